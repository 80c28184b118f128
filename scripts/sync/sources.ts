import { readFile, readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Failure } from "../failure.ts";
import { apiPages, docsPageOf } from "./docs-index.ts";
import { DEFAULT_LIMITS, Downloader, type DownloadLimits } from "./download.ts";
import { each } from "./each.ts";
import type { PageText } from "./page.ts";
import type { ProgressStream } from "../progress.ts";
import { ProgressBar } from "./progress-bar.ts";

/** At most so many requests are under way at a time. */
const CONCURRENCY = 6;

/** A document of the whole API may be larger than one page. */
const DOCUMENT_BYTES = 16 * 1024 * 1024;

/** What the docs gave, as text. */
export type Read =
  /** Pages; `whole` if they are all of the API. */
  | { readonly kind: "pages"; readonly whole: boolean; readonly pages: readonly PageText[] }
  /** A whole OpenAPI document. */
  | { readonly kind: "document"; readonly name: string; readonly text: string };

type Kind = "index" | "page" | "document" | "folder";

/**
 * Reads what `--from` names: an `llms.txt`, pages, a folder of pages or an OpenAPI document, each an
 * address or a path. A folder with an `llms.txt` in it is read as that index says.
 *
 * @throws Failure naming everything that could not be read
 */
export async function readSources(
  from: readonly string[],
  limits: Partial<DownloadLimits> = {},
  stream: ProgressStream = process.stderr,
): Promise<Read> {
  const kinds = await Promise.all(from.map(kindOf));
  const [only = ""] = from;
  if (from.length > 1 && kinds.some((kind) => kind === "index" || kind === "document")) {
    throw new Failure("--from can be given more than once for pages and folders of pages only");
  }
  if (kinds[0] === "document") {
    const [file] = await readAll(
      [locationOf(only)],
      { fileBytes: DOCUMENT_BYTES, ...limits },
      stream,
    );
    return { kind: "document", name: only, text: file?.text ?? "" };
  }
  if (kinds[0] === "index") return readIndex(locationOf(only), limits, stream);
  if (kinds[0] === "folder" && from.length === 1) {
    const index = join(only, "llms.txt");
    if (await isFile(index)) return readIndex(locationOf(index), limits, stream);
  }
  const locations = await Promise.all(
    from.map(async (one, at) => (kinds[at] === "folder" ? pagesIn(one) : [pageLocation(one)])),
  );
  return { kind: "pages", whole: false, pages: await readAll(locations.flat(), limits, stream) };
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

async function readIndex(
  index: URL,
  limits: Partial<DownloadLimits>,
  stream: ProgressStream,
): Promise<Read> {
  const [file] = await readAll([index], limits, stream);
  if (file === undefined) throw new Error("an index that was read is missing");
  const pages = pagesOfIndex(file, index);
  if (pages.length === 0) throw new Failure(`${file.name}: lists no API page`);
  return { kind: "pages", whole: true, pages: await readAll(pages, limits, stream) };
}

/** Addresses of the pages; those of an index on disk are beside it, whatever site it was saved from. */
function pagesOfIndex(index: PageText, location: URL): URL[] {
  try {
    if (location.protocol !== "file:") return apiPages(index.text, location);
    const folder = dirname(fileURLToPath(location));
    return apiPages(...siteOf(index.text)).map((page) => {
      const path = resolve(folder, `.${decodeURIComponent(page.pathname)}`);
      if (!path.startsWith(folder + sep)) throw new Error(`lists ${page.href}, outside its folder`);
      return pathToFileURL(path);
    });
  } catch (error) {
    throw new Failure(`${index.name}: ${(error as Error).message}`);
  }
}

/** An index on disk, and the address that it was saved from, as far as its links tell. */
function siteOf(text: string): [text: string, base: URL] {
  const [address = "https://developers.partoo.co/"] =
    /https:\/\/[\w.-]+(?::\d+)?\/(?=(?:[\w.-]+\/)*api-reference\/)/.exec(text) ?? [];
  return [text, new URL(address)];
}

async function pagesIn(folder: string): Promise<URL[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => pathToFileURL(resolve(entry.parentPath, entry.name)));
  if (pages.length === 0) throw new Failure(`${folder}: holds no page (.md)`);
  return pages;
}

/** Reads everything, or fails naming all that could not be read. */
async function readAll(
  locations: readonly URL[],
  limits: Partial<DownloadLimits>,
  stream: ProgressStream,
): Promise<PageText[]> {
  const read = readerFor(limits);
  const bar = new ProgressBar("reading", locations.length, stream);
  const settled = await each(locations, CONCURRENCY, read, (done) => bar.show(done));
  const failures = settled.flatMap((result, index) =>
    result.ok ? [] : [`${shown(locations[index])}: ${(result.error as Error).message}`],
  );
  if (failures.length > 0) throw new Failure(failures.join("\n"));
  return settled.flatMap((result) => (result.ok ? [result.value] : []));
}

function readerFor(limits: Partial<DownloadLimits>) {
  const downloaders = new Map<string, Downloader>();
  return async (location: URL): Promise<PageText> => {
    const page = { name: shown(location), docsPage: docsPageOf(location.pathname) };
    if (location.protocol === "file:") {
      return { ...page, text: await textOf(fileURLToPath(location), limits) };
    }
    let downloader = downloaders.get(location.origin);
    if (downloader === undefined) {
      downloader = new Downloader(location, limits);
      downloaders.set(location.origin, downloader);
    }
    return { ...page, text: await downloader.text(location) };
  };
}

async function textOf(path: string, limits: Partial<DownloadLimits>): Promise<string> {
  const maximum = limits.fileBytes ?? DEFAULT_LIMITS.fileBytes;
  const { size } = await stat(path);
  if (size > maximum) throw new Error(`is larger than ${maximum} bytes`);
  return readFile(path, "utf8");
}

function shown(location: URL | undefined): string {
  if (location === undefined) return "";
  // without what may be secret in an address: user, password, query
  if (location.protocol !== "file:") return location.origin + location.pathname;
  return relative(process.cwd(), fileURLToPath(location)) || ".";
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
