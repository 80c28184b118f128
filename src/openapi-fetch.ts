import untypedClient from "openapi-fetch";
import type { CallOutcome } from "./call.ts";
import type { ParseAs } from "./serialization.ts";

/*
 * The part of openapi-fetch that this package uses, typed for it; no other file imports openapi-fetch. It is
 * no longer maintained: if it has a bug, copy its code into this file (docs/maintaining/supply-chain.md).
 */

export { createQuerySerializer } from "openapi-fetch";

/** Each call sets everything; these values keep openapi-fetch from reading `Object.prototype`. */
export function createClient(baseUrl: string): Client {
  return untypedClient({
    baseUrl,
    Request: undefined,
    fetch: undefined,
    querySerializer: undefined,
    bodySerializer: undefined,
    pathSerializer: undefined,
    headers: undefined,
    requestInitExt: undefined,
  } as object) as unknown as Client;
}

interface Client {
  request(method: string, path: string, init: ClientInit): Promise<CallOutcome>;
}

interface ClientInit {
  readonly parseAs: ParseAs;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly [option: string]: unknown;
}
