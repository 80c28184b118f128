import {
  DATA,
  eachObject,
  isObject,
  objectAt,
  pointerKeys,
  stringsAt,
  type JsonObject,
  type Mistake,
  type OpenApiDocument,
} from "../generate/document.ts";
import { structuralMistakes } from "../generate/load.ts";
import { oneLine } from "../printable.ts";
import type { Overlay } from "../generate/overlay.ts";

/** Limit of rounds, because leaving a part out can make the part around it invalid. */
const MAX_ROUNDS = 12;

/**
 * Makes a published document valid OpenAPI. It fixes well-known mistakes, and leaves out all other invalid
 * parts, unless the overlay fixes them.
 *
 * @returns the document, and its mistakes with their places
 */
export async function withoutMistakes(
  published: JsonObject,
  overlay: Overlay | undefined,
): Promise<FixedDocument> {
  const document = structuredClone(published) as OpenApiDocument;
  const fixed = fixKnownMistakes(document);
  const leftOut: Mistake[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const mistakes = await structuralMistakes(document, overlay);
    // from the last to the first, so that earlier places stay valid
    const done = mistakes.toReversed().filter((mistake) => putRight(document, mistake));
    leftOut.push(...done.toReversed());
    if (done.length === 0) return { document, fixed, leftOut, left: mistakes };
  }
  return { document, fixed, leftOut, left: await structuralMistakes(document, overlay) };
}

/** A document, and its mistakes. */
export interface FixedDocument {
  readonly document: JsonObject;
  /** Well-known mistakes that were fixed. */
  readonly fixed: readonly Mistake[];
  /** Invalid parts that were left out. */
  readonly leftOut: readonly Mistake[];
  /** Mistakes that remain for the overlay. */
  readonly left: readonly Mistake[];
}

