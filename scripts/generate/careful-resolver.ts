import { BaseResolver, type Document, type Source } from "@redocly/openapi-core";

/** Refuses a file of which a few lines become more than a computer can hold. */
export class CarefulResolver extends BaseResolver {
  /** What each file holds, by its path. */
  readonly parsed = new Map<string, unknown>();

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    refuseBomb(document.parsed, source.body.length);
    this.parsed.set(source.absoluteRef, document.parsed);
    return document;
  }
}

const MAX_DEPTH = 500;
/** How many times larger than its text a file may become by its aliases. */
const MAX_GROWTH = 10;

function refuseBomb(parsed: unknown, textLength: number): void {
  let room = textLength * MAX_GROWTH + 1000;
  const count = (value: unknown, depth: number): void => {
    if (--room < 0) throw new Error("its aliases make it many times larger than its text");
    if (depth > MAX_DEPTH) throw new Error(`it is nested deeper than ${MAX_DEPTH} levels`);
    if (typeof value !== "object" || value === null) return;
    for (const item of Object.values(value)) count(item, depth + 1);
  };
  count(parsed, 0);
}
