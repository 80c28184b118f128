import { Failure } from "../failure.ts";
import { isObject, objectAt, type JsonObject } from "../generate/document.ts";
import { oneLine } from "../printable.ts";
import type { Published } from "./bundle.ts";
import { GoneError } from "./download.ts";
import { operationsIn, PageFailure, subjectName, type OperationPage } from "./page.ts";
import {
  isEvent,
  isOperation,
  merged,
  problemOf,
  readPages,
  withoutEvents,
  type ListedPage,
  type PageResult,
} from "./pages.ts";
import { locationName, type Reader } from "./reader.ts";
import { readSiteIndex, type SiteIndex } from "./site-index.ts";
import type { Reading } from "./reading.ts";
import { wholeDocument } from "./whole-document.ts";

/**
 * Reads a docs site by its index: the whole document if it names one, otherwise its pages.
 *
 * @param index address of an `llms.txt`, or its path in a folder that the site was saved to
 * @throws Failure with everything that could not be read
 */
export async function readSite(index: URL, reader: Reader, reading: Reading): Promise<Published> {
  const listed = await readSiteIndex(index, reader);
  const site: Site = { name: locationName(index), reader, reading, notes: [], ...listed };
  noteForeign(site);
  checkSkips(site);
  const pages = site.pages.filter((page) => !isSkipped(page, reading));
  const document = await firstDocument(site.documents, site);
  if (document !== undefined) {
    const results = await readPages(unknownPages(document, pages, site), reader, reading);
    return withMissing(withDocsPages(document, results), results, site);
  }
  if (pages.length === 0) throw new Failure(`${site.name}: lists no API page`);
  const results = await readPages(pages, reader, reading);
  const named = await firstDocument(documentsOf(results, site), site);
  if (named !== undefined) return withMissing(withDocsPages(named, results), results, site);
  return withMissing(publishedByAll(results, site), results, site);
}

interface Site extends SiteIndex {
  readonly name: string;
  readonly reader: Reader;
  readonly reading: Reading;
  /** Notes for a person to check. */
  readonly notes: string[];
}

/** @throws Failure if an operation of ours comes from a page of another origin */
function noteForeign({ foreign, reading, notes, name }: Site): void {
  if (foreign.length === 0) return;
  const shown = foreign.slice(0, 5).map(({ href }) => oneLine(href));
  const more = foreign.length > 5 ? ` and ${foreign.length - 5} more` : "";
  const text = `${name}: lists pages of another origin, which are not read: ${shown.join(", ")}${more}`;
  const ours = new Set(pagesOf(reading.present).values());
  const isOurs = foreign.some(({ pathname }) => ours.has(pathname.slice(1).replace(/\.md$/, "")));
  if (isOurs) throw new Failure(text);
  notes.push(text);
}

function checkSkips({ reading, pages, documents, name }: Site): void {
  const known = [...pages, ...documents.map((location) => ({ location, docsPage: undefined }))];
  const unknown = reading.skip.find(
    (skip) => !known.some((page) => isSkipped(page, { skip: [skip] })),
  );
  if (unknown !== undefined) throw new Failure(`--skip ${unknown}: ${name} does not list it`);
}

/** Whether a name means the page: its address, its path on the site, or its `x-docs-page`. */
function isSkipped({ location, docsPage }: ListedPage, { skip }: Pick<Reading, "skip">): boolean {
  const names = [location.href, location.pathname, locationName(location), docsPage ?? ""].map(
    bare,
  );
  return skip.some((name) => names.includes(bare(name)));
}

