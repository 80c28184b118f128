import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../failure.ts";
import { readOverlay } from "../generate/overlay.ts";
import { Progress, type ProgressStream } from "../progress.ts";
import { readDescription, reportOn } from "./description.ts";
import { printAs } from "./print-as.ts";

const USAGE = `Usage: npm run diff -- OLD NEW [--json | --markdown] [--overlay FILE] [--no-types]

Reports what changes from the description OLD to NEW, which changes break a consumer, and which lines
of test/consumer stop compiling with the types of NEW.

  OLD, NEW        OpenAPI 3.0 or 3.1 descriptions, YAML or JSON
  --json          for machines
  --markdown      for a changelog or a pull request
  --overlay FILE  applied to both; by default openapi/overlay.yaml
  --no-types      compare only, do not type-check
  --help          this text
`;

/**
 * `npm run diff`.
 *
 * @param args arguments of the command
 * @param report output for the report
 * @param stream output for progress
 * @throws Failure if one of the descriptions cannot be read
 */
export async function diffCommand(
  args: readonly string[],
  report: { write(text: string): unknown } = process.stdout,
  stream: ProgressStream = process.stderr,
): Promise<void> {
  const { values, positionals } = readOptions(args);
  if (values.help) {
    report.write(USAGE);
    return;
  }
  const [old, next] = positionals;
  if (old === undefined || next === undefined || positionals.length > 2) {
    throw new Failure(`Give two descriptions, the old one first\n\n${USAGE}`);
  }
  if (values.json && values.markdown) throw new Failure("Give --json or --markdown, not both");
  const progress = new Progress(stream);
  const overlay = await readOverlay(values.overlay);
  const read = (file: string) =>
    progress.step(`reading ${relative(process.cwd(), file)}`, () => readDescription(file, overlay));
  const [before, after] = [await read(resolve(old)), await read(resolve(next))];
  const found = await progress.step("comparing", () =>
    reportOn(before.document, after.document, !values["no-types"]),
  );
  report.write(printAs(values.json ? "json" : values.markdown ? "markdown" : "text", found));
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        markdown: { type: "boolean", default: false },
        overlay: {
          type: "string",
          default: join(import.meta.dirname, "../../openapi/overlay.yaml"),
        },
        "no-types": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}
