import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { runInNewContext } from "node:vm";
import nodeFetch, { Request as NodeFetchRequest, Response as NodeFetchResponse } from "node-fetch";
import * as undici from "undici";
import type { Fetch, Middleware, PartooApiError, PartooError } from "partoo-client";
import { describe, expect, test } from "vitest";
import { recordingClient, rejectionOf } from "../support/recording-client.ts";

const failure = () => Response.json({ error: { name: "is missing" } }, { status: 400 });

/** How often `fetch` was called, and the error that the call rejects with. */
async function mistake(fetch: () => unknown, middleware: Middleware[] = []) {
  let calls = 0;
  const { client } = recordingClient({
    retry: { limit: 2, baseDelayMs: 0 },
    fetch: (() => {
      calls += 1;
      return fetch();
    }) as Fetch,
  });
  const error = await rejectionOf(client.GET("/user/me", { middleware }));
  return { error: error as PartooError, calls };
}

describe("a mistake in the caller's fetch is told as that, once", () => {
  test.each([
    ["a TypeError", () => (undefined as unknown as { x: 1 }).x, "reading 'x'"],
    ["a ReferenceError", () => runInNewContext("missing"), "missing is not defined"],
    [
      "a rejected TypeError",
      () => Promise.reject(new TypeError("a is not a function")),
      "a is not",
    ],
    [
      "an argument that fetch does not take",
      () =>
        Promise.reject(
          Object.assign(new TypeError("fetch failed"), { cause: { code: "UND_ERR_INVALID_ARG" } }),
        ),
      "fetch failed",
    ],
    [
      "a dispatcher that is none",
      () =>
        globalThis.fetch("http://127.0.0.1:2999", { dispatcher: "http://proxy" } as RequestInit),
      "agent.dispatch is not a function",
    ],
    [
      "a header that fetch does not send",
      () => globalThis.fetch("http://127.0.0.1:2999", { headers: { expect: "100-continue" } }),
      "expect header not supported",
    ],
    ["a port that no fetch asks", () => globalThis.fetch("http://127.0.0.1:6000"), "bad port"],
    [
      "a TypeError about what is called a connection",
      () => (undefined as unknown as { connection: 1 }).connection,
      "reading 'connection'",
    ],
    ["a URIError", () => decodeURIComponent("%"), "URI malformed"],
    [
      "a failed assertion",
      () => {
        assert.equal(1, 2, "the wrong path");
      },
      "the wrong path",
    ],
    [
      "a Response that somebody else reads",
      () => {
        const response = Response.json({});
        response.body?.getReader();
        return Promise.resolve(response);
      },
      "has already been read",
    ],
    ["nothing", () => Promise.resolve(), "did not return a Response"],
    [
      "an object that only inherits from Response",
      () => Promise.resolve(Object.create(Response.prototype)),
      "did not return a Response",
    ],
    [
      "a fake",
      () => Promise.resolve({ ok: true, status: 200, json: () => ({}) }),
      "did not return a Response",
    ],
  ])("%s", async (_what, fetch, message) => {
    const { error, calls } = await mistake(fetch);
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "fetch" });
    expect(error.message).toContain(message);
    expect(calls).toBe(1);
  });

  test("the same Response twice", async () => {
    const same = Response.json({});
    const { client } = recordingClient({ fetch: () => Promise.resolve(same) });
    await client.GET("/user/me");
    const error = await rejectionOf(client.GET("/user/me"));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "fetch" });
    expect(error.message).toContain("has already been read");
  });

  test.each([
    new TypeError("fetch failed", { cause: Object.assign(new Error("x"), { code: "ECONNRESET" }) }),
    new TypeError("Failed to fetch"),
    new TypeError("Load failed"),
    new TypeError("NetworkError when attempting to fetch resource."),
    new TypeError("error sending request for url (https://a.example/)"),
    new Error("Network connection lost."),
    Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" }),
  ])("but a lost connection is one, and retried: %s", async (thrown) => {
    const { error, calls } = await mistake(() => Promise.reject(thrown));
    expect(error).toMatchObject({ name: "PartooConnectionError" });
    expect(calls).toBe(3);
  });
});

