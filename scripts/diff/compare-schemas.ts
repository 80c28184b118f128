import { isDeepStrictEqual } from "node:util";
import { dereference, isObject, objectAt, type OpenApiDocument } from "../generate/document.ts";
import {
  quoted,
  quotedList,
  type Direction,
  type Report,
  type Sink,
  type Verdict,
} from "./change.ts";
import { compareKeywords } from "./compare-keywords.ts";
import { Questions } from "./questions.ts";
import { schemaName } from "./renamed-schemas.ts";
import { labelAt, nameOf, pairedMembers } from "./union-members.ts";
import { has, membersOf, restOf, viewOf, type SchemaView } from "./schema-view.ts";

/** The context of a comparison of schemas. */
export interface SchemaComparison {
  readonly old: OpenApiDocument;
  readonly next: OpenApiDocument;
  readonly direction: Direction;
  /** Inside `not`, where a narrower schema makes the whole wider. */
  readonly negated: boolean;
  readonly sink: Sink;
  /** Called with every pair of named schemas; undefined to compare them at each place. */
  readonly uses?: ((pair: NamedPair) => void) | undefined;
  /** Called with a named schema that is part of both schemas of a place, which reports its changes there. */
  readonly inherits?: ((pair: NamedPair, at: string) => void) | undefined;
  /** Pairs that have been compared, if they have no names. */
  readonly met?: WeakMap<object, WeakSet<object>>;
  /** Known results for pairs of schemas inside. */
  readonly questions?: Questions;
}

/** A named schema of the old description, the one that stands for it in the new one, and how it is used. */
export interface NamedPair {
  readonly old: string;
  readonly next: string;
  readonly direction: Direction;
  readonly negated: boolean;
}

/** A place inside a schema, in the form of the report: `.items[].name`. */
interface Step {
  readonly at: string;
  /** Pairs that are being compared further up: schemas may contain themselves. */
  readonly within: readonly (readonly [old: unknown, next: unknown])[];
  /** Whether null has been compared further out. */
  readonly isNullDone?: boolean;
}

/**
 * Finds every difference between two schemas that matters to a sender or receiver of the data.
 *
 * @param at place of the schema, in the form of the report
 */
export function compareSchemas(
  comparison: SchemaComparison,
  old: unknown,
  next: unknown,
  at: string,
): void {
  compare(comparison, old, next, { at, within: [] });
}

/** Compares two schemas themselves, also if both have a name. */
export function compareNamed(comparison: SchemaComparison, old: unknown, next: unknown): void {
  compareContents(comparison, old, next, { at: "", within: [[old, next]] });
}

/** Compares the schemas at a place, unless they are reported elsewhere or already compared further up. */
function compare(
  comparison: SchemaComparison,
  oldSchema: unknown,
  nextSchema: unknown,
  step: Step,
): void {
  const { direction, negated } = comparison;
  const [old, next] = [schemaName(oldSchema), schemaName(nextSchema)];
  if (comparison.uses !== undefined && old !== undefined && next !== undefined) {
    const isSaid = isDeepStrictEqual(siblingsOf(oldSchema), siblingsOf(nextSchema));
    if (isSaid) {
      comparison.uses({ old, next, direction, negated });
      return;
    }
  }
  const [left, right] = [
    followed(comparison.old, oldSchema),
    followed(comparison.next, nextSchema),
  ];
  if (step.within.some(([a, b]) => a === left && b === right) || isMet(comparison, left, right)) {
    return;
  }
  compareContents(comparison, oldSchema, nextSchema, {
    ...step,
    within: [...step.within, [left, right]],
  });
}

/** Whether every value that is valid for the one is valid for the other, and has the type of it. */
function admits(
  { direction, questions = new Questions() }: SchemaComparison,
  all: readonly [OpenApiDocument, unknown],
  some: readonly [OpenApiDocument, unknown],
): boolean {
  return questions.isYes(`admits ${direction}`, followed(...all), followed(...some), () => {
    let refused = 0;
    const inner: SchemaComparison = {
      old: some[0],
      next: all[0],
      direction,
      negated: direction === "received",
      met: new WeakMap(),
      questions,
      sink: ({ verdict, kind }) => {
        const isNote = /-(deprecated|default-changed)$/.test(kind);
        if (kind.endsWith("-property-added") || (verdict !== "safe" && !isNote)) refused += 1;
      },
    };
    compare(inner, some[1], all[1], { at: "", within: [] });
    return refused === 0;
  });
}

