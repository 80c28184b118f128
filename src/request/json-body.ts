import { Bare } from "../own-properties.ts";
import { isRecord, kindOf, tagOf } from "./value.ts";

/** A value that JSON drops or changes; the message follows the name of the body: `has a Map at "items[0]"`. */
export class NotJson extends Error {
  /** @param where place in the body, like `items[0].price`; empty for the body itself */
  constructor(kind: string, where: string) {
    super(where === "" ? `is ${kind}` : `has ${kind} at "${where}"`);
  }
}

/**
 * Converts a body to JSON. It rejects values that `JSON.stringify` would change silently: functions and
 * symbols, which it leaves out, a `Map`, which becomes `{}`, and `NaN`, which becomes `null`.
 *
 * @throws NotJson with the problem and its place, or whatever a `toJSON` or a getter throws
 */
export function writeJson(body: unknown): string {
  return JSON.stringify(plainCopy(body, { key: "" }));
}

/** The place of a value. */
interface Place {
  readonly key: string | number;
  /** The object or array that holds it, with its place; none for the body itself. */
  readonly holder?: object;
  readonly above?: Place;
}

/** Copies a value, with only what JSON can represent. It reads every property once. */
function plainCopy(given: unknown, place: Place): unknown {
  const value = afterToJson(given, place.key);
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      if (Number.isFinite(value)) return value;
      throw new NotJson(String(value), pathOf(place));
    case "undefined":
      if (given !== undefined)
        throw new NotJson(`${kindOf(given)} whose toJSON() returns undefined`, pathOf(place));
      if (Array.isArray(place.holder)) throw new NotJson("undefined in an array", pathOf(place));
      return undefined;
    case "object":
      if (value !== null) return copyOfObject(value, place);
      if (tagOf(given) === "Date") throw new NotJson(kindOf(given), pathOf(place));
      return null;
    default:
      throw new NotJson(kindOf(value), pathOf(place));
  }
}

function afterToJson(given: unknown, key: string | number): unknown {
  if (given === null || given === undefined || typeof given === "string") return given;
  const { toJSON } = given as { toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON.call(given, String(key)) as unknown) : given;
}

function copyOfObject(value: object, place: Place): unknown {
  for (let above: Place | undefined = place; above !== undefined; above = above.above) {
    if (above.holder === value) throw new NotJson("a circular reference", pathOf(place));
  }
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, key) =>
      plainCopy(item, { key, holder: value, above: place }),
    );
  }
  // keeps the digits of a number, on platforms that support it
  if ((JSON as { isRawJSON?: (value: object) => boolean }).isRawJSON?.(value) === true)
    return value;
  // JSON would write `{}` for a `Map`, and for an object whose class hides everything
  if (tagOf(value) !== "Object" || !isRecord(value))
    throw new NotJson(kindOf(value), pathOf(place));
  const copy = new Bare();
  for (const key of Object.keys(value)) {
    copy[key] = plainCopy(value[key], { key, holder: value, above: place });
  }
  return copy;
}

function pathOf({ key, holder, above }: Place): string {
  if (above === undefined) return "";
  const before = pathOf(above);
  if (Array.isArray(holder)) return `${before}[${key}]`;
  return before === "" ? String(key) : `${before}.${key}`;
}
