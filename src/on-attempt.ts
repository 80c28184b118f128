import type { PartooConnectionError, PartooTimeoutError } from "./errors.ts";

/**
 * One request that went out, once its response's headers have arrived or it has failed.
 *
 * @example
 * const client = createPartooClient({
 *   onAttempt: ({ operation, path, attempt, status, durationMs }) =>
 *     console.log(operation, path, attempt, status ?? "no response", Math.round(durationMs)),
 * });
 */
export interface Attempt {
  /** The `id` that middleware knows the call by; the same for all its attempts. */
  readonly callId: string;
  /** Method and path template. */
  readonly operation: string;
  /** The path that was called, values included, without the query. */
  readonly path: string;
  /** 1 for the first request of the call; retries and redirects count on. */
  readonly attempt: number;
  /** Status of the response; `undefined` if there was none. */
  readonly status: number | undefined;
  /** Why there was no response. */
  readonly error: PartooConnectionError | PartooTimeoutError | undefined;
  /** Id that the response's headers give the request. */
  readonly requestId: string | undefined;
  /** When the request went out. */
  readonly startedAt: Date;
  /** From then to the headers of the response, in milliseconds. */
  readonly durationMs: number;
  /** How long it waited for the throttle before, in milliseconds. */
  readonly waitedMs: number;
  /** In how many milliseconds the client retries; `undefined` if it does not. */
  readonly retryInMs: number | undefined;
}

/** Called for every request; see {@link Attempt}. */
export type OnAttempt = (attempt: Attempt) => void;
