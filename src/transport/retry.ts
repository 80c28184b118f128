import { PartooConfigError, PartooConnectionError } from "../errors.ts";
import { tell } from "../notify.ts";
import { MAX_TIMER_MS, wait } from "../abort.ts";
import { isReplayable } from "./body.ts";
import { retryAfterMs } from "./retry-after.ts";
import { discard } from "./send.ts";
import type { CallContext, Outgoing, Send } from "./transport.ts";

/** How a call is repeated that failed in a way that may pass. */
export interface RetryOptions {
  /** Further attempts after the first. Default 2. */
  attempts?: number | undefined;
  /**
   * Methods that are repeated after one of `statuses` or a lost connection. Default GET, HEAD, PUT,
   * DELETE, OPTIONS: those that can be carried out twice without harm. In the `retry` of a single call
   * the default is every method.
   */
  methods?: readonly string[] | undefined;
  /** Statuses after which one of `methods` is repeated. Default 408, 500, 502, 503, 504. */
  statuses?: readonly number[] | undefined;
  /** Upper bound of the first wait, in milliseconds; it doubles with each. Default 500. */
  baseDelayMs?: number | undefined;
  /**
   * Longest wait in milliseconds, also for `Retry-After`: when the API asks for a longer one, the call
   * fails at once. Default 60 000.
   */
  maxDelayMs?: number | undefined;
}

/** {@link RetryOptions}; a number is short for `{ attempts }`; `false` for none. */
export type RetryOption = RetryOptions | number | false;

/** What is in force for one call. */
export interface RetryPolicy {
  readonly attempts: number;
  /** `undefined`: every method. */
  readonly methods: readonly string[] | undefined;
  readonly statuses: readonly number[];
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

/** What `onRetry` is told before the wait for the next attempt. */
export interface RetryNotice {
  /** Method and path template. */
  readonly operation: string;
  /** Number of the attempt that has failed: 1 for the first. */
  readonly attempt: number;
  /** How long the client waits before the next one, in milliseconds. */
  readonly delayMs: number;
  /** Status of the answer; `undefined` if there was none. */
  readonly status: number | undefined;
  /** Why there was no answer. */
  readonly error: PartooConnectionError | undefined;
}

const DEFAULTS: RetryPolicy = {
  attempts: 2,
  methods: ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"],
  statuses: [408, 500, 502, 503, 504],
  baseDelayMs: 500,
  maxDelayMs: 60_000,
};

/**
 * The policy that an option stands for.
 *
 * @param base what holds where the option says nothing
 * @throws PartooConfigError if a number in it is none that can be waited or counted
 */
export function retryPolicy(option: RetryOption | undefined, base = DEFAULTS): RetryPolicy {
  if (option === undefined) return base;
  const given: RetryOptions =
    option === false ? { attempts: 0 } : typeof option === "number" ? { attempts: option } : option;
  const policy: RetryPolicy = {
    attempts: given.attempts ?? base.attempts,
    methods: given.methods?.map((method) => method.toUpperCase()) ?? base.methods,
    statuses: given.statuses ?? base.statuses,
    baseDelayMs: given.baseDelayMs ?? base.baseDelayMs,
    maxDelayMs: given.maxDelayMs ?? base.maxDelayMs,
  };
  checkNumber("retry.attempts", policy.attempts, Number.isInteger(policy.attempts));
  checkNumber("retry.baseDelayMs", policy.baseDelayMs, Number.isFinite(policy.baseDelayMs));
  checkNumber("retry.maxDelayMs", policy.maxDelayMs, policy.maxDelayMs <= MAX_TIMER_MS);
  return policy;
}

/** The policy of a call that has its own `retry`: with it, every method is repeated. */
export function callRetryPolicy(option: RetryOption | undefined, client: RetryPolicy): RetryPolicy {
  return option === undefined ? client : retryPolicy(option, { ...client, methods: undefined });
}

function checkNumber(parameter: string, value: number, fits: boolean): void {
  if (fits && value >= 0) return;
  throw new PartooConfigError(`${parameter} is ${value}, which is not a number that can be used`, {
    parameter,
  });
}

/**
 * Repeats an attempt that failed in a way that may pass: a 429 of any call, because the API has not
 * carried it out; other failures only where it does no harm to carry out a call twice.
 */
export function withRetries(next: Send): Send {
  return async (request, call) => {
    for (let attempt = 1; ; attempt += 1) {
      let response: Response | undefined;
      let error: PartooConnectionError | undefined;
      let delayMs: number | undefined;
      try {
        response = await next(request, call);
        if (response.ok) return response;
        delayMs = delayBeforeNext(response, attempt, request, call);
        if (delayMs === undefined) return response;
      } catch (thrown) {
        if (!(thrown instanceof PartooConnectionError)) throw thrown;
        delayMs = delayBeforeNext(undefined, attempt, request, call);
        if (delayMs === undefined) throw thrown;
        error = thrown;
      }
      if (response !== undefined) discard(response, call);
      const { operation } = call;
      tell(call.onRetry, { operation, attempt, delayMs, status: response?.status, error });
      await wait(delayMs, call.deadline.signal);
    }
  };
}

/** Milliseconds until the next attempt; `undefined` if there is none. */
function delayBeforeNext(
  response: Response | undefined,
  attempt: number,
  request: Outgoing,
  { retry }: CallContext,
): number | undefined {
  if (attempt > retry.attempts || !isReplayable(request)) return undefined;
  if (response?.status !== 429) {
    if (retry.methods !== undefined && !retry.methods.includes(request.method)) return undefined;
    if (response !== undefined && !retry.statuses.includes(response.status)) return undefined;
  }
  const asked = response === undefined ? undefined : retryAfterMs(response.headers);
  if (asked === undefined) return backoffMs(attempt, retry, Math.random());
  return asked <= retry.maxDelayMs ? asked : undefined;
}

/**
 * Exponential backoff with full jitter: anything between nothing and a bound that doubles.
 *
 * @param attempt number of the attempt that has failed, 1 for the first
 * @param random between 0 and 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(attempt: number, policy: RetryPolicy, random: number): number {
  return random * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
}
