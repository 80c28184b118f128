/**
 * The kind of an object, of any implementation or realm.
 *
 * @example tagOf(new FormData()) // "FormData"
 */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

/**
 * A single value as text: a `Date` in ISO 8601; strings, finite numbers, booleans and bigints. `undefined`
 * for everything else.
 */
export function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case "string":
      return HALF_CHARACTER.test(value) ? undefined : value;
    case "number":
      return Number.isFinite(value) ? String(value) : undefined;
    case "boolean":
    case "bigint":
      return String(value);
    default:
      return isoDate(value);
  }
}

const HALF_CHARACTER = /\p{Cs}/u;

function isoDate(value: unknown): string | undefined {
  try {
    // works for a Date of any realm, and for nothing else
    return Date.prototype.toISOString.call(value);
  } catch {
    return undefined;
  }
}

/** The kind of a value, for a message; never the value itself. */
export function kindOf(value: unknown): string {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? "a number" : String(value);
    case "string":
      return HALF_CHARACTER.test(value) ? "a string with a lone surrogate" : "a string";
    case "object":
      return value === null ? "null" : kindOfObject(value);
    case "undefined":
      return "undefined";
    default:
      return `a ${typeof value}`;
  }
}

function kindOfObject(value: object): string {
  const tag = tagOf(value);
  if (tag === "Array") return "an array";
  if (tag === "Object") return "an object";
  if (tag === "Date") return isoDate(value) === undefined ? "an invalid Date" : "a Date";
  return `${/^[AEIO]/.test(tag) ? "an" : "a"} ${tag}`;
}

/**
 * The own names and values of a record. `undefined` for everything else: a `Map`, an array, a string, …
 */
export function recordEntries(value: unknown): [string, unknown][] | undefined {
  return isRecord(value) ? Object.entries(value) : undefined;
}

/**
 * Whether something is a record: an object written as `{ … }`, or one whose class does not hide everything.
 * Reads no property.
 */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return isPlainObject(value) || (isObject(value) && Object.keys(value).length > 0);
}

/** Whether an object is written as `{ … }`, in any realm. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function isObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Symbol.iterator in value) return false;
  return ["Object", "Module"].includes(tagOf(value));
}

/** Whether something is an `Error`, of any realm. */
export function isError(value: unknown): value is Error {
  return value instanceof Error || ["Error", "DOMException"].includes(tagOf(value));
}
