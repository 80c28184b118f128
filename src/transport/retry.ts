import { wait } from "../abort.ts";
import { PartooConnectionError, PartooTimeoutError } from "../errors.ts";
import { reportAttempt } from "./attempts.ts";
import type { CallContext, OutgoingRequest, Send } from "./call-context.ts";
import { discard } from "./discard.ts";
import { isReplayable } from "./outgoing-request.ts";
import { retryAfterMs } from "./retry-after.ts";
import { backoffMs } from "./retry-policy.ts";

/**
 * Retries after a transient failure: after a 429 any call, because the API has not carried it out; after
 * other failures only a call that may safely be carried out twice.
 */
export function withRetries(next: Send): Send {
  return async (request, call) => {
    for (let attempt = 1; ; attempt += 1) {
      let response: Response | undefined;
      let error: PartooConnectionError | PartooTimeoutError | undefined;
      try {
        response = await next(request, call);
      } catch (thrown) {
        if (!isRetryable(thrown, call)) {
          reportAttempt(call);
          throw thrown;
        }
        error = thrown;
      }
      const delayMs = response?.ok ? undefined : delayBeforeRetry(response, attempt, request, call);
      if (delayMs !== undefined) call.deadline.stop();
      reportAttempt(call, delayMs);
      if (delayMs === undefined && error !== undefined) throw error;
      if (delayMs === undefined) return response as Response;
      if (error?.mayHaveBeenSent ?? (response as Response).status >= 500)
        call.mayHaveBeenSent = true;
      if (response !== undefined) discard(response);
      await waitBeforeRetry(delayMs, call);
    }
  };
}

function isRetryable(
  error: unknown,
  { retry }: CallContext,
): error is PartooConnectionError | PartooTimeoutError {
  if (error instanceof PartooTimeoutError) return retry.timeouts;
  return error instanceof PartooConnectionError;
}

/** Milliseconds until the next attempt; `undefined` if there is none. */
function delayBeforeRetry(
  response: Response | undefined,
  attempt: number,
  request: OutgoingRequest,
  { retry }: CallContext,
): number | undefined {
  if (attempt > retry.limit || !isReplayable(request)) return undefined;
  if (response?.status !== 429) {
    if (retry.methods !== undefined && !retry.methods.includes(request.method)) return undefined;
    if (response !== undefined && !retry.statuses.includes(response.status)) return undefined;
  }
  const asked = response === undefined ? undefined : retryAfterMs(response.headers);
  if (asked === undefined) return backoffMs(attempt, retry, Math.random());
  return asked <= retry.maxDelayMs ? asked : undefined;
}

async function waitBeforeRetry(delayMs: number, { deadline }: CallContext): Promise<void> {
  deadline.throwIfEnded();
  deadline.renew();
  await wait(delayMs, deadline.signal);
}
