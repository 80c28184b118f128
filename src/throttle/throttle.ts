/**
 * Says when a request may go out. Clients that are given the same throttle share its limit.
 *
 * @example const gate: Throttle = { acquire: () => myQueue.turn(), pause: (untilMs) => myQueue.hold(untilMs) };
 */
export interface Throttle {
  /**
   * Called before every request, retries and redirects included; the request goes out when the
   * promise is fulfilled. Rejects with the signal's reason when that is aborted; any other rejection
   * makes the call fail, and nothing is sent.
   */
  acquire(signal?: AbortSignal): Promise<void>;
  /**
   * The API has responded with 429: nothing may go out before this time.
   *
   * @param untilMs in milliseconds since 1970, as `Date.now()` counts; never further ahead than the
   * `retry.maxDelayMs` of the call
   * @param refuse whether the API asks for a longer pause than that: until then `acquire` should reject at
   * once instead of waiting, and go on afterwards
   */
  pause(untilMs: number, refuse?: boolean): void;
  /** Called after every `acquire` that was fulfilled, when the response has arrived or the request has failed. */
  release?(): void;
}
