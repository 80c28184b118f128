import { isPartooError, type PartooConnectionError, type PartooTimeoutError } from "../errors.ts";
import { notify } from "../notify.ts";
import type { CallContext, OutgoingRequest, Send } from "./call-context.ts";
import { calledPath, requestIdOf } from "./call-facts.ts";

/**
 * One request that went out, once its response's headers have arrived or it has failed.
 *
 * @example
 * const client = createPartooClient({
 *   onAttempt: ({ operation, path, attempt, status, durationMs }) =>
 *     console.log(operation, path, attempt, status ?? "no response", Math.round(durationMs)),
 * });
 */
export interface Attempt {
  /** The `id` that middleware knows the call by; the same for all its attempts. */
  readonly callId: string;
  /** Method and path template. */
  readonly operation: string;
  /** The path that was called, values included, without the query. */
  readonly path: string;
  /** 1 for the first request of the call; retries and redirects count on. */
  readonly attempt: number;
  /** Status of the response; `undefined` if there was none. */
  readonly status: number | undefined;
  /** Why there was no response. */
  readonly error: PartooConnectionError | PartooTimeoutError | undefined;
  /** Id that the response's headers give the request. */
  readonly requestId: string | undefined;
  /** When the request went out. */
  readonly startedAt: Date;
  /** From then to the headers of the response, in milliseconds. */
  readonly durationMs: number;
  /** How long it waited for the throttle before, in milliseconds. */
  readonly waitedMs: number;
  /** In how many milliseconds the client retries; `undefined` if it does not. */
  readonly retryInMs: number | undefined;
}

/** Is told of every request; see {@link Attempt}. */
export type OnAttempt = (attempt: Attempt) => void;

/** Keeps what is known of the last request of a call for `reportAttempt`. */
export function withAttempts(next: Send): Send {
  return (request, call) =>
    call.onAttempt === undefined ? next(request, call) : sendMeasured(next, request, call);
}

async function sendMeasured(
  next: Send,
  request: OutgoingRequest,
  call: CallContext,
): Promise<Response> {
  const startedAt = new Date();
  const start = performance.now();
  let response: Response | undefined;
  let error: unknown;
  try {
    response = await next(request, call);
    return response;
  } catch (thrown) {
    error = thrown;
    throw thrown;
  } finally {
    call.lastAttempt = { startedAt, durationMs: performance.now() - start, response, error };
  }
}

/** Tells `onAttempt` of the last request, now that it is known whether there will be another. */
export function reportAttempt(call: CallContext, retryInMs?: number): void {
  const { onAttempt, lastAttempt, operation, attempts, waitedMs } = call;
  if (onAttempt === undefined || lastAttempt === undefined) return;
  call.lastAttempt = undefined;
  call.waitedMs = 0;
  const { startedAt, durationMs, response, error } = lastAttempt;
  notify(onAttempt, {
    callId: call.id ?? "",
    operation,
    path: calledPath(call) ?? "",
    attempt: attempts,
    status: response?.status,
    error: isPartooError(error) ? (error as Attempt["error"]) : undefined,
    requestId: requestIdOf(response, call),
    startedAt,
    durationMs,
    waitedMs,
    retryInMs,
  });
}
