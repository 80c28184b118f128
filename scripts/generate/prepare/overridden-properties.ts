import {
  dereference,
  eachSchema,
  isObject,
  objectAt,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";
import { propertiesOf } from "./properties.ts";

/**
 * If parts of an `allOf` describe a property in contradictory ways, the last one wins, and the schema's own
 * one over all: that is how children override inherited properties.
 */
export function useOverridingProperties(document: OpenApiDocument): void {
  eachSchema(document, (schema) => {
    const { allOf } = schema;
    if (!Array.isArray(allOf)) return;
    const later = new Map(Object.entries(objectAt(schema["properties"])));
    for (let index = allOf.length - 1; index >= 0; index -= 1) {
      const own = propertiesOf(document, allOf[index], ["allOf"]);
      const overridden = [...own].flatMap(([name, properties]) =>
        later.has(name) &&
        properties.some((property) => areDisjoint(document, property, later.get(name)))
          ? [name]
          : [],
      );
      if (overridden.length > 0) allOf[index] = without(document, allOf[index], overridden);
      for (const [name, properties] of own)
        if (!later.has(name)) later.set(name, properties.at(-1));
    }
  });
}

/** Whether no value matches both, judging by types and values. */
function areDisjoint(document: OpenApiDocument, first: unknown, second: unknown): boolean {
  const [a, b] = [dereference(document, first), dereference(document, second)];
  const [values, otherValues] = [valuesOf(a), valuesOf(b)];
  if (values !== undefined && otherValues !== undefined) {
    return !values.some((value) => otherValues.includes(value));
  }
  const [types, otherTypes] = [typesOf(a), typesOf(b)];
  if (types === undefined || otherTypes === undefined) return false;
  return !types.some((type) => otherTypes.includes(type));
}

function valuesOf(schema: JsonObject): unknown[] | undefined {
  if (Object.hasOwn(schema, "const")) return [schema["const"]];
  return Array.isArray(schema["enum"]) ? schema["enum"].filter((one) => one !== null) : undefined;
}

function typesOf({ type, properties, items }: JsonObject): unknown[] | undefined {
  if (properties !== undefined && type === undefined) return ["object"];
  if (items !== undefined && type === undefined) return ["array"];
  if (type === undefined) return undefined;
  return [type].flat().map((one) => (one === "integer" ? "number" : one));
}

/** A copy of a schema without some of its properties. */
function without(document: OpenApiDocument, value: unknown, names: readonly string[]): unknown {
  const described = propertiesOf(document, value, ["allOf"]);
  if (!isObject(value) || !names.some((name) => described.has(name))) return value;
  const copy = structuredClone(dereference(document, value));
  const properties = objectAt(copy["properties"]);
  for (const name of names) Reflect.deleteProperty(properties, name);
  if (Array.isArray(copy["required"])) {
    copy["required"] = copy["required"].filter((name) => !names.includes(String(name)));
  }
  if (Array.isArray(copy["allOf"])) {
    copy["allOf"] = copy["allOf"].map((member) => without(document, member, names));
  }
  return copy;
}
