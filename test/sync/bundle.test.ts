import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/generate/document.ts";
import { bundled, type Published } from "../../scripts/sync/bundle.ts";
import { mergePages } from "../../scripts/sync/merge.ts";
import { readPage } from "../../scripts/sync/page.ts";
import { printYaml } from "../../scripts/yaml.ts";
import { cutPage, officialText, subjectsOf } from "../support/docs-cutter.ts";
import { pageOf, small } from "../support/own-description.ts";

const official = officialText(small);

const pages = subjectsOf(official)
  .filter(({ section }) => section === "paths")
  .map((subject) =>
    readPage({
      name: `${subject.method} ${subject.key}`,
      docsPage: pageOf(subject),
      text: cutPage(official, subject),
    }),
  )
  .filter((page) => page.kind === "operation");

function published(document: JsonObject, more: Partial<Published> = {}): Published {
  return {
    document,
    whole: false,
    kept: new Map(),
    unpublished: [],
    notes: [],
    where: () => [],
    ...more,
  };
}

function read(present: JsonObject, list: typeof pages, whole: boolean): JsonObject {
  return bundled(present, published(mergePages(list).document, { whole }));
}

describe("the same pages", () => {
  test("give the same bytes in every order, and again when they are read a second time", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: 1 }), fc.boolean(), (some, whole) => {
        const inOrder = pages.filter((page) => some.includes(page));
        const first = read({}, inOrder, whole);
        expect(printYaml(read({}, some, whole))).toBe(printYaml(first));
        expect(printYaml(read(first, some, whole))).toBe(printYaml(first));
      }),
      { numRuns: 8 },
    );
  });

  test("give the same bytes at once and in two halves", () => {
    const [left, right] = [pages.slice(0, 5), pages.slice(5)];
    const atOnce = printYaml(read({}, pages, false));
    expect(printYaml(read(read({}, left, false), right, false))).toBe(atOnce);
    expect(printYaml(read(read({}, right, false), left, false))).toBe(atOnce);
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

  test("pages replace their operations and leave the rest", () => {
    const document = bundled(present, published(fresh));
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
    const document = bundled(present, published(fresh));
    expect(document["components"]).toEqual({ schemas: { B: {}, Shared: { title: "new" } } });
  });

  test("the whole API replaces everything", () => {
    const document = bundled(present, published(fresh, { whole: true }));
    expect(Object.keys(document["paths"] as object)).toEqual(["/a"]);
    expect(document["webhooks"]).toBeUndefined();
    expect(document["components"]).toEqual({ schemas: { Shared: { title: "new" } } });
  });

  test("but keeps what is to be kept", () => {
    const kept = new Map([
      ["GET /b", "a reason"],
      ["event created", "a reason"],
    ]);
    const document = bundled(present, published(fresh, { whole: true, kept }));
    expect(Object.keys(document["paths"] as object)).toEqual(["/a", "/b"]);
    expect(document["webhooks"]).toEqual(present["webhooks"]);
  });
});
