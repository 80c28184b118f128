import { describe, expect, test } from "vitest";
import { apiPages, docsPageOf } from "../../scripts/sync/docs-index.ts";

const base = new URL("https://docs.example/llms.txt");
const pages = (text: string): string[] => apiPages(text, base).map(({ href }) => href);

describe("the index of the docs", () => {
  test("lists the Markdown of its API pages, each once, in its order", () => {
    expect(
      pages(
        [
          "- [B](https://docs.example/api-reference/b.md): text",
          "- [A](/api-reference/a) and [again](https://docs.example/api-reference/a.md#top)",
          '- [C](<api-reference/c/c.md?x=1> "title")',
        ].join("\n"),
      ),
    ).toEqual([
      "https://docs.example/api-reference/b.md",
      "https://docs.example/api-reference/a.md",
      "https://docs.example/api-reference/c/c.md",
    ]);
  });

  test("leaves out what is no API page, wherever it leads", () => {
    expect(
      pages(
        "[g](/guides/a.md) [s](https://other.example/) [m](mailto:a@b.c) [y](/api-reference/o.yaml) " +
          "[r](/api-reference/) [x](http://) text](",
      ),
    ).toEqual([]);
  });

  test("refuses an API page of another origin", () => {
    expect(() => pages("[a](https://evil.example/api-reference/a.md)")).toThrow(
      "lists https://evil.example/api-reference/a.md, a page of another origin",
    );
    expect(() => pages("[a](http://docs.example/api-reference/a.md)")).toThrow("another origin");
  });

  test("refuses more pages than any API has", () => {
    const links = Array.from({ length: 2001 }, (_, at) => `[a](/api-reference/${at}.md)`);
    expect(() => pages(links.join("\n"))).toThrow("more than 2000 API pages");
  });

  test("takes time with the length of the text only, whatever it is made of", () => {
    expect(pages("[".repeat(1_000_000))).toEqual([]);
    expect(pages("](".repeat(500_000))).toEqual([]);
  });
});

test("the page of an address is its path without ending", () => {
  expect(docsPageOf("/api-reference/messages/a.md")).toBe("api-reference/messages/a");
  expect(docsPageOf("/mirror/api-reference/a.md")).toBe("api-reference/a");
  expect(docsPageOf("/guides/a.md")).toBeUndefined();
});
