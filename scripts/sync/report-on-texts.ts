import { readDescription, reportOn } from "../diff/description.ts";
import type { Report } from "../diff/report.ts";
import { at, type OpenApiDocument } from "../generate/document.ts";
import { unmatchedMessage, type Overlay } from "../generate/overlay.ts";
import { Failure } from "../failure.ts";
import { oneLine } from "../printable.ts";
import type { Published } from "./bundle.ts";
import { mistakeNotes, type FixedDocument } from "./fix-mistakes.ts";

export interface Texts {
  /** Name of the current description in messages. */
  readonly name: string;
  /** Undefined if there is none yet. */
  readonly present: string | undefined;
  /** The new description. */
  readonly text: string;
  readonly overlay: Overlay | undefined;
  readonly published: Published;
  readonly fixed: FixedDocument;
  readonly checkTypes: boolean;
}

/**
 * The report on a new description. The generator's code reads both, so that sync never writes what the
 * generator cannot read.
 *
 * @throws Failure if the new description is not valid
 */
export async function reportOnTexts(texts: Texts): Promise<Report> {
  const { name, present, text, overlay, published, fixed, checkTypes } = texts;
  const next = await readDescription(name, overlay, text).catch((error: unknown) => {
    throw atItsPage(error, texts);
  });
  const old = await presentDocument(texts, next.document);
  const report = await reportOn(old, next.document, checkTypes && present !== undefined);
  const warnings = [...report.warnings];
  if (overlay !== undefined && next.unmatched.length > 0) {
    const targets = next.unmatched.map((target) => withNewName(target, report.changes));
    warnings.push(unmatchedMessage(overlay.file, targets));
  }
  warnings.push(
    ...published.notes,
    ...keptNotes(published.kept),
    ...mistakeNotes("Mistakes of the docs that were fixed", fixed.fixed, published.where),
    ...mistakeNotes(
      "Left out, because it is not valid OpenAPI. To set it, use overlay.yaml",
      fixed.leftOut,
      published.where,
    ),
  );
  return { ...report, warnings, isRewritten: text !== present };
}

async function presentDocument(
  { name, present, text, overlay }: Texts,
  next: OpenApiDocument,
): Promise<OpenApiDocument> {
  if (present === undefined) return nothingOf(next);
  if (present === text) return next;
  return (await readDescription(name, overlay, present)).document;
}

/** The target of an overlay's action, and its new name if its schema was renamed. */
function withNewName(target: string, changes: Report["changes"]): string {
  const names = new Map(
    changes.map(({ subject, renamedTo }) => [subject.replace(/^schema /, ""), renamedTo]),
  );
  const renamed = target.replace(/(?<=\.schemas)(?:\.\w+|\[[^\]]*\])/, (schemas) =>
    schemas.replaceAll(/\w+/g, (name) => names.get(name) ?? name),
  );
  return renamed === target ? target : `${target}\n    is now ${renamed}`;
}

/** A mistake with its page, or with the overlay, because nobody has the text of its line. */
function atItsPage(error: unknown, { published, fixed, overlay }: Texts): unknown {
  if (!(error instanceof Failure)) return error;
  const lines = error.message.split("\n").map((line) => {
    const [pointer = ""] = line.slice(line.lastIndexOf("(at ") + 4).split(")", 1);
    if (!pointer.startsWith("#/")) return line;
    const isPublished = at(fixed.document, pointer) !== undefined;
    const page = isPublished ? published.where(pointer)[0] : overlay?.file;
    return page === undefined ? line : `${page}: ${line.replace(/^\S{0,4096}:\d+:\d+: /, "")}`;
  });
  return new Failure(lines.join("\n"));
}

/** Operations that stay although the docs do not describe them, by reason. */
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
