import { inspect } from "node:util";
import { createPartooClient, isPartooError } from "partoo-client";
import { describe, expect, test, vi } from "vitest";
import { only, recordingFetch } from "./support/recording-fetch.ts";

describe("the API key", () => {
  test("is sent as x-APIKey", async () => {
    const { fetch, requests } = recordingFetch();
    await createPartooClient({ apiKey: "k-1", fetch }).GET("/conversations");
    expect(only(requests).headers.get("x-APIKey")).toBe("k-1");
  });

  test("can come from a function, which is asked on every call", async () => {
    const { fetch, requests } = recordingFetch();
    let count = 0;
    const client = createPartooClient({
      fetch,
      apiKey: () => Promise.resolve(`k-${String(++count)}`),
    });
    await client.GET("/conversations");
    await client.GET("/conversations");
    expect(requests.map(({ headers }) => headers.get("x-APIKey"))).toEqual(["k-1", "k-2"]);
  });

  test("can come from the environment variable PARTOO_API_KEY", async () => {
    vi.stubEnv("PARTOO_API_KEY", "k-env");
    const { fetch, requests } = recordingFetch();
    await createPartooClient({ fetch }).GET("/conversations");
    expect(only(requests).headers.get("x-APIKey")).toBe("k-env");
  });

  test("of a call wins over the client's", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey: "k-client", fetch });
    await client.GET("/conversations", { apiKey: "k-call" });
    expect(only(requests).headers.get("x-APIKey")).toBe("k-call");
  });

  test.each([undefined, ""])("is missed when the client is made (variable: %j)", (value) => {
    vi.stubEnv("PARTOO_API_KEY", value);
    expect(() => createPartooClient()).toThrow(/apiKey.*PARTOO_API_KEY/);
  });

  test.each([
    ["", "empty"],
    ["secret key", "white space"],
    ["secret\n", "line break"],
    ["secret\r\nx-evil: 1", "line break"],
    ["secretü", "character"],
    ["secret\u200b", "character"],
    [5, "number"],
  ])("is refused without being shown when it cannot be one: %j", (apiKey, reason) => {
    let thrown: unknown;
    try {
      createPartooClient({ apiKey: apiKey as string });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ name: "PartooConfigError", parameter: "apiKey" });
    expect((thrown as Error).message).toContain(reason);
    expect(inspect(thrown, { depth: null, showHidden: true })).not.toContain("secret");
  });

  test("that a function gives is checked too, and nothing is sent", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ fetch, apiKey: () => "two words" });
    await expect(client.GET("/conversations")).rejects.toMatchObject({
      name: "PartooConfigError",
      operation: "GET /conversations",
    });
    expect(requests).toEqual([]);
  });

  test("whose function fails makes the call fail, with the failure as cause", async () => {
    const cause = new Error("vault sealed");
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ fetch, apiKey: () => Promise.reject(cause) });
    const error = await client.GET("/conversations").catch((reason: unknown) => reason);
    expect(isPartooError(error) && error.cause).toHaveProperty("message", "vault sealed");
    expect(requests).toEqual([]);
  });
});

describe("the API key stays at the client's own origin", () => {
  test("when a call has another base URL", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey: "k-1", fetch });
    await client.GET("/conversations", { baseUrl: "https://elsewhere.example" });
    expect(only(requests).headers.has("x-APIKey")).toBe(false);
  });

  test("because it is refused as a header, which would go elsewhere too", () => {
    const headers = { "X-APIKEY": "k-2" };
    expect(() => createPartooClient({ apiKey: "k-1", headers })).toThrow(
      "pass the API key as apiKey",
    );
  });

  test("when a middleware sends the request elsewhere", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey: "k-1", fetch });
    client.use({
      onRequest: ({ request }) => new Request("https://elsewhere.example/x", request),
    });
    await client.GET("/conversations");
    expect(only(requests).url).toBe("https://elsewhere.example/x");
    expect(only(requests).headers.has("x-APIKey")).toBe(false);
  });

  test("when a path could name another host", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey: "k-1", fetch, baseUrl: "https://api.example" });
    const path = "@elsewhere.example/x" as "/conversations";
    await expect(client.GET(path)).rejects.toMatchObject({ name: "PartooConfigError" });
    expect(requests).toEqual([]);
  });

  test("and middleware does not see it before the request is sent", async () => {
    const { fetch } = recordingFetch();
    const client = createPartooClient({ apiKey: "k-1", fetch });
    const seen: boolean[] = [];
    client.use({
      onRequest({ request }) {
        seen.push(request.headers.has("x-APIKey"));
      },
    });
    await client.GET("/conversations");
    expect(seen).toEqual([false]);
  });
});

describe("the client itself", () => {
  test("does not show the key", () => {
    const client = createPartooClient({ apiKey: "marker-key" });
    const shown = [
      inspect(client, { depth: null, showHidden: true, getters: true }),
      JSON.stringify(client),
      Object.values(client).map(String).join("\n"),
    ].join("\n");
    expect(shown).not.toContain("marker-key");
  });
});

describe("in a browser page", () => {
  test("the client refuses to start", () => {
    vi.stubGlobal("window", { document: {} });
    expect(() => createPartooClient({ apiKey: "k-1" })).toThrow(/browser.*dangerouslyAllowBrowser/);
  });

  test("it starts when told that nobody else can read the key", () => {
    vi.stubGlobal("window", { document: {} });
    const client = createPartooClient({ apiKey: "k-1", dangerouslyAllowBrowser: true });
    expect(client.GET).toBeTypeOf("function");
  });
});
