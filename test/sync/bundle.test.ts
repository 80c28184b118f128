import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/generate/document.ts";
import { bundled } from "../../scripts/sync/bundle.ts";
import { publishedApi } from "../../scripts/sync/published.ts";
import { parseYaml, printYaml } from "../../scripts/yaml.ts";
import { docsPage, subjectsOf } from "../support/docs-pages.ts";

const own = parseYaml(
  readFileSync(new URL("../../openapi/openapi.yaml", import.meta.url), "utf8"),
) as JsonObject;

const pages = subjectsOf(own).map((subject) => ({
  name: `${subject.method} ${subject.key}`,
  docsPage: undefined,
  text: docsPage(own, subject),
}));

describe("the project's own description, cut into pages", () => {
  test("has a page for every operation and event", () => {
    expect(pages.length).toBeGreaterThanOrEqual(139);
  });

  test("comes back equal, byte by byte, from all its pages", () => {
    const published = publishedApi({ kind: "pages", whole: true, pages });
    const { document } = bundled(undefined, published);
    expect(document).toEqual(own);
    expect(printYaml(document)).toBe(printYaml(own));
  });

  test("does not change when some of its pages are read into it", () => {
    const some = pages.filter((_page, at) => at % 7 === 0);
    const published = publishedApi({ kind: "pages", whole: false, pages: some });
    expect(printYaml(bundled(own, published).document)).toBe(printYaml(own));
  });
});

describe("the same pages", () => {
  const small = pages.filter((_page, at) => at % 6 === 0);

  test("give the same bytes in every order, and again when they are read a second time", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(small, { minLength: 1 }), fc.boolean(), (some, whole) => {
        const inOrder = small.filter((page) => some.includes(page));
        const read = (present: JsonObject | undefined, list: typeof some) =>
          bundled(present, publishedApi({ kind: "pages", whole, pages: list })).document;
        const first = read(undefined, inOrder);
        expect(printYaml(read(undefined, some))).toBe(printYaml(first));
        expect(printYaml(read(first, some))).toBe(printYaml(first));
      }),
      { numRuns: 8 },
    );
  });

  test("give the same bytes at once and in two halves", () => {
    const read = (present: JsonObject | undefined, list: typeof pages) =>
      bundled(present, publishedApi({ kind: "pages", whole: false, pages: list })).document;
    const [left, right] = [small.slice(0, 9), small.slice(9)];
    const atOnce = printYaml(read(undefined, small));
    expect(printYaml(read(read(undefined, left), right))).toBe(atOnce);
    expect(printYaml(read(read(undefined, right), left))).toBe(atOnce);
  });
});

describe("what stays of the present description", () => {
  const operation = (more: object = {}) => ({ responses: {}, ...more });
  const uses = (name: string) =>
    operation({
      responses: {
        200: {
          description: "",
          content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
        },
      },
    });
  const present: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Old", version: "1" },
    paths: {
      "/a": {
        get: {
          ...uses("A"),
          "x-fidelity": "partial",
          "x-unseen": ["much"],
          "x-docs-page": "api-reference/a",
        },
      },
      "/b": { get: { ...uses("B"), "x-fidelity": "partial", "x-docs-page": "api-reference/b" } },
    },
    webhooks: { created: { post: { ...uses("Shared"), "x-docs-page": "api-reference/created" } } },
    components: { schemas: { A: {}, B: {}, Shared: { title: "old" } } },
  };
  const fresh: JsonObject = {
    openapi: "3.1.0",
    info: { title: "New", version: "2" },
    paths: { "/a": { get: uses("Shared") } },
    components: { schemas: { Shared: { title: "new" }, Unused: {} } },
  };
  const nothing = new Set<string>();

  test("pages replace their operations and leave the rest", () => {
    const { document } = bundled(present, {
      document: fresh,
      whole: false,
      pagesWithoutBlock: nothing,
    });
    expect(document["info"]).toEqual({ title: "New", version: "2" });
    expect(document["paths"]).toEqual({
      "/a": {
        get: { ...uses("Shared"), "x-docs-page": "api-reference/a", "x-fidelity": "verbatim" },
      },
      "/b": (present["paths"] as JsonObject)["/b"],
    });
    expect(document["webhooks"]).toEqual(present["webhooks"]);
  });

  test("a component of the pages is used everywhere; what nothing uses is left out", () => {
    const { document } = bundled(present, {
      document: fresh,
      whole: false,
      pagesWithoutBlock: nothing,
    });
    expect(document["components"]).toEqual({ schemas: { B: {}, Shared: { title: "new" } } });
  });

  test("the whole API replaces everything", () => {
    const { document, kept } = bundled(present, {
      document: fresh,
      whole: true,
      pagesWithoutBlock: nothing,
    });
    expect(Object.keys(document["paths"] as object)).toEqual(["/a"]);
    expect(document["webhooks"]).toBeUndefined();
    expect(document["components"]).toEqual({ schemas: { Shared: { title: "new" } } });
    expect(kept).toEqual([]);
  });

  test("but keeps what has a page without a block", () => {
    const { document, kept } = bundled(present, {
      document: fresh,
      whole: true,
      pagesWithoutBlock: new Set(["api-reference/created", "api-reference/b"]),
    });
    expect(kept).toEqual(["GET /b", "event created"]);
    expect(Object.keys(document["paths"] as object)).toEqual(["/a", "/b"]);
    expect(document["webhooks"]).toEqual(present["webhooks"]);
  });
});
