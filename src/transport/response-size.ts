import { PartooConfigError, PartooResponseError } from "../errors.ts";
import { headersWithoutKey } from "../redact.ts";
import type { CallContext } from "./call-context.ts";
import { withBody } from "./foreign.ts";
import { streamOf, type ByteStream } from "./stream.ts";

/** How many bytes a response body may have where nobody says otherwise. */
export const DEFAULT_MAX_RESPONSE_BYTES = 100_000_000;

/**
 * The response with a body that fails once it has more bytes than the call allows, and then lets its
 * connection go. A body that says its length, and is sent as it is, needs no counting.
 */
export function limitedResponse(response: Response, call: CallContext): Response {
  const { headers } = response;
  const length = headers.get("content-length");
  const tellsLength = !headers.has("content-encoding") && !headers.has("transfer-encoding");
  if (tellsLength && length !== null && Number(length) <= call.maxResponseBytes) return response;
  const body = streamOf(response.body);
  return body === undefined ? response : withBody(response, counted(body, response, call));
}

function counted(body: ByteStream, response: Response, call: CallContext): ByteStream {
  const { operation, maxResponseBytes } = call;
  const { status } = response;
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  let bytes = 0;
  return new ReadableStream(
    {
      async pull(controller) {
        // only now: undici frees the connection of a response that nobody reads, if its body has no reader
        reader ??= body.getReader();
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          return;
        }
        bytes += value.byteLength;
        if (bytes <= maxResponseBytes) {
          controller.enqueue(value);
          return;
        }
        reader.cancel().catch(() => undefined);
        const headers = headersWithoutKey(response.headers, call);
        throw new PartooResponseError(
          { status, headers, body: "" },
          { operation },
          maxResponseBytes,
        );
      },
      cancel: (reason) => (reader ?? body).cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** @throws PartooConfigError if it is no number of bytes */
export function checkedMaxBytes(bytes: number | false | undefined): number | undefined {
  if (bytes === false) return Infinity;
  if (bytes === undefined || bytes > 0) return bytes;
  throw new PartooConfigError(`maxResponseBytes is ${bytes}. Give a number more than 0, or false`, {
    parameter: "maxResponseBytes",
  });
}
