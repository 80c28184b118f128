import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ZodType } from "zod";
import { startApiServer } from "../../scripts/api-server.ts";
import { describedApi, OWN_GENERATION } from "../../scripts/generate/generation.ts";

const ROOT = resolve(import.meta.dirname, "../..");

let folder: string;
beforeAll(async () => {
  // inside the project, so that zod is found
  folder = await mkdtemp(join(ROOT, "test/docs-"));
  const { document } = await describedApi(OWN_GENERATION);
  // as the build writes it
  await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
});
afterAll(() => rm(folder, { recursive: true }));

test("the block for zod in docs/validation.md makes a schema that checks a review", async () => {
  const page = await readFile(join(ROOT, "docs/validation.md"), "utf8");
  const [, block = ""] = /```js\n(import \{ z \}[\s\S]*?)```/.exec(page) ?? [];
  expect(block).toContain("partoo-client/openapi.json");
  const program = join(folder, "example.mjs");
  const code = block.replace("partoo-client/openapi.json", "./openapi.json");
  await writeFile(program, `${code}\nexport { Review };\n`);
  const { Review } = (await import(/* @vite-ignore */ program)) as { Review: ZodType };

  const api = await startApiServer();
  const response = await fetch(`${api.url}/reviews`, { headers: { "x-APIKey": "key" } });
  const { reviews = [] } = (await response.json()) as { reviews?: object[] };
  await api.close();
  const [review = {}] = reviews;
  expect(Object.keys(review)).toContain("id");
  expect(Review.safeParse(review)).toMatchObject({ success: true });
  const wrong = Object.fromEntries(Object.keys(review).map((name) => [name, ["no", "such"]]));
  expect(Review.safeParse(wrong)).toMatchObject({ success: false });
});
