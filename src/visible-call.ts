import { arrived, truthy } from "./answer.ts";
import { checkedBaseUrl } from "./request/base-url.ts";
import type { HeadersOption, QuerySerializer, QuerySerializerOptions } from "./serialization.ts";
import type { Caller } from "./given-call.ts";
import type { Middleware } from "./middleware.ts";
import { createClient } from "./openapi-fetch.ts";
import { fillPath } from "./request/path.ts";
import { querySerializerOf } from "./request/query.ts";
import { rememberingRequest } from "./transport/body.ts";
import { send, type CallContext } from "./transport/transport.ts";

/**
 * Makes calls whose request somebody can see, through the whole of openapi-fetch.
 *
 * @param options what it is made with; its headers and base URL are checked
 * @param middleware of the client
 */
export function visibleCaller(options: VisibleOptions, middleware: readonly Middleware[]): Caller {
  const { Request: BaseRequest = globalThis.Request, querySerializer } = options;
  const client = createClient({
    pathSerializer: fillPath,
    ...options,
    redirect: "manual",
    Request: rememberingRequest(BaseRequest),
  });

  return ({ method, template, params, headers, body, parseAs }, init, call) => {
    const requestInit = { ...init };
    delete requestInit.timeoutMs;
    delete requestInit.retry;
    delete requestInit.apiKey;
    const { deadline, operation } = call;
    return client.request(method, template, {
      ...requestInit,
      params,
      headers,
      body,
      parseAs: parseAs === "json" ? "text" : parseAs,
      signal: deadline.signal,
      baseUrl: init.baseUrl === undefined ? undefined : checkedBaseUrl(init.baseUrl),
      querySerializer: init.querySerializer ?? querySerializer ?? querySerializerOf(operation),
      middleware: [noting(call), ...middleware, ...(init.middleware ?? [])],
      fetch: (request, fetchOptions) => {
        call.fetchOptions = fetchOptions;
        deadline.follow(request.signal);
        return send(request, call).catch(truthy);
      },
    });
  };
}

interface VisibleOptions {
  readonly headers: HeadersOption | undefined;
  readonly baseUrl: string;
  readonly Request?: typeof Request | undefined;
  readonly querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
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
