import { PartooApiError, createPartooClient, unwrap } from "partoo-client";
import { describe, expect, test } from "vitest";
import { only, recordingFetch } from "./support/recording-fetch.ts";

const apiKey = "test-key";

describe("a call", () => {
  test("goes to the path template with its values, the query and the JSON body", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });

    await client.PATCH("/conversations/{conversation_id}", {
      params: { path: { conversation_id: 12 } },
      body: { status: "closed" },
    });

    const request = only(requests);
    expect(request.method).toBe("PATCH");
    expect(request.url).toBe("https://api.partoo.co/v2/conversations/12");
    expect(request.headers.get("content-type")).toBe("application/json");
    expect(await request.json()).toEqual({ status: "closed" });
  });

  test("resolves to the parsed body of a success, and the response", async () => {
    const { fetch } = recordingFetch(() => Response.json({ conversations: [], count: 0 }));
    const result = await createPartooClient({ apiKey, fetch }).GET("/conversations");

    expect(result.data).toEqual({ conversations: [], count: 0 });
    expect(result.response.status).toBe(200);
    expect(result).not.toHaveProperty("error");
  });

  test("resolves to a PartooApiError for any other answer", async () => {
    const body = { errors: { authorization: "Operation not allowed" } };
    const { fetch } = recordingFetch(() => Response.json(body, { status: 403 }));
    const result = await createPartooClient({ apiKey, fetch }).GET("/conversations");

    expect(result.error).toBeInstanceOf(PartooApiError);
    expect(result.error?.status).toBe(403);
    expect(result.error?.body).toEqual(body);
    expect(result.error?.operation).toBe("GET /conversations");
    expect(result.error?.message).toBe(
      "GET /conversations failed with status 403: authorization: Operation not allowed",
    );
    expect(result).not.toHaveProperty("data");
  });

  test("can be made by method name", async () => {
    const { fetch, requests } = recordingFetch();
    await createPartooClient({ apiKey, fetch }).request("get", "/user/me");
    expect(only(requests).url).toBe("https://api.partoo.co/v2/user/me");
  });

  test.each([
    ["text", "plain"],
    ["blob", new Blob(["plain"])],
    ["arrayBuffer", new TextEncoder().encode("plain").buffer],
  ] as const)("reads the body as %s", async (parseAs, expected) => {
    const { fetch } = recordingFetch(() => new Response("plain"));
    const { data } = await createPartooClient({ apiKey, fetch }).GET("/conversations", { parseAs });
    expect(await new Response(data).text()).toBe(await new Response(expected).text());
    expect(Object.prototype.toString.call(data)).toBe(Object.prototype.toString.call(expected));
  });

  test("hands over the unread body with parseAs stream", async () => {
    const { fetch } = recordingFetch(() => new Response("plain"));
    const call = createPartooClient({ apiKey, fetch }).GET("/conversations", { parseAs: "stream" });
    expect(await new Response(await unwrap(call)).text()).toBe("plain");
  });

  test("sends headers of the client and of the call, the call's winning, null taking away", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch, headers: { a: "1", b: "1", c: "1" } });
    await client.GET("/conversations", { headers: { b: "2", c: null } });
    const { headers } = only(requests);
    expect([headers.get("a"), headers.get("b"), headers.get("c")]).toEqual(["1", "2", null]);
  });

  test("hands other init options to fetch", async () => {
    const { fetch, requests } = recordingFetch();
    await createPartooClient({ apiKey, fetch, cache: "no-store" }).GET("/conversations", {
      keepalive: true,
    });
    expect(only(requests).cache).toBe("no-store");
    expect(only(requests).keepalive).toBe(true);
  });

  test("hands options that only a fetch knows to it, the call's before the client's", async () => {
    const seen: unknown[] = [];
    const client = createPartooClient({
      apiKey,
      ...({ dispatcher: "a dispatcher", next: { revalidate: 60 } } as object),
      fetch: (_, init) => {
        const { dispatcher, next } = init as { dispatcher?: unknown; next?: unknown };
        seen.push([dispatcher, next]);
        return Promise.resolve(Response.json({}));
      },
    });
    await client.GET("/conversations");
    await client.GET("/conversations", { next: { revalidate: 1 } } as object);
    expect(seen).toEqual([
      ["a dispatcher", { revalidate: 60 }],
      ["a dispatcher", { revalidate: 1 }],
    ]);
  });

  test("calls the global fetch of the moment, without an object before it", async () => {
    const client = createPartooClient({ apiKey });
    const original = globalThis.fetch;
    globalThis.fetch = function (this: unknown) {
      return Promise.resolve(Response.json({ this: String(this) }));
    };
    try {
      expect(await unwrap(client.GET("/conversations"))).toEqual({ this: "undefined" });
    } finally {
      globalThis.fetch = original;
    }
  });

  test("can use another fetch than the client", async () => {
    const ofClient = recordingFetch();
    const ofCall = recordingFetch();
    const client = createPartooClient({ apiKey, fetch: ofClient.fetch });
    await client.GET("/conversations", { fetch: ofCall.fetch });
    expect(ofClient.requests).toEqual([]);
    expect(only(ofCall.requests).headers.get("x-apikey")).toBe(apiKey);
  });

  test("takes a body serializer and a path serializer", async () => {
    const { fetch, requests } = recordingFetch();
    await createPartooClient({ apiKey, fetch }).PATCH("/conversations/{conversation_id}", {
      params: { path: { conversation_id: 12 } },
      body: { status: "open" },
      bodySerializer: () => "body",
      pathSerializer: (url, values) =>
        url.replace("{conversation_id}", `id-${String(values["conversation_id"])}`),
    });
    const request = only(requests);
    expect(request.url).toBe("https://api.partoo.co/v2/conversations/id-12");
    expect(await request.text()).toBe("body");
  });
});

