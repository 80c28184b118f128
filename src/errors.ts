import { ownProperty } from "./own-properties.ts";
import { mediaTypeOf } from "./request/media-type.ts";
import { isError } from "./request/value.ts";
import { reasonIn } from "./reason.ts";

/** Stable code of an error. Its meaning never changes. */
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
 * Why a webhook delivery is invalid:
 * - `…_NO_SIGNATURE`, `…_MALFORMED_SIGNATURE` (not 64 bytes in Base64), `…_BAD_SIGNATURE` (made with
 *   another key, or for another body): nothing shows that the API sent it;
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
 * Base class of every error of this package. A message never contains the API key, nor a value of the path, query,
 * headers or body of the request; the path values are in `path`. Only the message of a {@link PartooApiError} ends
 * with words of the API, which may repeat values of the request, and that of a {@link PartooRedirectError} names the
 * origin that the API chose.
 *
 * @example catch (error) { if (isPartooError(error)) console.error(error.code, error.operation); }
 */
export abstract class PartooError extends Error {
  /** Stable code. Its meaning never changes. @example "PARTOO_TIMEOUT_ERROR" */
  abstract readonly code: PartooErrorCode;
  /** Method and path template of the call. @example "GET /business/{business_id}" */
  readonly operation: string | undefined;
  /** Path of the call with its values, without the query. @example "/business/5409c35a97bb" */
  readonly path: string | undefined;
  /** Request id from the headers of the last response. Give it to the API's support. */
  readonly requestId: string | undefined;
  /** Number of requests sent, retries and redirects included. */
  readonly attempts: number | undefined;
  /** Id of the call, the same in middleware (`id`) and `onAttempt` (`callId`). */
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
   * Whether the API may have carried out the request although the call failed: a timeout, a lost connection, a 5xx, or
   * a successful response that cannot be read. Before you repeat a POST, check whether it took effect.
   */
  get mayHaveBeenSent(): boolean {
    return false;
  }

  /**
   * The error for logs. It contains no stack, key, query or body. Of the response headers it contains dates, media type
   * and ids; of the cause its name, message and code.
   */
  toJSON(): Record<string, unknown> {
    const { name, code, message, cause } = this;
    const { headers } = this as { headers?: Headers };
    return {
      name,
      code,
      message,
      // the enumerable fields, which leaves out headers and body of a response
      ...Object.fromEntries(Object.entries(this)),
      ...(headers === undefined ? {} : { headers: loggedHeaders(headers) }),
      ...(cause === undefined ? {} : { cause: brief(cause) }),
    };
  }
}

/** Adds the details of the call to an error. */
export function describeCall(error: PartooError, { mayHaveBeenSent, ...facts }: CallFacts): void {
  Object.assign(error, facts);
  if (mayHaveBeenSent) Object.defineProperty(error, "mayHaveBeenSent", { value: true });
}

Object.defineProperty(PartooError.prototype, BRAND, { value: true });

/** The response that an error is about. */
export interface ResponseDetails {
  readonly status: number;
  readonly headers: Headers;
  /** The body: parsed JSON, or text if it is not JSON, or `undefined` if it is empty or lost. */
  readonly body: unknown;
}

/** Hides headers and body from logs, which list enumerable properties. */
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

/** One id, or several where a proxy has added its own to the API's. */
const REQUEST_ID = /^[\x21-\x7e]+(?:, [\x21-\x7e]+)*$/;

const LONGEST_REQUEST_ID = 200;

/** The request id of a response, if the header holds a usable one. */
export function requestIdIn(headers: Headers | undefined): string | undefined {
  if (headers === undefined) return undefined;
  for (const name of REQUEST_IDS) {
    const id = headers.get(name);
    if (id !== null && id.length <= LONGEST_REQUEST_ID && REQUEST_ID.test(id)) return id;
  }
  return undefined;
}

function loggedHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    LOGGED_HEADERS.flatMap((name): [string, string][] => {
      const value = headers.get(name);
      const shown = value === null ? undefined : loggedValue(name, value);
      return shown === undefined ? [] : [[name, shown]];
    }),
  );
}

