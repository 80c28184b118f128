/**
 * Measures the overhead of observing calls, in one process and without a network: a call with `onAttempt`
 * compared with one without, and failed calls with and without V8's async stack traces.
 *
 *     node --import ts-blank-space/register bench/on-call.ts
 *
 * `npm run bench` prints the result below its tables, and installs what this file imports.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createPartooClient, unwrap, type PartooClientOptions } from "partoo-client";
import { median } from "./median.ts";

const WINDOW = 200;
const CYCLES = 150;

function call(status: number, options: PartooClientOptions = {}): () => Promise<unknown> {
  const headers = { "content-type": "application/json", "x-request-id": "5f0c3a" };
  const { GET } = createPartooClient({
    apiKey: "0123456789abcdef",
    // as the real fetch does
    fetch: (url, requestInit) => {
      new Request(url, requestInit);
      return Promise.resolve(new Response('{"conversations":[],"count":3}', { status, headers }));
    },
    ...options,
  });
  return async () => await unwrap(GET("/conversations")).catch(() => undefined);
}

/** Makes calls in sequence. @returns microseconds of CPU time for each, which ignores other work on the machine */
async function timeOf(one: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  for (let index = 0; index < WINDOW; index += 1) await one();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / WINDOW;
}

/** The medians of windows that take turns, and of their ratios. */
async function compared(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<{ one: number; other: number; ratio: number }> {
  const times: { one: number; other: number }[] = [];
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    if (cycle % 2 === 0) times.push({ one: await timeOf(one), other: await timeOf(other) });
    else {
      const second = await timeOf(other);
      times.push({ one: await timeOf(one), other: second });
    }
  }
  const warm = times.slice(CYCLES / 5);
  return {
    one: median(warm.map((time) => time.one)),
    other: median(warm.map((time) => time.other)),
    ratio: median(warm.map((time) => time.one / time.other)),
  };
}

const [, , only] = process.argv;
if (only === undefined) {
  let reported = 0;
  const { one, other, ratio } = await compared(
    call(200, { onAttempt: () => (reported += 1) }),
    call(200),
  );
  console.log(
    `a call with onAttempt: ${one.toFixed(1)} µs, without ${other.toFixed(1)} µs: ${ratio.toFixed(2)} ×`,
  );
  for (const flag of ["--async-stack-traces", "--no-async-stack-traces"]) {
    const args = [flag, ...process.execArgv, import.meta.filename, "failures"];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    console.log(`${flag}: ${stdout.trim()}`);
  }
} else {
  const { one, other } = await compared(call(404), call(200));
  console.log(`a call that fails ${one.toFixed(1)} µs, one that does not ${other.toFixed(1)} µs`);
}
