import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/generate/document.ts";
import { parseOverlay } from "../../scripts/generate/overlay.ts";
import { mistakeNotes, withoutMistakes } from "../../scripts/sync/fix-mistakes.ts";

function withSchema(schema: unknown, openapi = "3.1.0"): JsonObject {
  return {
    openapi,
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas: { A: { type: "object", properties: { x: schema } } } },
  };
}

async function fixedSchema(schema: unknown): Promise<unknown> {
  const { document, left } = await withoutMistakes(withSchema(schema), undefined);
  expect(left).toEqual([]);
  const { schemas } = document["components"] as { schemas: { A: { properties: JsonObject } } };
  return schemas.A.properties["x"];
}

describe("a well-known mistake becomes what it is meant to be", () => {
  test.each([
    ["nullable with a type", { type: "string", nullable: true }, { type: ["string", "null"] }],
    ["nullable: false", { type: "string", nullable: false }, { type: "string" }],
    [
      "nullable with an enum",
      { type: "string", enum: ["a"], nullable: true },
      { type: ["string", "null"], enum: ["a", null] },
    ],
    [
      "nullable beside allOf",
      { description: "D", allOf: [{ type: "object" }], nullable: true },
      { description: "D", anyOf: [{ allOf: [{ type: "object" }] }, { type: "null" }] },
    ],
    ["type: float", { type: "float" }, { type: "number", format: "float" }],
    ["a type in capitals", { type: "String" }, { type: "string" }],
    ["examples as a map", { examples: { a: { value: 1 }, b: 2 } }, { examples: [1, 2] }],
    ["examples as a value", { examples: "a" }, { examples: ["a"] }],
    ["exclusiveMinimum: true", { minimum: 3, exclusiveMinimum: true }, { exclusiveMinimum: 3 }],
    ["a number as text", { minLength: "3" }, { minLength: 3 }],
    ["a flag as text", { deprecated: "true" }, { deprecated: true }],
  ])("%s", async (_name, schema, expected) => {
    expect(await fixedSchema(schema)).toEqual(expected);
  });

  test("required: true makes the object require the property", async () => {
    const { document, fixed } = await withoutMistakes(
      withSchema({ type: "string", required: true }),
      undefined,
    );
    expect(document["components"]).toEqual({
      schemas: {
        A: { type: "object", properties: { x: { type: "string" } }, required: ["x"] },
      },
    });
    expect(fixed.map(({ pointer }) => pointer)).toEqual(["#/components/schemas/A"]);
  });

  test.each([
    [
      "null as a member of anyOf",
      { anyOf: [{ type: "string" }, { type: "null" }] },
      { anyOf: [{ type: "string" }], nullable: true },
    ],
    [
      "null as a member of oneOf, with a description",
      { oneOf: [{ type: "null", description: "None" }, { type: "string" }] },
      { oneOf: [{ type: "string" }], nullable: true },
    ],
    ["null among types", { type: ["string", "null"] }, { type: "string", nullable: true }],
    [
      "two types",
      { type: ["string", "integer"] },
      { anyOf: [{ type: "string" }, { type: "integer" }] },
    ],
    ["null alone", { type: "null" }, { nullable: true, enum: [null] }],
  ])("in OpenAPI 3.0: %s", async (_name, schema, expected) => {
    const { document, left, fixed } = await withoutMistakes(withSchema(schema, "3.0.3"), undefined);
    expect(left).toEqual([]);
    expect(fixed).toHaveLength(1);
    expect(document["components"]).toHaveProperty("schemas.A.properties.x", expected);
  });

  test("a key with nothing after it is left out", async () => {
    const published = {
      ...withSchema({ default: null, "x-note": null }),
      tags: null,
      paths: { "/a": { parameters: null, get: { description: null, responses: {} } } },
    };
    const { document, fixed, left } = await withoutMistakes(published, undefined);
    expect(left).toEqual([]);
    expect(fixed.map(({ message }) => message)).toEqual([
      "tags is empty",
      "parameters is empty",
      "description is empty",
    ]);
    expect(document).not.toHaveProperty("tags");
    expect(document["paths"]).toEqual({ "/a": { get: { responses: {} } } });
  });

  test("nullable is right in OpenAPI 3.0", async () => {
    const document = withSchema({ type: "string", nullable: true }, "3.0.3");
    expect((await withoutMistakes(document, undefined)).document).toEqual(document);
  });
});

describe("everything else", () => {
  test.each([
    ["null", { type: "string", description: null }, { type: "string" }],
    ["an unknown type", { type: "money", maxLength: 3 }, { maxLength: 3 }],
    ["a list where a schema belongs", { type: "array", items: [1] }, { type: "array" }],
  ])("that is not valid is left out: %s", async (_name, schema, expected) => {
    expect(await fixedSchema(schema)).toEqual(expected);
  });

  test("an unknown keyword is an annotation and stays", async () => {
    const schema = { type: "string", "unit-of-measure": "m", faker: { a: 1 } };
    expect(await fixedSchema(schema)).toEqual(schema);
  });

  test("stays as it is where the overlay puts it right", async () => {
    const target = "$.components.schemas.A.properties.x";
    const overlay = parseOverlay(
      "overlay.yaml",
      `{overlay: 1.0.0, actions: [{target: ${target}, update: {type: number}}]}`,
    );
    const document = withSchema({ type: "money" });
    const result = await withoutMistakes(document, overlay);
    expect(result).toMatchObject({ document, fixed: [], leftOut: [], left: [] });
  });

  test("is left to a person where it is more than a detail", async () => {
    const document = { ...withSchema({}), paths: { "/a": { get: "soon" } } };
    const { left } = await withoutMistakes(document, undefined);
    expect(left.map(({ pointer }) => pointer)).toEqual(["#/paths/~1a/get"]);
  });
});

test("a mistake is told with its page and the place in it, on one line", () => {
  const mistake = { pointer: "#/components/schemas/A", message: "wrong\n::error::x" };
  expect(mistakeNotes("Left out", [mistake], () => ["a.md", "b.md"])).toEqual([
    "Left out (1):\n  a.md and 1 more: #/components/schemas/A: wrong ::error::x",
  ]);
});

test("mistakes of one kind are told on one line, with the first places", () => {
  const mistakes = ["A", "B", "C", "D"].map((name) => ({
    pointer: `#/components/schemas/${name}`,
    message: "wrong",
  }));
  expect(mistakeNotes("Fixed", mistakes, () => ["a.md"])).toEqual([
    "Fixed (4):\n  wrong (4 places): a.md: #/components/schemas/A; a.md: #/components/schemas/B; " +
      "a.md: #/components/schemas/C; and 1 more",
  ]);
});
