import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import nodeFetch, { Blob as NodeFetchBlob, FormData as NodeFetchForm } from "node-fetch";
import * as undici from "undici";
import type { Fetch, Middleware } from "partoo-client";
import { afterAll, describe, expect, test } from "vitest";
import { recordingClient, rejectionOf } from "../support/recording-client.ts";
import { startRecordingServer, type Received } from "../support/recording-server.ts";

const { baseUrl, received, close } = await startRecordingServer();
afterAll(close);

const fetches: [string, Fetch | undefined][] = [
  ["the platform's fetch", undefined],
  ["undici 7", undici.fetch as unknown as Fetch],
  ["node-fetch", nodeFetch as unknown as Fetch],
];
const doesNothing: Middleware = { onRequest: () => undefined };
const replaces: Middleware = {
  onRequest: ({ request }) => new Request(request, { headers: request.headers }),
};
const ways = fetches.flatMap(([name, fetch]) =>
  [[], [doesNothing], [replaces]].map(
    (middleware, index) =>
      [
        `${name}, ${["no middleware", "one that does nothing", "one that replaces"][index] ?? ""}`,
        { fetch, middleware },
      ] as const,
  ),
);

/** What a server gets of a body. */
async function arriving(body: unknown, options: object = {}): Promise<Received> {
  received.length = 0;
  const { client } = recordingClient({ baseUrl, fetch: undefined, retry: false });
  const { error } = await client.POST("/api_keys", { body, ...options });
  expect(error).toBeUndefined();
  expect(received).toHaveLength(1);
  return received[0] as Received;
}

/** What a server reads in a form. */
async function fieldsOf({ headers, body }: Received): Promise<unknown[]> {
  const type = headers["content-type"] ?? "";
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": type },
  }).formData();
  const fields = [...form].map(async ([name, value]) =>
    typeof value === "string" ? [name, value] : [name, await value.text(), value.name, value.type],
  );
  return Promise.all(fields);
}

function filled(
  form: { append(name: string, value: unknown, file?: string): void },
  blob: unknown,
) {
  form.append("name", "ä");
  form.append("file", blob, "a.png");
  return form;
}

const text = "ä";
const bytes = new TextEncoder().encode(text);
const png = { type: "image/png" };
const urlEncoded = "application/x-www-form-urlencoded;charset=UTF-8";

describe.each(ways)("with %s", (_way, options) => {
  test.each([
    ["the platform's", () => filled(new FormData(), new Blob([bytes], png))],
    ["undici 7's", () => filled(new undici.FormData(), new Blob([bytes], png))],
    ["node-fetch's", () => filled(new NodeFetchForm(), new NodeFetchBlob([bytes], png))],
  ])("a form arrives: %s", async (_what, form) => {
    expect(await fieldsOf(await arriving(form(), options))).toEqual([
      ["name", "ä"],
      ["file", "ä", "a.png", "image/png"],
    ]);
  });

  test.each<[string, () => unknown, string | undefined]>([
    ["a Blob", () => new Blob([bytes], png), "image/png"],
    ["a Blob of node-fetch", () => new NodeFetchBlob([bytes], png), "image/png"],
    ["a File", () => new File([bytes], "a.png", png), "image/png"],
    ["bytes", () => bytes, undefined],
    ["bytes of another realm", () => runInNewContext("new Uint8Array([0xc3, 0xa4])"), undefined],
    ["a Buffer", () => Buffer.from(text), undefined],
    ["an ArrayBuffer", () => bytes.buffer, undefined],
  ])("%s arrives, with its content type", async (_what, body, type) => {
    const got = await arriving(body(), options);
    expect(got.body.toString()).toBe(text);
    expect(got.headers["content-type"]).toBe(type);
    const other = await arriving(body(), { ...options, headers: { "Content-Type": "a/b; c=d" } });
    expect(other.headers["content-type"]).toBe("a/b; c=d");
  });

  test("URLSearchParams arrive, with their content type", async () => {
    const got = await arriving(new URLSearchParams({ a: "ä b" }), options);
    expect([got.body.toString(), got.headers["content-type"]]).toEqual(["a=%C3%A4+b", urlEncoded]);
  });

  // node-fetch sends no stream but Node's, and a Request gives back the platform's
  const isLost = options.fetch === fetches[2]?.[1] && options.middleware[0] === replaces;
  test.skipIf(isLost)("a stream of Node arrives", async () => {
    const got = await arriving(Readable.from([Buffer.from("a"), Buffer.from("b")]), options);
    expect(got.body.toString()).toBe("ab");
  });
});

describe("a content type of the caller's", () => {
  test.each([
    ["application/json; charset=utf-8", { a: 1 }, '{"a":1}'],
    ["Application/VND.api+JSON", { a: 1 }, '{"a":1}'],
    [
      "application/x-www-form-urlencoded",
      { a: "ä b", c: [1, null, 2], d: null },
      "a=%C3%A4+b&c=1&c=2",
    ],
    [
      "Application/X-WWW-Form-urlencoded; charset=utf-8",
      { d: new Date(0) },
      "d=1970-01-01T00%3A00%3A00.000Z",
    ],
    ["application/x-www-form-urlencoded", "a=1", "a=1"],
    ["text/plain", "a text", "a text"],
    ["application/xml", "<a/>", "<a/>"],
  ])("says how a body is written: %s", async (type, body, expected) => {
    const got = await arriving(body, { headers: { "CONTENT-type": type } });
    expect([got.body.toString(), got.headers["content-type"]]).toEqual([expected, type]);
  });

  test("of a form is written by whoever writes its parts", async () => {
    const headers = { "content-type": "multipart/form-data" };
    const got = await arriving(filled(new FormData(), new Blob([bytes], png)), { headers });
    expect(await fieldsOf(got)).toHaveLength(2);
  });

  test.each([
    ["text/plain", { a: 1 }],
    ["multipart/form-data", { a: 1 }],
    ["application/xml", [1]],
    ["application/x-www-form-urlencoded", { a: { b: 1 } }],
    ["application/json", new FormData()],
  ])("that does not fit the body is refused: %s", async (type, body) => {
    const { client, sent } = recordingClient();
    const call = client.POST("/api_keys", { body, headers: { "content-type": type } });
    expect(await rejectionOf(call)).toMatchObject({ name: "PartooConfigError", parameter: "body" });
    expect(sent).toEqual([]);
  });
});

