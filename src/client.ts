import createClient, { createQuerySerializer } from "openapi-fetch";
import { answerOf, failure, truthy, type Answer } from "./answer.ts";
import { keySource, refuseBrowser } from "./auth.ts";
import { baseUrlOf, checkedBaseUrl } from "./base-url.ts";
import type {
  CallOptions,
  HeadersOption,
  ParseAs,
  QuerySerializer,
  QuerySerializerOptions,
} from "./call.ts";
import type { PartooClientOptions } from "./client-options.ts";
import { reportCall, reportResponse } from "./deprecation.ts";
import { PartooConfigError } from "./errors.ts";
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
import { checkedHeaders } from "./headers.ts";
import type { Middleware } from "./middleware.ts";
import { checkPath, fillPath } from "./path.ts";
import { querySerializerOf } from "./query.ts";
import { rememberingRequest } from "./transport/body.ts";
import { LightRequest, isLightCall, isLightClient } from "./transport/light-request.ts";
import { callRetryPolicy, retryPolicy } from "./transport/retry.ts";
import { checkedThrottle } from "./transport/throttle.ts";
import { Deadline, checkedTimeout } from "./transport/timeout.ts";
import { send, type CallContext } from "./transport/transport.ts";

/**
 * The client: one function for each method of HTTP, called with a path template. It resolves to
 * `{ data, error, response }`: `data` for a success, `error` (a `PartooApiError`) for any other answer.
 * Without an answer it rejects: `PartooConnectionError`, `PartooTimeoutError`, `PartooRedirectError`,
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

const DEFAULT_TIMEOUT_MS = 30_000;

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
    apiKey,
    environment,
    baseUrl,
    timeoutMs,
    retry,
    onRetry,
    throttle,
    onDeprecation = "warn",
    dangerouslyAllowBrowser = false,
    fetch: clientFetch,
    Request: BaseRequest = globalThis.Request,
    ...rest
  } = options;
  refuseBrowser(dangerouslyAllowBrowser);
  const source = keySource(apiKey);
  const clientBaseUrl = baseUrlOf(environment, baseUrl);
  const { origin } = new URL(clientBaseUrl);
  const clientTimeoutMs = checkedTimeout(timeoutMs) ?? DEFAULT_TIMEOUT_MS;
  const clientRetry = retryPolicy(retry);
  const clientThrottle = checkedThrottle(throttle);
  const middleware: Middleware[] = [];

  const clientHeaders = checkedHeaders(options.headers);
  const inner = innerClient({
    pathSerializer: fillPath,
    ...rest,
    headers: clientHeaders,
    baseUrl: clientBaseUrl,
    redirect: "manual",
    Request: rememberingRequest(BaseRequest),
  });
  const light = isLightClient(options)
    ? innerClient({
        pathSerializer: fillPath,
        querySerializer: plainQuery,
        headers: clientHeaders,
        baseUrl: clientBaseUrl,
        Request: LightRequest,
        fetch: sendLight,
      })
    : undefined;

  function contextOf(operation: string, init: CallInit): CallContext {
    const timeout = checkedTimeout(init.timeoutMs) ?? clientTimeoutMs;
    return {
      operation,
      origin,
      fetch: init.fetch ?? clientFetch ?? globalThis.fetch,
      fetchOptions: undefined,
      retry: callRetryPolicy(init.retry, clientRetry),
      onRetry,
      throttle: clientThrottle,
      onDeprecation,
      keySource: init.apiKey === undefined ? source : keySource(init.apiKey),
      sentKey: undefined,
      keyError: undefined,
      first: undefined,
      json: undefined,
      deadline: new Deadline(timeout, operation, init.signal),
      original: undefined,
      response: undefined,
    };
  }

  /** What openapi-fetch is given for every call. */
  function innerCall(operation: string, init: CallInit): InnerCall {
    const { params, parseAs = "json" } = init;
    const header = checkedHeaders(params?.header, operation);
    return {
      headers: checkedHeaders(init.headers, operation),
      params: header === undefined ? params : { ...params, header },
      querySerializer: querySerializerOf(operation, createQuerySerializer),
      parseAs: parseAs === "json" ? "text" : parseAs,
      body: init.body,
    };
  }

  /** What it is given besides, if nobody can see the request. */
  function lightCall(given: InnerCall, context: CallContext): InnerCall {
    given.call = context;
    // openapi-fetch merges all headers once more before it serializes a body
    const { headers = clientHeaders, params, body } = given;
    if (headers === undefined && params?.header === undefined && !(body instanceof FormData)) {
      context.json = body;
      given.body = undefined;
    }
    return given;
  }

  /** What it is given besides, if somebody can see the request. */
  function visibleCall(given: InnerCall, init: CallInit, context: CallContext): InnerCall {
    const requestInit = { ...init };
    delete requestInit.timeoutMs;
    delete requestInit.retry;
    delete requestInit.apiKey;
    const { deadline } = context;
    return {
      ...requestInit,
      ...given,
      signal: deadline.signal,
      baseUrl: init.baseUrl === undefined ? undefined : checkedBaseUrl(init.baseUrl),
      querySerializer: init.querySerializer ?? options.querySerializer ?? given.querySerializer,
      middleware: [noting(context), ...middleware, ...(init.middleware ?? [])],
      fetch: (request, fetchOptions) => {
        context.fetchOptions = fetchOptions;
        deadline.follow(request.signal);
        return send(request, context).catch(truthy);
      },
    };
  }

  function start(
    method: string,
    path: string,
    init: CallInit,
    given: InnerCall,
    context: CallContext,
  ): Promise<Answer> {
    return light !== undefined && middleware.length === 0 && isLightCall(method, init)
      ? light.request(method, path, lightCall(given, context))
      : inner.request(method, path, visibleCall(given, init, context));
  }

  function call(method: string, path: string, init: CallInit = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const operation = `${method} ${path}`;
      checkPath(path, init.params?.path, operation);
      const given = innerCall(operation, init);
      const context = contextOf(operation, init);
      const { deadline } = context;
      const fail = (error: unknown): void => {
        deadline.endCall = undefined;
        try {
          resolve(failure(error, context));
        } catch (reason) {
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an abort's reason can be anything
          reject(reason);
        }
      };
      const succeed = (read: Answer): void => {
        try {
          const answer = answerOf(read, init.parseAs ?? "json", context);
          // a stream ends the deadline itself, when it has been read
          if (!(answer.data instanceof ReadableStream)) deadline.end();
          resolve(answer);
        } catch (error) {
          fail(error);
        }
      };
      deadline.endCall = fail;
      try {
        deadline.signal.throwIfAborted();
        reportCall(operation, onDeprecation);
        start(method, path, init, given, context).then(succeed, fail);
      } catch (error) {
        fail(error);
      }
    });
  }

  const calling =
    (method: string) =>
    (path: string, init?: CallInit): Promise<Answer> =>
      call(method, path, init);
  return {
    GET: calling("GET"),
    PUT: calling("PUT"),
    POST: calling("POST"),
    DELETE: calling("DELETE"),
    OPTIONS: calling("OPTIONS"),
    HEAD: calling("HEAD"),
    PATCH: calling("PATCH"),
    TRACE: calling("TRACE"),
    request: (method: string, path: string, init?: CallInit) =>
      call(method.toUpperCase(), path, init),
    use(...added: Middleware[]) {
      added.forEach(checkMiddleware);
      middleware.push(...added);
    },
    eject(...removed: Middleware[]) {
      for (const one of removed) {
        const index = middleware.indexOf(one);
        if (index !== -1) middleware.splice(index, 1);
      }
    },
  } as PartooClient;
}

