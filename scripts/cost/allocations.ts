/**
 * Bytes that one POST allocates, with this client and with openapi-fetch and a middleware that adds the
 * key. Prints JSON. The young generation must hold all calls of a window, or else the figures lie:
 *
 *     node --expose-gc --min-semi-space-size=256 --max-semi-space-size=256 --import ts-blank-space/register scripts/cost/allocations.ts
 */
import createClient from "openapi-fetch";
import { createPartooClient } from "partoo-client";

const CALLS = 2_000;
const WINDOWS = 5;

const apiKey = "0123456789abcdef";
const baseUrl = "https://api.partoo.co/v2";
const path = "/business/{business_id}";
const init = {
  params: { path: { business_id: "5409c35a97bbc544d8e26737" } },
  body: { name: "A shop of ours", code: "75-0042", city: "Paris" },
};
const fetch = (): Promise<Response> => Promise.resolve(Response.json({ status: "success" }));

const bare = createClient<Record<string, Record<string, never>>>({ baseUrl, fetch });
bare.use({
  onRequest({ request }) {
    request.headers.set("x-APIKey", apiKey);
    return request;
  },
});
const own = createPartooClient({ baseUrl, apiKey, fetch });
const clients = {
  own: () => own.POST(path, init),
  bare: () =>
    (bare.POST as unknown as (path: string, init: object) => Promise<unknown>)(path, init),
};

/** Bytes per call: the minimum of some windows, because other allocations only add. */
async function bytesOf(call: () => Promise<unknown>): Promise<number> {
  const windows: number[] = [];
  for (let window = 0; window <= WINDOWS; window += 1) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < CALLS; index += 1) await call();
    windows.push((process.memoryUsage().heapUsed - before) / CALLS);
  }
  // the first window compiles the code
  return Math.min(...windows.slice(1));
}

console.log(JSON.stringify({ own: await bytesOf(clients.own), bare: await bytesOf(clients.bare) }));
