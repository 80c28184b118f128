/**
 * Calls a handler of the user's, which nobody waits for. If it fails, also as an async function, the
 * call that it is called for goes on.
 */
export function notify<Notice>(
  handler: ((notice: Notice) => unknown) | undefined,
  notice: Notice,
): void {
  try {
    const told = handler?.(notice);
    // a promise is made only of what may be one
    if (typeof told === "object") Promise.resolve(told).catch(() => undefined);
  } catch {
    // what is told about goes on
  }
}
