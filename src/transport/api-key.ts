import { API_KEY_HEADER, currentKey } from "../auth.ts";
import { isReplayable } from "./body.ts";
import { LightRequest } from "./light-request.ts";
import { discard } from "./send.ts";
import type { CallContext, Outgoing, Send } from "./transport.ts";

type KeyFunction = () => string | Promise<string>;

/**
 * Puts the key on a request to the client's own origin, and takes one away from a request to any other.
 * It lies inside of all middleware, which so never sees the key before the request is sent.
 */
export function withKey(next: Send): Send {
  return (request, call) => {
    const { keySource } = call;
    if (isToOtherOrigin(request, call)) request.headers.delete(API_KEY_HEADER);
    else if (typeof keySource === "string") putKey(keySource, request, call);
    else return sentWithAskedKey(next, keySource, request, call);
    return next(request, call);
  };
}

/** A light request was made of the client's own base URL, which nobody could change. */
function isToOtherOrigin(request: Outgoing, call: CallContext): request is Request {
  return !(request instanceof LightRequest) && new URL(request.url).origin !== call.origin;
}

function putKey(key: string, request: Outgoing, call: CallContext): void {
  call.sentKey = key;
  // a light one takes it from the call when it is sent
  if (!(request instanceof LightRequest)) request.headers.set(API_KEY_HEADER, key);
}

/**
 * Asks the `apiKey` function. After a 401 asks it once more, and repeats the request once, if the key is
 * another one now.
 */
async function sentWithAskedKey(
  next: Send,
  source: KeyFunction,
  request: Outgoing,
  call: CallContext,
): Promise<Response> {
  putKey(await call.deadline.race(currentKey(source, call.operation)), request, call);
  const response = await next(request, call);
  if (response.status !== 401 || !isReplayable(request)) return response;
  const key = await newKey(source, call);
  if (key === undefined) return response;
  discard(response, call);
  putKey(key, request, call);
  return next(request, call);
}

/** The key of now, if it is not the one that was sent; a function that fails leaves the 401 as it is. */
async function newKey(source: KeyFunction, call: CallContext): Promise<string | undefined> {
  const { sentKey, operation, deadline } = call;
  try {
    const key = await deadline.race(currentKey(source, operation));
    return key === sentKey ? undefined : key;
  } catch (error) {
    if (deadline.aborted) throw error;
    call.keyError = error;
    return undefined;
  }
}
