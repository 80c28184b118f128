import ts from "typescript";
import { localNames } from "./schema-names.ts";
import { sentType, withSentTypes } from "./sent-types.ts";
import { memberName, membersOf, type Member } from "./type-members.ts";

/** The types of a description, in which every schema is a declaration. */
export interface NamedSchemas {
  readonly nodes: readonly ts.Node[];
  /** The name of each schema's declaration. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Gives every schema a declaration of its own, so that editors, error texts and declaration files show its name:
 * an interface for an object, a type alias for everything else. Types of what is sent are made by sent-types.ts.
 *
 * @param nodes output of openapi-typescript for a description
 * @param sent names of the components that are sent, as `schemas/Name`
 */
export function withNamedSchemas(
  nodes: readonly ts.Node[],
  sent: ReadonlySet<string>,
): NamedSchemas {
  const schemas = schemasIn(nodes);
  const types = new Map(schemas.map(({ name, type }) => [name, type]));
  const objects = objectTypes(types);
  const names = localNames([...types.keys()], usedNames(nodes));
  const others = withSentTypes(nodes, sent).map((node) =>
    withReferences(isComponents(node) ? withSchemaNames(node, names) : node, names),
  );
  const declarations = schemas.map(({ name, type, signature }) => {
    const written = sent.has(`schemas/${name}`) ? sentType(type) : type;
    const local = names.get(name) ?? name;
    const statement = objects.has(name)
      ? interfaceOf(local, written, names)
      : aliasOf(local, written);
    return withReferences(withCommentsOf(signature, statement), names);
  });
  return { nodes: [...others, ...declarations], names };
}

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === "components";
}

function schemasIn(nodes: readonly ts.Node[]): Member[] {
  return membersOf(
    membersOf(nodes.find(isComponents)).find(({ name }) => name === "schemas")?.type,
  );
}

/** Names that the types declare or use themselves, which a schema must not have. */
function usedNames(nodes: readonly ts.Node[]): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isDeclaration = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
    if (isDeclaration) names.add(node.name.text);
    if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName))
      names.add(node.typeName.text);
    ts.forEachChild(node, visit);
  };
  nodes.forEach(visit);
  return names;
}

/** `components`, whose schemas are `Name: Name`. */
function withSchemaNames(
  components: ts.InterfaceDeclaration,
  names: ReadonlyMap<string, string>,
): ts.InterfaceDeclaration {
  const { factory } = ts;
  const members = components.members.map((member) => {
    if (!ts.isPropertySignature(member) || memberName(member) !== "schemas" || names.size === 0)
      return member;
    const schemas = [...names].map(([name, local]) =>
      factory.createPropertySignature(
        undefined,
        factory.createStringLiteral(name),
        undefined,
        factory.createTypeReferenceNode(local),
      ),
    );
    return factory.updatePropertySignature(
      member,
      member.modifiers,
      member.name,
      member.questionToken,
      factory.createTypeLiteralNode(schemas),
    );
  });
  const { modifiers, name, typeParameters, heritageClauses } = components;
  return factory.updateInterfaceDeclaration(
    components,
    modifiers,
    name,
    typeParameters,
    heritageClauses,
    members,
  );
}

/** Replaces `components["schemas"]["…"]` by the names. */
function withReferences<Root extends ts.Node>(
  root: Root,
  names: ReadonlyMap<string, string>,
): Root {
  const visit = (node: ts.Node): ts.Node => {
    const local = names.get(schemaReferenced(node) ?? "");
    return local === undefined
      ? ts.visitEachChild(node, visit, undefined)
      : ts.factory.createTypeReferenceNode(local);
  };
  return visit(root) as Root;
}

function schemaReferenced(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) {
    return undefined;
  }
  const { objectType: holder, indexType: section } = node.objectType;
  const isOfComponents =
    ts.isTypeReferenceNode(holder) &&
    ts.isIdentifier(holder.typeName) &&
    holder.typeName.text === "components";
  return isOfComponents && literalText(section) === "schemas"
    ? literalText(node.indexType)
    : undefined;
}

function literalText(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined;
}

/** The parts of an intersection, of any other type the type itself. */
function partsOf(type: ts.TypeNode): readonly ts.TypeNode[] {
  const inner = ts.isParenthesizedTypeNode(type) ? type.type : type;
  return ts.isIntersectionTypeNode(inner) ? inner.types.flatMap(partsOf) : [inner];
}

/** The schemas that can be interfaces: properties of their own, and those of other interfaces. */
function objectTypes(types: ReadonlyMap<string, ts.TypeNode>): ReadonlySet<string> {
  const known = new Map<string, readonly string[] | undefined>();
  /** The names of an object's properties; `undefined` if the type cannot be an interface. */
  const propertiesOf = (name: string): readonly string[] | undefined => {
    if (known.has(name)) return known.get(name);
    // a circular type cannot be an interface
    known.set(name, undefined);
    const parts = partsOf(types.get(name) ?? NOTHING);
    const properties = parts.map((part) => {
      if (ts.isTypeLiteralNode(part)) {
        const own = membersOf(part).map((member) => member.name);
        return own.length === part.members.length && own.length > 0 ? own : undefined;
      }
      return propertiesOf(schemaReferenced(part) ?? "");
    });
    const names = properties.flatMap((part) => part ?? []);
    const isWhole = !properties.includes(undefined) && new Set(names).size === names.length;
    if (isWhole && parts.some(ts.isTypeLiteralNode)) known.set(name, names);
    return known.get(name);
  };
  return new Set([...types.keys()].filter((name) => propertiesOf(name) !== undefined));
}

const NOTHING = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);

const EXPORT = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];

function interfaceOf(
  name: string,
  type: ts.TypeNode,
  names: ReadonlyMap<string, string>,
): ts.InterfaceDeclaration {
  const { factory } = ts;
  const parts = partsOf(type);
  const parents = parts.flatMap((part) => {
    const parent = names.get(schemaReferenced(part) ?? "");
    return parent === undefined
      ? []
      : [factory.createExpressionWithTypeArguments(factory.createIdentifier(parent), undefined)];
  });
  const heritage =
    parents.length === 0
      ? []
      : [factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, parents)];
  const members = parts.filter(ts.isTypeLiteralNode).flatMap((part) => [...part.members]);
  return factory.createInterfaceDeclaration(EXPORT, name, undefined, heritage, members);
}

function aliasOf(name: string, type: ts.TypeNode): ts.TypeAliasDeclaration {
  return ts.factory.createTypeAliasDeclaration(EXPORT, name, undefined, type);
}

/** The comment that the generator has written for a schema. */
function withCommentsOf<Statement extends ts.Node>(from: ts.Node, statement: Statement): Statement {
  return ts.setSyntheticLeadingComments(statement, ts.getSyntheticLeadingComments(from));
}
