import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { largeDescription } from "../test/support/large-description.ts";

/**
 * Measures how the time and memory of `generate`, `diff` and `sync` grow with the number of operations. Each
 * command runs in a new process, on made-up descriptions.
 *
 * `node --import ts-blank-space/register bench/description-size.ts [--sizes 250,500,1000,2000]`
 */
const { values } = parseArgs({
  options: { sizes: { type: "string", default: "250,500,1000,2000" } },
});
const ROOT = resolve(import.meta.dirname, "..");
const run = promisify(execFile);

interface Figures {
  readonly seconds: number;
  readonly megabytes: number;
}

/** CPU time, which ignores other work on the machine, and peak memory of one run, including its start. */
async function measured(script: string, args: readonly string[]): Promise<Figures> {
  const printUsage =
    "data:text/javascript,process.on('exit',()=>process.stderr.write(" +
    "`\\n@${JSON.stringify(process.resourceUsage())}`))";
  const { stderr } = await run(
    process.execPath,
    ["--import", printUsage, "--import", "ts-blank-space/register", join(ROOT, script), ...args],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  );
  const [, json = ""] = /@(\{.*\})$/.exec(stderr) ?? [];
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(json) as NodeJS.ResourceUsage;
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

async function measure(folder: string, operations: number): Promise<Record<string, Figures>> {
  const old = largeDescription(operations);
  const [a, b] = [join(folder, "old.json"), join(folder, "new.json")];
  await writeFile(a, JSON.stringify(old));
  // every schema changes, so that nothing is skipped as equal
  await writeFile(b, JSON.stringify(old).replaceAll('"open","done"', '"done"'));
  const sync = ["--from", b, "--description", join(folder, "openapi.yaml"), "--no-types"];
  return {
    generate: await measured("scripts/generate.ts", [
      "--input",
      a,
      "--output",
      join(folder, "out"),
    ]),
    diff: await measured("scripts/diff.ts", [a, b, "--no-types"]),
    sync: await measured("scripts/sync.ts", sync),
  };
}

process.stdout.write("| operations | generate | diff | sync |\n| ---: | ---: | ---: | ---: |\n");
for (const size of values.sizes.split(",").map(Number)) {
  const folder = await mkdtemp(join(tmpdir(), "bench-description-"));
  try {
    const figures = Object.values(await measure(folder, size)).map(
      ({ seconds, megabytes }) => `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
    );
    process.stdout.write(`| ${size} | ${figures.join(" | ")} |\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
