import { expect, test } from "vitest";
import { compareDescriptions } from "../../scripts/diff/compare.ts";
import { renamedSchemas } from "../../scripts/diff/renamed-schemas.ts";

type Schemas = Record<string, unknown>;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (...names: string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});

/** A description whose operations receive one schema each. */
function received(schemas: Schemas, names = Object.keys(schemas)) {
  const operations = names.map((name, index) => [
    `/${index}`,
    {
      get: {
        responses: {
          200: { description: "", content: { "application/json": { schema: ref(name) } } },
        },
      },
    },
  ]);
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: Object.fromEntries(operations) as Schemas,
    components: { schemas },
  };
}

test.each<[string, Schemas, Schemas, Record<string, string>]>([
  ["one schema", { Pet: object("a") }, { Animal: object("a") }, { Pet: "Animal" }],
  [
    "a schema that others refer to",
    { List: { type: "array", items: ref("Pet") }, Pet: object("a") },
    { List: { type: "array", items: ref("Animal") }, Animal: object("a") },
    { Pet: "Animal" },
  ],
  [
    "a schema that contains itself",
    { Node: { type: "object", properties: { next: ref("Node"), a: { type: "string" } } } },
    { Link: { type: "object", properties: { next: ref("Link"), a: { type: "string" } } } },
    { Node: "Link" },
  ],
  [
    "schemas that swap their names",
    { A: object("a"), B: object("b") },
    { B: object("a"), A: object("b") },
    { A: "B", B: "A" },
  ],
  [
    "a name that passes from one schema to another",
    { A: object("a"), B: object("b") },
    { B: object("a"), C: object("b") },
    { A: "B", B: "C" },
  ],
  [
    "equal schemas, told apart by the places that refer to them",
    { One: object("a"), Two: object("a") },
    { Eins: object("a"), Zwei: object("a") },
    { One: "Eins", Two: "Zwei" },
  ],
  [
    "a schema with another text and another order",
    { Pet: { ...object("a", "b"), description: "A pet", required: ["a", "b"] } },
    { Animal: { ...object("b", "a"), description: "An animal", required: ["b", "a"] } },
    { Pet: "Animal" },
  ],
  [
    "a schema that has changed a little at the same time",
    { Pet: object("a", "b", "c") },
    { Animal: object("a", "b", "d") },
    { Pet: "Animal" },
  ],
  ["not a schema with another content", { Pet: object("a", "b") }, { Animal: object("x") }, {}],
  ["not a schema that has changed", { A: object("a"), B: object("b") }, { A: object("b") }, {}],
  [
    "not a copy of a schema that is still there",
    { A: object("a") },
    { A: object("a"), B: object("a") },
    {},
  ],
])("recognizes %s", (_name, old, next, renames) => {
  expect(Object.fromEntries(renamedSchemas(received(old), received(next)))).toEqual(renames);
});

test("recognizes schemas that no operation uses by their content", () => {
  const [old, next] = [received({ Pet: object("a") }, []), received({ Animal: object("a") }, [])];
  expect([...renamedSchemas(old, next)]).toEqual([["Pet", "Animal"]]);
});

test("a rename is one breaking change, whatever refers to the schema", () => {
  const list = (name: string) => ({
    type: "object",
    discriminator: { propertyName: "a", mapping: { x: name, y: ref(name).$ref } },
    properties: { items: { type: "array", items: ref(name) } },
  });
  const old = received({ Pet: object("a"), List: list("Pet") });
  const next = received({ Animal: object("a"), List: list("Animal") });
  expect(compareDescriptions(old, next)).toMatchObject({
    changed: [],
    changes: [
      {
        verdict: "breaking",
        kind: "schema-renamed",
        subject: "schema Pet",
        message: "renamed to `Animal`",
        renamedTo: "Animal",
        affects: [],
      },
    ],
  });
});

test("a change of a renamed schema is told under its old name", () => {
  const old = received({ Pet: object("a", "b", "c") });
  const next = received({ Animal: object("a", "b") });
  const { changes } = compareDescriptions(old, next);
  expect(changes.map(({ kind, subject, at }) => `${kind} ${subject}${at}`)).toEqual([
    "schema-renamed schema Pet",
    "received-property-removed schema Pet.c",
  ]);
});

test("a schema that is gone is breaking even if no operation has used it; a new one is safe", () => {
  const old = received({ Pet: object("a") }, []);
  const next = received({ Order: object("x", "y") }, []);
  const { changes } = compareDescriptions(old, next);
  expect(changes.map(({ verdict, kind, subject }) => `${verdict} ${kind} ${subject}`)).toEqual([
    "breaking schema-removed schema Pet",
    "safe schema-added schema Order",
  ]);
});
