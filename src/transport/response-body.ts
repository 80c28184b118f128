import { joinBytes } from "../bytes.ts";
import { PartooResponseError, describeCall, isPartooError } from "../errors.ts";
import { headersWithoutKey } from "../redact.ts";
import type { CallContext } from "./call-context.ts";
import { factsOf } from "./call-facts.ts";
import { connectionError } from "./connection-error.ts";
import { withBody } from "./foreign.ts";

/** A response body. */
export type ByteStream = NonNullable<Response["body"]>;

/** Reads a body, chunk by chunk. */
type Read = (reader: StreamReader) => ReturnType<StreamReader["read"]>;

type StreamReader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

type Chunk = Awaited<ReturnType<StreamReader["read"]>>;

/** Passes a chunk on, or cancels its reader and throws. */
type Count = (chunk: Chunk, reader: StreamReader) => Chunk;

/** A response body as a stream of the platform; node-fetch has a stream of Node. */
export function streamOf(body: unknown): ByteStream | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if ("getReader" in body) return body as ByteStream;
  return Symbol.asyncIterator in body
    ? (new Response(body as BodyInit).body ?? undefined)
    : undefined;
}

/** A stream that reads from another one, and cancels it when it is cancelled. */
export function relayed(body: ByteStream, read: Read, onCancel?: () => void): ByteStream {
  let reader: StreamReader | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        // only now: undici frees the connection of a garbage-collected response only if its body has no
        // reader
        reader ??= body.getReader();
        const { done, value } = await read(reader);
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel(reason) {
        onCancel?.();
        return (reader ?? body).cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * The response with a body that fails, and frees its connection, once it exceeds the call's limit. An
 * uncompressed body with a length needs no counting.
 */
export function limitedResponse(response: Response, call: CallContext): Response {
  const { headers } = response;
  const { maxResponseBytes } = call;
  const isEncoded = headers.has("content-encoding") || headers.has("transfer-encoding");
  const length = isEncoded ? NaN : Number(headers.get("content-length") ?? NaN);
  if (maxResponseBytes === false || length <= maxResponseBytes) return response;
  const body = streamOf(response.body);
  if (body === undefined) return response;
  const count = byteCounter(response, call);
  return withBody(
    response,
    relayed(body, async (reader) => count(await reader.read(), reader)),
  );
}

/** Counts the bytes of a body, and fails once they exceed the call's limit. */
function byteCounter(response: Response, call: CallContext): Count {
  const { maxResponseBytes } = call;
  let bytes = 0;
  return (chunk, reader) => {
    bytes += chunk.value?.byteLength ?? 0;
    if (maxResponseBytes === false || bytes <= maxResponseBytes) return chunk;
    reader.cancel().catch(() => undefined);
    const { status } = response;
    const headers = headersWithoutKey(response.headers, call);
    throw new PartooResponseError({ status, headers, body: "" }, call, maxResponseBytes);
  };
}

/**
 * Reads the body of a success to its end.
 *
 * @throws PartooResponseError if it is larger than the call allows
 */
export async function readBody(
  response: Response,
  parseAs: "text" | "blob" | "arrayBuffer",
  call: CallContext,
): Promise<unknown> {
  const stream = streamOf(response.body);
  if (call.bodyTaken) throw new TypeError("the body has already been read");
  // no body, or an implementation without streams
  if (stream === undefined) return response[parseAs]();
  const count = byteCounter(response, call);
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { done, value } = count(await reader.read(), reader);
    if (done) break;
    chunks.push(value);
  }
  if (parseAs === "blob") {
    return new Blob(chunks, { type: response.headers.get("content-type") ?? "" });
  }
  if (parseAs === "arrayBuffer") return joinBytes(chunks).buffer;
  return UTF_8.decode(chunks.length === 1 ? chunks[0] : joinBytes(chunks));
}

const UTF_8 = /* @__PURE__ */ new TextDecoder();

/**
 * A response body for the caller to read. The deadline goes on until the caller has read or cancelled it; a
 * body that is late, lost or too large fails with the same errors as a call.
 */
export function streamBody(body: ByteStream, response: Response, call: CallContext): ByteStream {
  const { deadline } = call;
  const close = (): void => {
    deadline.close();
  };
  const count = byteCounter(response, call);
  return relayed(
    body,
    async (reader) => {
      try {
        const chunk = count(await deadline.race(reader.read()), reader);
        if (chunk.done) close();
        return chunk;
      } catch (error) {
        close();
        if (deadline.ended) throw error;
        const failure = isPartooError(error) ? error : connectionError(error, call);
        describeCall(failure, factsOf(call));
        throw failure;
      }
    },
    close,
  );
}
