import type { JsonObject } from "../document.ts";

/** Marks an enum that must accept other values, in the document for the types. */
export const OPEN_ENUM = "x-partoo-client-open-enum";

/** Whether an enum is marked `x-extensible-enum`. */
export function isExtensibleEnum(schema: JsonObject): boolean {
  return schema["x-extensible-enum"] === true && Array.isArray(schema["enum"]);
}

/**
 * Opens every enum marked `x-extensible-enum` that is received: its values are then under {@link OPEN_ENUM}
 * instead of `enum`. Where such an enum is sent it stays closed, so that a typing mistake is still an error.
 */
export function openEnums(received: Iterable<JsonObject>): void {
  for (const schema of received) {
    if (!isExtensibleEnum(schema)) continue;
    schema[OPEN_ENUM] = schema["enum"];
    // the types are only asked for a schema that has a type
    schema["type"] ??= "string";
    delete schema["enum"];
  }
}
