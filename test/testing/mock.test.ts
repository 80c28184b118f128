import { createPartooClient, paginate, type PartooClientOptions } from "partoo-client";
import {
  mockPartoo,
  networkError,
  noResponse,
  reply,
  tooManyRequests,
  type PartooMock,
} from "partoo-client/testing";
import { memoryThrottle } from "partoo-client/throttle";
import { describe, expect, test, vi } from "vitest";
import { onRetry } from "../support/retry-notices.ts";

const NONE = { conversations: [], count: 0, next_cursor: null };

function clientOf(mock: PartooMock, options: PartooClientOptions = {}) {
  return createPartooClient({ fetch: mock.fetch, apiKey: "test", ...options });
}

/** What a call rejects with. */
async function rejection(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.fail("the call did not reject"),
    (error: unknown) => error,
  );
}

describe("an answer", () => {
  test("is the data of a success", async () => {
    const mock = mockPartoo().on("GET /conversations", NONE);
    const { data, response } = await clientOf(mock).GET("/conversations");
    expect(data).toEqual(NONE);
    expect(response.status).toBe(200);
  });

  test("has the documented status of a success", async () => {
    const mock = mockPartoo().on("POST /api_keys", {});
    const { response } = await clientOf(mock).POST("/api_keys", { body: {} });
    expect(response.status).toBe(201);
  });

  test("can be made by a function, now or later", async () => {
    const mock = mockPartoo()
      .on("GET /user/me", () => ({ id: "u7" }))
      .on("GET /conversations/{conversation_id}", ({ path }) =>
        Promise.resolve({ id: path.conversation_id }),
      );
    const client = clientOf(mock);
    expect((await client.GET("/user/me")).data?.id).toBe("u7");
    const params = { path: { conversation_id: 12 } };
    const { data } = await client.GET("/conversations/{conversation_id}", { params });
    expect(data?.id).toBe(12);
  });

  test("can be given when the mock is made", async () => {
    const mock = mockPartoo({ "GET /user/me": { id: "u7" } });
    expect((await clientOf(mock).GET("/user/me")).data?.id).toBe("u7");
  });

  test("takes the place of an earlier one", async () => {
    const mock = mockPartoo({ "GET /user/me": { id: "u1" } }).on("GET /user/me", { id: "u2" });
    expect((await clientOf(mock).GET("/user/me")).data?.id).toBe("u2");
  });

  test("is of the operation that has the path word for word", async () => {
    const mock = mockPartoo({
      "GET /business/{business_id}": { name: "by id" },
      "GET /business/search": { count: 5 },
    });
    const { data } = await clientOf(mock).GET("/business/search");
    expect(data?.count).toBe(5);
  });

  test("is not that of an operation with a parameter where another has the path", async () => {
    const mock = mockPartoo({ "GET /business/{business_id}": { name: "by id" } });
    const error = await rejection(clientOf(mock).GET("/business/search"));
    expect(error).toMatchObject({ operation: "GET /business/search" });
  });

  test("of once comes before the others, each for one request, in their order", async () => {
    const mock = mockPartoo({ "GET /user/me": { id: "u3" } })
      .once("GET /user/me", { id: "u1" })
      .once("GET /user/me", () => ({ id: "u2" }));
    const client = clientOf(mock);
    const ids = [];
    for (let call = 0; call < 4; call += 1) ids.push((await client.GET("/user/me")).data?.id);
    expect(ids).toEqual(["u1", "u2", "u3", "u3"]);
  });

  test("comes in any environment of the API", async () => {
    const mock = mockPartoo({ "GET /user/me": { id: "u7" } });
    const client = clientOf(mock, { environment: "sandbox" });
    expect((await client.GET("/user/me")).data?.id).toBe("u7");
  });

  test("comes at another base URL if the mock knows it", async () => {
    const baseUrl = "https://proxy.example/partoo/";
    const mock = mockPartoo({ "GET /user/me": { id: "u7" } }, { baseUrl });
    expect((await clientOf(mock, { baseUrl }).GET("/user/me")).data?.id).toBe("u7");
  });

  test("comes to the global fetch, if the mock is put there", async () => {
    vi.stubGlobal("fetch", mockPartoo({ "GET /user/me": { id: "u7" } }).fetch);
    expect((await createPartooClient({ apiKey: "test" }).GET("/user/me")).data?.id).toBe("u7");
  });

  test("comes whether fetch gets a Request, or an address and what to send there", async () => {
    const mock = mockPartoo({ "POST /messages": ({ body }) => Response.json(body) });
    const url = "https://api.partoo.co/v2/messages";
    const init = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ content: "Hello" }),
    };
    for (const response of [
      await mock.fetch(new Request(url, init)),
      await mock.fetch(url, init),
    ]) {
      expect(await response.json()).toEqual({ content: "Hello" });
    }
  });
});

