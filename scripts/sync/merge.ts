import { isDeepStrictEqual } from "node:util";
import { Failure } from "../failure.ts";
import {
  METHODS,
  isObject,
  objectAt,
  pointerSegment,
  type JsonObject,
} from "../generate/document.ts";
import { oneLine } from "../printable.ts";
import type { OperationPage } from "./page.ts";

/** One document out of many pages. */
export interface Merged {
  readonly document: JsonObject;
  /** The pages that define the value at a JSON pointer: an operation, a component, a part of the root. */
  readonly origins: ReadonlyMap<string, readonly string[]>;
  /** Differences of some pages from most pages, for people. */
  readonly notes: readonly string[];
}

/**
 * Merges pages in any order. The host caches each page, so some can be older than others. Of two forms, the
 * one on more pages wins, and the report names the other pages. In a tie, the form of the current description
 * wins.
 *
 * @param present the present description
 * @throws Failure with the pages, the place and the difference if there is no majority
 */
export function mergePages(pages: readonly OperationPage[], present: JsonObject = {}): Merged {
  const parts = new Map<string, Part>();
  for (const page of pages.toSorted(byOperation)) collect(page, parts);
  const document: JsonObject = {};
  const origins = new Map<string, string[]>();
  const stale = new Map<string, string[]>();
  const failures: string[] = [];
  for (const [pointer, { place, forms, names }] of parts) {
    const chosen = chosenForm(forms, valueAt(present, place));
    if (chosen === undefined) failures.push(conflict(pointer, forms, names.length));
    else if (chosen.value !== undefined) {
      put(document, place, chosen.value);
      origins.set(pointer, chosen.pages);
    }
    for (const form of chosen === undefined ? [] : forms) {
      if (form === chosen) continue;
      for (const page of form.pages) {
        const line = difference(pointer, chosen?.value, form.value);
        stale.set(page, [...(stale.get(page) ?? []), line]);
      }
    }
  }
  if (failures.length > 0) {
    throw new Failure(`${failures.join("\n")}\nTo go on without one of these pages: --skip PAGE`);
  }
  return { document, origins, notes: staleNotes(stale, pages.length) };
}

/** A definition on pages: an operation, a component, a tag, a part of the root. */
interface Part {
  readonly place: readonly string[];
  readonly forms: Form[];
  /** The pages that define it. */
  readonly names: string[];
}

interface Form {
  readonly value: unknown;
  readonly pages: string[];
}

const MERGED_BY_NAME = new Set(["paths", "webhooks", "components", "tags"]);

function collect(page: OperationPage, parts: Map<string, Part>): void {
  const { document, section, key, method, name } = page;
  const add = (place: readonly string[], value: unknown): void => {
    const pointer = `#/${place.map(pointerSegment).join("/")}`;
    const part = parts.get(pointer) ?? { place, forms: [], names: [] };
    parts.set(pointer, part);
    part.names.push(name);
    const form = part.forms.find((known) => isSame(known.value, value));
    if (form === undefined) part.forms.push({ value, pages: [name] });
    else form.pages.push(name);
  };
  // a missing part of the root counts as well
  for (const root of ROOT) add([root], own(document, root));
  for (const [root, value] of Object.entries(document)) {
    if (!MERGED_BY_NAME.has(root) && !ROOT.includes(root)) add([root], value);
  }
  for (const tag of listAt(document["tags"])) {
    add(["tags", String(objectAt(tag)["name"])], tag);
  }
  for (const [part, value] of Object.entries(objectAt(objectAt(document[section])[key]))) {
    const annotated = part === method ? withDocsPage(value, page.docsPage) : value;
    add([section, key, part], annotated);
  }
  for (const [kind, components] of Object.entries(objectAt(document["components"]))) {
    for (const [component, value] of Object.entries(objectAt(components))) {
      add(["components", kind, component], value);
    }
  }
}

const ROOT = ["openapi", "info", "servers", "security", "externalDocs"];

