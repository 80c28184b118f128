import { fieldValues, parseHttpDate } from "../http-date.ts";

/**
 * How long a response asks to wait, in milliseconds: `Retry-After` as a number of seconds, also a fraction,
 * or as a date; the longest of several. A date that has passed is no wait; anything else is ignored
 * (`undefined`).
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(headers: Headers, now = Date.now()): number | undefined {
  const delays = fieldValues(headers.get("retry-after"))
    .map((value) => delayOf(value, now))
    .filter((delay) => delay !== undefined);
  return delays.length === 0 ? undefined : Math.max(...delays);
}

function delayOf(value: string, now: number): number | undefined {
  // as many digits as a number keeps
  if (/^\d+(?:\.\d+)?$/.test(value)) {
    return Math.min(Math.ceil(Number(value) * 1000), Number.MAX_SAFE_INTEGER);
  }
  const date = parseHttpDate(value, now);
  return date === undefined ? undefined : Math.max(0, date - now);
}
