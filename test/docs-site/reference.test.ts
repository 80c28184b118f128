import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Application } from "typedoc";
import { expect, onTestFinished, test } from "vitest";
import { readContents } from "../../scripts/docs/contents.ts";
import { withPlainHeadings } from "../../scripts/docs/headings.ts";
import { checkLinks } from "../../scripts/docs/links.ts";
import { undocumented } from "../../scripts/docs/undocumented.ts";

/** A folder with these files, gone after the test. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "partoo-site-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function undocumentedIn(source: string): Promise<string[]> {
  const folder = await folderOf({
    "index.ts": source,
    "tsconfig.json": JSON.stringify({ compilerOptions: { types: [] }, include: ["index.ts"] }),
  });
  const application = await Application.bootstrap({
    entryPoints: [join(folder, "index.ts")],
    tsconfig: join(folder, "tsconfig.json"),
    logLevel: "None",
  });
  const project = await application.convert();
  if (project === undefined) expect.fail("the source does not compile");
  return undocumented(project);
}

/** TypeDoc starts a compiler. */
const SLOW = { timeout: 120_000 };

test("a function or class without an example is named", SLOW, async () => {
  const found = await undocumentedIn(`
    /** Says hello. @example hello(); */
    export function hello(): void {}
    /** Says goodbye. */
    export function goodbye(): void {}
    /** A greeting. */
    export class Greeting {}
  `);
  expect(found.sort()).toEqual(["Greeting has no @example", "goodbye has no @example"]);
});

test(
  "a property without a description is named, but not one that overrides another",
  SLOW,
  async () => {
    const found = await undocumentedIn(`
    /** Base. @example new Base(); */
    export class Base {
      /** Its name. */
      name = "base";
    }
    /** Other. @example new Other(); */
    export class Other extends Base {
      override name = "other";
      size = 1;
    }
    /** Options. */
    export interface Options {
      /** Its colour. */
      colour: string;
      width: number;
    }
  `);
    expect(found.sort()).toEqual([
      "Options.width has no description",
      "Other.size has no description",
    ]);
  },
);

test("the pages of the site are those of llms.txt, with its titles, groups and order", async () => {
  const folder = await folderOf({
    "llms.txt":
      "# Name\n\n## Docs\n\n- [README](README.md): first\n- [Bulk jobs](docs/bulk.md): many\n\n## Project\n\n- [Changes](CHANGELOG.md): what\n",
  });
  expect(await readContents(join(folder, "llms.txt"))).toEqual([
    { group: "Docs", title: "Bulk jobs", file: "docs/bulk.md" },
    { group: "Project", title: "Changes", file: "CHANGELOG.md" },
  ]);
});

test("headings of the site keep the words of their code, other text keeps its code", () => {
  const code = (text: string) => ({ kind: "code" as const, text });
  const text = (words: string) => ({ kind: "text" as const, text: words });
  const page = [text("## Run "), code("`npm test`"), text(" now\n\nSee "), code("`npm test`")];
  expect(withPlainHeadings(page)).toEqual([
    text("## Run "),
    text("npm test"),
    text(" now\n\nSee "),
    code("`npm test`"),
  ]);
});

test("a link of the site that leads nowhere is named with its page", async () => {
  const folder = await folderOf({
    "index.html": '<a href="pages/one.html#top">One</a> <a href="https://example.com/">Out</a>',
    "pages/one.html": '<a href="../index.html">Home</a> <img src="../missing.svg">',
  });
  await expect(checkLinks(folder)).rejects.toThrow("pages/one.html: ../missing.svg");
  await writeFile(join(folder, "missing.svg"), "<svg/>");
  await expect(checkLinks(folder)).rejects.toThrow("index.html: pages/one.html#top");
  await writeFile(join(folder, "pages/one.html"), '<h1 id="top">One</h1> <a href="#end">End</a>');
  await expect(checkLinks(folder)).rejects.toThrow("pages/one.html: #end");
  await writeFile(join(folder, "pages/one.html"), '<h1 id="top">One</h1>');
  await checkLinks(folder);
});
