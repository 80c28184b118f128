/* eslint-disable @typescript-eslint/no-deprecated -- deprecated calls are what is tested here */
import { createPartooClient, type DeprecationNotice } from "partoo-client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { recordingFetch } from "./support/recording-fetch.ts";

const apiKey = "test-key";
const deprecated = {
  params: { path: { conversation_id: 12 } },
  body: { is_read: true },
};
const MESSAGE =
  "POST /conversations/{conversation_id} is deprecated. Use POST /conversations/{conversation_id}/read " +
  "or PATCH /conversations/{conversation_id} instead. (PARTOO_DEP0001, " +
  "https://developers.partoo.co/api-reference/messages/update-conversation)";

/** A copy of the package that has not warned about anything yet. */
async function freshPackage(): Promise<typeof import("partoo-client")> {
  vi.resetModules();
  return import("partoo-client");
}

describe("a call of a deprecated operation", () => {
  const warnings: Error[] = [];
  const collect = (warning: Error): void => {
    warnings.push(warning);
  };
  beforeEach(() => {
    warnings.length = 0;
    process.on("warning", collect);
  });
  afterEach(() => {
    process.off("warning", collect);
  });
  /** Node emits warnings in the next tick. */
  const emitted = async (): Promise<unknown[]> => {
    await new Promise(setImmediate);
    return warnings.map(({ name, message, ...rest }) => ({ name, message, ...rest }));
  };

  test("warns once for its code and process, whichever client makes it", async () => {
    const fresh = await freshPackage();
    const { fetch } = recordingFetch();
    for (const client of [
      fresh.createPartooClient({ apiKey, fetch }),
      fresh.createPartooClient({ apiKey, fetch }),
    ]) {
      await client.POST("/conversations/{conversation_id}", deprecated);
      await client.POST("/conversations/{conversation_id}", deprecated);
    }
    expect(await emitted()).toEqual([
      {
        name: "DeprecationWarning",
        message: MESSAGE,
        code: "PARTOO_DEP0001",
        detail: expect.stringContaining("--disable-warning=PARTOO_DEP0001") as string,
      },
    ]);
  });

  test("warns when it is made by method name too", async () => {
    const fresh = await freshPackage();
    const { fetch } = recordingFetch();
    const client = fresh.createPartooClient({ apiKey, fetch });
    await client.request("post", "/conversations/{conversation_id}", deprecated);
    expect(await emitted()).toHaveLength(1);
  });

  test("warns on the console where there is no process.emitWarning", async () => {
    const fresh = await freshPackage();
    const lines: unknown[] = [];
    vi.spyOn(console, "warn").mockImplementation((...words) => lines.push(words));
    const { fetch } = recordingFetch();
    const client = fresh.createPartooClient({ apiKey, fetch });
    vi.stubGlobal("process", undefined);
    await client.POST("/conversations/{conversation_id}", deprecated);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    expect(lines).toEqual([[`[PARTOO_DEP0001] DeprecationWarning: ${MESSAGE}`]]);
  });

  test("is silent with ignore", async () => {
    const fresh = await freshPackage();
    const { fetch, requests } = recordingFetch();
    const client = fresh.createPartooClient({ apiKey, fetch, onDeprecation: "ignore" });
    await client.POST("/conversations/{conversation_id}", deprecated);
    expect(await emitted()).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test("rejects with throw, and nothing is sent", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch, onDeprecation: "throw" });
    await expect(client.POST("/conversations/{conversation_id}", deprecated)).rejects.toMatchObject(
      {
        name: "PartooDeprecationError",
        code: "PARTOO_DEPRECATION_ERROR",
        deprecation: "PARTOO_DEP0001",
        operation: "POST /conversations/{conversation_id}",
        message: MESSAGE,
      },
    );
    expect(requests).toEqual([]);
    expect(await emitted()).toEqual([]);
  });

  test("leaves its code in the log of the error", async () => {
    const { fetch } = recordingFetch();
    const client = createPartooClient({ apiKey, fetch, onDeprecation: "throw" });
    const call = client.POST("/conversations/{conversation_id}", deprecated);
    const error = await call.catch((reason: unknown) => reason);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ deprecation: "PARTOO_DEP0001" });
  });

  test("tells a function every time", async () => {
    const notices: DeprecationNotice[] = [];
    const { fetch } = recordingFetch();
    const client = createPartooClient({
      apiKey,
      fetch,
      onDeprecation: (notice) => notices.push(notice),
    });
    await client.POST("/conversations/{conversation_id}", deprecated);
    await client.POST("/conversations/{conversation_id}", deprecated);
    expect(notices).toHaveLength(2);
    expect(notices[0]).toEqual({
      code: "PARTOO_DEP0001",
      operation: "POST /conversations/{conversation_id}",
      source: "description",
      message: MESSAGE,
      replacements: [
        "POST /conversations/{conversation_id}/read",
        "PATCH /conversations/{conversation_id}",
      ],
      since: undefined,
      sunset: undefined,
      docs: "https://developers.partoo.co/api-reference/messages/update-conversation",
    });
  });

  test("goes on when the function throws", async () => {
    const { fetch, requests } = recordingFetch();
    const client = createPartooClient({
      apiKey,
      fetch,
      onDeprecation() {
        throw new Error("a mistake in the handler");
      },
    });
    await client.POST("/conversations/{conversation_id}", deprecated);
    expect(requests).toHaveLength(1);
  });

  test("is the only one that warns: its replacements do not", async () => {
    const fresh = await freshPackage();
    const { fetch } = recordingFetch();
    const client = fresh.createPartooClient({ apiKey, fetch });
    const { params } = deprecated;
    await client.POST("/conversations/{conversation_id}/read", { params });
    await client.PATCH("/conversations/{conversation_id}", { params, body: { status: "closed" } });
    await client.GET("/conversations/{conversation_id}", { params });
    expect(await emitted()).toEqual([]);
  });
});

