import { described, operation, type Files } from "../support/generation.ts";

/** A description of one kind, and code that a user would write with its types. */
export interface Kind {
  readonly files: Files;
  /** Compiles, but for the lines marked `@ts-expect-error`. */
  readonly use: string;
}

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const text = { type: "string" };
const object = (
  properties: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => ({ type: "object", properties, ...parts });
const json = (schema: unknown): unknown => ({ "application/json": { schema } });

/** `POST /thing` sends a Thing and gives one back. */
function thing(
  schemas: Readonly<Record<string, unknown>>,
  use: string,
  openapi: "3.0.3" | "3.1.0" = "3.1.0",
): Kind {
  const parts = { requestBody: { required: true, content: json(ref("Thing")) } };
  const paths = { "/thing": { post: operation(ref("Thing"), parts) } };
  return {
    files: { "openapi.yaml": { ...described({ paths, components: { schemas } }), openapi } },
    use: `import type { PostOperations } from "./operations.ts";
      export type Body = PostOperations["/thing"]["init"]["body"];
      export type Data = PostOperations["/thing"]["data"];
      ${use}`,
  };
}

export const kinds: Readonly<Record<string, Kind>> = {
  "an object of which nothing is described has any property": thing(
    {
      Thing: object({
        metadata: { type: "object" },
        rows: { type: "array", items: { type: "object", properties: {} } },
        orNull: { type: ["object", "null"] },
        none: { type: "object", maxProperties: 0 },
        closed: { type: "object", additionalProperties: false },
      }),
    },
    `export const b: Body = { metadata: { colour: "red" }, rows: [{ a: 1 }], orNull: null };
     export const c = (d: Data): unknown => d.metadata?.["colour"] ?? d.orNull?.["x"];
     // @ts-expect-error no property is allowed
     export const e: Body = { none: { a: 1 } };
     // @ts-expect-error no property is allowed
     export const f: Body = { closed: { a: 1 } };`,
  ),
  "a free-form object as a parameter and as a response": {
    files: {
      "openapi.yaml": described({
        paths: {
          "/a": {
            get: operation(
              { type: "object" },
              {
                parameters: [
                  { name: "filter", in: "query", style: "deepObject", schema: { type: "object" } },
                ],
              },
            ),
          },
        },
      }),
    },
    use: `import type { GetCalls, GetOperations } from "./operations.ts";
      declare const client: { GET: GetCalls };
      export const r = client.GET("/a", { params: { query: { filter: { status: "open" } } } });
      export const d: GetOperations["/a"]["data"] = { anything: 1 };`,
  },
  "an object without fields adds nothing to an allOf": thing(
    {
      Taggable: { type: "object", description: "A marker" },
      Thing: {
        allOf: [object({ id: text }, { required: ["id"] }), ref("Taggable"), { title: "T" }],
      },
    },
    `export const b: Body = { id: "x" };
     // @ts-expect-error a misspelt property is not one of the mixin
     export const c: Body = { id: "x", idd: "x" };`,
  ),
  "a parent that is a union of children that build on it": thing(
    {
      Thing: object(
        { kind: text, label: text },
        {
          required: ["kind"],
          discriminator: {
            propertyName: "kind",
            mapping: { circle: ref("Circle").$ref, square: ref("Square").$ref },
          },
          oneOf: [ref("Circle"), ref("Square")],
        },
      ),
      Circle: { allOf: [ref("Thing"), object({ radius: { type: "number" } })] },
      Square: { allOf: [ref("Thing"), object({ side: { type: "number" } })] },
    },
    `export const b: Body = { kind: "circle", label: "l", radius: 2 };
     export const side = (d: Data): number | undefined => (d.kind === "square" ? d.side : d.radius);
     // @ts-expect-error a number has no kind
     export const c: Body = 3;`,
    "3.0.3",
  ),
  "a parent whose children only inherit from it, over more than one level": thing(
    {
      Thing: object({ kind: text, name: text }, { discriminator: { propertyName: "kind" } }),
      Cat: { allOf: [ref("Thing"), object({ purr: { type: "boolean" } })] },
      Lion: { allOf: [ref("Cat"), object({ mane: { type: "boolean" } })] },
    },
    `export const a: Body = { kind: "Cat", name: "c", purr: true };
     export const b: Body = { kind: "Lion", name: "l", purr: true, mane: true };
     export const c = (d: Data): boolean | undefined => (d.kind === "Lion" ? d.mane : d.purr);
     // @ts-expect-error no child has this name
     export const e: Body = { kind: "Dog" };`,
  ),
  "a parent that is one of its own mapped schemas": thing(
    {
      Thing: object(
        { kind: text },
        {
          required: ["kind"],
          discriminator: {
            propertyName: "kind",
            mapping: { plain: ref("Thing").$ref, big: ref("Big").$ref },
          },
        },
      ),
      Big: { allOf: [ref("Thing"), object({ size: { type: "number" } }, { required: ["size"] })] },
    },
    `export const a: Body = { kind: "plain" };
     export const b: Body = { kind: "big", size: 1 };
     // @ts-expect-error a big one has a size
     export const c: Body = { kind: "big" };`,
  ),
  "a parent that only its mapping tells the members of": thing(
    {
      Thing: {
        type: "object",
        discriminator: { propertyName: "type", mapping: { a: ref("A").$ref, b: ref("B").$ref } },
      },
      A: object({ type: text, x: { type: "integer" } }, { required: ["type", "x"] }),
      B: object({ type: text, y: { type: "integer" } }, { required: ["type", "y"] }),
    },
    `export const b: Body = { type: "a", x: 1 };
     // @ts-expect-error b has y
     export const c: Body = { type: "b", x: 1 };`,
    "3.0.3",
  ),
  "an allOf around a union": thing(
    {
      Until: {
        oneOf: [ref("After"), ref("On")],
        discriminator: {
          propertyName: "kind",
          mapping: { after: ref("After").$ref, on: ref("On").$ref },
        },
      },
      After: object({ kind: text, days: { type: "integer" } }, { required: ["kind", "days"] }),
      On: object({ kind: text, date: text }, { required: ["kind", "date"] }),
      Thing: object(
        { until: { description: "When it ends", allOf: [ref("Until")] } },
        { required: ["until"] },
      ),
    },
    `export const b: Body = { until: { kind: "after", days: 3 } };
     export const f = (d: Data): number | string =>
       d.until.kind === "after" ? d.until.days : d.until.date;`,
    "3.0.3",
  ),
  "required beside an allOf of something that can be null": thing(
    {
      Schedule: object({ interval: text, day: { type: "integer" } }, { nullable: true }),
      Thing: { type: "object", required: ["interval"], allOf: [ref("Schedule")] },
    },
    `export const b: Body = { interval: "w" };
     // @ts-expect-error interval is required
     export const c: Body = { day: 1 };`,
    "3.0.3",
  ),
  "required beside an allOf, of what is described further away": thing(
    {
      Base: object({ id: text, n: { type: "integer" } }),
      Mid: { allOf: [ref("Base")] },
      Thing: { allOf: [ref("Mid"), object({ own: text })], required: ["id", "own"] },
    },
    `export const b: Body = { id: "i", own: "o" };
     // @ts-expect-error id is required
     export const c: Body = { own: "o" };
     // @ts-expect-error id is text
     export const d: Body = { id: 1, own: "o" };`,
    "3.0.3",
  ),
  "required in each alternative, of what stands around them": thing(
    {
      Thing: object(
        { mail: text, phone: text },
        { anyOf: [{ required: ["mail"] }, { required: ["phone"] }] },
      ),
    },
    `export const a: Body = { mail: "m" };
     export const b: Body = { phone: "p" };
     // @ts-expect-error one of the two is required
     export const c: Body = {};`,
  ),
  "a required property that nothing describes": thing(
    { Thing: object({ a: text }, { required: ["a", "b"] }) },
    `export const b: Body = { a: "x", b: 1 };
     export const v = (d: Data): unknown => d.b;
     // @ts-expect-error b is required
     export const c: Body = { a: "x" };`,
  ),
  "a discriminator without mapping whose members have values of their own": thing(
    {
      Track: object(
        { type: { type: "string", enum: ["track"] }, isrc: text },
        { required: ["type"] },
      ),
      Show: object({ type: { const: "show" }, host: text }, { required: ["type"] }),
      Thing: object({
        item: { oneOf: [ref("Track"), ref("Show")], discriminator: { propertyName: "type" } },
        best: ref("Track"),
      }),
    },
    `export const d: Data = { best: { type: "track", isrc: "x" } };
     export const e: Data = { item: { type: "show", host: "x" } };`,
  ),
  "a mapping that the members' shared enum is wider than": thing(
    {
      Type: { type: "string", enum: ["cat", "dog"] },
      Cat: object({ type: ref("Type"), purr: text }, { required: ["type"] }),
      Dog: object({ type: ref("Type"), bark: text }, { required: ["type"] }),
      Thing: {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: {
          propertyName: "type",
          mapping: { cat: ref("Cat").$ref, dog: ref("Dog").$ref },
        },
      },
    },
    `export const f = (d: Data): string | undefined => (d.type === "cat" ? d.purr : d.bark);`,
  ),
  "a discriminator that is no text": thing(
    {
      Won: object({ ok: { const: true }, prize: text }, { required: ["ok"] }),
      Lost: object({ ok: { type: "boolean" }, reason: text }, { required: ["ok"] }),
      Thing: {
        oneOf: [ref("Won"), ref("Lost")],
        discriminator: {
          propertyName: "ok",
          mapping: { true: ref("Won").$ref, false: ref("Lost").$ref },
        },
      },
    },
    `export const b: Body = { ok: true, prize: "p" };
     export const f = (d: Data): string | undefined => (d.ok ? d.prize : d.reason);`,
  ),
  "properties beside typed further ones": thing(
    {
      Thing: object(
        { label: text, note: { type: ["string", "null"] } },
        { required: ["label"], additionalProperties: { type: "integer" } },
      ),
    },
    `export const b: Body = { label: "l", apples: 3 };
     // @ts-expect-error neither a label nor a number
     export const c: Body = { label: "l", apples: true };`,
    "3.1.0",
  ),
  "further properties in another part of an allOf, and by pattern": thing(
    {
      Counts: { type: "object", additionalProperties: { type: "integer" } },
      Thing: {
        allOf: [
          object({ label: text }, { required: ["label"] }),
          ref("Counts"),
          object({}, { patternProperties: { "^x-": { type: "boolean" } } }),
        ],
      },
    },
    `export const b: Body = { label: "l", apples: 3 };`,
  ),
  "properties beside anyOf": thing(
    {
      Mail: object({ mail: text }, { required: ["mail"] }),
      Phone: object({ phone: text }, { required: ["phone"] }),
      Thing: object({ name: text }, { required: ["name"], anyOf: [ref("Mail"), ref("Phone")] }),
    },
    `export const b: Body = { name: "n", mail: "m" };
     export const name = (d: Data): string => d.name;
     // @ts-expect-error name is required
     export const c: Body = { mail: "m" };`,
    "3.0.3",
  ),
  "null of the whole beside a composition": thing(
    {
      A: object({ a: text }, { required: ["a"] }),
      B: object({ b: text }, { required: ["b"] }),
      Thing: object({
        all: { type: ["object", "null"], allOf: [ref("A")], properties: { c: text } },
        one: { type: ["object", "null"], oneOf: [ref("A"), ref("B")] },
        text: { type: "string", anyOf: [{ format: "date" }, { enum: ["never"] }] },
      }),
    },
    `export const a: Data = { all: null, one: null, text: "never" };
     export const b: Data = { all: { a: "a", c: "c" }, one: { b: "b" } };
     // @ts-expect-error text
     export const c: Data = { text: 1 };`,
  ),
  "tuples, closed and open": thing(
    {
      Thing: object(
        {
          id: { type: "string", readOnly: true },
          closed: {
            type: "array",
            prefixItems: [text, { type: "number" }],
            items: false,
            minItems: 2,
          },
          open: { type: "array", prefixItems: [text], items: { type: "number" }, minItems: 1 },
          any: { type: ["array", "null"], prefixItems: [text], minItems: 1 },
        },
        { required: ["id", "closed", "open"] },
      ),
    },
    `export const b: Body = { closed: ["a", 1], open: ["a", 1, 2], any: ["a", true] };
     // @ts-expect-error the second is a number
     export const c: Body = { closed: ["a", "b"], open: ["a"] };
     // @ts-expect-error there is no third
     export const e: Body = { closed: ["a", 1, 2], open: ["a"] };
     // @ts-expect-error the first is required
     export const f: Body = { closed: ["a", 1], open: [] };
     export const n: Body["any"] = null;
     export const second = (d: Data): number => d.closed[1];`,
  ),
  "odd constants": thing(
    {
      Thing: object(
        {
          nothing: { const: null },
          only: { enum: [null] },
          list: { const: [1, 2] },
          obj: { const: { a: 1 } },
          odd: {
            enum: ["", "a b", "it's", 'say "hi"', "line\nbreak", "*/ x", "${y}", "`", "\u2028"],
          },
          neg: { enum: [-1, 0, 1.5, 1e21, true, false, null, "1"] },
          empty: { type: "object", enum: [{ a: 1 }, { a: 2 }] },
          version: { type: "string", enum: [1, 2, true] },
          level: { type: "integer", enum: ["1", "2"] },
        },
        { required: ["nothing", "only", "list", "obj", "odd", "neg", "empty"] },
      ),
    },
    `export const d: Data = { nothing: null, only: null, list: [1, 2], obj: { a: 1 },
       odd: "line\\nbreak", neg: -1, empty: { a: 1 }, version: "2", level: 2 };
     // @ts-expect-error nothing is null
     export const e: Data["nothing"] = "x";
     // @ts-expect-error a list
     export const f: Data["list"] = 5;
     // @ts-expect-error an object
     export const g: Data["obj"] = "x";
     // @ts-expect-error one of the values
     export const h: Data["odd"] = "other";
     // @ts-expect-error an object
     export const i: Data["empty"] = "x";`,
  ),
  "readOnly and writeOnly, there or in what is referred to": thing(
    {
      Id: { type: "string", readOnly: true },
      Secret: { type: "string", writeOnly: true },
      Part: object({ made: { type: "string", readOnly: true }, x: text }, { required: ["made"] }),
      Thing: object(
        {
          id: ref("Id"),
          secret: ref("Secret"),
          name: text,
          by: { allOf: [ref("Id")] },
          parts: { type: "array", items: ref("Part") },
          result: { type: "null" },
          both: { type: "string", readOnly: true, writeOnly: true },
        },
        { required: ["id", "secret", "name", "by", "result"] },
      ),
    },
    `import type { Thing } from "./schemas.ts";
     export const b: Body = { secret: "s", name: "n", result: null, parts: [{ x: "x" }], both: "b" };
     export const d: Data = { id: "i", name: "n", by: "b", result: null, parts: [{ made: "m" }] };
     export const show = (t: Thing): string => t.id.toUpperCase();
     export const t = (d: Data): Thing => d;
     // @ts-expect-error id cannot be sent
     export const c: Body = { id: "i", secret: "s", name: "n", result: null };
     // @ts-expect-error nor what was received with it
     export const e = (d: Data): Body => ({ ...d, secret: "s" });
     // @ts-expect-error a secret is not received
     export const f: Data = { id: "i", name: "n", by: "b", result: null, secret: "s" };`,
  ),
  "keywords beside a $ref in OpenAPI 3.1": thing(
    {
      Base: object({ a: text, b: text }),
      Thing: { ...ref("Base"), required: ["a"], properties: { c: { type: "integer" } } },
    },
    `export const b: Body = { a: "x", c: 1 };
     // @ts-expect-error a is required
     export const c: Body = { b: "x" };`,
  ),
  "keywords beside a $ref in OpenAPI 3.0, which ignores them": thing(
    {
      Base: object({ a: text, b: text }),
      Thing: { ...ref("Base"), required: ["a"] },
    },
    `export const c: Body = { b: "x" };`,
    "3.0.3",
  ),
  "schemas in $defs of a schema": thing(
    {
      Thing: {
        type: "object",
        required: ["part"],
        $defs: { Part: object({ x: { type: "integer" } }) },
        properties: { part: { $ref: "#/components/schemas/Thing/$defs/Part" } },
      },
    },
    `export const b: Body = { part: { x: 1 } };
     export const d = (data: Data): number | undefined => data.part.x;`,
  ),
  "a $ref to a schema in the $defs beside it": thing(
    {
      Thing: object({
        part: {
          $defs: { X: object({ x: { type: "integer" } }) },
          $ref: "#/components/schemas/Thing/properties/part/$defs/X",
        },
      }),
    },
    `export const b: Body = { part: { x: 1 } };
     // @ts-expect-error x is a number
     export const c: Body = { part: { x: "1" } };`,
  ),
  "a property that a child narrows": thing(
    {
      Base: object({ kind: text, extra: { type: "object" } }, { required: ["kind"] }),
      Thing: {
        allOf: [
          ref("Base"),
          object({
            kind: { type: "string", enum: ["thing"] },
            extra: object({ x: { type: "integer" } }),
          }),
        ],
      },
    },
    `export const b: Body = { kind: "thing", extra: { x: 1 } };
     // @ts-expect-error the child's only value
     export const c: Body = { kind: "other" };`,
    "3.0.3",
  ),
  "a property that a child overrides": thing(
    {
      Base: object(
        { kind: { type: "string", enum: ["base"] }, data: text },
        { required: ["kind"] },
      ),
      Thing: {
        allOf: [
          ref("Base"),
          object({
            kind: { type: "string", enum: ["thing"] },
            data: { type: "array", items: text },
          }),
        ],
      },
    },
    `export const b: Body = { kind: "thing", data: ["x"] };`,
  ),
  "parameters of all kinds": {
    files: {
      "openapi.yaml": described({
        paths: {
          "/a/{the-id}": {
            parameters: [
              { name: "the-id", in: "path", required: true, schema: { type: "integer" } },
              { name: "shared", in: "query", schema: text },
            ],
            get: operation(
              {},
              {
                parameters: [
                  { name: "shared", in: "query", required: true, schema: { type: "integer" } },
                  { name: "filter[name]", in: "query", schema: text },
                  { name: "X-Trace-Id", in: "header", required: true, schema: text },
                  { name: "session", in: "cookie", schema: text },
                  { name: "json", in: "query", content: json(object({ q: text })) },
                  { name: "__proto__", in: "query", schema: text },
                  { name: "nul", in: "query", schema: { type: ["string", "null"] } },
                ],
              },
            ),
          },
        },
      }),
    },
    use: `import type { GetCalls } from "./operations.ts";
      declare const client: { GET: GetCalls };
      export const r = client.GET("/a/{the-id}", { params: {
        path: { "the-id": 1 }, header: { "X-Trace-Id": "t" }, cookie: { session: "s" },
        query: { shared: 1, "filter[name]": "n", json: { q: "x" }, nul: null } } });
      // @ts-expect-error the header is required
      export const s = client.GET("/a/{the-id}", { params: { path: { "the-id": 1 }, query: { shared: 1 } } });
      export const u = client.GET("/a/{the-id}", { params: {
        path: { "the-id": 1 }, header: { "X-Trace-Id": "t" },
        // @ts-expect-error shared is an integer here
        query: { shared: "1" } } });`,
  },
  "path parameters that are not declared, or that no template names": {
    files: {
      "openapi.yaml": described({
        paths: {
          "/a/{id}": { get: operation() },
          "/b": {
            get: operation(
              {},
              { parameters: [{ name: "id", in: "path", required: true, schema: text }] },
            ),
          },
        },
      }),
    },
    use: `import type { GetCalls } from "./operations.ts";
      declare const client: { GET: GetCalls };
      // @ts-expect-error nothing would fill {id}
      export const r = client.GET("/a/{id}");
      export const s = client.GET("/a/{id}", { params: { path: { id: 7 } } });
      export const t = client.GET("/b");`,
  },
  "media types of webhooks": {
    files: {
      "openapi.yaml": described({
        webhooks: Object.fromEntries(
          Object.entries({
            plain: "application/json",
            charset: "application/json; charset=utf-8",
            vendor: "application/cloudevents+json",
            star: "*/*",
            form: "application/x-www-form-urlencoded",
          }).map(([name, type]) => [
            name,
            { post: { requestBody: { content: { [type]: { schema: object({ a: text }) } } } } },
          ]),
        ),
      }),
    },
    use: `import type { WebhookBodies } from "./webhooks.ts";
      export const a = (w: WebhookBodies["plain"]): string | undefined => w.a;
      export const b = (w: WebhookBodies["charset"]): string | undefined => w.a;
      export const c = (w: WebhookBodies["vendor"]): string | undefined => w.a;
      export const d = (w: WebhookBodies["star"]): string | undefined => w.a;
      export const e = (w: WebhookBodies["form"]): unknown => w;`,
  },
};
