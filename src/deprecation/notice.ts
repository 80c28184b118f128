import type { DeprecationEntry } from "../generated/tables.ts";
import { notify } from "../notify.ts";
import { Warnings } from "../warnings.ts";

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
  /** When it may stop working, where that is known. */
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

/** A message, and after it where to read more. */
export function withReference(message: string, code: string, docs: string | undefined): string {
  return `${message} (${docs === undefined ? code : `${code}, ${docs}`})`;
}

const warnings = /* @__PURE__ */ new Warnings();

/** Whether the process has warned of this code, or with this key. */
export function hasWarned(key: string): boolean {
  return warnings.has(key);
}

/**
 * Hands a notice to where the user wants it; `"throw"` is for those who can still stop the call.
 *
 * @param key what is warned of once; by default the code
 */
export function giveNotice(
  notice: DeprecationNotice,
  to: Exclude<OnDeprecation, "throw">,
  key = notice.code,
): void {
  const { code, message } = notice;
  const detail = `To silence this warning, set onDeprecation: "ignore" or run node --disable-warning=${code}.`;
  if (typeof to === "function") notify(to, notice);
  else if (to === "warn")
    warnings.giveOnce(key, { type: "DeprecationWarning", code, message, detail });
}
