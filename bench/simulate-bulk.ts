/**
 * `npm run test:bulk` checks that a bulk job runs at the API's limit, and prints the numbers of
 * docs/maintaining/performance.md. With `--plot` it also draws docs/bulk.svg. It takes about ten minutes on a quiet
 * machine.
 */
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { resolve } from "node:path";
import { LIMITS } from "./bulk/limits.ts";
import { plot, type Panel } from "./bulk/plot.ts";
import { RedisServer, hasRedis } from "./bulk/redis-server.ts";
import {
  SCALED_WINDOW_MS,
  simulate,
  type Outcome,
  type SimulationOptions,
} from "./bulk/simulation.ts";

const CALLS = 3000;
const REQUESTS = 300;
const WORKERS = 4;

interface Run {
  readonly title: string;
  readonly options: Omit<SimulationOptions, "redisPort" | "halfWay">;
  readonly halfWay?: (redis: RedisServer) => SimulationOptions["halfWay"];
  /** What is wrong with the outcome, if anything. */
  readonly problem: (outcome: Outcome) => string | undefined;
}

const one = { calls: CALLS, workers: 1, throttle: "memory" } as const;
const four = { calls: CALLS, workers: WORKERS, throttle: "redis" } as const;
const kind = "sliding window";

const proofs: readonly Run[] = LIMITS.flatMap((limit) => [
  { title: `one process, ${limit}`, options: { ...one, kind: limit }, problem: atTheLimit },
  { title: `four processes, ${limit}`, options: { ...four, kind: limit }, problem: atTheLimit },
]);

const faults: readonly Run[] = [
  {
    title: "four processes, one of them killed half-way",
    options: { ...four, kind },
    halfWay: () => (workers) => workers[0]?.kill("SIGKILL"),
    problem: (outcome) => notDone(outcome, (call) => call >= CALLS / WORKERS),
  },
  {
    title: "four processes, Redis down for a second, insured",
    options: { ...four, kind, insurance: REQUESTS / WORKERS },
    halfWay: awayForASecond,
    problem: (outcome) => notDone(outcome, () => true),
  },
  {
    title: "four processes, Redis down for a second, not insured",
    options: { ...four, kind },
    halfWay: awayForASecond,
    problem: failedClearly,
  },
];

const many = { ...one, kind, concurrency: 100 } as const;
const unthrottled: Run = {
  title: "one process, no throttle, 100 at once",
  options: { ...many, throttle: "none" },
  problem: () => undefined,
};
const throttled: Run = {
  title: "one process, with its throttle, 100 at once",
  options: many,
  problem: (outcome) => notDone(outcome, () => true),
};

function isFourSliding({ options }: Run): boolean {
  return options.workers === WORKERS && options.kind === kind;
}

function awayForASecond(redis: RedisServer): SimulationOptions["halfWay"] {
  return async () => {
    await redis.stop();
    await new Promise((done) => setTimeout(done, 1000));
    await redis.resume();
  };
}

/** None lost, at most 1 % rejected with 429, at most 1.05 times the minimum. */
function atTheLimit(outcome: Outcome): string | undefined {
  const { refused, tookMs, leastMs } = outcome;
  if (refused > CALLS / 100) return `${refused} calls were rejected with 429`;
  if (tookMs > 1.05 * leastMs) return "it took more than 1.05 times the minimum";
  return notDone(outcome, () => true);
}

function notDone({ responses, failures }: Outcome, counts: (call: number) => boolean) {
  const done = new Set(responses.filter(({ status }) => status === 200).map(({ call }) => call));
  const missing = Array.from({ length: CALLS }, (_, call) => call).filter(
    (call) => counts(call) && !done.has(call),
  );
  if (missing.length === 0) return undefined;
  return `${missing.length} calls were lost: ${failures[0]?.message ?? "for no known reason"}`;
}

function failedClearly({ done, failures }: Outcome): string | undefined {
  const other = failures.find(({ code }) => code !== "PARTOO_THROTTLE_ERROR");
  if (other !== undefined) return `a call failed with ${other.message}`;
  return done + failures.length === CALLS ? undefined : "calls were lost without an error";
}

async function outcomeOf({ options, halfWay }: Run): Promise<Outcome> {
  if (options.throttle !== "redis") return simulate(options);
  const redis = await RedisServer.start();
  try {
    const done = halfWay?.(redis);
    const outcome = await simulate({
      ...options,
      redisPort: redis.port,
      ...(done === undefined ? {} : { halfWay: done }),
    });
    const locked = await redis.keysWithoutEnd();
    if (locked.length > 0)
      throw new Error(`these keys never expire in Redis: ${locked.join(", ")}`);
    return outcome;
  } finally {
    await redis.stop();
  }
}

function row(title: string, { done, failures, refused, tookMs, leastMs }: Outcome): string {
  const cells = [
    title,
    done,
    failures.length,
    refused,
    (tookMs / 1000).toFixed(2),
    (tookMs / leastMs).toFixed(3),
  ];
  return `| ${cells.join(" | ")} |`;
}

if (!hasRedis()) {
  console.error("redis-server is missing. On Debian: apt-get install redis-server");
  process.exit(1);
}
console.log(`${cpus()[0]?.model ?? "?"}, ${cpus().length} cores, Node ${process.version}`);
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${CALLS} calls, ${REQUESTS} in ${SCALED_WINDOW_MS / 1000} s\n`,
);
console.log("| run | done | failed | status 429 | seconds | of the minimum |");
console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
const outcomes = new Map<Run, Outcome>();
for (const run of [...proofs, ...faults, unthrottled, throttled]) {
  const outcome = await outcomeOf(run);
  console.log(row(run.title, outcome));
  outcomes.set(run, outcome);
  const problem = run.problem(outcome);
  if (problem === undefined) continue;
  console.error(`FAILED: ${run.title}: ${problem}`);
  process.exitCode = 1;
}
if (process.argv.includes("--plot")) {
  const drawn = [unthrottled, throttled, ...proofs.filter(isFourSliding)];
  const panels = drawn.flatMap((run): Panel[] => {
    const outcome = outcomes.get(run);
    return outcome === undefined ? [] : [{ title: run.title, outcome }];
  });
  await writeFile(resolve(import.meta.dirname, "../docs/bulk.svg"), plot(panels));
}
