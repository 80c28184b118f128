import { MAX_TIMER_MS } from "../abort.ts";
import { refusal } from "../errors.ts";
import { readOptions, type OptionKind, type OptionSet } from "../options.ts";

/** How the client retries a call after a transient failure. */
export interface RetryOptions {
  /** Number of retries after the first attempt. Default 2. */
  limit?: number | undefined;
  /**
   * Methods to retry after one of `statuses`, a timeout or a lost connection. Default: the idempotent ones, GET, HEAD,
   * PUT, DELETE and OPTIONS. In the `retry` of a single call the default is every method.
   */
  methods?: readonly string[] | undefined;
  /** Statuses to retry, for one of `methods`. Default 408, 500, 502, 503, 504. A 429 is always retried. */
  statuses?: readonly number[] | undefined;
  /**
   * Whether to retry an attempt that got no response headers within `timeoutMs`. Default `true`; a call may then take
   * `timeoutMs` several times.
   */
  timeouts?: boolean | undefined;
  /** Upper bound of the first delay, in milliseconds; it doubles with each retry. Default 500. */
  baseDelayMs?: number | undefined;
  /**
   * Longest delay in milliseconds. If `Retry-After` asks for a longer one, the call fails at once. Default 60 000.
   */
  maxDelayMs?: number | undefined;
}

/** {@link RetryOptions}; a number is short for `{ limit }`; `false` for none. */
export type RetryOption = RetryOptions | number | false;

/** The retry settings of one call. */
export interface RetryPolicy {
  readonly limit: number;
  /** `undefined`: every method. */
  readonly methods: readonly string[] | undefined;
  readonly statuses: readonly number[];
  readonly timeouts: boolean;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
}

const DEFAULTS: RetryPolicy = {
  limit: 2,
  methods: ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"],
  statuses: [408, 500, 502, 503, 504],
  timeouts: true,
  baseDelayMs: 500,
  maxDelayMs: 60_000,
};

/**
 * Converts the option to a policy.
 *
 * @param base defaults of the option
 * @throws PartooConfigError if a number in it is invalid
 */
export function retryPolicy(
  option: RetryOption | undefined,
  base = DEFAULTS,
  operation?: string,
): RetryPolicy {
  if (option === undefined) return base;
  const given = retryOptions(option, operation);
  const methods = given.methods?.map((method) => method.toUpperCase()) ?? base.methods;
  const policy = { ...base, ...given, methods } as RetryPolicy;
  const { limit, baseDelayMs, maxDelayMs } = policy;
  const check = (name: string, value: number, isValid: boolean): void => {
    if (isValid && value >= 0) return;
    throw refusal(`${name} must not be ${value}`, name, operation);
  };
  check("retry.limit", limit, Number.isInteger(limit));
  check("retry.baseDelayMs", baseDelayMs, Number.isFinite(baseDelayMs));
  check("retry.maxDelayMs", maxDelayMs, maxDelayMs <= MAX_TIMER_MS);
  return policy;
}

const NUMBER: OptionKind = [(value) => typeof value === "number", "a number"];

const isList = (type: string) => (value: unknown) =>
  Array.isArray(value) && value.every((item) => typeof item === type);

const RETRY: OptionSet = {
  name: "retry",
  kinds: {
    limit: NUMBER,
    methods: [/* @__PURE__ */ isList("string"), "an array of methods"],
    statuses: [/* @__PURE__ */ isList("number"), "an array of statuses"],
    timeouts: [(value) => typeof value === "boolean", "true or false"],
    baseDelayMs: NUMBER,
    maxDelayMs: NUMBER,
  },
};

function retryOptions(option: RetryOption, operation: string | undefined): RetryOptions {
  if (typeof option !== "object") return { limit: option === false ? 0 : option };
  return readOptions<RetryOptions>(option, RETRY, operation);
}

/** The policy of a call that has its own `retry`: with it, the client retries every method. */
export function callRetryPolicy(
  option: RetryOption | undefined,
  client: RetryPolicy,
  operation: string,
): RetryPolicy {
  if (option === undefined) return client;
  return retryPolicy(option, { ...client, methods: undefined }, operation);
}

/**
 * Exponential backoff with full jitter: a random delay from 0 to a bound that doubles.
 *
 * @param attempt number of the failed attempt, 1 for the first
 * @param random between 0 and 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(attempt: number, policy: RetryPolicy, random: number): number {
  return random * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
}
