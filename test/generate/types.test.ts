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
    expect(types).toContain('State: "on" | "off" | (string & {});');
    expect(types).toContain('kind?: "a" | "b" | (string & {});');
    expect(types).toContain("Level: -1 | 1 | (number & {}) | null;");
    expect(types).toContain('Closed: "x" | "y";');
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

describe("schemas", () => {
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
