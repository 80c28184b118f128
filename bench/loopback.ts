/**
 * Measures requests per second over loopback, 64 at a time, over kept connections. All peers take turns in short
 * windows, in another order each time and in each round. Prints JSON. `bench/main.ts` starts it; server and client
 * have one process each.
 *
 *     node --import ts-blank-space/register bench/loopback.ts [round]
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { median } from "./median.ts";
import { peers, type Call } from "./peers.js";
import { turns } from "./turns.ts";

const CONCURRENCY = 64;
const WINDOW = 500;
const CYCLES = 40;

const [, , round = "0"] = process.argv;

const server = fork(new URL("loopback-server.ts", import.meta.url), { execArgv: process.execArgv });
const [port] = (await once(server, "message")) as [number];
const all = await peers(fetch, `http://127.0.0.1:${port}/v2`);
const names = Object.keys(all);

/** Requests per second in one window. */
async function rateOf(call: Call): Promise<number> {
  const start = process.hrtime.bigint();
  let left = WINDOW;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call("5409c35a97bbc544d8e26737", { name: "A shop of ours" });
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return WINDOW / (Number(process.hrtime.bigint() - start) / 1e9);
}

const rates: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
// the first cycle warms up
for (let cycle = 0; cycle <= CYCLES; cycle += 1) {
  for (const name of turns(names, Number(round) * 1000 + cycle)) {
    const rate = await rateOf(all[name] as Call);
    if (cycle > 0) rates[name]?.push(rate);
  }
}
server.disconnect();

const results = Object.fromEntries(
  names.map((name) => {
    const own = rates[name] ?? [];
    const toRaw = own.map((rate, cycle) => rate / (rates["raw fetch"]?.[cycle] ?? NaN));
    return [name, { median: median(own), toRaw: median(toRaw) }];
  }),
);
console.log(JSON.stringify({ peers: results }));
