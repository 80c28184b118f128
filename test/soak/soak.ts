import { isPartooError } from "../../src/index.ts";
import { clientOf, type AnyClient } from "../support/fault-client.ts";
import { planCall, randomNumbers, type PlannedCall } from "./plan.ts";
import { startSoakServer } from "./server.ts";

export interface SoakOptions {
  readonly calls: number;
  /** Calls that come first, so that code is compiled and connections are open before heap is measured. */
  readonly warmUpCalls: number;
  /** Calls that are under way at the same time. */
  readonly concurrency: number;
  /** How many of the requests fail, from 0 to 1. */
  readonly failing: number;
  readonly seed: number;
  /** Timeout of the calls that get no response, in milliseconds. */
  readonly timeoutMs: number;
}

/** What a soak has come to. */
export interface SoakReport {
  readonly calls: number;
  readonly requests: number;
  readonly ms: number;
  readonly heapBytesBefore: number;
  readonly heapBytesAfter: number;
  /** How many calls came to what. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Everything that was not as planned; empty if all is well. */
  readonly wrong: readonly string[];
}

/** Makes calls against a server that fails as planned, and compares what they come to with the plan. */
export async function soak(options: SoakOptions): Promise<SoakReport> {
  const random = randomNumbers(options.seed);
  const plan = Array.from({ length: options.warmUpCalls + options.calls }, () =>
    planCall(random, options.failing),
  );
  const aborts = new Map<number, AbortController>();
  const server = await startSoakServer(plan, (call) => aborts.get(call)?.abort("aborted"));
  const client = clientOf(server.origin, { retry: { timeouts: false, baseDelayMs: 1 } });
  // as a worker has one that ends everything: it must not gather what calls leave behind
  const shutdown = new AbortController();
  const outcomes: Record<string, number> = {};
  const wrong: string[] = [];
  let next = 0;

  async function work(end: number): Promise<void> {
    for (;;) {
      const call = next;
      const planned = plan[call];
      if (planned === undefined || call >= end) return;
      next += 1;
      const outcome = await makeCall(client, planned, call, options, aborts, shutdown.signal);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      if (outcome !== planned.outcome) {
        wrong.push(`call ${call}: ${outcome} instead of ${planned.outcome}`);
      }
    }
  }

  async function workTo(end: number): Promise<number> {
    await Promise.all(Array.from({ length: options.concurrency }, () => work(end)));
    return heapBytes();
  }

  const start = performance.now();
  const heapBytesBefore = await workTo(options.warmUpCalls);
  const heapBytesAfter = await workTo(plan.length);
  const ms = Math.round(performance.now() - start);
  await server.close();

  plan.forEach(({ method, fates, isLate }, call) => {
    const { [call]: requests = 0 } = server.requests;
    const { [call]: carriedOut = 0 } = server.carriedOut;
    // a short timeout may be over before the request is out
    if (requests !== fates.length && !(isLate && requests === 0)) {
      wrong.push(`call ${call}: ${requests} requests instead of ${fates.length}`);
    }
    if ((method === "POST" || method === "PATCH") && carriedOut > 1) {
      wrong.push(`call ${call}: a ${method} that was carried out ${carriedOut} times`);
    }
  });
  const ended = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
  if (ended !== plan.length) wrong.push(`${ended} calls have ended instead of ${plan.length}`);
  return {
    calls: plan.length,
    requests: server.requests.reduce((sum, count) => sum + count, 0),
    ms,
    heapBytesBefore,
    heapBytesAfter,
    outcomes,
    wrong: [...wrong, ...server.wrong],
  };
}

async function makeCall(
  client: AnyClient,
  planned: PlannedCall,
  call: number,
  { timeoutMs }: SoakOptions,
  aborts: Map<number, AbortController>,
  shutdown: AbortSignal,
): Promise<string> {
  const isAborted = planned.fates.some((fate) => fate.isAborted);
  const controller = isAborted ? new AbortController() : undefined;
  if (controller !== undefined) aborts.set(call, controller);
  try {
    const { data, error } = await client[planned.method]("/conversations", {
      headers: { "x-call": call },
      signal: controller?.signal ?? shutdown,
      ...(planned.method === "GET" || planned.method === "DELETE" ? {} : { body: { call } }),
      ...(planned.isLate ? { timeoutMs } : {}),
    });
    if (error !== undefined) return nameOf(error);
    return data === undefined ? "no data" : "data";
  } catch (error) {
    return nameOf(error);
  } finally {
    aborts.delete(call);
  }
}

/** The heap after all garbage has gone, also what is only known to be garbage after other has gone. */
async function heapBytes(): Promise<number> {
  for (let round = 0; round < 8; round += 1) {
    globalThis.gc?.();
    await new Promise(setImmediate);
  }
  return process.memoryUsage().heapUsed;
}

function nameOf(error: unknown): string {
  if (!isPartooError(error)) return String(error);
  return "status" in error && error.code === "PARTOO_API_ERROR"
    ? `${error.name} ${String(error.status)}`
    : error.name;
}
