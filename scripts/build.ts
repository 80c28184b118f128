import { readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { spawnSync } from "node:child_process";
import { rolldown } from "rolldown";
import { runScript } from "./failure.ts";
import { OWN_GENERATION, describedApi } from "./generate/generation.ts";

const ROOT = resolve(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");

/**
 * `npm run build`: one readable file for each entry point, one for the code they share, and the declarations.
 * Source maps and declaration maps lead to `src/`, which is published as well.
 */
async function build(): Promise<void> {
  // files of an older build must not be published
  await rm(DIST, { recursive: true, force: true });
  if (!emitDeclarations()) {
    process.exitCode = 1;
    return;
  }
  await withoutMaps(join(DIST, "generated"));
  await bundle();
  await writeDescription();
}

function emitDeclarations(): boolean {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const args = [tsc, "-p", join(ROOT, "tsconfig.build.json")];
  return spawnSync(process.execPath, args, { stdio: "inherit" }).status === 0;
}

/** Removes declaration maps of generated files, whose declarations say as much as their sources. */
async function withoutMaps(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (name.endsWith(".map")) {
      await rm(path);
      continue;
    }
    const source = await readFile(path, "utf8");
    await writeFile(path, source.replace(/^\/\/# sourceMappingURL=.*$/m, ""));
  }
}

/**
 * Few files import faster than many. Code that two entry points use, above all the error classes, exists
 * once.
 */
async function bundle(): Promise<void> {
  const manifest = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as Manifest;
  const bundled = await rolldown({
    cwd: ROOT,
    input: entryPoints(manifest),
    external: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    platform: "neutral",
    transform: { target: "es2022" },
  });
  await bundled.write({
    dir: DIST,
    chunkFileNames: "[name].js",
    codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
    comments: { legal: true, annotation: true, jsdoc: true },
    minify: false,
    minifyInternalExports: false,
    sourcemap: true,
    sourcemapExcludeSources: true,
  });
  await bundled.close();
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly dependencies: object;
  readonly peerDependencies: object;
}

/** The modules that package.json exports: `dist/webhooks/index.js` is made of `src/webhooks/index.ts`. */
function entryPoints({ exports }: Manifest): Record<string, string> {
  const files = Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [entry.default],
  );
  return Object.fromEntries(
    files.map((file) => {
      const name = file.replace(/^\.\/dist\/(.*)\.js$/, "$1");
      return [name, `src/${name}.ts`];
    }),
  );
}

/** The description with the overlay in it, for other tools: zod generators, Prism, Postman, … */
async function writeDescription(): Promise<void> {
  const { document } = await describedApi(OWN_GENERATION);
  await writeFile(join(DIST, "openapi.json"), `${JSON.stringify(document)}\n`);
}

await runScript(build);