describe("a reply", () => {
  test("has its status, body and headers", async () => {
    const mock = mockPartoo().on(
      "GET /business/{business_id}",
      reply(404, { errors: { json: { business_id: "unknown" } } }, { "x-trace": "1" }),
    );
    const params = { path: { business_id: "5f3a" } };
    const { error } = await clientOf(mock).GET("/business/{business_id}", { params });
    expect(error?.status).toBe(404);
    expect(error?.body).toEqual({ errors: { json: { business_id: "unknown" } } });
    expect(error?.headers.get("x-trace")).toBe("1");
  });

  test("can have no body", async () => {
    const mock = mockPartoo().on("GET /user/me", reply(403));
    const { error } = await clientOf(mock).GET("/user/me");
    expect(error?.body).toBeUndefined();
  });

  test("can be a response of any kind, again and again", async () => {
    const page = new Response("<h1>Bad gateway</h1>", { status: 502 });
    const mock = mockPartoo().on("GET /user/me", page);
    const client = clientOf(mock, { retry: { limit: 1, baseDelayMs: 0 } });
    expect((await client.GET("/user/me")).error?.body).toBe("<h1>Bad gateway</h1>");
    expect(mock.calls()).toHaveLength(2);
  });
});

describe("a simulated failure", () => {
  test("of too many requests is waited for and passes", async () => {
    const mock = mockPartoo({ "GET /conversations": NONE }).once(
      "GET /conversations",
      tooManyRequests(),
    );
    const delays: number[] = [];
    const onAttempt = onRetry(({ delayMs }) => delays.push(delayMs));
    const { data } = await clientOf(mock, { onAttempt }).GET("/conversations");
    expect(data).toEqual(NONE);
    expect(delays).toEqual([0]);
  });

  test("of too many requests tells how long to wait", async () => {
    const mock = mockPartoo().on("GET /conversations", tooManyRequests(30));
    const { error } = await clientOf(mock, { retry: false }).GET("/conversations");
    expect(error).toMatchObject({ status: 429, retryAfterMs: 30_000 });
  });

  test("of the network is the client's connection error, with the system's code", async () => {
    const mock = mockPartoo().on("GET /user/me", networkError("ECONNREFUSED"));
    const error = await rejection(clientOf(mock, { retry: false }).GET("/user/me"));
    expect(error).toMatchObject({ name: "PartooConnectionError" });
    expect(String(error)).toContain("ECONNREFUSED");
  });

  test("of the network passes with a further attempt", async () => {
    const mock = mockPartoo({ "GET /user/me": { id: "u7" } }).once("GET /user/me", networkError());
    const client = clientOf(mock, { retry: { limit: 1, baseDelayMs: 0 } });
    expect((await client.GET("/user/me")).data?.id).toBe("u7");
  });

  test("of an answer that never comes ends with the client's timeout", async () => {
    const mock = mockPartoo().on("GET /user/me", noResponse());
    const error = await rejection(clientOf(mock, { timeoutMs: 1 }).GET("/user/me"));
    expect(error).toMatchObject({ name: "PartooTimeoutError", phase: "headers" });
  });

  test("of an answer that never comes ends with the caller's signal", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    const mock = mockPartoo().on("GET /user/me", () => {
      controller.abort(reason);
      return noResponse();
    });
    const { signal } = controller;
    expect(await rejection(clientOf(mock).GET("/user/me", { signal }))).toBe(reason);
  });

  test("rejects without the client, too", async () => {
    const mock = mockPartoo().on("GET /user/me", noResponse());
    const signal = AbortSignal.timeout(1);
    const answer = mock.fetch("https://api.partoo.co/v2/user/me", { signal });
    expect(await rejection(answer)).toMatchObject({ name: "TimeoutError" });
  });
});