/** Whether there is no difference between two schemas. */
export function areSame(comparison: SchemaComparison, old: unknown, next: unknown): boolean {
  const { direction, negated, questions = new Questions() } = comparison;
  const [one, other] = [followed(comparison.old, old), followed(comparison.next, next)];
  return questions.isYes(`same ${direction} ${String(negated)}`, one, other, () => {
    let differences = 0;
    const inner: SchemaComparison = {
      ...comparison,
      uses: undefined,
      inherits: undefined,
      met: new WeakMap(),
      questions,
      sink: () => (differences += 1),
    };
    compare(inner, old, next, { at: "", within: [] });
    return differences === 0;
  });
}

function isMet({ met }: SchemaComparison, old: unknown, next: unknown): boolean {
  if (met === undefined || !isObject(old) || !isObject(next)) return false;
  const known = met.get(old) ?? new WeakSet();
  met.set(old, known);
  if (known.has(next)) return true;
  known.add(next);
  return false;
}

function compareContents(
  comparison: SchemaComparison,
  oldSchema: unknown,
  nextSchema: unknown,
  step: Step,
): void {
  const { direction, negated } = comparison;
  const old = viewOf(comparison.old, oldSchema);
  const next = viewOf(comparison.next, nextSchema);
  for (const name of old.names) {
    if (!next.names.has(name)) continue;
    comparison.inherits?.({ old: name, next: name, direction, negated }, step.at);
  }
  const report = reporter(comparison, step);
  if (old.never !== next.never) {
    if (next.never) report("value-refused", "breaking", "safe", "no value is allowed any more");
    else report("value-allowed", "safe", "breaking", "values are allowed now");
    return;
  }
  if (step.isNullDone !== true) compareNull(old, next, report);
  const inside: Step = { at: step.at, within: step.within };
  if (areToBeSplit(old, next)) {
    compareUnions(comparison, membersOf(oldSchema, old), membersOf(nextSchema, next), inside);
    return;
  }
  if (!compareTypes(old, next, report)) return;
  compareValues(old, next, report);
  compareKeywords(old.keywords, next.keywords, report);
  compareProperties(comparison, old, next, inside);
  compareAdditional(comparison, old, next, inside);
  compareItems(comparison, old, next, inside);
  compareParts(comparison, old, next, inside);
  compareEachUnion(comparison, old, next, inside);
}

/** Whether only one of the two is a union, or has keywords next to it that may also be in its members. */
function areToBeSplit(old: SchemaView, next: SchemaView): boolean {
  if (isAny(old) || isAny(next)) return false;
  const [before, after] = [old.unions.length, next.unions.length];
  if (before === 0 && after === 0) return false;
  if (before === 0 || after === 0) return true;
  return (
    before === 1 && after === 1 && (restOf(old) === undefined) !== (restOf(next) === undefined)
  );
}

function reporter({ direction, negated, sink }: SchemaComparison, { at }: Step): Report {
  return (kind, sent, received, message) => {
    if (direction === "received") {
      sink({ verdict: negated ? sent : received, kind: `received-${kind}`, at, message });
    } else {
      sink({
        verdict: negated ? inverse(sent, received) : sent,
        kind: `sent-${kind}`,
        at,
        message,
      });
    }
  };
}

/** Swaps wider and narrower inside `not`. */
function inverse(sent: Verdict, received: Verdict): Verdict {
  if (sent === "breaking" && received !== "breaking") return "safe";
  return sent === "safe" && received !== "safe" ? "breaking" : received;
}

/** Whether a schema allows values of every type. */
function isAny({ types, unions }: SchemaView): boolean {
  return types === undefined && unions.length === 0;
}

/** If every type is allowed, so is null: a change of the type. */
function compareNull(old: SchemaView, next: SchemaView, report: Report): void {
  if (isAny(old) || isAny(next)) return;
  if (old.nullable !== true && next.nullable === true) {
    report("null-allowed", "safe", "breaking", "may be null now");
  } else if (old.nullable === true && next.nullable !== true) {
    report("null-refused", "breaking", "safe", "may not be null any more");
  }
}

