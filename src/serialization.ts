/** How the body of a successful response is read. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

/**
 * Headers: an object, pairs, or `Headers` of any implementation. `null` takes away one that the client
 * would send.
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

/** How arrays and objects in a query are written. @see https://swagger.io/docs/specification/serialization/#query */
export interface QuerySerializerOptions {
  /** Default: as the description says for each parameter. */
  array?: { style: "form" | "spaceDelimited" | "pipeDelimited"; explode: boolean } | undefined;
  /** Default: as the description says, or `{ style: "deepObject", explode: true }`: `name[key]=a`. */
  object?: { style: "form" | "deepObject"; explode: boolean } | undefined;
  /**
   * Leaves reserved characters (`:/?[]@!$'()*,;=`) in values as they are. `#`, `&`, `+` and `%` are
   * encoded all the same, because a server would read another value. Default `false`.
   */
  allowReserved?: boolean | undefined;
}

/** Turns a body into what `fetch` sends: text, a form, a `Blob`, a stream or bytes. */
export type BodySerializer = (body: unknown, headers?: Headers) => RequestInit["body"];

/** Puts path values into a URL that still has `{name}` in it. The values have been checked before. */
export type PathSerializer = (url: string, values: Record<string, unknown>) => string;
