import { Warnings } from "../warnings.ts";
import { PartooMismatchError } from "./error.ts";
import { messageOf, placeOf, type Mismatch } from "./mismatch.ts";

/**
 * What to do if a response does not match its description:
 * - `"warn"` (default): give one warning per operation, place and process, through `process.emitWarning` if it exists,
 *   otherwise through `console.warn`. The code is `PARTOO_MISMATCH`, `PARTOO_UNKNOWN_PROPERTY` or `PARTOO_UNCHECKED`,
 *   for Node's `--disable-warning=CODE`;
 * - `"throw"`, for tests: reject the call with a {@link PartooMismatchError} if there is a contradiction. Properties
 *   that are not described, and parts that could not be checked, are warnings;
 * - a function: call it with every mismatch and await it. If it throws or rejects, so does the call.
 */
export type OnMismatch = "warn" | "throw" | ((mismatch: Mismatch) => unknown);

const CODES: Readonly<Record<Mismatch["kind"], string>> = {
  contradiction: "PARTOO_MISMATCH",
  "unknown-property": "PARTOO_UNKNOWN_PROPERTY",
  unchecked: "PARTOO_UNCHECKED",
};

/** @throws PartooMismatchError with `"throw"`, if there is a contradiction */
export async function reportMismatches(
  mismatches: readonly Mismatch[],
  to: OnMismatch,
): Promise<void> {
  if (typeof to === "function") {
    for (const mismatch of mismatches) await to(mismatch);
    return;
  }
  const contradictions = mismatches.filter(({ kind }) => kind === "contradiction");
  for (const mismatch of mismatches) {
    if (to === "warn" || mismatch.kind !== "contradiction") warnOnce(mismatch);
  }
  if (to === "throw" && contradictions.length > 0) throw new PartooMismatchError(contradictions);
}

const warnings = /* @__PURE__ */ new Warnings();

function warnOnce(mismatch: Mismatch): void {
  const { kind, operation, status, at } = mismatch;
  // the same place in another item or response is not reported again
  const place = `${kind} ${operation} ${status ?? ""} ${placeOf(at)}`;
  const message = messageOf(mismatch);
  warnings.giveOnce(place, { type: "PartooMismatchWarning", code: CODES[kind], message });
}
