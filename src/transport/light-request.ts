/**
 * Replaces `Request` in openapi-fetch when no middleware sees it, because building the platform's class is
 * most of a client's overhead.
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
