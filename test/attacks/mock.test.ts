import { afterEach, describe, expect, test } from "vitest";
import { createPartooClient } from "partoo-client";
import { mockPartoo, networkError, type MockOptions } from "partoo-client/testing";

const clientOf = (mock: { fetch: typeof fetch }) =>
  createPartooClient({ apiKey: "test-key", fetch: mock.fetch, retry: false });

describe("a mock loses nothing", () => {
  test("not what a handler throws after the call has ended", async () => {
    let fail: ((error: Error) => void) | undefined;
    const mock = mockPartoo({
      "GET /user/me": () =>
        new Promise<never>((_, reject) => {
          fail = reject;
        }),
    });
    const controller = new AbortController();
    const call = clientOf(mock as never).GET("/user/me", { signal: controller.signal });
    const ended = expect(call).rejects.toThrow("enough");
    await new Promise(setImmediate);
    controller.abort(new Error("enough"));
    await ended;
    fail?.(new Error("expected 1 to be 2"));
    await new Promise(setImmediate);
    expect(() => mock.done()).toThrow("expected 1 to be 2");
  });

  test("and takes the end of a call that a handler passes on for no problem", async () => {
    const mock = mockPartoo({
      "GET /user/me": ({ signal }) =>
        new Promise<never>((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        }),
    });
    const call = clientOf(mock as never).GET("/user/me", { timeoutMs: 20 });
    await expect(call).rejects.toMatchObject({ code: "PARTOO_TIMEOUT_ERROR" });
    await new Promise(setImmediate);
    expect(() => mock.done()).not.toThrow();
  });

  test("not a request that no fetch can send", async () => {
    const mock = mockPartoo();
    const call = mock.fetch("https://api.partoo.co/v2/user/me", { method: "TRACE" });
    await expect(call).rejects.toMatchObject({ code: "PARTOO_MOCK_ERROR" });
    expect(() => mock.done()).toThrow("without a valid request");
  });

  test("not data that is still to come", async () => {
    const mock = mockPartoo({ "GET /user/me": Promise.resolve({ id: 7 }) as never });
    expect((await clientOf(mock as never).GET("/user/me")).data).toEqual({ id: 7 });
    mock.on("GET /user/me", Promise.resolve(networkError()) as never);
    const call = clientOf(mock as never).GET("/user/me");
    await expect(call).rejects.toMatchObject({ code: "PARTOO_CONNECTION_ERROR" });
  });
});

const circle: unknown[] = [];
circle.push(circle);

describe("a mock refuses", () => {
  test.each<[string, unknown]>([
    ["a Map", { teams: new Map() }],
    ["a number that is none", { id: Number.NaN }],
    ["a symbol", Symbol("x")],
    ["a function in the data", { id: () => 7 }],
    ["a circle", circle],
  ])("data that JSON would change or leave out: %s", async (_, data) => {
    const mock = mockPartoo({ "GET /user/me": () => data as never });
    const call = clientOf(mock as never).GET("/user/me");
    await expect(call).rejects.toMatchObject({ code: "PARTOO_MOCK_ERROR" });
    expect(() => mock.done()).toThrow(/^The mock's data for GET \/user\/me is not JSON: it /);
  });

  test.each([null, undefined, {}, Symbol("x"), "GET /nowhere"])("the operation %o", (name) => {
    expect(() => mockPartoo().on(name as never, {} as never)).toThrow(
      expect.objectContaining({ code: "PARTOO_MOCK_ERROR" }),
    );
  });

  test.each([
    ...[[null], [5], [[]], [new Map([["GET /user/me", {}]])]],
    ...[
      [{}, null],
      [{}, { baseURL: "https://a.example" }],
      [{}, { baseUrl: 5 }],
    ],
  ])("the arguments %j", (...given: unknown[]) => {
    expect(() => mockPartoo(...(given as [object]))).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/MOCK|CONFIG/) as string }),
    );
  });
});

describe("Object.prototype", () => {
  const polluted = Object.prototype as Record<string, unknown>;
  afterEach(() => {
    delete polluted["baseUrl"];
  });

  test("says nothing of where a mock is", async () => {
    polluted["baseUrl"] = "https://attacker.example";
    const mock = mockPartoo({ "GET /user/me": { id: "7" } }, {} satisfies MockOptions);
    const response = await mock.fetch("https://api.partoo.co/v2/user/me");
    expect(await response.json()).toEqual({ id: "7" });
  });
});
