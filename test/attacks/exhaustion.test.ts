import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PartooApiError, createPartooClient, type Fetch } from "partoo-client";
import { respond, chunked } from "../support/fault-responses.ts";
import { clientOf } from "../support/fault-client.ts";
import { faultBench } from "../support/fault-bench.ts";
import type { FaultResponse } from "../support/fault-server.ts";

/** The error for a response with this body; making it must take time and memory in proportion. */
function apiError(body: unknown): PartooApiError {
  return new PartooApiError(
    { status: 400, headers: new Headers(), body },
    { operation: "GET /conversations" },
  );
}

describe("an error body cannot exhaust the process", () => {
  test("with long names in front of many texts", () => {
    const texts = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`k${at}`, "x"]));
    const names = ["a", "b", "c", "d"].map((letter) => letter.repeat(50_000));
    const errors = names.reduce<object>((inner, name) => ({ [name]: inner }), texts);
    const { reason, message } = apiError({ errors });
    expect(reason?.length).toBeLessThanOrEqual(301);
    expect(message.length).toBeLessThanOrEqual(400);
  });

  test("with a million values and no text, or levels without end", () => {
    expect(apiError({ errors: Array.from({ length: 1_000_000 }, () => 1) }).reason).toBeUndefined();
    const deep: { errors?: object } = {};
    for (let level = 0, at = deep; level < 100_000; level += 1) at = at.errors = {};
    expect(apiError(deep).reason).toBeUndefined();
    const values = Array.from({ length: 1_000_000 }, () => ({ message: {} }));
    expect(apiError(values).reason).toBeUndefined();
    expect(apiError("x".repeat(50_000_000)).reason).toHaveLength(301);
  });

  test("and its texts are told all the same: three of them, with the names that lead to them", () => {
    const errors = {
      json: { email: ["bad", "taken"] },
      query: { page: "too large", per_page: "x" },
    };
    expect(apiError({ errors }).reason).toBe(
      "json: email: bad; json: email: taken; query: page: too large",
    );
  });
});

