import { apiKey } from "../generated/tables.ts";
import { currentKey } from "../api-key.ts";
import { PartooTimeoutError } from "../errors.ts";
import type { CallContext, OutgoingRequest, Send } from "./call-context.ts";
import { discard } from "./discard.ts";
import { goesToOwnOrigin, isReplayable } from "./outgoing-request.ts";

/**
 * Adds the key of the call to the headers of a request, right before `fetch`, if its origin may get the key.
 */
export function writeKey(
  headers: Record<string, string>,
  request: OutgoingRequest,
  call: CallContext,
): void {
  const { sentKey } = call;
  // a middleware may send a request to another origin after the key is known
  if (sentKey !== undefined && goesToOwnOrigin(request, call)) headers[apiKey.name] = sentKey;
}

type KeyFunction = () => string | Promise<string>;

/**
 * Reads the key for the call. Every request to the client's own origin carries it, and no other. The client
 * adds it to the arguments of `fetch` last, so no middleware ever sees it.
 */
export function withKey(next: Send): Send {
  return (request, call) => {
    const { keySource } = call;
    if (!goesToOwnOrigin(request, call)) return next(request, call);
    if (typeof keySource !== "string") return sendWithAskedKey(next, keySource, request, call);
    call.sentKey = keySource;
    return next(request, call);
  };
}

/**
 * Calls the `apiKey` function. After a 401, calls it again, and sends the request again if it returns another
 * key.
 */
async function sendWithAskedKey(
  next: Send,
  source: KeyFunction,
  request: OutgoingRequest,
  call: CallContext,
): Promise<Response> {
  call.sentKey = await askedKey(source, call);
  call.deadline.stop();
  const response = await next(request, call);
  if (response.status !== 401 || !isReplayable(request)) return response;
  const key = await newKey(source, call);
  if (key === undefined) return response;
  discard(response);
  call.replacedKey = call.sentKey;
  call.sentKey = key;
  return next(request, call);
}

function askedKey(source: KeyFunction, call: CallContext): Promise<string> {
  const { deadline } = call;
  deadline.start("apiKey");
  return deadline.race(currentKey(source, call));
}

/** The current key, if it differs from the one that was sent. If the function fails, the 401 stays. */
async function newKey(source: KeyFunction, call: CallContext): Promise<string | undefined> {
  const { sentKey, deadline } = call;
  try {
    const key = await askedKey(source, call);
    if (key !== sentKey) return key;
  } catch (error) {
    if (deadline.ended || error instanceof PartooTimeoutError) throw error;
    call.keyError = error;
  }
  deadline.start("body");
  return undefined;
}
