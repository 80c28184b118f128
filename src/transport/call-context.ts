import type { OnDeprecation } from "../deprecation/notice.ts";
import type { Fetch } from "../fetch.ts";
import type { Throttle } from "../throttle/throttle.ts";
import type { ApiKey } from "../api-key.ts";
import type { Deadline } from "./deadline.ts";
import type { OnAttempt } from "../on-attempt.ts";
import type { RetryPolicy } from "./retry-policy.ts";

/** What `fetch` accepts as a body. Node's types know no global `BodyInit`. */
export type RequestBody = NonNullable<RequestInit["body"]>;

/** The settings and the state of one call. */
export interface CallContext {
  /** Method and path template. */
  readonly operation: string;
  /** Base URL of the call, before the path of the operation. */
  readonly baseUrl: string;
  /** The client's own origin, the only one that gets the key. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Options of client and call for `fetch`. */
  readonly fetchOptions: RequestInit;
  readonly retry: RetryPolicy;
  /** Largest response body, in bytes. */
  readonly maxResponseBytes: number | false;
  readonly onAttempt: OnAttempt | undefined;
  readonly throttle: Throttle | undefined;
  readonly onDeprecation: OnDeprecation;
  readonly keySource: ApiKey;
  readonly deadline: Deadline;
  /** The request body, once it is serialized. */
  body: RequestBody | null;
  /** The request that openapi-fetch built; without one, an argument of the call is invalid. */
  request: { readonly url: string } | undefined;
  /** The id that openapi-fetch gives the call, and middleware sees. */
  id: string | undefined;
  /** The last response of the API, before middleware changed it. */
  lastResponse: Response | undefined;
  /** Number of requests sent. */
  attempts: number;
  /** Whether the API may have carried out a request before the last. */
  mayHaveBeenSent: boolean;
  /** The last request, if it has not been reported to `onAttempt` yet. */
  lastAttempt: FinishedAttempt | undefined;
  /** Milliseconds that the next request waited for the throttle. */
  waitedMs: number;
  /** The key that was sent; `undefined` until one was. */
  sentKey: string | undefined;
  /** The previous key, if the API rejected it. */
  replacedKey: string | undefined;
  /** Why there was no new key after a 401. */
  keyError: unknown;
  /** The response after all middleware; only its body is missing. */
  response: Response | undefined;
  /** A copy of an unsuccessful response, out of the reach of middleware. */
  failure: Response | undefined;
  /** Whether a middleware has read the response body. */
  bodyTaken: boolean;
}

/** The state of a call at its beginning. */
export const NOTHING_YET = {
  body: null,
  request: undefined,
  id: undefined,
  lastResponse: undefined,
  attempts: 0,
  mayHaveBeenSent: false,
  lastAttempt: undefined,
  waitedMs: 0,
  sentKey: undefined,
  replacedKey: undefined,
  keyError: undefined,
  response: undefined,
  failure: undefined,
  bodyTaken: false,
} satisfies Partial<CallContext>;

/** The outcome of a request. */
export interface FinishedAttempt {
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly response: Response | undefined;
  readonly error: unknown;
}

/** A request on its way to `fetch`, in the only form that the layers of the transport know. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** By name in lower case; the API key is not among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | null;
  /** All other options for `fetch` from client, call and middleware: `cache`, `next`, `dispatcher`, … */
  readonly init: RequestInit;
  /** Milliseconds of the attempt's timeout that earlier redirects used. */
  readonly spentMs?: number;
}

/** Sends a request. Each layer of the transport is one, and wraps another. */
export type Send = (request: OutgoingRequest, call: CallContext) => Promise<Response>;
