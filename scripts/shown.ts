import { relative } from "node:path";

/** A path as messages name it: from where the person is, or whole if it is somewhere else. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}
