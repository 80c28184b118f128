/** How to read the body of a successful response. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/**
 * Headers: an object, pairs, or `Headers` of any implementation. `null` removes a header that the client would send.
 */
export type HeadersOption =
  | NonNullable<RequestInit["headers"]>
  | Iterable<readonly [name: string, value: string]>
  | Record<
      string,
      string | number | boolean | readonly (string | number | boolean)[] | null | undefined
    >;

/** Writes a query as a string, without the `?`. */
export type QuerySerializer = (query: Record<string, unknown>) => string;

/** How to write arrays and objects in a query. @see https://swagger.io/docs/specification/serialization/#query */
export interface QuerySerializerOptions {
  /** Default: the style that the description gives each parameter. */
  array?: { style: "form" | "spaceDelimited" | "pipeDelimited"; explode: boolean } | undefined;
  /** Default: the style that the description gives each parameter, or `deepObject`: `name[key]=a`. */
  object?: { style: "form" | "deepObject"; explode: boolean } | undefined;
  /**
   * Leaves reserved characters (`:/?[]@!$'()*,;=`) in values unencoded. `#`, `&`, `+` and `%` are always encoded,
   * because a server would read another value. Default `false`.
   */
  allowReserved?: boolean | undefined;
}

/** Converts a request body into one that `fetch` sends: a string, a form, a `Blob`, a stream or bytes. */
export type BodySerializer = (body: unknown, headers?: Headers) => RequestInit["body"];

/** Replaces each `{name}` in a URL with its path value. The client has checked the values. */
export type PathSerializer = (url: string, values: Record<string, unknown>) => string;
