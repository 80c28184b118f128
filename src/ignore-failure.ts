/**
 * Calls a function of the user without waiting for it. If it fails, sync or async, the call goes on.
 */
export function ignoreFailure(work: () => unknown): void {
  try {
    const result = work();
    // only an object can be a promise
    if (typeof result === "object") Promise.resolve(result).catch(() => undefined);
  } catch {
    // a failing function does not stop the call
  }
}
