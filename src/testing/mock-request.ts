import type { OperationName, OperationPath, OperationQuery } from "../operation-types.ts";
import type { Operations } from "../generated/operations.ts";
import { apiKey } from "../generated/tables.ts";
import { operationShapes } from "../generated/shapes.ts";
import type { FoundOperation } from "./operation.ts";
import { parsedJson, readQuery, valueOf } from "./parse-query.ts";

/**
 * A request that the mock received. Every attempt of a call is one.
 *
 * @typeParam Name the operation: method and path template
 * @example
 * const [request] = mock.calls("POST /messages");
 * expect(request?.body.content).toBe("Thank you!");
 */
export interface MockRequest<Name extends OperationName> {
  /** Method and path template. */
  readonly operation: Name;
  /** Path parameters, decoded; numbers as numbers. */
  readonly path: Given<OperationPath<Name>>;
  /** The query as the call passed it, with numbers, booleans and arrays. */
  readonly query: Given<OperationQuery<Name>>;
  /** The body: parsed JSON, text or `FormData`; `undefined` if it is empty. */
  readonly body: Operations[Name]["init"]["body"];
  /** The headers, without the API key. */
  readonly headers: Headers;
  /** The API key of the request. Not enumerable, so that a failed assertion does not print it. */
  readonly apiKey: string | undefined;
  /** The whole URL. */
  readonly url: string;
  /** Aborts when the call times out or is aborted. */
  readonly signal: AbortSignal;
}

/** A {@link MockRequest} of any operation; `operation` distinguishes them. */
export type AnyMockRequest = { [Name in OperationName]: MockRequest<Name> }[OperationName];

type Given<Parameters> = [Parameters] extends [never]
  ? Readonly<Record<string, never>>
  : Parameters;

/** A request to any operation. */
export interface ReadRequest {
  readonly operation: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly headers: Headers;
  readonly apiKey: string | undefined;
  readonly url: string;
  readonly signal: AbortSignal;
}

/** Parses a request as the description of its operation says. */
export async function readRequest(
  { name: operation, path }: FoundOperation,
  request: Request,
  signal: AbortSignal,
): Promise<ReadRequest> {
  const kinds = operationShapes[operation]?.path ?? {};
  const headers = new Headers(request.headers);
  const key = headers.get(apiKey.name) ?? undefined;
  headers.delete(apiKey.name);
  const read = {
    operation,
    path: Object.fromEntries(
      Object.entries(path).map(([name, text]) => [name, valueOf(decoded(text), kinds, name)]),
    ),
    query: readQuery(operation, new URL(request.url).search),
    body: await bodyOf(request),
    headers,
    url: request.url,
    signal,
  };
  return Object.defineProperty(read as ReadRequest, "apiKey", { get: () => key });
}

async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return request.formData();
  const text = await request.text();
  if (text === "") return undefined;
  return /^application\/([\w.-]+\+)?json\b/i.test(type) ? parsedJson(text) : text;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
