/** How the body of a successful answer is read. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

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
  array?: { style: "form" | "spaceDelimited" | "pipeDelimited"; explode: boolean } | undefined;
  /** Default `{ style: "deepObject", explode: true }`: `name[key]=a`. */
  object?: { style: "form" | "deepObject"; explode: boolean } | undefined;
  /** Leaves reserved characters (`:/?#[]@!$&'()*+,;=`) in values as they are. Default `false`. */
  allowReserved?: boolean | undefined;
}

/** Turns a body into what `fetch` sends. */
export type BodySerializer = (body: unknown, headers?: Headers) => RequestInit["body"];

/** Puts path values into a URL that still has `{name}` in it. The values have been checked before. */
export type PathSerializer = (url: string, values: Record<string, unknown>) => string;
