import { describe, expect, test } from "vitest";
import type { Verdict } from "../../scripts/diff/change.ts";
import { compareDescriptions } from "../../scripts/diff/compare.ts";
import { releaseOf } from "../../scripts/diff/report.ts";

/** A small description whose parts are easy to reach, so that a case is one assignment. */
function base() {
  const list = {
    operationId: "listPets",
    parameters: [
      { name: "q", in: "query", schema: { type: "string" } },
      { name: "sort", in: "query", schema: { $ref: "#/components/schemas/Sort" } },
      { $ref: "#/components/parameters/Page" },
    ] as Record<string, unknown>[],
    responses: {
      200: json({ $ref: "#/components/schemas/Pet" }),
      404: json({}),
    },
  } as Record<string, unknown> & { parameters: Record<string, unknown>[] };
  const create = {
    operationId: "createPet",
    requestBody: json({ $ref: "#/components/schemas/NewPet" }),
    responses: { 201: json({ $ref: "#/components/schemas/Pet" }) },
  } as Record<string, unknown> & { requestBody: Record<string, unknown> };
  const created = {
    requestBody: json({
      type: "object",
      properties: { id: { type: "string" }, old: { type: "string" } } as Record<string, object>,
    }),
    responses: { 200: { description: "OK" } },
  };
  const paths: Record<string, Record<string, object>> = {
    "/pets": { get: list, post: create },
    "/pets/{id}": {
      get: { parameters: [{ $ref: "#/components/parameters/Page" }], responses: {} },
    },
  };
  const pet = {
    type: "object",
    required: ["id"],
    properties: {
      id: { type: "string" },
      name: { type: "string" },
      kind: { type: "string", enum: ["cat", "dog"] },
      size: { type: "integer", maximum: 10 },
      secret: { type: "string", writeOnly: true },
      parent: { $ref: "#/components/schemas/Pet" },
      home: { oneOf: [{ $ref: "#/components/schemas/House" }, { type: "null" }] },
      food: {
        oneOf: [{ $ref: "#/components/schemas/Meat" }, { $ref: "#/components/schemas/Fish" }],
      },
    } as Record<string, Record<string, unknown>>,
  };
  const newPet = {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string", maxLength: 50 },
      age: { type: "integer" },
      id: { type: "string", readOnly: true },
      tags: { type: "array", items: { type: "string" } },
    },
  } as { required: string[]; properties: Record<string, Record<string, unknown>> } & object;
  const schemas: Record<string, Record<string, unknown>> = {
    Sort: { type: "string", enum: ["asc", "desc"] },
    Pet: pet,
    NewPet: newPet,
    House: { type: "object", properties: { street: { type: "string" } } },
    Meat: { type: "object", properties: { kg: { type: "number" } } },
    Fish: { type: "object", properties: { fins: { type: "number" } } },
  };
  const page: Record<string, unknown> = { name: "page", in: "query", schema: { type: "integer" } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://api.example" }],
    paths,
    webhooks: { petCreated: { post: created } } as Record<string, Record<string, object>>,
    components: { schemas, parameters: { Page: page } },
  };
  return { document, paths, list, create, created, pet, newPet, schemas, page };
}

function json(schema: object): Record<string, unknown> & {
  content: { "application/json": { schema: { properties?: Record<string, object> } } };
} {
  return { description: "", content: { "application/json": { schema } } };
}

type Base = ReturnType<typeof base>;

function report(change: (next: Base) => void, before: (old: Base) => void = () => undefined) {
  const [old, next] = [base(), base()];
  before(old);
  before(next);
  change(next);
  return compareDescriptions(old.document, next.document);
}

/** `verdict subject at: message`, for every change found. */
function told(change: (next: Base) => void, before?: (old: Base) => void): string[] {
  return report(change, before).changes.map(
    ({ verdict, subject, at, message }) =>
      `${verdict} ${subject}${at === "" ? "" : ` ${at}`}: ${message}`,
  );
}

test("equal descriptions have no changes", () => {
  const found = report(() => undefined);
  expect(found.changes).toEqual([]);
  expect(releaseOf(found)).toBe("none");
});

