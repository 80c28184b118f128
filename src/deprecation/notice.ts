import type { DeprecationEntry } from "../generated/tables.ts";
import { ignoreFailure } from "../ignore-failure.ts";
import { Warnings } from "../warnings.ts";

/** Reports the use of a deprecated operation or webhook event. */
export interface DeprecationNotice {
  /** Stable code from `docs/deprecations.md`; `PARTOO_DEP_RESPONSE` if only the response says so. */
  readonly code: string;
  /** Method and path template of the call, or the type of a webhook event. */
  readonly operation: string;
  /** Source of the notice: the API description, or headers of the response. */
  readonly source: "description" | "response";
  /** One line with what is deprecated, what to use instead, the code and a link. */
  readonly message: string;
  /** What to use instead, as `"METHOD /path"` or a URL. */
  readonly replacements: readonly string[];
  /** Date of the deprecation, if known. */
  readonly since: Date | undefined;
  /** Date after which it may stop working, if known. */
  readonly sunset: Date | undefined;
  /** URL of the documentation. */
  readonly docs: string | undefined;
}

/**
 * What to do when you call a deprecated operation:
 * - `"warn"` (default): give one warning per code and process, through `process.emitWarning` if it exists, so that
 *   Node's `--no-deprecation`, `--throw-deprecation`, `--trace-deprecation` and `--disable-warning=CODE` work;
 *   otherwise through `console.warn`;
 * - `"ignore"`: do nothing;
 * - `"throw"`: reject the call with a `PartooDeprecationError`; nothing is sent. If only the response says that the
 *   operation is deprecated, it is too late, and the client warns instead;
 * - a function: call it every time. The client ignores what it throws.
 */
export type OnDeprecation = "warn" | "ignore" | "throw" | ((notice: DeprecationNotice) => void);

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

/** A message, followed by the link to its documentation. */
export function withReference(message: string, code: string, docs: string | undefined): string {
  return `${message} (${docs === undefined ? code : `${code}, ${docs}`})`;
}

const warnings = /* @__PURE__ */ new Warnings();

/** Whether the process has given the warning with this key. */
export function hasWarned(key: string): boolean {
  return warnings.has(key);
}

/**
 * Reports a notice as the user wants; the caller of this function handles `"throw"`.
 *
 * @param key one warning is given per key; by default the code
 */
export function giveNotice(
  notice: DeprecationNotice,
  to: Exclude<OnDeprecation, "throw">,
  key = notice.code,
): void {
  const { code, message } = notice;
  const detail = `To silence this warning, set onDeprecation: "ignore" or run node --disable-warning=${code}.`;
  if (typeof to === "function") ignoreFailure(() => to(notice));
  else if (to === "warn")
    warnings.giveOnce(key, { type: "DeprecationWarning", code, message, detail });
}
