import { objectAt, type JsonObject } from "./document.ts";

/** Whether a media type, or a range of them, can be JSON: with parameters, with a suffix, or any at all. */
export function isJson(mediaType: string): boolean {
  return /^(\*\/\*|application\/\*|[^/]+\/(json|[^/]+\+json))$/.test(essenceOf(mediaType));
}

export function isText(mediaType: string): boolean {
  return essenceOf(mediaType).startsWith("text/");
}

function essenceOf(mediaType: string): string {
  const [essence = ""] = mediaType.toLowerCase().split(";");
  return essence.trim();
}

/** The media type that a parameter is written in; `undefined` if it has a style instead. */
export function mediaTypeOf({ content }: JsonObject): string | undefined {
  const [mediaType] = Object.keys(objectAt(content));
  return mediaType;
}
