import { join } from "node:path";
import type { Version } from "./cases.ts";

export const TOOLS = join(import.meta.dirname, "tools");

/** Folder of one version of TypeScript. */
export function compilerFolder(version: Version): string {
  return join(TOOLS, "node_modules", `typescript-${version}`);
}
