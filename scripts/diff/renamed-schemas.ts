import { isDeepStrictEqual } from "node:util";
import {
  dereference,
  eachObject,
  isObject,
  objectAt,
  pointerKeys,
  pointerTo,
  type JsonObject,
  type OpenApiDocument,
} from "../generate/document.ts";

/** Renamed schemas, by their old name. */
export type Renames = ReadonlyMap<string, string>;

/** A schema of the old description that may be one of the new description under another name. */
interface Candidate {
  readonly from: string;
  readonly to: string;
  /** Whether both say the same. */
  readonly exact: boolean;
  /** Number of places that refer to the one in the old description and to the other in the new one. */
  readonly places: number;
  readonly likeness: number;
}

/**
 * Finds renamed schemas: their content is the same, or they are similar and the same places refer to them. A
 * name can pass from one schema to another: `A` to `B`, `B` to `C`.
 */
export function renamedSchemas(old: OpenApiDocument, next: OpenApiDocument): Renames {
  const [before, after] = [schemasOf(old), schemasOf(next)];
  if (isDeepStrictEqual(before, after)) return new Map();
  const [oldPrints, nextPrints] = fingerprints(before, after);
  const isSettled = (name: string): boolean =>
    oldPrints.has(name) && oldPrints.get(name) === nextPrints.get(name);
  const places = sharedPlaces(old, next);
  const candidates: Candidate[] = [];
  for (const from of Object.keys(before)) {
    if (isSettled(from)) continue;
    for (const to of Object.keys(after)) {
      if (to === from || isSettled(to)) continue;
      const exact = oldPrints.get(from) === nextPrints.get(to);
      const count = places.get(from)?.get(to) ?? 0;
      const areFree = !Object.hasOwn(after, from) && !Object.hasOwn(before, to);
      const isLikely = exact
        ? count > 0 || hasContent(before[from])
        : count > 0 && areFree && areSimilar(before[from], after[to]);
      if (!isLikely) continue;
      candidates.push({ from, to, exact, places: count, likeness: likeness(from, to) });
    }
  }
  return withoutLooseEnds(paired(candidates), before, after);
}

/** The new description with the old names, so that a comparison does not meet the new ones. */
export function withOldNames(next: OpenApiDocument, renames: Renames): OpenApiDocument {
  if (renames.size === 0) return next;
  const oldNames = new Map([...renames].map(([from, to]) => [to, from]));
  const renamed = structuredClone(next);
  const oldReference = (reference: string): string => {
    const [section, kind, name, ...rest] = pointerKeys(reference);
    const oldName = section === "components" && kind === "schemas" && oldNames.get(name ?? "");
    return typeof oldName === "string"
      ? pointerTo(["components", "schemas", oldName, ...rest])
      : reference;
  };
  eachObject(renamed, (object, _pointer, role) => {
    if (typeof object["$ref"] === "string") object["$ref"] = oldReference(object["$ref"]);
    if (role !== "discriminator") return;
    const mapping = objectAt(object["mapping"]);
    for (const [value, target] of Object.entries(mapping)) {
      if (typeof target === "string") mapping[value] = oldNames.get(target) ?? oldReference(target);
    }
  });
  objectAt(renamed["components"])["schemas"] = Object.fromEntries(
    Object.entries(schemasOf(renamed)).map(([name, schema]) => [
      oldNames.get(name) ?? name,
      schema,
    ]),
  );
  return renamed;
}

export function schemasOf(document: OpenApiDocument): JsonObject {
  return objectAt(objectAt(document["components"])["schemas"]);
}

/** Name of the schema component that a reference leads to. */
export function schemaName(schema: unknown): string | undefined {
  const reference = objectAt(schema)["$ref"];
  if (typeof reference !== "string") return undefined;
  const [section, kind, name, ...rest] = pointerKeys(reference);
  return section === "components" && kind === "schemas" && rest.length === 0 ? name : undefined;
}

