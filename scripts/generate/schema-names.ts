import ts from "typescript";
import { objectAt, type OpenApiDocument } from "./document.ts";

/** `export type Conversation = …` for each schema: what is received, where that differs from what is sent. */
export function schemaNames(document: OpenApiDocument): string {
  const schemas = Object.keys(objectAt(objectAt(document["components"])["schemas"]));
  if (schemas.length === 0) return "export {};\n";
  // a schema can have any name that TypeScript has for something of its own, but none with a $
  return [
    `import type { components as $components } from "./schema.ts";`,
    ...[...exportedNames(schemas)].map(([schema, name]) =>
      exportOf(name, `$components["schemas"][${JSON.stringify(schema)}]`),
    ),
  ].join("\n\n");
}

function exportOf(name: string, type: string): string {
  if (!isKeyword(name)) return `export type ${name} = ${type};`;
  return `type $${name} = ${type};\nexport type { $${name} as ${name} };`;
}

function isKeyword(name: string): boolean {
  return ts.identifierToKeywordKind(ts.factory.createIdentifier(name)) !== undefined;
}

/** Schemas by name; one whose name cannot be written in code gets the nearest one that is free. */
function exportedNames(schemas: readonly string[]): Map<string, string> {
  const exact = schemas.filter((schema) => /^[A-Za-z_]\w*$/.test(schema));
  const taken = new Set(exact);
  const names = new Map(exact.map((schema) => [schema, schema]));
  for (const schema of schemas) {
    if (names.has(schema)) continue;
    let name = schema.replaceAll(/\W/g, "_").replace(/^(?=\d|$)/, "_");
    while (taken.has(name)) name += "_";
    taken.add(name);
    names.set(schema, name);
  }
  return names;
}
