import { PartooConfigError } from "./errors.ts";
import { nearestOption } from "./option-names.ts";
import { isPlainObject, isRecord, kindOf } from "./request/value.ts";

/** What is right for one option: a test of its value, and its name in a message. */
export type OptionKind = readonly [isRight: (value: unknown) => boolean, what: string];

const isFunction = (value: unknown): boolean => typeof value === "function";
const isNumberOrFalse = (value: unknown): boolean => typeof value === "number" || value === false;

const FUNCTION: OptionKind = [isFunction, "a function"];
const STRING: OptionKind = [(value) => typeof value === "string", "a string"];
const BOOLEAN: OptionKind = [(value) => typeof value === "boolean", "true or false"];
const QUERY_SERIALIZER: OptionKind = [
  (value) => isFunction(value) || isPlainObject(value),
  "a function, or an object with array, object or allowReserved",
];

const SHARED = {
  baseUrl: STRING,
  timeoutMs: [isNumberOrFalse, "a number of milliseconds, or false"],
  maxResponseBytes: [
    (value) => value === false || (typeof value === "number" && value > 0),
    "a number of bytes more than 0, or false",
  ],
  retry: [
    (value) => isNumberOrFalse(value) || isPlainObject(value),
    "a number of attempts, an object like { attempts: 2 }, or false",
  ],
  fetch: FUNCTION,
  querySerializer: QUERY_SERIALIZER,
  bodySerializer: FUNCTION,
  pathSerializer: FUNCTION,
} satisfies Record<string, OptionKind>;

/** A function, so that a bundler can leave the options out where nobody uses them. */
function withShared(own: Readonly<Record<string, OptionKind>>): Record<string, OptionKind> {
  return { ...SHARED, ...own };
}

/** Options of a client; those that are not here are checked where they are used. */
export const CLIENT_OPTIONS: Readonly<Record<string, OptionKind>> = /* @__PURE__ */ withShared({
  environment: STRING,
  onAttempt: FUNCTION,
  onDeprecation: [
    (value) => isFunction(value) || ["warn", "ignore", "throw"].includes(value as string),
    `"warn", "ignore", "throw" or a function`,
  ],
  dangerouslyAllowBrowser: BOOLEAN,
  dangerouslyAllowHttp: BOOLEAN,
});

/** Options of a call; those that are not here are checked where they are used. */
export const CALL_OPTIONS: Readonly<Record<string, OptionKind>> = /* @__PURE__ */ withShared({
  params: [isPlainObject, "an object with path, query or header"],
  parseAs: [
    (value) => ["json", "text", "blob", "arrayBuffer", "stream"].includes(value as string),
    `"json", "text", "blob", "arrayBuffer" or "stream"`,
  ],
  middleware: [Array.isArray, "an array of middleware"],
  signal: [
    // of whatever implementation
    (value) => value === null || isFunction((value as Partial<AbortSignal>).addEventListener),
    "an AbortSignal",
  ],
});

const IS_RECORD: OptionKind = [(value) => isRecord(value), "an object of names and values"];

export const PARAMS: Readonly<Record<string, OptionKind>> = {
  path: IS_RECORD,
  query: IS_RECORD,
};

/**
 * The options that an object holds itself: what has been done to `Object.prototype` is no option. Only
 * `undefined` stands for an option that is not given.
 *
 * @param where what the object is called in a message
 * @throws PartooConfigError that names the option
 */
export function ownOptions<Options extends object>(
  given: Options | undefined,
  kinds: Readonly<Record<string, OptionKind>>,
  where: string,
  operation?: string,
): Options {
  const own = Object.create(null) as Options;
  if (given === undefined) return own;
  if (!isPlainObject(given)) {
    throw refusal(`${where} must be an object like { … }, not ${kindOf(given)}`, where, operation);
  }
  for (const [name, value] of Object.entries(given)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (value !== undefined && kind !== undefined && !kind[0](value)) {
      throw refusal(`${name} must be ${kind[1]}, not ${kindOf(value)}`, name, operation);
    }
    (own as Record<string, unknown>)[name] = value;
  }
  return own;
}

/**
 * Refuses options that are nearly ours, or ours in another place. All others are options of `fetch`.
 *
 * @throws PartooConfigError with the right name
 */
export function checkFetchOptions(
  options: object,
  place: "client" | "call",
  operation?: string,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || (name === "redirect" && value === "manual")) continue;
    const hint = nearestOption(name, place);
    if (hint !== undefined) {
      throw refusal(`there is no option ${name} of a ${place}: ${hint}`, name, operation);
    }
  }
}

/** Refuses names that an object of ours does not have: nothing else reads it. */
export function checkNames(
  given: object,
  known: readonly string[],
  where: string,
  operation?: string,
): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || known.includes(name)) continue;
    const names = known.slice(0, -1).join(", ");
    throw refusal(
      `there is no ${where}.${name}. There is ${names} and ${known.at(-1) ?? ""}`,
      where,
      operation,
    );
  }
}

function refusal(why: string, parameter: string, operation?: string): PartooConfigError {
  const at = operation === undefined ? "" : `${operation}: `;
  return new PartooConfigError(`${at}${why}. Nothing was sent`, { operation, parameter });
}
