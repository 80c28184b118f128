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

/** The types of one operation. */
export interface Operation {
  /** Whether a call must pass parameters or a body. */
  readonly required: boolean;
  /** Parameters and body. */
  readonly init: object;
  /** Body of a success. */
  readonly data: unknown;
  /** Bodies of other responses, by status. */
  readonly errors: object;
}

/** The fields of `RequestInit` that the client passes to `fetch` unchanged. */
export type FetchOptions = {
  [Field in keyof Omit<RequestInit, "body" | "headers" | "method" | "redirect" | "signal">]?:
    RequestInit[Field] | undefined;
};

/**
 * Options of a single call, next to its parameters and body. Each overrides the client's option. The client passes
 * every other field of `RequestInit` (`cache`, `keepalive`, …) to `fetch`.
 */
export interface CallOptions<As extends ParseAs | undefined = ParseAs> extends FetchOptions {
  /**
   * How to read the body of a successful response. Default `"json"`. With `"stream"` you get the unread body; the
   * timeout applies until you have read it to the end.
   */
  parseAs?: As;
  /** Headers of this call, which override the client's. `null` removes a header. */
  headers?: HeadersOption | undefined;
  /** Aborts the call, which then rejects with the reason of the signal. */
  signal?: AbortSignal | null | undefined;
  /**
   * Timeout of each attempt in milliseconds, to the end of the response body. `false` disables it. Default: the
   * client's `timeoutMs`.
   *
   * @example await client.GET("/business/search", { timeoutMs: 5_000 });
   */
  timeoutMs?: number | false | undefined;
  /**
   * Largest response body in bytes, after decompression; `false` for no limit. Default: the client's
   * `maxResponseBytes`.
   *
   * @example await client.GET("/business/search", { maxResponseBytes: 1_000_000 });
   */
  maxResponseBytes?: number | false | undefined;
  /**
   * Retries after a transient failure. Set here, it applies to POST and PATCH too. Default: the client's `retry`.
   *
   * @example await client.PATCH("/conversations/{conversation_id}", { params, body, retry: 3 });
   */
  retry?: RetryOption | undefined;
  /** The key for this call. Default: the client's `apiKey`. */
  apiKey?: ApiKey | undefined;
  /** Another base URL for this call. The client still sends the key to its own origin only. */
  baseUrl?: string | undefined;
  /** Another `fetch` for this call. */
  fetch?: Fetch | undefined;
  /** Middleware for this call; its `onRequest` hooks run after the client's. */
  middleware?: readonly Middleware[] | undefined;
  /** How to write the query. Default: in the style that the description gives each parameter. */
  querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  /** How to write the request body. Default: as JSON; forms, blobs, streams and bytes go out unchanged. */
  bodySerializer?: BodySerializer | undefined;
  /** How to put path values into the URL. Default: percent-encoded, one segment each. */
  pathSerializer?: PathSerializer | undefined;
}

/** The arguments after the path: an object, optional if nothing in it is required. */
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

/** The errors of an operation, with the body documented for each status. */
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
 * What a call resolves to: `data` for a successful response, otherwise `error`, which is always an object. A call that
 * gets no response (lost connection, timeout, abort) rejects.
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
  /** No parameter or body is required. */
  readonly required: false;
  /** Any parameters and body. */
  readonly init: object;
  /** The body of a success. */
  readonly data: unknown;
  /** No body of another response is known. */
  readonly errors: Readonly<Record<never, never>>;
}