/** @returns whether it makes sense to compare further */
function compareTypes(old: SchemaView, next: SchemaView, report: Report): boolean {
  // in a union, the members have the types
  if (isAny(old) !== isAny(next) && (old.types ?? next.types) === undefined) {
    const message = isAny(old) ? "any value → one of several" : "one of several → any value";
    if (isAny(old)) report("type-narrowed", "breaking", "safe", `type changed: ${message}`);
    else report("type-widened", "safe", "breaking", `type changed: ${message}`);
    return false;
  }
  const change = `${typesOf(old)} → ${typesOf(next)}`;
  const narrower = allTypes(old.types, next.types);
  const wider = allTypes(next.types, old.types);
  if (narrower && wider) return true;
  const message = `type changed: ${change}`;
  if (wider) report("type-widened", "safe", onlyNumber(old, next) ? "risky" : "breaking", message);
  else if (narrower) report("type-narrowed", "breaking", "safe", message);
  else report("type-changed", "breaking", "breaking", message);
  return wider || narrower;
}

/** Whether everything of the second set of types belongs to the first. */
function allTypes(all: SchemaView["types"], some: SchemaView["types"]): boolean {
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
  if (types === undefined) return "any";
  return quoted(types.size === 0 ? "null" : [...types].join(" | "));
}

