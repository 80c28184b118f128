import { describe, expect, test } from "vitest";
import { differences } from "../support/validation.ts";

const person = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string", maxLength: 5 },
    age: { type: "integer", minimum: 0 },
    born: { type: "string", format: "date" },
    seen: { type: ["string", "null"], format: "datetime" },
    role: { type: "string", enum: ["ADMIN", "USER"] },
    tags: { type: "array", items: { type: "string" } },
  },
};

describe("a value that fits its schema", () => {
  test("has no difference", () => {
    const value = {
      name: "Ann",
      age: 3,
      born: "2024-02-29",
      seen: null,
      role: "USER",
      tags: ["a"],
    };
    expect(differences(value, person)).toEqual([]);
  });

  test.each([
    true,
    {},
    { format: "no-such-format" },
    { "x-note": 1 },
    { $ref: "#/nowhere/at/all" },
  ])("does so whatever it is, under %j", (schema) => {
    expect(differences({ a: [1, null] }, schema)).toEqual([]);
  });
});

describe("a difference is told with place, expectation and kind of value", () => {
  test.each([
    ["null for text", { name: null }, ["/name type: string, not null"]],
    ["a number for text", { name: 7 }, ["/name type: string, not integer"]],
    ["text for a number", { name: "", age: "7" }, ["/age type: integer, not string"]],
    ["a fraction", { name: "", age: 1.5 }, ["/age type: integer, not number"]],
    ["a missing property", {}, ["/name required: string, not missing"]],
    ["a long text", { name: "secret" }, ["/name maxLength: maxLength 5, not a longer string"]],
    ["a small number", { name: "", age: -1 }, ["/age minimum: minimum 0, not a smaller number"]],
    [
      "another value",
      { name: "", role: "secret" },
      ['/role enum: one of "ADMIN", "USER", not another string'],
    ],
    ["an item", { name: "", tags: ["a", 1] }, ["/tags/1 type: string, not integer"]],
    [
      "a property nobody described",
      { name: "", nick: "secret" },
      ["/nick is not described: string"],
    ],
    ["a list", [], ["/ type: object, not array"]],
  ])("%s", (_name, value, expected) => {
    expect(differences(value, person)).toEqual(expected);
  });

  test.each([
    ["2024-02-30", "another string"],
    ["2024-02-29T10:00:00Z", "a date and time with offset"],
    ["29/02/2024", "another string"],
    ["", "an empty string"],
    ["1709164800", "a number as text"],
  ])("a date as %s is %s", (born, found) => {
    expect(differences({ name: "", born }, person)).toEqual([`/born format: date, not ${found}`]);
  });

  test.each([
    ["2024-02-29T10:00:00", "a date and time without offset"],
    ["2024-02-29 10:00:00.5+00:00", "a date and time with a space, with offset"],
    ["2024-02-29", "a date"],
  ])("a date and time as %s is %s", (seen, found) => {
    expect(differences({ name: "", seen }, person)).toEqual([
      `/seen format: datetime, not ${found}`,
    ]);
  });

  test("the same in many items is one difference", () => {
    const items = Array.from({ length: 100 }, () => ({ name: null }));
    expect(differences(items, { type: "array", items: person })).toEqual([
      "/0/name type: string, not null",
    ]);
  });
});

describe("one of several forms", () => {
  const dog = {
    type: "object",
    required: ["bark"],
    properties: { kind: { const: "dog" }, bark: { type: "string" } },
  };
  const cat = {
    type: "object",
    required: ["lives"],
    properties: { kind: { const: "cat" }, lives: { type: "integer" } },
  };
  const pet = {
    oneOf: [
      { $ref: "#/components/schemas/Dog" },
      { $ref: "#/components/schemas/Cat" },
      { type: "null" },
    ],
  };
  const others = { Dog: dog, Cat: cat };

  test.each([
    [
      "the form that is meant is told",
      { kind: "cat", lives: "nine" },
      ["/lives type: integer, not string"],
    ],
    [
      "a kind that no form has",
      { kind: "cow" },
      ['/kind oneOf: "dog" or "cat", not another string'],
    ],
    ["another type", "cat", ["/ oneOf: object or null, not string"]],
    [
      "a property of none of them",
      { kind: "dog", bark: "", tail: 1 },
      ["/tail is not described: integer"],
    ],
    ["null, where it is a form", null, []],
  ])("%s", (_name, value, expected) => {
    expect(differences(value, pet, others)).toEqual(expected);
  });

  test("a value that fits two of oneOf is told", () => {
    const schema = { oneOf: [{ type: "integer" }, { type: "number" }] };
    expect(differences(1, schema)).toEqual([
      "/ oneOf: exactly one of the forms, not what fits 2 of them",
    ]);
  });
});

describe("properties that are not described", () => {
  test("are those that no schema for the same object names", () => {
    const schema = {
      allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { b: {} } }],
      properties: { c: {} },
      patternProperties: { "^x-": {} },
      additionalProperties: true,
    };
    const value = { a: 1, b: 1, c: 1, "x-d": 1, e: 1 };
    expect(differences(value, schema, { Base: { properties: { a: {} } } })).toEqual([
      "/e is not described: integer",
    ]);
  });

  test("are none in a map, or where nothing is described", () => {
    expect(differences({ a: 1 }, { type: "object" })).toEqual([]);
    expect(differences({ a: 1 }, { additionalProperties: { type: "integer" } })).toEqual([]);
  });

  test("contradict a schema that allows no others", () => {
    const schema = { properties: { a: {} }, additionalProperties: false };
    expect(differences({ b: 1 }, schema)).toEqual(["/b false: nothing, not integer"]);
  });
});

describe("an open enum", () => {
  test("takes any value of its type", () => {
    const schema = { type: "string", enum: ["a"], "x-extensible-enum": true };
    expect(differences("b", schema)).toEqual([]);
    expect(differences(1, schema)).toEqual(["/ type: string, not integer"]);
  });
});
