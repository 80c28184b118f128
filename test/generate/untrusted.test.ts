import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { refuseCode } from "../../scripts/generate/schema-types.ts";
import { problemsOf, statementsOf } from "../support/compiler.ts";
import { described, generatedFrom, operation } from "../support/generation.ts";

/** Text that would do something if it were not only text. */
const PIECES = [
  "*/ export const evil = 1; /*",
  "*/export const evil=1;//",
  "`${process.exit(1)}`",
  "'; export const evil = 1; '",
  '"; export const evil = 1; "',
  "\\",
  '\\"',
  "\n@deprecated gone\n",
  " @deprecated gone",
  "@ts-expect-error",
  "\u2028export const evil = 1;\u2029",
  "\r\nexport const evil = 1;\r",
  "<script>alert(1)</script>",
  "| a | b |",
  "\\| a",
  "[link](javascript:alert(1))",
  "![image](https://example.com/image.png)",
  "https://example.com www.example.com",
  "<!-- -->",
  "``` ` ``",
  "__proto__",
  "constructor",
  "\u0000\u001b[2J\u007f",
  "\ud800",
  "{{ }} {% %}",
  "*_~#",
];
const HOSTILE = PIECES.join(" ");

/** A description with a text at every place that ends somewhere in what is generated. */
function describedWith(text: string, name = text): Record<string, unknown> {
  const schema = {
    type: "object",
    title: text,
    description: text,
    required: [name],
    properties: {
      [name]: { type: "string", format: text, default: text, example: text, description: text },
      values: { type: "string", enum: [text, `${text}!`], "x-extensible-enum": true },
      data: { type: "object", default: { [name]: [text] }, examples: [{ [name]: text }] },
      fixed: { const: text },
    },
    discriminator: { propertyName: name },
  };
  const schemaOfArray = { type: "array", items: { type: "string" } };
  const parameters = [
    { name, in: "query", description: text, explode: false, schema: schemaOfArray },
    { name: `${name}!`, in: "query", description: text, schema: schemaOfArray },
  ];
  return described({
    info: { title: text, version: text, description: text },
    tags: [{ name: text, description: text }],
    servers: [{ url: `https://example.com/${text}`, description: text }],
    paths: {
      [`/live/${name}`]: {
        summary: text,
        get: operation(
          { $ref: `#/components/schemas/Thing` },
          {
            operationId: `id ${name}`,
            summary: text,
            description: text,
            tags: [text],
            externalDocs: { url: text },
            "x-pagination": { style: "page", items: text },
            "x-fidelity": text,
            parameters,
            requestBody: { description: text, content: { [name]: { schema } } },
          },
        ),
      },
      [`/gone/${name}`]: {
        put: operation(schema, {
          summary: text,
          deprecated: true,
          externalDocs: { url: `https://example.com/${text}` },
          "x-replaced-by": [`GET /live/${name}`],
        }),
      },
    },
    webhooks: {
      [name]: {
        post: {
          summary: text,
          deprecated: true,
          requestBody: { content: { "application/json": { schema } } },
        },
      },
    },
    components: { schemas: { Thing: schema, [name]: { type: "string", description: text } } },
  });
}

/** What the files of a harmless description are made of. */
async function harmlessStatements(): Promise<Record<string, string[]>> {
  return statements(await generatedFrom(describedWith("harmless")));
}

function statements(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const typescript = Object.entries(files).filter(([path]) => path.endsWith(".ts"));
  return Object.fromEntries(
    typescript.map(([path, source]) => [
      path,
      // the declarations of schemas are named after them
      statementsOf(source).map((name) =>
        path.startsWith("types/schema") ? name.replace(/ .*/, "") : name,
      ),
    ]),
  );
}

