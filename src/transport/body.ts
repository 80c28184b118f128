import { LightRequest } from "./light-request.ts";
import type { CallContext, Outgoing } from "./transport.ts";

/** Stands for a body that can be sent only once, because sending it uses it up. */
const ONCE = Symbol("a stream");

/** The body that each request was made with. */
const bodies = new WeakMap<Request, BodyInit | typeof ONCE>();

/**
 * A constructor to be used as `Request`, which remembers the body it was given. So a request can be
 * sent again from the original, without the copy (`clone()`) that would have to be kept of every body.
 */
export function rememberingRequest(Base: typeof Request): typeof Request {
  const Remembering = function (input: RequestInfo | URL, init?: RequestInit): Request {
    const request = new Base(input, init);
    const body = init?.body;
    if (body != null) bodies.set(request, isReplayableBody(body) ? body : ONCE);
    return request;
  };
  // a middleware returns requests of the platform's own class, and they count as requests
  Object.defineProperty(Remembering, Symbol.hasInstance, {
    value: (value: unknown) => value instanceof Base,
  });
  return Remembering as unknown as typeof Request;
}

/** Whether the request can be sent again after it has been sent once. */
export function isReplayable(request: Outgoing): boolean {
  if (request instanceof LightRequest) return true;
  return request.body == null || (bodies.has(request) && bodies.get(request) !== ONCE);
}

/** What `fetch` must be told beside the request, so that the request can be sent more than once. */
export async function bodyInit(request: Request, call: CallContext): Promise<RequestInit> {
  if (request.body == null) return {};
  let body = bodies.get(request);
  if (body === undefined) {
    // a request that a middleware has put in place of ours: its body is read once, and kept
    if (!mayBeSentAgain(call)) return {};
    body = await request.arrayBuffer();
    bodies.set(request, body);
  }
  if (body === ONCE) return {};
  if (!(body instanceof FormData)) return { body };
  // each sending of a form has its own boundary, which fetch writes into the content type
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  return { body, headers };
}

function mayBeSentAgain({ retry, keySource, original }: CallContext): boolean {
  if (original instanceof Request && bodies.get(original) === ONCE) return false;
  return retry.attempts > 0 || typeof keySource === "function";
}

function isReplayableBody(body: BodyInit): boolean {
  return (
    typeof body === "string" ||
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body)
  );
}
