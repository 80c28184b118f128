import { isDeepStrictEqual } from "node:util";
import { dereference, isObject, objectAt, type OpenApiDocument } from "../generate/document.ts";
import { referencesIn } from "../sync/page.ts";
import { quoted, quotedList, type Direction, type Report, type Sink } from "./change.ts";
import { compareKeywords } from "./compare-keywords.ts";
import { schemaName } from "./renamed-schemas.ts";
import { asVariants, viewOf, type SchemaView } from "./schema-view.ts";

/** What a comparison of schemas needs to know. */
export interface SchemaComparison {
  readonly old: OpenApiDocument;
  readonly next: OpenApiDocument;
  readonly direction: Direction;
  readonly sink: Sink;
  /** Told of every named schema that both sides use; it is compared once, not at each use. */
  readonly uses: (name: string) => void;
}

/** A place inside a schema, as it is shown: `.items[].name`. */
interface Step {
  readonly at: string;
  /** Pairs that are being compared further up: schemas may contain themselves. */
  readonly within: readonly (readonly [old: unknown, next: unknown])[];
}

/**
 * Finds every difference between two schemas that matters to who sends or receives the data.
 *
 * @param at where the schema stands, as it is shown in the changes
 */
export function compareSchemas(
  comparison: SchemaComparison,
  old: unknown,
  next: unknown,
  at: string,
): void {
  compare(comparison, old, next, { at, within: [] });
}

function compare(comparison: SchemaComparison, old: unknown, next: unknown, step: Step): void {
  const name = schemaName(old);
  if (name !== undefined && name === schemaName(next)) {
    comparison.uses(name);
    if (isDeepStrictEqual(withoutNotes(old), withoutNotes(next))) return;
  } else if (isDeepStrictEqual(old, next)) {
    for (const reference of referencesIn(old)) {
      const used = schemaName({ $ref: reference });
      if (used !== undefined) comparison.uses(used);
    }
    return;
  }
  const [left, right] = [followed(comparison.old, old), followed(comparison.next, next)];
  if (step.within.some(([a, b]) => a === left && b === right)) return;
  compareContents(comparison, old, next, {
    at: step.at,
    within: [...step.within, [left, right]],
  });
}

/** Compares two schemas themselves, also if both have the same name. */
export function compareNamed(comparison: SchemaComparison, old: unknown, next: unknown): void {
  compareContents(comparison, old, next, { at: "", within: [[old, next]] });
}

function compareContents(
  comparison: SchemaComparison,
  oldSchema: unknown,
  nextSchema: unknown,
  step: Step,
): void {
  let old = viewOf(comparison.old, oldSchema);
  let next = viewOf(comparison.next, nextSchema);
  if (old.variants.length === 0 && next.variants.length > 0) {
    old = asVariants(comparison.old, oldSchema, old);
  } else if (next.variants.length === 0 && old.variants.length > 0) {
    next = asVariants(comparison.next, nextSchema, next);
  }
  const report = reporter(comparison, step);
  compareNull(old, next, report);
  if (!compareTypes(old, next, report)) return;
  compareValues(old, next, report);
  compareKeywords(old.keywords, next.keywords, report);
  compareProperties(comparison, old, next, step);
  compareAdditional(comparison, old, next, step);
  if (old.items !== undefined && next.items !== undefined) {
    compare(comparison, old.items, next.items, { ...step, at: `${step.at}[]` });
  }
  compareVariants(comparison, old, next, step);
}

function reporter({ direction, sink }: SchemaComparison, { at }: Step): Report {
  return (kind, sent, received, message) => {
    const verdict = direction === "sent" ? sent : received;
    sink({ verdict, kind: `${direction}-${kind}`, at, message });
  };
}

/** Where every type is allowed, null is too; that is a change of the type. */
function compareNull(old: SchemaView, next: SchemaView, report: Report): void {
  const isAny = ({ types, variants }: SchemaView): boolean =>
    types === undefined && variants.length === 0;
  if (isAny(old) || isAny(next)) return;
  if (old.nullable !== true && next.nullable === true) {
    report("null-allowed", "safe", "breaking", "may be null now");
  } else if (old.nullable === true && next.nullable !== true) {
    report("null-refused", "breaking", "safe", "may not be null any more");
  }
}

/** @returns whether it makes sense to compare further */
function compareTypes(old: SchemaView, next: SchemaView, report: Report): boolean {
  const change = `${typesOf(old)} → ${typesOf(next)}`;
  const narrower = admits(old.types, next.types);
  const wider = admits(next.types, old.types);
  if (narrower && wider) return true;
  const message = `type changed: ${change}`;
  if (wider) report("type-widened", "safe", onlyNumber(old, next) ? "risky" : "breaking", message);
  else if (narrower) report("type-narrowed", "breaking", "safe", message);
  else report("type-changed", "breaking", "breaking", message);
  return wider || narrower;
}

/** Whether everything of the second set of types belongs to the first. */
function admits(all: SchemaView["types"], some: SchemaView["types"]): boolean {
  if (all === undefined) return true;
  if (some === undefined) return false;
  return [...some].every((type) => all.has(type) || (type === "integer" && all.has("number")));
}

/** `integer` and `number` are one type to the compiler. */
function onlyNumber(old: SchemaView, next: SchemaView): boolean {
  const plain = (view: SchemaView): string =>
    [...(view.types ?? ["any"])]
      .map((type) => (type === "integer" ? "number" : type))
      .toSorted()
      .join();
  return plain(old) === plain(next);
}

function typesOf({ types }: SchemaView): string {
  return types === undefined ? "any" : quoted([...types].join(" | "));
}