/** Types of other languages and older versions, with their type in JSON Schema. */
const TYPES: Readonly<Record<string, JsonObject>> = {
  float: { type: "number", format: "float" },
  double: { type: "number", format: "double" },
  decimal: { type: "number" },
  int: { type: "integer" },
  int32: { type: "integer", format: "int32" },
  int64: { type: "integer", format: "int64" },
  long: { type: "integer", format: "int64" },
  bool: { type: "boolean" },
  str: { type: "string" },
  text: { type: "string" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  "date-time": { type: "string", format: "date-time" },
  email: { type: "string", format: "email" },
  uri: { type: "string", format: "uri" },
  url: { type: "string", format: "uri" },
  uuid: { type: "string", format: "uuid" },
  file: { type: "string", format: "binary" },
  binary: { type: "string", format: "binary" },
  list: { type: "array" },
  dict: { type: "object" },
  map: { type: "object" },
  json: { type: "object" },
};

const JSON_TYPES = new Set(["string", "number", "integer", "boolean", "array", "object", "null"]);

const SCHEMA_ROLES = new Set(
  (
    "schema schemas properties patternProperties items additionalProperties not contains if then " +
    "else allOf anyOf oneOf prefixItems $defs definitions"
  ).split(" "),
);

function fixKnownMistakes(document: OpenApiDocument): Mistake[] {
  const fixed: Mistake[] = [];
  const is31 = document.openapi.startsWith("3.1");
  eachObject(document, (object, pointer, role) => {
    const done = (message: string): void => {
      fixed.push({ pointer: pointer(), message });
    };
    if (SCHEMA_ROLES.has(role)) {
      if (!is31) fixNullType(object, done);
      fixType(object, done);
      fixRequired(object, done);
      if (is31) fixNullable(object, done);
      if (is31) fixSchemaExamples(object, done);
      if (is31) fixExclusive(object, done);
    } else {
      fixEmpty(object, done);
      if (role === "parameters") fixParameter(object, done);
      fixNamedExamples(object, done);
    }
  });
  return fixed;
}

type Done = (message: string) => void;

function fixType(schema: JsonObject, done: Done): void {
  const { type } = schema;
  if (typeof type !== "string" || JSON_TYPES.has(type)) return;
  const name = type.toLowerCase();
  const known = Object.hasOwn(TYPES, name) ? TYPES[name] : undefined;
  const meant = JSON_TYPES.has(name) ? { type: name } : known;
  if (meant === undefined) return;
  Object.assign(schema, { ...meant, ...("format" in schema && { format: schema["format"] }) });
  done(`type ${JSON.stringify(type)} is ${JSON.stringify(meant["type"])}`);
}

/** OpenAPI 3.0 has no type null, but `nullable`. */
function fixNullType(schema: JsonObject, done: Done): void {
  for (const key of ["anyOf", "oneOf"]) {
    const members = schema[key];
    if (!Array.isArray(members) || !members.some(isNull)) continue;
    const others: unknown[] = members.filter((member) => !isNull(member));
    if (others.length > 0) schema[key] = others;
    else Reflect.deleteProperty(schema, key);
    schema["nullable"] = true;
    done(`type "null" in ${key} is OpenAPI 3.1`);
  }
  const { type } = schema;
  if (type === "null") {
    Reflect.deleteProperty(schema, "type");
    Object.assign(schema, { nullable: true, enum: [null] });
    done('type "null" is OpenAPI 3.1');
  } else if (Array.isArray(type)) {
    const types: unknown[] = type.filter((one) => one !== "null");
    Reflect.deleteProperty(schema, "type");
    if (types.length === 1) schema["type"] = types[0];
    else if (types.length > 1) {
      const inner = [schema["allOf"] ?? []].flat() as unknown[];
      const anyOf = types.map((one) => ({ type: one }));
      if (schema["anyOf"] === undefined) schema["anyOf"] = anyOf;
      else schema["allOf"] = [...inner, { anyOf }];
    }
    if (types.length < type.length) schema["nullable"] = true;
    done("a list of types is OpenAPI 3.1");
  }
}

function isNull(schema: unknown): boolean {
  return objectAt(schema)["type"] === "null";
}

/** A key without a value has no meaning. */
function fixEmpty(object: JsonObject, done: Done): void {
  for (const [key, value] of Object.entries(object)) {
    if (value !== null || DATA.has(key) || key.startsWith("x-")) continue;
    Reflect.deleteProperty(object, key);
    done(`${key} is empty`);
  }
}

/** `required: true` on a property means that the object requires it. */
function fixRequired(schema: JsonObject, done: Done): void {
  const properties = Object.entries(objectAt(schema["properties"]));
  for (const [name, property] of properties) {
    const required = objectAt(property)["required"];
    if (typeof required !== "boolean" && required !== "true" && required !== "false") continue;
    Reflect.deleteProperty(objectAt(property), "required");
    if (String(required) === "true") {
      const list = Array.isArray(schema["required"]) ? (schema["required"] as unknown[]) : [];
      schema["required"] = [...new Set([...list, name])];
    }
    done(`required: ${String(required)} of the property ${name} belongs to the object`);
  }
  if (typeof schema["required"] !== "boolean") return;
  Reflect.deleteProperty(schema, "required");
  done("required of a schema is a list of properties");
}

function fixNullable(schema: JsonObject, done: Done): void {
  const { nullable, ...rest } = schema;
  if (nullable === undefined) return;
  Reflect.deleteProperty(schema, "nullable");
  done(`nullable: ${JSON.stringify(nullable)} is OpenAPI 3.0`);
  if (nullable !== true && nullable !== "true") return;
  const { type, enum: values } = rest;
  if (typeof type === "string" || Array.isArray(type)) {
    const types: string[] = typeof type === "string" ? [type] : stringsAt(type);
    schema["type"] = [...new Set([...types, "null"])];
    if (Array.isArray(values) && !values.includes(null))
      schema["enum"] = [...(values as unknown[]), null];
    return;
  }
  if (Object.keys(rest).every((key) => DESCRIBING.has(key))) return;
  const described = Object.entries(rest).filter(([key]) => DESCRIBING.has(key));
  const typed = Object.entries(rest).filter(([key]) => !DESCRIBING.has(key));
  for (const [key] of typed) Reflect.deleteProperty(schema, key);
  Object.assign(schema, Object.fromEntries(described), {
    anyOf: [Object.fromEntries(typed), { type: "null" }],
  });
}

const DESCRIBING = new Set([
  "title",
  "description",
  "deprecated",
  "example",
  "examples",
  "default",
]);

/** In OpenAPI 2, a parameter had its type itself, without a schema. */
function fixParameter(parameter: JsonObject, done: Done): void {
  const { type, format, enum: values, items, schema, content } = parameter;
  if (type === undefined || schema !== undefined || content !== undefined) return;
  const moved = Object.entries({ type, format, enum: values, items });
  parameter["schema"] = Object.fromEntries(moved.filter(([, value]) => value !== undefined));
  for (const [key] of moved) Reflect.deleteProperty(parameter, key);
  done("the type of a parameter stands in its schema");
}

/** In a schema of OpenAPI 3.1, `examples` is a list of values. */
function fixSchemaExamples(schema: JsonObject, done: Done): void {
  const { examples } = schema;
  if (examples === undefined || Array.isArray(examples)) return;
  schema["examples"] = isObject(examples)
    ? Object.values(examples).map((one) => (isObject(one) && "value" in one ? one["value"] : one))
    : [examples];
  done("examples of a schema is a list");
}

/** In a parameter or a media type, `examples` is a map of objects with a `value`. */
function fixNamedExamples(object: JsonObject, done: Done): void {
  const { examples } = object;
  if (examples === undefined || !("schema" in object || "in" in object)) return;
  if (isObject(examples) && Object.values(examples).every(isExample)) return;
  const values = isObject(examples)
    ? Object.entries(examples)
    : [examples].flat().map((one, index): [string, unknown] => [`example${index + 1}`, one]);
  object["examples"] = Object.fromEntries(
    values.map(([name, one]) => [name, isExample(one) ? one : { value: one }]),
  );
  done("examples here are named objects with a value");
}

function isExample(value: unknown): boolean {
  return isObject(value) && ("value" in value || "$ref" in value || "externalValue" in value);
}

/** `exclusiveMinimum: true` of OpenAPI 3.0. */
function fixExclusive(schema: JsonObject, done: Done): void {
  for (const [exclusive, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof schema[exclusive] !== "boolean") continue;
    const isExclusive = schema[exclusive] && typeof schema[limit] === "number";
    Reflect.deleteProperty(schema, exclusive);
    if (isExclusive) {
      schema[exclusive] = schema[limit];
      Reflect.deleteProperty(schema, limit);
    }
    done(`${exclusive}: true is OpenAPI 3.0`);
  }
}

/** Leaves out an invalid part, or adds a required part without meaning. @returns whether it could */
function putRight(document: JsonObject, { pointer, message }: Mistake): boolean {
  const keys = pointerKeys(pointer);
  const place = keys.slice(0, -1).reduce<unknown>(childOf, document);
  const key = keys.at(-1) ?? "";
  const value = childOf(place, key);
  const missing = /field `([^`]+)` (?:must|is required)/i.exec(message)?.[1];
  if (missing === "description" && isObject(value) && value["description"] === undefined) {
    value["description"] = "";
    return true;
  }
  if (missing === "required" && isObject(value)) {
    value["required"] = true;
    return true;
  }
  if (message.includes("following fields: schema, content") && isObject(value)) {
    value["schema"] = {};
    return true;
  }
  const meant = convertedTo(/Expected type `(\w+)`/.exec(message)?.[1], value);
  if (meant !== undefined && isObject(place)) {
    place[key] = meant;
    return true;
  }
  // an operation, a path, a component or a part of the root is too much to leave out unasked
  if (keys.length <= 3) return false;
  if (Array.isArray(place)) return place.splice(Number(key), 1).length > 0;
  return isObject(place) && Object.hasOwn(place, key) && Reflect.deleteProperty(place, key);
}

/** A value whose text is right, but whose type is not. */
function convertedTo(type: string | undefined, value: unknown): unknown {
  if (type === "string" && /^(?:number|boolean)$/.test(typeof value)) return String(value);
  if (typeof value !== "string") return undefined;
  if (type === "boolean" && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === "true";
  const isNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value);
  return /^(?:number|integer)$/.test(type ?? "") && isNumber ? Number(value) : undefined;
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The places, for people: page, place and fix. */
export function mistakeNotes(
  title: string,
  mistakes: readonly Mistake[],
  where: (pointer: string) => readonly string[],
): string[] {
  if (mistakes.length === 0) return [];
  const groups = new Map<string, string[]>();
  for (const { pointer, message } of mistakes) {
    const [page, ...others] = where(pointer);
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    const place = `${page ?? "the present description"}${more}: ${pointer}`;
    groups.set(message, [...(groups.get(message) ?? []), place]);
  }
  const lines = [...groups].map(([message, [first = "", ...places]]) => {
    if (places.length === 0) return oneLine(`${first}: ${message}`);
    const more = places.length > 2 ? `; and ${places.length - 2} more` : "";
    const shown = [first, ...places.slice(0, 2)].join("; ");
    return oneLine(`${message} (${places.length + 1} places): ${shown}${more}`);
  });
  const shown = lines.slice(0, 20);
  const more = lines.length > 20 ? [`and ${lines.length - 20} more kinds`] : [];
  return [
    `${title} (${mistakes.length}):\n${[...shown, ...more].map((line) => `  ${line}`).join("\n")}`,
  ];
}
