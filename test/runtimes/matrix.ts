import { rm } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { withPackedPackage } from "../../scripts/package/packed.ts";
import { startBenchServer } from "./bench-server.ts";
import { Collector } from "./collector.ts";
import { makeConsumer, type Consumer } from "./consumer.ts";
import { startPageServer } from "./page-server.ts";
import { runOn, titleOf } from "./run-on.ts";
import type { Runtime } from "./runtimes.ts";
import { hasFailed, type Column } from "./table.ts";

/** How many runtimes are at work at once. */
const AT_ONCE = 2;

/**
 * Packs and installs the package, and runs the suite on every one of the runtimes that is there.
 *
 * @param tell gets a line for each runtime as soon as it has finished
 * @returns a column each, in the order of the runtimes
 */
export async function runMatrix(
  runtimes: readonly Runtime[],
  tell: (line: string) => void,
): Promise<Column[]> {
  let columns: Column[] = [];
  await withPackedPackage(async ({ folder }) => {
    columns = await columnsOf(runtimes, await makeConsumer(folder), tell);
  });
  return columns;
}

async function columnsOf(
  runtimes: readonly Runtime[],
  consumer: Consumer,
  tell: (line: string) => void,
): Promise<Column[]> {
  const collectors = new Map<string, Collector>();
  const server = await startBenchServer((run, report) => collectors.get(run)?.take(report));
  const other = await startBenchServer();
  const { page, close } = await startPageServer(consumer.page);

  async function columnOf(runtime: Runtime, binary: string): Promise<Column> {
    const start = performance.now();
    const { id: run, platform } = runtime;
    const collector = new Collector();
    collectors.set(run, collector);
    const { origin } = server;
    const settings = JSON.stringify({ platform, origin, otherOrigin: other.origin, run });
    const problem = await runOn(runtime, binary, { consumer, settings, page }, collector);
    const title = await titleOf(runtime, binary);
    const column = { title, results: collector.results(problem, runtime.noEnd) };
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    tell(`  ${hasFailed(column) ? "✗" : "✓"} ${title} (${seconds} s)`);
    return column;
  }

  try {
    return await eachOf(runtimes, columnOf);
  } finally {
    close();
    await Promise.all([server.close(), other.close()]);
    // the last of the browser's processes may be writing still
    await rm(consumer.profile, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Does the work for every runtime that is there, a few at a time. */
async function eachOf(
  runtimes: readonly Runtime[],
  work: (runtime: Runtime, binary: string) => Promise<Column>,
): Promise<Column[]> {
  const columns: (Column | undefined)[] = runtimes.map(() => undefined);
  const waiting = runtimes.entries();
  async function worker(): Promise<void> {
    for (const [index, runtime] of waiting) {
      const binary = runtime.binary();
      if (binary !== undefined) columns[index] = await work(runtime, binary);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return columns.filter((column) => column !== undefined);
}
