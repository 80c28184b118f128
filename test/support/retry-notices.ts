import type { Attempt, OnAttempt } from "../../src/index.ts";

/** What `onAttempt` says of an attempt that is followed by a retry. */
export type RetryNotice = Pick<Attempt, "operation" | "attempt" | "status" | "error"> & {
  readonly delayMs: number;
};

/** An `onAttempt` that is interested in retries only. */
export function onRetry(handle: (notice: RetryNotice) => unknown): OnAttempt {
  return ({ operation, attempt, status, error, retryInMs: delayMs }) => {
    if (delayMs !== undefined) return void handle({ operation, attempt, delayMs, status, error });
    return undefined;
  };
}