/** The ten changes by which a library was judged; see docs/maintaining/sync.md. */
const TEN: [name: string, verdict: Verdict, change: (next: Base) => void][] = [
  ["an operation removed", "breaking", ({ paths }) => delete paths["/pets"]?.["post"]],
  [
    "a query parameter that became required",
    "breaking",
    ({ list }) => void (list.parameters[0] = { ...list.parameters[0], required: true }),
  ],
  [
    "an enum of a request that lost a value",
    "breaking",
    ({ schemas }) => void (schemas["Sort"] = { type: "string", enum: ["asc"] }),
  ],
  ["a response property that went away", "breaking", ({ pet }) => delete pet.properties["name"]],
  [
    "a response property that may be null now",
    "breaking",
    ({ pet }) => void (pet.properties["name"] = { type: ["string", "null"] }),
  ],
  [
    "a new required property of a request",
    "breaking",
    ({ newPet }) => {
      newPet.properties["kind"] = { type: "string" };
      newPet.required.push("kind");
    },
  ],
  [
    "a new optional property of a request",
    "safe",
    ({ newPet }) => void (newPet.properties["kind"] = { type: "string" }),
  ],
  [
    "a new value in an enum of a response",
    "risky",
    ({ pet }) => void (pet.properties["kind"] = { type: "string", enum: ["cat", "dog", "bird"] }),
  ],
  ["an operation deprecated", "risky", ({ create }) => void (create["deprecated"] = true)],
  [
    "a property of an event that went away",
    "breaking",
    ({ created }) =>
      delete created.requestBody.content["application/json"].schema.properties?.["old"],
  ],
];

describe("the ten changes", () => {
  test.each(TEN)("%s is %s, and the only change", (_name, verdict, change) => {
    expect(report(change).changes.map((found) => found.verdict)).toEqual([verdict]);
  });
});

describe("operations and events", () => {
  test("added, removed, deprecated and changed ones are listed", () => {
    const found = report(({ paths, document, list, create }) => {
      delete paths["/pets/{id}"];
      paths["/new"] = { get: { responses: {} } };
      document.webhooks["petGone"] = { post: { "x-event-type": "pet_gone", responses: {} } };
      list["deprecated"] = true;
      create["summary"] = "Another text";
    });
    expect(found).toMatchObject({
      added: ["GET /new", "event pet_gone"],
      removed: ["GET /pets/{id}"],
      newlyDeprecated: ["GET /pets"],
      changed: ["GET /pets", "POST /pets"],
    });
    expect(releaseOf(found)).toBe("major");
  });

  test.each<[string, (next: Base) => void, string[]]>([
    [
      "another operationId",
      ({ list }) => void (list["operationId"] = "pets"),
      ["risky GET /pets: `operationId` changed: `listPets` → `pets`"],
    ],
    [
      "another text",
      ({ list }) => void (list["summary"] = "x"),
      ["safe GET /pets: text, examples or annotations changed"],
    ],
    [
      "other security",
      ({ list }) => void (list["security"] = [{ key: [] }]),
      ["breaking GET /pets: security changed: `nothing` → `key`"],
    ],
    [
      "another server",
      ({ document }) => void (document.servers = [{ url: "https://b.example" }]),
      [
        "breaking servers: removed: `https://api.example`",
        "safe servers: added: `https://b.example`",
      ],
    ],
    [
      "no longer deprecated",
      ({ list }) => void (list["deprecated"] = false),
      ["safe GET /pets: is no longer deprecated"],
    ],
  ])("%s", (name, change, expected) => {
    const before =
      name === "no longer deprecated"
        ? ({ list }: Base) => void (list["deprecated"] = true)
        : undefined;
    expect(told(change, before)).toEqual(expected);
  });
});

