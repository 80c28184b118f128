import openapiTS, {
  NULL,
  astToString,
  tsLiteral,
  transformSchemaObject,
  tsUnion,
  type OpenAPI3,
  type TransformNodeOptions,
} from "openapi-typescript";
import ts from "typescript";
import { Failure } from "../failure.ts";
import { objectAt, type JsonObject, type OpenApiDocument } from "./document.ts";
import { OPEN_ENUM } from "./prepare/open-enums.ts";
import { withNamedSchemas } from "./named-schemas.ts";
import { schemaExports } from "./schema-names.ts";
import { redoclyConfig } from "./redocly.ts";
import { typesSource, withPercent } from "./prepare/types-source.ts";

/** The types of a description. */
export interface SchemaTypes {
  /** `paths`, `webhooks`, `components`, `operations`, and a declaration of each schema. */
  readonly types: string;
  /** Exports of the schemas alone. */
  readonly exports: string;
}

/**
 * Generates the types of everything in the description: `paths`, `webhooks`, `components`, `operations`.
 *
 * @throws Mistakes if a reference leads nowhere, Failure if a schema has an empty name
 */
export async function schemaTypes(document: OpenApiDocument): Promise<SchemaTypes> {
  const schemas = objectAt(objectAt(document["components"])["schemas"]);
  if (Object.hasOwn(schemas, "")) {
    throw new Failure(
      "components.schemas: a schema has an empty name. Rename it, in the overlay if necessary",
    );
  }
  const source = typesSource(document);
  const ast = await openapiTS(source.document as unknown as OpenAPI3, {
    // loadDescription() has checked the document, so no rules here
    redocly: await redoclyConfig({}),
    silent: true,
    // a documented default does not mean that the server always sends the field
    defaultNonNullable: false,
    transform: (schema, options) => openEnum(schema) ?? tuple(schema, options),
  });
  const { nodes, names } = withNamedSchemas(ast, source.sent);
  const types = withPlainDescriptions(
    withDeprecationReasons(withPercent(astToString([...nodes]), source)),
  );
  refuseCode(types);
  return { types, exports: schemaExports(names.values()) };
}

/** `"a" | "b" | (string & {})`: completion for the known values, without excluding others. */
function openEnum(schema: object): ts.TypeNode | undefined {
  const { [OPEN_ENUM]: values, type, nullable } = schema as Record<string, unknown>;
  if (!Array.isArray(values)) return undefined;
  const types = Array.isArray(type) ? type : [type];
  const known = values.filter((value) => value !== null);
  const members = known.map((value) => tsLiteral(value));
  for (const kind of new Set(known.map((value) => typeof value))) {
    if (kind === "string") members.push(anyOther(ts.SyntaxKind.StringKeyword));
    if (kind === "number") members.push(anyOther(ts.SyntaxKind.NumberKeyword));
  }
  if (values.includes(null) || types.includes("null") || nullable === true) members.push(NULL);
  return tsUnion(members);
}

/** `[string, number?, ...boolean[]]`: a list of items that are described one by one. */
function tuple(schema: object, options: TransformNodeOptions): ts.TypeNode | undefined {
  const { prefixItems, items, minItems, maxItems, type, nullable } = schema as JsonObject;
  if (!Array.isArray(prefixItems)) return undefined;
  const typeOf = (item: unknown): ts.TypeNode =>
    transformSchemaObject(item as Parameters<typeof transformSchemaObject>[0], options);
  const required = typeof minItems === "number" ? minItems : 0;
  const elements = prefixItems.map((item, index) =>
    index < required ? typeOf(item) : ts.factory.createOptionalTypeNode(typeOf(item)),
  );
  const isClosed = items === false || (typeof maxItems === "number" && maxItems <= elements.length);
  const further = ts.factory.createArrayTypeNode(typeOf(items ?? true));
  const all = isClosed ? elements : [...elements, ts.factory.createRestTypeNode(further)];
  const list = ts.factory.createTupleTypeNode(all);
  const isNullable = nullable === true || [type].flat().includes("null");
  return isNullable ? tsUnion([list, NULL]) : list;
}

function anyOther(kind: ts.SyntaxKind.StringKeyword | ts.SyntaxKind.NumberKeyword): ts.TypeNode {
  return ts.factory.createParenthesizedType(
    ts.factory.createIntersectionTypeNode([
      ts.factory.createKeywordTypeNode(kind),
      ts.factory.createTypeLiteralNode([]),
    ]),
  );
}

/** The text of a comment, without the tag that editors would show before it and without the indent of its lines. */
function withPlainDescriptions(types: string): string {
  return types
    .replaceAll(/^(\s*(?:\/\*)?\*) @description /gm, "$1 ")
    .replaceAll(/^(\s*\*) {5}(?=\S)/gm, "$1 ");
}

/** Adds the text after `@deprecated`, which editors and lint show, and which the generator leaves empty. */
function withDeprecationReasons(types: string): string {
  return types.replaceAll(/^(\s*\* @deprecated)\n\s*\* @description /gm, "$1 ");
}

/**
 * Checks that no text of the description has become a statement.
 *
 * @param types the source of the types
 * @throws Error with the first statement that is not a type
 */
export function refuseCode(types: string): void {
  const file = ts.createSourceFile("schema.ts", types, ts.ScriptTarget.Latest);
  const statement = file.statements.find(
    (node) => !ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node),
  );
  if (statement !== undefined) {
    throw new Error(`the types would contain code: ${statement.getText(file).slice(0, 80)}`);
  }
}
