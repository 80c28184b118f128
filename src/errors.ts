import { ownProperty } from "./own-properties.ts";
import { isError } from "./request/value.ts";
import { printable, reasonIn } from "./reason.ts";

/** Stable code of an error. A code is never given another meaning. */
export type PartooErrorCode =
  | "PARTOO_API_ERROR"
  | "PARTOO_CONNECTION_ERROR"
  | "PARTOO_TIMEOUT_ERROR"
  | "PARTOO_REDIRECT_ERROR"
  | "PARTOO_RESPONSE_ERROR"
  | "PARTOO_CONFIG_ERROR"
  | "PARTOO_DEPRECATION_ERROR"
  | "PARTOO_PAGINATION_ERROR"
  | "PARTOO_THROTTLE_ERROR"
  | "PARTOO_MOCK_ERROR"
  | "PARTOO_MISMATCH_ERROR"
  | PartooWebhookErrorCode;

/**
 * Why a delivery to a webhook was refused:
 * - `…_NO_SIGNATURE`, `…_MALFORMED_SIGNATURE` (not the Base64 of 64 bytes), `…_BAD_SIGNATURE` (made with
 *   another key, or over another body): nothing shows that the API sent it;
 * - `…_NOT_JSON`, `…_NOT_EVENT`: it is signed, but the body is not JSON, or not a webhook event;
 * - `…_TOO_LARGE`: the body is longer than 1 MiB.
 */
export type PartooWebhookErrorCode =
  | "PARTOO_WEBHOOK_NO_SIGNATURE"
  | "PARTOO_WEBHOOK_MALFORMED_SIGNATURE"
  | "PARTOO_WEBHOOK_BAD_SIGNATURE"
  | "PARTOO_WEBHOOK_NOT_JSON"
  | "PARTOO_WEBHOOK_NOT_EVENT"
  | "PARTOO_WEBHOOK_TOO_LARGE";

interface Details {
  /** `"GET /business/{business_id}"`; without one, the error is not about a single call. */
  readonly operation?: string | undefined;
  readonly cause?: unknown;
}

/** What an error says about the call that failed. */
export interface CallFacts {
  readonly path: string | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly callId: string | undefined;
  /** Whether the API may have carried out a request before the last. */
  readonly mayHaveBeenSent: boolean;
}

const BRAND = Symbol.for("partoo-client.error");

/**
 * What every error of this package has in common. No message holds the API key, or a header, path or
 * query value, or body of the request; `path` has the path values. Only the message of a
 * {@link PartooApiError} ends with words of the API, which may repeat what it was sent.
 *
 * @example catch (error) { if (isPartooError(error)) console.error(error.code, error.operation); }
 */
export abstract class PartooError extends Error {
  /** Stable code: it is never given another meaning. @example "PARTOO_TIMEOUT_ERROR" */
  abstract readonly code: PartooErrorCode;
  /** Method and path template of the call. @example "GET /business/{business_id}" */
  readonly operation: string | undefined;
  /** The path that was called, values included, without the query. @example "/business/5409c35a97bb" */
  readonly path: string | undefined;
  /** Id that the API or what is before it gave the last response: what their support asks for. */
  readonly requestId: string | undefined;
  /** How many requests were sent, retries and redirects included. */
  readonly attempts: number | undefined;
  /** The `id` that middleware and `onAttempt` know the call by. */
  readonly callId: string | undefined;

  constructor(message: string, { operation, cause }: Details = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = operation;
  }

  /** Whether the same call may succeed later: 408, 429, 5xx, a timeout, a lost connection. */
  get isTransient(): boolean {
    return false;
  }

  /**
   * Whether the API may have carried out the request, or one of its retries, although the call failed: a
   * timeout, a lost connection, 5xx, a success that cannot be read. Of a POST, look before you call it again.
   */
  get mayHaveBeenSent(): boolean {
    return false;
  }

