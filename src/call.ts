import type { ApiKey } from "./api-key.ts";
import type { PartooApiError } from "./errors.ts";
import type { Fetch } from "./fetch.ts";
import type { Middleware } from "./middleware.ts";
import type {
  BodySerializer,
  HeadersOption,
  ParseAs,
  PathSerializer,
  QuerySerializer,
  QuerySerializerOptions,
} from "./serialization.ts";
import type { RetryOption } from "./transport/retry-policy.ts";

export type { ParseAs };

/** One entry of the generated tables: what an operation takes and gives. */
export interface Operation {
  /** Whether a call must give parameters or a body. */
  readonly required: boolean;
  /** Parameters and body. */
  readonly init: object;
  /** Body of a success. */
  readonly data: unknown;
  /** Bodies of other responses, by status. */
  readonly errors: object;
}

/** The fields of `RequestInit` that are handed to `fetch` as they are. */
export type FetchOptions = {
  [Field in keyof Omit<RequestInit, "body" | "headers" | "method" | "redirect" | "signal">]?:
    RequestInit[Field] | undefined;
};

/**
 * What a single call can set in addition to its parameters and body. Each wins over the client's own setting.
 * All other fields of `RequestInit` (`cache`, `keepalive`, …) are handed to `fetch`.
 */
export interface CallOptions<As extends ParseAs | undefined = ParseAs> extends FetchOptions {
  /**
   * How the body of a successful response is read. Default `"json"`. With `"stream"` the body is handed
   * over unread; the timeout goes on until it is read to its end.
   */
  parseAs?: As;
  /** Headers of this call; they win over the client's. `null` takes one away. */
  headers?: HeadersOption | undefined;
  /** Ends the call: it rejects with the signal's own reason. */
  signal?: AbortSignal | null | undefined;
  /**
   * Milliseconds until the response, body included, must have arrived; each attempt has as long.
   * `false` waits without end. Default: the client's `timeoutMs`.
   *
   * @example await client.GET("/business/search", { timeoutMs: 5_000 });
   */
  timeoutMs?: number | false | undefined;
  /**
   * The largest response body, in bytes after decompression; `false` for no limit. Default: the client's
   * `maxResponseBytes`.
   *
   * @example await client.GET("/business/search", { maxResponseBytes: 1_000_000 });
   */
  maxResponseBytes?: number | false | undefined;
  /**
   * Retries after a transient failure. Given here, it holds for POST and PATCH
   * too. Default: the client's `retry`.
   *
   * @example await client.PATCH("/conversations/{conversation_id}", { params, body, retry: 3 });
   */
  retry?: RetryOption | undefined;
  /** The key for this call. Default: the client's `apiKey`. */
  apiKey?: ApiKey | undefined;
  /** Another base URL for this call. The key is sent to the client's own origin only. */
  baseUrl?: string | undefined;
  /** Another `fetch` for this call. */
  fetch?: Fetch | undefined;
  /** openapi-fetch middleware for this call; runs after the client's. */
  middleware?: readonly Middleware[] | undefined;
  /** How the query is written. Default: as the description says for each parameter. */
  querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  /** How the body is written. Default: JSON, `FormData` as it is. */
  bodySerializer?: BodySerializer | undefined;
  /** How path values are put into the URL. Default: percent-encoded, each as one segment. */
  pathSerializer?: PathSerializer | undefined;
}

/** The arguments after the path: an object, which may be left out where nothing in it is required. */
export type CallArguments<
  Op extends Operation,
  As extends ParseAs | undefined,
> = Op["required"] extends true
  ? [init: Op["init"] & CallOptions<As>]
  : [init?: (Op["init"] & CallOptions<As>) | undefined];

interface Parsed<Data> {
  undefined: Data;
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** What an operation's documented error responses become. */
export type ApiErrorOf<Errors> =
  | {
      [Status in keyof Errors]: PartooApiError<
        Status extends number ? Status : number,
        Errors[Status]
      >;
    }[keyof Errors]
  // where the description does not say what other errors look like
  | ("default" extends keyof Errors ? never : PartooApiError);

/**
 * What a call resolves to: `data` if the response was a success, else `error`, which is always an object.
 * A call without a response (connection, timeout, abort) rejects.
 */
export type CallResult<Op extends Operation, As extends ParseAs | undefined = "json"> =
  | { data: Parsed<Op["data"]>[`${As}`]; error?: never; response: Response }
  | { data?: never; error: ApiErrorOf<Op["errors"]>; response: Response };

/** What a call resolves to, whichever operation it is. */
export interface CallOutcome {
  data?: unknown;
  error?: unknown;
  response: Response;
}

declare const template: unique symbol;

/** A path template that the description does not know, made by `undescribedPath()`. */
export type UndescribedPath<Template extends string = string> = string & {
  readonly [template]: Template;
};

type ParameterNames<Template extends string> =
  Template extends `${string}{${infer Name}}${infer Rest}` ? Name | ParameterNames<Rest> : never;

/** What a call of an undescribed path takes, apart from the options of every call. */
export interface UndescribedInit<Path> {
  /** Values of the path parameters, and a query. */
  readonly params: Path & { readonly query?: Readonly<Record<string, unknown>> | undefined };
  /** Any body; JSON by default. */
  readonly body?: unknown;
}

/** The arguments after an undescribed path. */
export type UndescribedArguments<Template extends string, As extends ParseAs | undefined> = [
  ParameterNames<Template>,
] extends [never]
  ? [init?: Partial<UndescribedInit<unknown>> & CallOptions<As>]
  : [
      init: UndescribedInit<{
        readonly path: Readonly<Record<ParameterNames<Template>, string | number | boolean>>;
      }> &
        CallOptions<As>,
    ];

/** An operation of which nothing is known. */
export interface UndescribedOperation {
  /** Nothing has to be given. */
  readonly required: false;
  /** Any parameters and body. */
  readonly init: object;
  /** The body of a success. */
  readonly data: unknown;
  /** No body of another response is known. */
  readonly errors: Readonly<Record<never, never>>;
}
