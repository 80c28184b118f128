/**
 * Calls a user's handler without waiting for it. If the handler fails, sync or async, the call goes on.
 */
export function notify<Notice>(
  handler: ((notice: Notice) => unknown) | undefined,
  notice: Notice,
): void {
  try {
    const result = handler?.(notice);
    // only an object can be a promise
    if (typeof result === "object") Promise.resolve(result).catch(() => undefined);
  } catch {
    // a failing handler does not stop the call
  }
}
