import type { BodySerializer, ParseAs, PathSerializer, QuerySerializer } from "./serialization.ts";
import { refusal } from "./errors.ts";
import { Bare, memberOf, ownProperties } from "./own-properties.ts";
import type { CallContext } from "./transport/call-context.ts";

/** Like the global `fetch`. Requests to another origin are sent without the API key. */
export type MiddlewareFetch = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;

/** Argument of every middleware hook. */
export interface MiddlewareContext {
  /**
   * The request, without the API key. Its `signal` follows your `signal` only: neither a timeout nor the end of the call
   * aborts it.
   */
  request: Request;
  /** The path template. @example "/conversations/{conversation_id}" */
  readonly schemaPath: string;
  /** The parameters of the call. */
  readonly params: {
    query?: Record<string, unknown>;
    header?: Record<string, unknown>;
    path?: Record<string, unknown>;
    cookie?: Record<string, unknown>;
  };
  /** A random id, the same in all hooks of a call. */
  readonly id: string;
  /** Options in effect for the call. The client reads the response body after the middleware. */
  readonly options: {
    readonly baseUrl: string;
    readonly parseAs: ParseAs;
    readonly querySerializer: QuerySerializer;
    readonly bodySerializer: BodySerializer;
    readonly pathSerializer: PathSerializer;
    /** Sends another request in the same way as the call: with the key, retries and all checks. */
    readonly fetch: MiddlewareFetch;
  };
}

/** A hook may return nothing at all, so it need not be a function that returns `undefined`. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type
type Or<Result> = Result | undefined | void | Promise<Result | undefined | void>;

/**
 * Middleware runs around every call, as in openapi-fetch: `onRequest` hooks in the order of registration, `onResponse`
 * and `onError` hooks in reverse. `onError` runs for calls without a response, not for a 4xx or 5xx. Retries happen
 * between `onRequest` and `onResponse`. No hook sees the API key.
 *
 * The `onRequest` hooks together may take `timeoutMs`, and so may the `onError` hooks. The `onResponse` hooks have the
 * rest of the attempt's timeout. A call that you abort does not wait for a hook.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 * @example client.use({ onResponse({ response }) { console.log(response.status); } });
 */
export interface Middleware {
  /** May return another request, or a response. If it returns a response, nothing is sent. */
  onRequest?(context: MiddlewareContext): Or<Request | Response>;
  /** May return another response. */
  onResponse?(context: MiddlewareContext & { response: Response }): Or<Response>;
  /** May return a response, or another error for the call to reject with. */
  onError?(context: MiddlewareContext & { error: unknown }): Or<Response | Error>;
}

/**
 * Runs outside all other middleware: it sees the request first and the response last. openapi-fetch has no
 * other way to say what it built, and when only the response body is missing.
 */
export function outermostMiddleware(call: CallContext): Middleware {
  return ownProperties<Middleware>({
    onRequest({ request, id }) {
      call.request = request;
      call.id = id;
    },
    onResponse({ response }) {
      call.response = response;
      call.bodyTaken = response.bodyUsed || response.body?.locked === true;
    },
  });
}

/** The hooks that a middleware or its class has. */
export function hooksOf(middleware: Middleware): Middleware {
  return HOOKS.reduce(
    (hooks, name) => Object.assign(hooks, { [name]: memberOf(middleware, name) }),
    new Bare(),
  );
}

const HOOKS = ["onRequest", "onResponse", "onError"] as const;

/** @throws PartooConfigError if something is not a middleware */
export function checkMiddleware(middleware: unknown, operation?: string): void {
  const isObject = typeof middleware === "object" && middleware !== null;
  const hooks = isObject ? Object.values(hooksOf(middleware)) : [];
  if (hooks.some((hook) => typeof hook === "function")) return;
  const why = `a middleware must be an object with a function named ${HOOKS.join(" or ")}`;
  throw refusal(why, "middleware", operation);
}
