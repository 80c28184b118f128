import { PartooConnectionError, isPartooError } from "../errors.ts";
import { errorWithoutKey } from "../redact.ts";
import { bodyInit } from "./body.ts";
import type { CallContext, Send } from "./transport.ts";

/** Hands the request to `fetch`, once. Whatever `fetch` throws means that there is no answer. */
export const sendOnce: Send = async (request, call) => {
  // called without an object before it: a platform's own fetch accepts no other "this"
  const { fetch } = call;
  try {
    const body = await bodyInit(request, call);
    return await fetch(request, {
      ...call.fetchOptions,
      ...body,
      redirect: "manual",
      signal: call.deadline.signal,
    });
  } catch (error) {
    throw isPartooError(error) ? error : connectionError(error, call);
  }
};

/** The error for a connection that failed or was lost. */
export function connectionError(
  cause: unknown,
  { operation, sentKey }: CallContext,
): PartooConnectionError {
  const code = codeOf(cause);
  return new PartooConnectionError(
    `${operation} got no complete answer: the connection failed or was lost` +
      (code === undefined ? "" : ` (${code})`),
    { operation, cause: errorWithoutKey(cause, sentKey) },
  );
}

/** Gives up an answer that nobody will read, so that its connection is free again. */
export function discard(response: Response, call: CallContext): void {
  call.deadline.stop();
  // what happens to a body that is given up is of no interest
  response.body?.cancel().catch(() => undefined);
}

/** The system's code of a failure (`ECONNRESET`), which `fetch` hides in the cause of its error. */
function codeOf(cause: unknown): string | undefined {
  let error = cause;
  while (typeof error === "object" && error !== null) {
    const { code, cause: inner } = error as { code?: unknown; cause?: unknown };
    if (typeof code === "string" && /^[\w-]{1,40}$/.test(code)) return code;
    if (inner === error) return undefined;
    error = inner;
  }
  return undefined;
}
