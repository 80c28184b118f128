import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../failure.ts";
import { counted } from "../printable.ts";
import { Progress, type ProgressStream } from "../progress.ts";
import { shown } from "../shown.ts";
import { OWN_GENERATION, generate, type Generation } from "./generation.ts";
import { staleFiles, writeAll, type StaleFile } from "./outputs.ts";

const USAGE = `Usage: npm run generate -- [--check] [--input FILE --output DIR [--overlay FILE] [--allow-outside]]

Makes src/generated, docs/operations.md, docs/deprecations.md and the codes in
openapi/deprecations.json from openapi/openapi.yaml and openapi/overlay.yaml.

  --check         write nothing; exit 1 if a generated file is not what the description gives
  --input FILE    another OpenAPI 3.0 or 3.1 description, YAML or JSON
  --output DIR    where everything that is made from it goes
  --overlay FILE  an OpenAPI Overlay 1.0 to apply to it
  --allow-outside lets a $ref of FILE name files outside its folder
  --help          this text
`;

interface Options {
  readonly check: boolean;
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly overlay?: string | undefined;
  readonly "allow-outside": boolean;
}

function generationOf({
  check,
  input,
  output,
  overlay,
  "allow-outside": allowOutside,
}: Options): Generation {
  if (input !== undefined && output !== undefined) {
    const folder = resolve(output);
    return {
      input: resolve(input),
      allowOutside,
      overlay: overlay === undefined ? undefined : resolve(overlay),
      strict: check,
      types: join(folder, "types"),
      docs: folder,
      codes: join(folder, "deprecations.json"),
      codesMayBeMissing: true,
      forClient: false,
      callTypes: "partoo-client",
      command: "npm run generate -- --input … --output …",
    };
  }
  if (input !== undefined || output !== undefined || overlay !== undefined) {
    throw new Failure("Use --input and --output together, and --overlay only with them");
  }
  return { ...OWN_GENERATION, strict: check };
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        check: { type: "boolean", default: false },
        input: { type: "string" },
        output: { type: "string" },
        overlay: { type: "string" },
        "allow-outside": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** The same command without `--check`. */
function commandOf({ input, output, overlay, "allow-outside": allowOutside }: Options): string {
  const given = Object.entries({ input, output, overlay }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`],
  );
  if (allowOutside) given.push("--allow-outside");
  return ["npm run generate", ...(given.length === 0 ? [] : ["--", ...given])].join(" ");
}

function quoted(word: string): string {
  return /^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

const FOUND = { missing: "missing", differs: "stale or edited by hand", "left over": "left over" };
const DONE = { missing: "new", differs: "changed", "left over": "removed" };

function listed(files: readonly StaleFile[], words: Record<StaleFile["state"], string>): string {
  return files.map(({ path, state }) => `  ${shown(path)} (${words[state]})\n`).join("");
}

/**
 * `npm run generate`.
 *
 * @param args arguments of the command
 * @param stream output for progress and result
 * @throws Failure with the problem and its fix; then nothing was written
 */
export async function generateCommand(
  args: readonly string[],
  stream: ProgressStream = process.stderr,
): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const generation = generationOf(options);
  const progress = new Progress(stream);
  const outputs = await generate(generation, progress);
  if (options.check) {
    const stale = await progress.step("comparing", () => staleFiles(outputs, generation.types));
    if (stale.length > 0) {
      throw new Failure(
        `Not what the description gives:\n${listed(stale, FOUND)}To fix: ${commandOf(options)}`,
      );
    }
    progress.done("Everything generated is up to date.");
    return;
  }
  const changed = await progress.step("writing", () => writeAll(outputs, generation.types));
  stream.write(listed(changed, DONE));
  progress.done(
    changed.length === 0 ? "Nothing has changed." : `${counted(changed.length, "file")} changed.`,
  );
}
