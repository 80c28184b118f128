import {
  createPartooClient,
  type CallOptions,
  type Fetch,
  type PartooClientOptions,
} from "partoo-client";
import { describe, expect, test, vi } from "vitest";
import { userAgent } from "../src/user-agent.ts";

const apiKey = "0123456789abcdef";
const url = "https://api.partoo.co/v2/api_keys";

interface Sent {
  readonly url: string;
  readonly init: RequestInit & Record<string, unknown>;
}

/** A `fetch` that keeps its arguments as they came. */
function recordingFetch(sent: Sent[], responses: Response[] = []): Fetch {
  return (url, init) => {
    sent.push({ url, init: init as Sent["init"] });
    return Promise.resolve(responses.shift() ?? Response.json({}));
  };
}

/** The arguments of `fetch` for `POST /api_keys`, called with these options. */
async function argumentsOf(
  options: CallOptions & { body?: unknown } = {},
  client: PartooClientOptions = {},
): Promise<Sent> {
  const sent: Sent[] = [];
  const { POST } = createPartooClient({ apiKey, fetch: recordingFetch(sent), ...client });
  await POST("/api_keys", { body: { label: "é" }, ...options } as never);
  expect(sent).toHaveLength(1);
  return sent[0] as Sent;
}

const doesNothing = { onRequest: () => undefined };
const replaces = { onRequest: ({ request }: { request: Request }) => new Request(request) };

const middleware: [string, CallOptions][] = [
  ["without middleware", {}],
  ["with a middleware", { middleware: [doesNothing] }],
  ["with a middleware that returns another Request", { middleware: [replaces] }],
];

describe.each(middleware)("what fetch is given %s", (_what, own) => {
  test("is a URL as text, and one init that holds everything", async () => {
    const { url: given, init } = await argumentsOf(own);
    expect(given).toBe(url);
    expect(init).toMatchObject({ method: "POST", redirect: "manual" });
    expect(await new Response(init.body).text()).toBe('{"label":"é"}');
    expect(init.signal).toBeInstanceOf(AbortSignal);
    expect(init.headers).toEqual({
      "content-type": "application/json",
      "user-agent": userAgent,
      "x-APIKey": apiKey,
    });
  });

  test("has the options of client and call that only a fetch knows, the call's winning", async () => {
    const client = { dispatcher: "client", proxy: "client", cache: "no-store" };
    const call = { ...own, dispatcher: "call", next: { revalidate: 60 } };
    const { init } = await argumentsOf(call, client as PartooClientOptions);
    expect(init).toMatchObject({
      dispatcher: "call",
      proxy: "client",
      cache: "no-store",
      next: { revalidate: 60 },
    });
  });

  test("has the client's option where the call's is undefined", async () => {
    const client = { cache: "no-store", dispatcher: "client" } as const;
    const call = { ...own, cache: undefined, dispatcher: undefined };
    const { init } = await argumentsOf(call, client);
    expect(init).toMatchObject({ cache: "no-store", dispatcher: "client" });
  });

  test("has them after a redirect and in a retry, too", async () => {
    const sent: Sent[] = [];
    const responses = [
      new Response(null, { status: 503 }),
      new Response(null, { status: 307, headers: { location: "/v2/elsewhere?a=1" } }),
    ];
    const client = createPartooClient({ apiKey, fetch: recordingFetch(sent, responses) });
    const options = { ...own, next: { revalidate: 60 }, retry: { baseDelayMs: 0 } };
    await client.GET("/conversations", options as CallOptions);
    expect(sent.map(({ url: given }) => given)).toEqual([
      "https://api.partoo.co/v2/conversations",
      "https://api.partoo.co/v2/conversations",
      "https://api.partoo.co/v2/elsewhere?a=1",
    ]);
    for (const { init } of sent) expect(init).toMatchObject({ next: { revalidate: 60 } });
  });

  test("has the body again in a retry", async () => {
    const sent: Sent[] = [];
    const fetch = recordingFetch(sent, [new Response(null, { status: 503 })]);
    const options = { ...own, body: { label: "a" }, retry: { baseDelayMs: 0 } };
    await createPartooClient({ apiKey, fetch }).POST("/api_keys", options);
    const bodies = await Promise.all(sent.map(({ init }) => new Response(init.body).text()));
    expect(bodies).toEqual(['{"label":"a"}', '{"label":"a"}']);
  });

  test("has another key after a 401", async () => {
    const sent: Sent[] = [];
    const keys = ["first-key", "second-key"];
    const client = createPartooClient({
      apiKey: () => keys.shift() ?? "",
      fetch: recordingFetch(sent, [new Response(null, { status: 401 })]),
    });
    await client.GET("/conversations", own);
    expect(sent.map(({ init }) => new Headers(init.headers).get("x-apikey"))).toEqual([
      "first-key",
      "second-key",
    ]);
  });

  test("does not carry what fetch does to it into the next attempt", async () => {
    const sent: unknown[] = [];
    const client = createPartooClient({
      apiKey,
      fetch: (_url, init) => {
        const headers = init.headers as Record<string, string>;
        sent.push({ ...headers });
        headers["x-apikey"] = "changed";
        return Promise.resolve(new Response(null, { status: sent.length === 1 ? 503 : 204 }));
      },
    });
    const headers = { "x-a": "1" };
    await client.GET("/conversations", { ...own, headers, retry: { baseDelayMs: 0 } });
    const expected = { "user-agent": userAgent, "x-a": "1", "x-APIKey": apiKey };
    expect(sent).toEqual([expected, expected]);
  });

  test("is a form without a content type, which fetch writes with a boundary", async () => {
    const body = new FormData();
    body.set("file", "content");
    const { init } = await argumentsOf({ ...own, body });
    const request = new Request(url, init);
    expect((await request.formData()).get("file")).toBe("content");
  });
});

