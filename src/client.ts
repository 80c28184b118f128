import { answerOf, failure, type Answer } from "./answer.ts";
import { keySource, refuseBrowser } from "./auth.ts";
import { baseUrlOf } from "./request/base-url.ts";
import type { PartooClientOptions } from "./client-options.ts";
import { reportCall } from "./deprecation/report.ts";
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
import { givenCall, type CallInit } from "./given-call.ts";
import { checkedHeaders } from "./request/headers.ts";
import { isLightCall, isLightClient, lightCaller } from "./light-call.ts";
import type { Middleware } from "./middleware.ts";
import { operationOf } from "./operation.ts";
import { callRetryPolicy, retryPolicy } from "./transport/retry.ts";
import { checkedThrottle } from "./transport/throttling.ts";
import { Deadline, checkedTimeout } from "./transport/timeout.ts";
import type { CallContext } from "./transport/transport.ts";
import { visibleCaller } from "./visible-call.ts";

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

  const headers = checkedHeaders(options.headers);
  const visible = visibleCaller({ ...rest, headers, baseUrl: clientBaseUrl }, middleware);
  const light = isLightClient(options) ? lightCaller(clientBaseUrl, headers) : undefined;

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
      deadline: new Deadline(timeout, operation, init.signal),
      original: undefined,
      response: undefined,
    };
  }

  function call(method: string, path: string, init: CallInit = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const called = operationOf(method, path);
      const { name: operation } = called;
      const given = givenCall(called, method, path, init);
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
          const answer = answerOf(read, given.parseAs, context);
          // a stream ends the deadline itself, when it has been read
          if (!(answer.data instanceof ReadableStream)) deadline.end();
          resolve(answer);
        } catch (error) {
          fail(error);
        }
      };
      deadline.endCall = fail;
      try {
        deadline.throwIfAborted();
        reportCall(operation, onDeprecation);
        const caller =
          light !== undefined && middleware.length === 0 && isLightCall(method, init)
            ? light
            : visible;
        caller(given, init, context).then(succeed, fail);
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

function checkMiddleware(middleware: unknown): void {
  const hooks = ["onRequest", "onResponse", "onError"] as const;
  const given = typeof middleware === "object" ? (middleware as Middleware | null) : null;
  if (given !== null && hooks.some((hook) => typeof given[hook] === "function")) return;
  throw new PartooConfigError(`Middleware must be an object with ${hooks.join("(), ")}()`, {
    parameter: "middleware",
  });
}
