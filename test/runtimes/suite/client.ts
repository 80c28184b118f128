import { createPartooClient, type PartooClient, type PartooClientOptions } from "partoo-client";
import type { Served } from "./bench.ts";

/** The key of the suite. */
export const KEY = "key-of-the-suite";

/** A client of what is served, which waits next to nothing before it repeats a call. */
export function clientOf(
  { baseUrl }: Pick<Served, "baseUrl">,
  options: PartooClientOptions = {},
): PartooClient {
  return createPartooClient({
    apiKey: KEY,
    baseUrl,
    retry: { baseDelayMs: 1 },
    // the suite's own page, where one case shows that it would be refused otherwise
    dangerouslyAllowBrowser: true,
    ...options,
  });
}

/** An answer of the API to `GET /conversations`. */
export function conversations(...ids: number[]): { readonly json: object } {
  return {
    json: { conversations: ids.map((id) => ({ id })), count: ids.length, next_cursor: null },
  };
}
