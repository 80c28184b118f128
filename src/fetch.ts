/**
 * What the client calls to send a request: anything with the signature of the global `fetch`, which may
 * treat its arguments as the platform does. `new Request(input, init)` is what is sent.
 *
 * It gets one of two pairs, as the platform's `fetch` itself would:
 * - a URL as text, and an object with `method`, `headers` (an object of names and values, the API key
 *   among them), `body` (text, a `FormData` or `null`), `redirect: "manual"` and a `signal`: as long as
 *   nobody else is to see the request, because that saves half of what a call costs;
 * - a `Request`, and an object with what is to be taken in place of the request's own, `redirect` and
 *   `signal` among it: with middleware, or with options of `fetch` or of openapi-fetch.
 *
 * It should hand on `signal`, which is how a timeout or the caller ends the request, and it must not
 * follow redirects by itself.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Window/fetch
 * @example
 * const logged: Fetch = (input, init) => {
 *   const { method, url } = new Request(input, init);
 *   console.log(method, new URL(url).pathname);
 *   return fetch(input, init);
 * };
 */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;
