import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { compiler, parsed } from "./compiler.ts";
import { eachObject, type OpenApiDocument } from "./document.ts";
import { OPEN_ENUM } from "./open-enums.ts";
import { recursiveSchemas, withAliases } from "./recursive-schemas.ts";
import { typesSource, withPercent } from "./types-source.ts";

// its other form imports TypeScript, which costs more than all that it does here: see compiler.ts
const { NULL, astToString, resolveRef, scanDiscriminators, transformSchema, tsLiteral, tsUnion } =
  createRequire(import.meta.url)("openapi-typescript") as typeof OpenapiTypescript;

/** Whether some schema is marked `readOnly` or `writeOnly`, so that requests and answers differ. */
export function hasReadWriteMarkers(document: OpenApiDocument): boolean {
  let found = false;
  eachObject(document, ({ readOnly, writeOnly }) => {
    found ||= readOnly === true || writeOnly === true;
  });
  return found;
}

/**
 * The types of everything in the description: `paths`, `webhooks`, `components`, `operations`.
 *
 * @param readWriteMarkers see {@link hasReadWriteMarkers}
 * @throws Mistakes if a reference leads nowhere
 */
export function schemaTypes(document: OpenApiDocument, readWriteMarkers: boolean): string {
  const source = typesSource(document);
  const openapi = source.document as unknown as OpenAPI3;
  const ast = transformSchema(openapi, contextOf(openapi, readWriteMarkers));
  const types = withDeprecationReasons(withPercent(astToString(ast), source));
  refuseCode(types);
  return withAliases(types, recursiveSchemas(source.document));
}

/**
 * What openapi-typescript itself makes of its options, but for the one that checks and bundles the
 * description once more: loadDescription has done that.
 */
function contextOf(openapi: OpenAPI3, readWriteMarkers: boolean): GlobalContext {
  const context: Omit<GlobalContext, "redoc"> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // a documented default does not mean that the server always sends the field
    defaultNonNullable: false,
    discriminators: scanDiscriminators(openapi, { silent: true }),
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers,
    resolve: ($ref) => resolveRef(openapi, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: openEnum,
    transformProperty: undefined,
  };
  return context as GlobalContext;
}

/** `"a" | "b" | (string & {})`: completion for the known values, and room for the others. */
function openEnum(schema: object): ts.TypeNode | undefined {
  const { [OPEN_ENUM]: values, type, nullable } = schema as Record<string, unknown>;
  if (!Array.isArray(values)) return undefined;
  const types = Array.isArray(type) ? type : [type];
  const known = values.filter((value) => value !== null);
  const members = known.map((value) => tsLiteral(value));
  for (const kind of new Set(known.map((value) => typeof value))) {
    if (kind === "string") members.push(anyOther(compiler.SyntaxKind.StringKeyword));
    if (kind === "number") members.push(anyOther(compiler.SyntaxKind.NumberKeyword));
  }
  if (values.includes(null) || types.includes("null") || nullable === true) members.push(NULL);
  return tsUnion(members);
}

function anyOther(kind: ts.SyntaxKind.StringKeyword | ts.SyntaxKind.NumberKeyword): ts.TypeNode {
  return compiler.factory.createParenthesizedType(
    compiler.factory.createIntersectionTypeNode([
      compiler.factory.createKeywordTypeNode(kind),
      compiler.factory.createTypeLiteralNode([]),
    ]),
  );
}

/** Editors and lint show what follows `@deprecated`; the generator leaves that place empty. */
function withDeprecationReasons(types: string): string {
  return types.replaceAll(/^(\s*\* @deprecated)\n\s*\* @description /gm, "$1 ");
}

/**
 * Makes sure that no text of the description has become a statement, whatever the generator did with it.
 *
 * @param types the source of the types
 * @throws Error with the first statement that is no type
 */
export function refuseCode(types: string): void {
  const file = parsed(types);
  const statement = file.statements.find(
    (node) => !compiler.isInterfaceDeclaration(node) && !compiler.isTypeAliasDeclaration(node),
  );
  if (statement !== undefined) {
    throw new Error(`the types would hold code: ${statement.getText(file).slice(0, 80)}`);
  }
}
