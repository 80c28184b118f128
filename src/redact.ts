const REDACTED = "[API key]";

/** What is shorter stands for a key, in a test, and is found in texts by chance. */
const SHORTEST_KEY = 8;

/**
 * A body without the API key: a server or proxy may send back, in an error, what it was sent.
 *
 * @param body text, or JSON that has just been parsed and is nobody else's: it is changed in place
 */
export function withoutKey(body: unknown, key: string | undefined): unknown {
  if (!isSecret(key)) return body;
  const holder = [body];
  // without recursion, because a body may be nested deeper than a stack is
  const todo: object[] = [holder];
  for (let object = todo.pop(); object !== undefined; object = todo.pop()) {
    for (const [name, value] of Object.entries(object) as [string, unknown][]) {
      if (typeof value === "object" && value !== null) todo.push(value);
      const cleanName = Array.isArray(object) ? name : name.replaceAll(key, REDACTED);
      const cleanValue = typeof value === "string" ? value.replaceAll(key, REDACTED) : value;
      if (cleanName !== name) Reflect.deleteProperty(object, name);
      if (cleanName !== name || cleanValue !== value) put(object, cleanName, cleanValue);
    }
  }
  return holder[0];
}

/** Headers of an answer without the API key. */
export function headersWithoutKey(headers: Headers, key: string | undefined): Headers {
  if (!isSecret(key) || ![...headers.values()].some((value) => value.includes(key))) {
    return headers;
  }
  const clean = new Headers();
  for (const [name, value] of headers) clean.append(name, value.replaceAll(key, REDACTED));
  return clean;
}

/**
 * What `fetch` has thrown, without the API key in its texts or those of its causes: undici keeps the
 * bytes of an answer that it cannot read, and such a server may repeat what it was sent.
 */
export function errorWithoutKey(error: unknown, key: string | undefined): unknown {
  if (!isSecret(key)) return error;
  const seen = new Set<unknown>();
  for (let at = error; at instanceof Error && !seen.has(at); at = at.cause) {
    seen.add(at);
    for (const name of Object.getOwnPropertyNames(at)) {
      const value: unknown = Reflect.get(at, name);
      if (typeof value !== "string" || !value.includes(key)) continue;
      put(at, name, value.replaceAll(key, REDACTED));
    }
  }
  return error;
}

/** Sets a property as it is written, also one called `__proto__`. */
function put(object: object, name: string, value: unknown): void {
  const { enumerable = true } = Object.getOwnPropertyDescriptor(object, name) ?? {};
  Reflect.defineProperty(object, name, { value, enumerable, writable: true, configurable: true });
}

function isSecret(key: string | undefined): key is string {
  return key !== undefined && key.length >= SHORTEST_KEY;
}
