import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** Has a lockfile of its own: the runtimes are not in the project's `npm ci`. */
export const TOOLS = resolve(import.meta.dirname, "tools");

/** A file of the runtimes; whether it is there depends on this machine's kind, and on the fetching. */
export function toolFile(path: string): string | undefined {
  const file = join(TOOLS, "node_modules", path);
  return existsSync(file) ? file : undefined;
}
