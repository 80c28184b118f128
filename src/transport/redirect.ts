import { PartooRedirectError } from "../errors.ts";
import { discard } from "./send.ts";
import { LightRequest } from "./light-request.ts";
import type { CallContext, Outgoing, Send } from "./transport.ts";

const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Follows a redirect only where neither key nor body can end up elsewhere: GET and HEAD, to the same
 * origin, five times at most. `fetch` itself would take a custom key header along to any origin.
 *
 * @see https://github.com/nodejs/undici/issues/4917
 */
export function withRedirects(next: Send): Send {
  return (request, call) =>
    next(request, call).then((response) =>
      isRedirect(response) ? follow(response, request, call, next) : response,
    );
}

async function follow(
  redirect: Response,
  request: Outgoing,
  call: CallContext,
  next: Send,
): Promise<Response> {
  let response = redirect;
  let current = request;
  for (let followed = 0; isRedirect(response); followed += 1) {
    const location = response.headers.get("location");
    const target = location === null ? undefined : parsed(location, current.url);
    const why =
      location === null
        ? "this platform does not tell where it leads"
        : target === undefined
          ? "its Location is not a URL"
          : !isSameOrigin(target, new URL(current.url))
            ? "the API key must not leave the API's origin"
            : current.method !== "GET" && current.method !== "HEAD"
              ? `only GET and HEAD are, a ${current.method} might be carried out twice`
              : target.username !== "" || target.password !== ""
                ? "its Location holds a user name or password"
                : followed === MAX_REDIRECTS
                  ? `there were ${MAX_REDIRECTS} before it`
                  : undefined;
    discard(response, call);
    if (why !== undefined || target === undefined) {
      const targetOrigin = target === undefined ? undefined : originOf(target);
      throw new PartooRedirectError(
        why ?? "",
        { status: response.status, targetOrigin },
        { operation: call.operation },
      );
    }
    current = to(target, current);
    response = await next(current, call);
  }
  return response;
}

/** Some platforms hide a redirect that was not followed: it has no status and no headers. */
function isRedirect(response: Response): boolean {
  if (response.type === "opaqueredirect") return true;
  return REDIRECTS.has(response.status) && response.headers.has("location");
}

function to(target: URL, request: Outgoing): Outgoing {
  return request instanceof LightRequest ? request.to(target.href) : new Request(target, request);
}

function parsed(location: string, base: string): URL | undefined {
  try {
    return new URL(location, base);
  } catch {
    return undefined;
  }
}

/** A `blob:` URL says that its origin is that of the URL within it. */
function isSameOrigin(a: URL, b: URL): boolean {
  return a.origin === b.origin && a.protocol === b.protocol;
}

/** Schemes without an origin have the opaque one, `"null"`: then the scheme says more. */
function originOf(url: URL): string {
  return url.origin === "null" ? url.protocol : url.origin;
}
