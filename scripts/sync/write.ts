import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";

/**
 * Replaces a file's content as one step: whoever reads it sees the old content or the new one.
 *
 * @throws Failure if it cannot be written; the file is what it was then
 */
export async function replaceFile(path: string, content: string): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Failure(`${path}: cannot be written: ${(error as Error).message}`);
  }
}
