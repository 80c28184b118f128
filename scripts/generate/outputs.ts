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

/** A file that must change, and why. */
export interface StaleFile {
  readonly path: string;
  readonly state: "missing" | "differs" | "left over";
}

/** Beginning of the note at the top of every generated file, which identifies it. */
export const MADE_FROM = "Made from";

/** The content in the project's format, for any folder. */
export async function formatted(path: string, content: string): Promise<Output> {
  const config = await resolveConfig(import.meta.filename);
  const text = await format(content, { ...config, filepath: path });
  // a lone surrogate does not survive in a file, and would make it differ from its own content
  return { path, content: Buffer.from(text).toString() };
}

/** Files that must change: different, missing, or no longer generated. */
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
 * Writes changed files, and removes those that are no longer generated: all or none. Each file is written
 * next to its place, before the first one is moved there.
 *
 * @returns the changed files
 * @throws Failure if a file cannot be read or written
 */
export async function writeAll(
  outputs: readonly Output[],
  typesFolder: string,
): Promise<StaleFile[]> {
  const stale = await staleFiles(outputs, typesFolder);
  const paths = new Set(stale.map(({ path }) => path));
  const changed = outputs.filter(({ path }) => paths.has(path));
  // nobody can place a link under a random name
  const suffix = `.${randomUUID()}.new`;
  const temporary = (path: string): string => path + suffix;
  try {
    // wait for all writes before removing any file
    const written = await Promise.allSettled(
      changed.map(async ({ path, content }) => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(temporary(path), content, { flag: "wx" });
      }),
    );
    for (const one of written) if (one.status === "rejected") throw one.reason;
    uninterrupted(() => {
      for (const { path } of changed) renameSync(temporary(path), path);
      for (const { path, state } of stale) if (state === "left over") rmSync(path);
    });
  } catch (error) {
    await Promise.allSettled(changed.map(({ path }) => rm(temporary(path), { force: true })));
    throw new Failure(`cannot write: ${(error as Error).message}`);
  }
  return stale;
}

/** Generated files in the types' folder that the current description does not have. */
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

/** The beginning of a file of this generator, in contrast to other generators. */
const OWN_NOTE = new RegExp(
  `^// ${MADE_FROM} [\\w./@ -]+ by scripts/generate\\.ts\\. Do not edit: run \`npm run generate`,
);

async function contentOf(path: string): Promise<string | undefined> {
  try {
    // reading another kind of file may never end
    if (!(await stat(path)).isFile()) throw new Error("it is not a regular file");
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Failure(`${shown(path)}: cannot be read: ${(error as Error).message}`);
  }
}
