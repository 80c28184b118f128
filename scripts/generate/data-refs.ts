import { DATA, MAPS, isObject } from "./document.ts";

/** Keys that tools follow to other files, wherever they find them. */
const FOLLOWED = ["$ref", "externalValue"];
/** Suffix that makes such a key a name like any other. */
const HIDDEN = " (data)";

/**
 * Renames `$ref` and `externalValue` in data: in extensions, defaults, examples and constants they are names
 * like any other, and must not cause a file to be read.
 *
 * @param parsed a whole file; if it is no description, names at its top are not keywords
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

/** Restores the hidden names. */
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
        // all of them, to keep their order
        for (const [name] of entries) Reflect.deleteProperty(next, name);
        for (const [name, child] of entries) next[rename(name)] = child;
      }
    }
    for (const child of Object.values(next) as unknown[]) pending.push(child);
  }
}
