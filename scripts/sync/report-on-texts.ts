import { readDescription, reportOn } from "../diff/description.ts";
import type { Report } from "../diff/report.ts";
import type { OpenApiDocument } from "../generate/document.ts";
import { unmatchedMessage, type Overlay } from "../generate/overlay.ts";
import { oneLine } from "../printable.ts";
import type { Published } from "./bundle.ts";
import { asFile } from "./temporary.ts";

export interface Texts {
  /** What the present description is called in messages. */
  readonly name: string;
  /** Undefined if there is none yet. */
  readonly present: string | undefined;
  /** The new description. */
  readonly text: string;
  readonly overlay: Overlay | undefined;
  readonly published: Published;
  readonly checkTypes: boolean;
}

/**
 * The report on a new description. Both are read as the generator reads them, so that what it cannot
 * read is never written.
 *
 * @throws Failure if the new description is not valid
 */
export async function reportOnTexts(texts: Texts): Promise<Report> {
  const { name, present, text, overlay, published, checkTypes } = texts;
  const read = (content: string, called: string) =>
    asFile(content, called, (file) => readDescription(file, overlay));
  const next = await read(text, "the new description");
  const old =
    present === undefined
      ? nothingOf(next.document)
      : present === text
        ? next.document
        : (await read(present, name)).document;
  const report = await reportOn(old, next.document, checkTypes && present !== undefined);
  const warnings = [...report.warnings];
  if (overlay !== undefined && next.unmatched.length > 0) {
    warnings.push(unmatchedMessage(overlay.file, next.unmatched));
  }
  warnings.push(...published.notes, ...keptNotes(published.kept));
  return { ...report, warnings };
}

/** What stays although the docs do not describe it, by reason. */
function keptNotes(kept: ReadonlyMap<string, string>): string[] {
  const reasons = new Map<string, string[]>();
  for (const [name, reason] of kept) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), oneLine(name)]);
  }
  return [...reasons].map(([reason, names]) => `Kept, because ${reason}: ${names.join(", ")}`);
}

/** A description without operations, to compare the first one with. */
function nothingOf({ openapi, info, servers }: OpenApiDocument): OpenApiDocument {
  return { openapi, info, servers, paths: {} };
}
