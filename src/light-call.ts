import { arrived, jsonOrText, type Answer } from "./answer.ts";
import { API_KEY_HEADER } from "./auth.ts";
import type { HeadersOption } from "./serialization.ts";
import type { PartooClientOptions } from "./client-options.ts";
import type { Caller, CallInit, GivenCall } from "./given-call.ts";
import {
  createFinalURL,
  defaultBodySerializer,
  mergeHeaders,
  removeTrailingSlash,
} from "./openapi-fetch.ts";
import { fillPath } from "./request/path.ts";
import { querySerializerOf } from "./request/query.ts";
import { LightRequest, type LightBody, type LightHeaders } from "./transport/light-request.ts";
import { sendOnce } from "./transport/send.ts";
import { answered, unanswered } from "./transport/timeout.ts";
import { send } from "./transport/transport.ts";

const CLIENT_OPTIONS = new Set([
  ...["apiKey", "environment", "baseUrl", "headers", "fetch", "timeoutMs", "retry", "onRetry"],
  ...["throttle", "onDeprecation", "dangerouslyAllowBrowser"],
]);

const CALL_OPTIONS = new Set([
  ...["params", "body", "headers", "parseAs", "fetch", "signal", "timeoutMs", "retry", "apiKey"],
]);

const METHODS = new Set(["GET", "HEAD", "OPTIONS", "DELETE", "PUT", "POST", "PATCH"]);

/** Whether the options of a client leave its requests to be light. */
export function isLightClient(options: PartooClientOptions): boolean {
  // openapi-fetch takes braces in a base URL for path parameters as well
  return hasOnly(options, CLIENT_OPTIONS) && options.baseUrl?.includes("{") !== true;
}

/** Whether a call without middleware can be light: the platform's `Request` would refuse nothing of it. */
export function isLightCall(method: string, init: CallInit): boolean {
  if (!METHODS.has(method) || !hasOnly(init, CALL_OPTIONS)) return false;
  return init.body === undefined || (method !== "GET" && method !== "HEAD");
}

function hasOnly(options: object, names: ReadonlySet<string>): boolean {
  for (const name in options) if (!names.has(name)) return false;
  return true;
}

/**
 * Makes calls whose request nobody can see: what openapi-fetch would send, of its own parts, but without
 * a `Request`.
 *
 * @param clientBaseUrl checked, like the headers
 */
export function lightCaller(
  clientBaseUrl: string,
  clientHeaders: HeadersOption | undefined,
): Caller {
  const baseUrl = removeTrailingSlash(clientBaseUrl);

  function requestOf(given: GivenCall, operation: string): LightRequest {
    const { method, path, params = {}, headers, body } = given;
    const own = [clientHeaders, headers, params.header].filter((some) => some !== undefined);
    const sent = body === undefined ? undefined : bodyOf(body, own);
    const url = baseUrl + path + searchOf(params.query, operation);
    return new LightRequest(method, url, sent, headersOf(sent, own));
  }

  return async (given, _init, call): Promise<Answer> => {
    const { deadline, keySource, throttle } = call;
    const request = requestOf(given, call.operation);
    call.original = request;
    deadline.endsCall = true;
    let response: Response | undefined;
    // Most calls need one attempt and none of the transport's layers: that is tried first, and only what
    // it comes to, if it is no success, goes through them. A throttle is to be asked before it, and so is
    // a function for its key.
    if (throttle === undefined && typeof keySource === "string") {
      call.sentKey = keySource;
      try {
        deadline.start();
        const first = answered(await sendOnce(request, call), call);
        if (first.ok) response = first;
        else call.first = Promise.resolve(first);
      } catch (error) {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an abort's reason can be anything
        call.first = Promise.reject(unanswered(error, call));
      }
    }
    response ??= await send(request, call);
    arrived(response, call);
    if (!response.ok) return { error: jsonOrText(await response.text()), response };
    const { parseAs } = given;
    if (parseAs === "json") return { data: await response.text(), response };
    if (hasNoBody(response, request)) return { response };
    return { data: parseAs === "stream" ? response.body : await response[parseAs](), response };
  };
}

/** The query of a URL, with the `?` before it. */
function searchOf(query: Record<string, unknown> | undefined, operation: string): string {
  if (query === undefined) return "";
  const querySerializer = querySerializerOf(operation);
  const params = { query };
  return createFinalURL("", { baseUrl: "", params, querySerializer, pathSerializer: fillPath });
}

function bodyOf(body: unknown, own: readonly HeadersOption[]): LightBody {
  return defaultBodySerializer(body, own.length === 0 ? undefined : mergeHeaders(...own));
}

/** What a light request is given as headers. */
function headersOf(body: LightBody, own: readonly HeadersOption[]): LightHeaders | undefined {
  if (own.length === 0) return undefined;
  const isForm = body instanceof FormData;
  const type = body === undefined || isForm ? undefined : { "Content-Type": "application/json" };
  const headers = mergeHeaders(type, ...own);
  // each sending of a form has its own boundary, which fetch writes into the content type
  if (isForm) headers.delete("content-type");
  headers.delete(API_KEY_HEADER);
  return Object.fromEntries(headers);
}

/** As openapi-fetch sees it. */
function hasNoBody({ status, headers }: Response, { method }: LightRequest): boolean {
  if (status === 204 || method === "HEAD") return true;
  if (headers.get("content-length") !== "0") return false;
  return headers.get("transfer-encoding")?.includes("chunked") !== true;
}
