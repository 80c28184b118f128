import type { BodySerializer, ParseAs, PathSerializer, QuerySerializer } from "./serialization.ts";
import { refusal } from "./errors.ts";
import { Bare, memberOf, ownProperties } from "./own-properties.ts";
import type { CallContext } from "./transport/call-context.ts";

/** Like the global `fetch`; a request to another origin goes without the API key. */
export type MiddlewareFetch = (
  input: string | URL | Request,
  init?: RequestInit,
) => Promise<Response>;

/** What every hook of a middleware gets about the call. */
export interface MiddlewareContext {
  /**
   * The request; without the API key as long as `onRequest` hooks run. Its `signal` follows the caller's `signal` only:
   * neither a timeout nor the end of the call aborts it.
   */
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
  /** What is in force for the call. The body of the response is read after the middleware. */
  readonly options: {
    readonly baseUrl: string;
    readonly parseAs: ParseAs;
    readonly querySerializer: QuerySerializer;
    readonly bodySerializer: BodySerializer;
    readonly pathSerializer: PathSerializer;
    /** Sends a request of the middleware's own, like those of the call: with the key, retries and all guards. */
    readonly fetch: MiddlewareFetch;
  };
}

/** A hook may return nothing at all, so it need not be a function that returns `undefined`. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type
type Or<Result> = Result | undefined | void | Promise<Result | undefined | void>;

/**
 * Middleware runs around every call, as in openapi-fetch: `onRequest` in the order of registration,
 * `onResponse` and `onError` in reverse. `onError` is for calls without a response, not for 4xx and 5xx.
 * Retries happen between `onRequest` and `onResponse`. No hook sees the API key. The
 * `onRequest` and the `onError` hooks have `timeoutMs` each time, those of `onResponse` what is left of the
 * attempt's. A call that its own signal aborts waits for no hook.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 * @example client.use({ onResponse({ response }) { console.log(response.status); } });
 */
export interface Middleware {
  /** May return another request, or a response, in which case nothing is sent. */
  onRequest?(context: MiddlewareContext): Or<Request | Response>;
  /** May return another response. */
  onResponse?(context: MiddlewareContext & { response: Response }): Or<Response>;
  /** May return a response, or another error to reject with. */
  onError?(context: MiddlewareContext & { error: unknown }): Or<Response | Error>;
}

/**
 * Goes before all other middleware, so that it sees the request before they do, and the response after
 * them: openapi-fetch says in no other way what it built, and when only the body of a response is missing.
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
