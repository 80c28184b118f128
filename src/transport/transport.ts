import type { ApiKey } from "../auth.ts";
import type { OnDeprecation } from "../deprecation/notice.ts";
import type { Fetch } from "../fetch.ts";
import type { LightRequest } from "./light-request.ts";
import type { Deadline } from "./timeout.ts";
import type { Throttle } from "../throttle/throttle.ts";
import { withThrottle } from "./throttling.ts";
import { withTimeout } from "./timeout.ts";
import { withRedirects } from "./redirect.ts";
import { withRetries, type RetryNotice, type RetryPolicy } from "./retry.ts";
import { withKey } from "./api-key.ts";
import { sendOnce } from "./send.ts";

/** One call on its way: what the layers of the transport know about it, and about each other. */
export interface CallContext {
  /** Method and path template. */
  readonly operation: string;
  /** The client's own origin, the only one that gets the key. */
  readonly origin: string;
  readonly fetch: Fetch;
  /** Options that only `fetch` understands (undici's `dispatcher`), handed to it as they are. */
  fetchOptions: RequestInit | undefined;
  readonly retry: RetryPolicy;
  readonly onRetry: ((notice: RetryNotice) => void) | undefined;
  readonly throttle: Throttle | undefined;
  readonly onDeprecation: OnDeprecation;
  readonly keySource: ApiKey;
  /** The key that the request carries; `undefined` as long as it carries none. */
  sentKey: string | undefined;
  /** When the call ends; goes on while the body is read. */
  readonly deadline: Deadline;
  /** The request as openapi-fetch made it, before any middleware. */
  original: Outgoing | undefined;
  /** The first attempt, which the layers of the transport have not heard of yet. */
  first: Promise<Response> | undefined;
  /** Why a new key could not be had after a 401. */
  keyError: unknown;
  /** The answer that the caller gets, from when on only its body is missing. */
  response: Response | undefined;
}

/** A request on its way: the platform's where somebody can see it, else a light one. */
export type Outgoing = Request | LightRequest;

/** Sends a request; each layer of the transport is one around another. */
export type Send = (request: Outgoing, call: CallContext) => Promise<Response>;

/** How a request goes out: outermost layer first. */
export const send: Send = /* @__PURE__ */ [
  withKey,
  withRetries,
  withRedirects,
  withThrottle,
  afterFirst,
  withTimeout,
].reduceRight((next, layer) => layer(next), sendOnce);

/** Stands for the first attempt where that has been made. */
function afterFirst(next: Send): Send {
  return (request, call) => {
    const { first } = call;
    call.first = undefined;
    return first ?? next(request, call);
  };
}
