import { describe, expect, test } from "vitest";
import { mergePages } from "../../scripts/sync/merge.ts";
import type { OperationPage } from "../../scripts/sync/page.ts";

interface Parts {
  readonly name?: string;
  readonly key?: string;
  readonly operation?: object;
  readonly item?: object;
  readonly root?: object;
  readonly schemas?: object;
}

function page({
  name = "a.md",
  key = "/a",
  operation = {},
  item,
  root,
  schemas = {},
}: Parts): OperationPage {
  return {
    kind: "operation",
    name,
    docsPage: undefined,
    file: undefined,
    lost: [],
    section: "paths",
    key,
    method: "get",
    document: {
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      ...root,
      paths: { [key]: { get: operation, ...item } },
      components: { schemas },
    },
  };
}

describe("merging pages", () => {
  test("joins operations and components", () => {
    const { document: merged } = mergePages([
      page({ schemas: { A: { type: "string" } } }),
      page({ name: "b.md", key: "/b", schemas: { A: { type: "string" }, B: {} } }),
    ]);
    expect(merged["paths"]).toEqual({ "/a": { get: {} }, "/b": { get: {} } });
    expect(merged["components"]).toEqual({ schemas: { A: { type: "string" }, B: {} } });
  });

  test("takes a component whose keys are in another order for the same", () => {
    const { document: merged } = mergePages([
      page({ schemas: { A: { type: "string", minLength: 1 } } }),
      page({ name: "b.md", key: "/b", schemas: { A: { minLength: 1, type: "string" } } }),
    ]);
    expect(JSON.stringify(merged["components"])).toBe(
      '{"schemas":{"A":{"type":"string","minLength":1}}}',
    );
  });

  test.each([
    [
      "a component",
      page({ schemas: { A: { properties: { x: { type: "string" } } } } }),
      page({ name: "b.md", key: "/b", schemas: { A: { properties: { x: { type: "integer" } } } } }),
      "a.md (1 of 2 pages) and b.md (1 of 2 pages) define #/components/schemas/A differently: " +
        '#/components/schemas/A/properties/x/type is "string" there and "integer" here',
    ],
    [
      "a property with the name of something that every object has",
      page({ schemas: { A: { properties: {} } } }),
      page({ name: "b.md", key: "/b", schemas: { A: { properties: { constructor: {} } } } }),
      "#/components/schemas/A/properties/constructor is missing there and {} here",
    ],
    [
      "an operation",
      page({ operation: { summary: "One" } }),
      page({ name: "b.md", operation: { summary: "Two" } }),
      '#/paths/~1a/get/summary is "One" there and "Two" here',
    ],
    [
      "what belongs to the whole path",
      page({ item: { summary: "One" } }),
      page({ name: "b.md", item: { summary: "Two" } }),
      '#/paths/~1a/summary is "One" there and "Two" here',
    ],
    [
      "the servers",
      page({ root: { servers: [{ url: "https://a.example" }] } }),
      page({ name: "b.md", key: "/b", root: { servers: [{ url: "https://b.example" }] } }),
      '#/servers/0/url is "https://a.example" there and "https://b.example" here',
    ],
    [
      "the security, by leaving it out",
      page({ root: { security: [{ Key: [] }] } }),
      page({ name: "b.md", key: "/b" }),
      '#/security is [{"Key":[]}] there and missing here',
    ],
    [
      "a tag",
      page({ root: { tags: [{ name: "T", description: "One" }] } }),
      page({ name: "b.md", key: "/b", root: { tags: [{ name: "T", description: "Two" }] } }),
      '#/tags/T/description is "One" there and "Two" here',
    ],
  ])(
    "two pages that differ in %s, each alone, are both named, with the difference",
    (_name, a, b, message) => {
      expect(() => mergePages([a, b])).toThrow(message);
      expect(() => mergePages([b, a])).toThrow(message);
    },
  );

  const forms = (...types: string[]): OperationPage[] =>
    types.map((type, at) => page({ name: `${at}.md`, key: `/${at}`, schemas: { A: { type } } }));

  test("the form that most pages have is taken, and the odd page is named", () => {
    const { document, notes } = mergePages(forms("string", "integer", "string"));
    expect(document["components"]).toEqual({ schemas: { A: { type: "string" } } });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain("1.md (1 of 3 pages) differs");
    expect(notes[0]).toContain('#/components/schemas/A/type is "string" there and "integer" here');
  });

  test("between two forms that are equally frequent, the present one stays", () => {
    const present = { components: { schemas: { A: { type: "integer" } } } };
    const { document, notes } = mergePages(forms("string", "integer"), present);
    expect(document["components"]).toEqual(present.components);
    expect(notes[0]).toContain("0.md (1 of 2 pages) differs");
  });

  test("every conflict is told", () => {
    const pages = ["string", "integer"].map((type, at) =>
      page({ name: `${at}.md`, key: `/${at}`, schemas: { A: { type }, B: { type } } }),
    );
    expect(() => mergePages(pages)).toThrow(/schemas\/A differently[^]*\n.*schemas\/B differently/);
  });
});
