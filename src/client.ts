import createClient, { createQuerySerializer } from "openapi-fetch";
import { answerOf, failure, truthy, type Answer } from "./answer.ts";
import { authMiddleware, keySource, refuseBrowser } from "./auth.ts";
import { baseUrlOf, checkedBaseUrl } from "./base-url.ts";
import type { CallOptions } from "./call.ts";
import type { PartooClientOptions } from "./client-options.ts";
import { deprecationMiddleware } from "./deprecation.ts";
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
import { callRetryPolicy, retryPolicy } from "./transport/retry.ts";
import { checkedThrottle } from "./transport/throttle.ts";
import { Deadline, checkedTimeout } from "./transport/timeout.ts";
import { send, type CallContext } from "./transport/transport.ts";

/**
 * The client: one function for each method of HTTP, called with a path template. It resolves to
 * `{ data, error, response }`: `data` for a success, `error` (a `PartooApiError`) for any other answer.
 * Without an answer it rejects: `PartooConnectionError`, `PartooTimeoutError`, `PartooRedirectError`,
 * or the reason of the caller's own signal; and `PartooConfigError` if nothing could be sent.
 */
export interface PartooClient {
  readonly GET: GetCalls;
  readonly PUT: PutCalls;
  readonly POST: PostCalls;
  readonly DELETE: DeleteCalls;
  readonly OPTIONS: OptionsCalls;
  readonly HEAD: HeadCalls;
  readonly PATCH: PatchCalls;
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

  const inner = createClient({
    pathSerializer: fillPath,
    ...rest,
    headers: checkedHeaders(options.headers),
    baseUrl: clientBaseUrl,
    redirect: "manual",
    Request: rememberingRequest(BaseRequest),
  } as Parameters<typeof createClient>[0]) as unknown as InnerClient;

  async function call(method: string, path: string, init: CallInit = {}): Promise<Answer> {
    const operation = `${method} ${path}`;
    const { timeoutMs: callTimeoutMs, retry: callRetry, apiKey: callKey, ...requestInit } = init;
    const { parseAs = "json", params } = init;
    checkPath(path, params?.path, operation);
    const headers = checkedHeaders(init.headers, operation);
    const header = checkedHeaders(params?.header, operation);
    const ownTimeoutMs = checkedTimeout(callTimeoutMs) ?? clientTimeoutMs;
    const context: CallContext = {
      operation,
      fetch: init.fetch ?? clientFetch ?? globalThis.fetch,
      fetchOptions: undefined,
      retry: callRetryPolicy(callRetry, clientRetry),
      onRetry,
      throttle: clientThrottle,
      keySource: callKey === undefined ? source : keySource(callKey),
      sentKey: undefined,
      keyError: undefined,
      deadline: new Deadline(ownTimeoutMs, operation, init.signal),
      original: undefined,
      response: undefined,
    };
    const { deadline } = context;
    try {
      deadline.signal.throwIfAborted();
      const request = inner.request(method, path, {
        ...requestInit,
        headers,
        params: params === undefined ? undefined : { ...params, header },
        signal: deadline.signal,
        baseUrl: init.baseUrl === undefined ? undefined : checkedBaseUrl(init.baseUrl),
        querySerializer:
          init.querySerializer ??
          options.querySerializer ??
          querySerializerOf(operation, createQuerySerializer),
        parseAs: parseAs === "json" ? "text" : parseAs,
        fetch: (request, fetchOptions) => {
          context.fetchOptions = fetchOptions;
          deadline.follow(request.signal);
          return send(request, context).catch(truthy);
        },
        middleware: [
          noting(context),
          deprecationMiddleware(operation, onDeprecation),
          ...middleware,
          ...(init.middleware ?? []),
          authMiddleware(origin, context),
        ],
      });
      const answer = answerOf(await deadline.raceBody(request), parseAs, context);
      // a stream ends the deadline itself, when it has been read
      if (!(answer.data instanceof ReadableStream)) deadline.end();
      return answer;
    } catch (error) {
      return failure(error, context);
    }
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
  readonly params?: {
    readonly path?: Record<string, unknown>;
    readonly header?: Record<string, string>;
  };
};

/** The part of openapi-fetch's client that is used, without its types: the generated ones are stricter. */
interface InnerClient {
  request(
    method: string,
    path: string,
    init: Record<string, unknown> & {
      fetch: (request: Request, fetchOptions?: RequestInit) => Promise<Response>;
    },
  ): Promise<Answer>;
}

function checkMiddleware(middleware: unknown): void {
  const hooks = ["onRequest", "onResponse", "onError"] as const;
  const given = typeof middleware === "object" ? (middleware as Middleware | null) : null;
  if (given !== null && hooks.some((hook) => typeof given[hook] === "function")) return;
  throw new PartooConfigError(`Middleware must be an object with ${hooks.join("(), ")}()`, {
    parameter: "middleware",
  });
}

/** Notes the request as it was made, and the answer from when on only its body is missing. */
function noting(call: CallContext): Middleware {
  return {
    onRequest({ request }) {
      call.original = request;
      return undefined;
    },
    onResponse({ response }) {
      call.response = response;
      call.deadline.isBodyAhead = true;
      return undefined;
    },
  };
}
