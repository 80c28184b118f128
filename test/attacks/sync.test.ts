import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Failure } from "../../scripts/failure.ts";
import { startDocsSite, type DocsSite } from "../support/docs-site.ts";
import { described, operation } from "../support/generation.ts";
import { MARK, hostileRefs, placesOfRefs } from "../support/hostile-refs.ts";
import { SyncProject } from "../support/sync-project.ts";

let site: DocsSite;
let project: SyncProject;
beforeAll(async () => {
  process.env["PARTOO_TEST_SECRET"] = MARK;
  site = await startDocsSite();
});
afterAll(async () => {
  delete process.env["PARTOO_TEST_SECRET"];
  await site.close();
});
beforeEach(async () => {
  site.pages.clear();
  site.requests.length = 0;
  project = await SyncProject.empty();
  await project.write("secret.yaml", JSON.stringify({ const: MARK }));
});
afterEach(() => project.remove());

const pageOf = (text: string): string =>
  `# A\n\n## OpenAPI\n\n\`\`\`yaml /openapi.json get /a\n${text}\n\`\`\`\n`;

/** What a sync says, and the failure it may end with. */
async function said(path: string, totalMs = 60_000): Promise<string> {
  try {
    const { report, progress } = await project.sync(["--from", site.origin + path], { totalMs });
    return report + progress;
  } catch (error) {
    expect(error).toBeInstanceOf(Failure);
    return (error as Error).message;
  }
}

describe("no reference of a docs site reads a file, or asks another address", () => {
  test.each(placesOfRefs)("from %s", { timeout: 60_000 }, async (_, descriptionOf) => {
    await symlink(join(project.folder, "secret.yaml"), join(project.folder, "link.yaml"));
    for (const ref of hostileRefs(project.folder, site.origin)) {
      const description = JSON.stringify(descriptionOf(ref));
      site.pages.set("/openapi.json", description);
      site.pages.set("/page.md", pageOf(description));
      for (const path of ["/openapi.json", "/page.md"]) {
        expect(await said(path), ref).not.toContain(MARK);
        expect(await project.read().catch(() => ""), ref).not.toContain(MARK);
      }
    }
    const others = site.requests.filter((path) => path === "/secret.yaml");
    expect(others).toEqual([]);
    expect(Object.keys(Object)).toEqual([]);
  });
});

const HEAD =
  "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths:\n" +
  "  /a: { get: { responses: { '200': { description: d } } } }\n";

describe("a page cannot hold a sync up", { timeout: 120_000 }, () => {
  const size = 300_000;
  const many = (text: string): string => text.repeat(size / text.length);

  test.each<[string, string]>([
    ["backticks", many("`")],
    ["fences that open and close", many("```\n")],
    ["headings", many("#\n")],
    ["spaces before HTML", `${many(" ")}<html`],
    ["an info line of spaces", `\`\`\`yaml${many(" ")}x\n`],
    ["brackets", pageOf(`${HEAD}x-a: ${many("[")}`)],
    ["dashes", pageOf(`${HEAD}x-a:\n  ${many("- ")}`)],
    ["question marks", pageOf(`${HEAD}x-a:\n  ${many("? ")}`)],
    ["colons", pageOf(`${HEAD}x-a: ${many(": ")}`)],
    ["comments", pageOf(HEAD + many("#\n"))],
    ["empty lines of a text", pageOf(`${HEAD}x-a: |\n${many("\n")}  a`)],
    ["aliases", pageOf(`${HEAD}x-b: &a [1]\nx-a:\n${many("  - *a\n")}`)],
    ["the same key", pageOf(`${HEAD}x-a:\n${many("  k: 1\n")}`)],
    ["mistakes of syntax", pageOf(HEAD + many("@a: 1\n"))],
    ["exclamation marks", pageOf(`${HEAD}x-a: ${many("!")}`)],
    ["digits", pageOf(`${HEAD}x-a: 1.${many("0")}x`)],
    ["segments of a reference", pageOf(`${HEAD}x-a: { $ref: '#${many("/a")}' }`)],
  ])("%s", async (_, page) => {
    site.pages.set("/page.md", page);
    expect(await said("/page.md")).not.toContain("more than 60000 ms");
  });

  test.each<[string, string]>([
    ["brackets", many("- [")],
    ["ends of links", many("](")],
    ["spaces", `-${many(" ")}[a](/x.md)`],
    ["hashes", `${"#".repeat(size)} openapi`],
    ["an address that climbs", `- [a](/${many("../")}x.md)`],
  ])("nor can an index of %s", async (_, index) => {
    site.pages.set("/llms.txt", index);
    expect(await said("/llms.txt")).not.toContain("more than 60000 ms");
  });

  test("and what takes long all the same ends when the time is over", async () => {
    site.pages.set("/page.md", pageOf(`${HEAD}x-a:\n${"  - [1, {a: b}]\n".repeat(120_000)}`));
    const message = "sync took more than 500 ms";
    expect(await said("/page.md", 500)).toContain(message);
    // also where no parser is at work
    site.pages.set("/page.md", (_request, response) => void response.write("# "));
    expect(await said("/page.md", 500)).toContain(message);
  });
});

describe("a site cannot fill the memory, or what is on disk", () => {
  test("with a page that is small only while it is compressed", async () => {
    const zeros = gzipSync(Buffer.alloc(200_000_000));
    site.pages.set("/page.md", (_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(zeros);
    });
    expect(await said("/page.md")).toContain("is larger than 2097152 bytes");
  });

  test("or write through a link that stands in the place of the description", async () => {
    const victim = join(project.folder, "victim");
    await writeFile(victim, HEAD);
    await symlink(victim, project.description);
    const description = described({ paths: { "/b": { get: operation() } } });
    site.pages.set("/openapi.json", JSON.stringify(description));
    await said("/openapi.json");
    expect(await project.read()).toContain("/b");
    expect(await readFile(victim, "utf8")).toBe(HEAD);
  });
});
