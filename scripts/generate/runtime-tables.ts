import { apiKeyIfAny } from "./api-key.ts";
import type { Deprecation } from "./deprecations.ts";
import { dereference, isObject, objectAt, stringAt, type JsonObject } from "./document.ts";
import type { OpenApiDocument } from "./document.ts";
import { isJson, mediaTypeOf } from "./media-types.ts";
import type { Operation } from "./operations.ts";
import { siblingSegments } from "./sibling-segments.ts";

/** The small frozen tables that the package reads at run time. */
export function runtimeTables(
  document: OpenApiDocument,
  operations: readonly Operation[],
  deprecations: readonly Deprecation[],
): string {
  const ofKind = (kind: Deprecation["kind"]): [string, unknown][] =>
    deprecations
      .filter((deprecation) => deprecation.kind === kind)
      .map((deprecation) => [deprecation.name, deprecationEntry(deprecation)]);
  const apiKey = Object.entries(apiKeyIfAny(document, operations) ?? {});
  const arrays = arraysInQueries(operations, document);
  return `/** Base URLs of the API's environments. */
export const servers: ${typeOf(serversOf(document))} = ${frozen(serversOf(document))};

/** Where a request carries the API key; empty where it carries none. */
export const apiKey: ${typeOf(apiKey)} = ${frozen(apiKey)};

/** One deprecated operation or webhook event. */
export interface DeprecationEntry {
  readonly code: string;
  readonly message: string;
  readonly replacements: readonly string[];
  readonly docs?: string;
  /** Date after which it may stop working, as \`YYYY-MM-DD\`. */
  readonly sunset?: string;
}

/** Deprecated operations, by method and path template. */
export const deprecatedOperations: Readonly<Record<string, DeprecationEntry>> = ${frozen(ofKind("operation"))};

/** Deprecated webhook events, by type. */
export const deprecatedEvents: Readonly<Record<string, DeprecationEntry>> = ${frozen(ofKind("event"))};

/** Paginated operations, by method and path template: how, and which property holds the items. */
export const paginatedOperations: ${typeOf(paginationOf(operations))} = ${frozen(paginationOf(operations))};

/** How an array or object in a query is written. @see https://spec.openapis.org/oas/v3.1.1#style-values */
export interface QueryStyle {
  readonly style: "form" | "spaceDelimited" | "pipeDelimited";
  readonly explode: boolean;
}

/**
 * Style of most arrays in queries. It applies to every array without an exception, also in an undescribed
 * parameter.
 */
export const arrayQueryStyle: QueryStyle = ${literal(arrays.style)};

/**
 * Query parameters with another style, by method and path template, then by name: arrays in another style,
 * objects in a style other than deepObject, and values of any kind as JSON.
 */
export const queryExceptions: Readonly<Record<string, Readonly<Record<string, QueryStyle | "json">>>> = ${frozen(arrays.exceptions)};

/**
 * Path values that spell another endpoint, in lower case: by path template, then by path parameter.
 */
export const siblingSegments: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${frozen(siblingSegments(operations.map(({ path }) => path)))};
`;
}

function deprecationEntry({ code, message, replacements, docs, sunset }: Deprecation): JsonObject {
  return { code, message, replacements, docs, sunset };
}

function paginationOf(operations: readonly Operation[]): [string, unknown][] {
  return operations.flatMap(({ name, pagination }) =>
    pagination === undefined ? [] : [[name, { ...pagination }]],
  );
}

/**
 * Environment name to base URL. Only `x-environment`, which only the overlay can set, names an environment.
 * The key must not go to an address because the docs call it "Production server".
 */
function serversOf(document: OpenApiDocument): [string, string][] {
  const servers = Array.isArray(document["servers"]) ? document["servers"].map(objectAt) : [];
  return servers.flatMap((server): [string, string][] => {
    const name = stringAt(server["x-environment"]);
    return name === undefined ? [] : [[name, baseUrlOf(server)]];
  });
}

/** The server's URL with each variable replaced by its default. */
export function baseUrlOf(server: JsonObject): string {
  const variables = objectAt(server["variables"]);
  return (stringAt(server["url"]) ?? "").replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    return stringAt(objectAt(variables[name])["default"]) ?? whole;
  });
}

interface QueryStyle {
  readonly style: string;
  readonly explode: boolean;
}

/** Every style writes `name=a&name=b` when it explodes. @see https://spec.openapis.org/oas/v3.1.1#parameter-object */
const EXPLODED: QueryStyle = { style: "form", explode: true };

