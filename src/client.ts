import { middlewareOfCall } from "./call-middleware.ts";
import type { CallOutcome } from "./call.ts";
import type { PartooClientOptions } from "./client-options.ts";
import { reportCall } from "./deprecation/report.ts";
import type {
  DeleteCalls,
  GetCalls,
  HeadCalls,
  OptionsCalls,
  PatchCalls,
  PostCalls,
  PutCalls,
  RequestCalls,
  TraceCalls,
} from "./generated/operations.ts";
import { readCall, type CallInit, type CallSettings } from "./call-settings.ts";
import { checkMiddleware, outermostMiddleware, type Middleware } from "./middleware.ts";
import { createClient } from "./openapi-fetch.ts";
import { Bare } from "./own-properties.ts";
import { writeBody } from "./request/body.ts";
import { writeJson } from "./request/json-body.ts";
import { pathSerializerOf } from "./request/path.ts";
import { querySerializerOf } from "./request/query.ts";
import { readFailure, readOutcome } from "./response.ts";
import type { BodySerializer } from "./serialization.ts";
import { readSettings } from "./client-settings.ts";
import type { CallContext } from "./transport/call-context.ts";
import { LightRequest } from "./transport/light-request.ts";
import { sendRequest } from "./transport/transport.ts";

/**
 * The client: one function per HTTP method, called with a path template. A call resolves to
 * `{ data, error, response }`: `data` for a successful response, `error` (a `PartooApiError`) for any other. Without a
 * response it rejects with a `PartooConnectionError`, `PartooTimeoutError` or `PartooRedirectError`, or with the reason
 * of your own signal. An invalid value makes it reject with a `PartooConfigError` before anything is sent.
 *
 * @example
 * const { data, error } = await client.GET("/business/{business_id}", {
 *   params: { path: { business_id: "5409c35a97bbc544d8e26737" } },
 * });
 */
export interface PartooClient {
  /** Calls a `GET` operation. */
  readonly GET: GetCalls;
  /** Calls a `PUT` operation. */
  readonly PUT: PutCalls;
  /** Calls a `POST` operation. */
  readonly POST: PostCalls;
  /** Calls a `DELETE` operation. */
  readonly DELETE: DeleteCalls;
  /** Calls an `OPTIONS` operation. */
  readonly OPTIONS: OptionsCalls;
  /** Calls a `HEAD` operation. */
  readonly HEAD: HeadCalls;
  /** Calls a `PATCH` operation. */
  readonly PATCH: PatchCalls;
  /** Calls a `TRACE` operation. */
  readonly TRACE: TraceCalls;
  /** Like the functions above, with the method in lower case as first argument. */
  readonly request: RequestCalls;
  /** Adds middleware to all later calls. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void;
}

/**
 * Makes a client of the Partoo REST API v2.
 *
 * @throws PartooConfigError if the API key is missing or an option is invalid
 * @example
 * const client = createPartooClient({ apiKey: "…" });
 * const { data, error } = await client.GET("/conversations", { params: { query: { per_page: 10 } } });
 */
export function createPartooClient(options: PartooClientOptions = {}): PartooClient {
  const settings = readSettings(options);
  const openapiFetch = createClient(settings.baseUrl);
  const clientMiddleware: Middleware[] = [];

  /** Makes a call. Any failure rejects the promise. */
  async function makeCall(method: string, path: string, init?: CallInit): Promise<CallOutcome> {
    const call = readCall(method, path, init, settings);
    const { operation, originalBody, deadline } = call;
    const middleware = [...clientMiddleware, ...call.middleware];
    try {
      deadline.throwIfEnded();
      reportCall(operation, call.onDeprecation);
      if (middleware.length > 0) deadline.start("middleware");
      if (originalBody !== undefined) {
        const written = writeBody(originalBody, call);
        // a body that is already written does not wait, so that the caller cannot change the query meanwhile
        call.body = written instanceof Promise ? await deadline.raceCall(written) : written;
      }
      const outcome = await deadline.raceCall(
        openapiFetch.request(method, path, {
          // openapi-fetch sets it too, which is slow for a new property
          method,
          params: call.params,
          headers: call.headers,
          baseUrl: call.baseUrl,
          body: originalBody,
          // read later, to distinguish a body that is not JSON from a lost connection
          parseAs: "stream",
          querySerializer: querySerializerOf(operation, call.querySerializer),
          pathSerializer: pathSerializerOf(path, operation, call.pathSerializer),
          // the body is already written; a middleware may serialize others
          bodySerializer: (...toWrite: Parameters<BodySerializer>) =>
            toWrite[0] === originalBody
              ? call.body
              : (call.bodySerializer ?? writeJson)(...toWrite),
          ...(middleware.length === 0 ? lightOptions(call) : platformOptions(middleware, call)),
        }),
      );
      return await readOutcome(outcome, call.parseAs, call);
    } catch (error) {
      return await readFailure(error, call);
    }
  }

  const caller =
    (method: string) =>
    (path: string, init?: CallInit): Promise<CallOutcome> =>
      makeCall(method, path, init);
  return {
    GET: caller("GET"),
    PUT: caller("PUT"),
    POST: caller("POST"),
    DELETE: caller("DELETE"),
    OPTIONS: caller("OPTIONS"),
    HEAD: caller("HEAD"),
    PATCH: caller("PATCH"),
    TRACE: caller("TRACE"),
    request: (method: string, path: string, init?: CallInit) =>
      makeCall(typeof method === "string" ? method.toUpperCase() : method, path, init),
    use(...added: Middleware[]) {
      added.forEach((one) => checkMiddleware(one));
      clientMiddleware.push(...added);
    },
    eject(...removed: Middleware[]) {
      for (const one of removed) {
        const index = clientMiddleware.indexOf(one);
        if (index !== -1) clientMiddleware.splice(index, 1);
      }
    },
  } as PartooClient;
}

/** Only middleware sees the request; without middleware, a light class replaces the platform's. */
function lightOptions(call: CallContext): RequestOptions {
  return {
    Request: LightRequest,
    middleware: [],
    fetch: async (request) => {
      call.request = request;
      call.response = await sendRequest(request, call);
      return call.response;
    },
  };
}

/** The platform's `Request`, for middleware to see. */
function platformOptions(middleware: readonly Middleware[], call: CallSettings): RequestOptions {
  const { signal, parseAs, fetchOptions } = call;
  // the platform rejects a stream as body without duplex
  return Object.assign(new Bare(), { duplex: "half" }, fetchOptions, {
    Request: globalThis.Request,
    redirect: "manual",
    // the caller's signal, as in openapi-fetch; a Request that follows our signal would double the overhead
    // of a call
    signal: signal instanceof AbortSignal ? signal : null,
    middleware: [outermostMiddleware(call), ...middlewareOfCall(middleware, parseAs, call)],
    fetch: (request: Request) => sendRequest(request, call),
  });
}

interface RequestOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly [option: string]: unknown;
}