/** Names of what has a tag of JSDoc, with the tag. */
function tagsIn(source: string): string[] {
  const file = ts.createSourceFile("generated.ts", source, ts.ScriptTarget.Latest, true);
  const tags: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const child of ts.getJSDocTags(node)) {
      if (child.parent.parent === node) tags.push(child.tagName.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return tags;
}

describe("text of a description", () => {
  test("never becomes code in the generated files", async () => {
    const files = await generatedFrom(describedWith(HOSTILE));
    expect(statements(files)).toEqual(await harmlessStatements());
    expect(problemsOf(files)).toEqual([]);
  });

  test("never becomes code, whatever it is", async () => {
    const harmless = await harmlessStatements();
    const marks = "* / ` ${ } ' \" \\ @ < > | [ ] ( ) # % : . a // /* */".split(" ");
    const pieces = fc.constantFrom(...marks, " ", "\n", "\r", "\u2028", "__proto__");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: pieces, minLength: 1, maxLength: 12 }), async (text) => {
        expect(statements(await generatedFrom(describedWith(text)))).toEqual(harmless);
      }),
      { numRuns: 10 },
    );
  });

  test("that the generator of types had let become code would be noticed", () => {
    expect(() =>
      refuseCode("export type A = 1;\n/** text */\ntype B = {\n  b: 1;\n};\n"),
    ).not.toThrow();
    for (const code of [
      "export const evil = 1;",
      "evil();",
      "{",
      "`${evil()}`;",
      'import "evil";',
    ]) {
      expect(() => refuseCode(`export type A = 1;\n${code}\n`)).toThrow(/would contain code/);
    }
  });

  test("never becomes a tag of JSDoc: what is live is not struck through", async () => {
    const files = await generatedFrom(describedWith(HOSTILE));
    const harmless = await generatedFrom(describedWith("harmless"));
    for (const path of ["types/schema.ts", "types/operations.ts", "types/webhooks.ts"]) {
      expect(tagsIn(files[path] ?? "")).toEqual(tagsIn(harmless[path] ?? ""));
    }
  });

  test("arrives unchanged in the tables", async () => {
    const { "types/tables.ts": source = "" } = await generatedFrom(describedWith(HOSTILE));
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const url = `data:text/javascript;base64,${Buffer.from(outputText).toString("base64")}`;
    const tables = (await import(/* @vite-ignore */ url)) as {
      paginatedOperations: unknown;
      queryExceptions: Readonly<Record<string, object>>;
    };
    const name = `GET /live/${HOSTILE}`;
    expect(tables.paginatedOperations).toEqual({ [name]: { style: "page", items: HOSTILE } });
    expect(Object.keys(tables.queryExceptions[name] ?? {})).toEqual([HOSTILE]);
  });

  test("that is the name of what every object has is a name like every other", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      // [name]: a key of its own, also for __proto__
      const files = await generatedFrom(describedWith("harmless", name));
      expect(files["types/schema.ts"]).toMatch(new RegExp(`^ +${name}: string;$`, "m"));
      expect(files["types/tables.ts"]).toMatch(new RegExp(`"?${name}"?\\]?: .*style: "form"`));
      expect(problemsOf(files)).toEqual([]);
    }
  });

  test("is the same in a file as it was before it was written", async () => {
    const files = await generatedFrom(describedWith("half a pair: \ud800"));
    for (const content of Object.values(files))
      expect(Buffer.from(content).toString()).toBe(content);
  });
});

describe("text of a description on a page", () => {
  test("is never markup of the page", async () => {
    const special = /[`|\\]/;
    const plain = PIECES.filter((piece) => !special.test(piece));
    const texts = [HOSTILE, plain.join(" "), ...PIECES.filter((piece) => special.test(piece))];
    for (const text of texts) {
      const files = await generatedFrom(describedWith(text));
      for (const page of ["operations.md", "deprecations.md"]) {
        expect(markupIn(files[page] ?? ""), text).toEqual([]);
      }
    }
  });

  test("does not add a cell to a table", async () => {
    const files = await generatedFrom(describedWith(HOSTILE));
    for (const page of ["operations.md", "deprecations.md"]) {
      const rows = (files[page] ?? "").split("\n").filter((line) => line.startsWith("|"));
      const widths = rows.map((row) => row.split("|").length);
      expect(new Set(widths).size).toBe(page === "operations.md" ? 2 : 1);
    }
  });

  test("is a link only if it is the address of a page of the web", async () => {
    const pageOf = async (url: string): Promise<string> => {
      const paths = { "/a": { get: operation({}, { deprecated: true, externalDocs: { url } }) } };
      return (await generatedFrom(described({ paths })))["deprecations.md"] ?? "";
    };
    expect(await pageOf("https://example.com/a b")).toContain("[page](https://example.com/a%20b)");
    expect(await pageOf("https://example.com/a%20b")).toContain(
      "[page](https://example.com/a%20b)",
    );
    expect(await pageOf("https://example.com/a) [b](c")).toContain(
      "[page](https://example.com/a%29%20[b]%28c)",
    );
    expect(await pageOf("javascript:alert(1)")).toContain("| `javascript:alert(1)` |");
    expect(await pageOf("nowhere")).toContain("| `nowhere`");
  });
});

/** What is left of the tables' cells that is neither code, nor a plain word, nor a link of ours. */
function markupIn(page: string): string[] {
  return page
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .flatMap((line) => line.split("|"))
    .map((cell) =>
      cell
        .replaceAll(/<code>([\p{L}\p{N} ]|&#\d+;)*<\/code>/gu, "")
        .replaceAll(/`[^`|\\]*`/g, "")
        .replaceAll(/\[page\]\(https:\/\/[^()|<> ]*\)/g, ""),
    )
    .filter((cell) => /[^\p{L}\p{N} ,'()/-]/u.test(cell.replace("PARTOO_DEP", "")));
}
