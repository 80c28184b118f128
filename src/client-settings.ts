import { keySource, type ApiKey } from "./api-key.ts";
import { refuseBrowser } from "./browser.ts";
import type { PartooClientOptions } from "./client-options.ts";
import type { OnDeprecation } from "./deprecation/notice.ts";
import { CLIENT_OPTIONS } from "./known-options.ts";
import type { OnAttempt } from "./on-attempt.ts";
import { readOptions } from "./options.ts";
import { baseUrlOf } from "./request/base-url.ts";
import { checkedHeaders, type CheckedHeaders } from "./request/headers.ts";
import type { Throttle } from "./throttle/throttle.ts";
import { retryPolicy, type RetryPolicy } from "./transport/retry-policy.ts";
import { checkedThrottle } from "./transport/throttling.ts";
import { DEFAULT_TIMEOUT_MS, checkedTimeout } from "./transport/timeout.ts";

/** Default of `maxResponseBytes`. */
const DEFAULT_MAX_RESPONSE_BYTES = 100_000_000;

/** The options of a client, checked, with their defaults. */
export interface ClientSettings {
  /** Base URL of the client, without a slash at its end. */
  readonly baseUrl: string;
  readonly origin: string;
  readonly allowHttp: boolean;
  readonly keySource: ApiKey;
  readonly timeoutMs: number | false;
  readonly maxResponseBytes: number | false;
  readonly retry: RetryPolicy;
  readonly throttle: Throttle | undefined;
  readonly onAttempt: OnAttempt | undefined;
  readonly onDeprecation: OnDeprecation;
  readonly headers: CheckedHeaders | undefined;
  readonly fetch: PartooClientOptions["fetch"];
  readonly fetchOptions: Readonly<Record<string, unknown>>;
  readonly querySerializer: PartooClientOptions["querySerializer"];
  readonly bodySerializer: PartooClientOptions["bodySerializer"];
  readonly pathSerializer: PartooClientOptions["pathSerializer"];
}

/** @throws PartooConfigError if the API key is missing or an option is invalid */
export function readSettings(options: PartooClientOptions): ClientSettings {
  const fetchOptions: Record<string, unknown> = {};
  const given = readOptions<PartooClientOptions>(options, CLIENT_OPTIONS, undefined, fetchOptions);
  const { onDeprecation = "warn", dangerouslyAllowHttp: allowHttp = false } = given;
  const { maxResponseBytes = DEFAULT_MAX_RESPONSE_BYTES } = given;
  refuseBrowser(given.dangerouslyAllowBrowser);
  const baseUrl = baseUrlOf(given.environment, given.baseUrl, allowHttp);
  return {
    baseUrl,
    origin: new URL(baseUrl).origin,
    allowHttp,
    keySource: keySource(given.apiKey),
    timeoutMs: checkedTimeout(given.timeoutMs) ?? DEFAULT_TIMEOUT_MS,
    maxResponseBytes,
    retry: retryPolicy(given.retry),
    throttle: checkedThrottle(given.throttle),
    onAttempt: given.onAttempt,
    onDeprecation,
    headers: checkedHeaders(given.headers),
    fetch: given.fetch,
    fetchOptions,
    querySerializer: given.querySerializer,
    bodySerializer: given.bodySerializer,
    pathSerializer: given.pathSerializer,
  };
}
