import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Failure } from "../failure.ts";
import { docsPageOf } from "./docs-index.ts";
import type { Published } from "./bundle.ts";
import { wholeDocument } from "./whole-document.ts";
import { publishedByPages, readPages } from "./pages.ts";
import { Reader, locationName } from "./reader.ts";
import type { Reading } from "./reading.ts";
import { readSite } from "./site.ts";

type Kind = "index" | "page" | "document" | "folder";

/**
 * Reads the sources of `--from`: an `llms.txt`, pages, a folder of pages or an OpenAPI document, each an
 * address or a path. A folder with an `llms.txt` is read by that index.
 *
 * @throws Failure with everything that could not be read
 */
export async function readSources(reading: Reading): Promise<Published> {
  const { from, deadline } = reading;
  const reader = new Reader(reading.limits, deadline);
  const kinds = await Promise.all(from.map(kindOf));
  const [only = ""] = from;
  if (from.length > 1 && kinds.some((kind) => kind === "index" || kind === "document")) {
    throw new Failure("--from can be given more than once for pages and folders of pages only");
  }
  if (kinds[0] === "document") {
    const name = locationName(locationOf(only));
    const text = await reader.document(locationOf(only)).catch((error: unknown) => {
      throw new Failure(`${name}: ${(error as Error).message}`);
    });
    return deadline.run(() => wholeDocument(name, text));
  }
  if (kinds[0] === "index") return readSite(locationOf(only), reader, reading);
  if (kinds[0] === "folder" && from.length === 1) {
    const index = join(only, "llms.txt");
    if (await isFile(index)) return readSite(locationOf(index), reader, reading);
  }
  if (reading.skip.length > 0) throw new Failure("--skip goes with an llms.txt only");
  const locations = await Promise.all(
    from.map(async (one, at) => (kinds[at] === "folder" ? pagesIn(one) : [pageLocation(one)])),
  );
  const listed = locations.flat().map((location) => ({ location, docsPage: docsPageOf(location) }));
  return publishedByPages(await readPages(listed, reader, reading), reading);
}

/** A file or an address, both as URL. */
function locationOf(source: string): URL {
  return isAddress(source) ? new URL(source) : pathToFileURL(resolve(source));
}

function pageLocation(source: string): URL {
  const url = locationOf(source);
  if (isAddress(source) && !url.pathname.endsWith(".md")) url.pathname += ".md";
  return url;
}

function isAddress(source: string): boolean {
  return /^[a-z][a-z+.-]+:\/\//i.test(source);
}

async function kindOf(source: string): Promise<Kind> {
  if (!isAddress(source)) {
    if ((await stat(source).catch(() => undefined))?.isDirectory() === true) return "folder";
  } else if (!URL.canParse(source)) {
    throw new Failure(`${source}: not an address`);
  }
  const { pathname } = locationOf(source);
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  if (name.endsWith(".txt")) return "index";
  if (/\.(ya?ml|json)$/.test(name)) return "document";
  if (name.endsWith(".md") || (isAddress(source) && name !== "" && !name.includes("."))) {
    return "page";
  }
  throw new Failure(
    `${source}: cannot tell what it is. Give an llms.txt, a page (.md), a folder of pages, or an ` +
      "OpenAPI document (.yaml, .yml, .json)",
  );
}

async function pagesIn(folder: string): Promise<URL[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => pathToFileURL(resolve(entry.parentPath, entry.name)));
  if (pages.length === 0) throw new Failure(`${folder}: contains no page (.md)`);
  return pages;
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
