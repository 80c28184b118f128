import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { diffCommand } from "../../scripts/diff/command.ts";
import { generateCommand } from "../../scripts/generate/command.ts";
import { printable } from "../../scripts/printable.ts";
import { startDocsSite, type DocsSite } from "../support/docs-site.ts";
import { described, folderOf, operation } from "../support/generation.ts";
import { SyncProject } from "../support/sync-project.ts";

/** Text that clears a screen, turns writing round, forges lines and speaks to GitHub Actions and Azure Pipelines. */
const EVIL =
  "a\u001b[2J\n::error::FORGED\nFORGED\r\u009b2J\u202e##vso[task.x]\u2028FORGED\u0007\n##[error]FORGED";

const inSchema = (schema: object): object =>
  described({ paths: { "/a": { get: operation(schema) } } });

/** Descriptions with the text in places that are printed: of what is right, and of what is wrong. */
const descriptions: [place: string, description: object][] = [
  ["a path", described({ paths: { [`/${EVIL}`]: { get: operation() } } })],
  ["an event", described({ webhooks: { [EVIL]: { post: { responses: {} } } } })],
  ["a schema", described({ components: { schemas: { [EVIL]: { type: "object" } } } })],
  ["a property", inSchema({ type: "object", properties: { [EVIL]: { type: "string" } } })],
  ["a constant", inSchema({ const: EVIL })],
  ["an enum", inSchema({ enum: [EVIL, { [EVIL]: EVIL }] })],
  ["a server", described({ servers: [{ url: `https://example.com/${EVIL}` }] })],
  ["a reference", inSchema({ $ref: EVIL })],
  ["a reference inside", inSchema({ $ref: `#/${EVIL}` })],
  ["a reference that climbs", inSchema({ $ref: `../${EVIL}` })],
  ["a keyword", inSchema({ [EVIL]: 1 })],
  ["a type", inSchema({ type: EVIL })],
  ["a security scheme", described({ security: [{ [EVIL]: [] }] })],
  [
    "an operationId that is there twice",
    described({
      paths: {
        "/a": { get: operation({}, { operationId: EVIL }) },
        "/b": { get: operation({}, { operationId: EVIL }) },
      },
    }),
  ],
  [
    "a replacement that is missing",
    described({
      paths: { "/a": { get: operation({}, { deprecated: true, "x-replaced-by": [EVIL] }) } },
    }),
  ],
  [
    "types that do not compile",
    described({
      components: {
        schemas: {
          [EVIL]: { allOf: [{ $ref: "#/components/schemas/B" }, { title: EVIL, type: "string" }] },
          B: { allOf: [{ $ref: `#/components/schemas/${encodeURIComponent(EVIL)}` }] },
        },
      },
    }),
  ],
  ["the version", described({ openapi: EVIL })],
];

/** Everything that a command prints, its failure included. */
async function printedBy(
  run: (stream: { write: (text: string) => void }) => Promise<unknown>,
): Promise<string> {
  let output = "";
  try {
    await run({ write: (text) => (output += text) });
  } catch (error) {
    // what runScript does, of which test/failure.test.ts says that it is so
    output += printable((error as Error).message);
  }
  return output;
}

function expectHarmless(output: string): void {
  expect(output).not.toBe("");
  expect(output).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(output).not.toMatch(/^\s*::|##\w*\[/m);
  // no line of the description's own
  expect(output).not.toMatch(/^[^\w]*FORGED/m);
}

let site: DocsSite;
let project: SyncProject;
beforeAll(async () => {
  site = await startDocsSite();
  project = await SyncProject.of(described({ paths: { "/a": { get: operation() } } }));
  await project.write(
    "overlay.yaml",
    "overlay: 1.0.0\ninfo: { title: a, version: '1' }\nactions: []",
  );
});
afterAll(async () => {
  await site.close();
  await project.remove();
});

describe("nothing that a script prints of a description steers a terminal or the CI", () => {
  test.each(descriptions)("generate: %s", async (_, description) => {
    const folder = await folderOf({ "openapi.yaml": description });
    const args = ["--input", join(folder, "openapi.yaml"), "--output", join(folder, "out")];
    expectHarmless(await printedBy((stream) => generateCommand(args, stream)));
  });

  test.each(descriptions)("diff: %s", async (_, description) => {
    const folder = await folderOf({ "new.yaml": description, "old.yaml": described({}) });
    const [old, next] = [join(folder, "old.yaml"), join(folder, "new.yaml")];
    const overlay = ["--no-types", "--overlay", join(project.folder, "overlay.yaml")];
    for (const format of [[], ["--json"], ["--markdown"]]) {
      for (const files of [
        [old, next],
        [next, old],
      ]) {
        const args = [...files, ...overlay, ...format];
        expectHarmless(await printedBy((stream) => diffCommand(args, stream, stream)));
      }
    }
  });

  test.each(descriptions)("sync: %s", async (_, description) => {
    site.pages.clear();
    site.pages.set("/openapi.json", JSON.stringify(description));
    const block = `\`\`\`yaml /openapi.json\n${JSON.stringify(description)}\n\`\`\``;
    site.pages.set("/page.md", `# ${EVIL}\n\n## OpenAPI\n\n${block}\n`);
    for (const from of ["/openapi.json", "/page.md"]) {
      for (const format of [[], ["--json"], ["--markdown"]]) {
        const args = ["--from", site.origin + from, "--dry-run", ...format];
        const output = await printedBy(async (stream) => {
          const { report, progress } = await project.sync(args);
          stream.write(report + progress);
        });
        expectHarmless(output);
      }
    }
  });

  test("sync: an index, and addresses in it", async () => {
    site.pages.clear();
    const address = `https://elsewhere.example/${encodeURIComponent(EVIL)}.md`;
    const index = `# ${EVIL}\n\n- [${EVIL}](/${EVIL}.md)\n- [a](${address})\n- [a](/a.md)\n`;
    site.pages.set("/llms.txt", index);
    const output = await printedBy(() => project.sync(["--from", `${site.origin}/llms.txt`]));
    expectHarmless(output);
  });
});
