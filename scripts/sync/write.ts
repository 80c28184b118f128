import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";
import { uninterrupted } from "../uninterrupted.ts";

/**
 * Replaces a file's content in one step: whoever reads it sees the old content or the new one.
 *
 * @throws Failure if it cannot be written; the file is what it was then
 */
export function replaceFile(path: string, content: string): void {
  // nobody can guess the name, and what is there already is not written to: it could be a link
  const beside = `${path}.${randomBytes(8).toString("hex")}.new`;
  uninterrupted(() => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside, content, { flag: "wx" });
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw new Failure(`${path}: cannot be written: ${(error as Error).message}`);
    }
  });
}
