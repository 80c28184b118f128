import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { problemsOf } from "./support/compiler.ts";

const ROOT = resolve(import.meta.dirname, "..");

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The TypeScript blocks of a page, each as a file of its own. */
function blocksOf(page: string): [path: string, code: string][] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const blocks = [...text.matchAll(/^( *)```ts\n([\s\S]*?)^\1```$/gm)];
  return blocks.map(([, indent = "", code = ""], index) => [
    `${page}.${String(index + 1)}.ts`,
    `${code.replaceAll(new RegExp(`^${indent}`, "gm"), "")}\nexport {};\n`,
  ]);
}

const blocks = pages.flatMap(blocksOf);

describe("the code in README and docs", () => {
  test("is there", () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  test("compiles as it stands", () => {
    const options = { types: ["node"], noUnusedLocals: false, isolatedModules: false };
    expect(problemsOf(Object.fromEntries(blocks), options)).toEqual([]);
  });
});