describe("parameters", () => {
  test.each<[string, (next: Base) => void, string[], ((old: Base) => void)?]>([
    [
      "added",
      ({ list }) => list.parameters.push({ name: "x", in: "header" }),
      ["safe GET /pets header parameter x: optional parameter added"],
    ],
    [
      "added and required",
      ({ list }) => list.parameters.push({ name: "x", in: "query", required: true }),
      ["breaking GET /pets query parameter x: required parameter added"],
    ],
    [
      "removed",
      ({ list }) => list.parameters.shift(),
      ["breaking GET /pets query parameter q: parameter removed"],
    ],
    [
      "in another order",
      ({ list }) => list.parameters.reverse(),
      ["safe GET /pets: text, examples or annotations changed"],
    ],
    [
      "deprecated",
      ({ list }) => void (list.parameters[0] = { ...list.parameters[0], deprecated: true }),
      ["risky GET /pets query parameter q: is deprecated now"],
    ],
    [
      "with another type",
      ({ list }) =>
        void (list.parameters[0] = { name: "q", in: "query", schema: { type: "integer" } }),
      ["breaking GET /pets query parameter q: type changed: `string` → `integer`"],
    ],
    [
      "written in another style",
      ({ page }) => void (page["explode"] = false),
      [
        "breaking 2 operations query parameter page: is written in another style: `p=v&p=w` → `p=v,w`",
      ],
      ({ page }) => void (page["schema"] = { type: "array", items: { type: "integer" } }),
    ],
  ])("%s", (_name, change, expected, before) => {
    expect(told(change, before)).toEqual(expected);
  });

  test("a change of a shared one is told once, with everything that it concerns", () => {
    const { changes } = report(
      ({ page }) => void (page["schema"] = { type: "integer", minimum: 1 }),
    );
    expect(changes).toMatchObject([
      { verdict: "breaking", subject: "2 operations", affects: ["GET /pets", "GET /pets/{id}"] },
    ]);
  });
});

describe("bodies and answers", () => {
  test.each<[string, (next: Base) => void, string[]]>([
    [
      "a body that became required",
      ({ create }) => void (create.requestBody["required"] = true),
      ["breaking POST /pets request body: body became required"],
    ],
    [
      "a body that went away",
      ({ create }) => Reflect.deleteProperty(create, "requestBody"),
      ["breaking POST /pets request body: body removed"],
    ],
    [
      "another media type",
      ({ create }) => void (create["requestBody"] = { content: { "text/csv": {} } }),
      [
        "breaking POST /pets request body: media type removed: `application/json`",
        "safe POST /pets request body: media type added: `text/csv`",
      ],
    ],
    [
      "a success that went away",
      ({ list }) => void (list["responses"] = { 404: json({}) }),
      ["breaking GET /pets response 200: response removed"],
    ],
    [
      "a new error",
      ({ list }) => void (list["responses"] = { ...(list["responses"] as object), 409: json({}) }),
      ["safe GET /pets response 409: response added"],
    ],
    [
      "another success",
      ({ list }) => void (list["responses"] = { ...(list["responses"] as object), 202: json({}) }),
      ["risky GET /pets response 202: response added"],
    ],
    [
      "an event's new property",
      ({ created }) =>
        void (created.requestBody.content["application/json"].schema.properties = {
          id: { type: "string" },
          old: { type: "string" },
          x: {},
        }),
      ["safe event petCreated payload.x: property added"],
    ],
  ])("%s", (_name, change, expected) => {
    expect(told(change).map((line) => line.replace("payload .", "payload."))).toEqual(expected);
  });
});

