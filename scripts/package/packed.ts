import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Failure } from "../failure.ts";
import { run } from "./run.ts";

export const ROOT = resolve(import.meta.dirname, "../..");

/** The packed package, and a folder where it is installed as a user would, with nothing else. */
export interface PackedPackage {
  readonly folder: string;
  /** Path of the `.tgz`. */
  readonly tarball: string;
}

/**
 * Packs `dist/`, installs it with its dependencies in a temporary folder, and removes the folder afterwards.
 *
 * @throws Failure if npm fails
 */
export async function withPackedPackage(work: (packed: PackedPackage) => unknown): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "partoo-client-packed-"));
  try {
    const tarball = await pack(folder);
    await writeFile(join(folder, "package.json"), '{ "type": "module", "private": true }');
    run(folder, "npm install", ["npm", "install", "--no-audit", "--no-fund", tarball]);
    await work({ folder, tarball });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns path of the `.tgz` */
async function pack(folder: string): Promise<string> {
  run(ROOT, "npm pack", ["npm", "pack", "--silent", "--pack-destination", folder]);
  const name = (await readdir(folder)).find((file) => file.endsWith(".tgz"));
  if (name === undefined) throw new Failure("npm pack made no tarball");
  return join(folder, name);
}
