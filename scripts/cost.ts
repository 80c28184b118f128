import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { Failure, runScript } from "./failure.ts";
import { ROOT } from "./package/packed.ts";

/** Counts that stand for speed and are the same on every machine. `bench/` measures time. */
const LIMITS = {
  /** Type instantiations when TypeScript checks `cost/hundred-calls.ts`. */
  instantiations: 4_200,
  /** Bytes that a POST allocates, compared with openapi-fetch and a middleware that adds the key. */
  allocations: 1.35,
};

/** Throws the output of tsc if the program does not compile, because an invalid call would count less. */
function instantiations(): number {
  const output = node(
    join(ROOT, "node_modules/typescript/bin/tsc"),
    ...["-p", join(ROOT, "scripts/cost/hundred-calls.json"), "--extendedDiagnostics"],
  );
  return Number(/^Instantiations:\s+(\d+)/m.exec(output)?.[1]);
}

function allocations(): number {
  const young = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];
  const script = join(ROOT, "scripts/cost/allocations.ts");
  const output = node(...young, "--import", "ts-blank-space/register", script);
  const { own, bare } = JSON.parse(output) as { own: number; bare: number };
  return own / bare;
}

function node(...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Failure(`${args.join(" ")}\n${stdout}${stderr}`);
  }
}

function main(): Promise<void> {
  const counted = { instantiations: instantiations(), allocations: allocations() };
  const problems: string[] = [];
  for (const [name, limit] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    const figure = Number(counted[name].toPrecision(4));
    console.log(`  ${name.padEnd(16)}${figure} (limit ${limit})`);
    // NaN fails too
    if (!(figure <= limit)) problems.push(`${name}: ${figure} is more than ${limit}.`);
  }
  if (problems.length === 0) return Promise.resolve();
  throw new Failure(
    `\n${problems.join("\n")}\nLower it; or, if it is worth it, raise the limit in scripts/cost.ts.`,
  );
}

await runScript(main);
