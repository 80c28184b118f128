import { describe, expect, test } from "vitest";
import { ROOT_SCHEMA, checkerFor, differences } from "../support/validation.ts";

const tree = {
  type: "object",
  properties: { children: { type: "array", items: { $ref: ROOT_SCHEMA } }, id: { type: "string" } },
};

describe("a response that is made to harm", () => {
  test.each([
    ["lists", "[", "]"],
    ["objects", '{"children":[', "]}"],
  ])("and is nested 100,000 times, in %s, is not checked to its end", (_kind, open, close) => {
    const value: unknown = JSON.parse(open.repeat(100_000) + close.repeat(100_000));
    for (const schema of [tree, { type: "array", items: { $ref: ROOT_SCHEMA } }]) {
      const { unchecked, findings } = checkerFor(schema).check(value, ROOT_SCHEMA);
      expect(unchecked === undefined ? findings.length : unchecked).toSatisfy(
        (said) => said === 1 || said === "it is nested too deeply",
      );
    }
  });

  test("and is nested where its items are compared is not checked to its end", () => {
    const value: unknown = JSON.parse(`[${"[".repeat(100_000)}${"]".repeat(100_000)}, 1]`);
    const { unchecked } = checkerFor({ uniqueItems: true }).check(value, ROOT_SCHEMA);
    expect(unchecked).toBe("it is nested too deeply");
  });

  test("and holds a million items that are wrong gives one finding", () => {
    const value = Array.from({ length: 1_000_000 }, () => 1);
    const { findings } = checkerFor({ type: "array", items: { type: "string" } }).check(
      value,
      ROOT_SCHEMA,
    );
    expect(findings.map(({ found }) => found)).toEqual(["integer"]);
  });

  test("and holds more values than are checked is told as such", () => {
    const value = Array.from({ length: 1_100_000 }, () => "");
    const schema = { type: "array", items: { type: "string" } };
    expect(checkerFor(schema).check(value, ROOT_SCHEMA).unchecked).toBe("it is too large");
  });

  test("and has a property for each way to differ gives a bounded number of findings", () => {
    const schema = { type: "object", properties: {}, additionalProperties: false };
    const value = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [
        `a${String.fromCharCode(97 + (index % 26))}${"b".repeat(index % 30)}`,
        1,
      ]),
    );
    expect(differences(value, schema).length).toBeLessThanOrEqual(100);
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "and has a property named %s is checked like any other",
    (name) => {
      const value: unknown = JSON.parse(`{"${name}": 1, "id": 2}`);
      expect(differences(value, tree)).toContain("/id type: string, not integer");
      expect(differences(JSON.parse("{}"), { required: [name] })).toHaveLength(1);
      expect(
        differences(value, {
          required: [name],
          properties: JSON.parse(`{"${name}":{"type":"string"}}`) as unknown,
        }),
      ).toContain(`/${name} type: string, not integer`);
    },
  );

  test("and has a text that would stall a pattern is not tried on it", () => {
    const { unchecked } = checkerFor({ pattern: "^(a+)+$" }).check(
      "a".repeat(20_000) + "!",
      ROOT_SCHEMA,
    );
    expect(unchecked).toBe("a text is too long for its pattern");
  });

  test.each(["email", "uri", "url", "date-time", "datetime", "date", "time", "uuid"])(
    "and has a long text for the format %s is checked all the same",
    (format) => {
      const text = `${"a.-@:/".repeat(1_600)}!`;
      for (const value of [text, text.repeat(1_000)]) {
        expect(differences(value, { format }).length).toBeLessThanOrEqual(1);
      }
    },
  );
});

describe("a description that leads in circles", () => {
  test("by a $ref to itself ends", () => {
    const { findings, unchecked } = checkerFor({ $ref: ROOT_SCHEMA }).check({}, ROOT_SCHEMA);
    expect([findings, unchecked]).toEqual([[], "it is nested too deeply"]);
  });

  test("by allOf and anyOf, which would double with each step, ends", () => {
    const twice = { anyOf: [{ $ref: ROOT_SCHEMA }, { $ref: ROOT_SCHEMA }] };
    expect(checkerFor(twice).check({}, ROOT_SCHEMA).unchecked).toBeDefined();
  });
});

describe("nothing of a response is told", () => {
  const SECRET = "Jane.Doe+33612345678";

  test("not as the name of a property", () => {
    const value = { [SECRET]: 1, "5409c35a97bbc544d8e26737": 1, "jane@example.com": 1 };
    const map = { additionalProperties: { type: "string" } };
    expect(differences(value, map)).toEqual(["/* type: string, not integer"]);
    expect(differences(value, { properties: { id: {} } })).toEqual([
      "/* is not described: integer",
    ]);
    expect(differences(value, { additionalProperties: false, properties: { id: {} } })).toEqual([
      "/* false: nothing, not integer",
    ]);
    expect(differences(value, { propertyNames: { maxLength: 1 } })).toEqual([
      "/* maxLength: maxLength 1, not a longer string",
    ]);
    expect(differences(value, { patternProperties: { ".": { type: "string" } } })).toEqual([
      "/* type: string, not integer",
    ]);
  });

  test("not even names that look like properties, if there are many of them", () => {
    const names = Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => `jane_${letter}`);
    const value = Object.fromEntries(names.map((name) => [name, 1]));
    expect(differences(value, { properties: { id: {} } })).toEqual([
      "/* is not described: integer",
    ]);
  });

  test("not as a value, whichever keyword does not hold", () => {
    const schemas = [
      { const: "a" },
      { enum: ["a"] },
      { pattern: "^a$" },
      { format: "date" },
      { format: "email" },
      { maxLength: 1 },
      { minLength: 99 },
      { type: "integer" },
      { not: {} },
      { anyOf: [{ const: 1 }] },
      { oneOf: [{ type: "null" }] },
      false,
    ];
    const said = schemas.flatMap((schema) =>
      differences(
        { a: SECRET, b: [SECRET] },
        {
          properties: {
            a: schema,
            b: { items: schema, uniqueItems: true, contains: schema, maxItems: 0 },
          },
        },
      ),
    );
    expect(said.length).toBeGreaterThan(schemas.length);
    expect(said.join("\n")).not.toMatch(/jane|doe|3361/i);
  });
});
