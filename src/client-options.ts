import type { ApiKey } from "./api-key.ts";
import type { Environment } from "./request/base-url.ts";
import type {
  BodySerializer,
  HeadersOption,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "./serialization.ts";
import type { OnDeprecation } from "./deprecation/notice.ts";
import type { FetchOptions } from "./call.ts";
import type { Fetch } from "./fetch.ts";
import type { Throttle } from "./throttle/throttle.ts";
import type { OnAttempt } from "./on-attempt.ts";
import type { RetryOption } from "./transport/retry-policy.ts";

/**
 * Options of `createPartooClient()`. The client passes every other field of `RequestInit` (`cache`, `keepalive`, …) to
 * `fetch` with each call.
 */
export interface PartooClientOptions extends FetchOptions {
  /**
   * The API key, or a function that returns it. The client calls the function before every call, and once more
   * after a 401. Default: the environment variable `PARTOO_API_KEY`.
   *
   * @example createPartooClient({ apiKey: () => secrets.read("partoo") });
   */
  apiKey?: ApiKey | undefined;
  /** Environment of the API. Default `"production"`. */
  environment?: Environment | undefined;
  /**
   * Base URL to use instead of an environment, for a gateway or a test server: `https:`, or `http:` on this
   * machine (see `dangerouslyAllowHttp`). The client sends the key to its origin only.
   */
  baseUrl?: string | undefined;
  /**
   * Timeout of each attempt in milliseconds, to the end of the response body. `false` disables it. Default 30 000.
   * When it expires, the call rejects with a `PartooTimeoutError`.
   */
  timeoutMs?: number | false | undefined;
  /**
   * Largest response body in bytes, after decompression; it applies to `parseAs: "stream"` too. Default 100 000 000;
   * `false` for no limit. A larger body makes the call reject with a `PartooResponseError`. The limit does not apply
   * to a body that a middleware reads itself.
   *
   * @example createPartooClient({ maxResponseBytes: 5_000_000 });
   */
  maxResponseBytes?: number | false | undefined;
  /**
   * Retries after a transient failure: `{ limit, … }`, a number of retries, or `false`. Default 2. By default the client
   * retries a POST or PATCH only after a 429.
   *
   * @example createPartooClient({ retry: { limit: 5, maxDelayMs: 120_000 } });
   */
  retry?: RetryOption | undefined;
  /**
   * Called after every request, retries and redirects included, when the response headers have arrived or the request
   * has failed. It gets the call, the duration, the time spent waiting, and whether the client retries. The client
   * ignores what it throws. Default: none.
   *
   * @example createPartooClient({ onAttempt: (attempt) => log.debug(attempt) });
   */
  onAttempt?: OnAttempt | undefined;
  /**
   * Keeps calls below the API's rate limit: every attempt waits for its turn, and a 429 pauses all clients that share
   * the throttle. Waiting does not count towards `timeoutMs`. Default: no throttle.
   *
   * @see memoryThrottle and sharedThrottle in `partoo-client/throttle`
   * @example createPartooClient({ throttle: memoryThrottle({ requests: 300, perMs: 60_000 }) });
   */
  throttle?: Throttle | undefined;
  /**
   * What to do when you call a deprecated operation. Default `"warn"`: one warning per code and process.
   *
   * @example createPartooClient({ onDeprecation: process.env.CI ? "throw" : "warn" });
   */
  onDeprecation?: OnDeprecation | undefined;
  /** Lets the client run in a browser page, where everyone who opens the page can read the key. Default `false`. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Allows `http:` in `baseUrl` for every host, not only for this machine: a mock server in Docker Compose, or a
   * sidecar. Anyone on the network path can read the key and change requests. Default `false`.
   *
   * @example createPartooClient({ baseUrl: "http://partoo-mock:8080", dangerouslyAllowHttp: true });
   */
  dangerouslyAllowHttp?: boolean | undefined;
  /** The `fetch` to send requests with, such as undici's or a mock's. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Headers of every call; `null` removes a header. */
  headers?: HeadersOption | undefined;
  /** How to write queries. Default: in the style that the description gives each parameter. */
  querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  /** How to write request bodies. Default: as JSON; forms, blobs, streams and bytes go out unchanged. */
  bodySerializer?: BodySerializer | undefined;
  /** How to put path values into the URL. Default: percent-encoded, one segment each. */
  pathSerializer?: PathSerializer | undefined;
}
