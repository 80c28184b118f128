import type { HeadersOption } from "../serialization.ts";
import { PartooConfigError } from "../errors.ts";

const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5 */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** What `Headers` takes away at both ends. */
const AROUND = /^[\t\n\r ]+|[\t\n\r ]+$/g;

/**
 * Headers as openapi-fetch takes them. It does not take a list of pairs, and the platform's own error for
 * a value that cannot be sent repeats the value, which may be a secret.
 *
 * @throws PartooConfigError that names the header
 */
export function checkedHeaders(
  headers: HeadersOption | undefined,
  operation?: string,
): HeadersOption | undefined {
  if (headers === undefined || headers instanceof Headers) return headers;
  const pairs: [string, unknown][] = Array.isArray(headers)
    ? headers.map(([name, value]) => [name, value])
    : Object.entries(headers);
  for (const [name, value] of pairs) checkHeader(name, value, operation);
  return Array.isArray(headers) ? new Headers(headers) : headers;
}

function checkHeader(name: string, value: unknown, operation: string | undefined): void {
  const where = operation === undefined ? "" : `${operation}: `;
  if (!HEADER_NAME.test(name)) {
    throw new PartooConfigError(`${where}a header has an invalid name. Nothing was sent`, {
      operation,
      parameter: "headers",
    });
  }
  for (const part of [value].flat()) {
    if (HEADER_VALUE.test(String(part).replaceAll(AROUND, ""))) continue;
    throw new PartooConfigError(
      `${where}header "${name}" contains a line break or another character that is not allowed. Nothing was sent`,
      { operation, parameter: name },
    );
  }
}
