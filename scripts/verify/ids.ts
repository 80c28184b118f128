import { isObject } from "../generate/document.ts";

/** A value for a parameter. */
export type Id = string | number;

/**
 * Ids from responses, by parameter name. They are used for calls only.
 */
export class Ids {
  readonly #known = new Map<string, Id>();

  /** @param path path template of the operation, whose last word names the items */
  addFrom(path: string, body: unknown): void {
    const words = path.split("/").filter((word) => word !== "" && !/[{}]|search/.test(word));
    this.#walk(body, singular(words.at(-1) ?? ""), 0);
  }

  /** The value of a parameter: `conversation_id` is also the `id` of an item of `conversations`. */
  get(parameter: string): Id | undefined {
    const known = this.#known.get(parameter);
    if (known !== undefined) return known;
    // google_location_id: the location_id of a location
    const [, id] = [...this.#known].find(([name]) => parameter.endsWith(`_${name}`)) ?? [];
    return id;
  }

  #walk(value: unknown, thing: string, depth: number): void {
    if (depth > 20) return;
    if (Array.isArray(value)) {
      for (const item of value) this.#walk(item, thing, depth + 1);
    }
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      if (typeof child === "object") {
        const things = Array.isArray(child) && name !== "items" ? singular(name) : thing;
        this.#walk(child, Array.isArray(child) ? things : singular(name), depth + 1);
      } else if (name === "id" || name.endsWith("_id")) {
        this.#keep(`${thing}_${name}`, child);
        if (name !== "id") this.#keep(name, child);
      }
    }
  }

  #keep(name: string, id: unknown): void {
    const isId = (typeof id === "string" && id !== "") || typeof id === "number";
    if (isId && !this.#known.has(name)) this.#known.set(name, id);
  }
}

function singular(name: string): string {
  if (name.endsWith("ies")) return `${name.slice(0, -3)}y`;
  if (name.endsWith("sses")) return name.slice(0, -2);
  return name.endsWith("s") && !name.endsWith("ss") ? name.slice(0, -1) : name;
}
