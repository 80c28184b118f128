import { describe, expect, test } from "vitest";
import { problemsOf } from "../support/compiler.ts";
import { described, generated, generatedFrom, operation } from "../support/generation.ts";

const schema = (name: string): unknown => ({ $ref: `#/components/schemas/${name}` });
const bodyOf = (schema: unknown): unknown => ({
  required: true,
  content: { "application/json": { schema } },
});
const openEnum = (...values: unknown[]): unknown => ({
  type: "string",
  enum: values,
  "x-extensible-enum": true,
});

/** What the compiler says to code that uses the types of a description. */
async function problemsIn(description: unknown, code: string): Promise<string[]> {
  return problemsOf({ ...(await generatedFrom(description)), "types/use.ts": code });
}

describe("an enum marked x-extensible-enum", () => {
  const description = described({
    paths: {
      "/thing": {
        get: operation(schema("Thing")),
        put: operation(schema("Thing"), {
          parameters: [{ name: "state", in: "query", schema: schema("State") }],
          requestBody: bodyOf(schema("Thing")),
        }),
      },
      "/list": {
        post: operation({}, { requestBody: bodyOf({ type: "array", items: schema("State") }) }),
      },
      "/order": {
        get: operation({ type: "object", properties: { level: schema("Level") } }),
        put: operation({}, { requestBody: bodyOf(openEnum("up", "down")) }),
      },
    },
    webhooks: { changed: { post: { requestBody: bodyOf(schema("Event")) } } },
    components: {
      schemas: {
        State: openEnum("on", "off"),
        Thing: {
          type: "object",
          required: ["state", "child"],
          properties: { state: schema("State"), child: schema("Child") },
        },
        Child: {
          type: "object",
          properties: { mood: openEnum("good", "bad"), parent: schema("Thing") },
        },
        Event: { type: "object", properties: { kind: openEnum("a", "b") } },
        Level: { type: ["integer", "null"], enum: [-1, 1, null], "x-extensible-enum": true },
        Closed: { type: "string", enum: ["x", "y"] },
      },
    },
  });

  test("is open, with completion of the known values, where it is received", async () => {
    const types = (await generatedFrom(description))["types/schema.ts"];
    expect(types).toContain('export type State = "on" | "off" | (string & {});');
    expect(types).toContain('kind?: "a" | "b" | (string & {});');
    expect(types).toContain("export type Level = -1 | 1 | (number & {}) | null;");
    expect(types).toContain('export type Closed = "x" | "y";');
    expect(
      await problemsIn(
        description,
        `import type { GetOperations } from "./operations.ts";
         import type { WebhookBodies } from "./webhooks.ts";
         export const thing: GetOperations["/thing"]["data"] = { state: "new", child: { mood: "new" } };
         export const level: GetOperations["/order"]["data"] = { level: 7 };
         export const event: WebhookBodies["changed"] = { kind: "new" };`,
      ),
    ).toEqual([]);
  });

  test("is closed where it is sent, also when one schema is sent and received", async () => {
    expect(
      await problemsIn(
        description,
        `import type { PostOperations, PutOperations } from "./operations.ts";
         type Put = PutOperations["/thing"]["init"];
         export const right: Put = {
           params: { query: { state: "on" } },
           body: { state: "off", child: { mood: "good", parent: { state: "on", child: {} } } },
         };
         // @ts-expect-error a state that the API does not know
         export const state: Put["body"] = { state: "new", child: {} };
         // @ts-expect-error a mood that the API does not know, deeper
         export const mood: Put["body"] = { state: "on", child: { mood: "new" } };
         // @ts-expect-error in a parameter
         export const params: Put["params"] = { query: { state: "new" } };
         // @ts-expect-error in a list
         export const list: PostOperations["/list"]["init"] = { body: ["new"] };
         // @ts-expect-error only ever sent
         export const order: PutOperations["/order"]["init"] = { body: "left" };`,
      ),
    ).toEqual([]);
  });

  test("leaves the names that tell the members of a union apart as they are", async () => {
    const animal = (name: string): unknown => ({
      type: "object",
      required: ["kind", "mood"],
      properties: { kind: { type: "string" }, mood: openEnum(`${name} is well`) },
    });
    const pet = {
      oneOf: [schema("Cat"), schema("Dog")],
      discriminator: { propertyName: "kind" },
    };
    expect(
      await problemsIn(
        described({
          paths: {
            "/pet": { put: operation(schema("Pet"), { requestBody: bodyOf(schema("Pet")) }) },
          },
          components: { schemas: { Pet: pet, Cat: animal("Cat"), Dog: animal("Dog") } },
        }),
        `import type { PutOperations } from "./operations.ts";
         type Put = PutOperations["/pet"];
         export const sent: Put["init"]["body"] = { kind: "Cat", mood: "Cat is well" };
         export const received: Put["data"] = { kind: "Dog", mood: "Dog is well" };`,
      ),
    ).toEqual([]);
  });

  test("is open in what a callback delivers", async () => {
    const callback = {
      "{$request.body#/url}": {
        post: { requestBody: bodyOf(schema("Done")), responses: { 200: { description: "" } } },
      },
    };
    const types = await generatedFrom(
      described({
        paths: { "/a": { post: operation({}, { callbacks: { done: callback } }) } },
        components: {
          schemas: { Done: { type: "object", properties: { how: openEnum("well") } } },
        },
      }),
    );
    expect(types["types/schema.ts"]).toContain('how?: "well" | (string & {});');
  });
});

