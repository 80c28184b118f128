import ts from "typescript";

/**
 * The name of each schema's declaration. One whose name cannot be written in code gets the nearest that is free, and
 * one whose name has another meaning in the types gets a `$` before it.
 *
 * @param used names that the types use for something else
 */
export function localNames(
  schemas: readonly string[],
  used: ReadonlySet<string>,
): Map<string, string> {
  return new Map(
    [...exportedNames(schemas)].map(([schema, name]) => {
      // no name of a schema has a $ in it
      return [schema, isKeyword(name) || used.has(name) ? `$${name}` : name];
    }),
  );
}

/** `export type { Conversation, … }`, each schema under a name of its own. */
export function schemaExports(names: Iterable<string>): string {
  const exported = [...names].map((local) =>
    local.startsWith("$") ? `${local} as ${local.slice(1)}` : local,
  );
  if (exported.length === 0) return "export {};\n";
  return `export type { ${exported.join(", ")} } from "./schema.ts";\n`;
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
