import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What users can import. */
export interface Entry {
  /** What stands after `from`, e.g. `partoo-client/webhooks`. */
  readonly name: string;
  /** Path of its declarations. */
  readonly types: string;
}

/** Entries of a package, as its `exports` have them. */
export function entriesOf(packageFolder: string): Entry[] {
  const { name, exports } = JSON.parse(
    readFileSync(join(packageFolder, "package.json"), "utf8"),
  ) as { name: string; exports: Record<string, string | { types: string }> };
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string"
      ? []
      : [{ name: join(name, path), types: join(packageFolder, target.types) }],
  );
}
