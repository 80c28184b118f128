/**
 * The function that sends a request: any function with the signature of the global `fetch`.
 *
 * It always gets a URL string and one `init` with everything else: `method`, `headers` (an object, which includes the
 * API key), `body` (serialized, or `null`), `redirect: "manual"`, `signal`, and all other options of the client, the
 * call and the middleware (`cache`, `next`, `proxy`, `dispatcher`, …), for every attempt and after every redirect.
 *
 * It must pass on `signal`, which ends the request on a timeout or abort, and it must not follow redirects itself.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Window/fetch
 * @example
 * const logged: Fetch = (url, init) => {
 *   console.log(init.method, new URL(url).pathname);
 *   return fetch(url, init);
 * };
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
