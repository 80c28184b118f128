import fc from "fast-check";
import { format, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";
import { parsed } from "../../scripts/generate/compiler.ts";
import { OWN_GENERATION, describedApi } from "../../scripts/generate/generation.ts";
import { statementText } from "../../scripts/generate/layout/statements.ts";
import { formattedTypescript } from "../../scripts/generate/layout/typescript.ts";
import { typescriptFiles } from "../../scripts/generate/typescript.ts";
import { describedBy, described, generated, operation } from "../support/generation.ts";
import { largeDescription } from "../support/large-description.ts";
import { descriptions } from "./descriptions.ts";

async function byPrettier(text: string, parser: string): Promise<string> {
  const config = await resolveConfig(import.meta.filename);
  return format(text, { ...config, parser });
}

async function expectPrettierFormat(source: string): Promise<void> {
  expect(await formattedTypescript(source)).toBe(await byPrettier(source, "typescript"));
}

const PARSERS: Readonly<Record<string, string>> = {
  ts: "typescript",
  md: "markdown",
  json: "json",
};

/** The files of a description, each of which Prettier would leave as it is. */
async function expectFormatted(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const parser = PARSERS[path.replace(/.*\./, "")] ?? "";
    expect(content, path).toBe(await byPrettier(content, parser));
  }
}

describe("what is generated", () => {
  const all = { ...descriptions, "500 operations": { "openapi.yaml": largeDescription(500) } };

  test.each(Object.entries(all))("from %s is as Prettier writes it", async (_, files) => {
    await expectFormatted(await generated(files));
  });

  test("from the project's own description is what Prettier makes of it", async () => {
    const facts = await describedApi(OWN_GENERATION);
    for (const [, source] of typescriptFiles(facts, "../call.ts")) {
      await expectPrettierFormat(source);
    }
  });

  test("from the project's own description needs nothing of Prettier itself", async () => {
    const facts = await describedApi(OWN_GENERATION);
    for (const [, source] of typescriptFiles(facts, "../call.ts")) {
      const file = parsed(source);
      for (const statement of file.statements) {
        expect(() => statementText(statement, file)).not.toThrow();
      }
    }
  });
});

/** Names and text as descriptions have them, some so long that lines break, and some that they should not have. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z][a-zA-Z_]{0,12}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-z][a-z/{}_-]{20,60}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(..."é 日本 中文/a 1 007 1.50 -1 a-b __proto__".split(" ")),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(`it's`, `"a" and "b"`, `'"`, "\\", "\u2028", "*/", "//"),
  },
);

const scalar = fc.oneof(
  fc.constantFrom("string", "integer", "boolean", "null").map((type) => ({ type })),
  fc.uniqueArray(word, { minLength: 1, maxLength: 6 }).map((values) => ({ enum: values })),
  fc
    .uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((values) => ({ type: "number", enum: values })),
  word.map((name) => ({ const: name })),
  fc.constant({ $ref: "#/components/schemas/Shared" }),
);

const comment = fc.option(
  fc.array(word, { maxLength: 8 }).map((words) => words.join(" ").replace(/^(.{9})/, "$1\n  ")),
  { nil: undefined },
);

/** Schemas of every kind that types are made of, one in the other. */
const { schema } = fc.letrec<{ schema: Record<string, unknown> }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar,
    fc
      .record({
        properties: fc.dictionary(word, tie("schema"), { maxKeys: 4 }),
        required: fc.array(word, { maxLength: 2 }),
        description: comment,
        deprecated: fc.boolean(),
      })
      .map((object) => ({ type: "object", ...object })),
    tie("schema").map((additionalProperties) => ({ type: "object", additionalProperties })),
    tie("schema").map((items) => ({ type: "array", items })),
    fc
      .array(tie("schema"), { minLength: 1, maxLength: 3 })
      .map((prefixItems) => ({ type: "array", prefixItems })),
    fc
      .tuple(
        fc.constantFrom("oneOf", "anyOf", "allOf"),
        fc.array(tie("schema"), { minLength: 1, maxLength: 4 }),
      )
      .map(([key, members]) => ({ [key]: members })),
  ),
}));

/** A description of one operation and one component, with a deprecated operation beside them. */
const description = fc
  .record({ path: word, body: schema, answer: schema, component: schema, query: word })
  .map(({ path, body, answer, component, query }) => {
    const parameters = [
      { name: query, in: "query", explode: false, schema: { type: "array", items: {} } },
    ];
    const requestBody = { content: { "application/json": { schema: body } } };
    return described({
      paths: {
        [`/${path}`]: {
          post: operation(answer, { requestBody, parameters, tags: [path], summary: query }),
          get: operation(answer, { deprecated: true, parameters }),
        },
      },
      components: {
        schemas: { Shared: { type: "object", properties: { a: {} } }, [`C.${query}`]: component },
      },
    });
  });

describe("a description of any kind", () => {
  test("gives types that are what Prettier makes of them", async () => {
    await fc.assert(
      fc.asyncProperty(description, async (made) => {
        const facts = await describedBy(made);
        for (const [, source] of typescriptFiles(facts, "partoo-client")) {
          await expectPrettierFormat(source);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("gives files that Prettier leaves as they are", async () => {
    await fc.assert(
      fc.asyncProperty(description, async (made) => {
        await expectFormatted(await generated({ "openapi.yaml": made }));
      }),
      { numRuns: 10 },
    );
  });
});

describe("code that the generator does not write every day", () => {
  test.each([
    "export type A<T> = T extends string ? { a: T } : never;",
    "export const a = (b: number): number => b + 1;",
    "export type A = { [K in keyof B]-?: B[K] };",
    "export type A = -5e-7[];",
    "export interface A { b(c: string): void }",
    "export const a: B = { c: [1, 2, 3] };",
    "/* a comment\n in prose */\nexport type A = 1;",
    "/** two spaces  \n * at the end of a line */\nexport type A = 1;",
    "// a comment\n\nexport type A = 1;",
  ])("is formatted by Prettier: %j", async (source) => {
    await expectPrettierFormat(`export type First = "1";\n\n${source}\nexport type Last = 3;\n`);
  });

  test.each([
    "type A = /* why */ string;",
    "interface A { b: string /* why */; }",
    "interface A {\n  b: string; // why\n}",
    "interface A {\n  b: string;\n  // why\n}",
    'const a: B = Object.freeze({ c: "d" /* why */ });',
    "type A = 1; // why",
    "type A = 1;\n// why\n",
  ])("loses no comment: %j", async (source) => {
    expect(await formattedTypescript(source)).toContain("why");
  });
});
