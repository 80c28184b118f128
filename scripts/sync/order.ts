import { METHODS, isObject, objectAt, type JsonObject } from "../generate/document.ts";

const FIRST = ["openapi", "info", "jsonSchemaDialect", "servers", "security", "tags"];
const LAST = ["paths", "webhooks", "components"];

/**
 * The document in the one order that its file has: operations by tag and path, components by name.
 * What is inside an operation or a component stays in the order of the docs.
 */
export function ordered(document: JsonObject): JsonObject {
  const between = Object.keys(document)
    .filter((key) => !FIRST.includes(key) && !LAST.includes(key))
    .toSorted(byCodePoint);
  const result: JsonObject = {};
  for (const key of [...FIRST, ...between, ...LAST]) {
    const value = document[key];
    if (value === undefined) continue;
    result[key] = key in ORDER && isObject(value) ? ORDER[key as keyof typeof ORDER](value) : value;
  }
  return result;
}

const ORDER = {
  paths: (paths: JsonObject) => sorted(mapped(paths, orderedPathItem), byTag(paths)),
  webhooks: (webhooks: JsonObject) => sorted(mapped(webhooks, orderedPathItem), byName),
  components: (components: JsonObject) =>
    sorted(
      mapped(components, (section) => (isObject(section) ? sorted(section, byName) : section)),
      byCodePoint,
    ),
};

type Compare = (left: string, right: string) => number;

const byCodePoint: Compare = (left, right) => (left < right ? -1 : left > right ? 1 : 0);

const byName: Compare = (left, right) =>
  byCodePoint(left.toLowerCase(), right.toLowerCase()) || byCodePoint(left, right);

/** Paths with the same first tag side by side. */
function byTag(paths: JsonObject): Compare {
  const tags = new Map(Object.entries(paths).map(([path, item]) => [path, firstTag(item)]));
  return (left, right) =>
    byName(tags.get(left) ?? "", tags.get(right) ?? "") || byCodePoint(left, right);
}

function firstTag(item: unknown): string {
  const [operation] = METHODS.map((method) => objectAt(item)[method]).filter(isObject);
  const tags = operation?.["tags"];
  return Array.isArray(tags) && typeof tags[0] === "string" ? tags[0] : "";
}

/** What belongs to the whole path first, then the operations in the order of their methods. */
function orderedPathItem(item: unknown): unknown {
  if (!isObject(item)) return item;
  const rank = (key: string): number => METHODS.findIndex((method) => method === key);
  return sorted(item, (left, right) => rank(left) - rank(right) || byCodePoint(left, right));
}

function sorted(value: JsonObject, compare: Compare): JsonObject {
  return Object.fromEntries(
    Object.entries(value).toSorted(([left], [right]) => compare(left, right)),
  );
}

function mapped(value: JsonObject, change: (item: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}
