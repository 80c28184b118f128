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

const watched = new WeakMap<AbortSignal, Set<(reason: unknown) => void>>();

/**
 * Calls back when the signal aborts. However many calls share a signal, it
 * has one listener, and none as soon as no call is under way: Node warns of more than ten.
 *
 * @returns ends it
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
  if (callbacks.size === 0) signal.addEventListener("abort", tellAll);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size === 0) signal.removeEventListener("abort", tellAll);
  };
}

function tellAll(this: AbortSignal): void {
  for (const callback of watched.get(this) ?? []) callback(this.reason);
}
