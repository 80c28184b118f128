import {
  isObject,
  objectAt,
  pointerKeys,
  pointerSegment,
  type JsonObject,
  type OpenApiDocument,
} from "./document.ts";
import type { Operation, WebhookEvent } from "./operations.ts";

/**
 * The schemas of the bodies of responses and webhook events, for validation, without the texts for people.
 * Each part is JSON, which is parsed when it is needed.
 */
export function responseSchemas(
  document: OpenApiDocument,
  operations: readonly Operation[],
  events: readonly WebhookEvent[],
): string {
  const parts = new Map<string, unknown>();
  for (const { path, method } of operations) {
    const operation = objectAt(objectAt(objectAt(document["paths"])[path])[method]);
    const responses = mapValues(objectAt(operation["responses"]), slimBody);
    parts.set(partName(["paths", path, method]), {
      responses,
      "x-pagination": operation["x-pagination"],
    });
  }
  for (const { key, method } of events) {
    const event = objectAt(objectAt(objectAt(document["webhooks"])[key])[method]);
    parts.set(partName(["webhooks", key, method]), { requestBody: slimBody(event["requestBody"]) });
  }
  // grows during the loop, because a part can lead to others
  for (const part of parts.values()) addReferenced(document, part, parts);
  return `/** What is checked, by the first three keys of its JSON pointer, as JSON. */
export const parts: Readonly<Record<string, string>> = ${literal(mapEntries(parts))};

/** Where the webhook events are described, by their types. */
export const events: Readonly<Record<string, readonly [key: string, method: string]>> = ${literal(
    events.map(({ name, key, method }) => [
      name,
      // TypeScript does not look at the type of the whole for a name that every object has
      `${JSON.stringify([key, method])} as const`,
    ]),
  )};
`;
}

function mapEntries(parts: ReadonlyMap<string, unknown>): [string, string][] {
  return [...parts].map(([name, part]) => [name, JSON.stringify(JSON.stringify(part))]);
}

function literal(entries: readonly (readonly [string, string])[]): string {
  const lines = entries.map(([name, source]) => {
    // only a computed key makes __proto__ an ordinary property
    const key = name === "__proto__" ? `["__proto__"]` : JSON.stringify(name);
    return `${key}: ${source},`;
  });
  return `/* @__PURE__ */ Object.freeze({\n${lines.join("\n")}\n})`;
}

function addReferenced(
  document: OpenApiDocument,
  part: unknown,
  parts: Map<string, unknown>,
): void {
  for (const keys of referencesIn(part)) {
    const [section = "", kind = "", key = ""] = keys;
    const name = partName([section, kind, key]);
    if (parts.has(name)) continue;
    const target = objectAt(objectAt(document[section])[kind])[key];
    parts.set(
      name,
      kind === "responses" || kind === "requestBodies" ? slimBody(target) : slim(target),
    );
  }
}

function referencesIn(node: unknown): string[][] {
  if (typeof node !== "object" || node === null) return [];
  const reference = isObject(node) ? node["$ref"] : undefined;
  return [
    ...(typeof reference === "string" ? [pointerKeys(reference)] : []),
    ...Object.values(node).flatMap(referencesIn),
  ];
}

function partName(keys: readonly string[]): string {
  return keys.map(pointerSegment).join("/");
}

/** A response or a request body: a reference, or its schemas by media type. */
function slimBody(body: unknown): JsonObject {
  const { $ref, content } = objectAt(body);
  if ($ref !== undefined) return { $ref };
  if (content === undefined) return {};
  const types = mapValues(objectAt(content), (type) => ({
    schema: slim(objectAt(type)["schema"]),
  }));
  return { content: types };
}

/** Keywords whose values stay as they are. */
const PLAIN = new Set(
  (
    "$ref type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength " +
    "pattern maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required " +
    "dependentRequired format nullable x-extensible-enum"
  ).split(" "),
);

/** Keywords whose value is a schema, or a list of them. */
const SCHEMAS = new Set(
  (
    "allOf anyOf oneOf not if then else prefixItems items contains additionalProperties propertyNames " +
    "unevaluatedItems unevaluatedProperties"
  ).split(" "),
);

/** Keywords whose value has schemas by name. */
const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/** A schema without annotations: descriptions, examples, defaults, notes. */
function slim(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(slim);
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (PLAIN.has(keyword)) return [[keyword, value]];
    if (SCHEMAS.has(keyword)) return [[keyword, slim(value)]];
    return MAPS.has(keyword) ? [[keyword, mapValues(objectAt(value), slim)]] : [];
  });
  return Object.fromEntries(entries);
}

function mapValues(object: JsonObject, map: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
