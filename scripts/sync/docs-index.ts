/** The content of an `llms.txt`: each address once, in order. */
export interface DocsIndex {
  /** Pages of the site, as addresses of their Markdown. */
  readonly pages: readonly URL[];
  /** Further indexes: an index of 100,000 characters or more is split into `/_llms/*.md`. */
  readonly indexes: readonly URL[];
  /** OpenAPI documents of the site. */
  readonly documents: readonly URL[];
  /** Pages and documents of other origins, which are not read. */
  readonly foreign: readonly URL[];
}

/**
 * Reads an `llms.txt`: the first link of each list item counts. Descriptions are cut after 300
 * characters, in the middle of the links in them.
 *
 * @param text Markdown
 * @param base address of the index
 * @see https://llmstxt.org
 */
export function docsIndex(text: string, base: URL): DocsIndex {
  const found = {
    pages: new Map<string, URL>(),
    indexes: new Map<string, URL>(),
    documents: new Map<string, URL>(),
    foreign: new Map<string, URL>(),
  };
  let inDocuments = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("#")) inDocuments = /^#+[ \t]*openapi[ \t]/i.test(line);
    const target = firstLink(line);
    if (target === undefined || !URL.canParse(target, base)) continue;
    const url = new URL(target, base);
    url.hash = "";
    url.search = "";
    const kind = kindOf(url, base, inDocuments);
    if (kind === undefined) continue;
    if (kind === "pages" && !url.pathname.endsWith(".md")) url.pathname += ".md";
    found[kind].set(url.href, url);
  }
  return {
    pages: [...found.pages.values()],
    indexes: [...found.indexes.values()],
    documents: [...found.documents.values()],
    foreign: [...found.foreign.values()],
  };
}

/** Path of a page for `x-docs-page`: below the docs site, without extension. */
export function docsPageOf({ protocol, pathname }: URL): string | undefined {
  const [, page] = /\/(api-reference\/.+)\.md$/.exec(pathname) ?? [];
  if (page !== undefined || protocol === "file:") return page;
  return pathname.slice(1).replace(/\.md$/, "");
}

/** The origin of a saved index: the one of most of its pages. */
export function originOf(text: string): URL | undefined {
  const counts = new Map<string, number>();
  for (const line of text.split("\n")) {
    const target = firstLink(line) ?? "";
    if (!/^https?:\/\//i.test(target) || !URL.canParse(target)) continue;
    const { origin, pathname } = new URL(target);
    if (pathname.endsWith(".md")) counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, left], [, right]) => right - left);
  return most && new URL(most[0]);
}

function kindOf(url: URL, base: URL, inDocuments: boolean): keyof DocsIndex | undefined {
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const { pathname } = url;
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  const isPage = name !== "" && (name.endsWith(".md") || !name.includes("."));
  const isDocument = inDocuments && /\.(ya?ml|json)$/i.test(name);
  if (url.origin !== base.origin) {
    const isApi = isDocument || name.endsWith(".md") || pathname.includes("/api-reference/");
    return isApi ? "foreign" : undefined;
  }
  if (isDocument) return "documents";
  if (pathname.includes("/_llms/") || name === "llms.txt") return "indexes";
  return isPage ? "pages" : undefined;
}

/** The address of the link at the beginning of a list item or a line. */
function firstLink(line: string): string | undefined {
  const item = line
    .slice(0, 4096)
    .trimStart()
    .replace(/^(?:[-*+]|\d{1,9}[.)])[ \t]+/, "");
  const end = item.indexOf("](");
  if (!item.startsWith("[") || end === -1) return undefined;
  const [target = ""] = item.slice(end + 2).split(/[)\s]/, 1);
  return target.replace(/^<|>$/g, "");
}
