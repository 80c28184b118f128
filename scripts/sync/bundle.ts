import {
  METHODS,
  eachObject,
  isObject,
  objectAt,
  pointerKey,
  type JsonObject,
  type Method,
  type OpenApiDocument,
} from "../generate/document.ts";
import { applyOverlay, type Overlay } from "../generate/overlay.ts";
import { ordered } from "./order.ts";
import { componentOf, referencesIn, subjectName } from "./page.ts";

/** The content read from the docs, and how much of the API it covers. */
export interface Published {
  readonly document: JsonObject;
  /** Whether it is the whole API. If not, it updates its operations and leaves the rest. */
  readonly whole: boolean;
  /** Operations and events that it lacks, but that stay, and why. */
  readonly kept: ReadonlyMap<string, string>;
  /** Operations in the docs that are not published for everyone. */
  readonly unpublished: readonly string[];
  /** Notes for a person to check. */
  readonly notes: readonly string[];
  /** The pages, or the document, that define the value at a JSON pointer. */
  readonly where: (pointer: string) => readonly string[];
}

/**
 * The new description: the published content, and the parts of the current one that stay.
 *
 * These parts of the current one stay: operations that the pages do not mention (unless the whole API was
 * read), operations to keep, and components that those or the overlay use and the docs do not define. Unused
 * components are left out.
 */
export function bundled(old: JsonObject, published: Published, overlay?: Overlay): JsonObject {
  const document: JsonObject = published.whole
    ? { ...published.document }
    : { ...old, ...published.document };
  for (const section of ["paths", "webhooks"] as const) {
    const items = sectionOf(section, objectAt(old[section]), published);
    if (Object.keys(items).length > 0 || section === "paths") document[section] = items;
    else Reflect.deleteProperty(document, section);
  }
  const components = usedComponents(document, [published.document, old], overlay);
  if (components === undefined) Reflect.deleteProperty(document, "components");
  else document["components"] = components;
  return ordered(document);
}

function sectionOf(
  section: "paths" | "webhooks",
  old: JsonObject,
  published: Published,
): JsonObject {
  const fresh = objectAt(published.document[section]);
  const result: JsonObject = {};
  for (const key of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    const [oldItem, freshItem] = [ownObject(old, key), ownObject(fresh, key)];
    const stays = (method: Method): boolean =>
      !published.whole || published.kept.has(subjectName({ section, key, method }));
    const item: JsonObject = {};
    const oldMethods = Object.keys(oldItem).filter(isMethod).filter(stays);
    for (const [name, value] of oldMethods.length === 0 ? [] : Object.entries(oldItem)) {
      if (Object.hasOwn(freshItem, name)) continue;
      if (!isMethod(name) || stays(name)) item[name] = value;
    }
    for (const [name, value] of Object.entries(freshItem)) {
      item[name] = isMethod(name) ? official(value, oldItem[name]) : value;
    }
    if (Object.keys(item).some(isMethod)) result[key] = item;
  }
  return result;
}

/** Marks an operation as the official text, unless it says itself that it is a transcription. */
function official(operation: unknown, old: unknown): unknown {
  if (!isObject(operation) || "x-fidelity" in operation) return operation;
  const { "x-docs-page": page = objectAt(old)["x-docs-page"], ...text } = operation;
  return {
    ...text,
    ...(page === undefined ? {} : { "x-docs-page": page }),
    "x-fidelity": "verbatim",
  };
}

/**
 * The components that the document uses, with or without the overlay, each from the first source that has it.
 */
function usedComponents(
  document: JsonObject,
  sources: readonly JsonObject[],
  overlay: Overlay | undefined,
): JsonObject | undefined {
  const all = allComponents(sources);
  const whole: JsonObject = { ...document, components: all };
  const overlaid =
    overlay === undefined ? whole : applyOverlay(whole as OpenApiDocument, overlay).document;
  const pending = [whole, overlaid].flatMap((one) => usesIn({ ...one, components: undefined }));
  const used: Record<string, JsonObject> = {};
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    const [, section = "", segment = ""] = componentOf(reference);
    const name = pointerKey(segment);
    const source = ownObject(all, section);
    const target = (used[section] ??= {});
    if (!Object.hasOwn(source, name) || Object.hasOwn(target, name)) continue;
    target[name] = source[name];
    const changed = ownObject(objectAt(overlaid["components"]), section)[name];
    for (const part of [source[name], changed]) {
      // one by one, because there can be more than a call takes arguments
      for (const next of usesIn(part)) pending.push(next);
    }
  }
  const found = Object.entries(used).filter(([, target]) => Object.keys(target).length > 0);
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function allComponents(sources: readonly JsonObject[]): Record<string, JsonObject> {
  const all: Record<string, JsonObject> = {};
  for (const source of sources) {
    for (const [section, components] of Object.entries(objectAt(source["components"]))) {
      all[section] = { ...objectAt(components), ...all[section] };
    }
  }
  return all;
}

/** References to everything that a document, or a part of it, uses. */
function usesIn(value: unknown): string[] {
  return [...referencesIn(value), ...securitySchemesIn(objectAt(value)), ...mappingsIn(value)];
}

/** The schemes that security requirements name, as references. */
function securitySchemesIn(document: JsonObject): string[] {
  const operations = [document["paths"], document["webhooks"]]
    .flatMap((section) => Object.values(objectAt(section)))
    .flatMap((item) => METHODS.map((method) => objectAt(item)[method]));
  return [document, ...operations.map(objectAt)]
    .flatMap(({ security }): unknown[] => (Array.isArray(security) ? security : []))
    .flatMap((requirement) => Object.keys(objectAt(requirement)))
    .map((name) => `#/components/securitySchemes/${name}`);
}

/** The schemas that discriminators name, as references. */
function mappingsIn(value: unknown): string[] {
  const references: string[] = [];
  eachObject(value, ({ discriminator }) => {
    for (const target of Object.values(objectAt(objectAt(discriminator)["mapping"]))) {
      if (typeof target !== "string") continue;
      references.push(target.includes("/") ? target : `#/components/schemas/${target}`);
    }
  });
  return references;
}

function ownObject(value: JsonObject, key: string): JsonObject {
  return Object.hasOwn(value, key) ? objectAt(value[key]) : {};
}

function isMethod(name: string): name is Method {
  return METHODS.some((method) => method === name);
}