describe("the types", () => {
  test("do not take a documented default for a promise that the field is there", async () => {
    const types = await generatedFrom(
      described({
        paths: {
          "/a": {
            get: operation({ type: "object", properties: { a: { type: "string", default: "x" } } }),
          },
        },
      }),
    );
    expect(types["types/schema.ts"]).toContain("a?: string;");
  });

  test("tell why a field is deprecated where editors and lint look for it", async () => {
    const types = await generatedFrom(
      described({
        components: {
          schemas: {
            A: {
              type: "object",
              properties: { a: { type: "string", deprecated: true, description: "Use b." } },
            },
          },
        },
      }),
    );
    expect(types["types/schema.ts"]).toContain("* @deprecated Use b.\n");
  });

  test("leave read-only fields out of bodies and write-only ones out of answers", async () => {
    const user = {
      type: "object",
      required: ["id", "name", "password"],
      properties: {
        id: { type: "string", readOnly: true },
        name: { type: "string" },
        password: { type: "string", writeOnly: true },
      },
    };
    expect(
      await problemsIn(
        described({
          paths: { "/user": { put: operation(user, { requestBody: bodyOf(user) }) } },
        }),
        `import type { PutOperations } from "./operations.ts";
         type Put = PutOperations["/user"];
         export const sent: Put["init"]["body"] = { name: "n", password: "p" };
         export const received: Put["data"] = { id: "i", name: "n" };`,
      ),
    ).toEqual([]);
  });

  test("take the default answer for the success where no other is described", async () => {
    expect(
      await problemsIn(
        described({
          paths: {
            "/a": {
              get: {
                responses: {
                  default: {
                    description: "Any",
                    content: { "application/json": { schema: { type: "string" } } },
                  },
                },
              },
            },
          },
        }),
        `import type { GetOperations } from "./operations.ts";
         export const data: GetOperations["/a"]["data"] = "text";
         // @ts-expect-error not a string
         export const wrong: GetOperations["/a"]["data"] = 1;`,
      ),
    ).toEqual([]);
  });

  test("know an error by its status, its range or as any other", async () => {
    const of = (type: string): unknown => ({
      description: type,
      content: { "application/problem+json": { schema: { type } } },
    });
    expect(
      await problemsIn(
        described({
          paths: {
            "/a": {
              get: {
                responses: {
                  404: of("string"),
                  "5XX": of("number"),
                  default: {
                    description: "No content",
                  },
                },
              },
            },
          },
        }),
        `import type { GetOperations } from "./operations.ts";
         type Errors = GetOperations["/a"]["errors"];
         export const errors: Errors = { 404: "text", "5XX": 1, default: undefined };`,
      ),
    ).toEqual([]);
  });
});

