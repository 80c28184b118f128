import { refusal } from "../errors.ts";
import { kindOf } from "./value.ts";

/** Methods that no `fetch` sends. */
const REFUSED = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Method and path template. @throws PartooConfigError if one of them cannot be one */
export function operationOf(method: unknown, path: unknown): string {
  if (typeof method !== "string") {
    throw refusal(`the method must be a string, not ${kindOf(method)}`, "method");
  }
  if (isPathTemplate(path)) return `${method} ${path}`;
  throw refusal(
    'a call needs a path template that starts with "/", as in client.GET("/conversations"). Values go into ' +
      "params.path and params.query",
    "path",
  );
}

/** Whether something can be a path template. */
export function isPathTemplate(path: unknown): path is string {
  return typeof path === "string" && path.startsWith("/") && !NOT_IN_TEMPLATE.test(path);
}

/** What a path template cannot contain, so that a value in it does not lead to another endpoint. */
const NOT_IN_TEMPLATE = /[?#\\\s]|\/(?:\.|%2e){1,2}(?:\/|$)/i;

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
    throw refusal("fetch does not support this method", "method", operation);
  }
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw refusal(`a ${method} request cannot have a body`, "body", operation);
  }
}