/** The form on most pages; in a tie, the current one. */
function chosenForm(forms: readonly Form[], present: unknown): Form | undefined {
  const [first, second] = forms.toSorted((left, right) => right.pages.length - left.pages.length);
  if (second === undefined || first === undefined) return first;
  if (first.pages.length > second.pages.length) return first;
  const most = forms.filter(({ pages }) => pages.length === first.pages.length);
  return present === undefined ? undefined : most.find(({ value }) => isSame(value, present));
}

function isSame(left: unknown, right: unknown): boolean {
  return isDeepStrictEqual(withoutMarks(left), withoutMarks(right));
}

/** An operation for comparison, without the additions of this package. */
function withoutMarks(value: unknown): unknown {
  if (!isObject(value)) return value;
  return { ...value, "x-docs-page": undefined, "x-fidelity": undefined };
}

function conflict(pointer: string, forms: readonly Form[], all: number): string {
  const [first, second] = forms.toSorted((left, right) => right.pages.length - left.pages.length);
  const shown = (form: Form | undefined): string => {
    const [page = "", ...others] = form?.pages ?? [];
    return `${oneLine(page)} (${others.length + 1} of ${all} pages)`;
  };
  const at = difference(pointer, first?.value, second?.value);
  return `${shown(first)} and ${shown(second)} define ${oneLine(pointer)} differently: ${at}`;
}

function staleNotes(stale: ReadonlyMap<string, readonly string[]>, all: number): string[] {
  return [...stale].map(([page, places]) => {
    const shown = places.slice(0, 3).map(oneLine).join("; ");
    const more = places.length > 3 ? `; and ${places.length - 3} more` : "";
    return (
      `${oneLine(page)} (1 of ${all} pages) differs from the other pages, perhaps because it is ` +
      `older. Sync used the others: ${shown}${more}. To leave the page out: --skip PAGE`
    );
  });
}

const compareText = (left: string, right: string): number => {
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

function byOperation(left: OperationPage, right: OperationPage): number {
  return (
    compareText(left.section, right.section) ||
    compareText(left.key, right.key) ||
    METHODS.indexOf(left.method) - METHODS.indexOf(right.method) ||
    compareText(left.name, right.name)
  );
}

function withDocsPage(operation: unknown, docsPage: string | undefined): unknown {
  if (docsPage === undefined || !isObject(operation) || "x-docs-page" in operation) {
    return operation;
  }
  return { ...operation, "x-docs-page": docsPage };
}

/** An own property, because `constructor` is a name like any other. */
function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function valueAt(document: JsonObject, [root = "", ...keys]: readonly string[]): unknown {
  if (root === "tags") return listAt(document["tags"]).find((tag) => own(tag, "name") === keys[0]);
  return keys.reduce<unknown>(own, own(document, root));
}

function put(document: JsonObject, place: readonly string[], value: unknown): void {
  if (place[0] === "tags") {
    document["tags"] = [...listAt(document["tags"]), value];
    return;
  }
  let target = document;
  for (const key of place.slice(0, -1)) {
    const present = own(target, key);
    const next = isObject(present) ? present : {};
    target[key] = next;
    target = next;
  }
  target[place.at(-1) ?? ""] = value;
}

function listAt(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first place, from the top, where two values differ. */
function difference(pointer: string, left: unknown, right: unknown): string {
  const [a, b] = [withoutMarks(left), withoutMarks(right)];
  if (bothOf(isObject, a, b) || bothOf(Array.isArray, a, b)) {
    const [x, y] = [a as JsonObject, b as JsonObject];
    for (const key of new Set([...Object.keys(x), ...Object.keys(y)])) {
      if (isDeepStrictEqual(ownItem(x, key), ownItem(y, key))) continue;
      return difference(`${pointer}/${pointerSegment(key)}`, ownItem(x, key), ownItem(y, key));
    }
  }
  return `${oneLine(pointer)} is ${shortened(a)} there and ${shortened(b)} here`;
}

function ownItem(value: JsonObject | unknown[], key: string): unknown {
  return Object.hasOwn(value, key) ? (value as JsonObject)[key] : undefined;
}

function bothOf(test: (value: unknown) => boolean, left: unknown, right: unknown): boolean {
  return test(left) && test(right);
}

function shortened(value: unknown): string {
  if (value === undefined) return "missing";
  const text = oneLine(JSON.stringify(value));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
