import { MAX_TIMER_MS, wait } from "../abort.ts";

/** A timer may fire a little early; one that fires earlier than that is fake. */
const EARLY_MS = 2;

/**
 * `performance.now()`, plus the waits that fake timers skipped. Otherwise a throttle would wait forever in a
 * test that fakes timers, but not the clock.
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