  /**
   * The error for a log: no stack, no key, query or body, of the response's headers only dates, content
   * type and ids, of the cause only its name, message and code.
   */
  toJSON(): Record<string, unknown> {
    const { name, code, message, cause } = this;
    const { headers } = this as { headers?: Headers };
    return {
      name,
      code,
      message,
      // what can be enumerated: of a response neither its headers nor its body
      ...Object.fromEntries(Object.entries(this)),
      ...(headers === undefined ? {} : { headers: loggedHeaders(headers) }),
      ...(cause === undefined ? {} : { cause: brief(cause) }),
    };
  }
}

/** Says on an error which call it is about. */
export function describeCall(error: PartooError, { mayHaveBeenSent, ...facts }: CallFacts): void {
  Object.assign(error, facts);
  if (mayHaveBeenSent) Object.defineProperty(error, "mayHaveBeenSent", { value: true });
}

Object.defineProperty(PartooError.prototype, BRAND, { value: true });

/** The response as far as an error knows it. */
export interface ResponseDetails {
  readonly status: number;
  readonly headers: Headers;
  /** The body as parsed JSON; as text where it is not JSON; `undefined` where it is empty or lost. */
  readonly body: unknown;
}

/** Headers and body are there for programs, and not for logs: those list what can be enumerated. */
function keepFromLogs(
  error: PartooError,
  { headers, body }: Omit<ResponseDetails, "status">,
): void {
  Object.defineProperties(error, { headers: { value: headers }, body: { value: body } });
}

const REQUEST_IDS = [
  "x-request-id",
  "request-id",
  "x-correlation-id",
  "x-amzn-requestid",
  "x-amz-cf-id",
  "cf-ray",
];

const LOGGED_HEADERS = ["date", "content-type", "retry-after", ...REQUEST_IDS];

/** The id of a response, if what its header says can be one. */
export function requestIdIn(headers: Headers | undefined): string | undefined {
  if (headers === undefined) return undefined;
  for (const name of REQUEST_IDS) {
    const id = headers.get(name);
    if (id !== null && /^[\x21-\x7e]{1,200}$/.test(id)) return id;
  }
  return undefined;
}

