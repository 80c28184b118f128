import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readPage } from "../../scripts/sync/page.ts";

const example = readFileSync(new URL("example-page.md", import.meta.url), "utf8");

const read = (text: string) => readPage({ name: "page.md", docsPage: undefined, text });

/** A page with one block. */
function page(info: string, yaml: string): string {
  return `# Title\n\n## OpenAPI\n\n\`\`\`\`yaml ${info}\n${yaml}\n\`\`\`\`\n`;
}

const get = "openapi: 3.1.0\npaths:\n  /a:\n    get:\n      responses: {}";

describe("a page of the docs", () => {
  test("as published gives its operation and the whole official document", () => {
    const found = read(example);
    expect(found).toMatchObject({
      section: "paths",
      key: "/conversations/{conversation_id}",
      method: "post",
    });
    expect(found.kind === "operation" && Object.keys(found.document)).toEqual([
      ...["openapi", "info", "servers", "security", "paths", "components"],
    ]);
  });

  test("of a webhook gives its event, should the host publish it one day", () => {
    const text = page(
      "/bundle.yaml webhook messageCreated",
      "openapi: 3.1.0\nwebhooks:\n  messageCreated:\n    post:\n      responses: {}",
    );
    expect(read(text)).toMatchObject({ kind: "operation", section: "webhooks", method: "post" });
  });

  test("of a webhook without its event names it", () => {
    const text = page("/bundle.yaml webhook messageCreated", "openapi: 3.1.0\npaths: {}");
    expect(read(text)).toMatchObject({ kind: "event", key: "messageCreated" });
  });

  test.each([
    "yaml /b.yaml GET /a",
    "yaml get /a",
    "yaml https://a.example/b.yaml get /a",
    "yml b get /a",
  ])("headed %s", (info) => {
    expect(read(page("", get).replace("yaml \n", `${info}\n`))).toMatchObject({
      kind: "operation",
      key: "/a",
      method: "get",
    });
  });

  test("headed with nothing, under the heading OpenAPI, is read all the same", () => {
    expect(read(page("", get))).toMatchObject({ kind: "operation", key: "/a" });
  });

  test("with carriage returns is read as well", () => {
    expect(read(example.replaceAll("\n", "\r\n"))).toMatchObject({ method: "post" });
  });

  test.each([
    ["without any block", "# Guide\n\nText.\n"],
    ["with a block of something else", "# Guide\n\n```yaml config.yaml\na: 1\n```\n"],
    ["with a block inside another block", "## OpenAPI\n~~~~md\n```yaml x get /a\n```\n~~~~\n"],
  ])("%s is a guide", (_name, text) => {
    expect(read(text).kind).toBe("guide");
  });

  test.each([
    [
      "another method",
      page("/b.yaml post /a", get),
      'headed "yaml /b.yaml post /a".* describes GET /a',
    ],
    ["another path", page("/b.yaml get /b", get), "describes GET /a"],
    ["no operation", page("/b.yaml get /a", "openapi: 3.1.0\npaths: {}"), "describes no operation"],
    [
      "a second operation",
      page("/b.yaml get /a", `${get}\n    post:\n      responses: {}`),
      "describes GET /a, POST /a",
    ],
    ["an event for an operation", page("/b.yaml webhook /a", get), "describes GET /a"],
    ["another version", page("/b.yaml get /a", "swagger: '2.0'"), "not OpenAPI 3.0 or 3.1"],
    ["a block that was cut", page("/b.yaml get /a", get).replace("\n````\n", ""), "was cut"],
    ["two blocks", page("/b.yaml get /a", get).repeat(2), "more than one OpenAPI block"],
    ["broken YAML", page("/b.yaml get /a", "a: [1"), "cannot be read"],
    ["a list", page("/b.yaml get /a", "- a"), "is not an object"],
    ["__proto__", page("/b.yaml get /a", `${get}\n__proto__: {}`), "__proto__"],
    [
      "a reference to something missing",
      page("/b.yaml get /a", get.replace("{}", "{ 200: { $ref: '#/components/responses/A' } }")),
      "refers to #/components/responses/A, which does not exist in it",
    ],
    [
      "a reference to a file",
      page("/b.yaml get /a", get.replace("{}", "{ 200: { $ref: '/etc/passwd' } }")),
      "refers to /etc/passwd",
    ],
    [
      "a reference to an address",
      page("/b.yaml get /a", get.replace("{}", "{ 200: { $ref: 'https://evil.example/a' } }")),
      "refers to https://evil.example/a",
    ],
    [
      "a reference to a file in a mapping",
      page("/b.yaml get /a", `${get}\nx-a: { mapping: { b: ../secret.yaml } }`),
      "refers to ../secret.yaml",
    ],
    [
      "a reference to a file where data is",
      page("/b.yaml get /a", `${get}\nx-a: [{ default: { $ref: 'file:///etc/passwd' } }]`),
      "refers to file:///etc/passwd",
    ],
  ])("with %s is refused by name", (_name, text, message) => {
    expect(() => read(text)).toThrow(new RegExp(`^page\\.md: .*${message}`));
  });
});
