import { rm } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { typescriptFiles } from "../../scripts/generate/typescript.ts";
import { problemsOf } from "../support/compiler.ts";
import { describedIn, newFolder } from "../support/generation.ts";
import { kinds } from "./kinds.ts";

describe("the types are right for", () => {
  let problems: string[];

  beforeAll(async () => {
    const sources: Record<string, string> = {};
    for (const [name, { files, use }] of Object.entries(kinds)) {
      const folder = await newFolder(files);
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

  test.each(Object.keys(kinds))("%s", (name) => {
    expect(problems.filter((problem) => problem.startsWith(`${name}/`))).toEqual([]);
  });
});
