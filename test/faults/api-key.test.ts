import { describe, expect, test } from "vitest";
import { isPartooError, type PartooApiError } from "partoo-client";
import { respond, json, ok, stallInBody } from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import { clientOf, KEY } from "../support/fault-client.ts";

const { serve, elsewhere } = faultBench();

const unauthorized = json(401, { errors: { authentication: "User not authenticated" } });

/** An `apiKey` function that gives these keys in turn, the last one again and again. */
function keys(...given: string[]): { readonly apiKey: () => string; readonly asked: () => number } {
  let asked = 0;
  return {
    apiKey: () => given[Math.min((asked += 1), given.length) - 1] ?? "",
    asked: () => asked,
  };
}

describe("a 401 with an apiKey function", () => {
  test("asks for the key once more, and repeats the call with it", async () => {
    const { origin, requests } = await serve(unauthorized, ok);
    const { apiKey, asked } = keys("key-1", "key-2");
    const { data } = await clientOf(origin, { apiKey }).POST("/webhooks", { body: { a: 1 } });
    expect(data).toEqual({ status: "success" });
    expect(asked()).toBe(2);
    expect(requests.map(({ headers, body }) => [headers["x-apikey"], body.toString()])).toEqual([
      ["key-1", '{"a":1}'],
      ["key-2", '{"a":1}'],
    ]);
  });

  test("is the error of the call if the key is still the same", async () => {
    const { origin, requests } = await serve(unauthorized, ok);
    const { apiKey, asked } = keys("key-1");
    const { error } = await clientOf(origin, { apiKey }).GET("/conversations");
    expect(error).toMatchObject({ name: "PartooApiError", status: 401 });
    expect(error).toHaveProperty("body", {
      errors: { authentication: "User not authenticated" },
    });
    expect(asked()).toBe(2);
    expect(requests).toHaveLength(1);
  });

  test("repeats the call once only, whatever keys come", async () => {
    const { origin, requests } = await serve(unauthorized);
    const { apiKey, asked } = keys("key-1", "key-2", "key-3", "key-4");
    const { error } = await clientOf(origin, { apiKey }).GET("/conversations");
    expect(error).toMatchObject({ status: 401 });
    expect(asked()).toBe(2);
    expect(requests).toHaveLength(2);
  });

  test("stays the answer if the function fails then, with the failure as cause", async () => {
    const { origin, requests } = await serve(unauthorized, ok);
    const cause = new Error("vault sealed");
    let asked = 0;
    const apiKey = (): string => {
      asked += 1;
      if (asked > 1) throw cause;
      return "key-1";
    };
    const { error } = await clientOf(origin, { apiKey }).GET("/conversations");
    expect(error).toMatchObject({ name: "PartooApiError", status: 401 });
    const why = (error as PartooApiError).cause;
    expect(isPartooError(why) && [why.code, why.cause]).toEqual(["PARTOO_CONFIG_ERROR", cause]);
    expect(requests).toHaveLength(1);
  });

  test("leaves nothing of its answer behind, even if its body never ends", async () => {
    const { origin } = await serve(stallInBody(401), ok);
    const { apiKey } = keys("key-1", "key-2");
    const { data } = await clientOf(origin, { apiKey }).GET("/conversations");
    expect(data).toEqual({ status: "success" });
  });

  test("may be followed by other failures, which are tried again as always", async () => {
    const { origin, requests } = await serve(unauthorized, respond(503), respond(503), ok);
    const { apiKey } = keys("key-1", "key-2");
    const { data } = await clientOf(origin, { apiKey }).GET("/conversations");
    expect(data).toEqual({ status: "success" });
    expect(requests.map(({ headers }) => headers["x-apikey"])).toEqual([
      "key-1",
      "key-2",
      "key-2",
      "key-2",
    ]);
  });

  test("repeats the call also where retries are switched off, and a middleware replaced it", async () => {
    const { origin, requests } = await serve(unauthorized, ok);
    const { apiKey } = keys("key-1", "key-2");
    const client = clientOf(origin, { apiKey, retry: false });
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-a": "1" } }) });
    const { data } = await client.POST("/webhooks", { body: { a: 1 } });
    expect(data).toEqual({ status: "success" });
    expect(requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}']);
  });

  test("can be aborted while the function is asked", async () => {
    const controller = new AbortController();
    const { origin, requests } = await serve(unauthorized, ok);
    let asked = 0;
    const apiKey = (): string | Promise<string> => {
      asked += 1;
      if (asked === 1) return "key-1";
      controller.abort("enough");
      return new Promise(() => undefined);
    };
    const call = clientOf(origin, { apiKey }).GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe("enough");
    expect(requests).toHaveLength(1);
  });

  test("of another origin asks for no key and sends none", async () => {
    const own = await elsewhere();
    const { origin, requests } = await serve(unauthorized, ok);
    const { apiKey, asked } = keys("key-1", "key-2");
    const client = clientOf(own.origin, { apiKey });
    const { error } = await client.GET("/conversations", { baseUrl: origin });
    expect(error).toMatchObject({ status: 401 });
    expect(asked()).toBe(0);
    expect(requests.map(({ headers }) => headers["x-apikey"])).toEqual([undefined]);
  });
});

describe("a 401 with a key that is a string", () => {
  test("is the error of the call at once", async () => {
    const { client, requests } = await serve(unauthorized, ok);
    const { error } = await client.GET("/conversations");
    expect(error).toMatchObject({
      message: "GET /conversations failed with status 401: authentication: User not authenticated",
    });
    expect(requests).toHaveLength(1);
  });
});

describe("the key of a call", () => {
  test("wins over the client's, in every attempt", async () => {
    const { client, requests } = await serve(respond(503), ok);
    await client.GET("/conversations", { apiKey: "key-of-the-call" });
    await client.GET("/conversations");
    expect(requests.map(({ headers }) => headers["x-apikey"])).toEqual([
      "key-of-the-call",
      "key-of-the-call",
      KEY,
    ]);
  });
});
