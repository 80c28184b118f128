import { PartooConfigError } from "../errors.ts";

/** Methods that no platform's `fetch` sends. */
const REFUSED = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Method and path template. @throws PartooConfigError if one of them is no string */
export function operationOf(method: unknown, path: unknown): string {
  if (typeof method === "string" && typeof path === "string") return `${method} ${path}`;
  throw new PartooConfigError(
    'A call takes a path template as string, like client.GET("/conversations"). Nothing was sent',
    { parameter: typeof method === "string" ? "path" : "method" },
  );
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-9.1 */
const METHOD = /^[\w!#$%&'*+.^`|~-]+$/;

/**
 * What `fetch` refuses of a method, checked before anything is built: its own TypeError cannot be told
 * from a lost connection.
 *
 * @throws PartooConfigError
 */
export function checkMethod(method: string, body: unknown, operation: string): void {
  if (REFUSED.has(method) || !METHOD.test(method)) {
    throw new PartooConfigError(`${operation}: fetch cannot send ${method}. Nothing was sent`, {
      operation,
      parameter: "method",
    });
  }
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw new PartooConfigError(`${operation}: a ${method} request has no body. Nothing was sent`, {
      operation,
      parameter: "body",
    });
  }
}
