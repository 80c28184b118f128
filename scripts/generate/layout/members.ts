import type { Doc } from "prettier";
import { builders } from "prettier/doc";
import type ts from "typescript";
import { compiler } from "../compiler.ts";
import { commentsBefore } from "./comments.ts";
import { nameText } from "./literals.ts";
import { printed } from "./prettier.ts";
import { typeLayout, typeParameters } from "./types.ts";
import { Unknown } from "./unknown.ts";

const { group, hardline, ifBreak, indent, join, line, softline } = builders;

/**
 * Writes the lines of the members of an interface, and of the objects in it. Nearly everything that is
 * generated is that: so it is written line by line, and only what has no room in its line is laid out.
 *
 * @param lines where they are added
 */
export function writeMembers(
  members: readonly ts.TypeElement[],
  indentation: string,
  file: ts.SourceFile,
  lines: string[],
): void {
  const last = members.at(-1);
  for (const member of members) {
    for (const comment of commentsBefore(member, file)) lines.push(indentation + comment);
    writeMember(member, indentation, file, lines);
    if (member !== last && hasBlankAfter(member, file)) lines.push("");
  }
}

function writeMember(
  member: ts.TypeElement,
  indentation: string,
  file: ts.SourceFile,
  lines: string[],
): void {
  if (compiler.isPropertySignature(member)) {
    const { type } = member;
    if (type !== undefined && compiler.isTypeLiteralNode(type) && isOpen(type, file)) {
      lines.push(`${indentation}${beforeType(member, file)}{`);
      writeMembers(type.members, `${indentation}  `, file, lines);
      lines.push(`${indentation}};`);
      return;
    }
  }
  lines.push(printed([memberLayout(member, file), ";"], indentation));
}

/** An object keeps its lines if its first member is not in the line of the brace. */
function isOpen(type: ts.TypeLiteralNode, file: ts.SourceFile): boolean {
  const [first] = type.members;
  const start = type.getStart(file);
  return first !== undefined && file.text.slice(start, first.getStart(file)).includes("\n");
}

/** Whether an empty line comes after a node. */
export function hasBlankAfter(node: ts.Node, file: ts.SourceFile): boolean {
  BLANK_LINE.lastIndex = node.end;
  return BLANK_LINE.test(file.text);
}

const BLANK_LINE = /[^\S\n]*\n[^\S\n]*\n/y;

/** `{ … }` as a type. */
export function objectLayout(type: ts.TypeLiteralNode, file: ts.SourceFile): Doc {
  const { members } = type;
  if (members.length === 0) return "{}";
  const layouts = members.map((member, index) => {
    const end = index === members.length - 1 ? ifBreak(";") : [";", line];
    const blank = index < members.length - 1 && hasBlankAfter(member, file) ? hardline : "";
    const comments = commentsBefore(member, file).map((comment) => [comment, hardline]);
    return [comments, memberLayout(member, file), end, blank];
  });
  const shouldBreak = isOpen(type, file);
  return group(["{", indent([line, layouts]), line, "}"], { shouldBreak });
}

function memberLayout(member: ts.TypeElement, file: ts.SourceFile): Doc {
  if (compiler.isPropertySignature(member) && member.type !== undefined) {
    return group([beforeType(member, file), typeLayout(member.type, file)]);
  }
  if (compiler.isIndexSignatureDeclaration(member)) return indexSignature(member, file);
  if (compiler.isCallSignatureDeclaration(member)) return callSignature(member, file);
  throw new Unknown(member);
}

/** `readonly name?: ` */
function beforeType(member: ts.PropertySignature, file: ts.SourceFile): string {
  const mark = member.questionToken === undefined ? "" : "?";
  return `${modifiersText(member)}${nameText(member.name, file)}${mark}: `;
}

/** `export `, `readonly ` or nothing. */
export function modifiersText(node: {
  readonly modifiers?: ts.NodeArray<ts.ModifierLike> | undefined;
}): string {
  return (node.modifiers ?? [])
    .map(({ kind }) => `${compiler.tokenToString(kind) ?? ""} `)
    .join("");
}

function indexSignature(member: ts.IndexSignatureDeclaration, file: ts.SourceFile): Doc {
  const [key] = member.parameters;
  if (key?.type === undefined) throw new Unknown(member);
  const name = [key.name.getText(file), ": ", typeLayout(key.type, file)];
  const type = typeLayout(member.type, file);
  return group([
    modifiersText(member),
    "[",
    group([indent([softline, name]), softline]),
    "]: ",
    type,
  ]);
}

function callSignature(member: ts.CallSignatureDeclaration, file: ts.SourceFile): Doc {
  const { parameters, type } = member;
  const last = parameters.at(-1);
  // one parameter alone can be laid out otherwise
  if (type === undefined || last === undefined || parameters.length === 1)
    throw new Unknown(member);
  return group([
    typeParameters(member.typeParameters, file),
    "(",
    indent([
      softline,
      join(
        [",", line],
        parameters.map((one) => parameterLayout(one, file)),
      ),
    ]),
    last.dotDotDotToken === undefined ? ifBreak(",") : "",
    softline,
    "): ",
    typeLayout(type, file),
  ]);
}

function parameterLayout(parameter: ts.ParameterDeclaration, file: ts.SourceFile): Doc {
  const { dotDotDotToken, name, questionToken, type } = parameter;
  if (type === undefined || questionToken !== undefined) throw new Unknown(parameter);
  const rest = dotDotDotToken === undefined ? "" : "...";
  return [rest, name.getText(file), ": ", typeLayout(type, file)];
}
