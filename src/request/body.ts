import { refusal, type PartooConfigError } from "../errors.ts";
import type { BodySerializer } from "../serialization.ts";
import type { CheckedHeaders } from "./headers.ts";
import { NotJson, writeJson } from "./json-body.ts";
import { isJson, mediaTypeOf } from "./media-type.ts";
import { FORM_TYPE, Unsendable, rawBody, type WrittenBody } from "./raw-body.ts";
import { kindOf, recordEntries, textOf } from "./value.ts";

/** The settings for writing a body. */
export interface BodyOptions {
  readonly operation: string;
  /** The caller's own serializer. */
  readonly bodySerializer?: BodySerializer | undefined;
  /** All headers of the call; `writeBody()` adds the content type. */
  readonly headers: CheckedHeaders;
  readonly isPlatformFetch: boolean;
}

/**
 * Serializes a body. Forms, blobs, streams and bytes stay unchanged; everything else becomes the media type
 * of the caller's content type, by default JSON.
 *
 * @param body not `undefined`
 * @returns a promise only if something must be read; otherwise the body is written at once, before the caller
 * can change it
 * @throws PartooConfigError if the body cannot be sent, or would lose something
 */
export function writeBody(
  body: unknown,
  options: BodyOptions,
): BodyInit | null | Promise<BodyInit> {
  const { bodySerializer, operation, headers, isPlatformFetch } = options;
  const given = headers["content-type"] ?? "";
  const value = bodySerializer === undefined ? body : serialized(body, bodySerializer, options);
  const unsendable = (cause: unknown): never => {
    throw refusalOf(operation, `is ${kindOf(value)} that fetch cannot send`, cause);
  };
  const send = (raw: WrittenBody): BodyInit => {
    headers["content-type"] = contentTypeOf(raw, given, operation);
    return raw.body;
  };
  let raw;
  try {
    raw = rawBody(value, isPlatformFetch);
  } catch (cause) {
    return unsendable(cause);
  }
  if (raw instanceof Promise) return raw.catch(unsendable).then(send);
  if (raw !== undefined) return send(raw);
  if (bodySerializer !== undefined) return serializedText(value, headers, operation);
  if (given === "" || isJson(mediaTypeOf(given))) return jsonText(value, operation);
  return textIn(mediaTypeOf(given), value, operation);
}

function serialized(
  body: unknown,
  bodySerializer: BodySerializer,
  { operation, headers }: BodyOptions,
): unknown {
  const toRead = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== null) toRead.set(name, value);
  }
  try {
    return bodySerializer(body, toRead);
  } catch (cause) {
    throw refusal("bodySerializer threw an error", "bodySerializer", operation, cause);
  }
}

/** A serializer's result, if it is no kind of body that `fetch` knows. `undefined` means no body. */
function serializedText(value: unknown, headers: CheckedHeaders, operation: string): string | null {
  if (typeof value === "string" && textOf(value) !== undefined) return value;
  if (value === undefined || value === null) {
    headers["content-type"] ??= null;
    return null;
  }
  const why = `bodySerializer returned ${kindOf(value)}, which fetch cannot send`;
  throw refusal(why, "bodySerializer", operation);
}

/** The caller's content type overrides that of the body. `null` leaves it to `fetch`. */
function contentTypeOf(
  { body, contentType }: WrittenBody,
  given: string,
  operation: string,
): string | null {
  if (given === "") return contentType;
  const isForm = body instanceof FormData || contentType?.startsWith(MULTIPART) === true;
  if (!isForm) return given;
  const mediaType = mediaTypeOf(given);
  // only `fetch`, which writes the parts, knows the boundary between them
  if (mediaType === MULTIPART) return contentType;
  throw refusalOf(operation, `is a form, which cannot be sent as ${mediaType}`);
}

const MULTIPART = "multipart/form-data";

/** @param name name of the query parameter, if the value is not the body */
export function jsonText(value: unknown, operation: string, name?: string): string {
  try {
    return writeJson(value);
  } catch (error) {
    if (!(error instanceof NotJson)) {
      throw refusalOf(operation, "cannot be converted to JSON", error, name);
    }
    const why = `${error.message}, which JSON cannot represent`;
    throw refusalOf(operation, why, undefined, name);
  }
}

/** Serializes a body in a media type other than JSON: text unchanged, and forms in URL encoding. */
function textIn(mediaType: string, body: unknown, operation: string): string {
  const text = textOf(body);
  if (text !== undefined) return text;
  const entries = recordEntries(body);
  if (entries === undefined || mediaType !== mediaTypeOf(FORM_TYPE)) {
    throw refusalOf(
      operation,
      `is ${kindOf(body)}, which cannot be sent as ${mediaType}. Pass a string or a bodySerializer`,
    );
  }
  const form = new URLSearchParams();
  for (const [name, value] of entries) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const item of items) {
      if (item === undefined || item === null) continue;
      const itemText = textOf(item);
      if (itemText === undefined) {
        throw refusalOf(
          operation,
          `has ${kindOf(item)} at "${name}", which a form cannot represent`,
        );
      }
      form.append(name, itemText);
    }
  }
  return form.toString();
}

function refusalOf(
  operation: string,
  why: string,
  cause?: unknown,
  parameter = "body",
): PartooConfigError {
  const what = parameter === "body" ? "the body" : `query parameter "${parameter}"`;
  // what a getter or toJSON of the body throws may contain a value
  const reason = cause instanceof Unsendable ? ` (${cause.message})` : "";
  return refusal(`${what} ${why}${reason}`, parameter, operation, cause);
}