const NOT_EXPLODED: readonly QueryStyle[] = [
  { style: "form", explode: false },
  { style: "spaceDelimited", explode: false },
  { style: "pipeDelimited", explode: false },
];

/** The style of most arrays in queries, and each parameter with another style. */
function arraysInQueries(
  operations: readonly Operation[],
  document: OpenApiDocument,
): { style: QueryStyle; exceptions: [string, unknown][] } {
  const described = operations.map(({ name, parameters }) => {
    const styles = stylesOf("array", parameters, document);
    return { name, parameters, styles };
  });
  const style = mostFrequent(described.flatMap(({ styles }) => styles.map(([, one]) => one)));
  const exceptions = described.flatMap(({ name, parameters, styles }): [string, unknown][] => {
    const others = styles.filter(([, other]) => other !== style);
    const objects = stylesOf("object", parameters, document).filter(
      ([, { style }]) => style === "form",
    );
    const json = jsonParameters(parameters).map((one) => [one, "json"] as const);
    const all = [...objects, ...others, ...json];
    return all.length === 0 ? [] : [[name, new Map<string, unknown>(all)]];
  });
  return { style, exceptions };
}

/** Names of the parameters in a query whose media type is JSON. */
function jsonParameters(parameters: readonly JsonObject[]): string[] {
  return parameters
    .filter((parameter) => parameter["in"] === "query" && isJson(mediaTypeOf(parameter) ?? ""))
    .map(({ name }) => String(name));
}

/** The described styles of the arrays or objects in a query; none for deepObject. */
function stylesOf(
  type: "array" | "object",
  parameters: readonly JsonObject[],
  document: OpenApiDocument,
): [name: string, style: QueryStyle][] {
  return parameters
    .filter((one) => one["in"] === "query" && admits(type, document, one["schema"]))
    .flatMap(describedStyle);
}

/** @returns empty for deepObject */
function describedStyle(parameter: JsonObject): [name: string, style: QueryStyle][] {
  const name = stringAt(parameter["style"]) ?? "form";
  const notExploded = NOT_EXPLODED.find(({ style }) => style === name);
  if (notExploded === undefined) return [];
  const explode = parameter["explode"] ?? name === "form";
  return [[String(parameter["name"]), explode === true ? EXPLODED : notExploded]];
}

/** OpenAPI's own default, unless another style is more frequent. */
function mostFrequent(styles: readonly QueryStyle[]): QueryStyle {
  const frequency = (style: QueryStyle): number => styles.filter((one) => one === style).length;
  return NOT_EXPLODED.reduce(
    (most, style) => (frequency(style) > frequency(most) ? style : most),
    EXPLODED,
  );
}

function admits(
  wanted: "array" | "object",
  document: OpenApiDocument,
  value: unknown,
  seen = new Set<JsonObject>(),
): boolean {
  const schema = dereference(document, value);
  if (seen.has(schema)) return false;
  seen.add(schema);
  const { type } = schema;
  if (type === wanted || (Array.isArray(type) && type.includes(wanted))) return true;
  return ["anyOf", "oneOf", "allOf"].some((key) => {
    const members = schema[key];
    return (
      Array.isArray(members) && members.some((member) => admits(wanted, document, member, seen))
    );
  });
}

/** The source of a deeply frozen object. */
export function frozen(entries: Iterable<[string, unknown]>): string {
  return literal(new Map(entries));
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return freeze(`[${value.map(literal).join()}]`);
  if (!isObject(value)) return JSON.stringify(value);
  const entries =
    value instanceof Map ? [...(value as Map<string, unknown>)] : Object.entries(value);
  const properties = entries.filter(([, item]) => item !== undefined).map(property);
  return freeze(`{ ${properties.join(", ")} }`);
}

function property([key, value]: [string, unknown]): string {
  // only a computed key makes __proto__ an ordinary property
  const name = key === "__proto__" ? `["__proto__"]` : JSON.stringify(key);
  return `${name}: ${literal(value)}`;
}

function freeze(source: string): string {
  return `/* @__PURE__ */ Object.freeze(${source})`;
}

/** The type of {@link frozen} with the same entries. */
function typeOf(entries: Iterable<[string, unknown]>): string {
  const properties = [...entries].map(
    ([key, value]) => `readonly ${JSON.stringify(key)}: ${literalType(value)};`,
  );
  return `{ ${properties.join(" ")} }`;
}

function literalType(value: unknown): string {
  return isObject(value) ? typeOf(Object.entries(value)) : JSON.stringify(value);
}