describe("a request", () => {
  test("has the values of the path, decoded, numbers as numbers", async () => {
    const mock = mockPartoo({ "GET /business/{business_id}": {}, "GET /org/{org_id}": {} });
    const client = clientOf(mock);
    const business_id = "a b?ü%3F";
    await client.GET("/business/{business_id}", { params: { path: { business_id } } });
    await client.GET("/org/{org_id}", { params: { path: { org_id: 12 } } });
    expect(mock.calls().map(({ path }) => path)).toEqual([{ business_id }, { org_id: 12 }]);
  });

  test("has the query as it was given to the call", async () => {
    const mock = mockPartoo({ "GET /business/search": {} });
    const query = {
      business__in: ["one", "two, or two and a half"],
      groups: [1, 2],
      page: 3,
      query: "a=b&c+d",
    };
    await clientOf(mock).GET("/business/search", { params: { query } });
    expect(mock.calls("GET /business/search")[0]?.query).toEqual(query);
  });

  test("has booleans, lists of one and lists of none of the query", async () => {
    const mock = mockPartoo({ "GET /api_keys": {}, "GET /business/search": {} });
    const client = clientOf(mock);
    await client.GET("/api_keys", { params: { query: { include_all_permissions: true } } });
    await client.GET("/business/search", { params: { query: { groups: [5], business__in: [] } } });
    const [keys, search] = mock.calls();
    expect(keys?.query).toEqual({ include_all_permissions: true });
    expect(search?.query).toEqual({ groups: [5] });
  });

  test("has names of the query that every object has", async () => {
    const mock = mockPartoo({ "GET /user/me": { id: "u7" } });
    const query = { constructor: "a", toString: "b" };
    await clientOf(mock).GET("/user/me", { params: { query } as never });
    expect(mock.calls()[0]?.query).toEqual(query);
  });

  test("has the parsed body", async () => {
    const mock = mockPartoo({ "PATCH /conversations/{conversation_id}": {} });
    await clientOf(mock).PATCH("/conversations/{conversation_id}", {
      params: { path: { conversation_id: 1 } },
      body: { status: "closed" },
    });
    const [request] = mock.calls("PATCH /conversations/{conversation_id}");
    expect(request?.body).toEqual({ status: "closed" });
  });

  test("has no body where none was sent", async () => {
    const mock = mockPartoo({ "GET /user/me": {} });
    await clientOf(mock).GET("/user/me");
    expect(mock.calls()[0]?.body).toBeUndefined();
  });

  test("has a form as a form", async () => {
    const mock = mockPartoo({ "POST /messages": {} });
    const form = new FormData();
    form.set("content", "Hello");
    await clientOf(mock).POST("/messages", { body: form as never });
    const [request] = mock.calls("POST /messages");
    expect((request?.body as unknown as FormData).get("content")).toBe("Hello");
  });

  test("has the key that was sent, where a failed assertion does not print it", async () => {
    const mock = mockPartoo({ "GET /user/me": {} });
    await clientOf(mock, { apiKey: "a-secret" }).GET("/user/me", { headers: { "x-trace": "1" } });
    const [request] = mock.calls();
    expect(request?.apiKey).toBe("a-secret");
    expect([...(request?.headers.keys() ?? [])]).toContain("x-trace");
    const { format } = await import("node:util");
    expect(format("%o", request)).not.toContain("a-secret");
    expect(JSON.stringify(request)).not.toContain("a-secret");
  });

  test("is kept for each attempt, in the order of all", async () => {
    const mock = mockPartoo({ "GET /user/me": {}, "GET /conversations": NONE }).once(
      "GET /user/me",
      tooManyRequests(),
    );
    const client = clientOf(mock);
    await client.GET("/user/me");
    await client.GET("/conversations");
    expect(mock.calls().map(({ operation }) => operation)).toEqual([
      "GET /user/me",
      "GET /user/me",
      "GET /conversations",
    ]);
    expect(mock.calls("GET /user/me")).toHaveLength(2);
  });
});

