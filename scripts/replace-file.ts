import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "./failure.ts";
import { uninterrupted } from "./uninterrupted.ts";

/**
 * Replaces a file's content in one step: a reader sees either the old content or the new.
 *
 * @throws Failure if it cannot be written; then the file is unchanged
 */
export function replaceFile(path: string, content: string): void {
  // a random name that must not exist, because an existing file could be a link
  const temporary = `${path}.${randomBytes(8).toString("hex")}.new`;
  uninterrupted(() => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, content, { flag: "wx" });
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw new Failure(`${path}: cannot be written: ${(error as Error).message}`);
    }
  });
}
