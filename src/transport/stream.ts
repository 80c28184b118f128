import { isPartooError } from "../errors.ts";
import type { CallContext } from "./call-context.ts";
import { connectionError } from "./connection-error.ts";

/**
 * The body of a response that the caller reads: the deadline goes on until it is read to its end or given
 * up, and a body that is late or lost fails with the same errors as a call.
 */
export function streamBody(
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
          deadline.close();
          controller.close();
        } catch (error) {
          deadline.close();
          throw deadline.ended || isPartooError(error) ? error : connectionError(error, call);
        }
      },
      cancel(reason) {
        deadline.close();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
