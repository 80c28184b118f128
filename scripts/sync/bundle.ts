import { METHODS, eachObject, isObject, objectAt, type JsonObject } from "../generate/document.ts";
import { ordered } from "./order.ts";
import { decodedSegment, referencesIn } from "./page.ts";

/** What was read from the docs, and how much of the API it is. */
export interface Published {
  readonly document: JsonObject;
  /** Whether it is the whole API; else it updates its operations and leaves the rest. */
  readonly whole: boolean;
  /** Pages (`x-docs-page`) that exist, but hold no OpenAPI block. */
  readonly pagesWithoutBlock: ReadonlySet<string>;
}

export interface Bundle {
  readonly document: JsonObject;
  /** Names of the operations and events that were kept because their page has no OpenAPI block. */
  readonly kept: readonly string[];
}

/**
 * The new description: what is published, and what stays of the present one.
 *
 * Of the present one stay the operations that the pages do not speak of (unless the whole API was
 * read), those whose page exists without an OpenAPI block, and the components that these use and the
 * pages do not define. Components that nothing uses are left out.
 */
export function bundled(present: JsonObject | undefined, published: Published): Bundle {
  const old = present ?? {};
  const document: JsonObject = published.whole
    ? { ...published.document }
    : { ...old, ...published.document };
  const kept: string[] = [];
  for (const section of ["paths", "webhooks"] as const) {
    const items = sectionOf(section, objectAt(old[section]), published, kept);
    if (Object.keys(items).length > 0 || section === "paths") document[section] = items;
    else Reflect.deleteProperty(document, section);
  }
  const components = usedComponents(document, [published.document, old]);
  if (components === undefined) Reflect.deleteProperty(document, "components");
  else document["components"] = components;
  return { document: ordered(document), kept };
}

function sectionOf(
  section: "paths" | "webhooks",
  old: JsonObject,
  published: Published,
  kept: string[],
): JsonObject {
  const fresh = objectAt(published.document[section]);
  const result: JsonObject = {};
  for (const key of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    const [oldItem, freshItem] = [ownObject(old, key), ownObject(fresh, key)];
    const item: JsonObject = {};
    for (const [name, value] of Object.entries(oldItem)) {
      if (Object.hasOwn(freshItem, name)) continue;
      const page = objectAt(value)["x-docs-page"];
      const pageRemains = typeof page === "string" && published.pagesWithoutBlock.has(page);
      if (pageRemains) {
        kept.push(section === "paths" ? `${name.toUpperCase()} ${key}` : `event ${key}`);
      }
      if (!published.whole || pageRemains) item[name] = value;
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

/** The components that the document uses, each from the first of the sources that has it. */
function usedComponents(
  document: JsonObject,
  sources: readonly JsonObject[],
): JsonObject | undefined {
  const rest = { ...document, components: undefined };
  const used: Record<string, JsonObject> = {};
  const pending = [...referencesIn(rest), ...securitySchemesIn(rest), ...mappingsIn(rest)];
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    const [, section = "", segment = ""] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
    const name = decodedSegment(segment);
    const target = (used[section] ??= {});
    const source = sources
      .map((candidate) => ownObject(objectAt(candidate["components"]), section))
      .find((candidate) => Object.hasOwn(candidate, name));
    if (source === undefined || Object.hasOwn(target, name)) continue;
    target[name] = source[name];
    pending.push(...referencesIn(source[name]), ...mappingsIn(source[name]));
  }
  const found = Object.entries(used).filter(([, target]) => Object.keys(target).length > 0);
  return found.length === 0 ? undefined : Object.fromEntries(found);
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

function isMethod(name: string): boolean {
  return METHODS.some((method) => method === name);
}
