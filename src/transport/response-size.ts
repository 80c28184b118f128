import { PartooResponseError } from "../errors.ts";
import { headersWithoutKey } from "../redact.ts";
import type { CallContext } from "./call-context.ts";
import { withBody } from "./foreign.ts";
import { relayed, streamOf, type ByteStream } from "./stream.ts";

/**
 * The response with a body that fails once it has more bytes than the call allows, and then lets its
 * connection go. A body that says its length, and is sent as it is, needs no counting.
 */
export function limitedResponse(response: Response, call: CallContext): Response {
  const { headers } = response;
  const { maxResponseBytes } = call;
  const isEncoded = headers.has("content-encoding") || headers.has("transfer-encoding");
  const length = isEncoded ? NaN : Number(headers.get("content-length") ?? NaN);
  if (maxResponseBytes === false || length <= maxResponseBytes) return response;
  const body = streamOf(response.body);
  if (body === undefined) return response;
  return withBody(response, counted(body, maxResponseBytes, response, call));
}

function counted(
  body: ByteStream,
  maxBytes: number,
  response: Response,
  call: CallContext,
): ByteStream {
  let bytes = 0;
  return relayed(body, async (reader) => {
    const chunk = await reader.read();
    bytes += chunk.value?.byteLength ?? 0;
    if (bytes <= maxBytes) return chunk;
    reader.cancel().catch(() => undefined);
    const { status } = response;
    const headers = headersWithoutKey(response.headers, call);
    throw new PartooResponseError({ status, headers, body: "" }, call, maxBytes);
  });
}
