import { PartooDeprecationError } from "./errors.ts";
import { deprecatedOperations, type DeprecationEntry } from "./generated/tables.ts";
import { parseHttpDate } from "./http-date.ts";
import { parseLinks } from "./link-header.ts";
import type { Middleware } from "./middleware.ts";
import { tell } from "./tell.ts";

/** That something deprecated is being used. */
export interface DeprecationNotice {
  /** Stable code, listed in `docs/deprecations.md`; `PARTOO_DEP_RESPONSE` if only the API says it. */
  readonly code: string;
  /** Method and path template of the call, or the type of a webhook event. */
  readonly operation: string;
  /** Who says so: the API description, or headers of the response. */
  readonly source: "description" | "response";
  /** What is deprecated, what to use instead, the code and where to read more, in one line. */
  readonly message: string;
  /** What to use instead, as `"METHOD /path"` or a URL. */
  readonly replacements: readonly string[];
  /** Since when, where that is known. */
  readonly since: Date | undefined;
  /** When it may be gone, where that is known. */
  readonly sunset: Date | undefined;
  /** Page to read. */
  readonly docs: string | undefined;
}

/**
 * What happens when something deprecated is called:
 * - `"warn"` (default): one warning for each code and process, through `process.emitWarning` where there
 *   is one, so that Node's `--no-deprecation`, `--throw-deprecation`, `--trace-deprecation` and
 *   `--disable-warning=CODE` work; else through `console.warn`;
 * - `"ignore"`: nothing;
 * - `"throw"`: the call rejects with a `PartooDeprecationError` and nothing is sent. What only a response
 *   says comes too late for that, and is a warning;
 * - a function: called every time. If it throws, the call goes on all the same.
 */
export type OnDeprecation = "warn" | "ignore" | "throw" | ((notice: DeprecationNotice) => void);

/** Code of what the API's response alone calls deprecated. */
const RESPONSE_CODE = "PARTOO_DEP_RESPONSE";

/** Reports calls of deprecated operations, before they are sent, and what responses say about them. */
export function deprecationMiddleware(operation: string, onDeprecation: OnDeprecation): Middleware {
  return {
    onRequest() {
      const entry = deprecatedOperations[operation];
      if (entry !== undefined) reportDeprecation(noticeOf(operation, entry), onDeprecation);
      return undefined;
    },
    onResponse({ response }) {
      reportResponse(operation, response.headers, onDeprecation);
      return undefined;
    },
  };
}

function reportResponse(operation: string, headers: Headers, onDeprecation: OnDeprecation): void {
  if (onDeprecation === "ignore") return;
  const notice = responseNotice(operation, headers);
  if (notice === undefined) return;
  // a warning about the call came before it was sent; only a date is news
  const news = deprecatedOperations[operation] === undefined || notice.sunset !== undefined;
  if (!news && typeof onDeprecation !== "function") return;
  reportDeprecation(notice, onDeprecation === "throw" ? "warn" : onDeprecation);
}

/** Hands a notice to where the user wants it. @throws PartooDeprecationError with `"throw"` */
export function reportDeprecation(notice: DeprecationNotice, onDeprecation: OnDeprecation): void {
  if (typeof onDeprecation === "function") {
    tell(onDeprecation, notice);
  } else if (onDeprecation === "throw") {
    const { message, code, operation } = notice;
    throw new PartooDeprecationError(message, code, { operation });
  } else if (onDeprecation === "warn") {
    warnOnce(notice);
  }
}

/** The notice for an entry of the generated tables. */
export function noticeOf(name: string, entry: DeprecationEntry): DeprecationNotice {
  const { code, message, replacements, docs, sunset } = entry;
  return {
    code,
    operation: name,
    source: "description",
    message: withReference(message, code, docs),
    replacements,
    since: undefined,
    sunset: sunset === undefined ? undefined : new Date(sunset),
    docs,
  };
}

/**
 * The notice in `Deprecation`, `Sunset` and `Link`. A link alone is none: it may lead to the policy of
 * something that is not deprecated. Whatever cannot be read counts as not there.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9745 (Deprecation)
 * @see https://www.rfc-editor.org/rfc/rfc8594 (Sunset)
 */
function responseNotice(operation: string, headers: Headers): DeprecationNotice | undefined {
  const deprecation = parseDeprecation(headers.get("deprecation"));
  const sunset = dateOf(parseHttpDate(headers.get("sunset")?.trim() ?? ""));
  if (deprecation === undefined && sunset === undefined) return undefined;

  const known = deprecatedOperations[operation];
  const links = parseLinks(headers.get("link"));
  const successors = links.filter(({ rel }) => rel === "successor-version").map(({ url }) => url);
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
  const end = sunset === undefined ? "" : ` and may be gone after ${day(sunset)}`;
  return `The API says that ${operation} ${state}${end}.`;
}

function withReference(message: string, code: string, docs: string | undefined): string {
  return `${message} (${docs === undefined ? code : `${code}, ${docs}`})`;
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `@1688169599`, or of older drafts `true` and an HTTP-date; `true` for "deprecated, no date". */
function parseDeprecation(header: string | null): Date | true | undefined {
  const value = header?.trim() ?? "";
  if (value === "true" || value === "?1") return true;
  const seconds = /^@(-?\d{1,12})(?:\s*;.*)?$/.exec(value)?.[1];
  return dateOf(seconds === undefined ? parseHttpDate(value) : Number(seconds) * 1000);
}

function dateOf(time: number | undefined): Date | undefined {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const warned = new Set<string>();

function warnOnce({ code, operation, source, sunset, message }: DeprecationNotice): void {
  const key = source === "description" ? code : `${code} ${operation} ${sunset?.getTime() ?? ""}`;
  if (warned.has(key)) return;
  warned.add(key);
  const { process } = globalThis as { process?: Partial<Pick<NodeProcess, "emitWarning">> };
  if (typeof process?.emitWarning === "function") {
    const detail = `onDeprecation: "ignore" or node --disable-warning=${code} silences this warning`;
    process.emitWarning(message, { type: "DeprecationWarning", code, detail });
  } else {
    console.warn(message);
  }
}

interface NodeProcess {
  emitWarning(message: string, options: { type: string; code: string; detail: string }): void;
}
