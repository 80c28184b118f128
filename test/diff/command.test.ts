import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffCommand } from "../../scripts/diff/command.ts";
import { generateCommand } from "../../scripts/generate/command.ts";
import { largeDescription } from "../support/large-description.ts";

const OWN = new URL("../../openapi/openapi.yaml", import.meta.url).pathname;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-test-"));
});
afterAll(() => rm(folder, { recursive: true }));

const silent = { write: () => undefined };

async function diff(...args: string[]): Promise<string> {
  let text = "";
  await diffCommand(args, { write: (part) => (text += part) }, silent);
  return text;
}

async function changed(name: string, change: (text: string) => string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, change(await readFile(OWN, "utf8")));
  return path;
}

describe("npm run diff", () => {
  test("lists the lines of the consumer that stop compiling", { timeout: 120_000 }, async () => {
    const next = await changed("no-search-query.yaml", (text) =>
      text
        .replace("- name: search_query", "- name: text")
        .replace("\n        consumer_name:\n", "\n        consumer_called:\n"),
    );
    const report = await diff(OWN, next);
    expect(report).toContain("GET /categories query parameter search_query: parameter removed");
    expect(report).toMatch(/Lines of test\/consumer that stop compiling \(\d+\)/);
    expect(report).toMatch(
      / {2}test\/consumer\/businesses\.ts:\d+:\d+ {2}.*search_query.*\(TS\d+\)/,
    );
    expect(report).not.toMatch(/ {2}src\//);
    expect(report).toContain("Next release: major.");
  });

  test("a change that the consumer survives says so", { timeout: 120_000 }, async () => {
    const next = await changed("new-path.yaml", (text) =>
      text.replace(
        "paths:\n",
        "paths:\n  /new:\n    get:\n      responses:\n        '200': {description: OK}\n",
      ),
    );
    const report = await diff(OWN, next);
    expect(report).toContain("GET /new: added");
    expect(report).toContain("test/consumer compiles with the new types.");
    expect(report).toContain("Next release: minor.");
  });

  test("a replacement that is gone is told, with everything else", async () => {
    const next = await changed("no-replacement.yaml", (text) =>
      text.replace("/diffusion_errors/{business_id}:", "/errors/{business_id}:"),
    );
    const report = await diff(OWN, next);
    expect(report).toContain("POST /diffusion_errors/{business_id}: removed");
    expect(report).toMatch(/The new description gives no types: the replacement "POST/);
  });

  test("--json is for machines", async () => {
    const next = await changed("json.yaml", (text) =>
      text.replace("operationId: getApiKeys", "operationId: keys"),
    );
    expect(JSON.parse(await diff(OWN, next, "--json", "--no-types"))).toEqual({
      release: "minor",
      added: [],
      removed: [],
      newlyDeprecated: [],
      changed: ["GET /api_keys"],
      changes: [
        {
          verdict: "risky",
          kind: "operation-id-changed",
          at: "",
          message: "`operationId` changed: `getApiKeys` → `keys`",
          subject: "GET /api_keys",
          affects: ["GET /api_keys"],
        },
      ],
      warnings: [],
    });
  });

  test.each([
    ["nothing", [], "Give two descriptions"],
    ["one description", [OWN], "Give two descriptions"],
    ["both forms", [OWN, OWN, "--json", "--markdown"], "--json or --markdown, not both"],
    ["an unknown option", [OWN, OWN, "--quick"], "Unknown option '--quick'"],
    ["a file that is not there", [OWN, "/nowhere.yaml"], "nowhere.yaml: cannot be read"],
  ])("%s is refused with what to do", async (_name, args, message) => {
    await expect(diff(...args)).rejects.toThrow(message);
  });
});

describe("a description from elsewhere with 600 operations", () => {
  test("goes through diff and generate", { timeout: 120_000 }, async () => {
    const old = largeDescription(600);
    const next = structuredClone(old) as typeof old & {
      components: { schemas: Record<string, { properties: Record<string, object> }> };
    };
    delete next.components.schemas["Thing7"]?.properties["state"];
    const [a, b] = [join(folder, "a.json"), join(folder, "b.json")];
    await writeFile(a, JSON.stringify(old));
    await writeFile(b, JSON.stringify(next));
    const report = await diff(a, b, "--no-types");
    // every later thing leads back to the seventh
    expect(report).toContain(
      "Operations and events: 0 added, 0 removed, 0 newly deprecated, 452 changed.",
    );
    expect(report).toContain("schema Thing7 .state: property removed");
    await generateCommand(["--input", b, "--output", join(folder, "out")], silent);
    const listed = await readFile(join(folder, "out/operations.md"), "utf8");
    expect(listed.match(/^\| (GET|POST|PUT|DELETE) +\| `\/things_/gm)).toHaveLength(600);
  });
});
