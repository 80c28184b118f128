/**
 * Stands in for `Request` in openapi-fetch where no middleware sees it: building the platform's class is
 * most of what a client costs.
 */
export class LightRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;

  constructor(url: string, init: { method: string; headers: Headers; body?: BodyInit | null }) {
    this.method = init.method;
    this.url = url;
    this.headers = init.headers;
    this.body = init.body ?? null;
  }
}
