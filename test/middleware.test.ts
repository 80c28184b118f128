import { createPartooClient, type Middleware } from "partoo-client";
import { describe, expect, test } from "vitest";
import { only, recordingFetch } from "./support/recording-fetch.ts";

const apiKey = "test-key";

function logging(name: string, log: string[]): Middleware {
  return {
    onRequest() {
      log.push(`${name} request`);
    },
    onResponse() {
      log.push(`${name} response`);
    },
    onError() {
      log.push(`${name} error`);
    },
  };
}

describe("middleware", () => {
  test("runs in order for requests and in reverse for responses, the client's around the call's", async () => {
    const log: string[] = [];
    const { fetch } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    client.use(logging("a", log), logging("b", log));
    await client.GET("/conversations", { middleware: [logging("c", log)] });
    expect(log).toEqual([
      ...["a request", "b request", "c request"],
      ...["c response", "b response", "a response"],
    ]);
  });

  test("is told path template, parameters and options", async () => {
    const { fetch } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    const contexts: unknown[] = [];
    client.use({
      onRequest({ request, schemaPath, params, options, id }) {
        contexts.push([request instanceof Request, schemaPath, params, options.baseUrl, typeof id]);
      },
    });
    const params = { path: { conversation_id: 12 } };
    await client.GET("/conversations/{conversation_id}", { params });
    expect(contexts).toEqual([
      [true, "/conversations/{conversation_id}", params, "https://api.partoo.co/v2", "string"],
    ]);
  });

  test("has a signal that follows the caller's, and no timeout", async () => {
    const signals: AbortSignal[] = [];
    const middleware: Middleware[] = [
      { onRequest: ({ request }) => void signals.push(request.signal) },
    ];
    const stalled = (_url: string, { signal }: RequestInit): Promise<Response> =>
      new Promise((_, reject) => {
        signal?.addEventListener("abort", () => {
          reject(new Error("aborted"));
        });
      });
    const client = createPartooClient({ apiKey, fetch: stalled, retry: false });
    await expect(client.GET("/conversations", { middleware, timeoutMs: 1 })).rejects.toMatchObject({
      code: "PARTOO_TIMEOUT_ERROR",
    });
    const caller = new AbortController();
    const call = client.GET("/conversations", { middleware, signal: caller.signal });
    caller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });

  test("can change the request and read its body", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    const bodies: unknown[] = [];
    client.use({
      async onRequest({ request }) {
        bodies.push(await request.clone().json());
        request.headers.set("x-trace", "1");
      },
    });
    await client.POST("/api_keys", { body: { label: "a" } });
    expect(bodies).toEqual([{ label: "a" }]);
    expect(only(requests).headers.get("x-trace")).toBe("1");
    expect(await only(requests).json()).toEqual({ label: "a" });
  });

  test("can put another request in its place", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    client.use({
      onRequest: ({ request }) => new Request(request, { body: '{"label":"b"}' }),
    });
    await client.POST("/api_keys", { body: { label: "a" } });
    expect(await only(requests).text()).toBe('{"label":"b"}');
    expect(only(requests).headers.get("x-apikey")).toBe(apiKey);
  });

  test("sees a Request with all that was asked for, and its options arrive at fetch", async () => {
    const seen: Request[] = [];
    const sent: [string, RequestInit][] = [];
    const client = createPartooClient({
      apiKey,
      credentials: "omit",
      fetch: (input, init) => {
        sent.push([input, init]);
        return Promise.resolve(Response.json({}));
      },
    });
    client.use({ onRequest: ({ request }) => void seen.push(request) });
    const init = { cache: "no-store", integrity: "sha256-x", keepalive: true } as const;
    await client.POST("/api_keys", { body: { label: "a" }, ...init });

    const [request] = seen;
    expect(request).toBeInstanceOf(Request);
    expect(request).toMatchObject({ ...init, credentials: "omit", method: "POST" });
    expect(request?.signal).toBeInstanceOf(AbortSignal);
    expect(sent[0]?.[0]).toBe("https://api.partoo.co/v2/api_keys");
    expect(sent[0]?.[1]).toMatchObject({ ...init, credentials: "omit", body: '{"label":"a"}' });
  });

  test("can read the body in every way that a Request has", async () => {
    const { fetch } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    const bodies: unknown[] = [];
    client.use({
      async onRequest({ request }) {
        bodies.push(
          await request.clone().text(),
          await request.clone().json(),
          (await request.clone().arrayBuffer()).byteLength,
          (await request.clone().blob()).type,
          request.clone().body instanceof ReadableStream,
        );
      },
    });
    await client.POST("/api_keys", { body: { label: "a" } });
    expect(bodies).toEqual(['{"label":"a"}', { label: "a" }, 13, "application/json", true]);
  });

  test("hears through the request's signal that the caller gives up", async () => {
    const caller = new AbortController();
    const client = createPartooClient({
      apiKey,
      fetch: () =>
        new Promise((_resolve, reject) => {
          caller.signal.addEventListener("abort", () => reject(new Error("gone")));
        }),
    });
    const heard: unknown[] = [];
    const { signal } = caller;
    const call = client.GET("/conversations", {
      signal,
      middleware: [
        {
          onRequest({ request }) {
            request.signal.addEventListener("abort", () => heard.push(request.signal.reason));
            queueMicrotask(() => caller.abort("enough"));
          },
        },
      ],
    });
    await expect(call).rejects.toBe("enough");
    expect(heard).toEqual(["enough"]);
  });

  test("can answer itself, so that nothing is sent", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    client.use({ onRequest: () => Response.json({ count: 1 }) });
    const { data } = await client.GET("/conversations");
    expect(data).toEqual({ count: 1 });
    expect(requests).toEqual([]);
  });

  test("can put another response in its place", async () => {
    const { fetch } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    client.use({ onResponse: () => Response.json({ count: 2 }) });
    expect((await client.GET("/conversations")).data).toEqual({ count: 2 });
  });

  test("sees a lost connection as an error of this package, and can answer instead", async () => {
    const client = createPartooClient({
      apiKey,
      retry: false,
      fetch: () => Promise.reject(new TypeError("fetch failed")),
    });
    const names: unknown[] = [];
    client.use({
      onError({ error }) {
        names.push((error as Error).name);
        return Response.json({ count: 3 });
      },
    });
    expect((await client.GET("/conversations")).data).toEqual({ count: 3 });
    expect(names).toEqual(["PartooConnectionError"]);
  });

  test("that throws makes the call reject with what it threw", async () => {
    const { fetch } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    const mistake = new TypeError("a mistake in the middleware");
    for (const hook of ["onRequest", "onResponse"] as const) {
      const broken: Middleware = {
        [hook]() {
          throw mistake;
        },
      };
      await expect(client.GET("/conversations", { middleware: [broken] })).rejects.toBe(mistake);
    }
  });

  test("can be taken away", async () => {
    const log: string[] = [];
    const { fetch } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    const middleware = logging("a", log);
    client.use(middleware);
    client.eject(middleware);
    await client.GET("/conversations");
    expect(log).toEqual([]);
  });

  test("without a hook is refused", () => {
    const client = createPartooClient({ apiKey });
    expect(() => client.use({})).toThrow(/onRequest or onResponse or onError/);
    expect(() => client.use(null as unknown as Middleware)).toThrow(
      /a middleware must be an object/,
    );
  });
});
