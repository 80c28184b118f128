/**
 * The media type of a `Content-Type`, without parameters and in lower case.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1
 * @example mediaTypeOf("Application/JSON; charset=utf-8") // "application/json"
 */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(";")[0] as string).trim().toLowerCase();
}

/** @see https://www.rfc-editor.org/rfc/rfc6839#section-3.1 */
export function isJson(mediaType: string): boolean {
  return /^\w+\/(?:[\w.-]+\+)?json$/.test(mediaType);
}
