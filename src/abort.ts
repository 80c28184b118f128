/** Longest delay of a timer, in milliseconds. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Waits this many milliseconds. Rejects with the reason of `signal` as soon as it aborts. */
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

/** Settles like `promise`, or rejects with the reason of `signal` as soon as it aborts. */
export function abortable<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const forget = onAbort(signal, reject);
    promise.then(resolve, reject).finally(forget);
    // only now: the promise may reject as well, which would be an unhandled rejection
    signal.throwIfAborted();
  });
}

const watched = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>();

/**
 * Calls back when the signal aborts. A signal has one listener, however many calls share it, and none when no
 * call is under way, because Node warns of more than ten.
 *
 * @returns a function that stops listening
 */
export function onAbort(
  signal: AbortSignal | null | undefined,
  callback: (reason: unknown) => void,
): () => void {
  if (signal == null) return () => undefined;
  let callbacks = watched.get(signal);
  if (callbacks === undefined) {
    callbacks = new Set();
    watched.set(signal, callbacks);
  }
  if (callbacks.size === 0) signal.addEventListener("abort", notifyAll);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", notifyAll);
  };
}

function notifyAll(this: AbortSignal): void {
  for (const callback of watched.get(this) ?? []) callback(this.reason);
}
