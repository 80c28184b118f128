import { tagOf } from "./value.ts";

/** A body as `fetch` gets it. */
export interface WrittenBody {
  readonly body: BodyInit;
  /** The content type that belongs to it; `null` where `fetch` finds it in the body, or there is none. */
  readonly contentType: string | null;
}

/**
 * What `fetch` sends as it is: a form, a `Blob`, `URLSearchParams`, a stream, bytes, of whatever
 * implementation. What only its own implementation could send is read here, because nobody can tell which
 * one `fetch` is of: that of another one sends the text `[object FormData]`.
 *
 * @param isPlatformFetch whether `fetch` is the one that knows the platform's own `FormData`
 * @returns `undefined` for everything else
 * @throws TypeError if it has been read already or cannot be read
 */
export async function rawBody(
  body: unknown,
  isPlatformFetch: boolean,
): Promise<WrittenBody | undefined> {
  if (typeof body !== "object" || body === null) return undefined;
  if (ArrayBuffer.isView(body)) return bytes(body as Uint8Array<ArrayBuffer>);
  switch (tagOf(body)) {
    case "ArrayBuffer":
      return bytes(body as ArrayBuffer);
    case "URLSearchParams":
      return { body: (body as URLSearchParams).toString(), contentType: FORM_TYPE };
    case "FormData":
      return writeForm(body as FormData, isPlatformFetch);
    case "Blob":
    case "File":
      if (body instanceof Blob) return { body, contentType: null };
      return { body: await bytesOf(body as Blob), contentType: (body as Blob).type || null };
    default:
      return isStream(body) ? stream(body) : undefined;
  }
}

/** @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded */
export const FORM_TYPE = "application/x-www-form-urlencoded;charset=UTF-8";

function bytes(body: Uint8Array<ArrayBuffer> | ArrayBuffer): WrittenBody {
  const { buffer = body } = body as Partial<Uint8Array>;
  if (tagOf(buffer) !== "ArrayBuffer") throw new TypeError("fetch does not send shared memory");
  return { body, contentType: null };
}

async function writeForm(form: FormData, isPlatformFetch: boolean): Promise<WrittenBody> {
  if (form instanceof FormData && isPlatformFetch) return { body: form, contentType: null };
  const written = new Response(form instanceof FormData ? form : await ownForm(form));
  return {
    body: new Uint8Array(await written.arrayBuffer()),
    contentType: written.headers.get("content-type"),
  };
}

/** A form of another implementation as the platform's own. */
async function ownForm(form: FormData): Promise<FormData> {
  if (!(Symbol.iterator in form)) throw new TypeError("it is no FormData of the web platform");
  const own = new FormData();
  for (const [name, value] of form) {
    if (typeof value === "string") own.append(name, value);
    else own.append(name, new File([await bytesOf(value)], value.name, { type: value.type }));
  }
  return own;
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

function isStream(body: object): boolean {
  return tagOf(body) === "ReadableStream" || Symbol.asyncIterator in body;
}

function stream(body: object): WrittenBody {
  // of the platform's streams, and of Node's
  const { locked, destroyed, readableDidRead } = body as Record<string, unknown>;
  if (locked === true || destroyed === true || readableDidRead === true) {
    throw new TypeError("the stream has been read already");
  }
  return { body: body as ReadableStream, contentType: null };
}
