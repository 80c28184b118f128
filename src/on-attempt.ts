import type { PartooConnectionError, PartooTimeoutError } from "./errors.ts";

/**
 * One request of a call, reported when its response headers have arrived or it has failed.
 *
 * @example
 * const client = createPartooClient({
 *   onAttempt: ({ operation, path, attempt, status, durationMs }) =>
 *     console.log(operation, path, attempt, status ?? "no response", Math.round(durationMs)),
 * });
 */
export interface Attempt {
  /** Id of the call, the same for all its attempts, in middleware (`id`) and in errors (`callId`). */
  readonly callId: string;
  /** Method and path template. */
  readonly operation: string;
  /** Path of the call with its values, without the query. */
  readonly path: string;
  /** Number of the request: 1 for the first; each retry and redirect adds 1. */
  readonly attempt: number;
  /** Status of the response; `undefined` if there was none. */
  readonly status: number | undefined;
  /** Why there was no response. */
  readonly error: PartooConnectionError | PartooTimeoutError | undefined;
  /** Request id from the response headers. */
  readonly requestId: string | undefined;
  /** When the request went out. */
  readonly startedAt: Date;
  /** Milliseconds from `startedAt` to the response headers, or to the failure. */
  readonly durationMs: number;
  /** Milliseconds that the request waited for the throttle before. */
  readonly waitedMs: number;
  /** Milliseconds until the client retries; `undefined` if it does not. */
  readonly retryInMs: number | undefined;
}

/** Called for every request; see {@link Attempt}. */
export type OnAttempt = (attempt: Attempt) => void;
