import type { CallContext } from "./transport.ts";

/**
 * What openapi-fetch is given as its `Request`, as long as nobody can see it.
 *
 * A `Request` is made twice for each call: by openapi-fetch, and by `fetch`, which makes its own from
 * whatever it is handed. The first one is most of what a client costs. This one only keeps what it is
 * made of, and becomes the arguments of `fetch` at the end; it can be sent again as it is, because what
 * is kept of the body is text or a form, never a stream.
 *
 * Middleware would see it, and so would whoever gives options of `fetch` that `Request` checks: calls
 * with any of those get the platform's `Request` ({@link isLightClient}, {@link isLightCall}).
 */
export class LightRequest {
  readonly url: string;
  readonly #init: LightInit;
  readonly #body: string | FormData | undefined;

  constructor(url: string, init: LightInit) {
    this.url = url;
    this.#init = init;
    const { json } = init.call;
    this.#body = json === undefined ? init.body : JSON.stringify(json);
    // each sending of a form has its own boundary, which fetch writes into the content type
    if (this.#body instanceof FormData) init.headers.delete("content-type");
    if (json !== undefined && this.#body !== undefined)
      init.headers.set("content-type", "application/json");
  }

  get method(): string {
    return this.#init.method;
  }

  get headers(): Headers {
    return this.#init.headers;
  }

  /** The call that it belongs to. */
  get call(): CallContext {
    return this.#init.call;
  }

  /** What `fetch` gets beside the URL. */
  fetchInit(signal: AbortSignal): RequestInit {
    const { method, headers } = this.#init;
    return { method, headers, body: this.#body ?? null, redirect: "manual", signal };
  }

  /** The same request to another URL. */
  to(url: string): LightRequest {
    return new LightRequest(url, this.#init);
  }
}

/** The second argument that openapi-fetch makes a `Request` with, and the call that was put into it. */
interface LightInit {
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | FormData | undefined;
  readonly call: CallContext;
}

const LIGHT_METHODS = new Set(["GET", "HEAD", "OPTIONS", "DELETE", "PUT", "POST", "PATCH"]);

const LIGHT_CLIENT_OPTIONS = new Set([
  ...["apiKey", "environment", "baseUrl", "headers", "fetch", "timeoutMs", "retry", "onRetry"],
  ...["throttle", "onDeprecation", "dangerouslyAllowBrowser"],
]);

const LIGHT_CALL_OPTIONS = new Set([
  ...["params", "body", "headers", "parseAs", "fetch", "signal", "timeoutMs", "retry", "apiKey"],
]);

/** Whether the options of a client leave its requests to be light. */
export function isLightClient(options: object): boolean {
  return hasOnly(options, LIGHT_CLIENT_OPTIONS);
}

/** Whether a call without middleware can be light: the platform's `Request` would refuse nothing of it. */
export function isLightCall(method: string, init: { readonly body?: unknown }): boolean {
  if (!LIGHT_METHODS.has(method) || !hasOnly(init, LIGHT_CALL_OPTIONS)) return false;
  return init.body === undefined || (method !== "GET" && method !== "HEAD");
}

function hasOnly(options: object, names: ReadonlySet<string>): boolean {
  for (const name in options) if (!names.has(name)) return false;
  return true;
}