/** A call's second argument, as the client sees it whichever operation it is. */
type CallInit = CallOptions & {
  readonly body?: unknown;
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly header?: Record<string, string>;
  };
};

/** openapi-fetch's own, made once instead of for every call. */
const plainQuery = createQuerySerializer();

/** The part of openapi-fetch's client that is used, without its types: the generated ones are stricter. */
interface InnerClient {
  request(method: string, path: string, init: InnerCall): Promise<Answer>;
}

interface InnerCall {
  headers: HeadersOption | undefined;
  params: { readonly header?: object | undefined } | undefined;
  querySerializer: QuerySerializer | QuerySerializerOptions | undefined;
  parseAs: ParseAs;
  body: unknown;
  /** For a light request. */
  call?: CallContext;
  /** For a visible one, with all that a call can set. */
  signal?: AbortSignal;
  baseUrl?: string | undefined;
  middleware?: readonly Middleware[];
  fetch?: (request: Request, fetchOptions?: RequestInit) => Promise<Response>;
}

function innerClient(options: object): InnerClient {
  return createClient(options) as unknown as InnerClient;
}

/** The `fetch` of openapi-fetch, for calls without middleware. */
async function sendLight(request: LightRequest): Promise<Response> {
  const { call } = request;
  call.original = request;
  call.deadline.endsCall = true;
  const response = await send(request, call);
  arrived(response, call);
  return response;
}

/** The answer that the caller gets has come, but for its body. */
function arrived(response: Response, call: CallContext): void {
  call.response = response;
  call.deadline.endsCall = true;
  reportResponse(call.operation, response.headers, call.onDeprecation);
}

function checkMiddleware(middleware: unknown): void {
  const hooks = ["onRequest", "onResponse", "onError"] as const;
  const given = typeof middleware === "object" ? (middleware as Middleware | null) : null;
  if (given !== null && hooks.some((hook) => typeof given[hook] === "function")) return;
  throw new PartooConfigError(`Middleware must be an object with ${hooks.join("(), ")}()`, {
    parameter: "middleware",
  });
}

/** Notes the request as it was made, and the answer as it is after all other middleware. */
function noting(call: CallContext): Middleware {
  return {
    onRequest({ request }) {
      call.original = request;
      return undefined;
    },
    onResponse({ response }) {
      arrived(response, call);
      return undefined;
    },
  };
}
