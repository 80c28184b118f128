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
 * What a client is made with. All other fields of `RequestInit` (`cache`, `keepalive`, …) are handed to
 * `fetch` with every call.
 */
export interface PartooClientOptions extends FetchOptions {
  /**
   * The API key, or a function that gives it; the function is asked before every call, and once more
   * when the API responds with 401. Default: the environment variable `PARTOO_API_KEY`.
   *
   * @example createPartooClient({ apiKey: () => secrets.read("partoo") });
   */
  apiKey?: ApiKey | undefined;
  /** Environment of the API. Default `"production"`. */
  environment?: Environment | undefined;
  /**
   * Base URL instead of an environment, for a proxy or a test server: `https:`, or `http:` on this
   * machine (see `dangerouslyAllowHttp`). The key is sent to its origin only.
   */
  baseUrl?: string | undefined;
  /**
   * Milliseconds until a response, body included, must have arrived; each attempt has as long. `false`
   * waits without end. Default 30 000. A call that is late rejects with a `PartooTimeoutError`.
   */
  timeoutMs?: number | false | undefined;
  /**
   * The largest response body, in bytes after decompression, that a call reads; with `parseAs: "stream"`
   * too. Default 100 000 000; `false` for no limit. A larger one fails with a `PartooResponseError`.
   * What a middleware reads itself is not counted.
   *
   * @example createPartooClient({ maxResponseBytes: 5_000_000 });
   */
  maxResponseBytes?: number | false | undefined;
  /**
   * Retries after a transient failure: `{ limit, … }`, a number of retries, or `false`. Default 2, and never for the failure of a POST or PATCH other than 429.
   *
   * @example createPartooClient({ retry: { limit: 5, maxDelayMs: 120_000 } });
   */
  retry?: RetryOption | undefined;
  /**
   * Called for every request that goes out, retries and redirects included, once its response's headers
   * have arrived or it has failed: which call, on what, how long it took and waited, and whether the
   * client retries. If it throws, the call goes on. Default: none.
   *
   * @example createPartooClient({ onAttempt: (attempt) => log.debug(attempt) });
   */
  onAttempt?: OnAttempt | undefined;
  /**
   * Keeps calls below the API's limit: every attempt waits until the throttle lets it through, and a 429
   * pauses all that share the throttle. The waiting is not part of `timeoutMs`. Default: no throttle.
   *
   * @see memoryThrottle and sharedThrottle in `partoo-client/throttle`
   * @example createPartooClient({ throttle: memoryThrottle({ requests: 300, perMs: 60_000 }) });
   */
  throttle?: Throttle | undefined;
  /**
   * What happens when something deprecated is called. Default `"warn"`: once for each code and process.
   *
   * @example createPartooClient({ onDeprecation: process.env.CI ? "throw" : "warn" });
   */
  onDeprecation?: OnDeprecation | undefined;
  /** Lets the client run in a browser page. Everybody who opens the page can read the key. */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Lets `baseUrl` be `http:` for every host, not only for this machine: a mock server in Docker Compose,
   * a sidecar. Everybody on the way can read the key and change what is sent. Default `false`.
   *
   * @example createPartooClient({ baseUrl: "http://partoo-mock:8080", dangerouslyAllowHttp: true });
   */
  dangerouslyAllowHttp?: boolean | undefined;
  /** What requests are sent with: a proxy's, undici's, a test's. Default: the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Headers of every call; `null` takes away one that would be sent. */
  headers?: HeadersOption | undefined;
  /** How queries are written. Default: as the description says for each parameter. */
  querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  /** How bodies are written. Default: JSON, `FormData` as it is. */
  bodySerializer?: BodySerializer | undefined;
  /** How path values are put into the URL. Default: percent-encoded, each as one segment. */
  pathSerializer?: PathSerializer | undefined;
}
