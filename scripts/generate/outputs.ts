import { randomUUID } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { mkdir, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { Failure } from "../failure.ts";
import { shown } from "../shown.ts";
import { uninterrupted } from "../uninterrupted.ts";

/** One file to be written. */
export interface Output {
  readonly path: string;
  readonly content: string;
}

/** A file that is not what it should be, and why. */
export interface StaleFile {
  readonly path: string;
  readonly state: "missing" | "differs" | "left over";
}

/** How the note at the top of every generated file begins: what has it was made here. */
export const MADE_FROM = "Made from";

/** The content in the project's format, whichever folder it will be written to. */
export async function formatted(path: string, content: string): Promise<Output> {
  const config = await resolveConfig(import.meta.filename);
  const text = await format(content, { ...config, filepath: path });
  // half a surrogate pair does not survive in a file, and must not make it differ from its own content
  return { path, content: Buffer.from(text).toString() };
}

/** Files that are not what they should be: another content, missing, or no longer generated. */
export async function staleFiles(
  outputs: readonly Output[],
  typesFolder: string,
): Promise<StaleFile[]> {
  const present = await Promise.all(outputs.map(({ path }) => contentOf(path)));
  const stale = outputs.flatMap(({ path, content }, index): StaleFile[] => {
    if (present[index] === undefined) return [{ path, state: "missing" }];
    return present[index] === content ? [] : [{ path, state: "differs" }];
  });
  const leftOver = await leftOverFiles(outputs, typesFolder);
  return [...stale, ...leftOver.map((path) => ({ path, state: "left over" as const }))];
}

/**
 * Writes what differs, and takes away what is no longer generated. All files, or none: each is written
 * beside its place before the first is moved to it.
 *
 * @returns the files that were not what they should be
 * @throws Failure if a file cannot be read or written
 */
export async function writeAll(
  outputs: readonly Output[],
  typesFolder: string,
): Promise<StaleFile[]> {
  const stale = await staleFiles(outputs, typesFolder);
  const paths = new Set(stale.map(({ path }) => path));
  const changed = outputs.filter(({ path }) => paths.has(path));
  // nobody can have put a link where the name cannot be guessed
  const suffix = `.${randomUUID()}.new`;
  const beside = (path: string): string => path + suffix;
  try {
    // all of them come to an end before any of them is taken away again
    const written = await Promise.allSettled(
      changed.map(async ({ path, content }) => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(beside(path), content, { flag: "wx" });
      }),
    );
    for (const one of written) if (one.status === "rejected") throw one.reason;
    uninterrupted(() => {
      for (const { path } of changed) renameSync(beside(path), path);
      for (const { path, state } of stale) if (state === "left over") rmSync(path);
    });
  } catch (error) {
    await Promise.allSettled(changed.map(({ path }) => rm(beside(path), { force: true })));
    throw new Failure(`cannot write: ${(error as Error).message}`);
  }
  return stale;
}

/** Files of the types' folder that were made here, but not from what the description is now. */
async function leftOverFiles(outputs: readonly Output[], folder: string): Promise<string[]> {
  const expected = new Set(outputs.map(({ path }) => path));
  const present = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const leftOver = [];
  for (const entry of present) {
    const path = join(folder, entry.name);
    if (expected.has(path) || !entry.isFile()) continue;
    if (OWN_NOTE.test((await contentOf(path)) ?? "")) leftOver.push(path);
  }
  return leftOver;
}

/** How a file begins that was made here, and not by somebody else's generator. */
const OWN_NOTE = new RegExp(
  `^// ${MADE_FROM} [\\w./@ -]+ by scripts/generate\\.ts\\. Do not edit: run \`npm run generate`,
);

async function contentOf(path: string): Promise<string | undefined> {
  try {
    // to read what is no regular file may never end
    if (!(await stat(path)).isFile()) throw new Error("it is not a regular file");
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Failure(`${shown(path)}: cannot be read: ${(error as Error).message}`);
  }
}