/** One pair for each schema, the most certain first. */
function paired(candidates: readonly Candidate[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const surest = candidates.toSorted(
    (a, b) => Number(b.exact) - Number(a.exact) || b.places - a.places || b.likeness - a.likeness,
  );
  for (const { from, to } of surest) {
    if (pairs.has(from) || taken.has(to)) continue;
    pairs.set(from, to);
    taken.add(to);
  }
  return pairs;
}

/** A name that exists in both descriptions must have passed from one renamed schema to another. */
function withoutLooseEnds(
  pairs: Map<string, string>,
  before: JsonObject,
  after: JsonObject,
): Map<string, string> {
  for (;;) {
    const newNames = new Set(pairs.values());
    const loose = [...pairs].filter(
      ([from, to]) =>
        (Object.hasOwn(after, from) && !newNames.has(from)) ||
        (Object.hasOwn(before, to) && !pairs.has(to)),
    );
    if (loose.length === 0) return pairs;
    for (const [from] of loose) pairs.delete(from);
  }
}

/**
 * A hash of each schema's content, without names. Each round replaces references by the previous hash of
 * their target, until a round distinguishes no more schemas.
 */
function fingerprints(before: JsonObject, after: JsonObject): [Prints, Prints] {
  let prints: [Prints, Prints] = [new Map(), new Map()];
  for (let known = 0; ;) {
    const numbers = new Map<string, string>();
    const round = (schemas: JsonObject, targets: Prints): Prints =>
      new Map(
        Object.entries(schemas).map(([name, schema]) => {
          const text = JSON.stringify(content(schema, targets));
          const number = numbers.get(text) ?? `print ${numbers.size}`;
          numbers.set(text, number);
          return [name, number];
        }),
      );
    prints = [round(before, prints[0]), round(after, prints[1])];
    if (numbers.size === known) return prints;
    known = numbers.size;
  }
}

type Prints = ReadonlyMap<string, string>;

const NAMED_THINGS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const DATA = new Set(["default", "enum", "const"]);
const NOTES = new Set(["title", "description", "example", "examples", "externalDocs", "xml"]);

function content(value: unknown, prints: Prints, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => content(item, prints));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (isMap) return entries.map(([name, item]) => [name, content(item, prints)]);
  return entries.flatMap(([key, item]): [string, unknown][] => {
    if (NOTES.has(key) || key === "$comment" || key.startsWith("x-")) return [];
    if (DATA.has(key)) return [[key, item]];
    if (key === "$ref") {
      const name = schemaName(value);
      return [[key, name === undefined ? item : prints.get(name)]];
    }
    if (key === "required" && Array.isArray(item)) return [[key, item.map(String).toSorted()]];
    if (key === "discriminator") return [[key, objectAt(item)["propertyName"]]];
    return [[key, content(item, prints, NAMED_THINGS.has(key))]];
  });
}

/** Number of places in both descriptions that refer to each pair of schemas. */
function sharedPlaces(
  old: OpenApiDocument,
  next: OpenApiDocument,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const places = new Map<string, Map<string, number>>();
  const met = new Map<unknown, Set<unknown>>();
  const walk = (before: unknown, after: unknown): void => {
    const [from, to] = [schemaName(before), schemaName(after)];
    if (from !== undefined && to !== undefined) {
      const counts = places.get(from) ?? new Map<string, number>();
      places.set(from, counts.set(to, (counts.get(to) ?? 0) + 1));
    }
    const [left, right] = [followed(old, before), followed(next, after)];
    if (left === undefined || right === undefined || met.get(left)?.has(right) === true) return;
    met.set(left, (met.get(left) ?? new Set()).add(right));
    for (const [key, value] of Object.entries(left)) {
      if (Object.hasOwn(right, key)) walk(value, right[key]);
    }
  };
  for (const section of ["paths", "webhooks"]) walk(old[section], next[section]);
  return places;
}

function followed(document: OpenApiDocument, value: unknown): JsonObject | undefined {
  if (Array.isArray(value)) return Object.fromEntries(value.entries());
  return isObject(value) ? dereference(document, value) : undefined;
}

/** Whether a schema has so much content that another one hardly equals it by chance. */
function hasContent(schema: unknown): boolean {
  return ["properties", "enum", "allOf", "oneOf", "anyOf"].some((key) => key in objectAt(schema));
}

function areSimilar(old: unknown, next: unknown): boolean {
  const [before, after] = [objectAt(old), objectAt(next)];
  const [left, right] = [before, after].map((schema) => [
    ...Object.keys(objectAt(schema["properties"])),
    ...(Array.isArray(schema["enum"]) ? schema["enum"].map(String) : []),
  ]);
  if (left?.length === 0 && right?.length === 0)
    return isDeepStrictEqual(before["type"], after["type"]);
  return overlap(left ?? [], right ?? []) >= 0.5;
}

/** Share of words that two names have in common: 0 to 1. */
function likeness(one: string, other: string): number {
  const words = (name: string): string[] => name.toLowerCase().match(WORD) ?? [];
  return overlap(words(one.replaceAll(CAMEL, "$1 ")), words(other.replaceAll(CAMEL, "$1 ")));
}

const CAMEL = /([a-z\d])(?=[A-Z])/g;
const WORD = /[a-z]+|\d+/g;

function overlap(one: readonly string[], other: readonly string[]): number {
  const [left, right] = [new Set(one), new Set(other)];
  const shared = [...left].filter((item) => right.has(item)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}
