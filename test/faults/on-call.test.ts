import {
  PartooThrottleError,
  isPartooError,
  paginate,
  unwrap,
  type Attempt,
  type PartooClient,
  type PartooClientOptions,
} from "partoo-client";
import type { Throttle } from "partoo-client/throttle";
import { describe, expect, test, vi } from "vitest";
import { respond, hangUp, json, ok, redirect, stall } from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import { clientOf, type AnyClient } from "../support/fault-client.ts";
import { freePort, type FaultResponse } from "../support/fault-server.ts";

const { serve } = faultBench();

const params = { path: { business_id: "5409c35a97bb" }, query: { secret: "private" } };
const path = "/business/{business_id}";

/** A throttle that has lost its store. */
const DOWN: Throttle = {
  acquire: () => Promise.reject(new PartooThrottleError("the store is down")),
  pause: () => undefined,
};

/** A call of a function of the caller's own, to be found in a stack. */
async function nightlyReviewJob(client: AnyClient, init: object = {}): Promise<unknown> {
  const { data, error } = await client.GET(path, { params, retry: { baseDelayMs: 1 }, ...init });
  if (error !== undefined) throw error as Error;
  return data;
}

describe.each([
  ["without middleware", (client: AnyClient) => client],
  [
    "with middleware",
    (client: AnyClient) => {
      client.use({ onRequest: () => undefined, onResponse: () => undefined });
      return client;
    },
  ],
])("the stack of an error leads to the line that made the call, %s", (_, prepare) => {
  const faults: [string, FaultResponse, object][] = [
    ["an API error", json(404, {}), {}],
    ["an API error after retries", respond(503), {}],
    ["a lost connection, after retries", hangUp, {}],
    ["a timeout", stall, { timeoutMs: 50, retry: false }],
    ["a redirect", redirect(302, "https://other.example/"), {}],
    ["a success that is not JSON", respond(200, "<html>"), {}],
    ["a path value that is refused", ok, { params: { path: { business_id: ".." } } }],
  ];
  test.each(faults)("%s", async (_what, fault, init) => {
    const { client } = await serve(fault);
    const error = (await rejection(nightlyReviewJob(prepare(client), init))) as Error;
    expect(isPartooError(error)).toBe(true);
    expect(error.stack).toContain("nightlyReviewJob");
    expect(error.stack?.split("\n")[0]).toContain(error.message);
  });

  test("with unwrap", async () => {
    const { client } = await serve(json(404, {}));
    async function unwrappingJob(): Promise<unknown> {
      return await unwrap(prepare(client).GET(path, { params }) as Promise<{ data: unknown }>);
    }
    expect(((await rejection(unwrappingJob())) as Error).stack).toContain("unwrappingJob");
  });

  test("among others, with Promise.all", async () => {
    const { client } = await serve(json(404, {}));
    const ready = prepare(client);
    async function importJob(): Promise<void> {
      const call = ready.GET(path, { params }) as Promise<{ data: unknown }>;
      await Promise.all([unwrap(call), Promise.resolve()]);
    }
    expect(((await rejection(importJob())) as Error).stack).toContain("importJob");
  });

  test("of a list whose responses do not lead on", async () => {
    const { client } = await serve(json(200, { items: [], page: 1 }));
    async function walkingJob(): Promise<void> {
      const pages = paginate(prepare(client) as unknown as PartooClient, "/reviews");
      for await (const { id } of pages) expect(id).toBeDefined();
    }
    const error = (await rejection(walkingJob())) as Error;
    expect(error).toMatchObject({ code: "PARTOO_PAGINATION_ERROR" });
    expect(error.stack).toContain("walkingJob");
  });

  const refused: [string, PartooClientOptions][] = [
    ["a key that cannot be had", { apiKey: () => Promise.reject(new Error("vault")) }],
    ["a throttle whose store is down", { throttle: DOWN }],
    ["a deprecated operation that is refused", { onDeprecation: "throw" }],
    ["a fetch that gives no response", { fetch: () => Promise.resolve(7 as never) }],
  ];
  test.each(refused)("%s", async (_what, options) => {
    const client = prepare(clientOf("http://localhost:9", options));
    async function updatingJob(): Promise<void> {
      await client.POST("/conversations/{conversation_id}", {
        params: { path: { conversation_id: 5 } },
        body: {},
      });
    }
    const error = (await rejection(updatingJob())) as Error;
    expect(isPartooError(error)).toBe(true);
    expect(error.stack).toContain("updatingJob");
  });

  test("of a page", async () => {
    const { client } = await serve(json(500, {}));
    async function walkingJob(): Promise<void> {
      const pages = paginate(prepare(client) as unknown as PartooClient, "/conversations", {
        retry: false,
      });
      for await (const { id } of pages) expect(id).toBeDefined();
    }
    expect(((await rejection(walkingJob())) as Error).stack).toContain("walkingJob");
  });
});

