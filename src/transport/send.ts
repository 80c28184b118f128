import { PartooConnectionError, isPartooError } from "../errors.ts";
import { errorWithoutKey } from "../redact.ts";
import { bodyInit } from "./body.ts";
import { LightRequest } from "./light-request.ts";
import type { CallContext, Send } from "./transport.ts";

/** Hands the request to `fetch`, once. */
export const sendOnce: Send = (request, call) => {
  // called without an object before it: a platform's own fetch accepts no other "this"
  const { fetch, sentKey = "", deadline } = call;
  return request instanceof LightRequest
    ? fetch(request.url, request.fetchInit(sentKey, deadline.signal))
    : sendVisible(request, call);
};

async function sendVisible(request: Request, call: CallContext): Promise<Response> {
  const { fetch } = call;
  const body = await bodyInit(request, call);
  return fetch(request, {
    ...call.fetchOptions,
    ...body,
    redirect: "manual",
    signal: call.deadline.signal,
  });
}

/** What is told of a request without an answer: whatever `fetch` throws means that there is none. */
export function sendError(error: unknown, call: CallContext): unknown {
  return isPartooError(error) ? error : connectionError(error, call);
}

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
