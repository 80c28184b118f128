import { apiKey } from "../generated/tables.ts";
import { tagOf } from "../request/value.ts";
import type { CallContext, OutgoingRequest } from "./call-context.ts";
import type { LightRequest } from "./light-request.ts";

const KEY_HEADER = /* @__PURE__ */ apiKey.name.toLowerCase();

/**
 * The request that openapi-fetch built, if no middleware replaced it.
 *
 * @param body the body it was built with, which the platform's class returns only as a stream
 * @param init the options of `fetch` it was built with, of which the platform's class keeps only some
 */
export function outgoingRequest(
  request: LightRequest | Request,
  body: BodyInit | null,
  init: RequestInit,
): OutgoingRequest {
  const headers: Record<string, string> = Object.fromEntries(request.headers);
  // fetch chooses the boundary of each form, and writes it in the content type
  const left = tagOf(body) === "FormData" ? [KEY_HEADER, "content-type"] : [KEY_HEADER];
  for (const name of left) Reflect.deleteProperty(headers, name);
  return {
    method: request.method,
    url: request.url,
    headers,
    body,
    init,
  };
}

/**
 * The request that a middleware returned instead. Its body is read, so that it can be sent again; a stream of
 * the caller is passed on.
 */
export async function replacedRequest(
  request: Request,
  { body, fetchOptions, deadline }: CallContext,
): Promise<OutgoingRequest> {
  deadline.followRequest(request);
  const passesThrough = isStream(body) || request.body == null;
  return outgoingRequest(
    request,
    passesThrough ? request.body : await deadline.race(request.arrayBuffer()),
    { ...fetchOptions, ...keptOptions(request) },
  );
}

/** Options of `fetch` that a `Request` keeps, with their defaults. */
const KEPT_OPTIONS = {
  cache: "default",
  credentials: "same-origin",
  integrity: "",
  keepalive: false,
  mode: "cors",
  referrer: "about:client",
  referrerPolicy: "",
} as const;

/** `undefined` for a default, because not every platform accepts an explicit one. */
function keptOptions(request: Partial<Request>): Record<string, unknown> {
  const entries = Object.entries(KEPT_OPTIONS) as [keyof typeof KEPT_OPTIONS, unknown][];
  return Object.fromEntries(
    entries
      .filter(([name]) => request[name] !== undefined)
      .map(([name, usual]) => [name, request[name] === usual ? undefined : request[name]]),
  );
}

/** Whether a request goes to the client's own origin, the only one that gets the key. */
export function goesToOwnOrigin({ url }: OutgoingRequest, { origin }: CallContext): boolean {
  // only the part before the first slash of the path decides the origin
  return url.startsWith(`${origin}/`) || new URL(url).origin === origin;
}

/** Whether the request can be sent more than once; a stream cannot. */
export function isReplayable({ body }: OutgoingRequest): boolean {
  return !isStream(body);
}

const REPLAYABLE = new Set(["Blob", "File", "FormData", "URLSearchParams", "ArrayBuffer"]);

/** Whether sending a body uses it up. */
export function isStream(body: unknown): boolean {
  if (body == null || typeof body === "string" || ArrayBuffer.isView(body)) return false;
  return !REPLAYABLE.has(tagOf(body));
}
