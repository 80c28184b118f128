import { PartooConfigError } from "./errors.ts";
import {
  hooksOf,
  type Middleware,
  type MiddlewareContext,
  type MiddlewareFetch,
} from "./middleware.ts";
import { Bare } from "./own-properties.ts";
import { kindOf } from "./request/value.ts";
import type { ParseAs } from "./serialization.ts";
import type { CallContext } from "./transport/call-context.ts";
import { platformError, platformRequest, platformResponse } from "./transport/foreign.ts";
import { sendRequest } from "./transport/transport.ts";

/**
 * The middleware of a call, in the form that openapi-fetch runs. A hook may return a class of another
 * implementation or realm; `options.fetch` sends any request; `options.parseAs` is the call's.
 */
export function middlewareOfCall(
  middleware: readonly Middleware[],
  parseAs: ParseAs,
  call: CallContext,
): Middleware[] {
  const fetch = fetchOfCall(call);
  const ofCall = <Context extends MiddlewareContext>(context: Context): Context => ({
    ...context,
    options: { ...context.options, fetch, parseAs },
  });
  return middleware.map((one) => {
    const given = hooksOf(one);
    const hooks = new Bare() as Middleware;
    if (given.onRequest !== undefined) {
      hooks.onRequest = (context) =>
        converted(
          "onRequest",
          given.onRequest?.call(one, ofCall(context)),
          requestOrResponse,
          call,
        );
    }
    if (given.onResponse !== undefined) {
      hooks.onResponse = (context) =>
        converted(
          "onResponse",
          given.onResponse?.call(one, ofCall(context)),
          platformResponse,
          call,
        );
    }
    if (given.onError !== undefined) {
      hooks.onError = (context) =>
        converted("onError", given.onError?.call(one, ofCall(context)), responseOrError, call);
    }
    return hooks;
  });
}

function requestOrResponse(result: unknown): Request | Response | undefined {
  return platformRequest(result) ?? platformResponse(result);
}

function responseOrError(result: unknown): Response | Error | undefined {
  return platformResponse(result) ?? platformError(result);
}

/**
 * Converts what a hook returned to a class of the platform. Most hooks return nothing, which needs no
 * promise.
 */
function converted<Result>(
  hook: string,
  returned: unknown,
  convert: (result: unknown) => Result | undefined,
  { operation }: CallContext,
): Promise<Result | undefined> | undefined {
  if (returned === undefined) return undefined;
  return Promise.resolve(returned).then((result) => {
    if (!result) return undefined;
    let own;
    let cause;
    try {
      own = convert(result);
    } catch (error) {
      cause = error;
    }
    if (own !== undefined) return own;
    throw new PartooConfigError(
      `${operation}: a middleware's ${hook} returned ${kindOf(result)}, which the client cannot use.`,
      { operation, parameter: "middleware", cause },
    );
  });
}

/** Sends a request that a middleware makes, with the key and all layers of the call. */
function fetchOfCall(call: CallContext): MiddlewareFetch {
  return async (input, init = {}) => {
    const { operation, fetchOptions } = call;
    let request;
    try {
      request = new Request(platformRequest(input) ?? input, init);
    } catch (cause) {
      throw new PartooConfigError(
        `${operation}: a middleware called options.fetch() with an invalid request.`,
        { operation, parameter: "middleware", cause },
      );
    }
    const deadline = call.deadline.nested();
    try {
      return await sendRequest(request, {
        ...call,
        deadline,
        fetchOptions: { ...fetchOptions, ...init },
        request: undefined,
        body: null,
      });
    } finally {
      deadline.close();
    }
  };
}
