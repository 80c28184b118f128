import { onAbort } from "./transport/on-abort.ts";

/** The longest time that a timer can wait, in milliseconds. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Waits so many milliseconds. Rejects with the reason of `signal` as soon as that is aborted. */
export function wait(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(() => {
      forget();
      resolve();
    }, delayMs);
    const forget = onAbort(signal, () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    });
  });
}

/** Rejects with the reason of `signal` as soon as that is aborted, else settles as `promise` does. */
export function abortable<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, reject);
    promise.then(resolve, reject).finally(forget);
    // only now: the promise may be rejected as well, and nobody else would hear of it
    signal.throwIfAborted();
  });
}