/** Ids, dates, delays and media types only: a server can repeat anything in a header. */
function loggedValue(name: string, value: string): string | undefined {
  if (REQUEST_IDS.includes(name)) return value;
  if (name === "content-type") return mediaTypeIn(value);
  return SECONDS_OR_DATE.test(value) ? value : undefined;
}

const SECONDS_OR_DATE = /^(?:\d{1,9}|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)$/;

/** A media type without its parameters. `undefined` for anything else. */
function mediaTypeIn(contentType: string | null): string | undefined {
  const type = mediaTypeOf(contentType ?? "");
  return /^[a-z]+\/[\w.+-]{1,80}$/.test(type) ? type : undefined;
}

/** Statuses after which the same call may succeed later. */
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * The API responded with an error: a status other than 2xx.
 *
 * @typeParam Status the status, a literal if it is known
 * @typeParam Body the documented body. The real one can differ, such as a proxy's HTML page, so `body` can also be
 * `string` or `undefined`.
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
  /** The body: parsed JSON, or text if it is not JSON, or `undefined` if it is empty or lost. */
  declare readonly body: Body | string | undefined;
  /**
   * What the API says about the failure: up to three texts from the body (`error`, `errors`, `message`,
   * `messages`, `title`, `detail`, `reason`, a list, plain text), in one line of at most 300 characters. They are the
   * API's words and may repeat values of the request. The message ends with them; the `message` of `toJSON()` does
   * not, so that a log can leave them out.
   *
   * @example const { reason, ...withoutIt } = error.toJSON();
   */
  readonly reason: string | undefined;
  /** Milliseconds to wait before a retry, from the `Retry-After` header. */
  readonly retryAfterMs: number | undefined;

  constructor(
    response: ResponseDetails & { status: Status },
    details: Details & { readonly retryAfterMs?: number | undefined } = {},
  ) {
    const reason = reasonIn(response.body);
    const failure = failureText(details.operation, response.status);
    super(reason === undefined ? failure : `${failure}: ${reason}`, details);
    this.reason = reason;
    this.status = response.status;
    keepFromLogs(this, response);
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
 * The connection failed before the response was complete. `cause` is the error that `fetch` threw, without the key.
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

/** What a call waited for: a middleware hook, the `apiKey` function, or a part of the response. */
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
  /** What the call was waiting for. */
  readonly phase: TimeoutPhase;
  /** Timeout of an attempt, in milliseconds. */
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
 * The API responded with a redirect that the client does not follow, to keep the key safe.
 *
 * @example if (error instanceof PartooRedirectError) console.error(error.targetOrigin);
 */
export class PartooRedirectError extends PartooError {
  override readonly name = "PartooRedirectError";
  override readonly code = "PARTOO_REDIRECT_ERROR";
  /** Status of the response; 0 in browsers, which hide it. */
  readonly status: number;
  /** Origin that the redirect points to, if known. */
  readonly targetOrigin: string | undefined;

  constructor(
    why: string,
    response: { readonly status: number; readonly targetOrigin: string | undefined },
    details: Details,
  ) {
    const target = response.targetOrigin === undefined ? "" : ` to ${response.targetOrigin}`;
    super(
      `${details.operation ?? "The call"} was redirected${target} (status ${response.status}). The client ` +
        `did not follow the redirect: ${why}.`,
      details,
    );
    this.status = response.status;
    this.targetOrigin = response.targetOrigin;
  }

  /** A redirect other than 307 and 308 leads to the result of a request that was carried out. */
  override get mayHaveBeenSent(): boolean {
    return this.status !== 307 && this.status !== 308;
  }
}

/**
 * The response body is unusable: that of a successful response is not JSON, or the body is larger than
 * `maxResponseBytes`.
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

  /** @param maxBytes the limit, if the body exceeds it */
  constructor(response: ResponseDetails & { body: string }, details: Details, maxBytes?: number) {
    const type = mediaTypeIn(response.headers.get("content-type")) ?? "no content type";
    super(
      `${details.operation ?? "The call"} returned status ${response.status} and a body ` +
        (maxBytes === undefined
          ? `that is not JSON (${type}, ${response.body.length} characters).`
          : `of more than ${maxBytes} bytes. Request less data or increase maxResponseBytes.`),
      details,
    );
    this.status = response.status;
    keepFromLogs(this, response);
  }

  override get mayHaveBeenSent(): boolean {
    return true;
  }
}

