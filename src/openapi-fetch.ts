import untypedClient from "openapi-fetch";
import type { CallOutcome } from "./call.ts";
import type { ParseAs } from "./serialization.ts";

/*
 * All that is used of openapi-fetch, typed as it is used here; nothing else imports it. Its maintainer
 * has stopped: should a fault be found in it, its code goes into this file (docs/maintaining/supply-chain.md).
 */

export { createQuerySerializer } from "openapi-fetch";

/** Everything is given with each call; what is said here is not looked for on `Object.prototype`. */
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
