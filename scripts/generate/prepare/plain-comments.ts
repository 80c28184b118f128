import { eachObject, isObject, type OpenApiDocument } from "../document.ts";

/** The keywords that become comments of the generated types: text, and data. */
const TEXT = ["title", "summary", "description", "format"];
const DATA = ["default", "example", "examples"];

/** Changes text for comments so that none of it is a tag of JSDoc. */
export function usePlainComments(document: OpenApiDocument): void {
  eachObject(document, (object) => {
    for (const key of TEXT) {
      if (typeof object[key] === "string") object[key] = withoutTags(object[key]);
    }
    for (const key of DATA) {
      if (Object.hasOwn(object, key)) object[key] = dataWithoutTags(object[key]);
    }
  });
}

/**
 * Escapes JSDoc tags: `@deprecated` in a summary must not strike a call through. The backslash is Markdown,
 * which editors do not show.
 */
export function withoutTags(text: string): string {
  return text.replaceAll(/(?<=^|[\s*])@/g, "\\@");
}

function dataWithoutTags(data: unknown): unknown {
  if (typeof data === "string") return withoutTags(data);
  if (Array.isArray(data)) return data.map(dataWithoutTags);
  if (!isObject(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [withoutTags(key), dataWithoutTags(value)]),
  );
}
