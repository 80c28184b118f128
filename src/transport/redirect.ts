import { PartooRedirectError } from "../errors.ts";
import { textWithoutKey } from "../redact.ts";
import { reportAttempt } from "./attempts.ts";
import type { CallContext, OutgoingRequest, Send } from "./call-context.ts";
import { discard } from "./discard.ts";

const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Follows a redirect only if neither key nor body can reach another origin: GET and HEAD, to the same origin,
 * at most five times. `fetch` itself would send a custom key header to any origin.
 *
 * @see https://github.com/nodejs/undici/issues/4917
 */
export function withRedirects(next: Send): Send {
  return async (request, call) => {
    let current = request;
    let spentMs = 0;
    for (let followed = 0; ; followed += 1) {
      const response = await next(current, call);
      if (!isRedirect(response)) return response;
      discard(response);
      const url = redirectTarget(response, current, followed, call);
      reportAttempt(call);
      spentMs += call.deadline.stop();
      current = { ...current, url, spentMs };
    }
  };
}

/** Some platforms hide the status and headers of a redirect that was not followed. */
function isRedirect(response: Response): boolean {
  if (response.type === "opaqueredirect") return true;
  return REDIRECTS.has(response.status) && response.headers.has("location");
}

/** @throws PartooRedirectError if the redirect must not be followed */
function redirectTarget(
  response: Response,
  request: OutgoingRequest,
  followed: number,
  call: CallContext,
): string {
  const location = response.headers.get("location");
  const target = location === null ? undefined : parsedUrl(location, request.url);
  const why = reasonNotToFollow(location, target, request, followed);
  if (target !== undefined && why === undefined) return target.href;
  const targetOrigin = target && textWithoutKey(originOf(target), call);
  throw new PartooRedirectError(
    why ?? "",
    { status: response.status, targetOrigin },
    { operation: call.operation },
  );
}

/** Why a redirect must not be followed, to protect the key; `undefined` if it may. */
function reasonNotToFollow(
  location: string | null,
  target: URL | undefined,
  { method, url }: OutgoingRequest,
  followed: number,
): string | undefined {
  if (location === null) return "this platform hides its target";
  if (target === undefined) return "its Location is not a valid URL";
  const source = new URL(url);
  // the protocol too, because a blob: URL has the origin of the URL inside it
  if (target.origin !== source.origin || target.protocol !== source.protocol) {
    return "only the API's own origin may get the API key";
  }
  if (method !== "GET" && method !== "HEAD") {
    return `the API might carry out a ${method} twice`;
  }
  if (target.username !== "" || target.password !== "") {
    return "its Location contains a user name or password";
  }
  if (followed === MAX_REDIRECTS) return `the limit is ${MAX_REDIRECTS} redirects`;
  return undefined;
}

function parsedUrl(location: string, base: string): URL | undefined {
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}

/** The origin of a URL, or its scheme if the origin is opaque (`"null"`). */
function originOf(url: URL): string {
  return url.origin === "null" ? url.protocol : url.origin;
}