describe("what a response says about deprecation", () => {
  /** The notices of one call that is answered with these headers. */
  async function noticesOf(
    headers: HeadersInit,
    path: "/conversations" | "/org/{org_id}/business_fields" = "/conversations",
  ): Promise<DeprecationNotice[]> {
    const notices: DeprecationNotice[] = [];
    const { fetch } = recordingFetch(() => Response.json({}, { headers }));
    const client = createPartooClient({
      apiKey,
      fetch,
      onDeprecation: (notice) => notices.push(notice),
    });
    await client.GET(path as "/org/{org_id}/business_fields", { params: { path: { org_id: 1 } } });
    return notices.filter(({ source }) => source === "response");
  }

  test.each([
    ["@1688169599", new Date("2023-06-30T23:59:59Z")],
    ["@1688169599;note=1", new Date("2023-06-30T23:59:59Z")],
    ["@0", new Date(0)],
    ["Fri, 30 Jun 2023 23:59:59 GMT", new Date("2023-06-30T23:59:59Z")],
    ["true", undefined],
    ["?1", undefined],
  ])("is a notice, from Deprecation: %s", async (deprecation, since) => {
    const [notice, ...more] = await noticesOf({ deprecation });
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      code: "PARTOO_DEP_RESPONSE",
      operation: "GET /conversations",
      source: "response",
      replacements: [],
      since,
      sunset: undefined,
    });
  });

  test("holds the end, the page and the successor from Sunset and Link", async () => {
    const [notice] = await noticesOf({
      deprecation: "@1688169599",
      sunset: "Wed, 31 Dec 2025 23:59:59 GMT",
      link:
        '<https://a.example/deprecations>; rel="deprecation"; type="text/html", ' +
        '<https://a.example/v3/conversations>; rel="successor-version other", ' +
        "<https://a.example/next>; rel=next",
    });
    expect(notice).toEqual({
      code: "PARTOO_DEP_RESPONSE",
      operation: "GET /conversations",
      source: "response",
      message:
        "The API says that GET /conversations has been deprecated since 2023-06-30 and may stop " +
        "working after 2025-12-31. Use https://a.example/v3/conversations instead. " +
        "(PARTOO_DEP_RESPONSE, https://a.example/deprecations)",
      replacements: ["https://a.example/v3/conversations"],
      since: new Date("2023-06-30T23:59:59Z"),
      sunset: new Date("2025-12-31T23:59:59Z"),
      docs: "https://a.example/deprecations",
    });
  });

  test("can be a Sunset alone, with its own link", async () => {
    const [notice] = await noticesOf({
      sunset: "Wed, 31 Dec 2025 23:59:59 GMT",
      link: '<https://a.example/sunset>; rel="sunset"',
    });
    expect(notice).toMatchObject({ docs: "https://a.example/sunset", since: undefined });
  });

  test("can lie in the future", async () => {
    const [notice] = await noticesOf({ deprecation: "@32503680000" });
    expect(notice?.message).toContain("will be deprecated on 3000-01-01");
  });

  test("has the code of the description where the operation is marked there", async () => {
    const [notice] = await noticesOf(
      { deprecation: "@1688169599" },
      "/org/{org_id}/business_fields",
    );
    expect(notice).toMatchObject({ code: "PARTOO_DEP0003", source: "response" });
    expect(notice?.replacements).toContain("GET /permissions");
  });

  test.each([
    {},
    { deprecation: "" },
    { deprecation: "false" },
    { deprecation: "soon" },
    { deprecation: "@" },
    { deprecation: "@99999999999999999999" },
    { deprecation: "2023-06-30" },
    { sunset: "soon" },
    { sunset: "2025-12-31" },
    { sunset: "Wed, 99 Dec 2025 23:59:59 GMT" },
    // a link alone may lead to the policy of something that is not deprecated
    { link: '<https://a.example/policy>; rel="deprecation"' },
    { link: '<https://a.example/policy; rel="successor-version"' },
  ])("is nothing, from %j", async (headers) => {
    expect(await noticesOf(headers as Record<string, string>)).toEqual([]);
  });

  test.each(["<not a url>; rel=deprecation", "<javascript:alert(1)>; rel=deprecation", "<>;;;,,<"])(
    "leaves out a link that cannot be used: %s",
    async (link) => {
      const [notice] = await noticesOf({ deprecation: "true", link });
      expect(notice).toMatchObject({ docs: undefined, replacements: [] });
    },
  );

  test("is a warning where the operation is to throw: the call has been made already", async () => {
    const fresh = await freshPackage();
    const warnings: Error[] = [];
    const collect = (warning: Error): void => {
      warnings.push(warning);
    };
    process.on("warning", collect);
    const { fetch } = recordingFetch(() =>
      Response.json({ count: 1 }, { headers: { deprecation: "true" } }),
    );
    const client = fresh.createPartooClient({ apiKey, fetch, onDeprecation: "throw" });
    expect((await client.GET("/conversations")).data).toEqual({ count: 1 });
    await new Promise(setImmediate);
    process.off("warning", collect);
    expect(warnings).toMatchObject([{ code: "PARTOO_DEP_RESPONSE" }]);
  });

  test("is a warning once for each operation", async () => {
    const fresh = await freshPackage();
    const warnings: Error[] = [];
    const collect = (warning: Error): void => {
      warnings.push(warning);
    };
    process.on("warning", collect);
    const { fetch } = recordingFetch(() => Response.json({}, { headers: { deprecation: "true" } }));
    const client = fresh.createPartooClient({ apiKey, fetch });
    await client.GET("/conversations");
    await client.GET("/conversations");
    await client.GET("/user/me");
    await new Promise(setImmediate);
    process.off("warning", collect);
    expect(warnings.map(({ message }) => message)).toEqual([
      "The API says that GET /conversations is deprecated. (PARTOO_DEP_RESPONSE)",
      "The API says that GET /user/me is deprecated. (PARTOO_DEP_RESPONSE)",
    ]);
  });
});
