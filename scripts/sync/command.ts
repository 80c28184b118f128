import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { printAs } from "../diff/print-as.ts";
import { Failure } from "../failure.ts";
import { isObject, type JsonObject } from "../generate/document.ts";
import { readOverlay } from "../generate/overlay.ts";
import { Progress, type ProgressStream } from "../progress.ts";
import { parseYaml, printYaml } from "../yaml.ts";
import { bundled } from "./bundle.ts";
import type { DownloadLimits } from "./download.ts";
import { SYNC_USAGE, syncOptions } from "./options.ts";
import { publishedApi } from "./published.ts";
import { reportOnTexts } from "./report-on-texts.ts";
import { readSources } from "./sources.ts";
import { replaceFile } from "./write.ts";

const HEADER =
  "# Written by `npm run sync`; what this package adds to it is in overlay.yaml. See README.md.\n\n";

/** Where a script tells things. */
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
 * @param args what was typed after it
 * @param limits of downloads, where they are not the default ones
 * @throws Failure with everything that is wrong; nothing has been written then
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
  const { from, description, mode, format, checkTypes } = options;
  const progress = new Progress(output.progress);
  const name = relative(process.cwd(), description) || description;
  const overlayFile = join(dirname(description), "overlay.yaml");
  const overlay = existsSync(overlayFile) ? await readOverlay(overlayFile) : undefined;
  const present = existsSync(description) ? await readFile(description, "utf8") : undefined;
  const read = await progress.step(`reading ${from.join(", ")}`, () =>
    readSources(from, limits, output.progress),
  );
  const { document, kept } = await progress.step("merging", () =>
    bundled(present === undefined ? undefined : parsed(name, present), publishedApi(read)),
  );
  const text = HEADER + printYaml(document);
  const report = await progress.step("comparing", () =>
    reportOnTexts({ name, present, text, overlay, kept, checkTypes }),
  );
  output.report.write(printAs(format, report));
  for (const warning of report.warnings) output.progress.write(`${warning}\n`);
  if (text === present) {
    progress.done(`${name} says what the docs say.`);
  } else if (mode === "check") {
    throw new Failure(`${name} is not what the docs say. To mend: npm run sync`);
  } else if (mode === "dry-run") {
    progress.done("Nothing was written.");
  } else {
    await replaceFile(description, text);
    progress.done(`${name} written. Next: npm run generate`);
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
