import { PartooConfigError } from "../errors.ts";
import { plainCause } from "../redact.ts";
import type { CallContext } from "./call-context.ts";
import { codeOf } from "./connection-error.ts";
import { isResponse } from "./foreign.ts";

/** AssertionError is of a test's own `fetch`. */
const MISTAKES = new Set(
  "TypeError ReferenceError RangeError SyntaxError URIError AssertionError".split(" "),
);

/** How platforms word a lost connection, which is a TypeError for most of them. */
const LOST_CONNECTION =
  /fetch failed|failed to fetch|network|load failed|terminated|sending request|connect|socket|offline|abort|timed? ?out/i;

/** How engines word a mistake in code, whatever it is about: (reading 'connection'). */
const MISTAKE_IN_CODE = /^cannot |undefined|\bis not (?:an? |defined|iterable)/i;

/** Codes of mistakes in code: of arguments that are wrong, a dispatcher of another version of undici among them. */
const WRONG_ARGUMENT =
  /^(?:UND_ERR_(?:INVALID_ARG|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)|ERR_INVALID_\w+|ERR_MISSING_ARGS|ERR_ASSERTION)$/;

/**
 * The error for what `fetch` threw, if that is a mistake in the caller's code or in an option, and not a
 * failure of the connection: sent again, it would fail in the same way.
 */
export function mistakeInFetch(error: unknown, call: CallContext): PartooConfigError | undefined {
  const { operation } = call;
  // what was thrown may itself throw when it is looked at
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

/** The innermost error that says something: the outer one of undici is always "fetch failed". */
function reasonOf(error: Error): Error {
  const cause = error.cause as Partial<Error> | undefined;
  return cause?.message ? reasonOf(cause as Error) : error;
}

/** @throws PartooConfigError if it is no response, or one whose body has been read */
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
