import { readFileSync } from "node:fs";
import { join } from "node:path";

/** One entry point of a package. */
export interface Entry {
  /** Name for imports, e.g. `partoo-client/webhooks`. */
  readonly name: string;
  /** Path of its declarations below the package, e.g. `dist/webhooks/index.d.ts`. */
  readonly types: string;
}

/** The entry points that a package's `exports` declare types for. */
export function entriesOf(packageFolder: string): Entry[] {
  const { name, exports } = JSON.parse(
    readFileSync(join(packageFolder, "package.json"), "utf8"),
  ) as { name: string; exports: Record<string, string | { types: string }> };
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string" ? [] : [{ name: join(name, path), types: join(target.types) }],
  );
}
