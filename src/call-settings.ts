import { keySource } from "./api-key.ts";
import type { CallOptions } from "./call.ts";
import { isPartooError } from "./errors.ts";
import { CALL_OPTIONS, PARAMS } from "./known-options.ts";
import { checkMiddleware, type Middleware } from "./middleware.ts";
import { readOptions } from "./options.ts";
import { checkedBaseUrl } from "./request/base-url.ts";
import { checkedHeaders, mergedHeaders, type CheckedHeaders } from "./request/headers.ts";
import { checkMethod, operationOf } from "./request/method.ts";
import { mergedQueryOptions } from "./request/query.ts";
import type { HeadersOption, ParseAs } from "./serialization.ts";
import type { ClientSettings } from "./client-settings.ts";
import { NOTHING_YET, type CallContext } from "./transport/call-context.ts";
import { Deadline } from "./transport/deadline.ts";
import { callRetryPolicy } from "./transport/retry-policy.ts";
import { unsendable } from "./transport/send.ts";
import { checkedTimeout } from "./transport/timeout.ts";

/** A call's second argument, whichever operation it is. */
export type CallInit = CallOptions & {
  readonly body?: unknown;
  readonly params?: Params;
};

interface Params {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: HeadersOption;
}

/** The options of a call, checked, with the client's options as defaults. */
export interface CallSettings
  extends
    CallContext,
    Pick<CallOptions, "signal" | "querySerializer" | "bodySerializer" | "pathSerializer"> {
  readonly params: {
    readonly path: Record<string, unknown>;
    readonly query: Record<string, unknown> | undefined;
    readonly header: CheckedHeaders | undefined;
  };
  /** The request body before serialization. */
  readonly originalBody: unknown;
  /** All headers; `writeBody()` adds the content type. */
  readonly headers: CheckedHeaders;
  readonly parseAs: ParseAs;
  readonly isPlatformFetch: boolean;
  /** The call's own middleware, without the client's. */
  readonly middleware: readonly Middleware[];
}

/**
 * Reads and checks the arguments of a call, before anything else.
 *
 * @throws PartooConfigError if something is invalid
 */
export function readCall(
  method: string,
  path: string,
  init: CallInit | undefined,
  client: ClientSettings,
): CallSettings {
  const operation = operationOf(method, path);
  try {
    return readInit(method, operation, init, client);
  } catch (error) {
    // a getter or proxy can throw when it is read
    throw isPartooError(error) ? error : unsendable(error, operation);
  }
}

function readInit(
  method: string,
  operation: string,
  init: CallInit | undefined,
  client: ClientSettings,
): CallSettings {
  const fetchOptions = { ...client.fetchOptions };
  const given = readOptions<CallInit>(init, CALL_OPTIONS, operation, fetchOptions);
  const { body, signal, apiKey, baseUrl, middleware = [], parseAs = "json" } = given;
  const { fetch = client.fetch ?? globalThis.fetch } = given;
  checkMethod(method, body, operation);
  middleware.forEach((one) => checkMiddleware(one, operation));
  const params = readOptions<Params>(given.params, PARAMS, operation);
  const header = checkedHeaders(params.header, operation);
  return {
    operation,
    origin: client.origin,
    onAttempt: client.onAttempt,
    throttle: client.throttle,
    onDeprecation: client.onDeprecation,
    params: { path: params.path ?? {}, query: params.query, header },
    originalBody: body,
    headers: mergedHeaders(client.headers, checkedHeaders(given.headers, operation), header),
    baseUrl:
      baseUrl === undefined ? client.baseUrl : checkedBaseUrl(baseUrl, client.allowHttp, operation),
    parseAs,
    signal,
    fetch,
    isPlatformFetch: fetch === globalThis.fetch,
    fetchOptions,
    middleware,
    keySource: apiKey === undefined ? client.keySource : keySource(apiKey, operation),
    retry: callRetryPolicy(given.retry, client.retry, operation),
    deadline: new Deadline(
      checkedTimeout(given.timeoutMs, operation) ?? client.timeoutMs,
      operation,
      signal,
    ),
    maxResponseBytes: given.maxResponseBytes ?? client.maxResponseBytes,
    querySerializer: mergedQueryOptions(client.querySerializer, given.querySerializer),
    bodySerializer: given.bodySerializer ?? client.bodySerializer,
    pathSerializer: given.pathSerializer ?? client.pathSerializer,
    // last, because engines are slow with properties after a spread
    ...NOTHING_YET,
  };
}
