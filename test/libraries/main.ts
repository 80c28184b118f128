/**
 * Libraries that users put under the client or in their tests, with the packed package, on the Nodes that they
 * are for: `npm run test:libraries` prints a table, and docs/maintaining/dependencies.md records the result.
 */
import { execFile } from "node:child_process";
import { copyFile, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Failure, runScript } from "../../scripts/failure.ts";
import { ROOT, withPackedPackage } from "../../scripts/package/packed.ts";
import { fetchTools } from "../../scripts/package/tools.ts";
import { RUNTIMES } from "../runtimes/runtimes.ts";
import { TOOLS as RUNTIME_TOOLS } from "../runtimes/tools.ts";

const TOOLS = join(import.meta.dirname, "tools");
const PROGRAMS = join(import.meta.dirname, "programs");

/** By program and library: the runtimes that it is for. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  "fetch.js platform": ["node20", "node22", "node24", "node26", "bun"],
  "fetch.js undici7": ["node20", "node22", "node24", "node26"],
  // needs Node 22.19
  "fetch.js undici8": ["node22", "node24", "node26"],
  "fetch.js node-fetch": ["node20", "node24", "node26"],
  "mock.js msw2": ["node20", "node24"],
  "msw2.js": ["node20", "node24"],
  // needs Node 22.12
  "mock.js msw3": ["node22", "node24", "node26"],
  "msw3.js": ["node22", "node24", "node26"],
  "mock.js nock14": ["node20", "node24"],
  "nock14.js": ["node20", "node24"],
  // needs Node 22.20
  "mock.js nock15": ["node22", "node24", "node26"],
  "nock15.js": ["node22", "node24", "node26"],
  "prism.js": ["node20", "node24"],
};

async function main(): Promise<void> {
  for (const folder of [TOOLS, RUNTIME_TOOLS]) {
    const missing = await fetchTools(folder);
    if (missing === undefined) continue;
    process.stdout.write(`Left out, because the libraries are not there: ${missing}\n`);
    return;
  }
  const failures: string[] = [];
  await withPackedPackage(async ({ folder }) => {
    await install(folder);
    await writeExamples(folder);
    for (const [run, ids] of Object.entries(RUNS)) {
      for (const id of ids) failures.push(...(await failuresOf(folder, run, id)));
    }
  });
  if (failures.length > 0) throw new Failure(failures.join("\n"));
}

/** Puts programs and libraries beside the package. */
async function install(folder: string): Promise<void> {
  for (const name of await readdir(PROGRAMS))
    await copyFile(join(PROGRAMS, name), join(folder, name));
  for (const name of await readdir(join(TOOLS, "node_modules"))) {
    const target = join(folder, "node_modules", name);
    await mkdir(dirname(target), { recursive: true });
    // what the package itself has stays
    await symlink(join(TOOLS, "node_modules", name), target).catch(() => undefined);
  }
}

/** The blocks of docs/testing.md, one program for each version of their library, and the command of docs/validation.md. */
async function writeExamples(folder: string): Promise<void> {
  const validation = await readFile(join(ROOT, "docs/validation.md"), "utf8");
  const [, command] = /^```sh\n(.*prism-cli[\s\S]*?)^```$/m.exec(validation) ?? [];
  if (command === undefined) throw new Failure("docs/validation.md has no block with prism-cli");
  await writeFile(join(folder, "prism.sh"), command);
  const page = await readFile(join(ROOT, "docs/testing.md"), "utf8");
  const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  for (const version of ["msw2", "msw3", "nock14", "nock15"]) {
    const name = version.replace(/\d+$/, "");
    const code = blocks.find((block) => block.includes(`from "${name}"`));
    if (code === undefined) throw new Failure(`docs/testing.md has no block with ${name}`);
    const text = code.replaceAll(`from "${name}`, `from "${version}`);
    await writeFile(
      join(folder, `${version}.js`),
      `${text}\nconsole.log('{"docs/testing.md":""}');\n`,
    );
  }
}

/** Runs a program with a library on a runtime, and tells how it went. */
async function failuresOf(folder: string, run: string, id: string): Promise<string[]> {
  const binary = RUNTIMES.find((runtime) => runtime.id === id)?.binary();
  if (binary === undefined) return [`${run} on ${id}: the runtime is not there`];
  const { stdout } = await promisify(execFile)(binary, run.split(" "), { cwd: folder });
  const results = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Record<string, string>;
  const failed = Object.entries(results).filter(([, problem]) => problem !== "");
  const count = Object.keys(results).length;
  process.stdout.write(
    `${failed.length === 0 ? "✓" : "✗"} ${run} on ${id}: ${String(count - failed.length)} of ${String(count)} cases\n`,
  );
  return failed.map(([name, problem]) => `${run} on ${id}: ${name}: ${problem}`);
}

await runScript(main);
