import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { callsOf, configOf, cost, node, program } from "./cost/hundred-calls.ts";
import { Failure, runScript } from "./failure.ts";
import { loadDescription } from "./generate/load.ts";
import { ROOT } from "./package/packed.ts";

/**
 * What can be counted of speed, the same on every machine: a limit is what there is and a little room.
 * Times are measured in `bench/`, and never here.
 */
const LIMITS = {
  /** Of types, when TypeScript checks a hundred calls spread over the description. */
  instantiations: 4_200,
  /** Bytes that a POST allocates, beside openapi-fetch with a middleware that adds the key. */
  allocations: 0.66,
};

const PROGRAM = `import { createPartooClient } from "../dist/index.js";
const client = createPartooClient();`;

async function instantiations(): Promise<number> {
  const { document } = await loadDescription(join(ROOT, "openapi/openapi.yaml"));
  const folder = await mkdtemp(join(ROOT, ".cost-"));
  try {
    await writeFile(join(folder, "program.ts"), program(PROGRAM, callsOf(document)));
    await writeFile(join(folder, "tsconfig.json"), configOf(["program.ts"]));
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    return cost(tsc, join(folder, "tsconfig.json")).instantiations;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function allocations(): number {
  const young = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
  const script = join(ROOT, "scripts/cost/allocations.ts");
  const output = node(...young, "--import", "ts-blank-space/register", script);
  const { own, bare } = JSON.parse(output) as { own: number; bare: number };
  return own / bare;
}

async function main(): Promise<void> {
  const counted = { instantiations: await instantiations(), allocations: allocations() };
  const problems: string[] = [];
  for (const [name, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    const figure = Number(counted[name].toPrecision(4));
    console.log(`  ${name.padEnd(16)}${figure} (limit ${limit})`);
    // a figure that is none is no success either
    if (!(figure <= limit)) problems.push(`${name}: ${figure} is more than ${limit}.`);
  }
  if (problems.length === 0) return;
  throw new Failure(
    `\n${problems.join("\n")}\nMake it less; or, if it is worth it, raise the limit in scripts/cost.ts.`,
  );
}

await runScript(main);
