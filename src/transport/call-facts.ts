import { requestIdIn, type CallFacts } from "../errors.ts";
import { textWithoutKey } from "../redact.ts";
import type { CallContext } from "./call-context.ts";

/** The path of a call with its values, below the base URL; `undefined` until its request is built. */
export function calledPath({ request, baseUrl }: CallContext): string | undefined {
  if (request === undefined) return undefined;
  const { url } = request;
  // a pathSerializer can return any URL
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : new URL(url).pathname;
  return path.split(/[?#]/, 1)[0];
}

/** The request id of a response, without the key, which a server could put there. */
export function requestIdOf(response: Response | undefined, call: CallContext): string | undefined {
  const id = requestIdIn(response?.headers);
  return id === undefined ? undefined : textWithoutKey(id, call);
}

/** The details of a call in its error. */
export function factsOf(call: CallContext): CallFacts {
  const { attempts, mayHaveBeenSent, lastResponse } = call;
  const requestId = requestIdOf(lastResponse, call);
  return { callId: callIdOf(call), path: calledPath(call), requestId, attempts, mayHaveBeenSent };
}

/** The id of a call: the one that middleware sees, or a new one. */
export function callIdOf(call: CallContext): string {
  call.id ??= Math.random().toString(36).slice(2, 11);
  return call.id;
}
