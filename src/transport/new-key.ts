import { API_KEY_HEADER, currentKey } from "../auth.ts";
import { isReplayable } from "./body.ts";
import { discard } from "./send.ts";
import type { CallContext, Send } from "./transport.ts";

/**
 * After a 401, asks the `apiKey` function once more and repeats the request once, if the key is another
 * one now. A key that was given as a string cannot have changed.
 */
export function withNewKey(next: Send): Send {
  return async (request, call) => {
    const response = await next(request, call);
    if (response.status !== 401 || !isReplayable(request)) return response;
    const key = await newKey(call);
    if (key === undefined) return response;
    discard(response, call);
    call.sentKey = key;
    request.headers.set(API_KEY_HEADER, key);
    return next(request, call);
  };
}

/** The key of now, if it is not the one that was sent; a function that fails leaves the 401 as it is. */
async function newKey(call: CallContext): Promise<string | undefined> {
  const { keySource, sentKey, operation, deadline } = call;
  if (typeof keySource !== "function" || sentKey === undefined) return undefined;
  try {
    const key = await deadline.race(currentKey(keySource, operation));
    return key === sentKey ? undefined : key;
  } catch (error) {
    if (deadline.signal.aborted) throw error;
    call.keyError = error;
    return undefined;
  }
}