describe("a mistake in a middleware is told as that, once", () => {
  const reads: Middleware = {
    async onResponse({ response }) {
      await response.text();
    },
  };
  const takes: Middleware = { onResponse: ({ response }) => void response.body?.getReader() };

  test.each([
    ["reads", reads],
    ["locks", takes],
  ])("one that %s the body of a success", async (_what, one) => {
    const { error, calls } = await mistake(() => Promise.resolve(Response.json({})), [one]);
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "middleware" });
    expect(error.message).toContain("response.clone()");
    expect(calls).toBe(1);
  });

  test.each([
    ["reads", reads],
    ["locks", takes],
  ])("one that %s the body of a failure, which keeps body and message", async (_what, one) => {
    const { client } = recordingClient({ fetch: () => Promise.resolve(failure()) });
    const { error } = await client.GET("/user/me", { middleware: [one] });
    expect(error).toMatchObject({
      name: "PartooApiError",
      status: 400,
      body: { error: { name: "is missing" } },
      reason: expect.stringContaining("is missing") as string,
    });
  });

  const drops = ({ response: { status } }: { response: Response }) =>
    new Response(null, { status });
  test.each<[string, Middleware]>([
    ["drops", { onResponse: drops }],
    [
      "reads and drops",
      { onResponse: async (given) => (await given.response.json(), drops(given)) },
    ],
    ["empties", { onResponse: ({ response: { status } }) => new Response("", { status }) }],
  ])("one that %s the body of a failure, which keeps body and message", async (_what, one) => {
    const { client } = recordingClient({ fetch: () => Promise.resolve(failure()) });
    const { error } = await client.GET("/user/me", { middleware: [one] });
    expect(error).toMatchObject({
      body: { error: { name: "is missing" } },
      message: expect.stringContaining("is missing") as string,
    });
  });

  test("one that gives another body instead: that is the error's", async () => {
    const { client } = recordingClient({ fetch: () => Promise.resolve(failure()) });
    const onResponse = () => Response.json({ error: "another" }, { status: 400 });
    const { error } = await client.GET("/user/me", { middleware: [{ onResponse }] });
    expect(error).toMatchObject({ body: { error: "another" } });
  });

  test.each(["onRequest", "onResponse"] as const)("one whose %s throws", async (hook) => {
    const thrown = new TypeError("mine");
    const throws = () => {
      throw thrown;
    };
    const { error, calls } = await mistake(() => Promise.resolve(failure()), [{ [hook]: throws }]);
    expect(error).toBe(thrown);
    expect(calls).toBe(hook === "onRequest" ? 0 : 1);
  });

  test.each(["onRequest", "onResponse"])("one whose %s returns something else", async (hook) => {
    const { error } = await mistake(() => Promise.resolve(failure()), [{ [hook]: () => "ok" }]);
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "middleware" });
    expect(error.message).toContain(`${hook} returned a string`);
  });
});

describe("objects of another implementation count as what they are", () => {
  test.each([
    ["undici", new undici.Request("https://api.partoo.co/v2/x", { headers: { "x-a": "1" } })],
    ["node-fetch", new NodeFetchRequest("https://api.partoo.co/v2/x", { headers: { "x-a": "1" } })],
  ])("a Request of %s that a middleware returns", async (_what, request) => {
    const { client, sent } = recordingClient();
    const onRequest = () => request as unknown as Request;
    await client.GET("/user/me", { middleware: [{ onRequest }] });
    expect(sent[0]).toMatchObject({
      url: "https://api.partoo.co/v2/x",
      init: { method: "GET", headers: { "x-a": "1", "x-APIKey": "0123456789abcdef" } },
    });
  });

  const responses: [string, () => unknown][] = [
    ["undici", () => new undici.Response('{"a":1}', { headers: { "x-b": "2" } })],
    ["node-fetch", () => new NodeFetchResponse('{"a":1}', { headers: { "x-b": "2" } })],
  ];
  test.each(responses)(
    "a Response of %s that a middleware or fetch returns",
    async (_what, make) => {
      const { client } = recordingClient({ fetch: (() => Promise.resolve(make())) as Fetch });
      const hook = make as () => Response;
      for (const middleware of [[], [{ onRequest: hook }], [{ onResponse: hook }]]) {
        const result = await client.GET("/user/me", { middleware });
        expect(result.data).toEqual({ a: 1 });
        const stream = await client.GET("/user/me", { middleware, parseAs: "stream" });
        expect(await new Response(stream.data as BodyInit).text()).toBe('{"a":1}');
      }
    },
  );

  test("an Error of another realm: its cause is told, without the key", async () => {
    const { client } = recordingClient({
      retry: false,
      fetch: () => runInNewContext(`Promise.reject(new Error("sent 0123456789abcdef"))`) as never,
    });
    const error = (await rejectionOf(client.GET("/user/me"))) as PartooError;
    expect(error.toJSON()["cause"]).toMatchObject({ name: "Error", message: "sent [API key]" });
    expect(JSON.stringify(error)).not.toContain("0123456789abcdef");
  });
});

