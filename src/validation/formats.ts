/** Every pattern takes linear time, so that no response can stall its check. */
const DATE = /^\d{4}-(\d\d)-(\d\d)$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?/;
const OFFSET = /^(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** No value of a format is longer, so longer texts are not tried. */
const LONGEST = 10_000;

/**
 * The formats to check. As in JSON Schema, all others are annotations, and so is the format of a number.
 * `datetime` and `url` are the API's own names.
 */
const FORMATS: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["date", isDate],
  ["date-time", isDateTime],
  ["datetime", isDateTime],
  ["time", (text: string) => isTime(text) === "with offset"],
  ["email", (text: string) => EMAIL.test(text)],
  ["uri", isUri],
  ["url", isUri],
  ["uuid", (text: string) => UUID.test(text)],
]);

/** Whether a text has a format; `undefined` if the format is not checked. */
export function hasFormat(text: string, format: string): boolean | undefined {
  const has = FORMATS.get(format);
  return has === undefined ? undefined : text.length <= LONGEST && has(text);
}

/** The form of a text that does not have the described one. Shows no part of the text. */
export function formOf(text: string): string {
  if (text === "") return "an empty string";
  if (text.length > LONGEST) return "a very long string";
  if (isDate(text)) return "a date";
  const form = dateTimeForm(text);
  if (form !== undefined) return form;
  if (/^-?\d+(\.\d+)?$/.test(text)) return "a number as text";
  if (UUID.test(text)) return "a UUID";
  if (isUri(text)) return "a URI";
  if (EMAIL.test(text)) return "an email address";
  return "another string";
}

function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const time = Date.parse(text);
  // Date.parse() reads February 30 as March 1
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isTime(text: string): "with offset" | "without offset" | undefined {
  const time = TIME.exec(text)?.[0];
  if (time === undefined) return undefined;
  const rest = text.slice(time.length);
  if (rest === "") return "without offset";
  return OFFSET.test(rest) ? "with offset" : undefined;
}

/** @see https://www.rfc-editor.org/rfc/rfc3339#section-5.6 */
function isDateTime(text: string): boolean {
  return (
    /^t$/i.test(text.charAt(10)) &&
    isDate(text.slice(0, 10)) &&
    isTime(text.slice(11)) === "with offset"
  );
}

function dateTimeForm(text: string): string | undefined {
  const separator = text.charAt(10).toLowerCase();
  const time = isTime(text.slice(11));
  if (time === undefined || !isDate(text.slice(0, 10))) return undefined;
  if (separator === " ") return `a date and time with a space, ${time}`;
  return separator === "t" ? `a date and time ${time}` : undefined;
}

function isUri(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:[^\s]+$/i.test(text) && URL.canParse(text);
}
