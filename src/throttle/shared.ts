import { PartooConfigError, PartooThrottleError } from "../errors.ts";
import { ignoreFailure } from "../ignore-failure.ts";
import { readOptions, type OptionSet } from "../options.ts";
import { memberOf } from "../own-properties.ts";
import { MAX_TIMER_MS, abortable, wait } from "../abort.ts";
import { Line } from "./line.ts";
import { refuseUntil } from "./refusal.ts";
import type { Throttle } from "./throttle.ts";

/**
 * The part of a rate-limiter-flexible limiter that `sharedThrottle()` uses: `RateLimiterRedis`, `RateLimiterValkey`,
 * `RateLimiterPostgres`, …, with `points` requests per `duration` seconds.
 *
 * @see https://github.com/animir/node-rate-limiter-flexible
 */
export interface SharedLimiter {
  /** Resolves to `{ msBeforeNext }`; rejects with it when no points are left. */
  consume(key: string): Promise<{ readonly msBeforeNext: number }>;
  /** Blocks the key for this many seconds. */
  block(key: string, seconds: number): Promise<unknown>;
  /** The state of a key, without consuming a point; `null` if there is none. */
  get(key: string): Promise<{ readonly msBeforeNext: number } | null>;
}

/** Options of `sharedThrottle()`. */
export interface SharedThrottleOptions {
  /**
   * Key in the store, the same in all processes that share the limit. Default `"partoo"`. The API limits each
   * organization separately, so use one key per organization.
   *
   * @example sharedThrottle(limiter, { key: `partoo-${orgId}` });
   */
  key?: string | undefined;
}

/**
 * Makes a throttle for several processes and machines, which count their requests in a common store. A 429 in one
 * process pauses all. Within a process, calls go out in order: only the first one waiting asks the store.
 *
 * If the store fails, the limiter's `insuranceLimiter` decides. Without one, the call rejects with a
 * `PartooThrottleError`, and nothing is sent.
 *
 * @see docs/bulk.md for the options of the limiter
 * @example
 * const limiter = new RateLimiterRedis({ storeClient: redis, points: 300, duration: 61 });
 * const client = createPartooClient({ throttle: sharedThrottle(limiter) });
 */
export function sharedThrottle(
  limiter: SharedLimiter,
  options: SharedThrottleOptions = {},
): Throttle {
  const { key = "partoo" } = readOptions<SharedThrottleOptions>(options, OPTIONS);
  const functions = ["consume", "block", "get"];
  if (!functions.every((name) => typeof memberOf(Object(limiter) as object, name) === "function")) {
    throw new PartooConfigError(
      "sharedThrottle: the first argument must be a limiter of rate-limiter-flexible, such as RateLimiterRedis",
      { parameter: "limiter" },
    );
  }
  return new SharedThrottle(limiter, key);
}

/** Suffix of the key of a pause. */
const PAUSE = ":pause";

/** Suffix of the key of a pause during which the throttle rejects calls. */
const REFUSE = `${PAUSE}:refuse`;

const isKey = (key: unknown): boolean =>
  typeof key === "string" && key !== "" && !key.endsWith(PAUSE) && !key.endsWith(REFUSE);

const OPTIONS: OptionSet = {
  name: "the second argument of sharedThrottle()",
  kinds: {
    key: [
      isKey,
      `a string that does not end in "${PAUSE}" or "${REFUSE}", the suffixes of its pauses`,
    ],
  },
};

/** Shortest wait between requests to a store that refuses, but says "now". */
const LEAST_WAIT_MS = 100;

class SharedThrottle implements Throttle {
  readonly #limiter: SharedLimiter;
  readonly #key: string;
  /** Blocked during a pause. A key of its own, because a block replaces the count of points. */
  readonly #pauseKey: string;
  readonly #line = new Line();
  /** Also blocked while the throttle rejects calls instead of letting them wait. */
  readonly #refuseKey: string;
  #pausedUntil = 0;
  #refusedUntil = 0;

  constructor(limiter: SharedLimiter, key: string) {
    this.#limiter = limiter;
    this.#key = key;
    this.#pauseKey = `${key}${PAUSE}`;
    this.#refuseKey = `${key}${REFUSE}`;
  }

  acquire(signal?: AbortSignal): Promise<void> {
    return this.#line.join(signal, async () => {
      let delayMs = await this.#delayMs(signal);
      while (delayMs > 0) {
        await wait(Math.min(Math.ceil(delayMs), MAX_TIMER_MS), signal);
        delayMs = await this.#delayMs(signal);
      }
    });
  }

  pause(untilMs: number, refuse = false): void {
    const now = performance.now();
    const until = now + untilMs - Date.now();
    // whole seconds, at least 1, because some stores read 0 as forever
    const seconds = Math.max(1, Math.ceil((until - now) / 1000));
    // first, so that no process sees the pause without the refusal
    if (refuse && until > this.#refusedUntil) {
      this.#refusedUntil = now + seconds * 1000;
      this.#block(this.#refuseKey, seconds);
    }
    if (until <= this.#pausedUntil) return;
    this.#pausedUntil = now + seconds * 1000;
    this.#block(this.#pauseKey, seconds);
  }

  /** If the store fails, at least this process waits. */
  #block(key: string, seconds: number): void {
    ignoreFailure(() => this.#limiter.block(key, seconds));
  }

  /** Takes a point. @returns 0 if it got one, otherwise the milliseconds until it may get one */
  async #delayMs(signal: AbortSignal | undefined): Promise<number> {
    refuseUntil(this.#refusedUntil - performance.now());
    const pauseMs = this.#pausedUntil - performance.now();
    if (pauseMs > 0) return pauseMs;
    try {
      const pause = await abortable(this.#limiter.get(this.#pauseKey), signal);
      if (!isOver(pause)) {
        const refused = await abortable(this.#limiter.get(this.#refuseKey), signal);
        if (!isOver(refused)) refuseUntil(waitMs(refused));
        return waitMs(pause);
      }
      await abortable(this.#limiter.consume(this.#key), signal);
      return 0;
    } catch (refusal) {
      signal?.throwIfAborted();
      return waitMs(refusal);
    }
  }
}

/**
 * Whether a pause is over. A store in memory still has it, with a negative rest, until a timer runs; on a busy
 * process that may be late.
 */
function isOver(pause: { readonly msBeforeNext: number } | null): boolean {
  return pause === null || pause.msBeforeNext < 0;
}

/** When the next point is available. @throws PartooThrottleError if never */
function waitMs(state: unknown): number {
  if (state instanceof PartooThrottleError) throw state;
  const { msBeforeNext } = (state ?? {}) as { msBeforeNext?: unknown };
  if (typeof msBeforeNext !== "number" || !(msBeforeNext >= 0 && msBeforeNext < Infinity)) {
    throw storeError(state, msBeforeNext);
  }
  return msBeforeNext < 1 ? LEAST_WAIT_MS : msBeforeNext;
}

function storeError(cause: unknown, msBeforeNext: unknown): PartooThrottleError {
  return typeof msBeforeNext === "number"
    ? new PartooThrottleError(
        "sharedThrottle: the limiter never gives its points back. Set its " +
          "duration to more than 0 seconds. Nothing was sent",
      )
    : new PartooThrottleError(
        "sharedThrottle: the store failed, and the limiter has no insuranceLimiter to fall " +
          "back on. Nothing was sent",
        { cause },
      );
}
