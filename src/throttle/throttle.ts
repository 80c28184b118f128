/**
 * Decides when a request may go out. Clients with the same throttle share its limit.
 *
 * @example const gate: Throttle = { acquire: () => myQueue.turn(), pause: (untilMs) => myQueue.hold(untilMs) };
 */
export interface Throttle {
  /**
   * Called before every request, retries and redirects included. The request goes out when the promise resolves. If
   * the promise rejects, nothing is sent, and the call rejects with the same error; on abort, reject with the reason of
   * the signal.
   */
  acquire(signal?: AbortSignal): Promise<void>;
  /**
   * Called after a 429: no request may go out before this time. The client ignores what it throws.
   *
   * @param untilMs in milliseconds since 1970, as in `Date.now()`; at most `retry.maxDelayMs` ahead
   * @param refuse whether the API asked for a longer pause than that. If so, `acquire` should reject at once until then
   * instead of waiting.
   */
  pause(untilMs: number, refuse?: boolean): void;
  /**
   * Called once for each resolved `acquire`, when the response has arrived or the request has failed. The client
   * ignores what it throws.
   */
  release?(): void;
}
