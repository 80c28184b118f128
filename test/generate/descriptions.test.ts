import { beforeAll, describe, expect, test } from "vitest";
import { problemsOf } from "../support/compiler.ts";
import { generated, generatedFrom } from "../support/generation.ts";
import { largeDescription } from "../support/large-description.ts";
import { descriptions } from "./descriptions.ts";

const LARGE = "500 operations";

describe("a description that is not this project's", () => {
  let problems: string[];

  beforeAll(async () => {
    const files: Record<string, string> = {};
    const all = { ...descriptions, [LARGE]: { "openapi.yaml": largeDescription(500) } };
    for (const [name, description] of Object.entries(all)) {
      for (const [path, content] of Object.entries(await generated(description))) {
        files[`${name}/${path}`] = content;
      }
    }
    problems = problemsOf(files);
  }, 300_000);

  test.each([...Object.keys(descriptions), LARGE])("%s: its types compile", (name) => {
    expect(problems.filter((problem) => problem.startsWith(`${name}/`))).toEqual([]);
  });
});

describe("the types of a description", () => {
  test("do not depend on whether it is YAML or JSON, nor on where it is", async () => {
    const files = await generatedFrom(largeDescription(5));
    const again = await generatedFrom(JSON.stringify(largeDescription(5), null, 4));
    expect(again).toEqual(files);
  });
});