function compareValues(old: SchemaView, next: SchemaView, report: Report): void {
  const [before, after] = [old.values, next.values];
  if (before === undefined && after === undefined) return;
  if (after === undefined) {
    const received = old.open ? "safe" : "risky";
    report("enum-removed", "safe", received, "any value is allowed, no longer an enum");
    return;
  }
  if (before === undefined) {
    const sent = next.open ? "safe" : "breaking";
    report("enum-added", sent, "safe", `is an enum now: ${quotedList(after)}`);
    return;
  }
  const lost = before.filter((value) => !has(after, value));
  const gained = after.filter((value) => !has(before, value));
  if (lost.length > 0) {
    const message = `enum lost ${quotedList(lost)}`;
    report("enum-value-removed", "breaking", "risky", message);
  }
  if (gained.length > 0) {
    const message = `enum gained ${quotedList(gained)}`;
    report("enum-value-added", "safe", old.open ? "safe" : "risky", message);
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
  const names = [old.properties, old.required, next.properties, next.required];
  for (const name of new Set(names.flatMap((all) => [...all.keys()]))) {
    const at = `${step.at}.${name}`;
    const report = reporter(comparison, { ...step, at });
    const before = goingThisWay(comparison, comparison.old, old, name);
    const after = goingThisWay(comparison, comparison.next, next, name);
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
function goingThisWay(
  { direction }: SchemaComparison,
  document: OpenApiDocument,
  view: SchemaView,
  name: string,
): unknown {
  const isNamed = view.properties.has(name);
  // a required property without a description is one of the further properties
  if (!isNamed) return view.required.has(name) ? (view.additional ?? true) : undefined;
  const property = view.properties.get(name);
  const { readOnly, writeOnly } = viewOf(document, property);
  return (direction === "sent" ? readOnly : writeOnly) ? undefined : property;
}

function compareAdditional(
  comparison: SchemaComparison,
  { additional: old }: SchemaView,
  { additional: next }: SchemaView,
  step: Step,
): void {
  const report = reporter(comparison, step);
  if (old !== false && next === false) {
    const message = "other properties are not allowed any more";
    report("other-properties-refused", "breaking", "risky", message);
  } else if (old === false && next !== false) {
    report("other-properties-allowed", "safe", "safe", "other properties are allowed");
  } else if (old !== undefined || next !== undefined) {
    compare(comparison, old ?? true, next ?? true, { ...step, at: `${step.at}[*]` });
  }
}

function compareItems(
  comparison: SchemaComparison,
  old: SchemaView,
  next: SchemaView,
  step: Step,
): void {
  const most = ({ keywords }: SchemaView): number => Number(keywords.get("maxItems") ?? Infinity);
  const length = Math.min(Math.max(old.tuple.length, next.tuple.length), most(old), most(next));
  for (let index = 0; index < length; index += 1) {
    const before = old.tuple[index] ?? old.items ?? true;
    const after = next.tuple[index] ?? next.items ?? true;
    compare(comparison, before, after, { ...step, at: `${step.at}[${index}]` });
  }
  if (Math.min(most(old), most(next)) <= length) return;
  if (old.items === undefined && next.items === undefined) return;
  compare(comparison, old.items ?? true, next.items ?? true, { ...step, at: `${step.at}[]` });
}

function compareParts(
  comparison: SchemaComparison,
  old: SchemaView,
  next: SchemaView,
  step: Step,
): void {
  for (const place of new Set([...old.parts.keys(), ...next.parts.keys()])) {
    const [before, after] = [partOf(old, place), partOf(next, place)];
    const [keyword = "", ...name] = place.split(" ");
    const at = `${step.at}${name.length === 0 ? "" : `[${name.join(" ")}]`}(${keyword})`;
    const report = reporter(comparison, { ...step, at });
    if (before === undefined) {
      report("keyword-added", "breaking", "safe", `${quoted(keyword)} added`);
    } else if (after === undefined) {
      report("keyword-removed", "safe", "risky", `${quoted(keyword)} removed`);
    } else if (keyword === "not") {
      const negated = !comparison.negated;
      compare({ ...comparison, negated }, before, after, { ...step, at });
    } else if (keyword === "if") {
      if (areSame(comparison, before, after)) continue;
      report("keyword-changed", "risky", "risky", "condition changed");
    } else {
      compare(comparison, before, after, { ...step, at });
    }
  }
}

/** Properties without a schema of their own have the schema of all others. */
function partOf(view: SchemaView, place: string): unknown {
  const part = view.parts.get(place);
  if (part !== undefined || !place.startsWith("patternProperties ")) return part;
  return view.additional ?? true;
}

/** Most schemas have at most one union; several are compared in order. */
function compareEachUnion(
  comparison: SchemaComparison,
  old: SchemaView,
  next: SchemaView,
  step: Step,
): void {
  const length = Math.max(old.unions.length, next.unions.length);
  for (let index = 0; index < length; index += 1) {
    const [before, after] = [old.unions[index], next.unions[index]];
    if (before !== undefined && after !== undefined) {
      compareUnions(comparison, before, after, step);
    } else if (after === undefined) {
      reporter(comparison, step)("rule-removed", "safe", "breaking", "one of its unions removed");
    } else {
      reporter(comparison, step)("rule-added", "breaking", "safe", "one more union added");
    }
  }
}

/**
 * Compares the members of two unions. It pairs them by content, then by name, then by similarity. Those left
 * over were removed or added, unless another member says the same.
 */
function compareUnions(
  comparison: SchemaComparison,
  old: readonly unknown[],
  next: readonly unknown[],
  step: Step,
): void {
  const { pairs, removed, added } = pairedMembers(old, next, {
    areSame: (before, after) => areSame(comparison, before, after),
    viewBefore: (member) => viewOf(comparison.old, member),
    viewAfter: (member) => viewOf(comparison.next, member),
  });
  for (const [before, after] of pairs) {
    const at = `${step.at}${labelAt(old.length > 1 || next.length > 1 ? before : undefined)}`;
    compare(comparison, before, after, { ...step, at, isNullDone: true });
  }
  const report = reporter(comparison, step);
  for (const member of removed) {
    const isAdmitted = next.some((other) =>
      admits(comparison, [comparison.next, other], [comparison.old, member]),
    );
    if (isAdmitted) continue;
    report("variant-removed", "breaking", "risky", `variant removed: ${nameOf(member)}`);
  }
  for (const member of added) {
    const isAdmitted = old.some((other) =>
      admits(comparison, [comparison.old, other], [comparison.next, member]),
    );
    if (isAdmitted) continue;
    report("variant-added", "safe", "breaking", `variant added: ${nameOf(member)}`);
  }
}

function followed(document: OpenApiDocument, schema: unknown): unknown {
  return isObject(schema) && "$ref" in schema ? dereference(document, schema) : schema;
}

/** Keywords next to a reference, except texts. */
function siblingsOf(schema: unknown): [string, unknown][] {
  const texts = ["$ref", "title", "description", "summary", "example", "examples"];
  return Object.entries(objectAt(schema)).filter(([key]) => !texts.includes(key));
}
