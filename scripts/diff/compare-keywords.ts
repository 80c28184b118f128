import { isDeepStrictEqual } from "node:util";
import { objectAt, stringsAt } from "../generate/document.ts";
import { quoted, quotedList, type Report } from "./change.ts";

type Bound = "lower" | "upper";

const BOUNDS: Readonly<Record<string, Bound>> = {
  minimum: "lower",
  exclusiveMinimum: "lower",
  minLength: "lower",
  minItems: "lower",
  minProperties: "lower",
  minContains: "lower",
  maximum: "upper",
  exclusiveMaximum: "upper",
  maxLength: "upper",
  maxItems: "upper",
  maxProperties: "upper",
  maxContains: "upper",
};

/** Compares the keywords without a comparison of their own: limits, formats, defaults. */
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
  const bound = Object.hasOwn(BOUNDS, key) ? BOUNDS[key] : undefined;
  if (bound !== undefined && isNumberOrMissing(before) && isNumberOrMissing(after)) {
    compareBound(key, bound, before, after, report);
  } else if (key === "deprecated") {
    if (after === true) report("deprecated", "risky", "risky", "is deprecated now");
    else report("no-longer-deprecated", "safe", "safe", "is no longer deprecated");
  } else if (key === "default") {
    report("default-changed", "risky", "safe", `default changed: ${change(before, after)}`);
  } else if (key === "format") {
    report("format-changed", "risky", "risky", `format changed: ${change(before, after)}`);
  } else if (key === "discriminator") {
    compareDiscriminator(objectAt(before), objectAt(after), report);
  } else if (key === "dependentRequired") {
    compareDependencies(objectAt(before), objectAt(after), report);
  } else if (before === undefined) {
    report("keyword-added", "breaking", "safe", `${quoted(key)} added: ${quoted(after)}`);
  } else if (after === undefined) {
    report("keyword-removed", "safe", "risky", `${quoted(key)} removed, was ${quoted(before)}`);
  } else if (key === "multipleOf" && isMultiple(after, before)) {
    report(
      "limit-tightened",
      "breaking",
      "safe",
      `${quoted(key)} changed: ${change(before, after)}`,
    );
  } else if (key === "multipleOf" && isMultiple(before, after)) {
    report("limit-loosened", "safe", "risky", `${quoted(key)} changed: ${change(before, after)}`);
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

/** If a discriminator is only added or removed, its variants show what changes. */
function compareDiscriminator(
  old: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  const [before, after] = [old["propertyName"], next["propertyName"]];
  if (before === undefined || after === undefined) return;
  if (before !== after) {
    const message = `discriminator changed: ${change(before, after)}`;
    report("discriminator-changed", "breaking", "breaking", message);
  }
  if (old["values"] === undefined || next["values"] === undefined) return;
  const [values, nextValues] = [stringsAt(old["values"]), stringsAt(next["values"])];
  const lost = values.filter((value) => !nextValues.includes(value));
  const gained = nextValues.filter((value) => !values.includes(value));
  if (lost.length > 0) {
    const message = `discriminator lost ${quotedList(lost)}`;
    report("discriminator-value-removed", "breaking", "risky", message);
  }
  if (gained.length > 0) {
    const message = `discriminator gained ${quotedList(gained)}`;
    report("discriminator-value-added", "safe", "risky", message);
  }
}

function compareDependencies(
  old: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  const list = (dependencies: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(dependencies).flatMap(([name, needed]) =>
      stringsAt(needed).map((other) => `${name} needs ${other}`),
    );
  const [before, after] = [list(old), list(next)];
  const lost = before.filter((one) => !after.includes(one));
  const gained = after.filter((one) => !before.includes(one));
  if (gained.length > 0) {
    report("dependency-added", "breaking", "safe", `rule added: ${quotedList(gained)}`);
  }
  if (lost.length > 0) {
    report("dependency-removed", "safe", "breaking", `rule removed: ${quotedList(lost)}`);
  }
}

function isNumberOrMissing(value: unknown): value is number | undefined {
  return value === undefined || typeof value === "number";
}

function isMultiple(value: unknown, of: unknown): boolean {
  return typeof value === "number" && typeof of === "number" && Number.isInteger(value / of);
}

function change(before: unknown, after: unknown): string {
  return `${before === undefined ? "none" : quoted(before)} → ${after === undefined ? "none" : quoted(after)}`;
}