describe("a path serializer is refused, and nothing is sent, if it", () => {
  test.each([
    ["throws", () => JSON.parse("{") as string],
    ["gives no text", () => new URL("https://api.partoo.co") as never],
    ["gives no URL", () => "https://api.partoo.co:port/"],
  ])("%s", async (_what, pathSerializer) => {
    const { fetch, requests } = recordingFetch();
    const call = createPartooClient({ apiKey, fetch }).GET("/conversations", { pathSerializer });
    await expect(call).rejects.toMatchObject({
      name: "PartooConfigError",
      parameter: "pathSerializer",
    });
    expect(requests).toEqual([]);
  });
});

describe("an array in the query", () => {
  test("is written with commas where the description says explode: false", async () => {
    const { fetch, requests } = recordingFetch();
    await createPartooClient({ apiKey, fetch }).GET("/conversations", {
      params: { query: { business__in: ["a", "b,c"], per_page: 2 } },
    });
    expect(new URL(only(requests).url).search).toBe("?business__in=a,b%2Cc&per_page=2");
  });

  test("is written with commas where the description does not know the parameter", async () => {
    const { fetch, requests } = recordingFetch();
    const query: object = { not_described__in: ["a", "b"] };
    await createPartooClient({ apiKey, fetch }).GET("/conversations", { params: { query } });
    expect(new URL(only(requests).url).search).toBe("?not_described__in=a,b");
  });

  test("is left out when it is empty", async () => {
    const { fetch, requests } = recordingFetch();
    await createPartooClient({ apiKey, fetch }).GET("/conversations", {
      params: { query: { business__in: [], per_page: 2 } },
    });
    expect(new URL(only(requests).url).search).toBe("?per_page=2");
  });

  test("is written as the caller's own serializer says", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch, querySerializer: () => "client=1" });
    const params = { query: { business__in: ["a", "b"] } };
    await client.GET("/conversations", { params });
    await client.GET("/conversations", {
      params,
      querySerializer: { array: { style: "pipeDelimited", explode: false } },
    });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?client=1",
      "?business__in=a|b",
    ]);
  });
});

