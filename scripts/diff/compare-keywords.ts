import { isDeepStrictEqual } from "node:util";
import { quoted, type Report } from "./change.ts";

type Bound = "lower" | "upper";

const BOUNDS: Readonly<Record<string, Bound>> = {
  minimum: "lower",
  exclusiveMinimum: "lower",
  minLength: "lower",
  minItems: "lower",
  minProperties: "lower",
  maximum: "upper",
  exclusiveMaximum: "upper",
  maxLength: "upper",
  maxItems: "upper",
  maxProperties: "upper",
};

/** Compares the keywords that have no part of their own in the comparison: limits, formats, defaults. */
export function compareKeywords(
  old: ReadonlyMap<string, unknown>,
  next: ReadonlyMap<string, unknown>,
  report: Report,
): void {
  for (const key of new Set([...old.keys(), ...next.keys()])) {
    const [before, after] = [old.get(key), next.get(key)];
    if (!isDeepStrictEqual(before, after)) compareKeyword(key, before, after, report);
  }
}

function compareKeyword(key: string, before: unknown, after: unknown, report: Report): void {
  const bound = BOUNDS[key];
  if (bound !== undefined && isNumberOrMissing(before) && isNumberOrMissing(after)) {
    compareBound(key, bound, before, after, report);
  } else if (key === "deprecated") {
    if (after === true) report("deprecated", "risky", "risky", "is deprecated now");
    else report("no-longer-deprecated", "safe", "safe", "is no longer deprecated");
  } else if (key === "default") {
    report("default-changed", "risky", "safe", `default changed: ${change(before, after)}`);
  } else if (key === "format") {
    report("format-changed", "risky", "risky", `format changed: ${change(before, after)}`);
  } else if (before === undefined) {
    report("keyword-added", "breaking", "safe", `${quoted(key)} added: ${quoted(after)}`);
  } else if (after === undefined) {
    report("keyword-removed", "safe", "risky", `${quoted(key)} removed, was ${quoted(before)}`);
  } else {
    report("keyword-changed", "risky", "risky", `${quoted(key)} changed: ${change(before, after)}`);
  }
}

function compareBound(
  key: string,
  bound: Bound,
  before: number | undefined,
  after: number | undefined,
  report: Report,
): void {
  const none = bound === "lower" ? -Infinity : Infinity;
  const rises = (after ?? none) > (before ?? none);
  const message = `${quoted(key)} changed: ${change(before, after)}`;
  if (rises === (bound === "lower")) report("limit-tightened", "breaking", "safe", message);
  else report("limit-loosened", "safe", "risky", message);
}

function isNumberOrMissing(value: unknown): value is number | undefined {
  return value === undefined || typeof value === "number";
}

function change(before: unknown, after: unknown): string {
  return `${before === undefined ? "none" : quoted(before)} → ${after === undefined ? "none" : quoted(after)}`;
}
