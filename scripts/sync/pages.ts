import pMap from "p-map";
import { Failure } from "../failure.ts";
import type { Published } from "./bundle.ts";
import { mergePages } from "./merge.ts";
import { PageFailure, readPage, type EventPage, type OperationPage, type Page } from "./page.ts";
import { ProgressBar } from "./progress-bar.ts";
import { locationName, type Reader } from "./reader.ts";
import { oneLine } from "../printable.ts";
import type { Reading } from "./reading.ts";

/** Limit of concurrent requests. */
const CONCURRENCY = 6;

/** A page, and the place to read it from. */
export interface ListedPage {
  readonly location: URL;
  /** Its path below the docs site, for `x-docs-page`; undefined if unknown. */
  readonly docsPage: string | undefined;
}

/** The result of reading a page. */
export interface PageResult extends ListedPage {
  readonly name: string;
  readonly page: Page | undefined;
  /** Why there is no page. */
  readonly error: Error | undefined;
}

/** Reads pages, a few at a time. Its result contains the problem of a page. */
export async function readPages(
  pages: readonly ListedPage[],
  reader: Reader,
  { deadline, stream }: Reading,
): Promise<PageResult[]> {
  const bar = new ProgressBar("reading", pages.length, stream);
  let done = 0;
  const read = async (listed: ListedPage): Promise<PageResult> => {
    const { location, docsPage } = listed;
    const name = locationName(location);
    try {
      const text = await reader.page(location);
      if (/^\s{0,99}<(?:!doctype|html)\b/i.test(text)) throw new Error("is HTML, not Markdown");
      const page = deadline.run(() => readPage({ name, docsPage, text }));
      return { ...listed, name, page, error: undefined };
    } catch (error) {
      if (deadline.signal.aborted) throw deadline.failure();
      return { ...listed, name, page: undefined, error: error as Error };
    } finally {
      done += 1;
      bar.show(done);
    }
  };
  return pMap(pages, read, { concurrency: CONCURRENCY });
}

/** The name of a page, and why it is not used. */
export function problemOf({ name, error }: PageResult): string {
  if (error === undefined) return name;
  return error instanceof PageFailure ? error.message : `${name}: ${oneLine(error.message)}`;
}

export function isOperation(page: Page | undefined): page is OperationPage {
  return page?.kind === "operation";
}

export function isEvent(page: Page | undefined): page is EventPage {
  return page?.kind === "event";
}

/**
 * Reads single pages: a part of the API.
 *
 * @throws Failure with every unusable page
 */
export function publishedByPages(results: readonly PageResult[], reading: Reading): Published {
  const failed = results.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw new Failure(failed.map(problemOf).join("\n"));
  const pages = results.map(({ page }) => page);
  const operations = pages.filter(isOperation);
  const events = pages.filter(isEvent).map(({ key }) => oneLine(key));
  const notes = events.length === 0 ? [] : [withoutEvents(events)];
  if (operations.length === 0) {
    const [first] = results;
    const name = results.length === 1 && first ? first.name : `${results.length} pages`;
    throw new Failure(
      `${name}: no OpenAPI block found${notes.map((note) => `. ${note}`).join("")}`,
    );
  }
  return { ...merged(operations, reading), whole: false, kept: new Map(), notes };
}

/** Pages as one document, with the pages of each definition. */
export function merged(
  pages: readonly OperationPage[],
  { deadline, present }: Reading,
): Pick<Published, "document" | "where" | "notes" | "unpublished"> {
  const { document, origins, notes } = deadline.run(() => mergePages(pages, present));
  const lost = pages.flatMap(({ name, lost }) => lost.map((pointer) => `${name}: ${pointer}`));
  return {
    document,
    unpublished: [],
    notes: [...notes, ...lostNotes(lost)],
    where: (pointer) => {
      const place = [...origins.keys()].find(
        (known) => pointer === known || pointer.startsWith(`${known}/`),
      );
      return place === undefined ? [] : (origins.get(place) ?? []);
    },
  };
}

function lostNotes(lost: readonly string[]): string[] {
  if (lost.length === 0) return [];
  const shown = lost.slice(0, 5).map(oneLine).join("; ");
  const more = lost.length > 5 ? `; and ${lost.length - 5} more` : "";
  return [
    `The docs site lost a reference, so the schema allows everything: ${shown}${more}. ` +
      "Use the whole document, or add it in overlay.yaml",
  ];
}

/** The note that pages of events contain no event. */
export function withoutEvents(events: readonly string[]): string {
  return (
    `The pages of these webhook events do not contain the event: ${[...new Set(events)].join(", ")}. ` +
    "The whole OpenAPI document does"
  );
}
