/**
 * What the client calls to send a request: anything with the signature of the global `fetch`.
 *
 * It always gets a URL as text, and one init that holds everything: `method`, `headers` (an object of
 * names and values, the API key among them), `body` (as it was serialized, or `null`),
 * `redirect: "manual"`, `signal`, and whatever other options client, call or middleware gave (`cache`,
 * `next`, `proxy`, `dispatcher`, …), in every attempt and after a redirect as well.
 *
 * It should hand on `signal`, which is how a timeout or the caller ends the request, and it must not
 * follow redirects by itself.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Window/fetch
 * @example
 * const logged: Fetch = (url, init) => {
 *   console.log(init.method, new URL(url).pathname);
 *   return fetch(url, init);
 * };
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
