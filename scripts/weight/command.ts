import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../failure.ts";
import { ROOT, withPackedPackage } from "../package/packed.ts";
import { BUNDLES } from "./bundles.ts";
import { installedPackages } from "./installed.ts";
import { weightOf, type Weight } from "./measure.ts";
import { installedTable, moduleTable, problemsOf, weightTable, type Measured } from "./report.ts";

const USAGE = `Usage: npm run check:weight -- [--modules] [--record]

Weighs what npm would publish: bundled, minified and compressed, as its users ship it, and as it is on
their disks. The limits are in scripts/weight/bundles.ts.

  --modules   also what makes up the weight of each bundle
  --record    writes the weights to scripts/weight/recorded.json, which "since" compares with
  --help      this text
`;

const RECORDED = join(ROOT, "scripts/weight/recorded.json");

/**
 * `npm run check:weight`.
 *
 * @throws Failure if a bundle is heavier than its limit, or brings along what it does not use
 */
export async function weightCommand(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help === true) {
    process.stdout.write(USAGE);
    return;
  }
  await withPackedPackage(async ({ folder }) => {
    const recorded = await readRecorded();
    const measured: Measured[] = [];
    for (const bundle of BUNDLES) {
      const weight = await weightOf(bundle, folder);
      measured.push({ bundle, weight, before: recorded[bundle.name] });
    }
    process.stdout.write(`${weightTable(measured)}\n`);
    if (options.modules === true) {
      for (const one of measured) process.stdout.write(`${moduleTable(one)}\n`);
    }
    process.stdout.write(installedTable(await installedPackages(folder)));
    if (options.record === true) await record(measured);
    const problems = measured.flatMap(problemsOf);
    if (problems.length > 0) throw new Failure(`\n${problems.join("\n")}\n${WHAT_TO_DO}`);
  });
}

const WHAT_TO_DO =
  "Make it lighter; or, if it is worth its weight, raise the limit in scripts/weight/bundles.ts.";

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        modules: { type: "boolean" },
        record: { type: "boolean" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}

async function readRecorded(): Promise<Readonly<Record<string, Weight>>> {
  return JSON.parse(await readFile(RECORDED, "utf8")) as Record<string, Weight>;
}

async function record(measured: readonly Measured[]): Promise<void> {
  const weights = Object.fromEntries(measured.map(({ bundle, weight }) => [bundle.name, weight]));
  await writeFile(RECORDED, `${JSON.stringify(weights, null, 2)}\n`);
}
