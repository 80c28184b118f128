import { keySource } from "./api-key.ts";
import { refuseBrowser } from "./browser.ts";
import { middlewareOfCall } from "./call-middleware.ts";
import type { CallOptions, CallOutcome, FetchOptions } from "./call.ts";
import type { PartooClientOptions } from "./client-options.ts";
import { reportCall } from "./deprecation/report.ts";
import { isPartooError } from "./errors.ts";
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
import { checkMiddleware, outermostMiddleware, type Middleware } from "./middleware.ts";
import { createClient } from "./openapi-fetch.ts";
import {
  CALL_OPTIONS,
  CLIENT_OPTIONS,
  PARAMS,
  checkFetchOptions,
  checkNames,
  ownOptions,
} from "./options.ts";
import { baseUrlOf, checkedBaseUrl } from "./request/base-url.ts";
import { writeBody } from "./request/body.ts";
import { checkedHeaders, mergedHeaders } from "./request/headers.ts";
import { writeJson } from "./request/json-body.ts";
import { checkMethod, operationOf } from "./request/method.ts";
import { checkPathValues, fillPath } from "./request/path.ts";
import { mergedQueryOptions, querySerializerOf } from "./request/query.ts";
import { readFailure, readOutcome } from "./response.ts";
import type { BodySerializer, HeadersOption } from "./serialization.ts";
import type { CallContext } from "./transport/call-context.ts";
import { Deadline } from "./transport/deadline.ts";
import { LightRequest } from "./transport/light-request.ts";
import { callRetryPolicy, retryPolicy } from "./transport/retry-policy.ts";
import { unsendable } from "./transport/send.ts";
import { checkedThrottle } from "./transport/throttling.ts";
import { DEFAULT_TIMEOUT_MS, checkedTimeout } from "./transport/timeout.ts";
import { sendRequest } from "./transport/transport.ts";

/**
 * The client: one function for each method of HTTP, called with a path template. It resolves to
 * `{ data, error, response }`: `data` for a success, `error` (a `PartooApiError`) for any other
 * response. Without a response it rejects: `PartooConnectionError`, `PartooTimeoutError`, `PartooRedirectError`,
 * or the reason of the caller's own signal; and `PartooConfigError` if nothing could be sent.
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
  /** Calls a `OPTIONS` operation. */
  readonly OPTIONS: OptionsCalls;
  /** Calls a `HEAD` operation. */
  readonly HEAD: HeadCalls;
  /** Calls a `PATCH` operation. */
  readonly PATCH: PatchCalls;
  /** Calls a `TRACE` operation. */
  readonly TRACE: TraceCalls;
  /** The same with the method, in lower case, as first argument. */
  readonly request: RequestCalls;
  /** Adds middleware to every call from now on. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away again. */
  eject(...middleware: Middleware[]): void;
}

/** A call's second argument, whichever operation it is. */
type CallInit = CallOptions & {
  readonly body?: unknown;
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly query?: Record<string, unknown>;
    readonly header?: HeadersOption;
  };
};

/**
 * Makes a client of the Partoo REST API v2.
 *
 * @throws PartooConfigError if there is no API key, or an option cannot be used
 * @example
 * const client = createPartooClient({ apiKey: "…" });
 * const { data, error } = await client.GET("/conversations", { params: { query: { per_page: 10 } } });
 */