describe("schemas", () => {
  test.each<[string, (next: Base) => void, string[]]>([
    [
      "received: property became optional",
      ({ pet }) => void (pet.required = []),
      ["breaking schema Pet .id: property became optional"],
    ],
    [
      "received: property became required",
      ({ pet }) => pet.required.push("name"),
      ["safe schema Pet .name: property became required"],
    ],
    [
      "received: property may have further types",
      ({ pet }) => void (pet.properties["size"] = { type: ["integer", "string"], maximum: 10 }),
      ["breaking schema Pet .size: type changed: `integer` → `integer | string`"],
    ],
    [
      "received: whole numbers became numbers",
      ({ pet }) => void (pet.properties["size"] = { type: "number", maximum: 10 }),
      ["risky schema Pet .size: type changed: `integer` → `number`"],
    ],
    [
      "received: a looser limit",
      ({ pet }) => void (pet.properties["size"] = { type: "integer", maximum: 20 }),
      ["risky schema Pet .size: `maximum` changed: `10` → `20`"],
    ],
    [
      "received: enum lost a value",
      ({ pet }) => void (pet.properties["kind"] = { type: "string", enum: ["cat"] }),
      ["risky schema Pet .kind: enum lost `dog`"],
    ],
    [
      "received: enum is open now",
      ({ pet }) =>
        void (pet.properties["kind"] = {
          type: "string",
          enum: ["cat", "dog"],
          "x-extensible-enum": true,
        }),
      ["risky schema Pet .kind: enum may have values beyond those listed"],
    ],
    [
      "received: what is only sent does not count",
      ({ pet }) => delete pet.properties["secret"],
      ["safe schema Pet: text, examples or annotations changed"],
    ],
    [
      "received: may not be null any more",
      ({ pet }) => void (pet.properties["home"] = { $ref: "#/components/schemas/House" }),
      ["safe schema Pet .home: may not be null any more"],
    ],
    [
      "received: another variant",
      ({ pet, schemas }) => {
        schemas["Corn"] = { type: "object" };
        pet.properties["food"] = {
          oneOf: [
            { $ref: "#/components/schemas/Meat" },
            { $ref: "#/components/schemas/Fish" },
            { $ref: "#/components/schemas/Corn" },
          ],
        };
      },
      ["safe schema Corn: added", "breaking schema Pet .food: variant added: `Corn`"],
    ],
    [
      "received: one of several variants may be null",
      ({ pet }) =>
        void (pet.properties["food"] = {
          oneOf: [
            { $ref: "#/components/schemas/Meat" },
            { $ref: "#/components/schemas/Fish" },
            { type: "null" },
          ],
        }),
      ["breaking schema Pet .food: may be null now"],
    ],
    [
      "received: one schema became several",
      ({ pet }) =>
        void (pet.properties["parent"] = {
          oneOf: [{ $ref: "#/components/schemas/Pet" }, { $ref: "#/components/schemas/Fish" }],
        }),
      ["breaking schema Pet .parent: variant added: `Fish`"],
    ],
    [
      "received: one variant less",
      ({ pet }) =>
        void (pet.properties["food"] = { oneOf: [{ $ref: "#/components/schemas/Meat" }] }),
      ["risky schema Pet .food: variant removed: `Fish`"],
    ],
    [
      "received: the same variants in another order",
      ({ pet }) =>
        void (pet.properties["food"] = {
          oneOf: [{ $ref: "#/components/schemas/Fish" }, { $ref: "#/components/schemas/Meat" }],
        }),
      ["safe schema Pet: text, examples or annotations changed"],
    ],
    [
      "received: deep inside a variant",
      ({ schemas }) =>
        void (schemas["Meat"] = { type: "object", properties: { kg: { type: "string" } } }),
      ["breaking schema Meat .kg: type changed: `number` → `string`"],
    ],
    [
      "sent: property removed",
      ({ newPet }) => delete newPet.properties["age"],
      ["breaking schema NewPet .age: property removed"],
    ],
    [
      "sent: property became required",
      ({ newPet }) => newPet.required.push("age"),
      ["breaking schema NewPet .age: property became required"],
    ],
    [
      "sent: property became optional",
      ({ newPet }) => void (newPet.required.length = 0),
      ["safe schema NewPet .name: property became optional"],
    ],
    [
      "sent: may be null now",
      ({ newPet }) => void (newPet.properties["age"] = { type: ["integer", "null"] }),
      ["safe schema NewPet .age: may be null now"],
    ],
    [
      "sent: a tighter limit",
      ({ newPet }) => void (newPet.properties["name"] = { type: "string", maxLength: 40 }),
      ["breaking schema NewPet .name: `maxLength` changed: `50` → `40`"],
    ],
    [
      "sent: a limit less",
      ({ newPet }) => void (newPet.properties["name"] = { type: "string" }),
      ["safe schema NewPet .name: `maxLength` changed: `50` → none"],
    ],
    [
      "sent: a new limit",
      ({ newPet }) => void (newPet.properties["age"] = { type: "integer", minimum: 0 }),
      ["breaking schema NewPet .age: `minimum` changed: none → `0`"],
    ],
    [
      "sent: a pattern",
      ({ newPet }) =>
        void (newPet.properties["name"] = { type: "string", maxLength: 50, pattern: "^a" }),
      ["breaking schema NewPet .name: `pattern` added: `^a`"],
    ],
    [
      "sent: another default",
      ({ newPet }) => void (newPet.properties["age"] = { type: "integer", default: 1 }),
      ["risky schema NewPet .age: default changed: none → `1`"],
    ],
    [
      "sent: an enum where everything was allowed",
      ({ newPet }) =>
        void (newPet.properties["tags"] = {
          type: "array",
          items: { type: "string", enum: ["a"] },
        }),
      ["breaking schema NewPet .tags[]: is an enum now: `a`"],
    ],
    [
      "sent: nothing else is allowed",
      ({ newPet }) => void Object.assign(newPet, { additionalProperties: false }),
      ["breaking schema NewPet: other properties are not allowed any more"],
    ],
    [
      "sent: what is only received does not count",
      ({ newPet }) => delete newPet.properties["id"],
      ["safe schema NewPet: text, examples or annotations changed"],
    ],
    [
      "sent: what is only received now is gone",
      ({ newPet }) => void (newPet.properties["age"] = { type: "integer", readOnly: true }),
      ["breaking schema NewPet .age: property removed"],
    ],
    [
      "written with allOf instead, it is the same",
      ({ schemas }) =>
        void (schemas["House"] = {
          allOf: [{ type: "object" }, { properties: { street: { type: "string" } } }],
        }),
      ["safe schema House: text, examples or annotations changed"],
    ],
    [
      "written out instead of by reference, it is the same",
      ({ list }) =>
        void (list.parameters[1] = {
          name: "sort",
          in: "query",
          schema: { type: "string", enum: ["asc", "desc"] },
        }),
      ["safe GET /pets: text, examples or annotations changed"],
    ],
    [
      "by reference, with a change",
      ({ list, schemas }) => {
        schemas["Order"] = { type: "string", enum: ["asc"] };
        list.parameters[1] = {
          name: "sort",
          in: "query",
          schema: { $ref: "#/components/schemas/Order" },
        };
      },
      ["safe schema Order: added", "breaking schema Sort → Order: enum lost `desc`"],
    ],
  ])("%s", (_name, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  test("a schema is reported once, with every operation that it reaches", () => {
    const { changes, changed } = report(({ schemas }) => {
      schemas["House"] = { type: "object", properties: { street: { type: "integer" } } };
    });
    expect(changes).toMatchObject([
      { subject: "schema House", affects: ["GET /pets", "POST /pets"] },
    ]);
    expect(changed).toEqual(["GET /pets", "POST /pets"]);
  });

  test("one that is sent and received is judged for both ways", () => {
    const { changes } = report(
      ({ schemas }) => void (schemas["Sort"] = { type: "string", enum: ["asc"] }),
      ({ pet }) => void (pet.properties["sort"] = { $ref: "#/components/schemas/Sort" }),
    );
    expect(changes.map(({ verdict, kind }) => [verdict, kind])).toEqual([
      ["breaking", "sent-enum-value-removed"],
      ["risky", "received-enum-value-removed"],
    ]);
  });

  test("nullable of OpenAPI 3.0 is null", () => {
    expect(
      told(({ pet }) => void (pet.properties["name"] = { type: "string", nullable: true })),
    ).toEqual(["breaking schema Pet .name: may be null now"]);
  });

  test("schemas that contain themselves without a name come to an end", () => {
    const loop = (type: string) => ({
      type: "object",
      properties: {
        next: { $ref: "#/paths/~1pets/get/responses/404/content/application~1json/schema" },
        v: { type },
      },
    });
    expect(
      told(
        ({ list }) => void (list["responses"] = { 404: json(loop("integer")) }),
        ({ list }) => void (list["responses"] = { 404: json(loop("string")) }),
      ),
    ).toEqual(["breaking GET /pets response 404.v: type changed: `string` → `integer`"]);
  });
});
