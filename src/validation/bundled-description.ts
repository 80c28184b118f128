import { events, parts } from "../generated/responses.ts";
import { Description, escaped } from "./description.ts";

export { Checker } from "./checker.ts";
export { Description } from "./description.ts";

/** The description of responses and events. Each part is parsed when it is needed. */
export function bundledDescription(): Description {
  const parsed = new Map<string, unknown>();
  return new Description((...keys) => {
    const pointer = keys.map(escaped).join("/");
    const text = Object.hasOwn(parts, pointer) ? parts[pointer] : undefined;
    if (!parsed.has(pointer)) {
      parsed.set(pointer, text === undefined ? undefined : JSON.parse(text));
    }
    return parsed.get(pointer);
  }, Object.entries(events));
}
