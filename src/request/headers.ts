import { apiKey } from "../generated/tables.ts";
import { refusal } from "../errors.ts";
import { Bare } from "../own-properties.ts";
import { kindOf, recordEntries, textOf } from "./value.ts";

/** Headers by name in lower case; `null` removes a header. */
export type CheckedHeaders = Record<string, string | null>;

const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Converts headers to one object: an object, pairs, or the `Headers` of any implementation. It checks the
 * values itself, because the platform's error for an invalid value repeats the value, which may be a secret.
 *
 * @throws PartooConfigError that names the header
 */
export function checkedHeaders(headers: unknown, operation?: string): CheckedHeaders | undefined {
  if (headers === undefined) return undefined;
  const checked = new Bare() as CheckedHeaders;
  const pairs = pairsIn(headers);
  for (const [name, value] of pairs ??
    recordEntries(headers) ??
    refuseHeaders(headers, operation)) {
    checkName(name, operation);
    const text = valueText(value, name, operation);
    if (text === undefined) continue;
    const key = name.toLowerCase();
    const before = pairs === undefined ? null : checked[key];
    // as in fetch, pairs with the same name are all sent
    checked[key] = text === null || before == null ? text : `${before}, ${text}`;
  }
  return checked;
}

/** The pairs of anything that iterates over pairs, like `Headers`; otherwise `undefined`. */
function pairsIn(headers: unknown): [string, unknown][] | undefined {
  if (typeof headers !== "object" || headers === null) return undefined;
  if (!(Symbol.iterator in headers)) return undefined;
  const pairs = Array.from(headers as Iterable<unknown>, (pair) =>
    typeof pair === "object" && pair !== null && Symbol.iterator in pair
      ? [...(pair as Iterable<unknown>)]
      : [],
  );
  const isPair = (pair: unknown[]): pair is [string, unknown] =>
    pair.length === 2 && typeof pair[0] === "string";
  return pairs.every(isPair) ? pairs : undefined;
}

/** `undefined` if there is nothing to send, `null` to remove a header. */
function valueText(value: unknown, name: string, operation?: string): string | null | undefined {
  if (value === undefined || value === null) return value;
  if (!Array.isArray(value)) return itemText(value, name, operation);
  const items = value.filter((item) => item !== undefined && item !== null);
  if (items.length === 0) return undefined;
  return items.map((item) => itemText(item, name, operation)).join(", ");
}

function itemText(value: unknown, name: string, operation?: string): string {
  // strings are checked below; an object may have several texts, as a Date has
  const text = typeof value === "string" || typeof value === "object" ? value : textOf(value);
  if (typeof text !== "string") {
    throw refusal(`header "${name}" must be a string, not ${kindOf(value)}`, name, operation);
  }
  const trimmed = trimWhiteSpace(text);
  if (HEADER_VALUE.test(trimmed)) return trimmed;
  throw refusal(
    `header "${name}" contains a line break or another character that is not allowed`,
    name,
    operation,
  );
}

/** As in `Headers`, white space at both ends is not part of a value. */
function trimWhiteSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}

function checkName(name: string, operation?: string): void {
  if (!HEADER_NAME.test(name)) {
    throw refusal("a header name contains a character that is not allowed", "headers", operation);
  }
  if (name.toLowerCase() === apiKey.name.toLowerCase()) {
    throw refusal(`pass the API key as apiKey, not as header "${name}"`, "apiKey", operation);
  }
}

function refuseHeaders(headers: unknown, operation?: string): never {
  throw refusal(
    `headers must be an object, an array of pairs or Headers, not ${kindOf(headers)}`,
    "headers",
    operation,
  );
}

/** All headers of a call in one object; later ones win. */
export function mergedHeaders(...given: readonly (CheckedHeaders | undefined)[]): CheckedHeaders {
  return Object.assign(new Bare() as CheckedHeaders, ...given) as CheckedHeaders;
}