describe("an error says which object it is about", () => {
  test("and which request, of how many", async () => {
    const failing = json(503, { message: "busy" }, { "x-request-id": "req-17" });
    const { client } = await serve(respond(503), failing);
    expect(await rejection(nightlyReviewJob(client))).toMatchObject({
      operation: "GET /business/{business_id}",
      path: "/business/5409c35a97bb",
      status: 503,
      requestId: "req-17",
      attempts: 3,
      callId: expect.any(String) as unknown,
    });
  });

  test.each([
    ["the API's", { "x-request-id": "req-17", "cf-ray": "8f1" }, "req-17"],
    ["the API's and a proxy's", { "x-request-id": ["req-17", "proxy-4"] }, "req-17, proxy-4"],
    ["the proxy's, if the API has none", { "x-request-id": "", "cf-ray": "8f1-CDG" }, "8f1-CDG"],
    ["none of text for people", { "x-request-id": "not available" }, undefined],
    ["none that fills a log", { "x-request-id": "x".repeat(201) }, undefined],
  ])("and its request id: %s", async (_, headers, requestId) => {
    const { client } = await serve(({ response }) => {
      response.writeHead(500, headers).end("{}");
    });
    expect(await rejection(nightlyReviewJob(client, { retry: false }))).toMatchObject({
      requestId,
    });
  });

  test("in JSON, without query, body, key or most headers", async () => {
    const { client } = await serve(
      json(404, { error: { json: "gone" }, private: "in the body" }, { "cf-ray": "8f1", x: "y" }),
    );
    const error = await rejection(nightlyReviewJob(client));
    const text = JSON.stringify(error);
    expect(JSON.parse(text)).toMatchObject({
      name: "PartooApiError",
      code: "PARTOO_API_ERROR",
      path: "/business/5409c35a97bb",
      status: 404,
      requestId: "8f1",
      attempts: 1,
      headers: { "content-type": "application/json", "cf-ray": "8f1" },
    });
    expect(text).not.toMatch(/private|"x"/);
  });

  test("and what enumerates its properties, as loggers do, gets neither headers nor body", async () => {
    const { client } = await serve(json(404, { private: "in the body" }));
    const error = (await rejection(nightlyReviewJob(client))) as object;
    expect(Object.keys(error)).not.toContain("body");
    expect(Object.keys(error)).not.toContain("headers");
    expect(error).toHaveProperty("body", { private: "in the body" });
  });
});

describe("whether to try again", () => {
  test.each([
    ["400", json(400, {}), false, false],
    ["404", json(404, {}), false, false],
    ["429", json(429, {}), true, false],
    ["503", json(503, {}), true, true],
    ["a lost connection", hangUp, true, true],
    ["a timeout", stall, true, true],
    ["HTML instead of JSON", respond(200, "<html>"), false, true],
  ] as const)("after %s", async (_, fault, isTransient, mayHaveBeenSent) => {
    const { client } = await serve(fault);
    const init = { retry: false, timeoutMs: 300 };
    expect(await rejection(nightlyReviewJob(client, init))).toMatchObject({
      isTransient,
      mayHaveBeenSent,
    });
  });

  const lost = [hangUp, json(404, {})];
  test.each([
    ["a lost connection, then 404", lost, "PUT", true],
    ["503, then 429", [json(503, {}), json(429, {}, { "retry-after": "900" })], "POST", true],
    ["429, then 404", [json(429, {}, { "retry-after": "0" }), json(404, {})], "POST", false],
    ["a redirect to the result", [redirect(303, "/elsewhere")], "POST", true],
    ["a redirect that asks for the same again", [redirect(307, "/elsewhere")], "POST", false],
  ] as const)("after %s", async (_, faults, method, mayHaveBeenSent) => {
    const { client } = await serve(...faults);
    const init = { params, body: {}, retry: { limit: 1, baseDelayMs: 1 } };
    const { error } = await client[method](path, init).catch((error: unknown) => ({ error }));
    expect(error).toMatchObject({ mayHaveBeenSent });
  });

  test("after a lost connection, also where the throttle lets nothing out any more", async () => {
    const { origin } = await serve(hangUp);
    const acquire = vi.fn(() => DOWN.acquire()).mockResolvedValueOnce(undefined);
    const client = clientOf(origin, { throttle: { ...DOWN, acquire } });
    expect(await rejection(client.PUT(path, { params, body: {} }))).toMatchObject({
      code: "PARTOO_THROTTLE_ERROR",
      attempts: 1,
      mayHaveBeenSent: true,
    });
  });

  test("after a connection that was refused, nothing has been sent", async () => {
    const client = clientOf(`http://127.0.0.1:${await freePort()}`, { retry: false });
    expect(await rejection(nightlyReviewJob(client, { retry: false }))).toMatchObject({
      isTransient: true,
      mayHaveBeenSent: false,
    });
  });
});