describe("a middleware's own Request", () => {
  test("says more than the options of client and call", async () => {
    const onRequest = ({ request }: { request: Request }): Request =>
      new Request(request, { cache: "reload", credentials: "same-origin" });
    const client: PartooClientOptions = { cache: "no-store", credentials: "omit", keepalive: true };
    const { init } = await argumentsOf({ middleware: [{ onRequest }] }, client);
    expect(init).toMatchObject({ cache: "reload", keepalive: true });
    expect(init.credentials).toBeUndefined();
  });

  test("never holds the API key, nor does the response's", async () => {
    const seen: Request[] = [];
    const keep = ({ request }: { request: Request }): void => void seen.push(request);
    await argumentsOf({ middleware: [{ onRequest: keep, onResponse: keep }] });
    expect(seen.map(({ headers }) => headers.has("x-apikey"))).toEqual([false, false]);
  });
});

describe("a call that fetch would refuse is refused before, and nothing is sent", () => {
  const client = createPartooClient({
    apiKey,
    fetch: () => {
      throw new Error("sent");
    },
  }) as unknown as Record<"GET" | "POST" | "request", (...given: unknown[]) => Promise<unknown>>;

  test.each([
    ["a body in a GET", () => client.GET("/conversations", { body: {} })],
    ["a method that fetch does not send", () => client.request("trace", "/user/me")],
    ["a body that is not JSON", () => client.POST("/api_keys", { body: { label: 1n } })],
  ])("%s", async (_what, call) => {
    await expect(call()).rejects.toMatchObject({
      code: "PARTOO_CONFIG_ERROR",
      message: expect.stringMatching(/Nothing was sent/) as string,
    });
  });

  test("a method that is none, and an option that no fetch accepts", async () => {
    const real = createPartooClient({ apiKey, baseUrl: "http://127.0.0.1:9" });
    const options = { cache: "never" } as unknown as CallOptions;
    const call = real.request as unknown as (typeof client)["request"];
    await expect(call("a b", "/user/me")).rejects.toMatchObject({ code: "PARTOO_CONFIG_ERROR" });
    await expect(real.GET("/user/me", options)).rejects.toMatchObject({
      code: "PARTOO_CONFIG_ERROR",
    });
  });
});

describe("a body that is a stream", () => {
  test.each(middleware)("is sent once, with duplex, %s", async (_what, own) => {
    const body = new Blob(["streamed"]).stream();
    const { init } = await argumentsOf({
      ...own,
      body,
      bodySerializer: (given) => given as BodyInit,
    });
    expect(init.duplex).toBe("half");
    expect(await new Response(init.body).text()).toBe("streamed");
  });
});

/**
 * What Next.js 16 puts around `fetch` in a server component: React gives one response to all equal GET requests
 * of a render that have no signal, and Next reads its options from the init and hands on a copy of that.
 *
 * @see https://github.com/vercel/next.js/blob/canary/packages/next/src/server/lib/dedupe-fetch.ts
 * @see https://github.com/vercel/next.js/blob/canary/packages/next/src/server/lib/patch-fetch.ts
 */
function nextFetch(origin: typeof globalThis.fetch, seen: unknown[]): typeof globalThis.fetch {
  const rendered = new Map<string, Promise<Response>>();
  const deduped: typeof globalThis.fetch = async (resource, options) => {
    if (options?.signal) return origin(resource, options);
    const request = resource instanceof Request ? resource : new Request(resource, options);
    if (request.method !== "GET" || request.keepalive) return origin(resource, options);
    const key = `${request.url} ${JSON.stringify([...request.headers])}`;
    const known = rendered.get(key) ?? origin(resource, options);
    rendered.set(key, known);
    return (await known).clone();
  };
  return (input, init) => {
    const { next } = (init ?? {}) as { next?: object };
    seen.push(next);
    const { signal = null } = init ?? {};
    return deduped(input instanceof Request ? new Request(input, { signal }) : input, {
      ...init,
      next: { ...next, fetchType: "origin" },
      signal: init?.signal,
    } as RequestInit);
  };
}

describe.each(middleware)("in a render of Next.js, %s", (_what, own) => {
  test("retries reach the server, with next and the key", async () => {
    const seen: unknown[] = [];
    const sent: Sent[] = [];
    const responses = [new Response(null, { status: 503 }), Response.json({ count: 7 })];
    const origin = recordingFetch(sent, responses) as typeof globalThis.fetch;
    vi.stubGlobal("fetch", nextFetch(origin, seen));
    const options = { ...own, next: { revalidate: 60 }, retry: { baseDelayMs: 0 } };
    const client = createPartooClient({ apiKey });
    const { data } = await client.GET("/conversations", options as CallOptions);
    expect(data).toEqual({ count: 7 });
    expect(sent).toHaveLength(2);
    expect(seen).toEqual([{ revalidate: 60 }, { revalidate: 60 }]);
    for (const { init } of sent) {
      expect(init).toMatchObject({ next: { revalidate: 60 }, headers: { "x-APIKey": apiKey } });
    }
  });
});

describe("a response that arrives after the call has been given up", () => {
  test.each([200, 401, 429, 503])(
    "is cancelled unread, whatever its status: %s",
    async (status) => {
      const told: unknown[] = [];
      let given = false;
      let cancelled = false;
      const late = withResolvers<Response>();
      const client = createPartooClient({
        apiKey: () => {
          if (given) told.push("key");
          return apiKey;
        },
        onAttempt: ({ status }) => status !== undefined && told.push(status),
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
    },
  );
});

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}
