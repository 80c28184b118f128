/**
 * What the client calls to send a request: anything with the signature of the global `fetch`. It may
 * treat its arguments as the platform does: `new Request(input, init)` is what is sent.
 *
 * @see https://developer.mozilla.org/docs/Web/API/Window/fetch
 */
export type Fetch = (input: string | Request, init?: RequestInit) => Promise<Response>;
