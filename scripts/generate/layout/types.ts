import type { Doc } from "prettier";
import { builders } from "prettier/doc";
import type ts from "typescript";
import { compiler } from "../compiler.ts";
import { numberText, stringText } from "./literals.ts";
import { objectLayout } from "./members.ts";
import { Unknown } from "./unknown.ts";

const { align, group, ifBreak, indent, join, line, softline } = builders;
const { SyntaxKind } = compiler;

/** Lays out a type as Prettier does. @throws Unknown if it is of a kind that is not generated */
export function typeLayout(type: ts.TypeNode, file: ts.SourceFile): Doc {
  const written = file.text.slice(type.getStart(file), type.end);
  if (NAME_AND_KEYS.test(written)) return written;
  if (compiler.isParenthesizedTypeNode(type)) return typeLayout(type.type, file);
  if (compiler.isLiteralTypeNode(type)) return literalLayout(type, file);
  if (compiler.isTypeLiteralNode(type)) return objectLayout(type, file);
  if (compiler.isUnionTypeNode(type)) return unionLayout(type, file);
  if (compiler.isIntersectionTypeNode(type)) return intersectionLayout(type, file);
  if (compiler.isTupleTypeNode(type)) return tupleLayout(type, file);
  if (compiler.isArrayTypeNode(type)) return [operandLayout(type.elementType, file), "[]"];
  if (compiler.isTypeReferenceNode(type)) {
    return [type.typeName.getText(file), typeArguments(type.typeArguments, file)];
  }
  if (compiler.isIndexedAccessTypeNode(type)) {
    return [operandLayout(type.objectType, file), "[", typeLayout(type.indexType, file), "]"];
  }
  if (compiler.isTypeOperatorNode(type)) {
    return [compiler.tokenToString(type.operator) ?? "", " ", operandLayout(type.type, file)];
  }
  throw new Unknown(type);
}

