import { PartooRedirectError } from "../errors.ts";
import { discard } from "./send.ts";
import type { Send } from "./transport.ts";

const MAX_REDIRECTS = 5;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Follows a redirect only where neither key nor body can end up elsewhere: GET and HEAD, to the same
 * origin, five times at most. `fetch` itself would take a custom key header along to any origin.
 *
 * @see https://github.com/nodejs/undici/issues/4917
 */
export function withRedirects(next: Send): Send {
  return async (request, call) => {
    for (let followed = 0, current = request; ; followed += 1) {
      const response = await next(current, call);
      const hidden = response.type === "opaqueredirect";
      const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
      if (!hidden && location === null) return response;

      const target = location === null ? undefined : parsed(location, current.url);
      const why = hidden
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
      current = new Request(target, current);
    }
  };
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