function bare(name: string): string {
  return name.replace(/^\.?\//, "").replace(/\.md$/, "");
}

/** The source documents of the pages, from their info lines. */
function documentsOf(results: readonly PageResult[], { locate, documents }: Site): URL[] {
  const counts = new Map<string, number>();
  for (const { page } of results) {
    if (!isOperation(page) && !isEvent(page)) continue;
    if (page.file === undefined) continue;
    const address = /^(?:\/|[a-z]+:)/i.test(page.file) ? page.file : `/${page.file}`;
    counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const known = new Set(documents.map(({ href }) => href));
  return [...counts]
    .toSorted(([, left], [, right]) => right - left)
    .flatMap(([address]) => locate(address) ?? [])
    .filter(({ href }) => !known.has(href));
}

/** The usable document with the most of the current operations. */
async function firstDocument(
  locations: readonly URL[],
  site: Site,
): Promise<Published | undefined> {
  const { reader, reading, notes } = site;
  const found: { name: string; shared: number; published: Published }[] = [];
  for (const location of locations) {
    const name = locationName(location);
    if (isSkipped({ location, docsPage: undefined }, reading)) continue;
    try {
      const text = await reader.document(location);
      const published = reading.deadline.run(() => wholeDocument(name, text));
      found.push({
        name,
        shared: sharedOperations(published.document, reading.present),
        published,
      });
    } catch (error) {
      if (reading.deadline.signal.aborted) throw reading.deadline.failure();
      const why = error instanceof Failure ? error.message : `${name}: ${(error as Error).message}`;
      notes.push(`The whole document could not be used: ${oneLine(why)}`);
    }
  }
  const [best, ...others] = found.toSorted((left, right) => right.shared - left.shared);
  for (const { name } of others) notes.push(`${name}: not read, it is another document`);
  if (best?.shared === 0) notes.push(`${best.name}: not read, it has none of the operations`);
  return best === undefined || best.shared === 0 ? undefined : best.published;
}

/**
 * Number of operations that a document shares with the current description; all of its own if there is none.
 */
function sharedOperations(document: JsonObject, present: JsonObject): number {
  const names = operationsIn(document).map(subjectName);
  const ours = new Set(operationsIn(present).map(subjectName));
  return ours.size === 0 ? names.length : names.filter((name) => ours.has(name)).length;
}

/** The pages with unknown content, if they are needed. */
function unknownPages(
  { document }: Published,
  pages: readonly ListedPage[],
  { reading }: Site,
): readonly ListedPage[] {
  const listed = new Set(pages.map(({ docsPage }) => docsPage));
  const known = pagesOf(reading.present);
  const isKnown = (name: string): boolean => listed.has(known.get(name));
  if (operationsIn(document).map(subjectName).every(isKnown)) return [];
  const described = new Set(known.values());
  return pages.filter(({ docsPage }) => docsPage === undefined || !described.has(docsPage));
}

/** The page of each operation and event of a description that names one. */
function pagesOf(description: JsonObject): Map<string, string> {
  return new Map(
    operationsIn(description).flatMap((subject) => {
      const page = operationAt(description, subject)["x-docs-page"];
      return typeof page === "string" ? [[subjectName(subject), page] as const] : [];
    }),
  );
}

function operationAt(
  document: JsonObject,
  { section, key, method }: ReturnType<typeof operationsIn>[number],
): JsonObject {
  return objectAt(objectAt(objectAt(document[section])[key])[method]);
}

/** The document, each operation with the page that describes it. */
function withDocsPages(published: Published, results: readonly PageResult[]): Published {
  const pages = new Map<string, string>();
  for (const { page } of results) {
    if (page?.docsPage === undefined) continue;
    if (isOperation(page)) pages.set(subjectName(page), page.docsPage);
    if (isEvent(page)) pages.set(`event ${page.key}`, page.docsPage);
  }
  for (const subject of operationsIn(published.document)) {
    const page = pages.get(subjectName(subject));
    const operation = operationAt(published.document, subject);
    if (page !== undefined) operation["x-docs-page"] = page;
  }
  const unread = results.filter(({ error }) => error !== undefined).map(({ name }) => name);
  const notes =
    unread.length === 0
      ? []
      : [`Pages that could not be read; the whole document was: ${unread.join(", ")}`];
  return { ...published, notes: [...published.notes, ...notes] };
}

/**
 * Reads all pages.
 *
 * @throws Failure with every unusable page that one of our operations comes from
 */
function publishedByAll(results: readonly PageResult[], { reading, notes, name }: Site): Published {
  const known = pagesOf(reading.present);
  const described = new Set(known.values());
  const names = new Set(operationsIn(reading.present).map(subjectName));
  const failed = results.filter(({ error }) => error !== undefined);
  const failures = failed.filter(({ docsPage, error }) => {
    if (docsPage !== undefined && described.has(docsPage)) return true;
    if (!(error instanceof PageFailure)) return false;
    return error.isHostile || names.has(error.subject ?? "");
  });
  if (failures.length > 0) {
    throw new Failure(
      `${failures.map(problemOf).join("\n")}\n` +
        "To go on without a page, and leave its operation as it is: --skip PAGE",
    );
  }
  for (const result of failed) notes.push(`Left out: ${problemOf(result)}`);
  const operations = results.map(({ page }) => page).filter(isOperation);
  if (operations.length === 0) {
    const more = failed.length === 0 ? "" : `. ${notes.join(". ")}`;
    throw new Failure(`${name}: none of its ${results.length} pages has an OpenAPI block${more}`);
  }
  return { ...merged(operations, reading), whole: true, kept: new Map() };
}

/**
 * Checks the pages of operations and events that were not found, before they are removed. Those with an
 * unreadable page stay.
 */
async function withMissing(
  published: Published,
  results: readonly PageResult[],
  site: Site,
): Promise<Published> {
  const { reading, reader, notes, locate } = site;
  const found = new Set([
    ...operationsIn(published.document).map(subjectName),
    ...published.unpublished,
  ]);
  const missing = [...pagesOf(reading.present)].filter(([name]) => !found.has(name));
  const missingNames = new Set(
    operationsIn(reading.present)
      .map(subjectName)
      .filter((name) => !found.has(name)),
  );
  const read = new Map(results.map((result) => [result.docsPage, result]));
  const unread = missing.flatMap(([, docsPage]): ListedPage[] => {
    const location = read.has(docsPage) ? undefined : locate(`${docsPage}.md`);
    const page = location && { location, docsPage };
    return page === undefined || isSkipped(page, reading) ? [] : [page];
  });
  for (const result of await readPages(unread, reader, reading)) read.set(result.docsPage, result);
  const kept = new Map<string, string>();
  for (const { page } of results) {
    const name = isEvent(page) ? `event ${page.key}` : "";
    if (missingNames.has(name)) kept.set(name, "their pages do not contain them");
  }
  const unlisted: OperationPage[] = [];
  for (const [name, docsPage] of missing) {
    const result = read.get(docsPage);
    const { page, error } = result ?? {};
    if (isOperation(page) && subjectName(page) === name) unlisted.push(page);
    else if (isEvent(page)) kept.set(name, "their pages do not contain them");
    else if (page?.kind === "guide") kept.set(name, "their pages have no OpenAPI block");
    else if (result === undefined) kept.set(name, "their pages were not read");
    else if (error !== undefined && !(error instanceof GoneError)) {
      kept.set(name, "their pages could not be read");
    }
  }
  const newEvents = results
    .flatMap(({ page }) => (isEvent(page) ? [oneLine(page.key)] : []))
    .filter((key) => !found.has(`event ${key}`) && !kept.has(`event ${key}`));
  if (newEvents.length > 0) notes.push(withoutEvents(newEvents));
  const all = unlisted.length === 0 ? published : withPages(published, unlisted, site);
  return { ...all, kept, notes: [...notes, ...all.notes] };
}

/** Adds operations that only their own pages still describe. */
function withPages(published: Published, pages: readonly OperationPage[], site: Site): Published {
  const names = pages.map((page) => oneLine(subjectName(page))).join(", ");
  site.notes.push(`Not listed any more, but their pages still describe them: ${names}`);
  const more = merged(pages, site.reading);
  return {
    ...published,
    document: joined(published.document, more.document),
    notes: [...published.notes, ...more.notes],
    where: (pointer) => [...published.where(pointer), ...more.where(pointer)],
  };
}

/** Merges two documents; the first one wins. */
function joined(first: JsonObject, second: JsonObject): JsonObject {
  const result: JsonObject = { ...first };
  for (const [key, value] of Object.entries(second)) {
    if (!["paths", "webhooks", "components"].includes(key)) continue;
    const items: JsonObject = { ...objectAt(first[key]) };
    for (const [name, item] of Object.entries(objectAt(value))) {
      const present = Object.hasOwn(items, name) ? items[name] : undefined;
      items[name] = isObject(present) && isObject(item) ? { ...item, ...present } : item;
    }
    result[key] = items;
  }
  return result;
}