function loggedHeaders(headers: Headers): Record<string, string> {
  const entries = LOGGED_HEADERS.map((name) => [name, headers.get(name)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Statuses after which the same call may succeed later. */
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * The API responded, and the response is not a success (the status is not 2xx).
 *
 * @typeParam Status the status, a literal where it is known
 * @typeParam Body the documented body. What really came can differ (a proxy's HTML page is a string),
 * so `body` is also `string` and `undefined`.
 * @example
 * const { error } = await client.GET("/business/{business_id}", { params });
 * if (isStatus(error, 404)) console.log("no such business");
 */
export class PartooApiError<Status extends number = number, Body = unknown> extends PartooError {
  override readonly name = "PartooApiError";
  override readonly code = "PARTOO_API_ERROR";
  /** HTTP status of the response. */
  readonly status: Status;
  /** Headers of the response. */
  declare readonly headers: Headers;
  /** The body as parsed JSON; as text where it is not JSON; `undefined` where it is empty or lost. */
  declare readonly body: Body | string | undefined;
  /**
   * What the API says about the failure: up to three texts of the body (`error`, `errors`, `message`,
   * `title`, `detail`, a list, plain text), in one line of at most 300 characters. They are the API's words and may repeat values of the request. The message ends with
   * them; the `message` of `toJSON()` does not, so that a log can leave them out.
   *
   * @example const { reason, ...withoutIt } = error.toJSON();
   */
  readonly reason: string | undefined;
  /** Milliseconds that the API asks to wait before the next try (`Retry-After`). */
  readonly retryAfterMs: number | undefined;

  constructor(
    answer: ResponseDetails & { status: Status },
    details: Details & { readonly retryAfterMs?: number | undefined } = {},
  ) {
    const reason = reasonIn(answer.body);
    const failure = failureText(details.operation, answer.status);
    super(reason === undefined ? failure : `${failure}: ${reason}`, details);
    this.reason = reason;
    this.status = answer.status;
    keepFromLogs(this, answer);
    this.retryAfterMs = details.retryAfterMs;
  }

  override get isTransient(): boolean {
    return TRANSIENT.has(this.status);
  }

  override get mayHaveBeenSent(): boolean {
    return this.status >= 500;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), message: failureText(this.operation, this.status) };
  }
}

function failureText(operation: string | undefined, status: number): string {
  return `${operation ?? "The call"} failed with status ${status}`;
}

/**
 * There is no response: no connection, or it was lost before the response was complete. `cause` is what
 * `fetch` has thrown.
 *
 * @example if (error instanceof PartooConnectionError) queue.putBack(job);
 */
export class PartooConnectionError extends PartooError {
  override readonly name = "PartooConnectionError";
  override readonly code = "PARTOO_CONNECTION_ERROR";
  readonly #wasConnected: boolean;

  constructor(message: string, details: Details & { readonly wasConnected?: boolean } = {}) {
    super(message, details);
    this.#wasConnected = details.wasConnected ?? true;
  }

  override get isTransient(): boolean {
    return true;
  }

  override get mayHaveBeenSent(): boolean {
    return this.#wasConnected;
  }
}

/** What a call was waiting for: a hook of a middleware, the `apiKey` function, or a part of the response. */
export type TimeoutPhase = "middleware" | "apiKey" | "headers" | "body";

const PHASES: Readonly<Record<TimeoutPhase, string>> = {
  middleware: "a middleware",
  apiKey: "the apiKey function",
  headers: "the response headers",
  body: "the response body",
};

/**
 * The response, body included, did not arrive in time.
 *
 * @example if (error instanceof PartooTimeoutError) console.warn(error.operation, error.timeoutMs);
 */
export class PartooTimeoutError extends PartooError {
  override readonly name = "PartooTimeoutError";
  override readonly code = "PARTOO_TIMEOUT_ERROR";
  /** What was being waited for. */
  readonly phase: TimeoutPhase;
  /** How long an attempt had, in milliseconds. */
  readonly timeoutMs: number;

  constructor(phase: TimeoutPhase, timeoutMs: number, details: Details) {
    super(
      `${details.operation ?? "The call"} timed out after ${timeoutMs} ms, waiting for ` +
        `${PHASES[phase]}. To wait longer, increase timeoutMs.`,
      details,
    );
    this.phase = phase;
    this.timeoutMs = timeoutMs;
  }

  override get isTransient(): boolean {
    return true;
  }

  override get mayHaveBeenSent(): boolean {
    return (this.attempts ?? 1) > 0;
  }
}

/**
 * The API responded with a redirect that is not followed, so that the key stays where it belongs.
 *
 * @example if (error instanceof PartooRedirectError) console.error(error.targetOrigin);
 */
export class PartooRedirectError extends PartooError {
  override readonly name = "PartooRedirectError";
  override readonly code = "PARTOO_REDIRECT_ERROR";
  /** Status of the response; 0 where the platform hides it (browsers). */
  readonly status: number;
  /** Origin that the redirect points to, where it is known. */
  readonly targetOrigin: string | undefined;

  constructor(
    why: string,
    answer: { readonly status: number; readonly targetOrigin: string | undefined },
    details: Details,
  ) {
    const target = answer.targetOrigin === undefined ? "" : ` to ${answer.targetOrigin}`;
    super(
      `${details.operation ?? "The call"} was redirected${target} (status ${answer.status}). The client ` +
        `did not follow the redirect: ${why}.`,
      details,
    );
    this.status = answer.status;
    this.targetOrigin = answer.targetOrigin;
  }

  /** A redirect that does not ask for the same again leads to the result of what was carried out. */
  override get mayHaveBeenSent(): boolean {
    return this.status !== 307 && this.status !== 308;
  }
}

/**
 * The response has a body that cannot be used: of a success, what is not JSON (HTML, …); of any, what is
 * larger than `maxResponseBytes`.
 *
 * @example if (error instanceof PartooResponseError) console.error(error.headers.get("content-type"));
 */
export class PartooResponseError extends PartooError {
  override readonly name = "PartooResponseError";
  override readonly code = "PARTOO_RESPONSE_ERROR";
  /** HTTP status of the response. */
  readonly status: number;
  /** Headers of the response. */
  declare readonly headers: Headers;
  /** The body as text; empty if it is larger than `maxResponseBytes`. */
  declare readonly body: string;

  /** @param maxBytes given where the body is larger */
  constructor(answer: ResponseDetails & { body: string }, details: Details, maxBytes?: number) {
    const type = printable(answer.headers.get("content-type") ?? "no content type");
    super(
      `${details.operation ?? "The call"} returned status ${answer.status} and a body ` +
        (maxBytes === undefined
          ? `that is not JSON (${type}, ${answer.body.length} characters).`
          : `of more than ${maxBytes} bytes. Request less data or increase maxResponseBytes.`),
      details,
    );
    this.status = answer.status;
    keepFromLogs(this, answer);
  }

  override get mayHaveBeenSent(): boolean {
    return true;
  }
}

/**
 * The client, or a call, was given something that cannot work: an option, a value, a middleware, a
 * `fetch`. The message says so if nothing was sent; sent again, the call would fail in the same way.
 *
 * @example if (error instanceof PartooConfigError) console.error(error.parameter, error.message);
 */
export class PartooConfigError extends PartooError {
  override readonly name = "PartooConfigError";
  override readonly code = "PARTOO_CONFIG_ERROR";
  /** Name of the parameter or option that is at fault. */
  readonly parameter: string | undefined;

  constructor(message: string, details: Details & { readonly parameter?: string } = {}) {
    super(message, details);
    this.parameter = details.parameter;
  }
}

/** The error for an invalid option or value, before anything was sent. */
export function refusal(
  why: string,
  parameter: string,
  operation?: string,
  cause?: unknown,
): PartooConfigError {
  const message = operation === undefined ? `${why}.` : `${operation}: ${why}. Nothing was sent.`;
  return new PartooConfigError(message, { operation, parameter, cause });
}

/**
 * A deprecated operation was called with `onDeprecation: "throw"`. Nothing was sent.
 *
 * @example if (error instanceof PartooDeprecationError) console.error(error.deprecation);
 */
export class PartooDeprecationError extends PartooError {
  override readonly name = "PartooDeprecationError";
  override readonly code = "PARTOO_DEPRECATION_ERROR";
  /** Code of the deprecation. @example "PARTOO_DEP0001" */
  readonly deprecation: string;

  constructor(message: string, deprecation: string, details: Details) {
    super(message, details);
    this.deprecation = deprecation;
  }
}

/**
 * A delivery to a webhook was refused. No message holds the body or the signature.
 *
 * @example if (error instanceof PartooWebhookError) return new Response(null, { status: error.status });
 */
export class PartooWebhookError extends PartooError {
  override readonly name = "PartooWebhookError";
  override readonly code: PartooWebhookErrorCode;
  /** HTTP status to respond with. The API does not send a delivery again after any of them. */
  readonly status: 400 | 401 | 413;

  constructor(code: PartooWebhookErrorCode, status: 400 | 401 | 413, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/**
 * The responses of a paginated list do not lead to its end. The pages that came before are complete.
 *
 * @example if (error instanceof PartooPaginationError) console.error("the list is not complete");
 */
export class PartooPaginationError extends PartooError {
  override readonly name = "PartooPaginationError";
  override readonly code = "PARTOO_PAGINATION_ERROR";
  /** HTTP status of the last response. */
  readonly status: number;
  /** Headers of the last response. */
  declare readonly headers: Headers;
  /** Body of the last response, parsed. */
  declare readonly body: unknown;

  constructor(message: string, response: ResponseDetails, details: Details) {
    super(message, details);
    this.status = response.status;
    keepFromLogs(this, response);
    Object.assign(this, { requestId: requestIdIn(response.headers) });
  }
}

/**
 * The throttle does not let the call out: its store fails, or the API asked for a pause that is longer
 * than `retry.maxDelayMs`; then `until` says when calls go out again. Nothing was sent.
 *
 * @example if (error instanceof PartooThrottleError) console.error("is Redis up?", error.cause);
 */
export class PartooThrottleError extends PartooError {
  override readonly name = "PartooThrottleError";
  override readonly code = "PARTOO_THROTTLE_ERROR";
  /** When calls go out again, where that is known. */
  readonly until: Date | undefined;

  constructor(message: string, details: Details & { readonly until?: Date } = {}) {
    super(message, details);
    this.until = details.until;
  }

  override get isTransient(): boolean {
    return true;
  }
}

/** Every error of this package, told apart by its `code`. */
export type AnyPartooError =
  | PartooApiError
  | PartooConnectionError
  | PartooTimeoutError
  | PartooRedirectError
  | PartooResponseError
  | PartooConfigError
  | PartooDeprecationError
  | PartooPaginationError
  | PartooThrottleError
  | PartooWebhookError
  // their classes are in partoo-client/testing and partoo-client/validation
  | (PartooError & { readonly code: "PARTOO_MOCK_ERROR" })
  | (PartooError & { readonly code: "PARTOO_MISMATCH_ERROR" });

/**
 * Whether something is an error of this package, also of another copy of it or from another realm. Its `code` then
 * tells which one it is.
 *
 * @example if (isPartooError(error) && error.code === "PARTOO_API_ERROR") console.warn(error.status);
 */
export function isPartooError(error: unknown): error is AnyPartooError {
  return typeof error === "object" && error !== null && BRAND in error;
}

/**
 * Whether an error is a response of the API with this status; narrows `body` to the documented one.
 *
 * @example if (isStatus(error, 404)) return undefined;
 */
export function isStatus<E extends PartooApiError, Status extends number>(
  error: E | undefined,
  status: Status,
): error is WithStatus<E, Status>;
export function isStatus<Status extends number>(
  error: unknown,
  status: Status,
): error is PartooApiError<Status>;
export function isStatus(error: unknown, status: number): boolean {
  return isPartooError(error) && error.code === "PARTOO_API_ERROR" && error.status === status;
}

type WithStatus<E extends PartooApiError, Status extends number> = 0 extends 1 & E
  ? OfType<PartooApiError<Status>, E> // of `any`, whose body would be `any`
  : [Extract<E, PartooApiError<Status>>] extends [never]
    ? E & { readonly status: Status }
    : Extract<E, PartooApiError<Status>>;

type OfType<Known, E> = Known extends E ? Known : never;

/**
 * The data of a call that must succeed.
 *
 * @returns the typed body of the success
 * @throws PartooApiError what `error` would have been
 * @example const { conversations } = await unwrap(client.GET("/conversations"));
 */
export async function unwrap<
  Result extends { readonly data?: unknown; readonly error?: PartooApiError },
>(call: PromiseLike<Result>): Promise<DataOf<Result>> {
  const result = await call;
  const error = ownProperty(result, "error");
  if (error !== undefined) throw error as PartooApiError;
  return result.data as DataOf<Result>;
}

/**
 * The data of those results that are a success. Inferred as a plain type parameter it would also be
 * `undefined`, for users who compile without `exactOptionalPropertyTypes`.
 */
type DataOf<Result> = Result extends { readonly data: infer Data; readonly error?: never }
  ? Data
  : never;

function brief(cause: unknown): unknown {
  if (!isError(cause)) return typeof cause;
  const { name, message } = cause;
  const code = (cause as { code?: unknown }).code;
  return { name, message, ...(typeof code === "string" ? { code } : {}) };
}
