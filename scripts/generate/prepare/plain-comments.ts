import { eachObject, isObject, type OpenApiDocument } from "../document.ts";

/** What the generated types show in comments: as text, and as data. */
const TEXT = ["title", "summary", "description", "format"];
const DATA = ["default", "example", "examples"];

/** Changes the text that ends in comments, so that none of it is read as a tag of JSDoc. */
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
 * Text with no tag of JSDoc in it: `@deprecated` in a summary must not strike a call through. The
 * backslash is one of Markdown, which editors do not show.
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
