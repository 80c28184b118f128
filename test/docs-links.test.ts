import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { PAGES } from "./support/docs-code.ts";

const ROOT = resolve(import.meta.dirname, "..");

const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");

/** Text without code, in which brackets mean something else. */
function prose(page: string): string {
  return read(page)
    .replaceAll(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gm, "")
    .replaceAll(/`[^`\n]*`/g, "");
}

/** What the links and images of a page lead to. */
function targetsOf(page: string): string[] {
  return [...prose(page).matchAll(/\]\(<?([^)\s>]+)/g)].map(([, target = ""]) => target);
}

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(page: string): string[] {
  const text = read(page).replaceAll(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gm, "");
  const seen = new Map<string, number>();
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, "")
      .replaceAll(" ", "-");
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** What is wrong with a link of a page; `undefined` if nothing is. */
function problemWith(page: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
    return /^https:/.test(target) && URL.canParse(target) ? undefined : "is no https address";
  }
  const [path = "", anchor] = target.split("#");
  const file =
    path === "" ? page : relative(ROOT, join(ROOT, dirname(page), decodeURIComponent(path)));
  if (file.startsWith("..") || !existsSync(join(ROOT, file))) return "leads to no file";
  if (anchor === undefined || !file.endsWith(".md") || statSync(join(ROOT, file)).isDirectory()) {
    return undefined;
  }
  return anchorsOf(file).includes(anchor) ? undefined : "leads to no heading";
}

const pages = [...PAGES, "CHANGELOG.md", "openapi/README.md", "llms.txt"];

describe("links", () => {
  test("are there to be checked", () => {
    expect(pages.flatMap(targetsOf).length).toBeGreaterThan(50);
  });

  test.each(pages)("of %s lead somewhere", (page) => {
    const problems = targetsOf(page).flatMap((target) => {
      const problem = problemWith(page, target);
      return problem === undefined ? [] : [`${target} ${problem}`];
    });
    expect(problems).toEqual([]);
  });

  test("that lead nowhere are found", () => {
    const broken = [
      "nothing.md",
      "../../etc/passwd",
      "errors.md#nothing",
      "#nothing",
      "http://a.example",
    ];
    const found = broken.map((target) => problemWith("docs/bulk.md", target));
    expect(found).toEqual([
      "leads to no file",
      "leads to no file",
      "leads to no heading",
      "leads to no heading",
      "is no https address",
    ]);
    expect(problemWith("docs/bulk.md", "reliability.md")).toBeUndefined();
    expect(problemWith("docs/testing.md", "webhooks.md#keys")).toBeUndefined();
  });
});

describe("llms.txt", () => {
  const entries = [...read("llms.txt").matchAll(/^- \[([^\]]+)\]\(([^)]+)\)(.*)$/gm)];

  test("begins with the name and what this is", () => {
    expect(read("llms.txt")).toMatch(/^# partoo-client\n\n> .+\n\n## /);
  });

  test("lists every page of the docs, once", () => {
    const listed = entries.map(([, , target]) => target);
    const docs = PAGES.filter((page) => page.startsWith("docs/"));
    expect(listed.filter((target) => target?.startsWith("docs/")).sort()).toEqual([...docs].sort());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("says of each page what is in it", () => {
    expect(entries.length).toBe(read("llms.txt").match(/^- /gm)?.length);
    for (const [, name, , description] of entries) expect(description, name).toMatch(/^: \S.+/);
  });
});
