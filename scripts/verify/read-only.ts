import type { Fetch } from "../../src/index.ts";
import { Failure } from "../failure.ts";

/** A `fetch` that can only read: any other method than GET and HEAD is refused before it is sent. */
export function readOnly(fetch: Fetch): Fetch {
  return (url, init) => {
    const method = (init.method ?? "GET").toUpperCase();
    if (method !== "GET" && method !== "HEAD") {
      throw new Failure(`verify only reads: it refused a ${method} request`);
    }
    return fetch(url, init);
  };
}