describe("parts of a description in other files", () => {
  test("have the types that they would have in it", async () => {
    const files = await generated({
      "openapi.yaml": described({
        paths: { "/things": { $ref: "paths/things.yaml" } },
        webhooks: { made: { post: { requestBody: { $ref: "bodies.json#/thing" } } } },
      }),
      "paths/things.yaml": `
parameters:
  - $ref: ../parameters.yaml#/Page
post:
  requestBody: { $ref: ../bodies.json#/thing }
  responses:
    "200": { $ref: ../answer.yaml }
`,
      "parameters.yaml":
        "Page: { name: page, in: query, required: true, schema: { type: integer } }",
      "bodies.json": { thing: bodyOf({ $ref: "schemas.yaml#/Thing" }) },
      "answer.yaml": `
description: Done
content: { application/json: { schema: { type: array, items: { $ref: schemas.yaml#/Thing } } } }
`,
      "schemas.yaml": "Thing: { type: object, properties: { parent: { $ref: '#/Thing' } } }",
    });
    expect(
      problemsOf({
        ...files,
        "types/use.ts": `import type { PostOperations } from "./operations.ts";
          import type { Thing } from "./schemas.ts";
          import type { WebhookBodies } from "./webhooks.ts";
          type Post = PostOperations["/things"];
          export const sent: Post["init"] = { params: { query: { page: 1 } }, body: { parent: {} } };
          export const received: Post["data"] = [{ parent: { parent: {} } }] satisfies Thing[];
          export const delivered: WebhookBodies["made"] = { parent: {} };
          // @ts-expect-error the page is required
          export const wrong: Post["init"] = { params: {}, body: {} };`,
      }),
    ).toEqual([]);
  });
});

describe("what is sent", () => {
  const properties = {
    name: { type: "string" },
    tags: { type: "array", items: { type: "string" } },
    range: { type: "array", prefixItems: [{ type: "number" }], minItems: 1, maxItems: 1 },
    extra: { type: "object", additionalProperties: true },
  };
  const description = described({
    paths: {
      "/thing": {
        parameters: [{ name: "ids", in: "query", schema: { type: "array", items: {} } }],
        put: operation(schema("Thing"), { requestBody: bodyOf(schema("Thing")) }),
      },
    },
    components: {
      schemas: {
        Thing: {
          type: "object",
          additionalProperties: true,
          properties: { ...properties, inner: schema("Inner") },
        },
        Inner: { type: "object", properties },
      },
    },
  });

  test("has no properties but those described", async () => {
    expect(
      await problemsIn(
        description,
        `import type { PutOperations } from "./operations.ts";
         type Body = PutOperations["/thing"]["init"]["body"];
         // @ts-expect-error nmae
         export const wrong: Body = { nmae: "x" };
         // @ts-expect-error nmae, deeper
         export const inner: Body = { inner: { nmae: "x" } };
         // @ts-expect-error a query without ids
         export const query: PutOperations["/thing"]["init"]["params"] = { query: { id: ["1"] } };`,
      ),
    ).toEqual([]);
  });

  test("takes readonly lists, undefined, and objects of interfaces and classes", async () => {
    expect(
      await problemsIn(
        description,
        `import type { PutOperations } from "./operations.ts";
         type Init = PutOperations["/thing"]["init"];
         interface Extra { readonly a: 1 }
         class Own { name = "x"; extra = { a: 1 }; }
         declare const tags: readonly string[];
         declare const range: readonly [number];
         declare const extra: Extra;
         export const body: Init["body"] = { name: undefined, tags, range, extra, inner: { tags, extra } };
         export const own: Init["body"] = new Own();
         export const none: Init["params"] = { query: undefined };
         export const params: Init["params"] = { query: { ids: tags } };`,
      ),
    ).toEqual([]);
  });

  test("does not change what is received", async () => {
    expect(
      await problemsIn(
        description,
        `import type { PutOperations } from "./operations.ts";
         declare const thing: PutOperations["/thing"]["data"];
         thing.tags?.push("x");
         // @ts-expect-error received properties are never undefined when they are there
         export const exact: { name?: string } = { name: thing.name };
         // @ts-expect-error the description knows no such property
         thing.nmae;`,
      ),
    ).toEqual([]);
  });
});

