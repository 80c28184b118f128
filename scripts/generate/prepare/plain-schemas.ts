import {
  dereference,
  eachObject,
  eachSchema,
  isObject,
  objectAt,
  type JsonObject,
  type OpenApiDocument,
} from "../document.ts";
import { COMPOSITIONS, isAnnotation } from "./keywords.ts";
import { propertiesOf } from "./properties.ts";

/** `true` and `false` are schemas, too, but the steps here accept only objects in compositions. */
export function useObjectsInCompositions(document: OpenApiDocument): void {
  const asObject = (schema: unknown): unknown =>
    schema === true ? {} : schema === false ? { enum: [] } : schema;
  eachSchema(document, (schema) => {
    for (const key of COMPOSITIONS) {
      if (Array.isArray(schema[key])) schema[key] = schema[key].map(asObject);
    }
  });
}

/** Adds the type that other keywords imply. A list under `items` is a tuple, as before 2020. */
export function useImpliedTypes(document: OpenApiDocument): void {
  eachSchema(document, (schema) => {
    if (Array.isArray(schema["items"])) {
      schema["prefixItems"] = schema["items"];
      schema["items"] = schema["additionalItems"] ?? {};
    }
    if (schema["type"] !== undefined || schema["enum"] !== undefined) return;
    if (schema["items"] !== undefined || schema["prefixItems"] !== undefined) {
      schema["type"] = "array";
    } else if (OBJECT_KEYWORDS.some((key) => isObject(schema[key]))) {
      schema["type"] = "object";
    }
  });
}

const OBJECT_KEYWORDS = ["properties", "additionalProperties", "patternProperties"];

/** Rewrites constants so that each has a type of its own: `null`, objects, and numbers written as text. */
export function usePlainConstants(document: OpenApiDocument): void {
  eachSchema(document, (schema) => {
    if (schema["const"] === null) {
      delete schema["const"];
      schema["type"] = "null";
    }
    const { enum: values, type } = schema;
    if (!Array.isArray(values)) return;
    schema["enum"] = values.map((value) => ofType(value, type));
    if (!values.some(isObject)) return;
    schema["anyOf"] = values.map((value) => ({ const: value as unknown }));
    for (const key of ["enum", "type", ...OBJECT_KEYWORDS]) Reflect.deleteProperty(schema, key);
  });
}

/** YAML reads `enum: [1, 2]` as numbers, also where the type says text. */
function ofType(value: unknown, type: unknown): unknown {
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return String(value);
  }
  if (typeof value !== "string" || value.trim() === "") return value;
  const isNumeric = type === "integer" || type === "number";
  return isNumeric && Number.isFinite(Number(value)) ? Number(value) : value;
}

/**
 * Splits a composition into parts, joined by `allOf`, with a `null` of the whole outside. Otherwise
 * openapi-typescript widens `anyOf` next to another keyword to everything that satisfies one of the two, and
 * loses `null`.
 */
export function separateCompositions(document: OpenApiDocument): void {
  eachSchema(document, (schema) => {
    const compositions = COMPOSITIONS.filter((key) => Array.isArray(schema[key]));
    if (compositions.length === 0) return;
    takeNullOut(schema);
    // the number of items affects only the type of a tuple
    const isTuple = schema["prefixItems"] !== undefined;
    const core = Object.keys(schema).filter(
      (key) =>
        (isTuple && key.endsWith("Items")) ||
        (!isAnnotation(key) && !isComposition(key) && key !== "nullable"),
    );
    // notes on unknown facts stay with the properties
    if (core.includes("properties") && schema["x-unseen"] !== undefined) core.push("x-unseen");
    const hasCore = core.some((key) => key !== "type" || schema[key] !== "object");
    if (!hasCore && compositions.length === 1) return;
    const parts: unknown[] = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
    if (hasCore) parts.push(Object.fromEntries(core.map((key) => [key, schema[key]])));
    for (const key of ["anyOf", "oneOf"]) {
      if (Array.isArray(schema[key])) parts.push({ [key]: schema[key] });
      Reflect.deleteProperty(schema, key);
    }
    for (const key of core) Reflect.deleteProperty(schema, key);
    schema["allOf"] = parts;
  });
}

