import ts from "typescript";
import { objectAt, pointerKeys, type OpenApiDocument } from "./document.ts";

/**
 * Names of the schemas that hold themselves in a list or a union, like `Json = string | Json[]`, not
 * only in an object.
 */
export function recursiveSchemas(document: OpenApiDocument): string[] {
  const schemas = objectAt(objectAt(document["components"])["schemas"]);
  const needs = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, schemasOutsideObjects(schema)]),
  );
  return [...needs.keys()].filter((name) => needsItself(name, needs));
}

function schemasOutsideObjects(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(schemasOutsideObjects);
  const { $ref } = objectAt(schema);
  const parts = Object.entries(objectAt(schema))
    .filter(([key]) => key !== "properties" && key !== "additionalProperties")
    .flatMap(([, part]) => schemasOutsideObjects(part));
  return typeof $ref === "string" ? [pointerKeys($ref)[2] ?? "", ...parts] : parts;
}

function needsItself(name: string, needs: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const reaches = (from: string): boolean =>
    (needs.get(from) ?? []).some((needed) => {
      if (needed === name) return true;
      if (seen.has(needed)) return false;
      seen.add(needed);
      return reaches(needed);
    });
  return reaches(name);
}

/**
 * Gives each of these schemas a type alias: TypeScript refuses a property of `components` that holds
 * itself outside an object.
 *
 * @param types the source of all types
 * @param names of the schemas
 */
export function withAliases(types: string, names: readonly string[]): string {
  if (names.length === 0) return types;
  const aliases = new Map(
    names.map((name, index) => [name, `${name.replaceAll(/\W/g, "_")}$${index}`]),
  );
  const file = ts.createSourceFile("schema.ts", types, ts.ScriptTarget.Latest);
  const schemas = schemaTypesOf(file).filter(({ name }) => aliases.has(name));
  const declarations = schemas.map(({ name, type }) => {
    const references = referencesIn(type).filter((reference) => aliases.has(reference.name));
    const source = replaced(types, file, references, aliases);
    const end = type.end + source.length - types.length;
    return `type ${aliases.get(name) ?? ""} = ${source.slice(type.getStart(file), end)};\n`;
  });
  const properties = schemas.map(({ name, type }) => ({ name, node: type }));
  return replaced(types, file, properties, aliases) + declarations.join("");
}

/** A place that a schema's alias is put to. */
interface Place {
  readonly name: string;
  readonly node: ts.Node;
}

function replaced(
  source: string,
  file: ts.SourceFile,
  places: readonly Place[],
  aliases: ReadonlyMap<string, string>,
): string {
  // from the last to the first: the positions of those before stay what they are
  return places.reduceRight(
    (text, { name, node }) =>
      text.slice(0, node.getStart(file)) + (aliases.get(name) ?? "") + text.slice(node.end),
    source,
  );
}

interface SchemaType {
  readonly name: string;
  readonly type: ts.TypeNode;
}

/** The properties of `components["schemas"]`. */
function schemaTypesOf(file: ts.SourceFile): SchemaType[] {
  const components = file.statements
    .filter(ts.isInterfaceDeclaration)
    .find(({ name }) => name.text === "components");
  const schemas = propertiesOf(components).find(({ name }) => name === "schemas")?.type;
  return schemas !== undefined && ts.isTypeLiteralNode(schemas) ? propertiesOf(schemas) : [];
}

function propertiesOf(
  holder: ts.InterfaceDeclaration | ts.TypeLiteralNode | undefined,
): SchemaType[] {
  return (holder?.members ?? []).flatMap((member) => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    if (ts.isComputedPropertyName(member.name)) return [];
    return [{ name: member.name.text, type: member.type }];
  });
}

/** Each `components["schemas"]["…"]` in a type, but not in its objects: TypeScript reads these later. */
function referencesIn(type: ts.TypeNode): Place[] {
  const places: Place[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeLiteralNode(node)) return;
    const name = schemaReferenced(node);
    if (name === undefined) ts.forEachChild(node, visit);
    else places.push({ name, node });
  };
  visit(type);
  return places;
}

function schemaReferenced(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) {
    return undefined;
  }
  const section = textOf(node.objectType.indexType);
  const isOfComponents = ts.isTypeReferenceNode(node.objectType.objectType);
  return isOfComponents && section === "schemas" ? textOf(node.indexType) : undefined;
}

function textOf(type: ts.TypeNode): string | undefined {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined;
}
