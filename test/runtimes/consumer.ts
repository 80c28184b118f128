import { build } from "esbuild";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A folder that has the packed package installed, and the suite in it as JavaScript. */
export interface Consumer {
  readonly folder: string;
  /** Node, Bun and Deno run this file; it imports the package from `node_modules`. */
  readonly process: string;
  /** Node runs this one, which runs the next in workerd. */
  readonly miniflare: string;
  /** One file with suite and package, as wrangler and other bundlers make it. */
  readonly worker: string;
  /** The same for a page. */
  readonly page: string;
  /** Where the browser keeps what it must keep; nothing is there yet. */
  readonly profile: string;
}

/** Puts the suite into a folder that has the package installed. */
export async function makeConsumer(folder: string): Promise<Consumer> {
  for (const part of ["suite", "hosts"]) await transpile(part, folder);
  const [worker, page] = [join(folder, "worker.js"), join(folder, "page.js")];
  const common = { bundle: true, format: "esm", target: "es2022", logLevel: "error" } as const;
  const entry = (name: string) => ({ entryPoints: [join(folder, "hosts", name)] });
  await build({ ...common, ...entry("worker.js"), outfile: worker, conditions: ["workerd"] });
  await build({ ...common, ...entry("page.js"), outfile: page, platform: "browser" });
  return {
    folder,
    process: join(folder, "hosts/process.js"),
    miniflare: join(folder, "hosts/miniflare.js"),
    worker,
    page,
    profile: join(folder, "profile"),
  };
}

/** The types taken away, and nothing else changed: Node 20 cannot do it by itself. */
async function transpile(part: string, folder: string): Promise<void> {
  const source = join(import.meta.dirname, part);
  for (const name of await readdir(source)) {
    const text = await readFile(join(source, name), "utf8");
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    const target = join(folder, part, name.replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, outputText);
  }
}
