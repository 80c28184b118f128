import { isDeepStrictEqual } from "node:util";
import { Failure } from "../failure.ts";
import {
  METHODS,
  isObject,
  objectAt,
  pointerSegment,
  type JsonObject,
} from "../generate/document.ts";
import type { OperationPage } from "./page.ts";

/**
 * One document out of many pages, whatever order they come in.
 *
 * @throws Failure naming both pages, the place and the difference, for everything that two pages
 * define differently
 */
export function mergePages(pages: readonly OperationPage[]): JsonObject {
  const merged = new Merged();
  for (const page of pages.toSorted(byOperation)) merged.add(page);
  merged.checkConflicts();
  return merged.document;
}

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

function byOperation(left: OperationPage, right: OperationPage): number {
  return (
    compareText(left.section, right.section) ||
    compareText(left.key, right.key) ||
    METHODS.indexOf(left.method) - METHODS.indexOf(right.method) ||
    compareText(left.name, right.name)
  );
}

const MERGED_BY_NAME = new Set(["paths", "webhooks", "components", "tags"]);

class Merged {
  readonly document: JsonObject = {};
  /** Which page defined what stands at a JSON pointer. */
  readonly #origins = new Map<string, string>();
  readonly #conflicts = new Set<string>();
  #first: OperationPage | undefined;

  add(page: OperationPage): void {
    this.#addRoot(page);
    for (const tag of listAt(page.document["tags"])) this.#addTag(tag, page.name);
    const item = objectAt(objectAt(page.document[page.section])[page.key]);
    const items = child(this.document, page.section);
    const place = `#/${page.section}/${pointerSegment(page.key)}`;
    for (const [key, value] of Object.entries(item)) {
      const annotated = key === page.method ? withDocsPage(value, page.docsPage) : value;
      this.#put(child(items, page.key), key, annotated, place, page.name);
    }
    for (const [section, components] of Object.entries(objectAt(page.document["components"]))) {
      for (const [name, component] of Object.entries(objectAt(components))) {
        const target = child(child(this.document, "components"), section);
        this.#put(target, name, component, `#/components/${section}`, page.name);
      }
    }
  }

  checkConflicts(): void {
    if (this.#conflicts.size > 0) throw new Failure([...this.#conflicts].join("\n"));
  }

  /** Version, info, servers, security: the same on every page, and missing on every page or on none. */
  #addRoot(page: OperationPage): void {
    const first = (this.#first ??= page);
    for (const key of new Set([...Object.keys(first.document), ...Object.keys(page.document)])) {
      if (MERGED_BY_NAME.has(key)) continue;
      const [left, right] = [own(first.document, key), own(page.document, key)];
      this.#compare(`#/${key}`, left, right, first.name, page.name);
      this.document[key] = left;
    }
  }

  #addTag(tag: unknown, page: string): void {
    const { name } = objectAt(tag);
    const tags = listAt((this.document["tags"] ??= []));
    const known = tags.find((other) => objectAt(other)["name"] === name);
    const pointer = `#/tags/${String(name)}`;
    if (known === undefined) {
      tags.push(tag);
      this.#origins.set(pointer, page);
    } else {
      this.#compare(pointer, known, tag, this.#origins.get(pointer) ?? "", page);
    }
  }

  #put(target: JsonObject, key: string, value: unknown, place: string, page: string): void {
    const pointer = `${place}/${pointerSegment(key)}`;
    const origin = this.#origins.get(pointer);
    if (origin === undefined) {
      target[key] = value;
      this.#origins.set(pointer, page);
    } else {
      this.#compare(pointer, target[key], value, origin, page);
    }
  }

  #compare(pointer: string, left: unknown, right: unknown, leftPage: string, page: string): void {
    const ignored = { "x-docs-page": undefined };
    const comparable = (value: unknown): unknown =>
      isObject(value) ? { ...value, ...ignored } : value;
    if (isDeepStrictEqual(comparable(left), comparable(right))) return;
    const difference = firstDifference(pointer, comparable(left), comparable(right));
    this.#conflicts.add(
      `${leftPage} and ${page} define ${pointer} differently: ` +
        `${difference.pointer} is ${difference.left} there and ${difference.right} here`,
    );
  }
}

function withDocsPage(operation: unknown, docsPage: string | undefined): unknown {
  if (docsPage === undefined || !isObject(operation) || "x-docs-page" in operation) {
    return operation;
  }
  return { ...operation, "x-docs-page": docsPage };
}

/** A property of the object itself: `constructor` is a name like every other. */
function own(value: JsonObject, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function child(parent: JsonObject, key: string): JsonObject {
  const present = own(parent, key);
  if (isObject(present)) return present;
  const added = {};
  parent[key] = added;
  return added;
}

function listAt(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

interface Difference {
  readonly pointer: string;
  readonly left: string;
  readonly right: string;
}

/** The first place, from the top, at which two values that are not equal differ. */
function firstDifference(pointer: string, left: unknown, right: unknown): Difference {
  if (bothOf(isObject, left, right) || bothOf(Array.isArray, left, right)) {
    const [a, b] = [left as JsonObject, right as JsonObject];
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (isDeepStrictEqual(own(a, key), own(b, key))) continue;
      return firstDifference(`${pointer}/${pointerSegment(key)}`, own(a, key), own(b, key));
    }
  }
  return { pointer, left: shortened(left), right: shortened(right) };
}

function bothOf(test: (value: unknown) => boolean, left: unknown, right: unknown): boolean {
  return test(left) && test(right);
}

function shortened(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
