import {
  dereference,
  eachSchema,
  isObject,
  objectAt,
  stringsAt,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";
import { COMPOSITIONS } from "./keywords.ts";
import { propertiesOf } from "./properties.ts";

/**
 * Describes every required property where it is required, because `required` can name a property of another
 * part of a composition, or an undescribed one.
 */
export function describeRequired(document: OpenApiDocument): void {
  const seen = new Set<JsonObject>();
  const describe = (schema: JsonObject, around: readonly JsonObject[]): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const whole = [schema, ...around];
    for (const key of COMPOSITIONS) {
      const members = schema[key];
      if (!Array.isArray(members)) continue;
      for (const member of members) {
        if (isObject(member) && member["$ref"] === undefined) describe(member, whole);
      }
    }
    addMissing(document, schema, whole);
  };
  eachSchema(document, (schema) => describe(schema, []));
}

function addMissing(
  document: OpenApiDocument,
  schema: JsonObject,
  whole: readonly JsonObject[],
): void {
  const { type, required, properties } = schema;
  if (!Array.isArray(required) || (type !== undefined && ![type].flat().includes("object"))) return;
  const missing = stringsAt(required).filter((name) => !Object.hasOwn(objectAt(properties), name));
  if (missing.length === 0) return;
  const added = missing.map((name) => [name, propertyIn(document, whole, name)]);
  schema["properties"] = { ...objectAt(properties), ...Object.fromEntries(added) };
}

/** A copy of what describes a property, of the nearest part that does; any value if none does. */
function propertyIn(
  document: OpenApiDocument,
  whole: readonly JsonObject[],
  name: string,
): unknown {
  for (const part of whole) {
    const found = propertiesOf(document, part).get(name) ?? [];
    const schemas = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
    if (schemas.length === 1) return structuredClone(schemas[0]);
    if (schemas.length > 1) return { anyOf: structuredClone(schemas) };
    const { additionalProperties } = dereference(document, part);
    if (isObject(additionalProperties)) return structuredClone(additionalProperties);
  }
  return {};
}
