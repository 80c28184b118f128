import { refusal } from "../errors.ts";

/** Methods that no `fetch` sends. */
const REFUSED = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Method and path template. @throws PartooConfigError if one of them cannot be one */
export function operationOf(method: unknown, path: unknown): string {
  const isText = typeof method === "string" && typeof path === "string";
  if (isText && path.startsWith("/")) return `${method} ${path}`;
  throw refusal(
    'a call needs a path template that starts with "/", as in client.GET("/conversations")',
    typeof method === "string" ? "path" : "method",
  );
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-9.1 */
const METHOD = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * Checks the rules of `fetch` for a method before anything is built, because its TypeError looks like a lost
 * connection.
 *
 * @throws PartooConfigError
 */
export function checkMethod(method: string, body: unknown, operation: string): void {
  if (REFUSED.has(method) || !METHOD.test(method)) {
    throw refusal(`fetch does not support the method ${method}`, "method", operation);
  }
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw refusal(`a ${method} request cannot have a body`, "body", operation);
  }
}