export function createPartooClient(options: PartooClientOptions = {}): PartooClient {
  const {
    apiKey: clientKey,
    environment,
    baseUrl: clientBaseUrl,
    headers: clientHeaders,
    timeoutMs: clientTimeoutMs,
    maxResponseBytes: clientMaxBytes = 100_000_000,
    retry: clientRetry,
    onAttempt,
    throttle: clientThrottle,
    onDeprecation = "warn",
    dangerouslyAllowBrowser = false,
    dangerouslyAllowHttp = false,
    fetch: clientFetch,
    querySerializer: clientQuerySerializer,
    bodySerializer: clientBodySerializer,
    pathSerializer: clientPathSerializer = fillPath,
    ...clientFetchOptions
  } = ownOptions(options, CLIENT_OPTIONS, "createPartooClient's argument");
  checkFetchOptions(clientFetchOptions, "client");
  refuseBrowser(dangerouslyAllowBrowser);
  const apiUrl = baseUrlOf(environment, clientBaseUrl, dangerouslyAllowHttp);
  const { origin, pathname: basePath } = new URL(apiUrl);
  const clientKeySource = keySource(clientKey);
  const defaultTimeoutMs = checkedTimeout(clientTimeoutMs) ?? DEFAULT_TIMEOUT_MS;
  const defaultRetry = retryPolicy(clientRetry);
  const throttle = checkedThrottle(clientThrottle);
  const defaultHeaders = checkedHeaders(clientHeaders);
  const openapiFetch = createClient(apiUrl);
  const clientOptions = givenOptions(clientFetchOptions);
  const clientMiddleware: Middleware[] = [];

  /** The way of a call. Whatever goes wrong on it makes the promise reject. */
  async function call(method: string, path: string, init?: CallInit): Promise<CallOutcome> {
    const operation = operationOf(method, path);
    let started: CallContext | undefined;
    try {
      const {
        params: givenParams,
        body,
        headers,
        parseAs = "json",
        signal,
        timeoutMs,
        maxResponseBytes = clientMaxBytes,
        retry,
        apiKey,
        baseUrl,
        fetch = clientFetch ?? globalThis.fetch,
        middleware: callMiddleware = [],
        querySerializer,
        bodySerializer = clientBodySerializer,
        pathSerializer = clientPathSerializer,
        ...fetchOptions
      } = ownOptions(init, CALL_OPTIONS, "a call's second argument", operation);
      checkFetchOptions(fetchOptions, "call", operation);
      checkMethod(method, body, operation);
      callMiddleware.forEach(checkMiddleware);
      const params = ownOptions(givenParams, PARAMS, "params", operation);
      checkNames(params, ["path", "query", "header"], "params", operation);
      const header = checkedHeaders(params.header, operation);
      const sentHeaders = mergedHeaders(defaultHeaders, checkedHeaders(headers, operation), header);
      const checked = {
        params: {
          ...params,
          path: checkPathValues(path, params.path, operation, pathSerializer),
          header,
        },
        baseUrl: baseUrl === undefined ? undefined : checkedBaseUrl(baseUrl, dangerouslyAllowHttp),
      };
      const middleware = [...clientMiddleware, ...callMiddleware];
      const context: CallContext = {
        operation,
        origin,
        basePath,
        fetch,
        fetchOptions: { ...clientOptions, ...givenOptions(fetchOptions) },
        retry: callRetryPolicy(retry, defaultRetry),
        maxResponseBytes,
        onAttempt,
        throttle,
        onDeprecation,
        keySource: apiKey === undefined ? clientKeySource : keySource(apiKey),
        deadline: new Deadline(checkedTimeout(timeoutMs) ?? defaultTimeoutMs, operation, signal),
        body: null,
        request: undefined,
        id: undefined,
        attempts: 0,
        mayHaveBeenSent: false,
        lastAttempt: undefined,
        lastResponse: undefined,
        waitedMs: 0,
        sentKey: undefined,
        replacedKey: undefined,
        keyError: undefined,
        response: undefined,
        failure: undefined,
        bodyTaken: false,
      };
      started = context;
      const { deadline } = context;
      deadline.throwIfEnded();
      reportCall(operation, onDeprecation);
      if (middleware.length > 0) deadline.start("middleware");
      if (body !== undefined) {
        const isPlatformFetch = fetch === globalThis.fetch;
        const written = writeBody(body, {
          operation,
          bodySerializer,
          sentHeaders,
          isPlatformFetch,
        });
        // what is written already goes on at once, before the caller can change a query
        context.body = written instanceof Promise ? await deadline.raceCall(written) : written;
      }
      const outcome = await deadline.raceCall(
        openapiFetch.request(method, path, {
          // one by one: properties after a spread are slow
          params: checked.params,
          headers: sentHeaders,
          baseUrl: checked.baseUrl,
          body,
          // JSON is parsed later, so that invalid JSON can be told from a lost connection
          parseAs: parseAs === "json" ? "text" : parseAs,
          querySerializer: querySerializerOf(
            operation,
            mergedQueryOptions(clientQuerySerializer, querySerializer),
          ),
          pathSerializer,
          bodySerializer: (...given: Parameters<BodySerializer>) =>
            given[0] === body ? context.body : (bodySerializer ?? writeJson)(...given),
          ...(middleware.length === 0
            ? lightOptions(context)
            : platformOptions(middleware, signal, context)),
        }),
      );
      return readOutcome(outcome, parseAs, context);
    } catch (error) {
      // what was given can fail when it is looked at
      if (started === undefined) throw isPartooError(error) ? error : unsendable(error, operation);
      return await readFailure(error, started);
    }
  }

  const caller =
    (method: string) =>
    (path: string, init?: CallInit): Promise<CallOutcome> =>
      call(method, path, init);
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
      call(typeof method === "string" ? method.toUpperCase() : method, path, init),
    use(...added: Middleware[]) {
      added.forEach(checkMiddleware);
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

/** Only middleware sees the request; where there is none, a light class stands in for the platform's. */
function lightOptions(context: CallContext): RequestOptions {
  return {
    Request: LightRequest,
    fetch: async (request) => {
      context.request = request;
      context.response = await sendRequest(request, context);
      return context.response;
    },
  };
}

/** The platform's `Request`, for middleware to see. */
function platformOptions(
  middleware: readonly Middleware[],
  signal: AbortSignal | null | undefined,
  context: CallContext,
): RequestOptions {
  const { fetchOptions } = context;
  const { Request } = globalThis;
  return {
    // the platform refuses a stream as body without duplex
    duplex: "half",
    ...fetchOptions,
    Request,
    redirect: "manual",
    // the caller's own, as in openapi-fetch: for a Request to follow ours would cost as much as the rest of it
    signal: signal instanceof AbortSignal ? signal : null,
    middleware: [
      outermostMiddleware(context),
      ...middleware.map((one) => middlewareOfCall(one, context)),
    ],
    fetch: (request) => sendRequest(request, context),
  };
}

interface RequestOptions {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly [option: string]: unknown;
}

/**
 * What is `undefined` counts as left out. `requestInitExt` is what openapi-fetch calls options that only a
 * `fetch` knows.
 */
function givenOptions(options: FetchOptions): RequestInit {
  const given = (Object.entries(options) as [string, unknown][]).flatMap(([name, value]) =>
    name === "requestInitExt" ? Object.entries(value ?? {}) : [[name, value] as const],
  );
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}
