import { requestIdIn, type CallFacts } from "../errors.ts";
import { textWithoutKey } from "../redact.ts";
import type { CallContext } from "./call-context.ts";

/** The path of a call with its values, below the base URL; `undefined` before its request was built. */
export function calledPath({ request, baseUrl }: CallContext): string | undefined {
  if (request === undefined) return undefined;
  const { url } = request;
  // a pathSerializer can write what it likes
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : new URL(url).pathname;
  return path.split(/[?#]/, 1)[0];
}

/** The id that a response gives its request; a server may put in it whatever it was sent. */
export function requestIdOf(response: Response | undefined, call: CallContext): string | undefined {
  const id = requestIdIn(response?.headers);
  return id === undefined ? undefined : textWithoutKey(id, call);
}

/** What an error says about its call. */
export function factsOf(call: CallContext): CallFacts {
  const { attempts, mayHaveBeenSent, lastResponse } = call;
  const requestId = requestIdOf(lastResponse, call);
  return { callId: callIdOf(call), path: calledPath(call), requestId, attempts, mayHaveBeenSent };
}

/** The id of a call: the one that middleware knows, or one made now. */
export function callIdOf(call: CallContext): string {
  call.id ??= Math.random().toString(36).slice(2, 11);
  return call.id;
}