describe("a response body that is larger than maxResponseBytes", () => {
  const { serve } = faultBench();
  const maxResponseBytes = 1_000;
  const large = JSON.stringify("x".repeat(100_000));
  const tooLarge = {
    name: "PartooResponseError",
    code: "PARTOO_RESPONSE_ERROR",
    operation: "GET /conversations",
    path: "/conversations",
    attempts: 1,
    status: 200,
    message:
      "GET /conversations returned status 200 and a body of more than 1000 bytes. " +
      "Request less data or increase maxResponseBytes.",
  };

  /** A body that goes on until the connection is closed. */
  const endless =
    (status: number): FaultResponse =>
    ({ response }) => {
      response.writeHead(status);
      const write = (): void => {
        while (!response.destroyed && response.write(large));
      };
      response.on("drain", write);
      write();
    };

  const bodies: [string, FaultResponse][] = [
    ["of known length", respond(200, large)],
    ["in chunks", chunked(200, [large.slice(0, 500), large.slice(500)])],
    ["without end", endless(200)],
    ["compressed", respond(200, gzipSync(large), { "content-encoding": "gzip" })],
    [
      "compressed twice",
      respond(200, brotliCompressSync(gzipSync(large)), { "content-encoding": "gzip, br" }),
    ],
  ];

  test.each(bodies)("ends the call and frees the connection: %s", async (_, fault) => {
    const server = await serve(fault);
    await expect(server.client.GET("/conversations", { maxResponseBytes })).rejects.toMatchObject(
      tooLarge,
    );
    await server.settled();
  });

  test.each(["text", "blob", "arrayBuffer"])("also with parseAs %s", async (parseAs) => {
    const server = await serve(endless(200));
    const call = server.client.GET("/conversations", { parseAs, maxResponseBytes });
    await expect(call).rejects.toMatchObject(tooLarge);
    await server.settled();
  });

  test("ends a stream that the caller reads", async () => {
    const server = await serve(endless(200));
    const { data } = await server.client.GET("/conversations", {
      parseAs: "stream",
      maxResponseBytes,
    });
    await expect(new Response(data as ReadableStream).text()).rejects.toMatchObject(tooLarge);
    await server.settled();
  });

  test("is refused of an error too, whose status is told", async () => {
    const server = await serve(endless(502));
    const call = server.client.GET("/conversations", { maxResponseBytes, retry: false });
    await expect(call).rejects.toMatchObject({
      code: "PARTOO_RESPONSE_ERROR",
      status: 502,
      message: expect.stringContaining("status 502 and a body of more than 1000") as string,
    });
    await server.settled();
  });

  test("also with a status of which no Response can be made", async () => {
    const { client } = await serve(endless(999));
    const call = client.GET("/conversations", { maxResponseBytes });
    await expect(call).rejects.toMatchObject({ status: 999 });
  });

  test("is refused of a client with middleware", async () => {
    for (const status of [200, 404]) {
      const server = await serve(endless(status));
      server.client.use({ onResponse: () => undefined });
      const call = server.client.GET("/conversations", { maxResponseBytes });
      await expect(call).rejects.toMatchObject({ code: "PARTOO_RESPONSE_ERROR", status });
      await server.settled();
    }
  });

  test("is refused of an error that a middleware reads a copy of", async () => {
    const server = await serve(endless(404));
    server.client.use({
      async onResponse({ response }) {
        await response.clone().text();
      },
    });
    const call = server.client.GET("/conversations", { maxResponseBytes });
    await expect(call).rejects.toMatchObject({ code: "PARTOO_RESPONSE_ERROR", status: 404 });
    await server.settled();
  });

  test("does not concern what a middleware reads itself: that has the time of the call", async () => {
    const { client } = await serve(endless(200));
    client.use({
      async onResponse({ response }) {
        await response.clone().text();
      },
    });
    const call = client.GET("/conversations", { maxResponseBytes, timeoutMs: 100 });
    await expect(call).rejects.toMatchObject({ code: "PARTOO_TIMEOUT_ERROR" });
  });

  test("is refused of a response of another implementation, with a stream of its own", async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(new Uint8Array(600));
    }
    for (const body of [chunks(), new Response(large).body]) {
      const headers = new Headers();
      const foreign = {
        status: 200,
        ok: true,
        headers,
        body,
        text: () => Promise.reject(new Error()),
      };
      const fetch: Fetch = () => Promise.resolve(foreign as unknown as Response);
      const client = createPartooClient({ apiKey: "k", fetch, maxResponseBytes });
      const call = client.GET("/conversations");
      await expect(call).rejects.toMatchObject({ code: "PARTOO_RESPONSE_ERROR" });
    }
  });

  test("does not matter while it fits, and the call's limit wins over the client's", async () => {
    const { origin } = await serve(chunked(200, [large]));
    const client = clientOf(origin, { maxResponseBytes });
    for (const limit of [large.length, false, Infinity]) {
      const call = client.GET("/conversations", { maxResponseBytes: limit });
      expect((await call).data).toBe(JSON.parse(large));
    }
    await expect(client.GET("/conversations")).rejects.toMatchObject(tooLarge);
  });

  test("leaves the response what it is", async () => {
    const { client, origin } = await serve(chunked(201, ["1"], { "x-a": "b" }));
    const { data, response } = await client.GET("/conversations");
    expect(data).toBe(1);
    expect(response).toMatchObject({
      status: 201,
      statusText: "Created",
      ok: true,
      url: `${origin}/conversations`,
    });
    expect(response.headers.get("x-a")).toBe("b");
  });

  test("has a limit where nobody gives one", async () => {
    const mebibyte = new Uint8Array(1_048_576);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(mebibyte);
      },
    });
    const client = createPartooClient({
      apiKey: "k",
      fetch: () => Promise.resolve(new Response(body)),
    });
    await expect(client.GET("/conversations")).rejects.toMatchObject({
      message: expect.stringContaining("of more than 100000000 bytes") as string,
    });
    expect(sent).toBeLessThan(100);
  });

  test.each([0, -1, NaN, "1", null, true])("must be a number or false: %s", async (limit) => {
    const refused = { code: "PARTOO_CONFIG_ERROR", parameter: "maxResponseBytes" };
    const options = { apiKey: "k", maxResponseBytes: limit as number };
    expect(() => createPartooClient(options)).toThrow(expect.objectContaining(refused) as Error);
    const { client, requests } = await serve(respond(200));
    const call = client.GET("/conversations", { maxResponseBytes: limit });
    await expect(call).rejects.toMatchObject(refused);
    expect(requests).toEqual([]);
  });
});