function isComposition(key: string): boolean {
  return (COMPOSITIONS as readonly string[]).includes(key);
}

function takeNullOut(schema: JsonObject): void {
  const { type } = schema;
  if (!Array.isArray(type) || !type.includes("null")) return;
  const others = type.filter((one) => one !== "null");
  schema["type"] = others.length === 1 ? others[0] : others;
  schema["nullable"] = true;
}

/**
 * An object without a description can have any property; in an `allOf` it adds nothing to the other parts.
 */
export function useFreeFormObjects(document: OpenApiDocument): void {
  eachSchema(document, (schema) => {
    const { allOf } = schema;
    if (!Array.isArray(allOf)) return;
    const parts = allOf.filter((member) => !isUndescribed(dereference(document, member)));
    if (parts.length > 0) schema["allOf"] = parts;
    else delete schema["allOf"];
  });
  eachSchema(document, (schema) => {
    if (!isUndescribed(schema) || ![schema["type"]].flat().includes("object")) return;
    schema["additionalProperties"] = schema["maxProperties"] !== 0;
  });
}

function isUndescribed(schema: JsonObject): boolean {
  const { type, properties, ...others } = schema;
  const isEmpty = Object.keys(objectAt(properties)).length === 0;
  const isObjectType = type === undefined || [type].flat().includes("object");
  const isBare = Object.keys(others).every(
    (key) =>
      isAnnotation(key) || key === "required" || key === "nullable" || key === "maxProperties",
  );
  return isEmpty && isObjectType && isBare;
}

/**
 * Lets the type of further properties include those of the described ones: an index signature in
 * TypeScript holds for every property.
 */
export function widenFurtherProperties(document: OpenApiDocument): void {
  eachSchema(document, (schema) => {
    widen(
      schema,
      [...propertiesOf(document, { properties: schema["properties"] }).values()].flat(),
    );
    const { allOf } = schema;
    if (!Array.isArray(allOf)) return;
    const parts = allOf.map((member) => dereference(document, member));
    schema["allOf"] = allOf.map((member: unknown, index) => {
      if (!hasFurther(parts[index] ?? {})) return member;
      const others = parts.filter((_part, place) => place !== index);
      const properties = [...propertiesOf(document, { allOf: others }).values()].flat();
      const copy = structuredClone(parts[index] ?? {});
      widen(copy, [...properties, ...others.filter(hasFurther).flatMap(furtherOf)]);
      return copy;
    });
  });
}

function hasFurther({ additionalProperties, patternProperties }: JsonObject): boolean {
  const isTyped = isObject(additionalProperties) && Object.keys(additionalProperties).length > 0;
  return isTyped || (isObject(patternProperties) && additionalProperties !== true);
}

function furtherOf({ additionalProperties, patternProperties }: JsonObject): unknown[] {
  const patterns = Object.values(objectAt(patternProperties));
  return isObject(additionalProperties) ? [additionalProperties, ...patterns] : patterns;
}

function widen(schema: JsonObject, properties: readonly unknown[]): void {
  if (properties.length === 0 || !hasFurther(schema)) return;
  const all = [...furtherOf(schema), ...properties.map((property) => structuredClone(property))];
  const unique = new Map(all.map((one) => [JSON.stringify(one), one]));
  schema["additionalProperties"] = { anyOf: [...unique.values()] };
  delete schema["patternProperties"];
}

/** Parameters and headers can have a media type instead of a schema. */
export function useSchemasOfContent(document: OpenApiDocument): void {
  eachObject(document, (object, _pointer, role) => {
    if (role !== "parameters" && role !== "headers") return;
    const [mediaType] = Object.values(objectAt(object["content"]));
    if (object["schema"] !== undefined || !isObject(mediaType)) return;
    object["schema"] = mediaType["schema"] ?? {};
    delete object["content"];
  });
}

/** openapi-typescript would turn `$defs` into a property; references to them lead to components by now. */
export function leaveOutDefinitions(document: OpenApiDocument): void {
  eachSchema(document, (schema) => {
    delete schema["$defs"];
    delete schema["definitions"];
  });
}
