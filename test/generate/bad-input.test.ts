import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateCommand } from "../../scripts/generate/command.ts";
import { described, folderOf, operation, type Files } from "../support/generation.ts";

const HEAD = 'openapi: 3.1.0\ninfo: { title: Bad, version: "1" }\n';
const at = (path: string, parts: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(described({ paths: { [path]: { get: operation({}, parts) } } }));

const QUIET = { write: () => undefined };

/** What happens to a folder of good outputs when something is generated from other files into it. */
async function failure(files: Files, options: string[] = []): Promise<string> {
  const folder = await folderOf({ "good.yaml": described({}), ...files });
  const out = ["--output", join(folder, "out")];
  await generateCommand(["--input", join(folder, "good.yaml"), ...out], QUIET);
  const before = await contentOf(join(folder, "out"));
  let message = "no failure";
  try {
    await generateCommand(["--input", join(folder, "openapi.yaml"), ...out, ...options], QUIET);
  } catch (error) {
    expect(error).toHaveProperty("name", expect.stringMatching(/^(Failure|Mistakes)$/));
    message = (error as Error).message;
  }
  expect(await contentOf(join(folder, "out"))).toEqual(before);
  return message;
}

/** Every file of a folder with what tells whether it was written again. */
async function contentOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const { mtimeNs } = await stat(join(folder, name), { bigint: true });
      const content = await readFile(join(folder, name)).catch(() => "a folder");
      return `${name} ${mtimeNs} ${createHash("sha256").update(content).digest("hex")}`;
    }),
  );
  return files;
}

