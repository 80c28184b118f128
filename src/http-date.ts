/**
 * Milliseconds since the epoch of an HTTP-date in any of its three forms, `undefined` for everything else.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 * @example parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT") // 784111777000
 * @example parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT") // the same
 * @example parseHttpDate("Sun Nov  6 08:49:37 1994") // the same
 */
export function parseHttpDate(text: string, now = Date.now()): number | undefined {
  for (const form of [IMF_FIXDATE, RFC_850, ASCTIME]) {
    const fields = form.exec(text)?.groups;
    if (fields !== undefined) return timeOf(fields as unknown as Fields, now);
  }
  return undefined;
}

/**
 * The values of a header that should have one, because a server and a proxy may each send it. The comma in a
 * date does not separate values.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.3
 */
export function fieldValues(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(BETWEEN_VALUES)
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

const BETWEEN_VALUES = /(?<!\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?),/i;

const TIME = String.raw`(?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d)`;
const MONTH = "(?<month>[A-Z]{3})";

const IMF_FIXDATE = new RegExp(
  `^[A-Z]{3}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${TIME} GMT$`,
  "i",
);
const RFC_850 = new RegExp(
  `^[A-Z]{6,9}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} GMT$`,
  "i",
);
const ASCTIME = new RegExp(`^[A-Z]{3} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`, "i");

type Fields = Readonly<Record<"day" | "month" | "year" | "hour" | "minute" | "second", string>>;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function timeOf(fields: Fields, now: number): number | undefined {
  const month = MONTHS.indexOf(fields.month.toLowerCase());
  const day = Number(fields.day);
  const [hour, minute, second] = [
    Number(fields.hour),
    Number(fields.minute),
    Number(fields.second),
  ];
  // 60 is a leap second
  if (month === -1 || hour > 23 || minute > 59 || second > 60) return undefined;
  const time = (year: number): number => {
    const date = new Date(0);
    // Date.UTC maps the years 0 to 99 to 1900 to 1999
    date.setUTCFullYear(year, month, day);
    return date.getUTCDate() === day ? date.setUTCHours(hour, minute, second) : Number.NaN;
  };
  const known =
    fields.year.length === 2 ? yearOf(Number(fields.year), time, now) : time(Number(fields.year));
  return Number.isNaN(known) ? undefined : known;
}

/** A year of two digits: one that is more than 50 years ahead belongs to the previous century. */
function yearOf(twoDigits: number, time: (year: number) => number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const year = thisYear - (thisYear % 100) + twoDigits;
  const latest = new Date(now).setUTCFullYear(thisYear + 50);
  return time(year) > latest ? time(year - 100) : time(year);
}
