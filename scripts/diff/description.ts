import { isDeepStrictEqual } from "node:util";
import { Failure } from "../failure.ts";
import type { OpenApiDocument } from "../generate/document.ts";
import { loadDescription } from "../generate/load.ts";
import type { Overlay } from "../generate/overlay.ts";
import { compareDescriptions } from "./compare.ts";
import { stoppedLines } from "./consumer.ts";
import type { Report } from "./report.ts";

/**
 * Reads a description for a comparison.
 *
 * @param text its content, if it differs from the file
 * @returns the description with the overlay applied, and the overlay's targets that it lacks
 */
export async function readDescription(file: string, overlay?: Overlay, text?: string) {
  const { document, unmatched } = await loadDescription(file, { overlay, text });
  return { document, unmatched };
}

/**
 * The whole report on a new description.
 *
 * @param checkTypes whether to type-check the consumer, which takes seconds
 */
export async function reportOn(
  old: OpenApiDocument,
  next: OpenApiDocument,
  checkTypes: boolean,
): Promise<Report> {
  const report = compared(old, next);
  if (!checkTypes) return report;
  if (isDeepStrictEqual(old, next)) return { ...report, stopped: [] };
  try {
    return { ...report, stopped: await stoppedLines(old, next) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // the overlay may need a change first: report that, and go on
    const warning = `The new description gives no types: ${error.message}`;
    return { ...report, warnings: [...report.warnings, warning] };
  }
}

function compared(old: OpenApiDocument, next: OpenApiDocument): Report {
  try {
    return compareDescriptions(old, next);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure(
      "the descriptions cannot be compared: their schemas are nested in each other too deeply",
    );
  }
}