describe("x-unseen", () => {
  const received = {
    type: "object",
    required: ["a", "b", "c", "d"],
    properties: {
      a: { type: "string", "x-unseen": ["nullability"] },
      b: { type: "object", properties: { n: { type: "number" } }, "x-unseen": ["nullability"] },
      c: { allOf: [schema("Named")], "x-unseen": ["meaning"] },
      d: {
        type: "string",
        enum: ["x"],
        "x-unseen": ["whether it may be null"],
        description: "Four.",
      },
    },
  };
  const named = (entry: string): unknown => ({
    type: "object",
    required: ["one", "one_more", "two"],
    properties: { one: { type: "string" }, one_more: schema("Text"), two: { type: "string" } },
    "x-unseen": [entry],
  });
  const description = described({
    paths: {
      "/thing": {
        get: operation(schema("Thing"), {
          "x-unseen": ["paging"],
          "x-inferred": ["the path"],
        }),
        put: operation(
          { type: "array", items: { anyOf: ["Named", "Prefix", "But"].map(schema) } },
          { requestBody: bodyOf(schema("Thing")) },
        ),
      },
    },
    components: {
      schemas: {
        Thing: received,
        Text: { type: "string" },
        Named: named("nullability of two"),
        Prefix: named("nullability of the one_ properties"),
        But: named("nullability of all but two"),
      },
    },
  });

  test("about nullability makes what is received nullable, and nothing that is sent", async () => {
    expect(
      await problemsIn(
        description,
        `import type { GetOperations, PutOperations } from "./operations.ts";
         import type { But, Named, Prefix, Thing } from "./schemas.ts";
         export const thing: GetOperations["/thing"]["data"] & Thing =
           { a: null, b: null, c: { one: "", one_more: "", two: null }, d: null };
         // @ts-expect-error nothing says that c may be null
         export const wrong: Thing = { ...thing, c: null };
         // @ts-expect-error a body says what is known
         export const sent: PutOperations["/thing"]["init"]["body"] = { ...thing, b: {}, d: "x", c: { one: "", one_more: "", two: "" } };
         export const prefix: Prefix = { one: "", one_more: null, two: "" };
         export const but: But = { one: null, one_more: null, two: "" };
         // @ts-expect-error only two
         export const named: Named = { one: null, one_more: "", two: "" };`,
      ),
    ).toEqual([]);
  });

  test("is told in the comments, as x-inferred is", async () => {
    const { "types/schema.ts": types = "", "types/operations.ts": operations = "" } =
      await generatedFrom(description);
    expect(types).toContain("* Four.\n   *\n   * Not seen in the docs: whether it may be null.");
    const note =
      "Not seen in the docs: paging.\n   *\n   * Inferred, not read in the docs: the path.";
    expect(operations).toContain(note);
  });
});

describe("schemas", () => {
  test("are interfaces where they are objects, also those made of others", async () => {
    const types = await generatedFrom(
      described({
        paths: { "/list": { get: operation(schema("List")) } },
        components: {
          schemas: {
            Page: { type: "object", properties: { page: { type: "integer" } } },
            List: {
              description: "A list.",
              allOf: [
                schema("Page"),
                { type: "object", properties: { items: { type: "array", items: schema("Json") } } },
              ],
            },
            // the same property in both: no interface can have it twice
            Other: { allOf: [schema("Page"), { type: "object", properties: { page: {} } }] },
            Json: { anyOf: [{ type: "string" }, { type: "array", items: schema("Json") }] },
          },
        },
      }),
    );
    expect(types["types/schema.ts"]).toContain(
      "/** A list. */\nexport interface List extends Page {\n  items?: Json[];\n}",
    );
    expect(types["types/schema.ts"]).toContain("export type Other = Page & {");
    expect(types["types/schema.ts"]).toContain("export type Json = string | Json[];");
    expect(problemsOf(types)).toEqual([]);
  });

  test("can be imported by name, also when TypeScript has that name already", async () => {
    const names = [
      "Thing",
      "Record",
      "Promise",
      "string",
      "default",
      "class",
      "paths",
      "__proto__",
    ];
    const schemas = names.map((name) => `"${name}": { "type": "number" }`).join();
    expect(
      await problemsIn(
        described({ components: JSON.parse(`{ "schemas": { ${schemas} } }`) as unknown }),
        `import type * as schemas from "./schemas.ts";
         import type { Record, Thing, __proto__ } from "./schemas.ts";
         export const numbers: (Record | Thing | __proto__ | schemas.string | schemas.default |
           schemas.class | schemas.paths | schemas.Promise)[] = [1];
         // @ts-expect-error not a number
         export const text: schemas.string = "text";`,
      ),
    ).toEqual([]);
  });

  test("whose names are no identifiers get the nearest one that is free", async () => {
    expect(
      await problemsIn(
        described({
          components: {
            schemas: {
              "my-schema": { type: "string" },
              my_schema: { type: "number" },
              "my.schema": { type: "boolean" },
              "1st": { type: "string" },
            },
          },
        }),
        `import type { _1st, my_schema, my_schema_, my_schema__ } from "./schemas.ts";
         export const all: [_1st, my_schema, my_schema_, my_schema__] = ["text", 1, "text", true];`,
      ),
    ).toEqual([]);
  });
});
