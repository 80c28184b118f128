/**
 * `npm run bench` compares the package with its peers, each round in a new process. It writes medians and ratios to
 * `bench/results/calls.json`, and a plot to `docs/maintaining/performance.svg`.
 *
 *     npm run bench -- [--rounds 3] [--node PATH]…
 */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, release, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { Failure, runScript } from "../scripts/failure.ts";
import { fetchTools } from "../scripts/package/tools.ts";
import { median } from "./median.ts";
import { plot } from "./plot.ts";
import {
  tables,
  type CallResults,
  type ImportFigure,
  type LoopbackFigure,
  type NodeResults,
  type PeerFigure,
} from "./report.ts";

const ROOT = resolve(import.meta.dirname, "..");
const STUBS = ["ignores", "builds"];
const KINDS = ["plain", "middleware"];
const CALL_FIELDS = ["median", "toRaw", "toAuth"] as const;

interface Round {
  readonly peers: Record<string, Omit<PeerFigure, "name">>;
  readonly deprecated?: number;
  readonly clientMicroseconds?: number;
}

interface LoopbackRound {
  readonly peers: Record<string, Omit<LoopbackFigure, "name">>;
}

interface ImportRound {
  readonly peers: Record<string, Omit<ImportFigure, "name">>;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "3" },
      node: { type: "string", multiple: true, default: [process.execPath] },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Failure("--rounds must be 1 or more");
  const missing = await fetchTools(import.meta.dirname);
  if (missing !== undefined) throw new Failure(`The peers could not be installed: ${missing}`);

  const nodes: Record<string, NodeResults> = {};
  for (const node of values.node) {
    const version = (await run(node, ["--version"])).trim();
    nodes[version] = await measured(node, rounds);
    console.log(tables(version, nodes[version]));
    for (const one of ["on-call.ts", "validation.ts"]) {
      console.log(await run(node, ["--import", "ts-blank-space/register", `bench/${one}`]));
    }
  }
  const model = cpus()[0]?.model ?? "unknown processor";
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} × ${model}, ${gigabytes} GB, ${process.platform} ${release()}`;
  const date = new Date().toISOString().slice(0, 10);
  const results: CallResults = { machine, date, rounds, nodes };
  await mkdir(join(import.meta.dirname, "results"), { recursive: true });
  await writeFile(
    join(import.meta.dirname, "results/calls.json"),
    `${JSON.stringify(results, null, 2)}\n`,
  );
  const [[version, drawn] = ["", undefined]] = Object.entries(nodes);
  const caption = `Node ${version}, stub that builds a Request as the real fetch does; ${date}, npm run bench`;
  await writeFile(
    join(ROOT, "docs/maintaining/performance.svg"),
    plot(drawn?.stubs["builds"] ?? [], caption),
  );
}

/** All figures of one version of Node: the medians of the rounds, each in a new process. */
async function measured(node: string, rounds: number): Promise<NodeResults> {
  const script = (name: string, args: string[] = [], flags: string[] = []): Promise<string> =>
    run(node, [
      ...["--no-deprecation", "--import", "ts-blank-space/register", ...flags],
      join(import.meta.dirname, name),
      ...args,
    ]);
  const all = new Map<string, Round[]>();
  const loopback: LoopbackRound[] = [];
  const imports: ImportRound[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [stub, kind] of STUBS.flatMap((stub) =>
      KINDS.map((kind) => [stub, kind] as const),
    )) {
      progress(`${stub}, ${kind}, round ${round + 1} of ${rounds}`);
      const figures = JSON.parse(await script("calls.ts", [stub, kind])) as Round;
      all.set(`${stub} ${kind}`, [...(all.get(`${stub} ${kind}`) ?? []), figures]);
    }
    progress(`imports, round ${round + 1} of ${rounds}`);
    imports.push(JSON.parse(await script("imports.ts", [`${round}`])) as ImportRound);
    progress(`loopback, round ${round + 1} of ${rounds}`);
    loopback.push(JSON.parse(await script("loopback.ts", [`${round}`])) as LoopbackRound);
  }
  progress("bytes");
  const young = ["--expose-gc", "--min-semi-space-size=512", "--max-semi-space-size=512"];
  const bytes = JSON.parse(await script("calls.ts", ["ignores", "plain", "bytes"], young)) as Round;
  const plain = STUBS.flatMap((stub) => all.get(`${stub} plain`) ?? []);
  const callsOf = (kind: string): Record<string, readonly PeerFigure[]> =>
    Object.fromEntries(
      STUBS.map((stub) => [stub, figuresOf(all.get(`${stub} ${kind}`) ?? [], CALL_FIELDS)]),
    );
  return {
    stubs: callsOf("plain"),
    middleware: callsOf("middleware"),
    bytes: figuresOf([bytes], CALL_FIELDS),
    loopback: figuresOf(loopback, ["median", "toRaw"]),
    imports: figuresOf(imports, ["median", "toKy"]),
    deprecated: median(plain.map((round) => round.deprecated ?? NaN)),
    clientMicroseconds: median(plain.map((round) => round.clientMicroseconds ?? NaN)),
  };
}

/** The medians of the rounds, for each peer. */
function figuresOf<Field extends string>(
  rounds: readonly { readonly peers: Record<string, Record<Field, number>> }[],
  fields: readonly Field[],
): ({ readonly name: string } & Record<Field, number>)[] {
  return Object.keys(rounds[0]?.peers ?? {}).map((name) => {
    const over = (field: Field): number =>
      median(rounds.map(({ peers }) => peers[name]?.[field] ?? NaN));
    const figures = fields.map((field) => [field, over(field)]);
    return { name, ...(Object.fromEntries(figures) as Record<Field, number>) };
  });
}

async function run(command: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: ROOT });
  return stdout;
}

function progress(what: string): void {
  process.stderr.write(`  … ${what}\n`);
}

await runScript(main);
