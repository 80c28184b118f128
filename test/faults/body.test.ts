import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { PartooApiError } from "partoo-client";
import { respond, chunked, hangUpInBody, json, raw } from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import type { FaultResponse } from "../support/fault-server.ts";

const { serve } = faultBench();

const emptySuccesses: [string, FaultResponse][] = [200, 201, 202, 204, 205].flatMap((status) => {
  const cases: [string, FaultResponse][] = [
    [`${status} with content-length: 0`, respond(status, "", { "content-length": 0 })],
    [
      `${status} with the type of JSON`,
      respond(status, "", { "content-type": "application/json" }),
    ],
    [`${status} that ends with the connection`, raw(`HTTP/1.1 ${status} Some\r\n\r\n`)],
  ];
  // a 204 has no chunks
  if (status === 204) return cases;
  return [
    ...cases,
    [`${status} in no chunks`, chunked(status, [])],
    [`${status} of white space`, respond(status, status === 205 ? "" : " \r\n")],
    [
      `${status} that is the gzip of nothing`,
      status === 205
        ? chunked(status, [], { "content-encoding": "gzip" })
        : chunked(status, [gzipSync("")], { "content-encoding": "gzip" }),
    ],
    [`${status} that calls nothing gzip`, chunked(status, [], { "content-encoding": "gzip" })],
  ];
});

describe("an empty success is data: undefined", () => {
  test.each(emptySuccesses)("%s", async (_, fault) => {
    const { client } = await serve(fault);
    const result = await client.GET("/conversations");
    expect(result).toEqual({ data: undefined, response: expect.any(Response) as unknown });
    expect(result.response.ok).toBe(true);
  });

  test("also of a HEAD, which never has a body", async () => {
    const { client } = await serve(respond(200, "", { "content-length": 2 }));
    expect((await client.HEAD("/conversations")).data).toBeUndefined();
  });
});

describe("a success is data, whatever it is", () => {
  test.each([
    ["null", null],
    ["0", 0],
    ["false", false],
    ['""', ""],
    ['"x"', "x"],
    [' {"a":[1]} \n', { a: [1] }],
    ["\ufeff{}", {}],
  ])("%s", async (text, data) => {
    const { client } = await serve(respond(200, text));
    const result = await client.GET("/conversations");
    expect(result.data).toEqual(data);
    expect(result).not.toHaveProperty("error");
  });

  test.each([
    ["gzip", gzipSync('{"a":1}'), "gzip"],
    ["gzip twice", gzipSync(gzipSync('{"a":1}')), "gzip, gzip"],
  ])("%s", async (_, bytes, encoding) => {
    const { client } = await serve(respond(200, bytes, { "content-encoding": encoding }));
    expect((await client.GET("/conversations")).data).toEqual({ a: 1 });
  });
});

describe("a success that is not JSON rejects with a PartooResponseError", () => {
  test.each([
    ["HTML", "<html>Sign in</html>", "text/html", "text/html"],
    ["truncated JSON", '{"a":', "application/json", "application/json"],
    ["two JSON texts", "{}{}", undefined, "no content type"],
    ["a type with a parameter", "?", "a/b;\tc=d", "a/b"],
    ["a type that is none", "?", "business 5409", "no content type"],
  ])("%s", async (_, body, type, told) => {
    const headers = type === undefined ? {} : { "content-type": type };
    const { client, requests } = await serve(respond(200, body, headers));
    const error = await rejection(client.GET("/conversations"));
    expect(error).toMatchObject({
      name: "PartooResponseError",
      code: "PARTOO_RESPONSE_ERROR",
      operation: "GET /conversations",
      status: 200,
      body,
      message:
        "GET /conversations returned status 200 and a body that is not JSON " +
        `(${told}, ${body.length} characters).`,
    });
    expect(requests).toHaveLength(1);
  });

  test("gzip of which the end is missing, of which platforms give what there is", async () => {
    const bytes = gzipSync('{"a":"bcd"}').subarray(0, 18);
    const { client } = await serve(respond(200, bytes, { "content-encoding": "gzip" }));
    expect(await rejection(client.GET("/conversations"))).toHaveProperty(
      "code",
      "PARTOO_RESPONSE_ERROR",
    );
  });

  test("shorter than it should be by its own content-length", async () => {
    const { client } = await serve(raw('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\n{"a":1}'));
    expect(await rejection(client.GET("/conversations"))).toMatchObject({
      code: "PARTOO_RESPONSE_ERROR",
      body: '{"a":1',
    });
  });
});

