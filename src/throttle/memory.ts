import { PartooConfigError } from "../errors.ts";
import { MAX_TIMER_MS } from "../abort.ts";
import { readOptions, type OptionKind, type OptionSet } from "../options.ts";
import { Clock } from "./clock.ts";
import { refuseUntil } from "./refusal.ts";
import { Line } from "./line.ts";
import type { Throttle } from "./throttle.ts";

/** Options of `memoryThrottle()`. */
export interface MemoryThrottleOptions {
  /** Number of requests. The API's default is 300, for the whole organization. */
  requests: number;
  /** Length of the window in milliseconds. The API's default is 60 000. */
  perMs: number;
}

/**
 * Makes a throttle for one process. It sends at most `requests` in any `perMs` milliseconds, in the order of the calls.
 * Requests within the limit go out at once, not evenly spread.
 *
 * A request counts until `perMs` after its response has arrived, so that the API never counts more of them either,
 * however long each one takes.
 *
 * @throws PartooConfigError if a number is not greater than 0, or `requests` is not a whole number
 * @see sharedThrottle for several processes
 * @example
 * const throttle = memoryThrottle({ requests: 300, perMs: 60_000 });
 * const client = createPartooClient({ throttle });
 */
export function memoryThrottle(options: MemoryThrottleOptions): Throttle {
  return new MemoryThrottle(readOptions<MemoryThrottleOptions>(options, OPTIONS));
}

const NUMBER: OptionKind = [(value) => typeof value === "number", "a number"];

const OPTIONS: OptionSet = {
  name: "the argument of memoryThrottle()",
  kinds: { requests: NUMBER, perMs: NUMBER },
};

class MemoryThrottle implements Throttle {
  readonly #requests: number;
  readonly #perMs: number;
  readonly #line = new Line();
  /** Start times of the requests under way, oldest first. */
  readonly #sent: number[] = [];
  /** End times of the other requests, oldest first. */
  readonly #ended: number[] = [];
  #pausedUntil = 0;
  #refusedUntil = 0;
  readonly #clock = new Clock();

  constructor({ requests, perMs }: Partial<MemoryThrottleOptions>) {
    this.#requests = checked("requests", requests, Number.isSafeInteger(requests));
    this.#perMs = checked("perMs", perMs, Number(perMs) <= MAX_TIMER_MS);
  }

  acquire(signal?: AbortSignal): Promise<void> {
    return this.#line.join(signal, async () => {
      let delayMs = this.#delayMs();
      while (delayMs > 0) {
        refuseUntil(this.#refusedUntil - this.#clock.now());
        await this.#clock.wait(delayMs, signal);
        delayMs = this.#delayMs();
      }
      this.#sent.push(this.#clock.now());
    });
  }

  pause(untilMs: number, refuse = false): void {
    // the clock of performance.now() never jumps
    const until = this.#clock.now() + untilMs - Date.now();
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
    if (refuse) this.#refusedUntil = Math.max(this.#refusedUntil, until);
  }

  release(): void {
    // any request will do, because each of them ends
    if (this.#sent.shift() !== undefined) this.#ended.push(this.#clock.now());
  }

  /** Milliseconds until a request may go out; 0 or less for now. */
  #delayMs(): number {
    const now = this.#clock.now();
    for (const times of [this.#sent, this.#ended]) {
      while (times[0] !== undefined && times[0] + this.#perMs <= now) times.shift();
    }
    const pauseMs = this.#pausedUntil - now;
    if (this.#sent.length + this.#ended.length < this.#requests) return pauseMs;
    const oldest = Math.min(this.#sent[0] ?? Infinity, this.#ended[0] ?? Infinity);
    return Math.max(pauseMs, oldest + this.#perMs - now);
  }
}

function checked(parameter: string, value: number | undefined, fits: boolean): number {
  if (fits && value !== undefined && value > 0) return value;
  throw new PartooConfigError(
    `memoryThrottle: ${parameter} is ${value ?? "missing"}. The API's own limit is ` +
      "{ requests: 300, perMs: 60_000 }",
    { parameter },
  );
}
