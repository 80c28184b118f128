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
