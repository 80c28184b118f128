import { isRecord, kindOf, tagOf } from "./value.ts";

/** A value that is lost in JSON, or becomes another one there. */
export class NotJson extends Error {
  /** Where it is in the body, like `items[0].price`; empty for the body itself. */
  readonly where: string;

  constructor(kind: string, where: string) {
    super(kind);
    this.where = where;
  }
}

/**
 * A body as JSON. `JSON.stringify` leaves out functions and symbols and writes `{}` for a `Map` and
 * `null` for `NaN`: whoever gives one of them means something else.
 *
 * @throws NotJson that says what is wrong and where, or whatever a `toJSON` or a getter throws
 */
export function writeJson(body: unknown): string {
  // of what is in the body, not of the body itself: most bodies are flat
  const holders: Holders = new Map();

  function check(this: unknown, key: string, value: unknown): unknown {
    const given = (this as Record<string, unknown>)[key];
    const problem = problemWith(value, given, this);
    if (problem !== undefined) throw new NotJson(problem, placeOf(this, key, holders));
    if (key !== "" && typeof value === "object" && value !== null) holders.set(value, [this, key]);
    return value;
  }

  return JSON.stringify(body, check);
}

/**
 * @param value after `toJSON`, if it has that
 * @param given before
 */
function problemWith(value: unknown, given: unknown, holder: unknown): string | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "undefined":
      if (given !== undefined) return `${kindOf(given)} whose toJSON gives undefined`;
      return Array.isArray(holder) ? "undefined in an array" : undefined;
    case "number":
      return Number.isFinite(value) ? undefined : String(value);
    case "object":
      if (value === null) return tagOf(given) === "Date" ? kindOf(given) : undefined;
      return isWritable(value) ? undefined : kindOf(value);
    default:
      return kindOf(value);
  }
}

/** Whether JSON keeps what is in an object: not of a `Map`, nor of a class that hides everything. */
function isWritable(value: object): boolean {
  return Array.isArray(value) || (tagOf(value) === "Object" && isRecord(value));
}

type Holders = Map<unknown, readonly [holder: unknown, key: string]>;

function placeOf(holder: unknown, key: string, holders: Holders): string {
  const above = holders.get(holder);
  const before = above === undefined ? "" : placeOf(above[0], above[1], holders);
  if (Array.isArray(holder)) return `${before}[${key}]`;
  return before === "" ? key : `${before}.${key}`;
}