describe("an empty response gives what the types say", () => {
  const empty: [string, () => Response][] = [
    ["204", () => new Response(null, { status: 204 })],
    ["a length of 0", () => new Response("", { headers: { "content-length": "0" } })],
    ["no body", () => new Response(null)],
  ];
  describe.each(empty)("%s", (_what, response) => {
    const { client } = recordingClient({ fetch: () => Promise.resolve(response()) });
    test.each([
      ["json", undefined],
      ["text", ""],
      ["blob", new Blob()],
      ["arrayBuffer", new ArrayBuffer(0)],
      ["stream", null],
    ])("%s", async (parseAs, expected) => {
      const { data } = await client.GET("/user/me", { parseAs });
      if (expected instanceof Blob) expect((data as Blob).size).toBe(0);
      else expect(data).toEqual(expected);
    });
  });
});

describe("options.fetch of a middleware", () => {
  test.each([
    ["a text", (url: string) => url],
    ["a URL", (url: string) => new URL(url)],
    ["a Request", (url: string) => new Request(url, { headers: { "x-a": "1" } })],
    ["a Request of undici", (url: string) => new undici.Request(url) as unknown as Request],
  ])("sends %s with an init, the key and the client's guards", async (_what, input) => {
    const { client, sent } = recordingClient();
    const onRequest: Middleware["onRequest"] = async ({ options }) => {
      const init = { method: "POST", body: "b", headers: { "x-b": "2" }, next: 1 };
      await options.fetch(input("https://api.partoo.co/v2/token"), init);
      await options.fetch(input("https://elsewhere.example/"));
    };
    await client.GET("/user/me", { middleware: [{ onRequest }] });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.partoo.co/v2/token",
      "https://elsewhere.example/",
      "https://api.partoo.co/v2/user/me",
    ]);
    const [own, other] = sent;
    expect(own?.init).toMatchObject({ method: "POST", redirect: "manual", next: 1 });
    expect(own?.init.headers).toMatchObject({ "x-b": "2", "x-APIKey": "0123456789abcdef" });
    expect(await new Response(own?.init.body).text()).toBe("b");
    expect(other?.init.headers).not.toHaveProperty("x-APIKey");
  });

  test("retries, and fails like a call", async () => {
    let calls = 0;
    const { client } = recordingClient({
      retry: { limit: 1, baseDelayMs: 0 },
      fetch: () => {
        calls += 1;
        return Promise.resolve(
          calls === 1 ? new Response(null, { status: 503 }) : Response.json({}),
        );
      },
    });
    const statuses: number[] = [];
    const onRequest: Middleware["onRequest"] = async ({ options }) => {
      statuses.push((await options.fetch("https://api.partoo.co/v2/token")).status);
    };
    await client.GET("/user/me", { middleware: [{ onRequest }] });
    expect(statuses).toEqual([200]);
    const wrong: Middleware = {
      onRequest: async ({ options }) => void (await options.fetch("/x")),
    };
    const error = await rejectionOf(client.GET("/user/me", { middleware: [wrong] }));
    expect(error).toMatchObject({ name: "PartooConfigError", parameter: "middleware" });
  });
});

test.each([[[]], [[{ onRequest: () => undefined }]]])(
  "a response of node-fetch that is not read is given up: %j",
  async (middleware) => {
    const destroyed: boolean[] = [];
    const responses = [503, 200].map((status) => {
      const body = Readable.from([Buffer.from("{}")]);
      body.on("close", () => destroyed.push(body.destroyed && !body.readableEnded));
      return new NodeFetchResponse(body, { status });
    });
    const { client } = recordingClient({
      retry: { limit: 1, baseDelayMs: 0 },
      fetch: (() => Promise.resolve(responses.shift())) as unknown as Fetch,
    });
    expect((await client.GET("/user/me", { middleware })).data).toEqual({});
    expect(destroyed[0]).toBe(true);
  },
);

test("node-fetch itself works, with a middleware too", async () => {
  const { client } = recordingClient({
    baseUrl: "http://127.0.0.1:9",
    fetch: nodeFetch as unknown as Fetch,
    retry: false,
  });
  const error = await rejectionOf(
    client.GET("/user/me", { middleware: [{ onRequest: () => undefined }] }),
  );
  expect(error).toMatchObject({ name: "PartooConnectionError" });
  expect((error as unknown as PartooApiError).message).toContain("ECONNREFUSED");
});
