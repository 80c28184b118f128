import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/generate/document.ts";
import { applyOverlay, parseOverlay } from "../../scripts/generate/overlay.ts";
import { parseYaml } from "../../scripts/yaml.ts";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  servers: [{ url: "https://a.example" }, { url: "https://b.example" }],
  paths: {
    "/a": {
      get: {
        tags: ["A"],
        parameters: [
          { name: "x", in: "query" },
          { name: "y", in: "query" },
        ],
      },
      post: { tags: ["A"] },
    },
  },
};

function apply(...actions: object[]) {
  const text = JSON.stringify({ overlay: "1.0.0", info: { title: "T", version: "1" }, actions });
  return applyOverlay(document, parseOverlay("overlay.yaml", text));
}

const get = ({ paths }: OpenApiDocument) => (paths as { "/a": { get: unknown } })["/a"].get;

describe("an overlay", () => {
  test("adds to an object, object by object; lists and values are replaced", () => {
    const { document: changed } = apply(
      { target: "$.paths['/a'].get", update: { tags: ["B"], "x-pagination": { style: "page" } } },
      { target: "$.paths['/a'].get", update: { "x-pagination": { items: "list" } } },
    );
    expect(get(changed)).toEqual({
      ...(get(document) as object),
      tags: ["B"],
      "x-pagination": { style: "page", items: "list" },
    });
  });

  test("adds an item to a list", () => {
    const { document: changed } = apply({
      target: "$.servers",
      update: { url: "https://c.example" },
    });
    expect(changed["servers"]).toHaveLength(3);
  });

  test("changes everything that is selected", () => {
    const { document: changed } = apply({
      target: "$..parameters[?@.in == 'query' && @.name == 'y' && !@.explode]",
      update: { explode: false },
    });
    expect(get(changed)).toMatchObject({
      parameters: [{ name: "x" }, { name: "y", explode: false }],
    });
  });

  test("removes everything that is selected", () => {
    const { document: changed } = apply(
      { target: "$.paths['/a'].get.parameters[*]", remove: true },
      { target: "$.paths['/a'].post", remove: true },
    );
    expect(changed["paths"]).toEqual({ "/a": { get: { tags: ["A"], parameters: [] } } });
  });

  test("does what its actions say in their order", () => {
    const { document: changed, unmatched } = apply(
      { target: "$.paths", update: { "/b": { get: {} } } },
      { target: "$.paths['/b'].get", update: { "x-beta": true } },
    );
    expect(unmatched).toEqual([]);
    expect(changed["paths"]).toMatchObject({ "/b": { get: { "x-beta": true } } });
  });

  test("tells which of its targets select nothing", () => {
    const { unmatched } = apply(
      { target: "$.paths['/gone'].get", update: {} },
      { target: "$.paths['/a'].get", update: {} },
      { target: "$.servers[?@.url == 'https://gone.example']", remove: true },
    );
    expect(unmatched).toEqual([
      "$.paths['/gone'].get",
      "$.servers[?@.url == 'https://gone.example']",
    ]);
  });

  test("leaves the description itself as it was", () => {
    const before = structuredClone(document);
    apply({ target: "$.paths", remove: true });
    expect(document).toEqual(before);
  });

  test.each([
    ["no overlay", "a: 1", 'not an OpenAPI Overlay 1.0: must have "overlay: 1.0.0"'],
    ["a later version", "overlay: 2.0.0\nactions: []", "not an OpenAPI Overlay 1.0"],
    ["no actions", "overlay: 1.0.0", 'must have a list of "actions"'],
    [
      "an action without target",
      "overlay: 1.0.0\nactions: [{update: {}}]",
      "actions[0]: must have a target",
    ],
    [
      "an action that does nothing",
      "overlay: 1.0.0\nactions: [{target: $}]",
      "actions[0]: must have an update",
    ],
    [
      "a wrong target",
      "overlay: 1.0.0\nactions: [{target: '$.a.[', update: {}}]",
      "actions[0]: target is not a JSONPath",
    ],
    ["broken YAML", "overlay: [", "cannot be read"],
  ])("with %s is refused by name and place", (_name, text, message) => {
    expect(() => parseOverlay("overlay.yaml", text)).toThrow(`overlay.yaml: ${message}`);
  });

  test.each([
    ["a value", { target: "$.openapi", update: {} }, "neither an object nor a list"],
    ["an object, with a list", { target: "$.paths", update: [] }, "update must be one too"],
    ["everything, to remove it", { target: "$", remove: true }, "remove the whole description"],
  ])("that selects %s is refused", (_name, action, message) => {
    expect(() => apply(action)).toThrow(message);
  });
});

test("every action of the project's own overlay finds its place, and does something there", () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../../openapi/${name}`, import.meta.url), "utf8");
  const published = parseYaml(read("openapi.yaml")) as OpenApiDocument;
  const overlay = parseOverlay("overlay.yaml", read("overlay.yaml"));
  expect(applyOverlay(published, overlay).unmatched).toEqual([]);
  for (const action of overlay.actions) {
    const { document: changed } = applyOverlay(published, { ...overlay, actions: [action] });
    expect(changed, action.target).not.toEqual(published);
  }
});
