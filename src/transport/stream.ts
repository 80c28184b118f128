import { describeCall, isPartooError } from "../errors.ts";
import type { CallContext } from "./call-context.ts";
import { factsOf } from "./call-facts.ts";
import { connectionError } from "./connection-error.ts";

export type ByteStream = NonNullable<Response["body"]>;

type Reader = ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;

/** A response body as a stream of the platform: that of node-fetch is one of Node. */
export function streamOf(body: unknown): ByteStream | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if ("getReader" in body) return body as ByteStream;
  return Symbol.asyncIterator in body
    ? (new Response(body as BodyInit).body ?? undefined)
    : undefined;
}

/** A stream of what is read from another one, which it cancels when it is cancelled. */
export function relayed(
  body: ByteStream,
  read: (reader: Reader) => ReturnType<Reader["read"]>,
  onCancel?: () => void,
): ByteStream {
  let reader: Reader | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        // only now: undici frees a response that is garbage, if its body has no reader
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
 * The body of a response that the caller reads: the deadline goes on until it is read to its end or given
 * up, and a body that is late or lost fails with the same errors as a call.
 */
export function streamBody(body: ByteStream, call: CallContext): ByteStream {
  const { deadline } = call;
  const close = (): void => {
    deadline.close();
  };
  return relayed(
    body,
    async (reader) => {
      try {
        const chunk = await deadline.race(reader.read());
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
