import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Bundle } from "./bundles.ts";

/** What a bundle weighs, in bytes. */
export interface Weight {
  readonly gzip: number;
  readonly minified: number;
  /** Minified bytes by module, named from `node_modules` on. */
  readonly modules: Readonly<Record<string, number>>;
}

/**
 * Bundles a program as its users' bundlers do.
 *
 * @param folder where the package is installed
 */
export async function weightOf({ source }: Bundle, folder: string): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [output] = outputFiles;
  const minified = output?.contents.length ?? 0;
  // gzip's own frame is no weight of nothing
  const gzip = minified === 0 ? 0 : gzipSync(output?.contents ?? "", { level: 9 }).length;
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const modules = Object.entries(inputs)
    .filter(([path, { bytesInOutput }]) => path.startsWith("node_modules/") && bytesInOutput > 0)
    .map(([path, { bytesInOutput }]) => [path.slice("node_modules/".length), bytesInOutput]);
  return { gzip, minified, modules: Object.fromEntries(modules) as Record<string, number> };
}
