import { API_KEY_HEADER } from "../auth.ts";

/**
 * A request as long as nobody can see it: only what it is made of.
 *
 * A `Request` is made twice for each call: by openapi-fetch, and by `fetch`, which makes its own from
 * whatever it is handed. The first one is most of what a client costs. This one becomes the arguments of
 * `fetch` at the end; it can be sent again as it is, because its body is text or a form, never a stream.
 *
 * Middleware would see it, and so would whoever gives options of `fetch` that `Request` checks: calls
 * with any of those get the platform's `Request` (`src/light-call.ts`).
 */
export class LightRequest {
  readonly method: string;
  readonly url: string;
  readonly #body: LightBody;
  readonly #headers: LightHeaders | undefined;

  /** @param headers all but the key; `undefined` where there is none but the type of a JSON body */
  constructor(method: string, url: string, body: LightBody, headers: LightHeaders | undefined) {
    this.method = method;
    this.url = url;
    this.#body = body;
    this.#headers = headers;
  }

  /** What `fetch` gets beside the URL; made anew for each attempt. */
  fetchInit(key: string, signal: AbortSignal): RequestInit {
    const { method } = this;
    const body = this.#body ?? null;
    return { method, headers: this.#headersWith(key), body, redirect: "manual", signal };
  }

  /** The same request to another URL. */
  to(url: string): LightRequest {
    return new LightRequest(this.method, url, this.#body, this.#headers);
  }

  /** Written out, because to add a name to a copy of an object takes Node 20 as long as all the rest. */
  #headersWith(key: string): LightHeaders {
    if (this.#headers !== undefined) return { ...this.#headers, [API_KEY_HEADER]: key };
    if (typeof this.#body !== "string") return { [API_KEY_HEADER]: key };
    return { "Content-Type": "application/json", [API_KEY_HEADER]: key };
  }
}

/** A body that can be sent more than once. */
export type LightBody = string | FormData | undefined;

/** Header values by name; no name is there twice. */
export type LightHeaders = Record<string, string>;
