import untypedClient, {
  defaultBodySerializer as untypedBodySerializer,
  mergeHeaders as untypedMergeHeaders,
} from "openapi-fetch";
import type { Answer } from "./answer.ts";
import type { HeadersOption, ParseAs } from "./serialization.ts";

/*
 * All that is used of openapi-fetch, typed as it is used here; nothing else imports it. Its maintainer
 * has stopped: should a fault be found in it, its code takes the place of this file
 * (docs/supply-chain.md).
 */

export { createFinalURL, createQuerySerializer, removeTrailingSlash } from "openapi-fetch";

/** Later ones win; `null` takes a header away. */
export const mergeHeaders = untypedMergeHeaders as (
  ...headers: readonly (HeadersOption | undefined)[]
) => Headers;

/** @returns `undefined` for what JSON has no text for */
export const defaultBodySerializer = untypedBodySerializer as (
  body: unknown,
  headers?: Headers,
) => string | FormData | undefined;

export const createClient = untypedClient as unknown as (options: object) => Client;

interface Client {
  request(method: string, path: string, init: ClientInit): Promise<Answer>;
}

interface ClientInit {
  readonly parseAs: ParseAs;
  readonly fetch: (request: Request, fetchOptions?: RequestInit) => Promise<Response>;
  readonly [option: string]: unknown;
}
