const MAX_PAGES = 2000;

/**
 * The API pages that an `llms.txt` lists, as addresses of their Markdown, each once and in its order.
 * Links to anything else are left out.
 *
 * @param text Markdown with links
 * @param base address of the index
 * @throws Error if an API page is on another origin, or if there are too many
 */
export function apiPages(text: string, base: URL): URL[] {
  const pages = new Map<string, URL>();
  for (const target of linkTargets(text)) {
    if (!URL.canParse(target, base)) continue;
    const url = new URL(target, base);
    url.hash = "";
    url.search = "";
    if (!isApiPage(url)) continue;
    if (url.origin !== base.origin) {
      throw new Error(`lists ${url.href}, a page of another origin, which is not read`);
    }
    if (!url.pathname.endsWith(".md")) url.pathname += ".md";
    pages.set(url.href, url);
    if (pages.size > MAX_PAGES) throw new Error(`lists more than ${MAX_PAGES} API pages`);
  }
  return [...pages.values()];
}

/** Path of a page as `x-docs-page` names it: under the docs site, without ending. */
export function docsPageOf(pathname: string): string | undefined {
  return /(?:^|\/)(api-reference\/.+)\.md$/.exec(pathname)?.[1];
}

function isApiPage({ pathname }: URL): boolean {
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  return (
    pathname.includes("/api-reference/") &&
    name !== "" &&
    (name.endsWith(".md") || !name.includes("."))
  );
}

/** What stands in the round brackets of `[text](target "title")`; in one pass, whatever the text is. */
function linkTargets(text: string): string[] {
  return text.split("](").flatMap((part, index) => {
    if (index === 0) return [];
    const [target = ""] = part.slice(0, 4096).split(/[)\s]/, 1);
    return [target.replace(/^<|>$/g, "")];
  });
}
