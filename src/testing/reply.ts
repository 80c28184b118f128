import type { OperationData, OperationName } from "../operation-types.ts";
import type { Operations } from "../generated/operations.ts";
import { operationShapes } from "../generated/shapes.ts";
import { NotJson, writeJson } from "../request/json-body.ts";
import { PartooMockError } from "./mock-error.ts";

/**
 * A response of the mock: the data of a successful response, a {@link reply} with a documented status, a
 * {@link SimulatedFailure}, or any `Response`, which is not type-checked.
 *
 * @example const response: MockResponse<"GET /user/me"> = { id: 7 };
 */
export type MockResponse<Name extends OperationName> =
  | OperationData<Name>
  | DocumentedReply<Name, Operations[Name]["errors"]>
  | Reply<FailureStatus, undefined>
  | SimulatedFailure
  | Response;

type DocumentedReply<Name extends OperationName, Errors> =
  | Reply<200 | 201 | 202, OperationData<Name>>
  | {
      [Status in keyof Errors]: Reply<
        Status extends number ? Status : Exclude<FailureStatus, keyof Errors>,
        Errors[Status]
      >;
    }[keyof Errors];

/** Error statuses that {@link reply} accepts for any operation. For others, use a `Response`. */
export type FailureStatus =
  400 | 401 | 403 | 404 | 408 | 409 | 415 | 422 | 429 | 500 | 502 | 503 | 504;

/**
 * A response with a status. Made by {@link reply}.
 *
 * @example const notFound: Reply<404, undefined> = reply(404);
 */
export class Reply<Status extends number, Body> {
  /** HTTP status. */
  readonly status: Status;
  /** Body, sent as JSON; `undefined` for an empty body. */
  readonly body: Body;
  /** Headers in addition to the content type. */
  readonly headers: Readonly<Record<string, string>>;

  /** @see {@link reply} */
  constructor(status: Status, body: Body, headers: Readonly<Record<string, string>>) {
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/**
 * A response with a status and no body.
 *
 * @example mock.once("GET /conversations", reply(503));
 */
export function reply<Status extends number>(status: Status): Reply<Status, undefined>;
/**
 * A response with a status and a body.
 *
 * @param body sent as JSON; its type is the one that the operation documents for this status
 * @param headers in addition to the content type
 * @example mock.on("GET /business/{business_id}", reply(404, { errors: { json: { id: "unknown" } } }));
 */
export function reply<Status extends number, Body>(
  status: Status,
  body: Body,
  headers?: Readonly<Record<string, string>>,
): Reply<Status, Body>;
export function reply(
  status: number,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply<number, unknown> {
  return new Reply(status, body, headers);
}

/**
 * A 429 with a `Retry-After` header, as the API responds above its rate limit. The client really waits that
 * long before it retries, so keep 0 in most tests.
 *
 * @param retryAfterSeconds delay in whole seconds. Default 0
 * @example mock.once("GET /conversations", tooManyRequests()).on("GET /conversations", list);
 */
export function tooManyRequests(retryAfterSeconds = 0): Reply<429, undefined> {
  return reply(429, undefined, { "retry-after": String(retryAfterSeconds) });
}

/**
 * A request without a response. Made by {@link networkError} and {@link noResponse}.
 *
 * @example const failures: SimulatedFailure[] = [networkError(), noResponse()];
 */
export class SimulatedFailure {
  /** Error code of the lost connection; `undefined` if the response never arrives. */
  readonly code: string | undefined;

  /** @see {@link networkError} and {@link noResponse} */
  constructor(code: string | undefined) {
    this.code = code;
  }
}

/**
 * A failed connection. The call rejects with a `PartooConnectionError`, after the client's retries.
 *
 * @param code error code of the system. Default `"ECONNRESET"`
 * @example mock.once("GET /conversations", networkError("ECONNREFUSED"));
 */
export function networkError(code = "ECONNRESET"): SimulatedFailure {
  return new SimulatedFailure(code);
}

/**
 * A response that never arrives. The call waits until its timeout, or until its `signal` aborts.
 *
 * @example
 * mock.on("GET /conversations", noResponse());
 * await client.GET("/conversations", { timeoutMs: 50 }); // PartooTimeoutError
 */
export function noResponse(): SimulatedFailure {
  return new SimulatedFailure(undefined);
}

/** The `Response` for a response of the mock; plain data is a success of the operation. */
export function responseOf(response: unknown, operation: string): Response {
  // a copy, because the mock may return it again, and a body can be read only once
  if (response instanceof Response) return response.clone();
  const { status, body, headers } =
    response instanceof Reply
      ? (response as Reply<number, unknown>)
      : new Reply(operationShapes[operation]?.status ?? 200, response, {});
  if (body === undefined) return new Response(null, { status, headers });
  return new Response(jsonOf(body, operation), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** @throws PartooMockError if JSON cannot represent the data */
function jsonOf(body: unknown, operation: string): string {
  try {
    return writeJson(body);
  } catch (cause) {
    const why = cause instanceof NotJson ? cause.message : "threw an error when it was read";
    throw new PartooMockError(`The mock's data for ${operation} is not JSON: it ${why}`, {
      operation,
      cause,
    });
  }
}

/** Rejects like `fetch`. */
export function failed({ code }: SimulatedFailure, signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (code !== undefined) {
      const cause = Object.assign(new Error(`the mock simulates ${code}`), { code });
      reject(new TypeError("fetch failed", { cause }));
    }
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    if (signal.aborted) reject(signal.reason as Error);
  });
}
