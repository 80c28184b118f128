import { describe, expect, test } from "vitest";
import { json, ok } from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";

const { serve } = faultBench();

const limited = json(429, {}, { "retry-after": "0" });
const formType = "application/x-www-form-urlencoded;charset=UTF-8";
const asItIs = (body: unknown): unknown => body;

function form(): FormData {
  const data = new FormData();
  data.append("name", "ä");
  data.append("file", new Blob(["\u0000\u0001"], { type: "image/png" }), "a.png");
  return data;
}

/** The parts of a multipart body, whatever its boundary is. */
async function parts(body: Buffer, contentType: string | undefined): Promise<unknown[]> {
  const response = new Response(new Uint8Array(body), {
    headers: { "content-type": contentType ?? "" },
  });
  const entries = [...(await response.formData())];
  return Promise.all(
    entries.map(async ([name, value]) => [
      name,
      typeof value === "string" ? value : await value.text(),
    ]),
  );
}

describe("a body is sent again just as it was sent first", () => {
  test.each([
    ["JSON", { a: ["ä", 1] }, undefined, '{"a":["ä",1]}', "application/json"],
    ["a string", "a=ä", asItIs, "a=ä", "application/json"],
    ["URLSearchParams", new URLSearchParams({ a: "ä" }), undefined, "a=%C3%A4", formType],
    ["a Blob", new Blob(["ä"], { type: "text/plain" }), undefined, "ä", "text/plain"],
    ["bytes", new TextEncoder().encode("ä"), undefined, "ä", undefined],
    ["an ArrayBuffer", new TextEncoder().encode("ä").buffer, asItIs, "ä", undefined],
  ])("%s", async (_, body, bodySerializer, sent, type) => {
    const { client, requests } = await serve(limited, limited, ok);
    const { data } = await client.POST("/webhooks", { body, bodySerializer });
    expect(data).toEqual({ status: "success" });
    expect(requests.map((seen) => seen.body.toString())).toEqual([sent, sent, sent]);
    expect(requests.map(({ headers }) => headers["content-type"])).toEqual([type, type, type]);
  });

  test("a form, each time with a boundary that fits", async () => {
    const { client, requests } = await serve(limited, limited, ok);
    await client.POST("/webhooks", { body: form() });
    const seen = await Promise.all(
      requests.map(({ body, headers }) => parts(body, headers["content-type"])),
    );
    const expected = [
      ["name", "ä"],
      ["file", "\u0000\u0001"],
    ];
    expect(seen).toEqual([expected, expected, expected]);
  });

  test("of 5 MB", async () => {
    const { client, requests } = await serve(limited, ok);
    const text = "x".repeat(5_000_000);
    await client.POST("/webhooks", { body: text });
    expect(requests.map(({ body }) => body.length)).toEqual([5_000_002, 5_000_002]);
  });
});

describe("a stream", () => {
  const streaming = () => ({
    body: new ReadableStream({
      start(controller) {
        for (const chunk of ["a", "b"]) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    }),
    bodySerializer: asItIs,
    duplex: "half",
  });

  test("is sent", async () => {
    const { client, requests } = await serve(ok);
    expect((await client.POST("/webhooks", streaming())).data).toEqual({ status: "success" });
    expect(requests[0]?.body.toString()).toBe("ab");
  });

  test.each([429, 503])("is not sent again after a %i", async (status) => {
    const { client, requests } = await serve(json(status, {}, { "retry-after": "0" }), ok);
    const { error } = await client.PUT("/webhooks", { ...streaming(), retry: 2 });
    expect(error).toMatchObject({ name: "PartooApiError", status });
    expect(requests).toHaveLength(1);
  });

  test("is not sent again after a 401, whatever the apiKey function says", async () => {
    const { client, requests } = await serve(json(401, {}), ok);
    let turn = 0;
    const apiKey = (): string => `key-${(turn += 1)}`;
    const { error } = await client.POST("/webhooks", { ...streaming(), apiKey });
    expect(error).toMatchObject({ name: "PartooApiError", status: 401 });
    expect(requests).toHaveLength(1);
  });

  test("is not gathered when a middleware has put another request in place", async () => {
    const { client, requests } = await serve(limited, ok);
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-a": "1" } }) });
    const { error } = await client.POST("/webhooks", streaming());
    expect(error).toMatchObject({ status: 429 });
    expect(requests.map(({ body }) => body.toString())).toEqual(["ab"]);
  });

  test("that fails makes the call reject, and is not tried again", async () => {
    const { client } = await serve(ok);
    const cause = new Error("disk is gone");
    const body = new ReadableStream({
      pull() {
        throw cause;
      },
    });
    const call = client.POST("/webhooks", { ...streaming(), body, retry: 2 });
    expect(await rejection(call)).toHaveProperty("code", "PARTOO_CONNECTION_ERROR");
  });
});

describe("a request that a middleware has put in place is sent again just as it was", () => {
  test.each(["POST", "PUT"] as const)("%s", async (method) => {
    const { client, requests } = await serve(limited, limited, ok);
    client.use({
      onRequest: ({ request }) =>
        new Request(request, { body: "other", headers: { "x-a": "1", "content-type": "a/b" } }),
    });
    const { data } = await client[method]("/webhooks", { body: { a: 1 } });
    expect(data).toEqual({ status: "success" });
    const other = ["other", "1", "a/b"];
    expect(
      requests.map(({ body, headers }) => [
        body.toString(),
        headers["x-a"],
        headers["content-type"],
      ]),
    ).toEqual([other, other, other]);
  });

  test("with the body that it took over", async () => {
    const { client, requests } = await serve(limited, ok);
    client.use({ onRequest: ({ request }) => new Request(request, { headers: { "x-a": "1" } }) });
    await client.POST("/webhooks", { body: { a: 1 } });
    expect(requests.map(({ body }) => body.toString())).toEqual(['{"a":1}', '{"a":1}']);
  });

  test("with another URL of the same origin, and the key", async () => {
    const { client, origin, requests } = await serve(limited, ok);
    client.use({ onRequest: ({ request }) => new Request(`${origin}/proxied`, request) });
    await client.POST("/webhooks", { body: { a: 1 } });
    expect(requests.map(({ url, body }) => [url, body.toString()])).toEqual([
      ["/proxied", '{"a":1}'],
      ["/proxied", '{"a":1}'],
    ]);
  });

  test("also when it has read the body of ours", async () => {
    const { client, requests } = await serve(limited, ok);
    client.use({
      async onRequest({ request }) {
        const signed = (await request.clone().text()).length;
        request.headers.set("x-length", String(signed));
      },
    });
    await client.POST("/webhooks", { body: { a: 1 } });
    expect(requests.map(({ body, headers }) => [body.toString(), headers["x-length"]])).toEqual([
      ['{"a":1}', "7"],
      ['{"a":1}', "7"],
    ]);
  });
});
