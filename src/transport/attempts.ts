import { isPartooError } from "../errors.ts";
import { ignoreFailure } from "../ignore-failure.ts";
import type { Attempt } from "../on-attempt.ts";
import type { CallContext, OutgoingRequest, Send } from "./call-context.ts";
import { callIdOf, calledPath, requestIdOf } from "./call-facts.ts";

/** Keeps the outcome of the last request of a call for `reportAttempt`. */
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

/** Reports the last request to `onAttempt`, once it is known whether another follows. */
export function reportAttempt(call: CallContext, retryInMs?: number): void {
  const { onAttempt, lastAttempt, operation, attempts, waitedMs } = call;
  if (onAttempt === undefined || lastAttempt === undefined) return;
  call.lastAttempt = undefined;
  call.waitedMs = 0;
  const { startedAt, durationMs, response, error } = lastAttempt;
  const attempt: Attempt = {
    callId: callIdOf(call),
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
  };
  ignoreFailure(() => onAttempt(attempt));
}
