/**
 * `npm run generate` beside the CLI of openapi-typescript: whole processes, in turns, on the same
 * descriptions. A ratio is the median of the ratios within a turn; processor time includes every thread.
 * Prints a table and writes `bench/results/generate.json`.
 *
 *     node --import ts-blank-space/register bench/generate.ts [--rounds 9]
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, release, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs, promisify } from "node:util";
import { Failure, runScript } from "../scripts/failure.ts";
import { METHODS, isObject, objectAt, type OpenApiDocument } from "../scripts/generate/document.ts";
import { loadDescription } from "../scripts/generate/load.ts";
import { operationsOf } from "../scripts/generate/operations.ts";
import { largeDescription } from "../test/support/large-description.ts";
import { median } from "./median.ts";

const ROOT = resolve(import.meta.dirname, "..");
const CLI = join(ROOT, "node_modules/openapi-typescript/bin/cli.js");
const LOADER = join(ROOT, "scripts/loader/register.js");
const KEPT_SCRIPTS = join(ROOT, "node_modules/.cache/partoo-client/scripts");

interface Description {
  readonly name: string;
  readonly file: string;
  readonly operations: number;
  /** What `generate` is told beside its input and output. */
  readonly options: readonly string[];
}

/** Milliseconds of one process. */
interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

interface Turn {
  readonly cli: Cost;
  readonly generate: Cost;
}

interface Comparison {
  readonly description: string;
  readonly operations: number;
  readonly cli: Cost;
  readonly generate: Cost;
  readonly toCli: Cost;
  /** Ratios of the first run after an installation or a change of the scripts. */
  readonly firstToCli: Cost;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" } } });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Failure("--rounds must be 1 or more");
  const folder = await mkdtemp(join(tmpdir(), "bench-generate-"));
  try {
    const comparisons: Comparison[] = [];
    for (const description of await descriptionsIn(folder)) {
      process.stderr.write(`  … ${description.name}\n`);
      comparisons.push(await compared(description, rounds, folder));
    }
    console.log(table(comparisons));
    await keep(comparisons, rounds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function descriptionsIn(folder: string): Promise<Description[]> {
  const own = join(ROOT, "openapi/openapi.yaml");
  const { document } = await loadDescription(own);
  const written = async (name: string, made: OpenApiDocument): Promise<Description> => {
    const file = join(folder, `${name.replaceAll(/\W/g, "-")}.json`);
    await writeFile(file, JSON.stringify(made));
    return { name, file, operations: operationsOf(made).length, options: [] };
  };
  return [
    {
      name: "this description",
      file: own,
      operations: operationsOf(document).length,
      options: ["--overlay", join(ROOT, "openapi/overlay.yaml")],
    },
    await written("its operations five times", fiveTimes(document)),
    await written("made-up", largeDescription(500)),
  ];
}

/** The description with four copies of each path, whose operations have names of their own. */
function fiveTimes(document: OpenApiDocument): OpenApiDocument {
  const paths = Object.entries(objectAt(document["paths"])).flatMap(([path, item]) =>
    ["", "2", "3", "4", "5"].map((copy): [string, unknown] => {
      const own = structuredClone(objectAt(item));
      for (const operation of METHODS.map((method) => own[method]).filter(isObject)) {
        operation["operationId"] = `${String(operation["operationId"])}${copy}`;
      }
      return [copy === "" ? path : `/copy${copy}${path}`, own];
    }),
  );
  return { ...document, paths: Object.fromEntries(paths) };
}

async function compared(
  { name, file, operations, options }: Description,
  rounds: number,
  folder: string,
): Promise<Comparison> {
  const out = join(folder, "out");
  const turn = async (): Promise<Turn> => {
    // everything is new, so that everything is written
    await rm(out, { recursive: true, force: true });
    await mkdir(out);
    const cli = await cost([CLI, file, "-o", join(out, "cli.ts")]);
    const input = ["--input", file, "--output", join(out, "generate"), ...options];
    const script = join(ROOT, "scripts/generate.ts");
    return { cli, generate: await cost(["--import", LOADER, script, ...input]) };
  };
  await turn();
  const turns = await repeated(rounds, turn);
  const first = await repeated(Math.min(rounds, 3), async () => {
    await rm(KEPT_SCRIPTS, { recursive: true, force: true });
    return turn();
  });
  return {
    description: name,
    operations,
    cli: over(turns.map(({ cli }) => cli)),
    generate: over(turns.map(({ generate }) => generate)),
    toCli: ratios(turns),
    firstToCli: ratios(first),
  };
}

async function repeated<Result>(times: number, work: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let time = 0; time < times; time += 1) results.push(await work());
  return results;
}

/** What a process of Node costs, its start included. */
async function cost(args: readonly string[]): Promise<Cost> {
  const tell =
    "data:text/javascript,process.on('exit',()=>process.stderr.write(" +
    "`\\n@${JSON.stringify(process.resourceUsage())}`))";
  const start = performance.now();
  const { stderr } = await promisify(execFile)(process.execPath, ["--import", tell, ...args]);
  const wall = performance.now() - start;
  const [, json = ""] = /@(\{.*\})$/.exec(stderr) ?? [];
  const { userCPUTime, systemCPUTime } = JSON.parse(json) as NodeJS.ResourceUsage;
  return { cpu: (userCPUTime + systemCPUTime) / 1000, wall };
}

function over(costs: readonly Cost[]): Cost {
  return { cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) };
}

function ratios(turns: readonly Turn[]): Cost {
  return over(
    turns.map(({ cli, generate }) => ({
      cpu: generate.cpu / cli.cpu,
      wall: generate.wall / cli.wall,
    })),
  );
}

function table(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map(({ description, operations, cli, generate, toCli, firstToCli }) => [
    description,
    `${operations}`,
    `${cli.cpu.toFixed(0)} ms`,
    `${generate.cpu.toFixed(0)} ms`,
    `${toCli.cpu.toFixed(2)} ×`,
    `${toCli.wall.toFixed(2)} ×`,
    `${firstToCli.wall.toFixed(2)} ×`,
  ]);
  const head = [
    "description",
    "operations",
    "CLI",
    "generate",
    "to CLI",
    "wall",
    "first run, wall",
  ];
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

async function keep(comparisons: readonly Comparison[], rounds: number): Promise<void> {
  const model = cpus()[0]?.model ?? "unknown processor";
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const manifest = await readFile(join(CLI, "../../package.json"), "utf8");
  const results = {
    machine: `${cpus().length} × ${model}, ${gigabytes} GB, ${process.platform} ${release()}`,
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    openapiTypescript: (JSON.parse(manifest) as { version: string }).version,
    rounds,
    comparisons,
  };
  const folder = join(import.meta.dirname, "results");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "generate.json"), `${JSON.stringify(results, null, 2)}\n`);
}

await runScript(main);