const twice = { c: 1 };

describe("JSON keeps", () => {
  class Business {
    name = "a";
    readonly opened = new Date(0);
  }
  test.each([
    ["a class, by its fields", new Business(), '{"name":"a","opened":"1970-01-01T00:00:00.000Z"}'],
    ["what toJSON gives", { toJSON: () => ({ a: 1 }) }, '{"a":1}'],
    [
      "a value of another realm",
      runInNewContext("({ a: [1, new Date(0)] })"),
      '{"a":[1,"1970-01-01T00:00:00.000Z"]}',
    ],
    ["null", null, "null"],
    ["no undefined property", { a: undefined, b: 1 }, '{"b":1}'],
    ["an object that is there twice", { a: twice, b: [twice] }, '{"a":{"c":1},"b":[{"c":1}]}'],
    ["a property called __proto__", JSON.parse('{"__proto__":{"a":1}}'), '{"__proto__":{"a":1}}'],
    [
      "a toJSON that gets the key",
      { a: [{ toJSON: (key: string) => `key ${key}` }] },
      '{"a":["key 0"]}',
    ],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ])("%s", async (_what, body, expected) => {
    const got = await arriving(body);
    expect([got.body.toString(), got.headers["content-type"]]).toEqual([
      expected,
      "application/json",
    ]);
  });
});

const circular: Record<string, unknown> = {};
circular["self"] = circular;

function inItself(): object {
  const list: object[] = [];
  list.push({ up: list });
  return { list };
}

const locked = new ReadableStream();
locked.getReader();

const throwValue = (): never => {
  throw new TypeError("invalid: jane@example.com");
};

describe("a body that cannot be sent, or would lose something, is refused, and nothing is sent", () => {
  test.each<[string, unknown]>([
    ["a Map", new Map([["a", 1]])],
    ['a Map at "a.b[1]"', { a: { b: [1, new Map()] } }],
    ['a Set at "[0]"', [new Set()]],
    ['NaN at "price"', { price: Number.NaN }],
    ['a function at "a"', { a: () => 1 }],
    ['a symbol at "a"', { a: Symbol("a") }],
    ['a bigint at "a"', { a: 1n }],
    ['undefined in an array at "a[0]"', { a: [undefined] }],
    ['an invalid Date at "a"', { a: new Date(Number.NaN) }],
    ['a Blob at "file"', { file: new Blob([]) }],
    ['a Uint8Array at "file"', { file: new Uint8Array(1) }],
    ["a Promise", Promise.resolve({ a: 1 })],
    ["an Error", new Error("a")],
    ["whose toJSON() returns undefined", { toJSON: () => undefined }],
    ['whose toJSON() returns undefined at "a"', { a: { toJSON: () => undefined } }],
    ["a function", () => ({ a: 1 })],
    ["a symbol", Symbol("a")],
    ['a circular reference at "self"', circular],
    ['a circular reference at "list[0].up"', inItself()],
    ["has already been read", locked],
    ["its memory is shared", new Uint8Array(new SharedArrayBuffer(1))],
    ["a FormData that fetch cannot send", { [Symbol.toStringTag]: "FormData" }],
  ])("%s", async (what, body) => {
    const { client, sent } = recordingClient();
    const error = await rejectionOf(client.POST("/api_keys", { body }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "body" });
    expect(error.message).toContain(what);
    expect(sent).toEqual([]);
  });

  test.each<[string, () => never]>([
    ["toJSON", () => ({ toJSON: throwValue }) as never],
    [
      "getter",
      () => Object.defineProperty({}, "a", { enumerable: true, get: throwValue }) as never,
    ],
    [
      "locked",
      () => Object.defineProperty(new ReadableStream(), "locked", { get: throwValue }) as never,
    ],
  ])("what its own %s throws is the cause, and not in the message", async (_, bodyOf) => {
    const { client } = recordingClient();
    const error = await rejectionOf(client.POST("/api_keys", { body: bodyOf() }));
    expect(error).toMatchObject({
      name: "PartooConfigError",
      parameter: "body",
      cause: { message: "invalid: jane@example.com" },
    });
    expect(error.message).not.toContain("jane");
  });

  test.each([
    ["throws", () => JSON.parse("{") as never],
    ["gives an object", () => ({ a: 1 }) as never],
    ["gives a promise", () => Promise.resolve("a") as never],
  ])("a serializer of the caller's that %s", async (_what, bodySerializer) => {
    const { client, sent } = recordingClient({ bodySerializer });
    const error = await rejectionOf(client.POST("/api_keys", { body: {} }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "bodySerializer" });
    expect(sent).toEqual([]);
  });
});
