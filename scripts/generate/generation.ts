import { basename, join, relative, sep } from "node:path";
import { Failure, failureOf } from "../failure.ts";
import { printable } from "../printable.ts";
import type { Progress } from "../progress.ts";
import { requiredApiKey } from "./api-key.ts";
import { clientLimits } from "./client-limits.ts";
import { assignCodes, printCodes, readCodes, type DeprecationCodes } from "./deprecation-codes.ts";
import { deprecationsOf, registeredName } from "./deprecations.ts";
import { deprecationsPage, operationsPage } from "./docs.ts";
import { Mistakes, mistakeText, type Mistake } from "./document.ts";
import { TOO_MANY_REFERENCES, loadDescription, type LoadedDescription } from "./load.ts";
import { withPathParameters } from "./prepare/path-parameters.ts";
import { checkReplacements, eventsOf, operationsOf } from "./operations.ts";
import { MADE_FROM, formatted, type Output } from "./outputs.ts";
import { readOverlay, unmatchedMessage } from "./overlay.ts";
import { refuseTypeErrors } from "./type-check.ts";
import { typescriptFiles, type ApiFacts } from "./typescript.ts";

/** The input and output of a generation. */
export interface Generation {
  /** Path of the description. */
  readonly input: string;
  /** Whether the description may refer to files outside its folder. */
  readonly allowOutside: boolean;
  /** Path of the overlay. */
  readonly overlay: string | undefined;
  /** Whether an overlay action without a target is a mistake. */
  readonly strict: boolean;
  /** Folder of the TypeScript files. */
  readonly types: string;
  /** Folder of the pages. */
  readonly docs: string;
  /** Path of the register of deprecation codes. */
  readonly codes: string;
  /** Whether the register may be missing. */
  readonly codesMayBeMissing: boolean;
  /** Whether the client calls this API, so that it must be able to send the key. */
  readonly forClient: boolean;
  /** Module with the types of a call. */
  readonly callTypes: string;
  /** The command that makes the files, for their first line; the same on every machine. */
  readonly command: string;
}

/** The project. Paths inside it are shown relative to it, from any current folder. */
export const ROOT = join(import.meta.dirname, "../..");

/** The job of `npm run generate` without options. */
export const OWN_GENERATION: Generation = {
  input: join(ROOT, "openapi/openapi.yaml"),
  allowOutside: false,
  overlay: join(ROOT, "openapi/overlay.yaml"),
  strict: false,
  types: join(ROOT, "src/generated"),
  docs: join(ROOT, "docs"),
  codes: join(ROOT, "openapi/deprecations.json"),
  codesMayBeMissing: false,
  forClient: true,
  callTypes: "../call.ts",
  command: "npm run generate",
};

/**
 * Generates all files in memory, so that a mistake leaves the disk unchanged.
 *
 * @throws Failure with everything that is wrong with the description or the register of codes
 */
export async function generate(job: Generation, progress: Progress): Promise<Output[]> {
  const source = sourceName(job.input);
  const description = await progress.step(`reading ${source}`, () => overlaidDescription(job));
  try {
    return await outputsOf(job, source, description, progress);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Failure(`${source}: ${TOO_MANY_REFERENCES}`);
    }
    if (!(error instanceof Mistakes)) throw error;
    throw failureOf(
      error.mistakes,
      (mistake) => `${description.place(mistake.pointer)}: ${mistakeText(mistake)}`,
    );
  }
}

async function overlaidDescription(job: Generation): Promise<LoadedDescription> {
  const overlay = job.overlay === undefined ? undefined : await readOverlay(job.overlay);
  const { allowOutside } = job;
  const description = await loadDescription(job.input, { overlay, allowOutside });
  if (job.overlay !== undefined && description.unmatched.length > 0) {
    const message = unmatchedMessage(job.overlay, description.unmatched);
    if (job.strict) throw new Failure(message);
    process.stderr.write(`${printable(message)}\n`);
  }
  return description;
}

/** The parts of a description, with a code for everything deprecated. */
export interface DescribedApi extends ApiFacts {
  readonly codes: DeprecationCodes;
  /** Features of it that the client does not support. */
  readonly limits: readonly Mistake[];
}

/** Reads the description of a job, with its overlay. @throws Failure with everything that is wrong */
export async function describedApi(job: Generation): Promise<DescribedApi> {
  return factsOf(job, await overlaidDescription(job));
}

async function factsOf(job: Generation, description: LoadedDescription): Promise<DescribedApi> {
  const document = withPathParameters(description.document);
  const operations = operationsOf(document);
  const events = eventsOf(document);
  checkReplacements(operations, events);
  if (job.forClient) requiredApiKey(document, operations);
  const limits = clientLimits(document, operations);
  if (job.forClient && limits.length > 0) throw new Mistakes(limits);
  const deprecated = [...operations, ...events].filter((item) => item.deprecated);
  const known = await readCodes(job.codes, { mayBeMissing: job.codesMayBeMissing });
  const codes = assignCodes(known, deprecated.map(registeredName));
  const deprecations = deprecationsOf(deprecated, codes);
  return { document, operations, events, deprecations, codes, limits };
}

async function outputsOf(
  job: Generation,
  source: string,
  description: LoadedDescription,
  progress: Progress,
): Promise<Output[]> {
  const facts = await factsOf(job, description);
  const { operations, events, deprecations, codes, limits } = facts;
  for (const limit of limits) process.stderr.write(`${printable(mistakeText(limit))}\n`);
  const typescript = await progress.step("generating types", () =>
    typescriptFiles(facts, job.callTypes),
  );
  await progress.step("type-checking", () => refuseTypeErrors(typescript));
  const pages = {
    "operations.md": operationsPage(operations, events, deprecations),
    "deprecations.md": deprecationsPage(deprecations, codes),
  };
  const note = `${MADE_FROM} ${source} by scripts/generate.ts. Do not edit: run \`${job.command}\`.`;
  const files: [path: string, content: string][] = [
    ...typescript.map(([name, content]): [string, string] => [
      join(job.types, name),
      `// ${note}\n\n${content}`,
    ]),
    ...Object.entries(pages).map(([name, content]): [string, string] => [
      join(job.docs, name),
      `<!-- ${note} -->\n\n${content}`,
    ]),
    [job.codes, printCodes(codes)],
  ];
  return progress.step("formatting", () =>
    Promise.all(files.map(([path, content]) => formatted(path, content))),
  );
}

/** The description's path in the project, or its name; nothing in it can end a comment. */
function sourceName(input: string): string {
  const path = relative(ROOT, input);
  const name = path.startsWith("..") ? basename(input) : path.replaceAll(sep, "/");
  return name.replaceAll(/[^\w./@ -]/g, "_");
}
