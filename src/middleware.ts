import type { BodySerializer, ParseAs, PathSerializer, QuerySerializer } from "./serialization.ts";
import type { Fetch } from "./fetch.ts";

/** What every hook of a middleware is told about the call. */
export interface MiddlewareContext {
  /** The request; without the API key as long as `onRequest` hooks run. */
  request: Request;
  /** The path template. @example "/conversations/{conversation_id}" */
  readonly schemaPath: string;
  /** The parameters as the caller gave them. */
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** A random id, the same in all hooks of a call. */
  readonly id: string;
  /** What is in force for the call. A JSON body is read as `"text"` and parsed after the middleware. */
  readonly options: {
    readonly baseUrl: string;
    readonly parseAs: ParseAs;
    readonly querySerializer: QuerySerializer;
    readonly bodySerializer: BodySerializer;
    readonly pathSerializer: PathSerializer;
    readonly fetch: Fetch;
  };
}

/** A hook may return nothing at all, so it need not be a function that returns `undefined`. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type
type Or<Result> = Result | undefined | void | Promise<Result | undefined | void>;

/**
 * Code around every call, as openapi-fetch has it: `onRequest` in the order of registration,
 * `onResponse` and `onError` in reverse. `onError` is for calls without an answer, not for 4xx and 5xx.
 * Retries happen between `onRequest` and `onResponse`.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 * @example client.use({ onResponse({ response }) { console.log(response.status); } });
 */
export interface Middleware {
  /** May return another request, or a response that is then not asked for. */
  onRequest?(context: MiddlewareContext): Or<Request | Response>;
  /** May return another response. */
  onResponse?(context: MiddlewareContext & { response: Response }): Or<Response>;
  /** May return a response, or another error to reject with. */
  onError?(context: MiddlewareContext & { error: unknown }): Or<Response | Error>;
}
