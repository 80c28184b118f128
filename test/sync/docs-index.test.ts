import { describe, expect, test } from "vitest";
import { docsIndex, docsPageOf, originOf } from "../../scripts/sync/docs-index.ts";

const base = new URL("https://docs.example/llms.txt");
const links = (text: string, kind: keyof ReturnType<typeof docsIndex> = "pages"): string[] =>
  docsIndex(text, base)[kind].map(({ href }) => href);

describe("the index of the docs", () => {
  test("lists the Markdown of its pages, each once, in its order", () => {
    expect(
      links(
        [
          "- [B](https://docs.example/api-reference/b.md): text",
          "* [A [beta]](/api-reference/a)",
          '1. [C](<guides/c.md?x=1> "title")',
          "  - [B again](/api-reference/b.md#top)",
        ].join("\n"),
      ),
    ).toEqual([
      "https://docs.example/api-reference/b.md",
      "https://docs.example/api-reference/a.md",
      "https://docs.example/guides/c.md",
    ]);
  });

  test("of a list item, only the first link counts", () => {
    expect(links("- [A](/a.md): see [B](/b.md), [C](/c…")).toEqual(["https://docs.example/a.md"]);
    expect(links("Read [A](/a.md) first.")).toEqual([]);
  });

  test("tells further indexes, documents and other origins apart", () => {
    const text = [
      "- [API](/_llms/api.md)",
      "- [Older](/v1/llms.txt)",
      "- [Not for us](https://other.example/api-reference/a.md)",
      "- [Blog](https://other.example/blog)",
      "- [not under its heading](/assets/a.yaml)",
      "## OpenAPI Specs",
      "- [openapi](/assets/openapi.yaml)",
      "- [theirs](https://other.example/openapi.json)",
      "## Optional",
    ].join("\n");
    expect(links(text, "indexes")).toEqual([
      "https://docs.example/_llms/api.md",
      "https://docs.example/v1/llms.txt",
    ]);
    expect(links(text, "documents")).toEqual(["https://docs.example/assets/openapi.yaml"]);
    expect(links(text, "foreign")).toEqual([
      "https://other.example/api-reference/a.md",
      "https://other.example/openapi.json",
    ]);
    expect(links(text)).toEqual([]);
  });

  test("leaves out what is no page", () => {
    expect(
      links("- [m](mailto:a@b.c)\n- [r](/api-reference/)\n- [x](http://)\n- [p](/a.pdf)\n- [t]("),
    ).toEqual([]);
  });

  test("takes time with the length of the text only, whatever it is made of", () => {
    expect(links("[".repeat(1_000_000))).toEqual([]);
    expect(links("](".repeat(500_000))).toEqual([]);
    expect(links("- [".repeat(300_000))).toEqual([]);
    expect(links(" ".repeat(1_000_000))).toEqual([]);
  });
});

test("the page of an address is its path without ending", () => {
  const page = (href: string) => docsPageOf(new URL(href));
  expect(page("https://docs.example/api-reference/messages/a.md")).toBe("api-reference/messages/a");
  expect(page("https://docs.example/mirror/api-reference/a.md")).toBe("api-reference/a");
  expect(page("https://docs.example/guides/a.md")).toBe("guides/a");
  expect(page("file:///tmp/api-reference/a.md")).toBe("api-reference/a");
  expect(page("file:///tmp/a.md")).toBeUndefined();
});

test("a saved index is of the origin that most of its pages are on", () => {
  const text =
    "- [a](https://b.example/a.md)\n- [b](https://a.example/a.md)\n- [c](https://a.example/b.md)";
  expect(originOf(text)?.href).toBe("https://a.example/");
  expect(originOf("- [a](/a.md)")).toBeUndefined();
});
