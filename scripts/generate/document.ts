import { Failure } from "../failure.ts";

/** The parts of an OpenAPI document that the generator reads; everything else stays untouched. */
export interface OpenApiDocument extends JsonObject {
  readonly openapi: string;
}

export interface JsonObject {
  [key: string]: unknown;
}

export const METHODS = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

export type Method = (typeof METHODS)[number];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object, or `{}` for anything else: for optional parts of the document. */
export function objectAt(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as a list of strings, without other items. */
export function stringsAt(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

export function stringAt(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Something wrong in a description. */
export interface Mistake {
  /** JSON pointer to the mistake. */
  readonly pointer: string;
  readonly message: string;
}

/** All mistakes that one check of a description found. */
export class Mistakes extends Failure {
  override readonly name = "Mistakes";
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(mistakeText).join("\n"));
    this.mistakes = mistakes;
  }
}

export function mistakeText({ message, pointer }: Mistake): string {
  return oneLine(`${message} (at ${pointer})`);
}

/** Follows a local `$ref`, and any that it leads to, to the object. */
export function dereference(document: unknown, value: unknown): JsonObject {
  return followed(document, value, new Set());
}

/** The target of a JSON pointer, through every `$ref` on its way; `undefined` if it has none. */
export function at(document: unknown, pointer: string): unknown {
  return found(document, pointer, new Set());
}

/** @param within the references that are being followed; one that leads back to itself has no target */
function followed(document: unknown, value: unknown, within: ReadonlySet<string>): JsonObject {
  const seen = new Set(within);
  let node = value;
  while (isObject(node) && typeof node["$ref"] === "string" && !seen.has(node["$ref"])) {
    seen.add(node["$ref"]);
    node = found(document, node["$ref"], seen);
  }
  return objectAt(node);
}

function found(document: unknown, pointer: string, within: ReadonlySet<string>): unknown {
  let node: unknown = document;
  for (const key of pointerKeys(pointer)) {
    // the keywords next to a reference count, too
    const isHere = Array.isArray(node) || (isObject(node) && Object.hasOwn(node, key));
    const parent = isHere ? node : followed(document, node, within);
    node = Array.isArray(parent)
      ? parent[Number(key)]
      : isObject(parent) && Object.hasOwn(parent, key)
        ? parent[key]
        : undefined;
  }
  return node;
}

/** The keys that a JSON pointer in a `$ref` is made of. */
export function pointerKeys(pointer: string): string[] {
  return pointer.replace(/^#\/?/, "").split("/").map(pointerKey);
}

/** Decodes a segment of such a pointer. */
export function pointerKey(segment: string): string {
  let key = segment;
  try {
    key = decodeURIComponent(segment);
  } catch {
    // a lone "%" is literal
  }
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A JSON pointer, as it is in a `$ref` in which nothing is percent-encoded. */
export function pointerTo(keys: readonly string[]): string {
  return `#/${keys.map(pointerSegment).join("/")}`;
}

/** One segment of a JSON pointer, escaped. @see https://www.rfc-editor.org/rfc/rfc6901 */
export function pointerSegment(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Keys whose value is a map, whose names are no keywords of OpenAPI. */
export const MAPS: ReadonlySet<string> = new Set(
  (
    "paths webhooks schemas responses parameters requestBodies headers pathItems callbacks links " +
    "securitySchemes content encoding properties patternProperties dependentSchemas $defs " +
    "definitions variables mapping"
  ).split(" "),
);

/** Keys whose value is data, where keywords have no meaning. */
export const DATA: ReadonlySet<string> = new Set([
  "default",
  "enum",
  "const",
  "example",
  "examples",
]);

/**
 * Gets an object, a function that returns its JSON pointer (few visits need one, and computing all would take
 * longer than the visits), and the key that says what it is: `schema`, `parameters`, …
 */
export type Visit = (object: JsonObject, pointer: () => string, role: string) => void;

/** A place: a key of another place, or a pointer of its own. */
interface Place {
  readonly parent: Place | string;
  readonly key: string;
}

/**
 * Visits every object that has a meaning in OpenAPI, before its children; no maps, data or extensions.
 *
 * @param from the document, or a part of it
 * @param at place of the part
 */
export function eachObject(from: unknown, visit: Visit, at = { pointer: "#", role: "" }): void {
  const walk = (value: unknown, place: Place | string, role: string, isMap: boolean): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => walk(item, { parent: place, key: `${index}` }, role, false));
    }
    if (!isObject(value)) return;
    if (!isMap) visit(value, () => pointerOf(place), role);
    for (const [key, child] of Object.entries(value)) {
      if (typeof child !== "object") continue;
      const next = { parent: place, key };
      if (isMap) walk(child, next, role, false);
      else if (!DATA.has(key) && !key.startsWith("x-")) walk(child, next, key, MAPS.has(key));
    }
  };
  walk(from, at.pointer, at.role, false);
}

/** Keys that contain schemas: one, a list or a map. */
const SCHEMA_ROLES = new Set(
  (
    "schema schemas properties patternProperties additionalProperties propertyNames items prefixItems " +
    "additionalItems contains allOf anyOf oneOf not if then else dependentSchemas $defs definitions " +
    "unevaluatedProperties unevaluatedItems"
  ).split(" "),
);

/** Visits every schema like {@link eachObject}, including those that a visit adds. */
export function eachSchema(from: unknown, visit: Visit, at = { pointer: "#", role: "" }): void {
  eachObject(
    from,
    (object, pointer, role) => {
      if (SCHEMA_ROLES.has(role)) visit(object, pointer, role);
    },
    at,
  );
}

function pointerOf(place: Place | string): string {
  return typeof place === "string"
    ? place
    : `${pointerOf(place.parent)}/${pointerSegment(place.key)}`;
}

/** Text of the description as part of one line: no line breaks, no runs of spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
