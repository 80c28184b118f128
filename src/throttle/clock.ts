import { MAX_TIMER_MS, wait } from "../abort.ts";

/** A timer may fire a little early; one that fires earlier than that is a fake one. */
const EARLY_MS = 2;

/**
 * `performance.now()`, which goes on when only timers are faked: what has been waited for has passed, or
 * else a throttle in such a test would wait for ever.
 */
export class Clock {
  #ahead = 0;

  now(): number {
    return performance.now() + this.#ahead;
  }

  async wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
    const waitMs = Math.min(Math.ceil(delayMs), MAX_TIMER_MS);
    const due = this.now() + waitMs;
    await wait(waitMs, signal);
    const missing = due - this.now();
    if (missing > EARLY_MS) this.#ahead += missing;
  }
}
