import { fieldValues, parseHttpDate } from "../http-date.ts";

/**
 * Delay that a response asks for, in milliseconds: `Retry-After` as a number of seconds, which may be a
 * fraction, or as a date; the longest of several. A date in the past means 0; an invalid value is ignored
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
  // as many digits as a number can hold
  if (/^\d+(?:\.\d+)?$/.test(value)) {
    return Math.min(Math.ceil(Number(value) * 1000), Number.MAX_SAFE_INTEGER);
  }
  const date = parseHttpDate(value, now);
  return date === undefined ? undefined : Math.max(0, date - now);
}
