import { relative } from "node:path";

/** A path for messages: relative to the current folder, or absolute if it is outside. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}
