import { describeCall, isPartooError } from "../errors.ts";
import type { CallContext } from "./call-context.ts";
import { factsOf } from "./call-facts.ts";
import { connectionError } from "./connection-error.ts";

export type ByteStream = NonNullable<Response["body"]>;

/** A response body as a stream of the platform: that of node-fetch is one of Node. */
export function streamOf(body: unknown): ByteStream | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if ("getReader" in body) return body as ByteStream;
  return Symbol.asyncIterator in body
    ? (new Response(body as BodyInit).body ?? undefined)
    : undefined;
}

/**
 * The body of a response that the caller reads: the deadline goes on until it is read to its end or given
 * up, and a body that is late or lost fails with the same errors as a call.
 */
export function streamBody(body: ByteStream, call: CallContext): ByteStream {
  const { deadline } = call;
  const reader = body.getReader();
  return new ReadableStream(
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
          if (deadline.ended) throw error;
          const failure = isPartooError(error) ? error : connectionError(error, call);
          describeCall(failure, factsOf(call));
          throw failure;
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
