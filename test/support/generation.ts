import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import {
  describedApi,
  generate,
  type DescribedApi,
  type Generation,
} from "../../scripts/generate/generation.ts";
import { Progress } from "../../scripts/progress.ts";

/** Files by their path in a folder; what is no text is written as JSON, which is YAML too. */
export type Files = Readonly<Record<string, unknown>>;

/** A folder with these files, gone after the test. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await newFolder(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files, for more than one test: the caller takes it away. */
export async function newFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "partoo-generate-"));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

/**
 * What is generated from files, of which `openapi.yaml` is the description and `deprecations.json`
 * the register of codes, by path below the output folder.
 */
export async function generated(
  files: Files,
  options: Partial<Generation> = {},
): Promise<Record<string, string>> {
  const folder = await newFolder(files);
  try {
    const generation = { ...generationIn(folder), ...options };
    const outputs = await generate(generation, new Progress({ write: () => undefined }));
    return Object.fromEntries(
      outputs.map(({ path, content }) => [relative(folder, path), content]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a description that is one file says. */
export async function describedBy(description: unknown): Promise<DescribedApi> {
  return describedIn(await folderOf({ "openapi.yaml": description }));
}

/** What the description in a folder says. */
export async function describedIn(folder: string): Promise<DescribedApi> {
  return describedApi(generationIn(folder));
}

function generationIn(folder: string): Generation {
  return {
    input: join(folder, "openapi.yaml"),
    allowOutside: false,
    overlay: undefined,
    strict: false,
    types: join(folder, "types"),
    docs: folder,
    codes: join(folder, "deprecations.json"),
    codesMayBeMissing: true,
    forClient: false,
    callTypes: "partoo-client",
    command: "npm run generate -- --input … --output …",
  };
}

/** What is generated from a description that is one file. */
export function generatedFrom(description: unknown): Promise<Record<string, string>> {
  return generated({ "openapi.yaml": description });
}

/** The smallest description there is, with something in it. */
export function described(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { openapi: "3.1.0", info: { title: "Test", version: "1" }, paths: {}, ...parts };
}

/** An operation that answers 200 with a schema, with something else in it. */
export function operation(
  schema: unknown = {},
  parts: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    responses: { 200: { description: "Done", content: { "application/json": { schema } } } },
    ...parts,
  };
}