/** What most types are: `string`, `components["schemas"]["A"]`. Nothing in them can be laid out. */
const NAME_AND_KEYS = /^[A-Za-z_$][\w$]*(?:\["[^"\\]*"\]|\[\d+\])*$/;

function literalLayout({ literal }: ts.LiteralTypeNode, file: ts.SourceFile): Doc {
  if (compiler.isStringLiteral(literal)) return stringText(literal, file);
  if (compiler.isNumericLiteral(literal)) return numberText(literal, file);
  if (compiler.isPrefixUnaryExpression(literal) && compiler.isNumericLiteral(literal.operand)) {
    return `-${numberText(literal.operand, file)}`;
  }
  throw new Unknown(literal);
}

/** A type without the parentheses around it: Prettier sets its own. */
function bare(type: ts.TypeNode): ts.TypeNode {
  return compiler.isParenthesizedTypeNode(type) ? bare(type.type) : type;
}

/** The type before `[]` or behind `readonly`, in parentheses where it would be read otherwise. */
function operandLayout(type: ts.TypeNode, file: ts.SourceFile): Doc {
  const inner = bare(type);
  if (compiler.isTypeOperatorNode(inner)) return ["(", typeLayout(inner, file), ")"];
  return memberLayout(inner, file);
}

/** A type in a union or an intersection: another one of these is in parentheses. */
function memberLayout(type: ts.TypeNode, file: ts.SourceFile): Doc {
  const inner = bare(type);
  if (compiler.isIntersectionTypeNode(inner)) return ["(", typeLayout(inner, file), ")"];
  if (!compiler.isUnionTypeNode(inner)) return typeLayout(inner, file);
  const members = unionMembers(inner, file);
  if (staysTogether(inner)) return ["(", members, ")"];
  return ["(", group([indent([softline, members]), softline]), ")"];
}

function unionLayout(type: ts.UnionTypeNode, file: ts.SourceFile): Doc {
  const members = unionMembers(type, file);
  return staysTogether(type) ? members : group(indent([softline, members]));
}

/** The members of a union without a line break and indentation of their own. */
export function unionMembers(type: ts.UnionTypeNode, file: ts.SourceFile): Doc {
  const layouts = type.types.map((member) => memberLayout(member, file));
  if (staysTogether(type)) return join(" | ", layouts);
  return group(
    layouts.map((layout, index) => [index === 0 ? ifBreak("| ") : [line, "| "], align(2, layout)]),
  );
}

/** `{ … } | null` has no line for each of its members. */
export function staysTogether({ types }: ts.UnionTypeNode): boolean {
  const members = types.map(bare);
  const isNamed = (type: ts.TypeNode): boolean =>
    compiler.isTypeLiteralNode(type) || compiler.isTypeReferenceNode(type);
  const named = members.find(isNamed);
  return named !== undefined && members.every((member) => member === named || isNull(member));
}

function isNull(type: ts.TypeNode): boolean {
  return compiler.isLiteralTypeNode(type) && type.literal.kind === SyntaxKind.NullKeyword;
}

function intersectionLayout({ types }: ts.IntersectionTypeNode, file: ts.SourceFile): Doc {
  const members = types.map(bare);
  let isIndented = false;
  return group(
    members.map((member, index) => {
      const layout = memberLayout(member, file);
      const before = members[index - 1];
      if (before === undefined) return layout;
      const objects = [before, member].filter(compiler.isTypeLiteralNode).length;
      if (objects === 0) return indent([" &", line, layout]);
      isIndented ||= objects === 1 && index > 1;
      return [" & ", (objects === 2 ? isIndented : index > 1) ? indent(layout) : layout];
    }),
  );
}

function tupleLayout({ elements }: ts.TupleTypeNode, file: ts.SourceFile): Doc {
  if (elements.length === 0) return "[]";
  const layouts = elements.map((element) => {
    const inner = bare(element);
    if (!compiler.isUnionTypeNode(inner)) return typeLayout(inner, file);
    const members = unionMembers(inner, file);
    if (staysTogether(inner) || elements.length === 1) return members;
    return [indent([ifBreak(["(", softline]), members]), softline, ifBreak(")")];
  });
  const list = join(
    [",", line],
    layouts.map((layout) => group(layout)),
  );
  return group(["[", indent([softline, list, ifBreak(",")]), softline, "]"]);
}

/** `<A, B>`, or nothing. */
function typeArguments(types: readonly ts.TypeNode[] | undefined, file: ts.SourceFile): Doc {
  if (types === undefined) return "";
  const layouts = types.map((type) => {
    const inner = bare(type);
    return compiler.isUnionTypeNode(inner) ? unionMembers(inner, file) : typeLayout(inner, file);
  });
  if (types.length === 1 && types.map(bare).every(needsNoLine)) return ["<", layouts, ">"];
  return group(["<", indent([softline, join([",", line], layouts)]), softline, ">"]);
}

/** What can be the only type argument without a line of its own. */
function needsNoLine(type: ts.TypeNode): boolean {
  if (compiler.isTypeReferenceNode(type)) return type.typeArguments === undefined;
  if (compiler.isUnionTypeNode(type)) return staysTogether(type);
  return compiler.isTypeLiteralNode(type) || compiler.isToken(type) || isNull(type);
}

/** `<A extends B = C>`, or nothing. */
export function typeParameters(
  parameters: readonly ts.TypeParameterDeclaration[] | undefined,
  file: ts.SourceFile,
): Doc {
  if (parameters === undefined) return "";
  const layouts = parameters.map((parameter) => {
    const { constraint, default: type } = parameter;
    if (constraint === undefined) throw new Unknown(parameter);
    return group([
      parameter.name.text,
      afterOperator(" extends", typeLayout(constraint, file)),
      type === undefined ? "" : afterOperator(" =", typeLayout(type, file)),
    ]);
  });
  return group(["<", indent([softline, join([",", line], layouts)]), ifBreak(","), softline, ">"]);
}

/** What comes after an operator: in the same line if its own first line has room there. */
export function afterOperator(operator: Doc, right: Doc): Doc {
  const id = Symbol("operator");
  return [operator, group(indent(line), { id }), builders.indentIfBreak(right, { groupId: id })];
}