/**
 * An option, a value, a middleware or a `fetch` is invalid. The message says if nothing was sent. The same call would
 * fail again.
 *
 * @example if (error instanceof PartooConfigError) console.error(error.parameter, error.message);
 */
export class PartooConfigError extends PartooError {
  override readonly name = "PartooConfigError";
  override readonly code = "PARTOO_CONFIG_ERROR";
  /** Name of the invalid parameter or option. */
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
 * A webhook delivery is invalid. The message contains neither the body nor the signature.
 *
 * @example if (error instanceof PartooWebhookError) return new Response(null, { status: error.status });
 */
export class PartooWebhookError extends PartooError {
  override readonly name = "PartooWebhookError";
  override readonly code: PartooWebhookErrorCode;
  /** HTTP status to respond with. The API does not retry a delivery after any of these statuses. */
  readonly status: 400 | 401 | 413;

  constructor(code: PartooWebhookErrorCode, status: 400 | 401 | 413, message: string) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/**
 * A response of a paginated list does not lead to the next page. The pages before it are complete.
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
 * The throttle rejected the call: its store failed, or the API asked for a pause longer than `retry.maxDelayMs`.
 * In that case `until` is the end of the pause. Nothing was sent.
 *
 * @example if (error instanceof PartooThrottleError) console.error("is Redis up?", error.cause);
 */
export class PartooThrottleError extends PartooError {
  override readonly name = "PartooThrottleError";
  override readonly code = "PARTOO_THROTTLE_ERROR";
  /** End of the pause, if known. */
  readonly until: Date | undefined;

  constructor(message: string, details: Details & { readonly until?: Date } = {}) {
    super(message, details);
    this.until = details.until;
  }

  override get isTransient(): boolean {
    return true;
  }
}

/** Every error of this package; `code` distinguishes them. */
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
 * Whether a value is an error of this package, including one of another copy of the package or another realm. Its
 * `code` then narrows it to one class.
 *
 * @example if (isPartooError(error) && error.code === "PARTOO_API_ERROR") console.warn(error.status);
 */
export function isPartooError(error: unknown): error is AnyPartooError {
  try {
    return typeof error === "object" && error !== null && BRAND in error;
  } catch {
    // a proxy can throw, and is none
    return false;
  }
}

/**
 * Whether an error is an API response with this status. Narrows `body` to the documented one.
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
  ? OfType<PartooApiError<Status>, E> // for `any`, whose body would be `any`
  : [Extract<E, PartooApiError<Status>>] extends [never]
    ? E & { readonly status: Status }
    : Extract<E, PartooApiError<Status>>;

type OfType<Known, E> = Known extends E ? Known : never;

/**
 * Returns the data of a call, or throws its error.
 *
 * @returns the typed body of the response
 * @throws PartooApiError the `error` of the result
 * @example const { conversations } = await unwrap(client.GET("/conversations"));
 */
export async function unwrap<
  Result extends { readonly data?: unknown; readonly error?: PartooApiError },
>(call: PromiseLike<Result>): Promise<DataOf<Result>> {
  const result: unknown = await call;
  if (typeof result !== "object" || result === null) {
    // no class of ours, which would double the weight of this function
    throw new TypeError("unwrap() needs what a call returns, as in unwrap(client.GET(…))");
  }
  const error = ownProperty(result, "error");
  if (error !== undefined) throw error as PartooApiError;
  return (result as Result).data as DataOf<Result>;
}

/**
 * The data of the successful results. As a plain type parameter it would include `undefined` for users who
 * compile without `exactOptionalPropertyTypes`.
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
