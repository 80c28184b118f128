import { PartooConfigError } from "../errors.ts";
import { plainCause } from "../redact.ts";
import type { CallContext } from "./call-context.ts";
import { codeOf } from "./connection-error.ts";
import { isResponse } from "./foreign.ts";

/** AssertionError comes from a test's `fetch`. */
const MISTAKES = new Set(
  "TypeError ReferenceError RangeError SyntaxError URIError AssertionError".split(" "),
);

/** Messages of a lost connection, which is a TypeError on most platforms. */
const LOST_CONNECTION =
  /fetch failed|failed to fetch|network|load failed|terminated|sending request|connect|socket|offline|abort|timed? ?out/i;

/** Messages of a mistake in code, such as (reading 'connection'). */
const MISTAKE_IN_CODE = /^cannot |undefined|\bis not (?:an? |defined|iterable)/i;

/** Codes of invalid arguments, such as a dispatcher of another version of undici. */
const WRONG_ARGUMENT =
  /^(?:UND_ERR_(?:INVALID_ARG|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)|ERR_INVALID_\w+|ERR_MISSING_ARGS|ERR_ASSERTION)$/;

/**
 * The error for a mistake in the caller's `fetch` or options, which is no failure of the connection: a retry
 * would fail in the same way.
 */
export function mistakeInFetch(error: unknown, call: CallContext): PartooConfigError | undefined {
  const { operation } = call;
  // a thrown object may itself throw when it is read
  const cause = plainCause(error, call);
  if (!isMistake(cause)) return undefined;
  const { name, message } = reasonOf(cause);
  return new PartooConfigError(
    `${operation}: fetch threw a ${name} that is not a connection error: ${message}`,
    { operation, parameter: "fetch", cause },
  );
}

function isMistake(error: unknown): error is Error {
  if (typeof error !== "object" || error === null) return false;
  const { name, message, cause } = error as Partial<Error>;
  if (message === "bad port") return true;
  if (!MISTAKES.has(String(name))) return false;
  const code = codeOf(error);
  if (code !== undefined) return WRONG_ARGUMENT.test(code);
  if (cause !== undefined) return isMistake(cause);
  return MISTAKE_IN_CODE.test(String(message)) || !LOST_CONNECTION.test(String(message));
}

/** The innermost error, because the outer one of undici always says "fetch failed". */
function reasonOf(error: Error): Error {
  const cause = error.cause as Partial<Error> | undefined;
  return cause?.message ? reasonOf(cause as Error) : error;
}

/** @throws PartooConfigError if it is not a response, or its body has been read */
export function checkedResponse(response: unknown, { operation }: CallContext): Response {
  const details = { operation, parameter: "fetch" };
  if (!isResponse(response)) {
    throw new PartooConfigError(`${operation}: fetch did not return a Response.`, details);
  }
  if (!response.bodyUsed && response.body?.locked !== true) return response;
  throw new PartooConfigError(
    `${operation}: fetch returned a Response whose body has already been read. Return a new ` +
      "Response each time, or response.clone().",
    details,
  );
}
