import { DATA, MAPS, isObject } from "./document.ts";

/** Keys that tools follow to other files, wherever they find them. */
const FOLLOWED = ["$ref", "externalValue"];
/** After such a key, what makes it a name like any other. */
const HIDDEN = " (data)";

/**
 * Renames `$ref` and `externalValue` in what is data: in extensions, defaults, examples and constants
 * they are names like any other, and nothing may be read because of them.
 *
 * @param parsed a whole file; at the top of one that is no description a name is no keyword
 */
export function hideDataRefs(parsed: unknown): void {
  const walk = (value: unknown, isMap: boolean): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, false);
    if (!isObject(value)) return;
    for (const [key, child] of Object.entries(value)) {
      const isData = !isMap && (DATA.has(key) || key.startsWith("x-"));
      if (isData) renameIn(child, (name) => (FOLLOWED.includes(name) ? name + HIDDEN : name));
      else walk(child, !isMap && MAPS.has(key));
    }
  };
  walk(parsed, !(isObject(parsed) && typeof parsed["openapi"] === "string"));
}

/** Gives everything hidden its name back. */
export function showDataRefs(document: unknown): void {
  renameIn(document, (name) => (name.endsWith(HIDDEN) ? name.slice(0, -HIDDEN.length) : name));
}

function renameIn(value: unknown, rename: (name: string) => string): void {
  const seen = new Set<unknown>();
  const pending = [value];
  for (const next of pending) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    if (isObject(next)) {
      const entries = Object.entries(next);
      if (entries.some(([name]) => rename(name) !== name)) {
        // all of them, so that they stay in their order
        for (const [name] of entries) Reflect.deleteProperty(next, name);
        for (const [name, child] of entries) next[rename(name)] = child;
      }
    }
    for (const child of Object.values(next) as unknown[]) pending.push(child);
  }
}