describe("the base URL", () => {
  test.each([
    [{}, "https://api.partoo.co/v2/conversations"],
    [{ environment: "production" }, "https://api.partoo.co/v2/conversations"],
    [{ environment: "sandbox" }, "https://api.sandbox.partoo.co/v2/conversations"],
    [{ baseUrl: "https://proxy.example/partoo/" }, "https://proxy.example/partoo/conversations"],
    [{ baseUrl: "http://localhost:4010" }, "http://localhost:4010/conversations"],
    [{ baseUrl: "http://127.0.0.1:4010" }, "http://127.0.0.1:4010/conversations"],
    [{ baseUrl: "http://[::1]:4010" }, "http://[::1]:4010/conversations"],
  ] as const)("of %j gives %s", async (options, url) => {
    const { fetch, requests } = recordingFetch();
    await createPartooClient({ apiKey, fetch, ...options }).GET("/conversations");
    expect(only(requests).url).toBe(url);
  });

  test.each([
    [{ environment: "sandbox", baseUrl: "https://a.example" }, "not both"],
    [{ environment: "staging" }, '"production" or "sandbox"'],
    [{ environment: "toString" }, '"production" or "sandbox"'],
    [{ baseUrl: "http://api.partoo.co/v2" }, "https:"],
    [{ baseUrl: "http://localhost.example.com" }, "https:"],
    [{ baseUrl: "http://127.0.0.1.example.com" }, "https:"],
    [{ baseUrl: "ftp://localhost" }, "https:"],
    [{ baseUrl: "/v2" }, "absolute URL"],
    [{ baseUrl: "" }, "absolute URL"],
    [{ baseUrl: "https://user:secret@a.example" }, "user name or password"],
    [{ baseUrl: "https://a.example/?a=1" }, "query"],
    [{ baseUrl: 5 }, "number"],
  ])("of %j is refused", (options, reason) => {
    expect(() => createPartooClient({ apiKey, ...(options as object) })).toThrow(
      expect.objectContaining({
        name: "PartooConfigError",
        message: expect.stringContaining(reason) as string,
      }),
    );
  });

  test("of a call is checked as well", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch });
    await expect(client.GET("/conversations", { baseUrl: "http://a.example" })).rejects.toThrow(
      /https:/,
    );
    expect(requests).toEqual([]);
  });
});

describe("options that cannot be used", () => {
  test.each([
    [{ timeoutMs: 0 }, "timeoutMs"],
    [{ timeoutMs: -1 }, "timeoutMs"],
    [{ timeoutMs: Number.NaN }, "timeoutMs"],
    [{ timeoutMs: Infinity }, "timeoutMs"],
    [{ retry: -1 }, "retry.limit"],
    [{ retry: 1.5 }, "retry.limit"],
    [{ retry: { maxDelayMs: Infinity } }, "retry.maxDelayMs"],
    [{ retry: { baseDelayMs: Number.NaN } }, "retry.baseDelayMs"],
  ])("are refused when the client is made: %j", (options, parameter) => {
    expect(() => createPartooClient({ apiKey, ...options })).toThrow(
      expect.objectContaining({ name: "PartooConfigError", parameter }),
    );
  });
});

describe("unwrap", () => {
  test("gives the data of a success", async () => {
    const { fetch } = recordingFetch(() => Response.json({ count: 3 }));
    expect(await unwrap(createPartooClient({ apiKey, fetch }).GET("/conversations"))).toEqual({
      count: 3,
    });
  });

  test.each([undefined, null, 5])("refuses %j, which is no result of a call", async (result) => {
    const call = unwrap(Promise.resolve(result) as never);
    await expect(call).rejects.toThrow("unwrap() needs what a call returns");
  });

  test("throws the error of a failure", async () => {
    const { fetch } = recordingFetch(() => new Response(null, { status: 404 }));
    const call = createPartooClient({ apiKey, fetch }).GET("/conversations");
    await expect(unwrap(call)).rejects.toMatchObject({ name: "PartooApiError", status: 404 });
  });
});
