import ts from "typescript";
import { describe, expect, test } from "vitest";
import { described, generated, generatedFrom, operation } from "../support/generation.ts";

const STRINGS = { type: "array", items: { type: "string" } };

interface Tables {
  readonly servers: unknown;
  readonly apiKey: unknown;
  readonly deprecatedOperations: Readonly<Record<string, unknown>>;
  readonly deprecatedEvents: unknown;
  readonly paginatedOperations: unknown;
  readonly arrayQueryStyle: unknown;
  readonly queryExceptions: Readonly<Record<string, object>>;
}

/** What the package would have at run time. */
async function tablesOf(parts: Readonly<Record<string, unknown>>): Promise<Tables> {
  const source = (await generatedFrom(described(parts)))["types/tables.ts"] ?? "";
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`;
  return (await import(/* @vite-ignore */ url)) as Tables;
}

/** Paths of the objects that can be changed. */
function notFrozen(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([key, item]) => notFrozen(item, `${path}.${key}`)),
  ];
}

describe("the table of deprecations", () => {
  test("has code, message, replacements, docs and sunset of what is deprecated, only", async () => {
    const { deprecatedOperations, deprecatedEvents } = await tablesOf({
      paths: {
        "/old": {
          get: operation(
            {},
            {
              deprecated: true,
              "x-replaced-by": ["GET /new", "POST /new"],
              "x-sunset": "2027-03-31",
              externalDocs: { url: "https://example.com/old" },
            },
          ),
          put: operation({}, { deprecated: true }),
        },
        "/new": { get: operation(), post: operation() },
      },
      webhooks: {
        oldEvent: { post: { deprecated: true, "x-event-type": "old", "x-replaced-by": "new" } },
        newEvent: { post: { "x-event-type": "new" } },
      },
    });
    expect(deprecatedOperations).toEqual({
      "GET /old": {
        code: "PARTOO_DEP0001",
        message:
          "GET /old is deprecated and may stop working after 2027-03-31. Use GET /new or POST /new instead.",
        replacements: ["GET /new", "POST /new"],
        docs: "https://example.com/old",
        sunset: "2027-03-31",
      },
      "PUT /old": {
        code: "PARTOO_DEP0002",
        message: "PUT /old is deprecated. No replacement is named.",
        replacements: [],
      },
    });
    expect(deprecatedEvents).toEqual({
      old: {
        code: "PARTOO_DEP0003",
        message: "The webhook event old is deprecated. Use new instead.",
        replacements: ["new"],
      },
    });
  });
});

describe("the table of paginated operations", () => {
  test("has the style and the property of the items", async () => {
    const { paginatedOperations } = await tablesOf({
      paths: {
        "/a": { get: operation({}, { "x-pagination": { style: "cursor", items: "things" } }) },
        "/b": { get: operation({}, { "x-pagination": { style: "page", items: "__proto__" } }) },
        "/c": { get: operation() },
      },
    });
    expect(paginatedOperations).toEqual({
      "GET /a": { style: "cursor", items: "things" },
      "GET /b": { style: "page", items: "__proto__" },
    });
  });
});

describe("arrays in queries", () => {
  const query = (name: string, parts: object): unknown => ({ name, in: "query", ...parts });
  const exploded = { style: "form", explode: true };
  const comma = { style: "form", explode: false };
  const pipe = { style: "pipeDelimited", explode: false };

  /** An API with one operation, `GET /a`, with these parameters. */
  const described = (...parameters: unknown[]): Record<string, unknown> => ({
    paths: { "/a": { get: operation({}, { parameters }) } },
    components: {
      schemas: {
        Nested: {
          anyOf: [
            { type: "string" },
            { type: "array", items: { $ref: "#/components/schemas/Nested" } },
          ],
        },
      },
    },
  });

  test("are written as most of the description's", async () => {
    const tables = await tablesOf(
      described(
        query("comma", { explode: false, schema: STRINGS }),
        query("nullable", { explode: false, schema: { type: ["array", "null"] } }),
        query("either", { explode: false, schema: { anyOf: [{ type: "string" }, STRINGS] } }),
        query("named", { explode: false, schema: { $ref: "#/components/schemas/Nested" } }),
        query("plain", { schema: STRINGS }),
        query("exploded", { style: "pipeDelimited", explode: true, schema: STRINGS }),
        query("space", { style: "spaceDelimited", schema: STRINGS }),
        query("__proto__", { style: "pipeDelimited", explode: false, schema: STRINGS }),
      ),
    );
    expect(tables.arrayQueryStyle).toEqual(comma);
    expect(Object.keys(tables.queryExceptions)).toEqual(["GET /a"]);
    expect(new Map(Object.entries(tables.queryExceptions["GET /a"] ?? {}))).toEqual(
      new Map<string, unknown>([
        ["plain", exploded],
        ["exploded", exploded],
        ["space", { style: "spaceDelimited", explode: false }],
        ["__proto__", pipe],
      ]),
    );
  });

  test("are written as name=a&name=b where no other style is more frequent", async () => {
    const none = await tablesOf(described());
    expect(none.arrayQueryStyle).toEqual(exploded);
    expect(none.queryExceptions).toEqual({});
    const tie = await tablesOf(
      described(
        query("pipe", { style: "pipeDelimited", explode: false, schema: STRINGS }),
        query("plain", { schema: STRINGS }),
      ),
    );
    expect(tie.arrayQueryStyle).toEqual(exploded);
    expect(tie.queryExceptions).toEqual({ "GET /a": { pipe } });
  });

  test("are not what is no array, is no parameter of a query, or has a style of objects", async () => {
    const tables = await tablesOf(
      described(
        query("text", { explode: false, schema: { type: "string" } }),
        query("deep", { style: "deepObject", schema: { type: ["object", "array"] } }),
        query("json", { content: { "application/json": { schema: STRINGS } } }),
        { name: "header", in: "header", explode: false, schema: STRINGS },
        query("plain", { schema: STRINGS }),
      ),
    );
    expect(tables.arrayQueryStyle).toEqual(exploded);
    expect(tables.queryExceptions).toEqual({ "GET /a": { json: "json" } });
  });

  test("leave objects in the style form to a list of exceptions, unless they are deepObject", async () => {
    const schema = { type: "object", properties: { from: { type: "string" } } };
    const tables = await tablesOf(
      described(
        query("spread", { schema }),
        query("joined", { explode: false, schema }),
        query("deep", { style: "deepObject", schema }),
      ),
    );
    expect(tables.queryExceptions).toEqual({ "GET /a": { spread: exploded, joined: comma } });
  });

  test("have the style of the operation's parameter, the path's or the component's", async () => {
    const tables = await tablesOf({
      paths: {
        "/a": {
          parameters: [
            query("shared", { style: "pipeDelimited", schema: STRINGS }),
            query("overridden", { style: "pipeDelimited", schema: STRINGS }),
          ],
          get: operation(
            {},
            {
              parameters: [
                query("overridden", { schema: STRINGS }),
                query("first", { schema: STRINGS }),
                query("second", { schema: STRINGS }),
                { $ref: "#/components/parameters/Shared" },
              ],
            },
          ),
        },
        "/b": { get: operation() },
      },
      components: {
        parameters: { Shared: query("component", { explode: false, schema: STRINGS }) },
      },
    });
    expect(tables.arrayQueryStyle).toEqual(exploded);
    expect(tables.queryExceptions).toEqual({ "GET /a": { shared: pipe, component: comma } });
  });
});

describe("the table of servers", () => {
  test("has those that x-environment names, whatever the others are called", async () => {
    const { servers } = await tablesOf({
      servers: [
        { url: "https://a.example.com", description: "Production server" },
        { url: "https://b.example.com", description: "For tests", "x-environment": "sandbox" },
        { url: "/relative" },
      ],
    });
    expect(servers).toEqual({ sandbox: "https://b.example.com" });
  });

  test("has the default of each variable in the URL", async () => {
    const { servers } = await tablesOf({
      servers: [
        {
          url: "https://{region}.example.com:{port}/{base}",
          "x-environment": "eu",
          variables: {
            region: { default: "eu", enum: ["eu", "us"] },
            port: { default: "8443" },
            base: { default: "v2" },
          },
        },
      ],
    });
    expect(servers).toEqual({ eu: "https://eu.example.com:8443/v2" });
  });

  test("is empty where the description has none", async () => {
    expect((await tablesOf({})).servers).toEqual({});
  });
});

describe("the place of the API key", () => {
  const securitySchemes = {
    Key: { type: "apiKey", in: "header", name: "X-Key" },
    Other: { type: "apiKey", in: "header", name: "X-Other" },
    Query: { type: "apiKey", in: "query", name: "key" },
    Token: { type: "http", scheme: "bearer" },
  };
  const secured = (security: unknown, own?: unknown) =>
    described({
      security,
      paths: { "/a": { get: operation({}, own === undefined ? {} : { security: own }) } },
      components: { securitySchemes },
    });

  test.each<[string, Record<string, unknown>, string]>([
    ["of all operations", secured([{ Key: [] }]), "X-Key"],
    ["that each operation names itself", secured(undefined, [{ Other: [] }]), "X-Other"],
    ["that is one of several alternatives", secured([{ Token: [] }, { Other: [] }]), "X-Other"],
    ["beside operations without security", secured([{ Other: [] }], []), "X-Key"],
    ["that may be left out", secured([{ Token: [] }, {}]), "X-Key"],
  ])("is the header %s", async (_name, description, name) => {
    expect((await tablesOf(description)).apiKey).toEqual({ in: "header", name });
    await expect(
      generated({ "openapi.yaml": description }, { forClient: true }),
    ).resolves.toBeDefined();
  });

  test("is empty where an API that the client does not call has no such key", async () => {
    expect((await tablesOf(secured([{ Token: [] }]))).apiKey).toEqual({});
  });

  test.each<[string, Record<string, unknown>, RegExp]>([
    [
      "a token",
      secured([{ Token: [] }]),
      /openapi\.yaml:1:\d+: GET \/a needs "Token"; the client can only send the API key "Key" \(at #\/security\)/,
    ],
    [
      "another scheme for one operation",
      secured([{ Key: [] }], [{ Query: [] }]),
      /GET \/a needs "Query".* \(at #\/paths\/~1a\/get\/security\)/,
    ],
    [
      "two keys at once",
      secured([{ Key: [], Other: [] }]),
      /GET \/a needs "Key" and "Other"; the client can only send/,
    ],
    [
      "no security scheme",
      described({}),
      /no security scheme "type: apiKey, in: header": it has none \(at #\/components\)/,
    ],
    [
      "a key in the query",
      described({ components: { securitySchemes: { Query: securitySchemes.Query } } }),
      /"Query" is apiKey query key \(at #\/components\/securitySchemes\/Query\)/,
    ],
    [
      "a header that cannot be one",
      described({
        components: { securitySchemes: { Odd: { type: "apiKey", in: "header", name: "X Key" } } },
      }),
      /"Odd" is apiKey header X Key/,
    ],
  ])("%s is refused where the client calls the API", async (_name, description, message) => {
    await expect(generated({ "openapi.yaml": description }, { forClient: true })).rejects.toThrow(
      message,
    );
  });
});

test("all tables are frozen all through", async () => {
  const tables = await tablesOf({
    servers: [{ url: "https://example.com" }],
    paths: {
      "/a": {
        get: operation(
          {},
          {
            deprecated: true,
            "x-replaced-by": ["PUT /a"],
            "x-pagination": { style: "page", items: "things" },
            parameters: [
              { name: "q", in: "query", explode: false, schema: STRINGS },
              { name: "r", in: "query", explode: true, schema: STRINGS },
            ],
          },
        ),
        put: operation(),
      },
    },
    webhooks: { old: { post: { deprecated: true } } },
  });
  expect(Object.keys(tables)).toHaveLength(8);
  expect(Object.entries(tables).flatMap(([name, table]) => notFrozen(table, name))).toEqual([]);
});
