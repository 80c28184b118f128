import { runInNewContext } from "node:vm";
import type { PartooClientOptions } from "partoo-client";
import { describe, expect, test } from "vitest";
import { recordingClient, rejectionOf } from "../support/recording-client.ts";

const refused = (parameter: string) =>
  expect.objectContaining({ name: "PartooConfigError", parameter }) as Error;

async function refusalOfCall(init: unknown): Promise<Error> {
  const { client, sent } = recordingClient();
  const error = await rejectionOf(client.GET("/user/me", init));
  expect(sent).toEqual([]);
  return error;
}

const wrong: [string, unknown][] = [
  ["apiKey", null],
  ["apiKey", 7],
  ["baseUrl", null],
  ["baseUrl", new URL("https://a.example")],
  ["timeoutMs", null],
  ["timeoutMs", "5000"],
  ["timeoutMs", Number.NaN],
  ["timeoutMs", true],
  ["retry", null],
  ["retry", true],
  ["retry", "2"],
  ["retry", { maxRetries: 2 }],
  ["retry", { limit: 2, toString: 1 }],
  ["limit", { limit: null }, "retry"],
  ["methods", { methods: "GET" }],
  ["statuses", { statuses: [null] }],
  ["fetch", null],
  ["fetch", {}],
  ["headers", null],
  ["querySerializer", null],
  ["querySerializer", "form"],
  ["bodySerializer", null],
  ["pathSerializer", {}],
].map(([name, value]) => [name as string, value]);

const optionOf = (name: string): string =>
  ["limit", "methods", "statuses"].includes(name) ? "retry" : name;

describe("an option of a wrong type is refused by name", () => {
  test.each(wrong)("%s: %j", async (name, value) => {
    const given = { [optionOf(name)]: value } as PartooClientOptions;
    expect(() => recordingClient(given)).toThrow(refused(name));
    expect(await refusalOfCall(given)).toEqual(refused(name));
  });

  test.each([
    ["environment", 1],
    ["environment", "toString"],
    ["onDeprecation", "loud"],
    ["onDeprecation", null],
    ["throttle", null],
    ["dangerouslyAllowBrowser", "no"],
    ["dangerouslyAllowHttp", "no"],
  ])("%s of a client: %j", (name, value) => {
    expect(() => recordingClient({ [name]: value })).toThrow(refused(name));
  });

  test.each([
    ["params", null],
    ["params", new Map()],
    ["query", { query: null }],
    ["path", { path: null }],
    ["path", { path: new Map() }],
    ["headers", { header: null }],
    ["params", { cookie: { a: "1" } }],
    ["params", { queries: {} }],
    ["parseAs", "xml"],
    ["middleware", {}],
    ["middleware", [null]],
    ["signal", {}],
    ["signal", false],
  ])("%s of a call: %j", async (name, value) => {
    const isOfParams = ["query", "path", "headers"].includes(name);
    expect(await refusalOfCall({ [isOfParams ? "params" : name]: value })).toEqual(refused(name));
  });

  test.each([null, "https://a.example", [], new Map(), () => ({})])(
    "%j is no options",
    async (given) => {
      expect(() => recordingClient.call(null, given as unknown as object)).not.toThrow(TypeError);
      expect(await refusalOfCall(given)).toHaveProperty("name", "PartooConfigError");
    },
  );

  test("a path or method that is none", async () => {
    const { client } = recordingClient();
    expect(await rejectionOf(client.GET(null as never))).toEqual(refused("path"));
    const { request } = client as unknown as { request: (...given: unknown[]) => Promise<unknown> };
    expect(await rejectionOf(request(undefined, "/user/me"))).toEqual(refused("method"));
  });
});

describe("a name that is nearly ours is refused, with the right one", () => {
  test.each([
    ["timeoutMS", "timeoutMs"],
    ["maxResponseByte", "maxResponseBytes"],
    ["max_response_bytes", "maxResponseBytes"],
    ["timeout", "timeoutMs"],
    ["timeout_ms", "timeoutMs"],
    ["timoutMs", "timeoutMs"],
    ["retries", "retry"],
    ["maxRetries", "retry"],
    ["baseURL", "baseUrl"],
    ["base_url", "baseUrl"],
    ["apikey", "apiKey"],
    ["api_key", "apiKey"],
    ["APIKey", "apiKey"],
    ["header", "headers"],
    ["Fetch", "fetch"],
    ["querySerialiser", "querySerializer"],
  ])("%s: %s", async (name, right) => {
    const hint = `did you mean ${right}?`;
    expect(() => recordingClient({ [name]: "x" })).toThrow(hint);
    const error = await refusalOfCall({ [name]: "x" });
    expect(error).toEqual(refused(name));
    expect(error.message).toContain(hint);
  });

  test.each([
    ["throttle", "is an option of createPartooClient"],
    ["enviroment", "environment is an option of createPartooClient"],
    ["query", "did you mean params?"],
    ["redirect", "the client handles redirects itself"],
    ["method", "the function that you call sets it"],
  ])("%s in a call", async (name, hint) => {
    expect((await refusalOfCall({ [name]: "follow" })).message).toContain(hint);
  });

  test.each(["signal", "params", "body", "middleware", "parseAs"])("%s in a client", (name) => {
    expect(() => recordingClient({ [name]: "x" })).toThrow(`${name} is an option of a call`);
  });
});

