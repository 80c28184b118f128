import { randomBytes } from "node:crypto";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Failure } from "../failure.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Replaces a file's content in one step: whoever reads it sees the old content or the new one. A
 * signal that asks the process to end is obeyed before or after it, so that nothing is left behind.
 *
 * @throws Failure if it cannot be written; the file is what it was then
 */
export function replaceFile(path: string, content: string): void {
  let received: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    received = signal;
  };
  for (const signal of SIGNALS) process.on(signal, remember);
  // nobody can guess the name, and what is there already is not written to: it could be a link
  const beside = `${path}.${randomBytes(8).toString("hex")}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, content, { flag: "wx" });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Failure(`${path}: cannot be written: ${(error as Error).message}`);
  } finally {
    setImmediate(() => {
      for (const signal of SIGNALS) process.off(signal, remember);
      if (received !== undefined) process.kill(process.pid, received);
    });
  }
}
