import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { printAs } from "../diff/print-as.ts";
import { Failure } from "../failure.ts";
import { isObject, type JsonObject } from "../generate/document.ts";
import { readOverlay } from "../generate/overlay.ts";
import { oneLine } from "../printable.ts";
import { Progress, type ProgressStream } from "../progress.ts";
import { readRegularFile } from "../read-file.ts";
import { parseYaml, printYaml } from "../yaml.ts";
import { bundled, type Published } from "./bundle.ts";
import { Deadline } from "./deadline.ts";
import { DEFAULT_LIMITS, type DownloadLimits } from "./download.ts";
import { mistakeNotes, withoutMistakes, type FixedDocument } from "./fix-mistakes.ts";
import { SYNC_USAGE, syncOptions } from "./options.ts";
import { reportOnTexts } from "./report-on-texts.ts";
import { readSources } from "./sources.ts";
import { replaceFile } from "../replace-file.ts";

/** The beginning of the description. */
export const HEADER =
  "# Written by `npm run sync`; what this package adds to it is in overlay.yaml. See README.md.\n\n";

/** The outputs of a script. */
export interface Output {
  /** The report. */
  readonly report: { write(text: string): unknown };
  /** Progress, warnings and the result in one line. */
  readonly progress: ProgressStream;
}

const OUTPUT: Output = { report: process.stdout, progress: process.stderr };

/**
 * `npm run sync`.
 *
 * @param args arguments of the command
 * @param limits limits of downloads that differ from the defaults
 * @throws Failure with everything that is wrong; then nothing was written
 */
export async function syncCommand(
  args: readonly string[],
  output: Output = OUTPUT,
  limits: Partial<DownloadLimits> = {},
): Promise<void> {
  const options = syncOptions(args);
  if (options === undefined) {
    output.report.write(SYNC_USAGE);
    return;
  }
  const { from, skip, description, mode, format, checkTypes, allowedRemovals } = options;
  const progress = new Progress(output.progress);
  const deadline = new Deadline(limits.totalMs ?? DEFAULT_LIMITS.totalMs);
  const name = relative(process.cwd(), description) || description;
  const overlayFile = join(dirname(description), "overlay.yaml");
  const overlay = existsSync(overlayFile) ? await readOverlay(overlayFile) : undefined;
  const text = existsSync(description) ? await descriptionText(name, description) : undefined;
  const present = text === undefined ? {} : parsed(name, text);
  const published = await progress.step(`reading ${from.map(oneLine).join(", ")}`, () =>
    readSources({ from, skip, present, limits, deadline, stream: output.progress }),
  );
  const fixed = await progress.step("merging", () =>
    withoutMistakes(
      deadline.run(() => bundled(present, published, overlay)),
      overlay,
    ),
  );
  refuseMistakes(fixed, published);
  const next = deadline.run(() => HEADER + printYaml(fixed.document));
  const report = await progress.step("comparing", () =>
    reportOnTexts({ name, present: text, text: next, overlay, published, fixed, checkTypes }),
  );
  output.report.write(printAs(format, report));
  if (next === text) {
    progress.done(`${name} matches the docs.`);
    return;
  }
  if (mode === "check") {
    throw new Failure(`${name} does not match the docs. To fix: npm run sync`);
  }
  if (mode === "dry-run") {
    progress.done("Nothing was written.");
    return;
  }
  refuseRemovals(report.removed, allowedRemovals);
  replaceFile(description, next);
  progress.done(`${name} written. Next: npm run generate`);
}

function refuseMistakes({ left }: FixedDocument, { where }: Published): void {
  const [notes] = mistakeNotes("Not valid OpenAPI", left, where);
  if (notes !== undefined) throw new Failure(`${notes}\nTo fix: an action in overlay.yaml`);
}

function refuseRemovals({ length }: readonly string[], allowed: number): void {
  if (length <= allowed) return;
  throw new Failure(
    `Nothing was written: ${length} operations or events would be removed, as the report says. ` +
      `If that is right: --allow-removals ${length}`,
  );
}

async function descriptionText(name: string, file: string): Promise<string> {
  try {
    return await readRegularFile(file);
  } catch (error) {
    throw new Failure(`${name}: cannot be read: ${(error as Error).message}`);
  }
}

function parsed(name: string, text: string): JsonObject {
  let description: unknown;
  try {
    description = parseYaml(text);
  } catch (error) {
    throw new Failure(`${name}: cannot be read: ${(error as Error).message}`);
  }
  if (!isObject(description)) throw new Failure(`${name}: not an OpenAPI description`);
  return description;
}