describe("a description that cannot be used is named with its place, and changes no output:", () => {
  test.each<[string, Files, RegExp]>([
    ["a file that does not exist", {}, /openapi\.yaml: cannot be read: ENOENT/],
    ["a folder", { "openapi.yaml/file": "" }, /openapi\.yaml: cannot be read: .*folder/],
    [
      "an empty file",
      { "openapi.yaml": "" },
      /openapi\.yaml: not an OpenAPI 3\.0 or 3\.1 description/,
    ],
    [
      "bytes that are no text",
      { "openapi.yaml": "\u0000\u0001" },
      /openapi\.yaml:1:1: not YAML or JSON/,
    ],
    [
      "no YAML",
      { "openapi.yaml": `${HEAD}paths: [unclosed` },
      /openapi\.yaml:4:\d+: not YAML or JSON: unexpected end of the stream within a flow collection$/,
    ],
    [
      "no JSON",
      { "openapi.yaml": '{"openapi": "3.1.0",,}' },
      /openapi\.yaml:1:21: not YAML or JSON/,
    ],
    [
      "a key twice",
      { "openapi.yaml": `${HEAD}paths: {}\npaths: {}` },
      /openapi\.yaml:4:1: .*duplicated/,
    ],
    [
      "YAML of something else",
      { "openapi.yaml": "a: 1" },
      /it has no "openapi" key at its top level/,
    ],
    [
      "a $ref that is no text",
      { "openapi.yaml": described({ components: { schemas: { A: { $ref: 1 } } } }) },
      /openapi\.yaml:1:\d+: a reference must be a string \(at #\/components\/schemas\/A\)/,
    ],
    [
      "a $ref that is no JSON pointer, of a whole map",
      {
        "openapi.yaml": described({
          paths: { "/a": { post: { requestBody: { content: { $ref: "#/%zz" } } } } },
        }),
      },
      /"#\/%zz" is not a JSON pointer \(at #\/paths\/~1a\/post\/requestBody\/content\)/,
    ],
    [
      "a schema without a name",
      { "openapi.yaml": described({ components: { schemas: { "": { type: "object" } } } }) },
      /components\.schemas: a schema has an empty name/,
    ],
    [
      "a $ref to the whole document",
      { "openapi.yaml": described({ components: { schemas: { A: { $ref: "#/" } } } }) },
      /"#\/" is the whole document \(at #\/components\/schemas\/A\)/,
    ],
    [
      "a target of a mapping that is no text",
      {
        "openapi.yaml": described({
          components: {
            schemas: { A: { discriminator: { propertyName: "a", mapping: { b: [null], c: 1 } } } },
          },
        }),
      },
      /must be a string \(at .*mapping\/b\)\n.*must be a string \(at .*mapping\/c\)/,
    ],
    [
      "components that are empty",
      { "openapi.yaml": `${HEAD}paths: {}\ncomponents:\n` },
      /openapi\.yaml:4:1: "components" must be an object \(at #\/components\)/,
    ],
    [
      "a part of the components that is a list",
      { "openapi.yaml": `${HEAD}paths: {}\ncomponents: { schemas: [] }` },
      /"schemas" must be an object \(at #\/components\/schemas\)/,
    ],
    [
      "a file that is too large",
      { "openapi.yaml": Buffer.alloc(64 * 1024 * 1024 + 1, " ").toString() },
      /openapi\.yaml: cannot be read: .* is larger than 67108864 bytes/,
    ],
    [
      "Swagger 2.0",
      { "openapi.yaml": 'swagger: "2.0"' },
      /it is Swagger "2\.0", which must be converted/,
    ],
    [
      "OpenAPI 3.2",
      { "openapi.yaml": "openapi: 3.2.0" },
      /its openapi is "3\.2\.0", not "3\.1\.0" or the like/,
    ],
    [
      "a version that is a number",
      { "openapi.yaml": "openapi: 3.1" },
      /its openapi is 3\.1, not "3\.1\.0"/,
    ],
    [
      "something that OpenAPI does not have",
      { "openapi.yaml": `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { type: text }` },
      /openapi\.yaml:6:\d+: `type` can be one of .* \(at #\/components\/schemas\/A\/type\)/,
    ],
    [
      "a $ref to what is not there",
      {
        "openapi.yaml": `${HEAD}paths:\n  /a:\n    get:\n      responses:\n        "200": { $ref: "#/components/responses/No" }`,
      },
      /openapi\.yaml:7:\d+: Can't resolve \$ref "#\/components\/responses\/No" \(at #\/paths\/~1a\/get\/responses\/200\)/,
    ],
    [
      "a $ref to a file that is not there",
      { "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: no.yaml }` },
      /openapi\.yaml:4:\d+: Can't resolve \$ref "no\.yaml": ENOENT.* \(at #\/paths\/~1a\)/,
    ],
    [
      "a $ref to nothing in another file",
      {
        "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: other.yaml }`,
        "other.yaml": 'get:\n  responses:\n    "200": { $ref: "#/no" }',
      },
      /other\.yaml:3:\d+: Can't resolve \$ref "#\/no" \(at #\/get\/responses\/200\)/,
    ],
    [
      "a $ref to a file that is no YAML",
      { "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: other.yaml }`, "other.yaml": "[" },
      /openapi\.yaml:4:\d+: Can't resolve \$ref "other\.yaml": .*unexpected end/,
    ],
    [
      "a $ref to the network",
      { "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: "https://example.com/a.yaml" }` },
      /openapi\.yaml:4:\d+: Can't resolve \$ref "https:\/\/example\.com\/a\.yaml": only files can be read/,
    ],
    [
      "a $ref that leads back to itself",
      {
        "openapi.yaml": `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }`,
      },
      /openapi\.yaml:6:\d+: "#\/components\/schemas\/B" leads back to itself/,
    ],
    [
      "a $ref that leads back to itself through other files",
      {
        "openapi.yaml": `${HEAD}paths:\n  /a: { $ref: "b.yaml#/b" }`,
        "b.yaml": "b: { $ref: c.yaml#/c }",
        "c.yaml": "c: { $ref: b.yaml#/b }",
      },
      /openapi\.yaml: a \$ref in it, or in its files, is wrong: .*circular/,
    ],
    [
      "a $ref that is no JSON pointer",
      {
        "openapi.yaml": `${HEAD}paths: {}\ncomponents:\n  schemas:\n    A: { $ref: "#/components/schemas/100%" }`,
      },
      /openapi\.yaml:6:\d+: "#\/components\/schemas\/100%" is not a JSON pointer/,
    ],
    [
      "two operations with one operationId",
      {
        "openapi.yaml": described({
          paths: {
            "/a": {
              get: operation({}, { operationId: "x" }),
              put: operation({}, { operationId: "x" }),
            },
          },
        }),
      },
      /openapi\.yaml:1:\d+: another operation has the same operationId, "x" \(at #\/paths\/~1a\/put\/operationId\)/,
    ],
    [
      "a replacement that does not exist",
      { "openapi.yaml": at("/a", { deprecated: true, "x-replaced-by": ["GET /a", "GET /b"] }) },
      /openapi\.yaml:1:\d+: the replacement "GET \/b" of "GET \/a" is not an operation .* \(at #\/paths\/~1a\/get\/x-replaced-by\)/,
    ],
    [
      "a replacement of an event that is no event",
      {
        "openapi.yaml": described({
          webhooks: { a: { post: { deprecated: true, "x-replaced-by": "GET /a" } } },
        }),
      },
      /the replacement "GET \/a" of "a" is not an event type of this description \(at #\/webhooks\/a\/post/,
    ],
    [
      "a replacement that is no name",
      { "openapi.yaml": at("/a", { "x-replaced-by": [1] }) },
      /openapi\.yaml:1:\d+: x-replaced-by must be one name or a list of names \(at #\/paths\/~1a\/get\/x-replaced-by\)/,
    ],
    [
      "a page style that is not known",
      { "openapi.yaml": at("/a", { "x-pagination": { style: "pages", items: "things" } }) },
      /openapi\.yaml:1:\d+: x-pagination must be .* \(at #\/paths\/~1a\/get\/x-pagination\)/,
    ],
    [
      "pagination without the name of the list",
      { "openapi.yaml": at("/a", { "x-pagination": { style: "page" } }) },
      /x-pagination must be /,
    ],
    [
      "a sunset that is no date",
      { "openapi.yaml": at("/a", { "x-sunset": "soon" }) },
      /openapi\.yaml:1:\d+: x-sunset must be a date as YYYY-MM-DD \(at #\/paths\/~1a\/get\/x-sunset\)/,
    ],
    [
      "a sunset on a day that does not exist",
      { "openapi.yaml": at("/a", { "x-sunset": "2026-02-30" }) },
      /x-sunset must be/,
    ],
    [
      "two events of one type",
      {
        "openapi.yaml": described({
          webhooks: { a: { post: { "x-event-type": "x" } }, b: { post: { "x-event-type": "x" } } },
        }),
      },
      /two webhooks have the event type "x" \(at #\/webhooks\/a\/post\)\n.*\(at #\/webhooks\/b\/post\)/,
    ],
    [
      "aliases that grow to more than memory holds",
      {
        "openapi.yaml": `${HEAD}paths: {}\n${"abcdefghij"
          .split("")
          .map(
            (name, index, names) =>
              `x-${name}: &${name} [${`${index === 0 ? "x" : `*${names[index - 1] ?? ""}`},`.repeat(10)}]\n`,
          )
          .join("")}`,
      },
      /openapi\.yaml: cannot be read: its aliases make it many times larger than its text/,
    ],
    [
      "an alias that holds itself",
      { "openapi.yaml": `${HEAD}paths: &all\n  /a: *all` },
      /openapi\.yaml: cannot be read: it is nested deeper than 500 levels/,
    ],
  ])("%s", async (_, files, message) => {
    expect(await failure(files)).toMatch(message);
  });
});

describe("outputs that cannot be written", () => {
  test("are an error, and the others stay as they were", async () => {
    const folder = await folderOf({
      "openapi.yaml": described({}),
      "out/types/schema.ts": "// mine",
      "out/operations.md/file": "a folder where a file must go",
    });
    const before = await contentOf(join(folder, "out"));
    await expect(
      generateCommand(
        ["--input", join(folder, "openapi.yaml"), "--output", join(folder, "out")],
        QUIET,
      ),
    ).rejects.toThrow(/operations\.md: cannot be read: it is not a regular file/);
    expect(await contentOf(join(folder, "out"))).toEqual(before);
  });

  test("because their folder is a file are an error", async () => {
    const folder = await folderOf({ "openapi.yaml": described({}), out: "a file" });
    await expect(
      generateCommand(
        ["--input", join(folder, "openapi.yaml"), "--output", join(folder, "out")],
        QUIET,
      ),
    ).rejects.toThrow(/out\/.*: (the register of codes )?cannot be read.*ENOTDIR/);
  });
});

describe("options that do not go together", () => {
  test.each([
    [["--input", "a.yaml"], /Use --input and --output together/],
    [["--output", "out"], /Use --input and --output together/],
    [["--overlay", "overlay.yaml"], /--overlay only with them/],
    [["--inptu", "a.yaml"], /Unknown option '--inptu'[^]*Usage: npm run generate/],
    [["a.yaml"], /Unexpected argument 'a\.yaml'[^]*Usage: npm run generate/],
  ])("%s are a clear error", async (options, message) => {
    await expect(generateCommand(options, QUIET)).rejects.toThrow(message);
  });
});
