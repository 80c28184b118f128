import { arrayQueryStyle, queryExceptions, type QueryStyle } from "../generated/tables.ts";
import { refusal } from "../errors.ts";
import { createQuerySerializer } from "../openapi-fetch.ts";
import { readOptions, type OptionKind, type OptionSet } from "../options.ts";
import { Bare, ownProperty } from "../own-properties.ts";
import type { QuerySerializer, QuerySerializerOptions } from "../serialization.ts";
import { jsonText } from "./body.ts";
import { isPlainObject, kindOf, recordEntries, textOf } from "./value.ts";

/**
 * Writes the query of an operation, each array and object in the style that the description gives it, or as `option`
 * says, and JSON where the description says so. openapi-fetch writes the styles; every name and value is checked and encoded before.
 *
 * @throws PartooConfigError that names the parameter, from the function it returns
 */
export function querySerializerOf(
  operation: string,
  option?: QuerySerializer | QuerySerializerOptions,
): QuerySerializer {
  if (typeof option === "function") return (query) => writtenByCaller(query, option, operation);
  const options = readOptions<QuerySerializerOptions>(option, STYLES, operation);
  return (query) => writeQuery(query, options, operation);
}

function styleKind(...styles: string[]): OptionKind {
  return [
    (value) =>
      isPlainObject(value) &&
      styles.includes(value["style"] as string) &&
      typeof value["explode"] === "boolean",
    `an object { style, explode } with the style ${styles.join(" or ")}`,
  ];
}

const STYLES: OptionSet = {
  name: "querySerializer",
  kinds: {
    array: /* @__PURE__ */ styleKind("form", "spaceDelimited", "pipeDelimited"),
    object: /* @__PURE__ */ styleKind("form", "deepObject"),
    allowReserved: [(value) => typeof value === "boolean", "true or false"],
  },
};

/** The settings of a call override those of the client, one by one. */
export function mergedQueryOptions<Option extends QuerySerializer | QuerySerializerOptions>(
  client: Option | undefined,
  call: Option | undefined,
): Option | undefined {
  if (typeof client !== "object" || typeof call !== "object") return call ?? client;
  return Object.assign({}, client, call);
}

function writeQuery(
  query: Record<string, unknown>,
  { array, object, allowReserved = false }: QuerySerializerOptions,
  operation: string,
): string {
  const exceptions = queryExceptions[operation] ?? {};
  const encode = allowReserved ? encodeUnreserved : encodeURIComponent;
  const parts: string[] = [];
  for (const [name, given] of queryEntries(query, operation)) {
    const described = ownProperty(exceptions, name) as QueryStyle | "json" | undefined;
    const isJson = described === "json" && given !== undefined;
    const value = isJson ? jsonText(given, operation, name) : given;
    const encoded = encodeValue(value, name, encode, operation);
    if (encoded === undefined) continue;
    // JSON is text
    const style = described as QueryStyle | undefined;
    const serialize = createQuerySerializer({
      array: array ?? style ?? arrayQueryStyle,
      object: object ?? (style?.style === "form" ? { ...style, style: "form" } : DEEP_OBJECT),
      // names and values are encoded already
      allowReserved: true,
    });
    parts.push(serialize(bare([[encodeName(name, operation), encoded]])));
  }
  return parts.join("&");
}

function queryEntries(query: unknown, operation: string): [string, unknown][] {
  const entries = recordEntries(query);
  if (entries !== undefined) return entries;
  throw refusal(`params.query must be an object, not ${kindOf(query)}`, "query", operation);
}

const DEEP_OBJECT = { style: "deepObject", explode: true } as const;

type Encode = (text: string) => string;

/**
 * `undefined` for a value that adds nothing to a query: `undefined`, `null`, and empty arrays and objects.
 */
function encodeValue(
  value: unknown,
  name: string,
  encode: Encode,
  operation: string,
): string | string[] | object | undefined {
  if (value === undefined || value === null) return undefined;
  const encodeItem = (item: unknown, where: string): string => {
    const text = textOf(item);
    if (text !== undefined) return encode(text);
    const why = `query parameter "${where}" is ${kindOf(item)}, which a query cannot represent`;
    throw refusal(why, name, operation);
  };
  if (Array.isArray(value)) {
    const items = value.filter(isGiven).map((item) => encodeItem(item, name));
    return items.length === 0 ? undefined : items;
  }
  if (!isPlainObject(value)) return encodeItem(value, name);
  const entries = Object.entries(value)
    .filter(([, item]) => isGiven(item))
    .map(([key, item]) => {
      const where = `${name}[${key}]`;
      return [encodeName(key, operation), encodeItem(item, where)] as const;
    });
  return entries.length === 0 ? undefined : bare(entries);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Brackets are usual in names, and every server reads them in the same way, encoded or not. */
function encodeName(name: string, operation: string): string {
  if (textOf(name) !== undefined) {
    return encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]");
  }
  throw refusal(`the name of a query parameter is ${kindOf(name)}`, "query", operation);
}

/** Leaves reserved characters, except those that would end the value for a server. */
function encodeUnreserved(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /%(?:3A|2F|3F|5B|5D|40|24|2C|3B|3D)/g,
    decodeURIComponent,
  );
}

/** An object with only these entries, even if `Object.prototype` is polluted. */
function bare(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const object = new Bare();
  for (const [name, value] of entries) object[name] = value;
  return object;
}

function writtenByCaller(
  query: Record<string, unknown>,
  serialize: QuerySerializer,
  operation: string,
): string {
  let written: unknown;
  try {
    written = serialize(query);
  } catch (cause) {
    throw refusal("querySerializer threw an error", "querySerializer", operation, cause);
  }
  if (typeof written === "string" && !written.includes("#")) return written;
  const what = typeof written === "string" ? `a string with "#"` : kindOf(written);
  const why = `querySerializer must return a query string, not ${what}`;
  throw refusal(why, "querySerializer", operation);
}
