import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../scripts/generate/document.ts";
import { parseYaml } from "../../scripts/yaml.ts";
import { officialText, operationAt, subjectsOf } from "../support/docs-cutter.ts";
import { startDocsSite } from "../support/docs-site.ts";
import { small } from "../support/own-description.ts";
import { SyncProject } from "../support/sync-project.ts";

let project: SyncProject;
beforeEach(async () => {
  project = await SyncProject.of(small);
});
afterEach(() => project.remove());

/** The same API in the words of somebody else: other names of schemas and operations. */
function renamed(description: JsonObject): JsonObject {
  const text = JSON.stringify(officialText(description)).replaceAll(
    "#/components/schemas/",
    "#/components/schemas/Api",
  );
  const document = JSON.parse(text) as JsonObject;
  const components = document["components"] as { schemas: JsonObject };
  components.schemas = Object.fromEntries(
    Object.entries(components.schemas).map(([name, schema]) => [`Api${name}`, schema]),
  );
  for (const subject of subjectsOf(document)) {
    const operation = operationAt(document, subject);
    operation["operationId"] = `api_${operation["operationId"] as string}`;
  }
  return document;
}

test("the first real sync, which renames nearly everything, is told in a few lines", async () => {
  await project.write("official.json", JSON.stringify(renamed(small)));
  const { report } = await project.sync(["--from", join(project.folder, "official.json")]);
  expect(report).toMatch(
    /^ {2}\d{2} schemas renamed: `\w+` → `Api\w+`, .* more \(--json has all\)$/m,
  );
  expect(report).toMatch(/^ {2}\d+ operationIds changed: `\w+ .*` → `api_/m);
  const [changes = ""] = report.split("To look at");
  expect(changes.split("\n").length).toBeLessThan(25);
});

test("components that only the overlay uses stay, and its targets are told by their new names", async () => {
  await project.write(
    "overlay.yaml",
    JSON.stringify({
      overlay: "1.0.0",
      info: { title: "T", version: "1" },
      actions: [
        { target: "$.components.schemas.Conversation.properties.status", update: { title: "T" } },
        {
          target: "$.paths['/messages'].get.responses['200']",
          update: {
            headers: { "X-Tag": { schema: { $ref: "#/components/schemas/ConversationBusiness" } } },
          },
        },
      ],
    }),
  );
  await project.write("official.json", JSON.stringify(renamed(small)));
  const { report } = await project.sync(["--from", join(project.folder, "official.json")]);
  expect(report).toContain(
    "$.components.schemas.Conversation.properties.status\n" +
      "    is now $.components.schemas.ApiConversation.properties.status",
  );
  const { components } = parseYaml(await project.read()) as { components: { schemas: object } };
  expect(components.schemas).toHaveProperty("ConversationBusiness");
  expect(components.schemas).toHaveProperty("ApiConversationBusiness");
});

test("a reference of the overlay that leads nowhere is told as the overlay's", async () => {
  const update = {
    requestBody: { content: { "a/b": { schema: { $ref: "#/components/schemas/No" } } } },
  };
  const actions = [{ target: "$.paths['/messages'].get", update }];
  await project.write("overlay.yaml", JSON.stringify({ overlay: "1.0.0", actions }));
  await project.write("official.json", JSON.stringify(small));
  await expect(project.sync(["--from", join(project.folder, "official.json")])).rejects.toThrow(
    /overlay\.yaml: Can't resolve \$ref \(at #\/paths\/~1messages\/get\/requestBody/,
  );
});

test("a sync that writes never says that nothing has changed", async () => {
  await project.write("openapi.yaml", `# another first line\n${await project.read()}`);
  await project.write("same.json", JSON.stringify(small));
  const { report } = await project.sync(["--from", join(project.folder, "same.json")]);
  expect(report).not.toContain("Nothing has changed");
  expect(report).toContain("Only the text of the description has changed");
});

describe("a sync that is ended while it reads", () => {
  test.each(["SIGINT", "SIGKILL"] as const)("by %s leaves everything as it was", async (signal) => {
    const site = await startDocsSite();
    try {
      const asked = new Promise<void>((resolve) => {
        site.pages.set("/llms.txt", () => resolve());
      });
      const before = await project.state();
      const child = spawn(
        process.execPath,
        [
          ...["--import", "ts-blank-space/register", "scripts/sync.ts"],
          ...["--description", project.description, "--from", `${site.origin}/llms.txt`],
        ],
        { stdio: "ignore" },
      );
      const ended = once(child, "exit");
      await asked;
      child.kill(signal);
      expect(await ended).toEqual([null, signal]);
      expect(await project.state()).toEqual(before);
    } finally {
      await site.close();
    }
  });
});
