import { fork, type ChildProcess } from "node:child_process";
import { startLimitedServer, type Answered } from "./limited-server.ts";
import { limitOf, type LimitKind } from "./limits.ts";
import type { Failure, FromWorker, WorkerOptions } from "./worker.ts";

/** A minute of the API lasts so long here. */
export const SCALED_WINDOW_MS = 6000;

/** 61 seconds for the API's 60, as docs/bulk.md advises. */
const MARGIN = 1 / 60;

export interface SimulationOptions {
  /** How the server counts. */
  readonly kind: LimitKind;
  /** Calls in all, divided among the workers. */
  readonly calls: number;
  readonly workers: number;
  readonly throttle: WorkerOptions["throttle"];
  readonly requests?: number;
  readonly windowMs?: number;
  /** Calls under way at once, in each worker. */
  readonly concurrency?: number;
  readonly redisPort?: number;
  readonly margin?: number;
  readonly insurance?: number;
  /** Done once, when the server has admitted half of the calls. */
  readonly halfWay?: (workers: readonly ChildProcess[]) => unknown;
}

export interface Outcome {
  /** Everything that the server answered, in order. */
  readonly answers: readonly Answered[];
  /** Calls that were answered with 200. */
  readonly done: number;
  /** Calls that the server answered with 200 more than once. */
  readonly twice: number;
  readonly refused: number;
  readonly failures: readonly Failure[];
  /** From the first to the last answer with 200. */
  readonly tookMs: number;
  /** How long it must take at least, if the server admits as many as it may at once. */
  readonly leastMs: number;
}

/** Runs workers, each a process of its own, against a server that enforces a limit. */
export async function simulate(options: SimulationOptions): Promise<Outcome> {
  const { kind, calls, requests = 300, windowMs = SCALED_WINDOW_MS } = options;
  const answers: Answered[] = [];
  let admitted = 0;
  let halfWay: Promise<unknown> | undefined;
  const server = await startLimitedServer(limitOf(kind, requests, windowMs), (answer) => {
    answers.push(answer);
    if (answer.status === 200) admitted += 1;
    // a little more than half: not while all wait for the next window, when nothing would be noticed
    if (admitted >= 0.52 * calls) halfWay ??= Promise.resolve(options.halfWay?.(workers));
  });
  const workers = workersOf(options, { url: server.url, requests, windowMs });
  try {
    await Promise.all(workers.map((worker) => ready(worker)));
    const working = workers.map((worker) => finished(worker));
    for (const worker of workers) worker.send("go");
    const failures = (await Promise.all(working)).flat();
    await halfWay;
    return outcome(answers, failures, calls, requests, windowMs);
  } finally {
    for (const worker of workers) worker.kill();
    server.close();
  }
}

function workersOf(
  { calls, workers, throttle, margin = MARGIN, concurrency = 10, ...rest }: SimulationOptions,
  server: Pick<WorkerOptions, "url" | "requests" | "windowMs">,
): ChildProcess[] {
  const { redisPort, insurance } = rest;
  const count = calls / workers;
  const options = { ...server, count, throttle, margin, concurrency };
  return Array.from({ length: workers }, (_, index) => {
    const worker: WorkerOptions = {
      ...options,
      first: index * count,
      ...(redisPort === undefined ? {} : { redisPort }),
      ...(insurance === undefined ? {} : { insurance }),
    };
    return fork(new URL("worker.ts", import.meta.url), [JSON.stringify(worker)], {
      execArgv: ["--import", "ts-blank-space/register"],
    });
  });
}

function outcome(
  answers: readonly Answered[],
  failures: readonly Failure[],
  calls: number,
  requests: number,
  windowMs: number,
): Outcome {
  const admitted = answers.filter(({ status }) => status === 200);
  const done = new Set(admitted.map(({ call }) => call)).size;
  return {
    answers,
    done,
    twice: admitted.length - done,
    refused: answers.length - admitted.length,
    failures,
    tookMs: (admitted.at(-1)?.atMs ?? 0) - (admitted[0]?.atMs ?? 0),
    leastMs: (Math.ceil(calls / requests) - 1) * windowMs,
  };
}

/** Waits until a worker can begin. */
function ready(worker: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("exit", (code) => reject(new Error(`a worker ended with ${code ?? "a signal"}`)));
    worker.once("message", () => resolve());
  });
}

/** The failures of a worker when it has finished; none if it was killed. */
function finished(worker: ChildProcess): Promise<readonly Failure[]> {
  return new Promise((resolve) => {
    worker.once("exit", () => resolve([]));
    worker.once("message", (from: FromWorker) => {
      if ("failures" in from) resolve(from.failures);
    });
  });
}