describe("a call that the mock has no response for", () => {
  test("says what was called, what there is, and what to do", async () => {
    const mock = mockPartoo({
      "GET /user/me": {},
      "PATCH /conversations/{conversation_id}": {},
    });
    const params = { path: { conversation_id: 12 } };
    const error = await rejection(
      clientOf(mock).GET("/conversations/{conversation_id}", { params }),
    );
    expect(error).toMatchObject({
      name: "PartooMockError",
      code: "PARTOO_MOCK_ERROR",
      operation: "GET /conversations/{conversation_id}",
      message:
        "GET /conversations/{conversation_id} was called, but the mock has no response for it. " +
        'Add one: mock.on("GET /conversations/{conversation_id}", …). ' +
        "It has responses for GET /user/me, PATCH /conversations/{conversation_id}; " +
        "the nearest is PATCH /conversations/{conversation_id}",
    });
  });

  test("is not repeated, and is kept as a request", async () => {
    const mock = mockPartoo();
    const notices: unknown[] = [];
    const client = clientOf(mock, {
      retry: 3,
      onAttempt: onRetry((notice) => notices.push(notice)),
    });
    expect(await rejection(client.GET("/user/me"))).toMatchObject({ name: "PartooMockError" });
    expect(notices).toEqual([]);
    expect(mock.calls()).toHaveLength(1);
  });

  test("says that the responses of once are used up", async () => {
    const mock = mockPartoo().once("GET /user/me", {});
    const client = clientOf(mock);
    await client.GET("/user/me");
    const error = await rejection(client.GET("/user/me"));
    expect(String(error)).toContain("the mock has no more responses for it");
  });

  test("says that the address is that of another server", async () => {
    const mock = mockPartoo({ "GET /user/me": {} });
    const client = clientOf(mock, { baseUrl: "https://proxy.example/partoo" });
    const error = await rejection(
      client.GET("/user/me", { params: { query: { token: "abc" } } as never }),
    );
    expect(String(error)).toContain("GET https://proxy.example/partoo/user/me was called");
    expect(String(error)).toContain("{ baseUrl }");
    expect(String(error)).not.toContain("abc");
  });

  test("says that the API has no such operation", async () => {
    const mock = mockPartoo({ "GET /user/me": {} });
    const error = await rejection(mock.fetch("https://api.partoo.co/v2/nothing/here"));
    expect(String(error)).toContain(
      "GET /nothing/here was called, but the API has no such operation",
    );
  });

  test("comes out of a list and out of a throttle as it is", async () => {
    const throttle = memoryThrottle({ requests: 10, perMs: 1_000 });
    const client = clientOf(mockPartoo(), { throttle });
    const walk = async () => {
      for await (const item of paginate(client, "/conversations")) expect.fail(String(item.id));
    };
    expect(await rejection(walk())).toMatchObject({ name: "PartooMockError" });
  });
});

describe("an answer that throws", () => {
  test("is not taken for a lost connection: the message and the cause are told", async () => {
    const cause = new Error("expected 10 to be 5");
    const mock = mockPartoo().on("GET /user/me", () => {
      throw cause;
    });
    const error = await rejection(clientOf(mock).GET("/user/me"));
    expect(error).toMatchObject({ name: "PartooMockError", cause });
    expect(String(error)).toContain("expected 10 to be 5");
    expect(mock.calls()).toHaveLength(1);
  });

  test("because it cannot be sent is told like one that throws", async () => {
    const circular: { id?: number; self?: unknown } = {};
    circular.self = circular;
    for (const answer of [circular, reply(1000 as number, {})]) {
      const mock = mockPartoo().on("GET /user/me", answer as never);
      const error = await rejection(clientOf(mock).GET("/user/me"));
      expect(error).toMatchObject({ name: "PartooMockError", operation: "GET /user/me" });
    }
  });
});

describe("a name of no operation", () => {
  test.each(["on", "once", "calls"] as const)("is refused by %s, with the nearest", (method) => {
    const name = "GET /conversation/{conversation_id}" as "GET /user/me";
    expect(() => mockPartoo()[method](name, {})).toThrow(
      'The API has no operation "GET /conversation/{conversation_id}". Write an operation as its method ' +
        'and path template, like "GET /conversations/{conversation_id}"',
    );
  });

  test("that every object has is refused", () => {
    expect(() => mockPartoo().on("constructor" as "GET /user/me", {})).toThrow("no operation");
  });
});

describe("done", () => {
  test("does nothing where all went as it was told", async () => {
    const mock = mockPartoo().once("GET /user/me", {});
    await clientOf(mock).GET("/user/me");
    mock.done();
  });

  test("throws what code that catches errors has caught", async () => {
    const mock = mockPartoo();
    const error = await rejection(clientOf(mock).GET("/user/me"));
    expect(() => mock.done()).toThrow(error);
  });

  test("throws where an answer of once was not used", () => {
    const mock = mockPartoo().once("GET /user/me", {}).once("GET /user/me", {});
    expect(() => mock.done()).toThrow("GET /user/me was not called often enough: ");
  });

  test("throws nothing after a reset, which forgets the requests, too", async () => {
    const mock = mockPartoo().once("GET /conversations", NONE);
    await rejection(clientOf(mock).GET("/user/me"));
    mock.reset();
    mock.done();
    expect(mock.calls()).toEqual([]);
  });
});

describe("a list", () => {
  test("is walked page by page", async () => {
    const mock = mockPartoo({
      "GET /business/search": ({ query: { page = 1 } }) => ({
        businesses: [{ id: `b${page}` }],
        page,
        max_page: 3,
        count: 3,
      }),
    });
    const ids = [];
    for await (const { id } of paginate(clientOf(mock), "/business/search")) ids.push(id);
    expect(ids).toEqual(["b1", "b2", "b3"]);
  });
});