function compareValues(old: SchemaView, next: SchemaView, report: Report): void {
  if (old.values === undefined && next.values === undefined) return;
  if (next.values === undefined) {
    report("enum-removed", "safe", "risky", "any value is allowed, no longer an enum");
    return;
  }
  if (old.values === undefined) {
    report("enum-added", "breaking", "safe", `is an enum now: ${quotedList(next.values)}`);
    return;
  }
  const lost = old.values.filter((value) => !next.values?.includes(value));
  const gained = next.values.filter((value) => !old.values?.includes(value));
  if (lost.length > 0) {
    report("enum-value-removed", "breaking", "risky", `enum lost ${quotedList(lost)}`);
  }
  if (gained.length > 0) {
    report(
      "enum-value-added",
      "safe",
      old.open ? "safe" : "risky",
      `enum gained ${quotedList(gained)}`,
    );
  }
  if (!old.open && next.open) {
    report("enum-opened", "safe", "risky", "enum may have values beyond those listed");
  } else if (old.open && !next.open) {
    report("enum-closed", "safe", "safe", "enum has no values beyond those listed any more");
  }
}

function compareProperties(
  comparison: SchemaComparison,
  old: SchemaView,
  next: SchemaView,
  step: Step,
): void {
  for (const name of new Set([...old.properties.keys(), ...next.properties.keys()])) {
    const at = `${step.at}.${name}`;
    const report = reporter(comparison, { ...step, at });
    const before = goingThisWay(comparison.old, old.properties.get(name), comparison.direction);
    const after = goingThisWay(comparison.next, next.properties.get(name), comparison.direction);
    if (before === undefined && after === undefined) continue;
    if (after === undefined) {
      report("property-removed", "breaking", "breaking", "property removed");
    } else if (before === undefined) {
      if (next.required.has(name)) {
        report("required-property-added", "breaking", "safe", "required property added");
      } else {
        report("property-added", "safe", "safe", "property added");
      }
    } else {
      if (next.required.has(name) && !old.required.has(name)) {
        report("property-became-required", "breaking", "safe", "property became required");
      } else if (old.required.has(name) && !next.required.has(name)) {
        report("property-became-optional", "safe", "breaking", "property became optional");
      }
      compare(comparison, before, after, { ...step, at });
    }
  }
}

/** The property, unless it is never sent (`readOnly`) or never received (`writeOnly`). */
function goingThisWay(document: OpenApiDocument, schema: unknown, direction: Direction): unknown {
  const otherWay = direction === "sent" ? "readOnly" : "writeOnly";
  const never = [schema, dereference(document, schema)].some(
    (one) => objectAt(one)[otherWay] === true,
  );
  return never ? undefined : schema;
}

function compareAdditional(
  comparison: SchemaComparison,
  { additional: old }: SchemaView,
  { additional: next }: SchemaView,
  step: Step,
): void {
  const report = reporter(comparison, step);
  const [allowed, allows] = [old !== false, next !== false];
  if (allowed && !allows) {
    report(
      "other-properties-refused",
      "breaking",
      "risky",
      "other properties are not allowed any more",
    );
  } else if (!allowed && allows) {
    report("other-properties-allowed", "safe", "safe", "other properties are allowed");
  } else if (isObject(old) && isObject(next)) {
    compare(comparison, old, next, { ...step, at: `${step.at}[*]` });
  } else if (isObject(old) || isObject(next)) {
    report("other-properties-changed", "risky", "risky", "type of the other properties changed");
  }
}

/** Variants are paired by what they are; what is left over on one side was removed or added. */
function compareVariants(
  comparison: SchemaComparison,
  old: SchemaView,
  next: SchemaView,
  step: Step,
): void {
  const rest = [...next.variants];
  const removed: unknown[] = [];
  const take = (test: (variant: unknown) => boolean): unknown => {
    const index = rest.findIndex(test);
    return index === -1 ? undefined : rest.splice(index, 1)[0];
  };
  for (const variant of old.variants) {
    const label = variantLabel(variant);
    const twin =
      take((other) => isDeepStrictEqual(other, variant)) ??
      take((other) => label !== undefined && variantLabel(other) === label);
    if (twin === undefined) removed.push(variant);
    else compare(comparison, variant, twin, { ...step, at: `${step.at}${labelAt(label)}` });
  }
  const sameCount = removed.length === rest.length;
  removed.forEach((variant, index) => {
    const twin = sameCount && variantLabel(variant) === undefined ? rest[index] : undefined;
    if (twin !== undefined && variantLabel(twin) === undefined) {
      rest[index] = undefined;
      compare(comparison, variant, twin, { ...step, at: `${step.at}(${index + 1})` });
      return;
    }
    reporter(comparison, step)(
      "variant-removed",
      "breaking",
      "risky",
      `variant removed: ${nameOf(variant)}`,
    );
  });
  for (const variant of rest) {
    if (variant === undefined) continue;
    reporter(comparison, step)(
      "variant-added",
      "safe",
      "breaking",
      `variant added: ${nameOf(variant)}`,
    );
  }
}

function variantLabel(variant: unknown): string | undefined {
  const title = objectAt(variant)["title"];
  return schemaName(variant) ?? (typeof title === "string" ? title : undefined);
}

function labelAt(label: string | undefined): string {
  return label === undefined ? "" : `(${label})`;
}

function nameOf(variant: unknown): string {
  return quoted(variantLabel(variant) ?? variant);
}

function followed(document: OpenApiDocument, schema: unknown): unknown {
  return isObject(schema) && "$ref" in schema ? dereference(document, schema) : schema;
}

function withoutNotes(schema: unknown): unknown {
  return { ...objectAt(schema), description: undefined, summary: undefined };
}
