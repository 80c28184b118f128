import {
  createPartooClient,
  type PartooClient,
  type PartooClientOptions,
} from "../../src/index.ts";

/** The API key of all fault tests; it must never be where it does not belong. */
export const KEY = "key-that-must-not-leak";

/** The result of a call, whichever operation it is. */
export interface AnyResult {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** A call to any path, with any second argument. */
export type AnyCall = (path: string, init?: object) => Promise<AnyResult>;

/** The client without the types of the operations: faults are the same in all of them. */
export type AnyClient = Record<
  "GET" | "HEAD" | "PUT" | "POST" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE",
  AnyCall
> &
  Pick<PartooClient, "use" | "eject">;

/** A client that waits next to nothing before it repeats a call. */
export function clientOf(baseUrl: string, options: PartooClientOptions = {}): AnyClient {
  return createPartooClient({
    apiKey: KEY,
    baseUrl,
    retry: { baseDelayMs: 1 },
    ...options,
  }) as unknown as AnyClient;
}
