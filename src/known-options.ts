import type { OptionKind, OptionSet } from "./options.ts";
import { isPlainObject, isRecord } from "./request/value.ts";

const isFunction = (value: unknown): boolean => typeof value === "function";
const isNumberOrFalse = (value: unknown): boolean => typeof value === "number" || value === false;
const isAnything = (): boolean => true;
const isString = (value: unknown): boolean => typeof value === "string";
const isBoolean = (value: unknown): boolean => typeof value === "boolean";
const isOneOf = (values: string, value: unknown): boolean =>
  isString(value) && values.split(" ").includes(value as string);

/**
 * Every option of a client, of a call, or of both. Options without a kind are checked where they are used.
 */
const OPTIONS: Readonly<Record<string, OptionKind>> = {
  apiKey: [isAnything, ""],
  baseUrl: [isString, "a string"],
  timeoutMs: [isNumberOrFalse, "a number of milliseconds, or false"],
  maxResponseBytes: [
    (value) => value === false || (typeof value === "number" && value > 0),
    "a positive number of bytes, or false",
  ],
  retry: [
    (value) => isNumberOrFalse(value) || isPlainObject(value),
    "a number of retries, an object like { limit: 2 }, or false",
  ],
  fetch: [isFunction, "a function"],
  headers: [isAnything, ""],
  querySerializer: [
    (value) => isFunction(value) || isPlainObject(value),
    "a function, or an object with array, object or allowReserved",
  ],
  bodySerializer: [isFunction, "a function"],
  pathSerializer: [isFunction, "a function"],

  environment: [isString, "a string", "client"],
  onAttempt: [isFunction, "a function", "client"],
  throttle: [isAnything, "", "client"],
  onDeprecation: [
    (value) => isFunction(value) || isOneOf("warn ignore throw", value),
    `"warn", "ignore", "throw" or a function`,
    "client",
  ],
  dangerouslyAllowBrowser: [isBoolean, "true or false", "client"],
  dangerouslyAllowHttp: [isBoolean, "true or false", "client"],

  params: [isPlainObject, "an object with path, query or header", "call"],
  body: [isAnything, "", "call"],
  parseAs: [
    (value) => isOneOf("json text blob arrayBuffer stream", value),
    `"json", "text", "blob", "arrayBuffer" or "stream"`,
    "call",
  ],
  middleware: [Array.isArray, "an array of middleware", "call"],
  signal: [
    // of any implementation
    (value) => value === null || isFunction((value as Partial<AbortSignal>).addEventListener),
    "an AbortSignal",
    "call",
  ],
};

export const CLIENT_OPTIONS: OptionSet = {
  name: "the argument of createPartooClient()",
  kinds: OPTIONS,
  place: "client",
  hint,
};

export const CALL_OPTIONS: OptionSet = {
  name: "the second argument",
  kinds: OPTIONS,
  place: "call",
  hint,
};

/** The fields of a call's `params`; headers are checked where they are used. */
export const PARAMS: OptionSet = {
  name: "params",
  kinds: {
    path: [isRecord, "an object"],
    query: [isRecord, "an object"],
    header: [isAnything, ""],
  },
};

/** Names of the same options in other clients, in lower case. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  retries: "retry",
  onretry: "onAttempt",
  maxretries: "retry",
  timeout: "timeoutMs",
  url: "baseUrl",
  serverurl: "baseUrl",
  endpoint: "baseUrl",
  token: "apiKey",
  auth: "apiKey",
  env: "environment",
  query: "params",
  searchparams: "params",
  path: "params",
  json: "body",
  data: "body",
};

/** Options that a caller cannot set, and why. */
const NOT_SET: Readonly<Record<string, string>> = {
  method: "the function that you call sets it",
  redirect: "the client handles redirects itself, to protect the API key",
};

/**
 * A hint, if a name is misspelled or belongs elsewhere; `undefined` for every other name, which `fetch` may
 * know.
 */
function hint(name: string, place: string): string | undefined {
  if (Object.hasOwn(NOT_SET, name)) return NOT_SET[name];
  const right = Object.hasOwn(OPTIONS, name) ? name : similarName(name);
  if (right === undefined) return undefined;
  const where = OPTIONS[right]?.[2] ?? place;
  if (where === place) return `did you mean ${right}?`;
  return `${right} is an option of ${where === "client" ? "createPartooClient" : "a call"}`;
}

function similarName(name: string): string | undefined {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/g, "");
  if (Object.hasOwn(OTHER_NAMES, plain)) return OTHER_NAMES[plain];
  return Object.keys(OPTIONS).find((own) => {
    const mistakes = own.length > 6 ? 2 : 1;
    return distance(plain, own.toLowerCase(), mistakes) <= mistakes;
  });
}

/** Levenshtein distance, up to `most`. */
function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j += 1) {
      const replaced = (row[j] as number) + (from[i] === to[j] ? 0 : 1);
      next.push(Math.min(replaced, (next[j] as number) + 1, (row[j + 1] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
