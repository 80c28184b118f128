import { PartooConfigError } from "./errors.ts";
import {
  hooksOf,
  type Middleware,
  type MiddlewareContext,
  type MiddlewareFetch,
} from "./middleware.ts";
import { Bare } from "./own.ts";
import { kindOf } from "./request/value.ts";
import type { ParseAs } from "./serialization.ts";
import type { CallContext } from "./transport/call-context.ts";
import { ownError, ownRequest, ownResponse } from "./transport/foreign.ts";
import { sendRequest } from "./transport/transport.ts";

/**
 * A middleware as openapi-fetch calls it: what it returns may be of another implementation or realm, its
 * `options.fetch` sends what it is given, and `options.parseAs` is the call's.
 */
export function middlewareOfCall(
  middleware: Middleware,
  parseAs: ParseAs,
  call: CallContext,
): Middleware {
  const fetch = fetchOfCall(call);
  const own = <Context extends MiddlewareContext>(context: Context): Context => ({
    ...context,
    options: { ...context.options, fetch, parseAs },
  });
  const given = hooksOf(middleware);
  const hooks = new Bare() as Middleware;
  if (given.onRequest !== undefined) {
    hooks.onRequest = async (context) => {
      const result = await given.onRequest?.call(middleware, own(context));
      return converted("onRequest", result, (one) => ownRequest(one) ?? ownResponse(one), call);
    };
  }
  if (given.onResponse !== undefined) {
    hooks.onResponse = async (context) => {
      const result = await given.onResponse?.call(middleware, own(context));
      return converted("onResponse", result, ownResponse, call);
    };
  }
  if (given.onError !== undefined) {
    hooks.onError = async (context) => {
      const result = await given.onError?.call(middleware, own(context));
      return converted("onError", result, (one) => ownResponse(one) ?? ownError(one), call);
    };
  }
  return hooks;
}

function converted<Result>(
  hook: string,
  result: unknown,
  convert: (result: unknown) => Result | undefined,
  { operation }: CallContext,
): Result | undefined {
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
    `${operation}: a middleware's ${hook} returned ${kindOf(result)}, which cannot be used`,
    { operation, parameter: "middleware", cause },
  );
}

/** Sends a request of a middleware's own, with the key and all the layers of the call's. */
function fetchOfCall(call: CallContext): MiddlewareFetch {
  return async (input, init = {}) => {
    const { operation, fetchOptions } = call;
    let request;
    try {
      request = new Request(ownRequest(input) ?? input, init);
    } catch (cause) {
      throw new PartooConfigError(
        `${operation}: no request can be made of what a middleware gave to options.fetch`,
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
