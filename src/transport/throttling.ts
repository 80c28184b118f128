import { PartooConfigError, PartooThrottleError } from "../errors.ts";
import { ignoreFailure } from "../ignore-failure.ts";
import { isError, kindOf } from "../request/value.ts";
import type { Throttle } from "../throttle/throttle.ts";
import type { CallContext, OutgoingRequest, Send } from "./call-context.ts";
import { goesToOwnOrigin } from "./outgoing-request.ts";
import { retryAfterMs } from "./retry-after.ts";

/**
 * Sends a request when the client's throttle allows it, and reports the response to the throttle. This layer
 * is inside retries and redirects, because the API counts each of those requests, and around the timeout,
 * because waiting for the throttle must not count towards it.
 */
export function withThrottle(next: Send): Send {
  return (request, call) =>
    // only the API's own origin has the limit
    call.throttle === undefined || !goesToOwnOrigin(request, call)
      ? next(request, call)
      : sendThrottled(next, call.throttle, request, call);
}

async function sendThrottled(
  next: Send,
  throttle: Throttle,
  request: OutgoingRequest,
  call: CallContext,
): Promise<Response> {
  const { deadline } = call;
  // the response counts, even if the throttle then fails
  const release = (): void => ignoreFailure(() => throttle.release?.());
  deadline.stop();
  const start = performance.now();
  // a promise also if the throttle throws
  const turn = new Promise<void>((resolve) => resolve(throttle.acquire(deadline.signal)));
  try {
    await deadline.race(turn);
  } catch (error) {
    // the throttle may allow a request after the call has ended: return the turn
    turn.then(release, () => undefined);
    // an error of the caller's throttle stays as it is
    if (deadline.ended || isError(error)) throw error;
    const { operation } = call;
    const message = `${operation}: the throttle rejected with ${kindOf(error)}. Nothing was sent.`;
    throw new PartooThrottleError(message, { operation });
  }
  call.waitedMs = performance.now() - start;
  try {
    const response = await next(request, call);
    const askedMs = response.status === 429 ? retryAfterMs(response.headers) : undefined;
    const { maxDelayMs } = call.retry;
    if (askedMs !== undefined) {
      const untilMs = Date.now() + Math.min(askedMs, maxDelayMs);
      ignoreFailure(() => throttle.pause(untilMs, askedMs > maxDelayMs));
    }
    return response;
  } finally {
    release();
  }
}

/** @throws PartooConfigError if the option is not a throttle */
export function checkedThrottle(throttle: Throttle | undefined): Throttle | undefined {
  const given = throttle as Partial<Throttle> | null | undefined;
  if (given === undefined) return undefined;
  if (typeof given?.acquire === "function" && typeof given.pause === "function") return throttle;
  throw new PartooConfigError(
    "throttle must have the functions acquire and pause, like " +
      "memoryThrottle({ requests: 300, perMs: 60_000 }) from partoo-client/throttle.",
    { parameter: "throttle" },
  );
}
