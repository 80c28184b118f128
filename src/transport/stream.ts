import { connectionError } from "./send.ts";
import type { CallContext } from "./transport.ts";

/**
 * The body of an answer that the caller reads: the deadline goes on until it is read to its end or given
 * up, and a body that is late or lost fails with the same errors as a call.
 */
export function streamed(
  body: ReadableStream<Uint8Array>,
  call: CallContext,
): ReadableStream<Uint8Array> {
  const { deadline } = call;
  const reader = body.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await deadline.race(reader.read());
          if (!done) {
            controller.enqueue(value);
            return;
          }
          deadline.end();
          controller.close();
        } catch (error) {
          deadline.end();
          throw deadline.aborted ? deadline.signal.reason : connectionError(error, call);
        }
      },
      cancel(reason) {
        deadline.end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
