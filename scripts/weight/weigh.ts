import { gzipSync } from "node:zlib";
import { analyzeMetafile, build } from "esbuild";

/** The weight of a program in bytes, as its users ship it. */
export interface Weight {
  readonly gzip: number;
  readonly minified: number;
  /** The files that make up the bundle, for a terminal. */
  readonly files: string;
}

/**
 * Bundles and minifies a program with esbuild, and compresses it with gzip at level 9.
 *
 * @param source TypeScript
 * @param folder where its packages are installed
 * @param alias packages from another place
 */
export async function weigh(
  source: string,
  folder: string,
  alias: Record<string, string> = {},
): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: folder, loader: "ts" },
    absWorkingDir: folder,
    alias,
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
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  // gzip turns nothing into 20 bytes
  const gzip = contents.length === 0 ? 0 : gzipSync(contents, { level: 9 }).length;
  return { gzip, minified: contents.length, files: await analyzeMetafile(metafile) };
}