test.each([
  ["baseUrl", "http://a.example", "baseUrl must start with https:"],
  ["timeoutMs", 0, "timeoutMs must be more than 0"],
  ["retry", -1, "retry.limit must not be -1"],
  ["retry", { atempts: 1 }, "unknown option retry.atempts"],
  ["apiKey", "", "the API key is empty"],
  ["middleware", [{}], "a middleware must be an object"],
])("a refused %s of a call names the call: %j", async (name, value, why) => {
  const error = await refusalOfCall({ [name]: value });
  expect(error).toMatchObject({ operation: "GET /user/me" });
  expect(error.message).toContain(`GET /user/me: ${why}`);
});

test("all other names belong to fetch", async () => {
  const names = [
    ...["cache", "credentials", "integrity", "keepalive", "mode", "priority", "referrer"],
    ...["referrerPolicy", "window", "duplex", "next", "proxy", "dispatcher", "cf", "agent", "tls"],
    ...["verbose", "unix", "client", "compress", "decompress", "size", "follow", "highWaterMark"],
    ...["insecureHTTPParser", "attributionReporting", "browsingTopics", "eo", "fetcher2000"],
  ];
  const options = Object.fromEntries(names.map((name) => [name, `of ${name}`]));
  const { client, sent } = recordingClient();
  await client.GET("/user/me", options);
  await recordingClient({
    ...options,
    fetch: (_url, init) => (
      sent.push({ url: "", init: init as never }),
      Promise.resolve(new Response("{}"))
    ),
  }).client.GET("/user/me");
  expect(sent).toHaveLength(2);
  for (const { init } of sent) expect(init).toMatchObject(options);
});

test.each(["client", "call"])(
  "openapi-fetch's requestInitExt of a %s is handed to fetch as what it holds",
  async (where) => {
    const options = { requestInitExt: { dispatcher: 1, proxy: undefined } };
    const { client, sent } = recordingClient({
      proxy: "of the client",
      ...(where === "client" ? options : {}),
    } as PartooClientOptions);
    await client.GET("/user/me", where === "call" ? options : {});
    expect(sent[0]?.init).toMatchObject({ dispatcher: 1, proxy: "of the client" });
    expect(sent[0]?.init).not.toHaveProperty("requestInitExt");
  },
);

test("undefined is not given, and options of another realm are options", async () => {
  const names = ["headers", "retry", "timeoutMs", "parseAs", "signal", "params", "body", "apiKey"];
  const { client, sent } = recordingClient();
  await client.GET("/user/me", Object.fromEntries(names.map((name) => [name, undefined])));
  await client.GET(
    "/user/me",
    runInNewContext(`({ params: { query: { a: 1 } }, retry: { limit: 1 } })`),
  );
  expect(sent.map(({ url }) => new URL(url).search)).toEqual(["", "?a=1"]);
});

describe("with a polluted Object.prototype", () => {
  const fails = (): never => {
    throw new Error("polluted");
  };
  const values = {
    ...{ apiKey: "polluted", baseUrl: "https://evil.example", environment: "sandbox" },
    ...{ fetch: () => Promise.reject(new Error("polluted")), headers: { "x-evil": "1" } },
    ...{ params: { query: { evil: 1 } }, query: { evil: 1 }, header: { "x-evil": "1" } },
    ...{ path: { business_id: "evil" }, body: "evil", retry: 5, limit: 5, timeoutMs: 1 },
    ...{ middleware: [{ onRequest: fails }], onRequest: fails, onResponse: fails },
    ...{
      error: { evil: 1 },
      data: "evil",
      response: {},
      querySerializer: () => "evil=1",
      bodySerializer: () => "evil",
    },
    ...{ pathSerializer: () => "https://evil.example/", parseAs: "text", throttle: {} },
    ...{ dispatcher: "evil", redirect: "follow", credentials: "include", cache: "force-cache" },
    ...{ array: { style: "pipeDelimited", explode: true }, allowReserved: true, object: {} },
    ...{ requestInitExt: { dispatcher: "evil" }, Request: class {}, method: "DELETE" },
  };

  test.each(Object.entries(values))("a call sends the same: %s", async (name, value) => {
    const call = async (middleware: object[]): Promise<unknown> => {
      const { client, sent } = recordingClient();
      const query = { a: ["1", "2:"], b: { c: 1 } };
      const { data } = await client.POST("/user/me", {
        params: { query },
        body: { d: 1 },
        middleware,
      });
      const { init, url } = sent[0] as (typeof sent)[number];
      const { method, headers, redirect, body, dispatcher, credentials, cache } = init;
      return { data, url, method, headers, redirect, body, dispatcher, credentials, cache };
    };
    const doesNothing = [{ onRequest: () => undefined }];
    const expected = [await call([]), await call(doesNothing)];
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    // as an assignment of a merging library would do it
    prototype[name] = value;
    let polluted;
    try {
      polluted = [await call([]), await call(doesNothing)];
    } finally {
      delete prototype[name];
    }
    expect(polluted).toEqual(expected);
  });
});
