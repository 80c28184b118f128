/**
 * Calls a handler of the user's, which nobody waits for. If it fails, also as an async function, the
 * call that it is told about goes on all the same.
 */
export function notify<Notice>(
  handler: ((notice: Notice) => unknown) | undefined,
  notice: Notice,
): void {
  const told = new Promise((resolve) => resolve(handler?.(notice)));
  told.catch(() => undefined);
}
