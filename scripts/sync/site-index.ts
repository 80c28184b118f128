import { realpath } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Failure } from "../failure.ts";
import { oneLine } from "../printable.ts";
import { docsIndex, docsPageOf, originOf, type DocsIndex } from "./docs-index.ts";
import type { ListedPage } from "./pages.ts";
import { locationName, type Reader } from "./reader.ts";

const MAX_INDEXES = 200;
const MAX_PAGES = 2000;
const DOCS = new URL("https://developers.partoo.co/");

/** The content of a docs site's indexes. */
export interface SiteIndex {
  readonly pages: readonly ListedPage[];
  /** Places to read its OpenAPI documents from. */
  readonly documents: readonly URL[];
  /** Addresses on other origins, which are not read. */
  readonly foreign: readonly URL[];
  /** The place to read an address of the site from; undefined if it is outside the site. */
  readonly locate: (target: string) => URL | undefined;
}

/**
 * Reads an `llms.txt` and the indexes that it leads to.
 *
 * @param index address of the `llms.txt`, or its path in a folder that the site was saved to
 * @throws Failure if an index cannot be read, because it could list everything
 */
export async function readSiteIndex(index: URL, reader: Reader): Promise<SiteIndex> {
  const text = await indexText(index, reader);
  const base = index.protocol === "file:" ? (originOf(text) ?? DOCS) : index;
  const locate = await locatorOf(index, base);
  const found = { pages: new Map<string, URL>(), documents: new Set<string>() };
  const foreign = new Map<string, URL>();
  const add = (listed: DocsIndex): void => {
    for (const url of listed.pages) found.pages.set(url.href, url);
    for (const url of listed.documents) found.documents.add(url.href);
    for (const url of listed.foreign) foreign.set(url.href, url);
    if (found.pages.size > MAX_PAGES) {
      throw new Failure(`${locationName(index)}: lists more than ${MAX_PAGES} pages`);
    }
  };
  const first = docsIndex(text, base);
  add(first);
  const seen = new Set([base.href]);
  const pending = [...first.indexes];
  for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
    if (seen.has(next.href)) continue;
    seen.add(next.href);
    if (seen.size > MAX_INDEXES) {
      throw new Failure(`${locationName(index)}: leads to more than ${MAX_INDEXES} indexes`);
    }
    const listed = docsIndex(await indexText(inside(next, locate), reader), next);
    add(listed);
    pending.push(...listed.indexes);
  }
  return {
    pages: [...found.pages.values()].map((url) => ({
      location: inside(url, locate),
      docsPage: docsPageOf(url),
    })),
    documents: [...found.documents].map((href) => inside(new URL(href), locate)),
    foreign: [...foreign.values()],
    locate,
  };
}

async function indexText(location: URL, reader: Reader): Promise<string> {
  try {
    return await reader.page(location);
  } catch (error) {
    throw new Failure(`${locationName(location)}: ${oneLine((error as Error).message)}`);
  }
}

/** The place to read an address of a site from: the folder of the index, if that is on disk. */
async function locatorOf(index: URL, base: URL): Promise<SiteIndex["locate"]> {
  const addressOf = (target: string): URL | undefined => {
    if (!URL.canParse(target, base)) return undefined;
    const url = new URL(target, base);
    return url.origin === base.origin ? url : undefined;
  };
  if (index.protocol !== "file:") return addressOf;
  const folder = dirname(await realpath(fileURLToPath(index)).catch(() => fileURLToPath(index)));
  return (target) => {
    const url = addressOf(target);
    if (url === undefined) return undefined;
    const path = resolve(folder, `.${decoded(url.pathname)}`);
    return path.startsWith(folder + sep) ? pathToFileURL(path) : undefined;
  };
}

function inside(url: URL, locate: SiteIndex["locate"]): URL {
  const location = locate(url.href);
  if (location === undefined) throw new Failure(`lists ${oneLine(url.href)}, outside its folder`);
  return location;
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
