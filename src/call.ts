import type { ApiKey } from "./auth.ts";
import type { PartooApiError } from "./errors.ts";
import type { Fetch } from "./fetch.ts";
import type { Operations } from "./generated/operations.ts";
import type { Middleware } from "./middleware.ts";
import type { RetryOption } from "./transport/retry.ts";

/** How the body of a successful answer is read. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/** One entry of the generated tables: what an operation takes and gives. */
export interface Operation {
  /** Whether a call must give parameters or a body. */
  readonly required: boolean;
  /** Parameters and body. */
  readonly init: object;
  /** Body of a success. */
  readonly data: unknown;
  /** Bodies of other answers, by status. */
  readonly errors: object;
}

/** Headers of a call; `null` takes away one that the client would send. */
export type HeadersOption =
  | NonNullable<RequestInit["headers"]>
  | Record<
      string,
      string | number | boolean | readonly (string | number | boolean)[] | null | undefined
    >;

/** Writes a query as a string, without the `?`. */
export type QuerySerializer = (query: Record<string, unknown>) => string;

/** How arrays and objects in a query are written. @see https://swagger.io/docs/specification/serialization/#query */
export interface QuerySerializerOptions {
  /** Default `{ style: "form", explode: true }`: `name=a&name=b`. */
  array?: { style: "form" | "spaceDelimited" | "pipeDelimited"; explode: boolean };
  /** Default `{ style: "deepObject", explode: true }`: `name[key]=a`. */
  object?: { style: "form" | "deepObject"; explode: boolean };
  /** Leaves reserved characters (`:/?#[]@!$&'()*+,;=`) in values as they are. Default `false`. */
  allowReserved?: boolean;
}

/** Turns a body into what `fetch` sends. */
export type BodySerializer = (body: unknown, headers?: Headers) => RequestInit["body"];

/** Puts path values into a URL that still has `{name}` in it. The values have been checked before. */
export type PathSerializer = (url: string, values: Record<string, unknown>) => string;

/**
 * What a single call can set beside its parameters and body. Each wins over the client's own setting.
 * All other fields of `RequestInit` (`cache`, `keepalive`, …) are handed to `fetch`.
 */
export interface CallOptions<As extends ParseAs = ParseAs> extends Omit<
  RequestInit,
  "body" | "headers" | "method" | "redirect" | "signal"
> {
  /**
   * How the body of a successful answer is read. Default `"json"`. With `"stream"` the body is handed
   * over unread; the timeout goes on until it is read to its end.
   */
  parseAs?: As;
  /** Headers of this call; they win over the client's. `null` takes one away. */
  headers?: HeadersOption;
  /** Ends the call: it rejects with the signal's own reason. */
  signal?: AbortSignal | null | undefined;
  /**
   * Milliseconds until the answer, body included, must have arrived; each attempt has as long.
   * `false` waits without end. Default: the client's `timeoutMs`.
   *
   * @example await client.GET("/business/search", { timeoutMs: 5_000 });
   */
  timeoutMs?: number | false | undefined;
  /**
   * What is done when the call fails in a way that may pass. Given here, it holds for POST and PATCH
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
export type CallArguments<Op extends Operation, As extends ParseAs> = Op["required"] extends true
  ? [init: Op["init"] & CallOptions<As>]
  : [init?: Op["init"] & CallOptions<As>];

interface Parsed<Data> {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** What an operation's documented error answers become. */
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
 * What a call resolves to: `data` if the answer was a success, else `error`, which is always an object.
 * A call without an answer (connection, timeout, abort) rejects.
 */
export type CallResult<Op extends Operation, As extends ParseAs = "json"> =
  | { data: Parsed<Op["data"]>[As]; error?: never; response: Response }
  | { data?: never; error: ApiErrorOf<Op["errors"]>; response: Response };

/** Name of an operation: method and path template. @example "GET /business/{business_id}" */
export type OperationName = keyof Operations;

/** The data that a successful call gives. @example OperationData<"GET /conversations"> */
export type OperationData<Name extends OperationName> = Operations[Name]["data"];

/** The error that a failed call gives. @example OperationError<"GET /conversations"> */
export type OperationError<Name extends OperationName> = ApiErrorOf<Operations[Name]["errors"]>;

/** The body that a call sends. @example OperationBody<"POST /messages"> */
export type OperationBody<Name extends OperationName> = NonNullable<
  Field<Operations[Name]["init"], "body">
>;

/** The query parameters of a call. @example OperationQuery<"GET /conversations"> */
export type OperationQuery<Name extends OperationName> = Parameters<Name, "query">;

/** The path parameters of a call. @example OperationPath<"GET /business/{business_id}"> */
export type OperationPath<Name extends OperationName> = Parameters<Name, "path">;

type Parameters<Name extends OperationName, Place extends string> = NonNullable<
  Field<NonNullable<Field<Operations[Name]["init"], "params">>, Place>
>;

type Field<Holder, Key extends string> = Holder extends { [K in Key]?: infer Value }
  ? Value
  : never;
