import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { expect, test } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

/** What npm would publish; `dist/` only if it has been built. */
function publishedFiles(): string[] {
  const json = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [packed] = JSON.parse(json) as [Packed];
  return packed.files.map(({ path }) => path);
}

const published = publishedFiles();

/** Places in the package that a page leads to. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(ROOT, page), "utf8").replaceAll(/^```[^]*?^```/gm, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(page), target));
}

test("every link of a page that is published leads to what is published too", () => {
  const pages = published.filter((path) => path.endsWith(".md"));
  expect(pages).toEqual(expect.arrayContaining(["README.md", "docs/errors.md"]));
  const dead = pages.flatMap((page) =>
    linksOf(page)
      .filter(
        (target) => !published.some((path) => path === target || path.startsWith(`${target}/`)),
      )
      .map((target) => `${page} → ${target}`),
  );
  expect(dead).toEqual([]);
});

test("nothing is published that only we need", () => {
  const own = /^(test|scripts|bench|node_modules|\.|openapi\/(?!README))|\.tsbuildinfo$/;
  expect(published.filter((path) => own.test(path))).toEqual([]);
});

test("the source is published, but not a second time what is nothing but types", () => {
  expect(published).toEqual(
    expect.arrayContaining(["src/client.ts", "src/errors.ts", "src/generated/tables.ts"]),
  );
  expect(published).not.toContain("src/generated/operations.ts");
  expect(published).not.toContain("src/generated/schema.ts");
  expect(published).not.toContain("src/generated/schemas.ts");
});
