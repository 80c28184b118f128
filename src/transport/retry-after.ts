import { parseHttpDate } from "../http-date.ts";

/**
 * How long a response asks to wait, in milliseconds: `Retry-After` as a number of seconds or as a date.
 * A date that has passed is no wait; anything else is ignored (`undefined`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(headers: Headers, now = Date.now()): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = parseHttpDate(value);
  return date === undefined ? undefined : Math.max(0, date - now);
}
