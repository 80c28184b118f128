import { described, operation, type Files } from "../support/generation.ts";

const ref = (kind: string, name: string): { $ref: string } => ({
  $ref: `#/components/${kind}/${name}`,
});
const schema = (name: string): { $ref: string } => ref("schemas", name);
const json = (schema: unknown): unknown => ({ "application/json": { schema } });
const answer = (schema: unknown): unknown => ({
  200: { description: "Done", content: json(schema) },
});

/** Valid descriptions that are not this project's own, each with the files that it refers to. */
export const descriptions: Readonly<Record<string, Files>> = {
  "OpenAPI 3.0 as JSON": {
    "openapi.yaml": {
      openapi: "3.0.3",
      info: { title: "JSON", version: "1" },
      paths: {
        "/things/{id}": {
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
          get: { operationId: "getThing", responses: answer(schema("Thing")) },
        },
      },
      components: {
        schemas: {
          Thing: {
            type: "object",
            required: ["name"],
            properties: {
              name: { type: "string", nullable: true },
              size: { type: "number", minimum: 0, exclusiveMinimum: true },
              parent: { nullable: true, allOf: [schema("Thing")] },
              kind: { type: "string", nullable: true, enum: ["a", "b", null] },
            },
          },
        },
      },
    },
  },
  "parts in other files": {
    "openapi.yaml": `openapi: 3.1.0
info: { title: Files, version: "1" }
paths:
  /things: { $ref: "./paths/things.yaml" }
  /items:
    get:
      operationId: listItems
      parameters:
        - $ref: "parameters.json#/Page"
      responses:
        "200": { $ref: "./answers/ok.yaml" }
        default: { $ref: "./answers/ok.yaml#/x-problem" }
`,
    "paths/things.yaml": `
parameters:
  - $ref: "../parameters.json#/Page"
post:
  operationId: createThing
  requestBody: { $ref: "../bodies.yaml#/components/requestBodies/Thing" }
  responses:
    "201": { $ref: "../answers/ok.yaml" }
`,
    "parameters.json": {
      Page: { name: "page", in: "query", schema: { $ref: "schemas.yaml#/Page" } },
    },
    "schemas.yaml": `
Page: { type: integer, minimum: 1 }
Thing:
  type: object
  properties:
    parent: { $ref: "#/Thing" }
    page: { $ref: "#/Page" }
`,
    "bodies.yaml": `
components:
  requestBodies:
    Thing:
      required: true
      content:
        application/json:
          schema: { $ref: "schemas.yaml#/Thing" }
`,
    "answers/ok.yaml": `
description: A thing
content:
  application/json:
    schema: { $ref: "../schemas.yaml#/Thing" }
x-problem:
  description: A problem
`,
  },
  "without operationId, servers, tags and components": {
    "openapi.yaml": described({ paths: { "/a": { get: operation(), delete: operation() } } }),
  },
  "without paths": {
    "openapi.yaml": {
      openapi: "3.1.0",
      info: { title: "Webhooks only", version: "1" },
      webhooks: {
        created: { post: { requestBody: { content: json({ type: "object" }) } } },
        both: { post: { requestBody: { content: json({}) } }, put: {} },
      },
    },
  },
  "with nothing in it": { "openapi.yaml": described({}) },
  "path items by reference": {
    "openapi.yaml": described({
      paths: {
        "/a/{id}": ref("pathItems", "Thing"),
        "/b/{id}": { $ref: "#/paths/~1a~1{id}" },
        "x-not-a-path": { get: operation({ $ref: "#/nowhere" }) },
      },
      webhooks: { changed: ref("pathItems", "Event") },
      components: {
        pathItems: {
          Thing: {
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
            get: operation({ type: "string" }, { operationId: "getThing" }),
          },
          Event: { post: { requestBody: { content: json({ type: "object" }) } } },
        },
      },
    }),
  },
  "callbacks, links and examples": {
    "openapi.yaml": described({
      paths: {
        "/subscribe": {
          post: operation(
            { type: "object", example: { $ref: "https://example.com/not-read" } },
            {
              operationId: "subscribe",
              callbacks: {
                done: {
                  "{$request.body#/url}": {
                    post: { requestBody: ref("requestBodies", "Done"), responses: answer({}) },
                  },
                },
                again: ref("callbacks", "Again"),
              },
            },
          ),
        },
      },
      components: {
        callbacks: { Again: { "{$request.body#/url}": { post: operation() } } },
        links: { Next: { operationId: "subscribe" } },
        examples: { Far: { externalValue: "https://example.com/not-read.json" } },
        requestBodies: {
          Done: {
            content: {
              "application/json": {
                schema: { type: "object" },
                examples: {
                  far: { externalValue: "https://example.com/not-read.json" },
                  odd: { value: { $ref: "nowhere.yaml" } },
                },
              },
            },
          },
        },
      },
    }),
  },
  "bodies of every kind": {
    "openapi.yaml": described({
      paths: {
        "/files": {
          post: operation(
            {},
            {
              requestBody: {
                required: true,
                content: {
                  "multipart/form-data": {
                    schema: {
                      type: "object",
                      required: ["file"],
                      properties: {
                        file: { type: "string", format: "binary" },
                        note: { type: "string" },
                      },
                    },
                    encoding: { file: { contentType: "image/png" } },
                  },
                  "application/x-www-form-urlencoded": { schema: { type: "object" } },
                  'application/json; charset="utf-8"': { schema: { type: "array", items: {} } },
                  "application/octet-stream": {},
                },
              },
            },
          ),
          put: operation({}, { requestBody: { content: {} } }),
          patch: operation({}, { requestBody: ref("requestBodies", "Optional") }),
        },
      },
      components: { requestBodies: { Optional: { content: json({ type: "string" }) } } },
    }),
  },
  "answers of every kind": {
    "openapi.yaml": described({
      paths: {
        "/none": { get: { responses: { 204: { description: "Nothing" } } } },
        "/default": {
          get: {
            responses: { default: { description: "Any", content: json({ type: "string" }) } },
          },
        },
        "/ranges": {
          get: {
            responses: {
              "2XX": { description: "Done", content: json({ type: "string" }) },
              "4XX": { description: "Wrong", content: json({ type: "number" }) },
              "x-more": { description: "An extension" },
            },
          },
        },
        "/several": {
          get: {
            responses: {
              200: {
                description: "Now",
                content: { ...(json({ type: "string" }) as object), "text/csv": {} },
              },
              202: { description: "Later" },
              302: { description: "Elsewhere" },
              404: ref("responses", "Missing"),
            },
          },
        },
        "/undescribed": { get: {} },
        "/moved": { get: { responses: { 301: { description: "Elsewhere" } } } },
      },
      components: {
        responses: { Missing: { description: "Missing", content: json({ type: "boolean" }) } },
      },
    }),
  },
  "parameters of every kind": {
    "openapi.yaml": described({
      paths: {
        "/a/{id}/{other}": {
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            { name: "q", in: "query", schema: { type: "string" } },
            ref("parameters", "Other"),
          ],
          get: operation(
            {},
            {
              parameters: [
                { name: "q", in: "query", required: true, schema: { type: "integer" } },
                { name: "session", in: "cookie", schema: { type: "string" } },
                { name: "X-Trace", in: "header", schema: { type: "string" } },
                {
                  name: "filter",
                  in: "query",
                  style: "deepObject",
                  explode: true,
                  schema: { type: "object" },
                },
                { name: "json", in: "query", content: json({ type: "array", items: {} }) },
                {
                  name: "__proto__",
                  in: "query",
                  explode: false,
                  schema: { type: "array", items: { type: "string" } },
                },
              ],
            },
          ),
          head: operation(),
          options: operation(),
          trace: operation(),
        },
      },
      components: {
        parameters: {
          Other: { name: "other", in: "path", required: true, schema: { type: "number" } },
        },
      },
    }),
  },
  "references into the middle of things": {
    "openapi.yaml": described({
      paths: {
        "/a": {
          get: operation(
            { $ref: "#/components/schemas/A/properties/b/items" },
            {
              parameters: [
                { $ref: "#/paths/~1b/get/parameters/0" },
                {
                  name: "c",
                  in: "query",
                  schema: { $ref: "#/components/schemas/A/properties/100%25" },
                },
              ],
            },
          ),
        },
        "/b": {
          get: {
            parameters: [{ name: "p", in: "query", schema: { $ref: "#named" } }],
            responses: { 200: { $ref: "#/paths/~1a/get/responses/200" } },
          },
        },
        "/c": {
          get: operation({
            $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema",
          }),
        },
      },
      components: {
        schemas: {
          A: {
            type: "object",
            properties: {
              b: {
                type: "array",
                items: {
                  type: "object",
                  properties: { again: { $ref: "#/components/schemas/A/properties/b/items" } },
                },
              },
              "100%": { type: "string" },
            },
            $defs: { Inner: { type: "string" } },
          },
          B: { $ref: "#/components/schemas/A/$defs/Inner" },
          C: { $anchor: "named", type: "string" },
        },
      },
    }),
  },
  "schemas that hold themselves": {
    "openapi.yaml": described({
      paths: {
        "/tree": {
          get: operation(schema("Tree")),
          put: operation({}, { requestBody: { content: json(schema("Json")) } }),
        },
      },
      components: {
        schemas: {
          Tree: {
            type: "object",
            properties: {
              children: { type: "array", items: schema("Tree") },
              leaf: schema("Leaf"),
            },
          },
          Leaf: {
            allOf: [schema("Base"), { type: "object", properties: { tree: schema("Tree") } }],
          },
          Base: { type: "object", properties: { self: schema("Leaf") } },
          Json: {
            oneOf: [
              { type: ["string", "number", "boolean", "null"] },
              { type: "array", items: schema("Json") },
              { type: "object", additionalProperties: schema("Json") },
            ],
          },
        },
      },
    }),
  },
  discriminators: {
    "openapi.yaml": described({
      paths: {
        "/pets": {
          get: operation(schema("Pet")),
          post: operation({}, { requestBody: { content: json(schema("Animal")) } }),
        },
      },
      components: {
        schemas: {
          Pet: { oneOf: [schema("Cat"), schema("Dog")], discriminator: { propertyName: "kind" } },
          Cat: {
            type: "object",
            required: ["kind"],
            properties: { kind: { type: "string" }, status: schema("Status") },
          },
          Dog: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
          Animal: {
            type: "object",
            required: ["type"],
            properties: { type: { type: "string" } },
            discriminator: {
              propertyName: "type",
              mapping: { bird: "Bird", fish: "#/components/schemas/Fish" },
            },
          },
          Bird: {
            allOf: [
              schema("Animal"),
              { type: "object", properties: { wings: { type: "integer" } } },
            ],
          },
          Fish: {
            allOf: [
              schema("Animal"),
              { type: "object", properties: { fins: { type: "integer" } } },
            ],
          },
          Status: { type: "string", enum: ["a", "b"], "x-extensible-enum": true },
        },
      },
    }),
  },
  "what is read is not what is written": {
    "openapi.yaml": described({
      paths: {
        "/user": {
          get: operation(schema("User")),
          put: operation(schema("User"), {
            requestBody: { required: true, content: json(schema("User")) },
          }),
        },
      },
      components: {
        schemas: {
          User: {
            type: "object",
            required: ["id", "password", "name"],
            properties: {
              id: { type: "string", readOnly: true },
              password: { type: "string", writeOnly: true },
              name: { type: "string" },
            },
          },
        },
      },
    }),
  },
  "true and false as schemas": {
    "openapi.yaml": described({
      paths: {
        "/a": {
          get: operation(true, { parameters: [{ name: "q", in: "query", schema: true }] }),
        },
      },
      components: {
        schemas: {
          Any: true,
          None: false,
          Parts: {
            type: "object",
            properties: { any: true, none: false },
            patternProperties: { "^x": true },
            additionalProperties: false,
            allOf: [true, { type: "object" }],
            anyOf: [true, { type: "object" }],
            not: false,
            if: true,
            propertyNames: true,
          },
          List: {
            type: "array",
            prefixItems: [true, { type: "string" }],
            items: false,
            contains: true,
          },
        },
      },
    }),
  },
  "names that every object has": {
    "openapi.yaml": described({
      paths: {
        "/a/{constructor}": {
          get: {
            operationId: "constructor",
            parameters: ["constructor", "__proto__"].map((name) => ({
              name,
              in: name === "constructor" ? "path" : "query",
              required: true,
              schema: { type: "string" },
            })),
            responses: { 200: ref("responses", "toString") },
          },
          put: operation({ $ref: "#/components/schemas/__proto__" }, { operationId: "__proto__" }),
          post: operation(schema("hasOwnProperty"), { operationId: "toString" }),
        },
      },
      components: {
        responses: {
          toString: { description: "", content: json(schema("constructor")) },
          valueOf: { description: "" },
        },
        // not a literal: __proto__ would be no key of it
        schemas: JSON.parse(
          '{ "__proto__": { "type": "object", "properties": { "__proto__": { "type": "string" } } },' +
            '"constructor": { "type": "object", "properties": { "constructor": { "type": "integer" } } },' +
            '"hasOwnProperty": { "type": "object", "properties": { "hasOwnProperty": { "type": "string" }, "valueOf": { "$ref": "#/components/schemas/constructor" }, "toString": { "type": "object", "properties": { "isPrototypeOf": true, "toLocaleString": { "type": "array", "items": {} } } } } } }',
        ) as unknown,
      },
    }),
  },
  "names that are no identifiers": {
    "openapi.yaml": described({
      paths: {
        '/it\'s/a "path"/with `ticks` and ${holes}/\\back\\slashes': {
          get: operation(schema("my-schema"), { operationId: 'get/it\'s "odd" #1 100%' }),
        },
        "/line\nbreaks\u2028and\u2029separators/*/": { get: operation(schema("a.b")) },
        "/100%/{50%}": {
          get: operation(
            {},
            {
              parameters: [
                {
                  name: "50%",
                  in: "path",
                  required: true,
                  schema: {
                    type: "object",
                    properties: { "1%": { type: "object", properties: { a: { type: "string" } } } },
                  },
                },
              ],
            },
          ),
        },
      },
      components: {
        schemas: {
          "my-schema": {
            type: "object",
            properties: {
              "it's": { type: "string" },
              "*/": { type: "string" },
              "1": { type: "string" },
              "": { type: "string" },
              "50%": {
                type: "object",
                properties: { "%": { type: "object", properties: { a: {} } } },
              },
            },
          },
          my_schema: { type: "string" },
          "a.b": { enum: ["it's", '"', "`${x}`", "\\", "\u2028", "*/", "//"] },
          "1st": { type: "string" },
        },
      },
    }),
  },
  "names that TypeScript has already": {
    "openapi.yaml": described({
      paths: { "/a": { get: operation({ allOf: [schema("Record")], required: ["a"] }) } },
      components: {
        schemas: Object.fromEntries(
          (
            "Record Omit WithRequired Readable Writable Promise Array Date String NonNullable Exclude " +
            "paths components operations webhooks $defs string any unknown undefined never object " +
            "default class type await let enum import new null of async get"
          )
            .split(" ")
            .map((name) => [
              name,
              {
                type: "object",
                properties: { a: { type: "string" }, b: { type: "string", readOnly: true } },
              },
            ]),
        ),
      },
    }),
  },
  "aliases of YAML": {
    "openapi.yaml": `openapi: 3.0.0
info: &info { title: Aliases, version: "1" }
paths:
  /a:
    get: &get
      responses:
        "200": &ok
          description: Done
          content: { application/json: { schema: &schema { type: string } } }
  /b:
    get:
      <<: *get
      requestBody: { content: { application/json: { schema: *schema } } }
`,
  },
  "written on Windows": {
    "openapi.yaml": `\uFEFFopenapi: 3.0.0\r\ninfo: { title: Windows, version: "1" }\r\npaths:\r\n  /a:\r\n    get:\r\n      description: |\r\n        Two\r\n        lines\r\n      responses:\r\n        "204": { description: Done }\r\n`,
  },
};