describe("onAttempt", () => {
  async function attemptsOf(
    faults: FaultResponse[],
    init: object = {},
  ): Promise<{ attempts: Attempt[]; ids: unknown[] }> {
    const { origin } = await serve(...faults);
    const attempts: Attempt[] = [];
    const ids: unknown[] = [];
    const client = clientOf(`${origin}/v2`, { onAttempt: (attempt) => attempts.push(attempt) });
    client.use({ onRequest: ({ id }) => void ids.push(id) });
    await nightlyReviewJob(client, init).catch(() => undefined);
    return { attempts, ids };
  }

  test("is told of every request, and of the wait for the next", async () => {
    const limited = json(429, {}, { "retry-after": "0", "x-request-id": "r1" });
    const { attempts, ids } = await attemptsOf([limited, hangUp, ok]);
    const common = {
      callId: ids[0],
      operation: "GET /business/{business_id}",
      path: "/business/5409c35a97bb",
      startedAt: expect.any(Date) as unknown,
      durationMs: expect.any(Number) as unknown,
      waitedMs: 0,
    };
    expect(attempts).toEqual([
      { ...common, attempt: 1, status: 429, requestId: "r1", retryInMs: 0, error: undefined },
      {
        ...common,
        attempt: 2,
        status: undefined,
        requestId: undefined,
        retryInMs: expect.any(Number) as unknown,
        error: expect.objectContaining({ code: "PARTOO_CONNECTION_ERROR" }) as unknown,
      },
      {
        ...common,
        attempt: 3,
        status: 200,
        requestId: undefined,
        retryInMs: undefined,
        error: undefined,
      },
    ]);
  });

  test("knows each call by an id of its own, which its error has too, without middleware", async () => {
    const { origin } = await serve(respond(503));
    const attempts: Attempt[] = [];
    const client = clientOf(origin, { onAttempt: (attempt) => attempts.push(attempt) });
    const init = { retry: { limit: 1, baseDelayMs: 1 } };
    const first = await rejection(nightlyReviewJob(client, init));
    const second = await rejection(nightlyReviewJob(client, init));
    const ids = attempts.map(({ callId }) => callId);
    expect(ids).toEqual([ids[0], ids[0], ids[2], ids[2]]);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain("");
    expect([first, second]).toMatchObject([{ callId: ids[0] }, { callId: ids[2] }]);
  });

  test("is told of a redirect and of the request that follows it", async () => {
    const { attempts } = await attemptsOf([redirect(307, "/v2/elsewhere"), ok]);
    expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 307],
      [2, 200],
    ]);
  });

  test("is told of a last attempt that failed for good", async () => {
    const { attempts } = await attemptsOf([stall], { timeoutMs: 50, retry: false });
    expect(attempts).toMatchObject([
      { attempt: 1, error: { code: "PARTOO_TIMEOUT_ERROR" }, retryInMs: undefined },
    ]);
  });

  test("is told how long a request waited for the throttle", async () => {
    const { origin } = await serve(ok);
    const attempts: Attempt[] = [];
    const throttle = {
      acquire: () => new Promise<void>((resolve) => setTimeout(resolve, 20)),
      pause: () => undefined,
    };
    const client = clientOf(origin, { throttle, onAttempt: (attempt) => attempts.push(attempt) });
    await client.GET("/conversations");
    expect(attempts[0]?.waitedMs).toBeGreaterThan(10);
  });
});

describe("the User-Agent", () => {
  test("names the client and its runtime, and the caller's own after it", async () => {
    const { client, requests } = await serve(ok);
    await client.GET("/conversations");
    await client.GET("/conversations", { headers: { "User-Agent": "nightly-job/2" } });
    const sent = requests.map(({ headers }) => headers["user-agent"]);
    expect(sent[0]).toMatch(/^partoo-client\/\d+\.\d+\.\d+ \(Node\.js\/\d+[\d.]*\)$/);
    expect(sent[1]).toBe(`${String(sent[0])} nightly-job/2`);
  });
});