describe("a success that cannot be decoded rejects with a PartooConnectionError", () => {
  test.each([
    ["gzip that is none", Buffer.from("no gzip at all")],
    ["gzip whose checksum is wrong", gzipSync('{"a":1}').fill(0, 19)],
  ])("%s", async (_, bytes) => {
    const { client } = await serve(respond(200, bytes, { "content-encoding": "gzip" }));
    expect(await rejection(client.GET("/conversations"))).toMatchObject({
      code: "PARTOO_CONNECTION_ERROR",
      operation: "GET /conversations",
    });
  });
});

const errorBodies: [string, FaultResponse, unknown][] = [
  ["nothing", respond(400), undefined],
  ["nothing, in no chunks", chunked(400, []), undefined],
  ["nothing, to the end of the connection", raw("HTTP/1.1 400 Some\r\n\r\n"), undefined],
  ["HTML", respond(400, "<h1>Bad</h1>", { "content-type": "text/html" }), "<h1>Bad</h1>"],
  ["truncated JSON", respond(400, '{"error":'), '{"error":'],
  ["null", respond(400, "null"), null],
  ["0", respond(400, "0"), 0],
  ["false", respond(400, "false"), false],
  ["an empty string", respond(400, '""'), undefined],
  ["a string", respond(400, '"x"'), "x"],
  ["a list", respond(400, "[]"), []],
  ["bytes that are no text", respond(400, Buffer.from([0, 0xff, 0xfe])), "\u0000\ufffd\ufffd"],
  [
    "Latin-1 that calls itself UTF-8",
    respond(400, Buffer.from('{"error":{"json":"é"}}', "latin1"), {
      "content-type": "application/json; charset=utf-8",
    }),
    { error: { json: "\ufffd" } },
  ],
  [
    "a charset that does not exist",
    json(400, { error: { json: "é" } }, { "content-type": "application/json; charset=x-none" }),
    { error: { json: "é" } },
  ],
  [
    "less than content-length promises",
    raw('HTTP/1.1 400 Some\r\ncontent-length: 99\r\n\r\n{"error":{}}'),
    undefined,
  ],
  [
    "more than content-length promises",
    raw('HTTP/1.1 400 Some\r\ncontent-length: 3\r\n\r\n{"error":{}}'),
    '{"e',
  ],
  ["a lost end", hangUpInBody(400), undefined],
  ["gzip that is none", respond(400, "no gzip at all", { "content-encoding": "gzip" }), undefined],
  ["what is nested deeper than a stack", respond(400, deep(200_000)), expect.any(Object)],
];

function deep(levels: number): string {
  return `{"errors":${"[".repeat(levels)}"x"${"]".repeat(levels)}}`;
}

describe("the error of a failed call is never falsy, and has what came as its body", () => {
  test.each(errorBodies)("%s", async (_, fault, body) => {
    const { client, requests } = await serve(fault);
    const { data, error, response } = await client.GET("/conversations");
    expect(data).toBeUndefined();
    expect(error).toMatchObject({
      name: "PartooApiError",
      code: "PARTOO_API_ERROR",
      operation: "GET /conversations",
      status: 400,
      retryAfterMs: undefined,
    });
    expect((error as PartooApiError).body).toEqual(body);
    expect(response.status).toBe(400);
    expect(requests).toHaveLength(1);
  });

  test("of a HEAD, which never has a body", async () => {
    const { client } = await serve(respond(404, "", { "content-length": 2 }));
    expect((await client.HEAD("/conversations")).error).toMatchObject({ status: 404 });
  });

  test("and a lost body is told by the cause", async () => {
    const { client } = await serve(hangUpInBody(400));
    const { error } = await client.GET("/conversations");
    expect(error).toHaveProperty("cause.code", "PARTOO_CONNECTION_ERROR");
  });
});

describe("an error page of 10 MB", () => {
  test("is read, and its message stays short", async () => {
    const page = `<html>${"x".repeat(10_000_000)}</html>`;
    const { client } = await serve(respond(500, page, { "content-type": "text/html" }));
    const { error } = await client.GET("/conversations", { retry: false });
    expect(error).toMatchObject({ message: "GET /conversations failed with status 500" });
    expect((error as PartooApiError).body).toHaveLength(page.length);
  });

  test("of JSON gives a message of one line that stays short", async () => {
    const { client } = await serve(json(400, { error: { json: "a\nb ".repeat(2_500_000) } }));
    const { error } = await client.GET("/conversations");
    const { message } = error as PartooApiError;
    expect(message).toMatch(/^GET \/conversations failed with status 400: json: a b a b [ab ]+…$/);
    expect(message.length).toBeLessThan(400);
  });

  test("is given up when the call is tried again", async () => {
    const page = respond(503, "x".repeat(10_000_000));
    const { client, requests } = await serve(page, page, json(200, {}));
    expect((await client.GET("/conversations")).data).toEqual({});
    expect(requests).toHaveLength(3);
  });
});
