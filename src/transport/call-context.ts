import type { OnDeprecation } from "../deprecation/notice.ts";
import type { Fetch } from "../fetch.ts";
import type { Throttle } from "../throttle/throttle.ts";
import type { ApiKey } from "../api-key.ts";
import type { Deadline } from "./deadline.ts";
import type { OnAttempt } from "../on-attempt.ts";
import type { RetryPolicy } from "./retry-policy.ts";

/** What `fetch` accepts as a body. Node's types know no global `BodyInit`. */
export type RequestBody = NonNullable<RequestInit["body"]>;

/** What is known of one call: its settings, and how far it has come. */
export interface CallContext {
  /** Method and path template. */
  readonly operation: string;
  /** What stands before the path of the operation. */
  readonly baseUrl: string;
  /** The client's own origin, the only one that gets the key. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Options for `fetch` that client and call gave. */
  readonly fetchOptions: RequestInit;
  readonly retry: RetryPolicy;
  /** How many bytes the response body may have. */
  readonly maxResponseBytes: number | false;
  readonly onAttempt: OnAttempt | undefined;
  readonly throttle: Throttle | undefined;
  readonly onDeprecation: OnDeprecation;
  readonly keySource: ApiKey;
  readonly deadline: Deadline;
  /** The request body, once it is serialized. */
  body: RequestBody | null;
  /** The request as openapi-fetch built it; without one, the mistake is in what the call was given. */
  request: { readonly url: string } | undefined;
  /** The id that openapi-fetch gives the call, and middleware knows it by. */
  id: string | undefined;
  /** The last response of the API, whatever middleware made of it. */
  lastResponse: Response | undefined;
  /** How many requests were sent. */
  attempts: number;
  /** Whether the API may have carried out one of those that are followed by another. */
  mayHaveBeenSent: boolean;
  /** The last of them, if `onAttempt` has not been told of it yet. */
  lastAttempt: FinishedAttempt | undefined;
  /** How long the next one waited for the throttle, in milliseconds. */
  waitedMs: number;
  /** The key that went out; `undefined` as long as none did. */
  sentKey: string | undefined;
  /** The key before it, if the API did not accept that one. */
  replacedKey: string | undefined;
  /** Why there was no new key after a 401. */
  keyError: unknown;
  /** The response, once it has passed all middleware: only its body is missing then. */
  response: Response | undefined;
  /** A copy of a response that is not a success, which no middleware sees. */
  failure: Response | undefined;
  /** Whether a middleware has read the body of the response. */
  bodyTaken: boolean;
}

/** The fields of a context that tell how far the call has come, at its beginning. */
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

/** What is known of a request that went out. */
export interface FinishedAttempt {
  readonly startedAt: Date;
  readonly durationMs: number;
  readonly response: Response | undefined;
  readonly error: unknown;
}

/** A request on its way to `fetch`. The layers of the transport know nothing else of it. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  /** By name in lower case; the API key is not among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RequestBody | null;
  /** Everything else that client, call or middleware want `fetch` to get: `cache`, `next`, `dispatcher`, … */
  readonly init: RequestInit;
  /** Milliseconds that redirects before it have used of the attempt's time. */
  readonly spentMs?: number;
}

/** Sends a request. Each layer of the transport is one, around another. */
export type Send = (request: OutgoingRequest, call: CallContext) => Promise<Response>;
