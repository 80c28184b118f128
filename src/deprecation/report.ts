import { PartooDeprecationError } from "../errors.ts";
import { deprecatedOperations } from "../generated/tables.ts";
import { fieldValues, parseHttpDate } from "../http-date.ts";
import { headersWithoutKey, type SentKeys } from "../redact.ts";
import { parseLinks } from "./link-header.ts";
import {
  giveNotice,
  hasWarned,
  noticeOf,
  withReference,
  type DeprecationNotice,
  type OnDeprecation,
} from "./notice.ts";

/** Code of a deprecation that only the response announces. */
const RESPONSE_CODE = "PARTOO_DEP_RESPONSE";

/** Most replacements that a message names. */
const MOST_SUCCESSORS = 3;

/**
 * Reports the call of an operation that the description calls deprecated, before it is sent.
 *
 * @throws PartooDeprecationError with `"throw"`
 */
export function reportCall(operation: string, onDeprecation: OnDeprecation): void {
  const entry = deprecatedOperations[operation];
  if (entry === undefined || (onDeprecation === "warn" && hasWarned(entry.code))) return;
  const notice = noticeOf(operation, entry);
  if (onDeprecation === "throw") {
    throw new PartooDeprecationError(notice.message, notice.code, { operation });
  }
  giveNotice(notice, onDeprecation);
}

/** Reports what the headers of a response say about the operation. */
export function reportResponse(
  headers: Headers,
  call: SentKeys & { readonly operation: string; readonly onDeprecation: OnDeprecation },
): void {
  const { operation, onDeprecation } = call;
  if (onDeprecation === "ignore") return;
  if (!headers.has("deprecation") && !headers.has("sunset")) return;
  const notice = responseNotice(operation, headersWithoutKey(headers, call));
  if (notice === undefined) return;
  // the client warned before it sent the call; only a date is new
  const news = deprecatedOperations[operation] === undefined || notice.sunset !== undefined;
  if (!news && typeof onDeprecation !== "function") return;
  // once, however often the API moves the date
  const key = `${notice.code} ${operation}`;
  giveNotice(notice, onDeprecation === "throw" ? "warn" : onDeprecation, key);
}

/**
 * The notice in `Deprecation`, `Sunset` and `Link`. A link alone is no notice: it may lead to the policy of
 * something that is not deprecated. Invalid headers are ignored.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9745 (Deprecation)
 * @see https://www.rfc-editor.org/rfc/rfc8594 (Sunset)
 */
function responseNotice(operation: string, headers: Headers): DeprecationNotice | undefined {
  const deprecation = parseDeprecation(headers.get("deprecation"));
  const sunset = dateOf(earliestDate(headers.get("sunset")));
  if (deprecation === undefined && sunset === undefined) return undefined;

  const known = deprecatedOperations[operation];
  const links = parseLinks(headers.get("link"));
  const successors = links
    .filter(({ rel }) => rel === "successor-version")
    .slice(0, MOST_SUCCESSORS)
    .map(({ url }) => url);
  const page =
    links.find(({ rel }) => rel === "deprecation") ?? links.find(({ rel }) => rel === "sunset");
  const since = deprecation === true ? undefined : deprecation;
  const replacements = known?.replacements ?? successors;
  const code = known?.code ?? RESPONSE_CODE;
  const docs = page?.url ?? known?.docs;
  const instead = replacements.length === 0 ? "" : ` Use ${replacements.join(" or ")} instead.`;
  return {
    code,
    operation,
    source: "response",
    message: withReference(`${stateOf(operation, since, sunset)}${instead}`, code, docs),
    replacements,
    since,
    sunset,
    docs,
  };
}

function stateOf(operation: string, since: Date | undefined, sunset: Date | undefined): string {
  const state =
    since === undefined
      ? "is deprecated"
      : since.getTime() > Date.now()
        ? `will be deprecated on ${day(since)}`
        : `has been deprecated since ${day(since)}`;
  const end = sunset === undefined ? "" : ` and may stop working after ${day(sunset)}`;
  return `The API says that ${operation} ${state}${end}.`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The earliest date of a repeated header. */
function earliestDate(header: string | null): number | undefined {
  const dates = fieldValues(header)
    .map((value) => parseHttpDate(value))
    .filter((date) => date !== undefined);
  return dates.length === 0 ? undefined : Math.min(...dates);
}

/** The first valid value. */
function parseDeprecation(header: string | null): Date | true | undefined {
  return fieldValues(header)
    .map(deprecationIn)
    .find((value) => value !== undefined);
}

/** `@1688169599`, or `true` or an HTTP-date as in older drafts; `true` for "deprecated, no date". */
function deprecationIn(value: string): Date | true | undefined {
  if (value === "true" || value === "?1") return true;
  const seconds = /^@(-?\d{1,12})(?:\.\d+)?(?:\s*;.*)?$/.exec(value)?.[1];
  return dateOf(seconds === undefined ? parseHttpDate(value) : Number(seconds) * 1000);
}

function dateOf(time: number | undefined): Date | undefined {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
