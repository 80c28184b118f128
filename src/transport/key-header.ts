import { apiKey } from "../generated/tables.ts";
import { currentKey } from "../api-key.ts";
import { PartooTimeoutError } from "../errors.ts";
import type { CallContext, OutgoingRequest, Send } from "./call-context.ts";
import { discard } from "./discard.ts";
import { goesToOwnOrigin, isReplayable } from "./outgoing-request.ts";

/** Puts the key of the call into the headers of a request that `fetch` is about to get, if it may have it. */
export function writeKey(
  headers: Record<string, string>,
  request: OutgoingRequest,
  call: CallContext,
): void {
  const { sentKey } = call;
  // a middleware may send a request elsewhere, in a call whose key is known already
  if (sentKey !== undefined && goesToOwnOrigin(request, call)) headers[apiKey.name] = sentKey;
}

type KeyFunction = () => string | Promise<string>;

/**
 * Gives the call its key, which goes out with every request to the client's own origin and to no other.
 * It is put into the arguments of `fetch` at the end: no middleware ever sees it.
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
 * Asks the `apiKey` function. After a 401 asks it once more, and sends the request once more if it gives
 * another key.
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

/** The current key, if it is not the one that was sent; a function that fails leaves the 401 as it is. */
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
