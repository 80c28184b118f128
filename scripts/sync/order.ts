import { METHODS, isObject, objectAt, type JsonObject } from "../generate/document.ts";

const FIRST = ["openapi", "info", "jsonSchemaDialect", "servers", "security", "tags"];
const LAST = ["paths", "webhooks", "components"];

/** The keys of an operation: identity, extensions, input and output. */
const OPERATION_FIRST =
  "tags summary description operationId deprecated x-docs-page x-fidelity x-unseen x-inferred".split(
    " ",
  );
const OPERATION_LAST =
  "parameters requestBody responses callbacks security servers externalDocs".split(" ");

/**
 * Sorts the document: operations by tag and path, components by name, and the keys of an operation, because
 * pages order them differently from the whole document. Inside these parts, and inside components, the order
 * of the docs stays.
 */
export function ordered(document: JsonObject): JsonObject {
  const result = sorted(document, byPlace(FIRST, LAST));
  for (const [key, order] of Object.entries(ORDER)) {
    const value = result[key];
    if (isObject(value)) result[key] = order(value);
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

/** Paths grouped by their first tag. */
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

/** Keys of the whole path first, then the operations by method. */
function orderedPathItem(item: unknown): unknown {
  if (!isObject(item)) return item;
  const result = sorted(item, byPlace([], METHODS));
  for (const method of METHODS) {
    const operation = result[method];
    if (isObject(operation)) {
      result[method] = sorted(operation, byPlace(OPERATION_FIRST, OPERATION_LAST));
    }
  }
  return result;
}

/** Some keys first and some last, in the given order; all others by name. */
function byPlace(first: readonly string[], last: readonly string[]): Compare {
  const rank = (key: string): number =>
    first.includes(key) ? first.indexOf(key) - first.length : last.indexOf(key) + 1;
  return (left, right) => rank(left) - rank(right) || byCodePoint(left, right);
}

function sorted(value: JsonObject, compare: Compare): JsonObject {
  return Object.fromEntries(
    Object.entries(value).toSorted(([left], [right]) => compare(left, right)),
  );
}

function mapped(value: JsonObject, change: (item: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}
