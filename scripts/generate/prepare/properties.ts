import { dereference, objectAt, type JsonObject, type OpenApiDocument } from "../document.ts";

/**
 * The properties that a schema describes, each with every schema that describes it: its own, and those
 * of the schemas that it is composed of, references followed.
 */
export function propertiesOf(
  document: OpenApiDocument,
  value: unknown,
  keys: readonly string[] = ["allOf", "anyOf", "oneOf"],
): Map<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  const seen = new Set<JsonObject>();
  const collect = (part: unknown): void => {
    const schema = dereference(document, part);
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const [name, property] of Object.entries(objectAt(schema["properties"]))) {
      found.set(name, [...(found.get(name) ?? []), property]);
    }
    for (const key of keys) {
      const members = schema[key];
      if (Array.isArray(members)) members.forEach(collect);
    }
  };
  collect(value);
  return found;
}
