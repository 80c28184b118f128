import { createPartooClient, type CallOptions, type Fetch } from "partoo-client";
import { describe, expect, test } from "vitest";
import { LightRequest } from "../src/transport/light-request.ts";

const apiKey = "0123456789abcdef";
const url = "https://api.partoo.co/v2/api_keys";

interface Sent {
  readonly input: string | Request;
  readonly init: RequestInit;
}

/** A `fetch` that keeps its arguments as they came. */
function keeping(sent: Sent[], answers: Response[] = []): Fetch {
  return (input, init = {}) => {
    sent.push({ input, init });
    return Promise.resolve(answers.shift() ?? Response.json({}));
  };
}

/** The arguments of `fetch` for `POST /api_keys`, called with these options. */
async function argumentsOf(
  options: CallOptions & { body?: unknown } = {},
  client: Parameters<typeof createPartooClient>[0] = {},
): Promise<Sent> {
  const sent: Sent[] = [];
  const { POST } = createPartooClient({ apiKey, fetch: keeping(sent), ...client });
  await POST("/api_keys", { body: { label: "é" }, ...options } as never);
  expect(sent).toHaveLength(1);
  return sent[0] as Sent;
}

describe("what a custom fetch is given", () => {
  test("the arguments of the platform's own: a URL, and what makes a request", async () => {
    const { input, init } = await argumentsOf();
    expect(input).toBe(url);
    expect(Object.keys(init).sort()).toEqual(["body", "headers", "method", "redirect", "signal"]);
    expect(init).toMatchObject({ method: "POST", body: '{"label":"é"}', redirect: "manual" });
    expect(init.signal).toBeInstanceOf(AbortSignal);
    expect(init.headers).toEqual({ "Content-Type": "application/json", "x-APIKey": apiKey });
  });

  test("nothing of the client's own: no key source, no options, no client", async () => {
    const { init } = await argumentsOf({ timeoutMs: 1_000, retry: 1 });
    expect(Object.values(init).some((value) => value instanceof LightRequest)).toBe(false);
    expect(JSON.stringify(init)).not.toContain("timeout");
  });

  const request: [string, CallOptions, Parameters<typeof createPartooClient>[0]][] = [
    ["middleware of the call", { middleware: [{ onRequest: () => undefined }] }, {}],
    ["an option of fetch", { cache: "no-store" }, {}],
    ["an option of fetch for the whole client", {}, { credentials: "omit" }],
    ["another base URL", { baseUrl: "https://api.partoo.co/v2" }, {}],
    ["a serializer", { bodySerializer: (body) => JSON.stringify(body) }, {}],
    ["another Request", {}, { Request }],
  ];
  test.each(request)("a Request, with %s", async (_what, options, client) => {
    const { input } = await argumentsOf(options, client);
    expect(input).toBeInstanceOf(Request);
    expect((input as Request).url).toBe(url);
  });

  test("a Request, with a base URL that has braces, which openapi-fetch may fill in", async () => {
    const { input } = await argumentsOf({}, { baseUrl: "https://proxy.example/{tenant}" });
    expect(input).toBeInstanceOf(Request);
  });

  test("a Request as soon as the client has middleware, and none when it is gone", async () => {
    const sent: Sent[] = [];
    const client = createPartooClient({ apiKey, fetch: keeping(sent) });
    const middleware = { onRequest: () => undefined };
    client.use(middleware);
    await client.GET("/conversations");
    client.eject(middleware);
    await client.GET("/conversations");
    expect(sent.map(({ input }) => input instanceof Request)).toEqual([true, false]);
  });
});

describe("what a custom fetch does to its arguments", () => {
  test("does not reach the next attempt", async () => {
    const sent: unknown[] = [];
    const client = createPartooClient({
      apiKey,
      fetch: (_input, init) => {
        const headers = init?.headers as Record<string, string>;
        sent.push({ ...headers });
        headers["x-apikey"] = "changed";
        return Promise.resolve(new Response(null, { status: sent.length === 1 ? 503 : 204 }));
      },
    });
    await client.GET("/conversations", { headers: { "x-a": "1" }, retry: { baseDelayMs: 0 } });
    expect(sent).toEqual([
      { "x-a": "1", "x-APIKey": apiKey },
      { "x-a": "1", "x-APIKey": apiKey },
    ]);
  });
});

