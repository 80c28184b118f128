import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/generate/generation.ts";
import { typescriptFiles } from "../../scripts/generate/typescript.ts";
import { syncCommand } from "../../scripts/sync/command.ts";
import { problemsOf } from "../support/compiler.ts";
import { describedIn } from "../support/generation.ts";

/** Descriptions as their publishers wrote them, mistakes included, and code that uses their types. */
const DOCUMENTS = {
  "made from Java code, OpenAPI 3.0": {
    file: "@readme/oas-examples/3.0/json/star-trek.json",
    use: `import type { GetOperations } from "./operations.ts";
      export const name = (d: GetOperations["/animal"]["data"]): string | undefined =>
        d.animal?.name;
      // @ts-expect-error the uid is required
      export const p: GetOperations["/animal"]["init"]["params"] = { query: {} };`,
  },
  "of a company's own API, OpenAPI 3.1 with the null of 3.0": {
    file: "@readme/oas-examples/3.1/json/readme.json",
    use: `import type { GetOperations } from "./operations.ts";
      type Data = GetOperations["/projects/{subdomain}/apikeys"]["data"];
      export const label = (d: Data): string | null | undefined => d.data[0]?.label;
      // @ts-expect-error it can be null
      export const text = (d: Data): string | undefined => d.data[0]?.label;`,
  },
  "written by hand, with webhooks, callbacks and mistakes, OpenAPI 3.1": {
    file: "@scalar/galaxy/dist/3.1.json",
    use: `import type { GetOperations } from "./operations.ts";
      import type { WebhookBodies } from "./webhooks.ts";
      type Planet = GetOperations["/planets/{planetId}"]["data"];
      export const name = (planet: Planet): string => planet.name;
      export const image = (planet: Planet): string | null | undefined => planet.image;
      export const hook = (h: WebhookBodies["newPlanet"]): string => h.name;`,
  },
};

describe("a real description is synced, generated and compiled:", () => {
  let problems: string[];

  beforeAll(async () => {
    const sources: Record<string, string> = {};
    for (const [name, { file, use }] of Object.entries(DOCUMENTS)) {
      const folder = await mkdtemp(join(tmpdir(), "partoo-real-"));
      const from = join(ROOT, "node_modules", file);
      const description = join(folder, "openapi.yaml");
      const quiet = { write: () => undefined };
      await syncCommand(["--from", from, "--description", description, "--no-types"], {
        report: quiet,
        progress: quiet,
      });
      const facts = await describedIn(folder);
      for (const [path, source] of await typescriptFiles(facts, "partoo-client")) {
        sources[`${name}/${path}`] = source;
      }
      sources[`${name}/use.ts`] = use;
      await rm(folder, { recursive: true });
    }
    // as most users have it set
    problems = problemsOf(sources, { exactOptionalPropertyTypes: false });
  }, 120_000);

  test.each(Object.keys(DOCUMENTS))("%s", (name) => {
    expect(problems.filter((problem) => problem.startsWith(`${name}/`))).toEqual([]);
  });
});
