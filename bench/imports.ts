/**
 * Measures how long an import takes, each in a new process. All packages take turns, in another order each time
 * and in each round. The overhead of the first import in a process is not included. Prints JSON.
 *
 *     node --import ts-blank-space/register bench/imports.ts [round]
 */
import { execFileSync } from "node:child_process";
import { median } from "./median.ts";
import { turns } from "./turns.ts";

const CYCLES = 15;

const [, , round = "0"] = process.argv;
const PACKAGES = [
  "partoo-client",
  "openapi-fetch",
  "@octokit/request",
  "ofetch",
  "ky",
  "axios",
  "openai",
];

/** Milliseconds that the import takes in a new process. */
function timeOf(name: string): number {
  const program = `await import("data:text/javascript,");
    const start = performance.now();
    await import(${JSON.stringify(name)});
    const end = performance.now();
    console.log(end - start);`;
  const args = ["--input-type=module", "--eval", program];
  return Number(
    execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" }),
  );
}

const times: Record<string, number[]> = Object.fromEntries(PACKAGES.map((name) => [name, []]));
// the first cycle brings the files into memory
for (let cycle = 0; cycle <= CYCLES; cycle += 1) {
  for (const name of turns(PACKAGES, Number(round) * 1000 + cycle)) {
    const time = timeOf(name);
    if (cycle > 0) times[name]?.push(time);
  }
}

const results = Object.fromEntries(
  PACKAGES.map((name) => {
    const own = times[name] ?? [];
    const toKy = own.map((time, cycle) => time / (times["ky"]?.[cycle] ?? NaN));
    return [name, { median: median(own), toKy: median(toKy) }];
  }),
);
console.log(JSON.stringify({ peers: results }));
