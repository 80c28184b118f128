import { describe, expect, test, vi } from "vitest";
import { clientOf } from "../support/generated-client.ts";
import { described, generated, generatedFrom, operation } from "../support/generation.ts";

const json = (schema: unknown): unknown => ({ "application/json": { schema } });

describe("a client of another description", () => {
  test("sends the key in the header that it names, to the base URL that it names", async () => {
    const { createPartooClient } = await clientOf({ paths: { "/a": { get: operation() } } });
    const requests: Request[] = [];
    const client = createPartooClient({
      apiKey: "k",
      fetch: (url: string, init: RequestInit) => {
        requests.push(new Request(url, init));
        return Promise.resolve(Response.json({}));
      },
    });
    await client.GET("/a");
    expect(requests[0]?.url).toBe("https://production.example.com/v2/a");
    expect(requests[0]?.headers.get("x-key")).toBe("k");
  });

  test("writes a query parameter with a JSON media type as JSON, and only that", async () => {
    const { createPartooClient } = await clientOf({
      paths: {
        "/a": {
          get: operation(
            {},
            {
              parameters: [
                { name: "filter", in: "query", content: json({ type: "object" }) },
                { name: "list", in: "query", content: json({ type: "array" }) },
                { name: "text", in: "query", content: json({ type: "string" }) },
                { name: "none", in: "query", content: json({}) },
                { name: "plain", in: "query", content: { "text/plain": { schema: {} } } },
                { name: "deep", in: "query", style: "deepObject", schema: { type: "object" } },
              ],
            },
          ),
        },
      },
    });
    const searches: URLSearchParams[] = [];
    const client = createPartooClient({
      apiKey: "k",
      fetch: (url: string) => {
        searches.push(new URL(url).searchParams);
        return Promise.resolve(Response.json({}));
      },
    });
    await client.GET("/a", {
      params: {
        query: {
          filter: { status: ["open & new"], since: new Date(0) },
          list: [1, 2],
          text: "x",
          none: undefined,
          plain: "x",
          deep: { a: 1 },
        },
      },
    });
    expect([...(searches[0] ?? [])]).toEqual([
      ["filter", '{"status":["open & new"],"since":"1970-01-01T00:00:00.000Z"}'],
      ["list", "[1,2]"],
      ["text", '"x"'],
      ["plain", "x"],
      ["deep[a]", "1"],
    ]);
    await expect(
      client.GET("/a", { params: { query: { filter: { only: new Map() } } } }),
    ).rejects.toThrow(
      'GET /a: query parameter "filter" has a Map at "only", which JSON cannot represent. Nothing was sent.',
    );
    expect(searches).toHaveLength(1);
  });

  test("writes an object in a query in the style of the description, which form is by default", async () => {
    const schema = { type: "object" };
    const { createPartooClient } = await clientOf({
      paths: {
        "/a": {
          get: operation(
            {},
            {
              parameters: [
                { name: "spread", in: "query", schema },
                { name: "joined", in: "query", explode: false, schema },
                { name: "deep", in: "query", style: "deepObject", schema },
              ],
            },
          ),
        },
      },
    });
    const searches: string[] = [];
    const client = createPartooClient({
      apiKey: "k",
      fetch: (url: string) => {
        searches.push(new URL(url).search);
        return Promise.resolve(Response.json({}));
      },
    });
    const query = { spread: { a: 1, b: 2 }, joined: { c: "x y" }, deep: { d: 3 } };
    await client.GET("/a", { params: { query } });
    const querySerializer = { object: { style: "deepObject", explode: true } } as const;
    await client.GET("/a", { params: { query: { spread: { a: 1 } } }, querySerializer });
    expect(searches).toEqual(["?a=1&b=2&joined=c,x%20y&deep[d]=3", "?spread[a]=1"]);
  });

  test("has a mock that reads such a parameter as it was given", async () => {
    const parameters = [{ name: "filter", in: "query", content: json({ type: "object" }) }];
    const { createPartooClient, mockPartoo } = await clientOf({
      paths: { "/a": { get: operation({}, { parameters }) } },
    });
    const { fetch } = mockPartoo({ "GET /a": ({ query }: { query: unknown }) => ({ query }) });
    const client = createPartooClient({ apiKey: "k", fetch });
    const query = { filter: { status: ["open"], page: 2 } };
    await expect(client.GET("/a", { params: { query } })).resolves.toMatchObject({
      data: { query },
    });
  });
});

describe("what the client does not do of a description stops what is generated for it:", () => {
  const secured = (paths: unknown): Record<string, unknown> =>
    described({
      servers: [
        { url: "https://api.example.com/{version}", variables: { version: { default: "v2" } } },
        { url: "https://sandbox.example.com/v2" },
      ].map((server) => ({ ...server, "x-environment": server.url })),
      paths,
      components: {
        securitySchemes: { Key: { type: "apiKey", in: "header", name: "X-Key" } },
        parameters: { Meta: { name: "Meta", in: "header", content: json({}) } },
      },
    });
  const other = { servers: [{ url: "https://uploads.example.com" }] };
  const generatedFor = (paths: unknown): Promise<unknown> =>
    generated({ "openapi.yaml": secured(paths) }, { forClient: true });

  test.each<[string, unknown, RegExp]>([
    [
      "servers of an operation",
      { "/a": { get: operation({}, other) } },
      /openapi\.yaml:1:\d+: GET \/a has its own servers, "https:\/\/uploads\.example\.com", .* overlay action \(at #\/paths\/~1a\/get\/servers\)/,
    ],
    [
      "servers of a path",
      { "/a": { ...other, get: operation(), put: operation() } },
      /GET \/a has its own servers.* \(at #\/paths\/~1a\/servers\)\n.*PUT \/a has its own servers/,
    ],
    [
      "one environment only",
      { "/a": { get: operation({}, { servers: [{ url: "https://sandbox.example.com/v2" }] }) } },
      /GET \/a has its own servers/,
    ],
    [
      "JSON in a header",
      { "/a": { get: operation({}, { parameters: [{ $ref: "#/components/parameters/Meta" }] }) } },
      /GET \/a takes the header parameter "Meta" as application\/json, but the client only writes text/,
    ],
    [
      "another media type in a query",
      {
        "/a": {
          get: operation(
            {},
            { parameters: [{ name: "q", in: "query", content: { "application/xml": {} } }] },
          ),
        },
      },
      /the query parameter "q" as application\/xml/,
    ],
  ])("%s", async (_name, paths, message) => {
    await expect(generatedFor(paths)).rejects.toThrow(message);
  });

  test("which is a warning where the description is not the client's", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await generatedFrom(secured({ "/a": { get: operation({}, other) } }));
    const text = written.mock.calls.join("");
    written.mockRestore();
    expect(text).toContain("GET /a has its own servers");
  });

  test("not servers of an operation that all environments are among", async () => {
    const servers = [
      { url: "https://sandbox.example.com/v2" },
      { url: "https://api.example.com/v2" },
      { url: "https://eu.example.com" },
    ];
    const paths = { "/a": { ...other, get: operation({}, { servers }) } };
    await expect(generatedFor(paths)).resolves.toBeDefined();
  });
});
