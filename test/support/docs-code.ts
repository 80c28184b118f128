import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/** What people read, as paths in the project. */
export const PAGES: readonly string[] = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`)
    .sort(),
];

/** One block of TypeScript on a page. */
export interface CodeBlock {
  readonly page: string;
  /** 1 for the first of the page. */
  readonly number: number;
  readonly code: string;
}

/** The TypeScript blocks of a page. */
export function codeOf(page: string): CodeBlock[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const blocks = [...text.matchAll(/^( *)```ts\n([\s\S]*?)^\1```$/gm)];
  return blocks.map(([, indent = "", code = ""], index) => ({
    page,
    number: index + 1,
    code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));
}

/** Runs a block as the reader would: as a module of its own, in which `partoo-client` is installed. */
export async function run({ code }: CodeBlock): Promise<void> {
  // inside the project, so that imports are found
  const folder = await mkdtemp(join(ROOT, "test/docs-"));
  try {
    const file = join(folder, "example.ts");
    await writeFile(file, code);
    await import(/* @vite-ignore */ file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
