import { parseArgs } from "node:util";
import { soak, type SoakReport } from "./soak.ts";

/** Bounds of a soak in time and in what it may leave behind. */
const MOST_MS = 60_000;
const MOST_HEAP_BYTES = 3_000_000;

const { values } = parseArgs({
  options: {
    calls: { type: "string", default: "20000" },
    concurrency: { type: "string", default: "200" },
    failing: { type: "string", default: "0.2" },
    seed: { type: "string", default: "1" },
    "timeout-ms": { type: "string", default: "200" },
  },
});

const options = {
  calls: Number(values.calls),
  concurrency: Number(values.concurrency),
  seed: Number(values.seed),
  timeoutMs: Number(values["timeout-ms"]),
  warmUpCalls: Number(values.calls) / 10,
  failing: Number(values.failing),
};

const wrong: string[] = [];
process.on("unhandledRejection", (reason) => wrong.push(`unhandled rejection: ${String(reason)}`));
process.on("warning", ({ name, message }) => wrong.push(`warning: ${name}: ${message}`));
setTimeout(() => {
  console.error(`The soak has not ended after ${MOST_MS} ms`);
  process.exit(1);
}, MOST_MS).unref();

const resourcesBefore = process.getActiveResourcesInfo().sort();
const report = await soak(options);
const resourcesAfter = await resourcesLeft();

wrong.push(...report.wrong);
if (report.heapBytesAfter - report.heapBytesBefore > MOST_HEAP_BYTES) {
  wrong.push("the heap has grown");
}
if (resourcesAfter.join() !== resourcesBefore.join()) {
  wrong.push(`active resources: ${resourcesAfter.join()} instead of ${resourcesBefore.join()}`);
}
print(report);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** What keeps the process alive, once the connections that have been closed are gone. */
async function resourcesLeft(): Promise<string[]> {
  for (;;) {
    const active = process.getActiveResourcesInfo().sort();
    // undici may still be connecting to the server, which has gone
    if (active.length <= resourcesBefore.length || performance.now() > MOST_MS) return active;
    await new Promise(setImmediate);
  }
}

function print({ heapBytesBefore, heapBytesAfter, outcomes, ...figures }: SoakReport): void {
  const megabytes = (bytes: number): number => Math.round(bytes / 10_000) / 100;
  const heapMB = [megabytes(heapBytesBefore), megabytes(heapBytesAfter)];
  console.log(JSON.stringify({ ...figures, heapMB, outcomes, wrong: wrong.slice(0, 20) }, null, 2));
}
