/** Fails unless both are the same as JSON; of objects, only what `expected` names is compared. */
export function check(what: string, actual: unknown, expected: unknown): void {
  const [is, should] = [text(part(actual, expected)), text(expected)];
  if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
}

/** What a call rejects with. */
export async function rejection(call: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await call;
  } catch (reason) {
    return reason;
  }
  throw new Error(`The call resolved (${text(value)}), and was to reject`);
}

/** What of a value an expectation is about. */
function part(actual: unknown, expected: unknown): unknown {
  if (typeof expected !== "object" || expected === null) return actual;
  if (typeof actual !== "object" || actual === null) return actual;
  if (Array.isArray(expected)) {
    return Array.isArray(actual)
      ? actual.map((item: unknown, index) => part(item, (expected as unknown[])[index]))
      : actual;
  }
  const own = actual as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(expected).map(([name, value]) => [name, part(own[name], value)]),
  );
}

function text(value: unknown): string {
  return value instanceof Error
    ? `${value.name}: ${value.message}`
    : JSON.stringify(value, (_, item: unknown) => (item === undefined ? "undefined" : item));
}
