import { describe, expect, test } from "vitest";
import type { HeadersOption } from "partoo-client";
import { respond, hangUp, json, ok, stallInBody } from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import { clientOf, KEY } from "../support/fault-client.ts";

const { serve } = faultBench();

describe("middleware around a call that is tried again", () => {
  test("runs once, with the last answer", async () => {
    const { client } = await serve(respond(503), respond(503), ok);
    const log: unknown[] = [];
    client.use({
      onRequest: ({ request }) => void log.push(request.method),
      onResponse: ({ response }) => void log.push(response.status),
    });
    await client.GET("/conversations");
    expect(log).toEqual(["GET", 200]);
  });

  test("is told once of an answer that never came", async () => {
    const { client, requests } = await serve(hangUp);
    const log: unknown[] = [];
    client.use({ onError: ({ error }) => void log.push((error as Error).name) });
    await rejection(client.GET("/conversations"));
    expect(log).toEqual(["PartooConnectionError"]);
    expect(requests).toHaveLength(3);
  });

  test("may answer before anything is sent", async () => {
    const { client, requests } = await serve(ok);
    client.use({ onRequest: () => Response.json({ from: "cache" }) });
    expect((await client.GET("/conversations")).data).toEqual({ from: "cache" });
    expect(requests).toEqual([]);
  });
});

describe("middleware that throws", () => {
  const mistake = new Error("a mistake in the middleware");
  const broken = (): never => {
    throw mistake;
  };

  test("before the request: nothing is sent", async () => {
    const { client, requests } = await serve(ok);
    client.use({ onRequest: broken });
    expect(await rejection(client.GET("/conversations"))).toBe(mistake);
    expect(requests).toEqual([]);
  });

  test.each([200, 500])("after a %i: the connection of its answer is freed", async (status) => {
    const { client } = await serve(stallInBody(status));
    client.use({ onResponse: broken });
    const call = client.GET("/conversations", { timeoutMs: false, retry: false });
    expect(await rejection(call)).toBe(mistake);
  });
});

describe("middleware that sends a call to another origin", () => {
  test("sends it there without the key, in every attempt", async () => {
    const own = await serve(ok);
    const other = await serve(respond(401), json(503, {}), ok);
    let asked = 0;
    const client = clientOf(own.origin, {
      apiKey: () => `${KEY}-${(asked += 1)}`,
      retry: { statuses: [401, 503], baseDelayMs: 1 },
    });
    client.use({
      onRequest: ({ request }) => new Request(`${other.origin}/x`, request),
    });
    const { data } = await client.PUT("/conversations", { body: { a: 1 } });
    expect(data).toEqual({ status: "success" });
    expect(own.requests).toEqual([]);
    expect(other.requests.map(({ url, body }) => [url, body.toString()])).toEqual(
      Array.from({ length: 3 }, () => ["/x", '{"a":1}']),
    );
    expect(JSON.stringify(other.requests)).not.toContain(KEY);
    expect(asked).toBe(0);
  });
});

describe("a call whose request cannot be built rejects with a PartooConfigError", () => {
  const circular: { self?: unknown } = {};
  circular.self = circular;

  test.each([
    ["a body that is not JSON", "body", { body: circular }],
    ["a body with a big integer", "body", { body: { n: 1n } }],
    ["a query that is nested too deep", "a", { params: { query: { a: { b: { c: 1 } } } } }],
    ["an option that fetch refuses", "fetch", { cache: "never" }],
  ])("%s", async (_, parameter, init) => {
    const { client, requests } = await serve(ok);
    expect(await rejection(client.POST("/webhooks", init))).toMatchObject({
      name: "PartooConfigError",
      code: "PARTOO_CONFIG_ERROR",
      operation: "POST /webhooks",
      parameter,
    });
    expect(requests).toEqual([]);
  });

  test.each([
    ["a line break", { "x-a": "secret\r\nx-b: 1" }, '"x-a" contains a line break'],
    ["a character beyond Latin-1", { "x-a": ["fine", "secret €"] }, '"x-a" contains a line break'],
    ["a control character", { "x-a": "secret \u0001" }, '"x-a" contains a line break'],
    [
      "a name that is none",
      { "secret header": "1" },
      "a header name contains a character that is not allowed",
    ],
    [
      "a pair whose name is none",
      [["secret:", "1"]],
      "a header name contains a character that is not allowed",
    ],
  ])("a header with %s, which is not told", async (_, headers, why) => {
    const { client, requests } = await serve(ok);
    for (const init of [{ headers }, { params: { header: headers } }]) {
      const error = (await rejection(client.GET("/conversations", init))) as Error;
      expect(error).toHaveProperty("name", "PartooConfigError");
      expect(error.message).toContain(why);
      expect(error.message).toMatch(/^GET \/conversations: .*[.] Nothing was sent[.]$/);
      expect(error.message).not.toContain("secret");
    }
    expect(requests).toEqual([]);
    expect(() => clientOf("https://api.example", { headers: headers as HeadersOption })).toThrow(
      why,
    );
  });

  test("and a list of headers is sent like a record of them", async () => {
    const { origin, requests } = await serve(ok);
    const client = clientOf(origin, { headers: [["x-a", "1"]] });
    await client.GET("/conversations", { headers: [["x-b", "2"]] });
    expect(requests[0]?.headers).toMatchObject({ "x-a": "1", "x-b": "2", "x-apikey": KEY });
  });
});
