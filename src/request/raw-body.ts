import { tagOf } from "./value.ts";

/** A body that no `fetch` can send. */
export class Unsendable extends Error {}

/** A body in the form that `fetch` gets. */
export interface WrittenBody {
  readonly body: BodyInit;
  /** Its content type; `null` if `fetch` finds it in the body, or there is none. */
  readonly contentType: string | null;
}

/**
 * Recognizes the bodies that `fetch` sends unchanged: a form, a `Blob`, `URLSearchParams`, a stream or bytes,
 * of any implementation. Some of them are sent correctly only by a `fetch` of the same implementation;
 * another would send the text `[object FormData]`. This function reads those here. It copies bodies that the
 * caller could change while the call waits or retries.
 *
 * @param isPlatformFetch whether `fetch` is the platform's, which knows the platform's `FormData`
 * @returns `undefined` for everything else; a promise only if something must be read
 * @throws Unsendable if the body cannot be read or has already been read; or whatever a getter of it throws
 */
export function rawBody(
  body: unknown,
  isPlatformFetch: boolean,
): WrittenBody | Promise<WrittenBody> | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if (ArrayBuffer.isView(body)) return bytes(body);
  switch (tagOf(body)) {
    case "ArrayBuffer":
      return { body: ArrayBuffer.prototype.slice.call(body, 0), contentType: null };
    case "URLSearchParams":
      return {
        body: new URLSearchParams([...(body as URLSearchParams)]).toString(),
        contentType: FORM_TYPE,
      };
    case "FormData":
      return isPlatformFetch && body instanceof FormData
        ? { body: copyOf(body), contentType: null }
        : writeForm(body as FormData);
    case "Blob":
    case "File":
      return body instanceof Blob ? { body, contentType: null } : writeBlob(body as Blob);
    default:
      return isStream(body) ? stream(body) : undefined;
  }
}

/** @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export const FORM_TYPE = "application/x-www-form-urlencoded;charset=UTF-8";

function bytes({ buffer, byteOffset, byteLength }: ArrayBufferView): WrittenBody {
  if (tagOf(buffer) !== "ArrayBuffer") throw new Unsendable("its memory is shared");
  return { body: new Uint8Array(buffer, byteOffset, byteLength).slice(), contentType: null };
}

function copyOf(form: FormData): FormData {
  const copy = new FormData();
  for (const [name, value] of form) copy.append(name, value);
  return copy;
}

async function writeForm(form: FormData): Promise<WrittenBody> {
  const written = new Response(form instanceof FormData ? copyOf(form) : await platformForm(form));
  return {
    body: new Uint8Array(await written.arrayBuffer()),
    contentType: written.headers.get("content-type"),
  };
}

/** Converts a form of another implementation to the platform's. */
async function platformForm(form: FormData): Promise<FormData> {
  if (!(Symbol.iterator in form)) throw new Unsendable("it has no iterator");
  const own = new FormData();
  for (const [name, value] of [...form]) {
    if (typeof value === "string") own.append(name, value);
    else own.append(name, new File([await bytesOf(value)], value.name, { type: value.type }));
  }
  return own;
}

async function writeBlob(blob: Blob): Promise<WrittenBody> {
  return { body: await bytesOf(blob), contentType: blob.type || null };
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

function isStream(body: object): boolean {
  return tagOf(body) === "ReadableStream" || Symbol.asyncIterator in body;
}

function stream(body: object): WrittenBody {
  // a stream of the platform or of Node
  const { locked, destroyed, readableDidRead } = body as Record<string, unknown>;
  if (locked === true || destroyed === true || readableDidRead === true) {
    throw new Unsendable("the stream has already been read");
  }
  return { body: body as ReadableStream, contentType: null };
}