describe("a light request is what the platform's Request would have been", () => {
  const form = new FormData();
  form.set("file", "content");

  const cases: [string, CallOptions & { body?: unknown }, { headers?: HeadersInit }][] = [
    ["with a body", {}, {}],
    ["with an empty body", { body: {} }, {}],
    ["with null as its body", { body: null }, {}],
    ["without a body", { body: undefined }, {}],
    ["with a form", { body: form }, {}],
    [
      "with a form and a content type",
      { body: form, headers: { "Content-Type": "text/plain" } },
      {},
    ],
    ["with a content type", { headers: { "content-type": "application/merge+json" } }, {}],
    ["without a content type", { headers: { "Content-Type": null } }, {}],
    [
      "with a URL-encoded form",
      { body: { a: "1 2" }, headers: { "Content-Type": "application/x-www-form-urlencoded" } },
      {},
    ],
    ["with headers of the client", {}, { headers: { "x-trace": "1", "x-apikey": "other" } }],
    ["with headers of both", { headers: { "x-trace": "2" } }, { headers: { "x-trace": "1" } }],
    ["with a header less", { headers: { "x-trace": null } }, { headers: { "x-trace": "1" } }],
  ];

  /** What is in a request, without the boundary that each sending of a form makes anew. */
  async function contents({ input, init }: Sent): Promise<unknown> {
    const sent = new Request(input, init);
    const { method, headers, redirect } = sent;
    const body = await sent.text();
    const boundary = /boundary=(.*)/.exec(headers.get("content-type") ?? "")?.[1] ?? "none";
    const text = JSON.stringify({ url: sent.url, method, redirect, headers: [...headers], body });
    return text.replaceAll(boundary, "BOUNDARY");
  }

  test.each(cases)("%s", async (_what, options, client) => {
    const light = await argumentsOf(options, client);
    // middleware that does nothing asks for the platform's own
    const visible = await argumentsOf({ ...options, middleware: [{ onError() {} }] }, client);
    expect([typeof light.input, typeof visible.input]).toEqual(["string", "object"]);
    expect(await contents(light)).toBe(await contents(visible));
  });

  const refused: [string, () => Promise<unknown>][] = [
    ["a body in a GET", () => client().GET("/conversations", { body: {} } as never)],
    [
      "a method that fetch has not",
      () => client().request("trace" as never, "/user/me" as never, {} as never),
    ],
    [
      "a method that is none",
      () => client().request("a b" as never, "/user/me" as never, {} as never),
    ],
    ["a body that is not JSON", () => client().POST("/api_keys", { body: { label: 1n } } as never)],
  ];
  const client = (): ReturnType<typeof createPartooClient> =>
    createPartooClient({
      apiKey,
      fetch: () => {
        throw new Error("sent");
      },
    });
  test.each(refused)("%s is refused, and nothing is sent", async (_what, call) => {
    await expect(call()).rejects.toMatchObject({
      code: "PARTOO_CONFIG_ERROR",
      message: expect.stringMatching(/nothing was sent/) as string,
    });
  });
});

describe("an answer that comes after the call has been given up", () => {
  test.each([200, 401, 429, 503])("is not looked at, whatever its status: %s", async (status) => {
    const told: unknown[] = [];
    let given = false;
    let cancelled = false;
    const late = withResolvers<Response>();
    const client = createPartooClient({
      apiKey: () => {
        if (given) told.push("key");
        return apiKey;
      },
      onRetry: () => told.push("retry"),
      onDeprecation: () => told.push("deprecation"),
      fetch: () => late.promise,
    });
    const controller = new AbortController();
    const call = client.GET("/conversations", { signal: controller.signal });
    await new Promise(setImmediate);
    controller.abort("enough");
    await expect(call).rejects.toBe("enough");
    given = true;
    const body = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    late.resolve(new Response(body, { status, headers: { deprecation: "@1688169599" } }));
    await new Promise(setImmediate);
    expect(told).toEqual([]);
    expect(cancelled).toBe(true);
  });
});

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}

describe("a light request can be sent again", () => {
  const retry = { baseDelayMs: 0 };

  test("with its body", async () => {
    const sent: Sent[] = [];
    const fetch = keeping(sent, [new Response(null, { status: 503 })]);
    await createPartooClient({ apiKey, fetch }).POST("/api_keys", { body: { label: "a" }, retry });
    expect(sent.map(({ init }) => init.body)).toEqual(['{"label":"a"}', '{"label":"a"}']);
  });

  test("with another key after a 401", async () => {
    const sent: string[] = [];
    const keys = ["first-key", "second-key"];
    const client = createPartooClient({
      apiKey: () => keys.shift() ?? "",
      fetch: (input, init) => {
        sent.push(new Request(input, init).headers.get("x-apikey") ?? "");
        return Promise.resolve(new Response(null, { status: sent.length === 1 ? 401 : 204 }));
      },
    });
    await client.GET("/conversations");
    expect(sent).toEqual(["first-key", "second-key"]);
  });

  test("to where a redirect of the same origin leads", async () => {
    const sent: Sent[] = [];
    const moved = new Response(null, { status: 307, headers: { location: "/v2/elsewhere?a=1" } });
    await createPartooClient({ apiKey, fetch: keeping(sent, [moved]) }).GET("/conversations");
    expect(sent.map(({ input }) => input)).toEqual([
      "https://api.partoo.co/v2/conversations",
      "https://api.partoo.co/v2/elsewhere?a=1",
    ]);
  });
});
