import { fork, type ChildProcess } from "node:child_process";
import { startLimitedServer, type SentResponse } from "./limited-server.ts";
import { limitOf, type LimitKind } from "./limits.ts";
import type { Failure, FromWorker, WorkerOptions } from "./worker.ts";

/** Length of the API's minute in a simulation. */
export const SCALED_WINDOW_MS = 6000;

/** 61 seconds for the API's 60, as docs/bulk.md advises. */
const MARGIN = 1 / 60;

export interface SimulationOptions {
  /** How the server counts. */
  readonly kind: LimitKind;
  /** Total number of calls, divided among the workers. */
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
  /** Called once, when the server has admitted half of the calls. */
  readonly halfWay?: (workers: readonly ChildProcess[]) => unknown;
}

export interface Outcome {
  /** Every response of the server, in order. */
  readonly responses: readonly SentResponse[];
  /** Number of calls that got a 200. */
  readonly done: number;
  /** Number of calls that got a 200 more than once. */
  readonly twice: number;
  readonly refused: number;
  readonly failures: readonly Failure[];
  /** Time from the first to the last 200. */
  readonly tookMs: number;
  /** The least time possible, if the server admits as many requests at once as the limit allows. */
  readonly leastMs: number;
}

/** Runs workers, one process each, against a server that enforces a limit. */
export async function simulate(options: SimulationOptions): Promise<Outcome> {
  const { kind, calls, requests = 300, windowMs = SCALED_WINDOW_MS } = options;
  const responses: SentResponse[] = [];
  let admitted = 0;
  let halfWay: Promise<unknown> | undefined;
  const server = await startLimitedServer(limitOf(kind, requests, windowMs), (response) => {
    responses.push(response);
    if (response.status === 200) admitted += 1;
    // a little more than half, because an event has no effect while all workers wait for the next window
    if (admitted >= 0.52 * calls) halfWay ??= Promise.resolve(options.halfWay?.(workers));
  });
  const workers = workersOf(options, { url: server.url, requests, windowMs });
  try {
    await Promise.all(workers.map((worker) => ready(worker)));
    const working = workers.map((worker) => finished(worker));
    for (const worker of workers) worker.send("go");
    const failures = (await Promise.all(working)).flat();
    await halfWay;
    return outcome(responses, failures, calls, requests, windowMs);
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
  responses: readonly SentResponse[],
  failures: readonly Failure[],
  calls: number,
  requests: number,
  windowMs: number,
): Outcome {
  const admitted = responses.filter(({ status }) => status === 200);
  const done = new Set(admitted.map(({ call }) => call)).size;
  return {
    responses,
    done,
    twice: admitted.length - done,
    refused: responses.length - admitted.length,
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
