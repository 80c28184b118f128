/**
 * Measures a call in one process, without a network. All peers take turns in short windows, in another order
 * each time. Prints JSON. `bench/main.ts` starts it in a new process for each round.
 *
 *     node --import ts-blank-space/register bench/calls.ts [ignores|builds] [plain|middleware] [time|bytes]
 *
 * The stub `ignores` its arguments, or first `builds` a `Request` from them, as the real `fetch` does.
 * With `middleware`, every peer that supports middleware has one that does nothing.
 * To measure bytes, the young generation must hold a whole window: `--expose-gc --min-semi-space-size=512`.
 */
import { createPartooClient, type Fetch } from "partoo-client";
import { median } from "./median.ts";
import { peers, type Call } from "./peers.js";
import { turns } from "./turns.ts";

const WARM_UP = 3_000;
const WINDOW = 200;
const CYCLES = 60;

const [, , stub = "ignores", kind = "plain", what = "time"] = process.argv;
const RESPONSE = JSON.stringify({
  id: "5409c35a97bbc544d8e26737",
  content: "x".repeat(100),
  count: 3,
  tags: ["a", "b"],
});
const BODY = {
  name: "A shop of ours",
  code: "75-0042",
  city: "Paris",
  address_full: "1 rue de la Paix",
};
const ID = "5409c35a97bbc544d8e26737";
const init = { status: 200, headers: { "content-type": "application/json" } };

const fetch: Fetch = (input, requestInit) => {
  if (stub === "builds") new Request(input, requestInit);
  return Promise.resolve(new Response(RESPONSE, init));
};

const BASE_URL = "https://api.partoo.co/v2";
const { POST, PATCH } = createPartooClient({
  apiKey: "0123456789abcdef",
  baseUrl: BASE_URL,
  fetch,
});
const calls: Record<string, Call> = {
  ...(await peers(fetch as typeof globalThis.fetch, BASE_URL, kind === "middleware")),
};

/** Makes calls in sequence. @returns microseconds for each */
async function timeOf(call: Call, count: number): Promise<number> {
  const start = process.hrtime.bigint();
  for (let index = 0; index < count; index += 1) await call(ID, BODY);
  return Number(process.hrtime.bigint() - start) / count / 1000;
}

async function bytesOf(call: Call): Promise<number> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await timeOf(call, 1_000);
  return (process.memoryUsage().heapUsed - before) / 1_000;
}

const names = Object.keys(calls);
for (const name of names) {
  const response = await calls[name]?.(ID, BODY);
  if (response === undefined) throw new Error(`${name} returns no response`);
  await timeOf(calls[name] as Call, WARM_UP);
}

const figures: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
for (let cycle = 0; cycle < (what === "bytes" ? 5 : CYCLES); cycle += 1) {
  for (const name of turns(names, cycle)) {
    const call = calls[name] as Call;
    figures[name]?.push(what === "bytes" ? await bytesOf(call) : await timeOf(call, WINDOW));
  }
}

/** The median of one peer's figures, each divided by another peer's figure of the same cycle. */
function ratio(name: string, base: string): number {
  return median(
    (figures[name] ?? []).map((figure, cycle) => figure / (figures[base]?.[cycle] ?? NaN)),
  );
}

const results = Object.fromEntries(
  names.map((name) => [
    name,
    {
      median: median(figures[name] ?? []),
      toRaw: ratio(name, "raw fetch"),
      toAuth: ratio(name, "openapi-fetch + auth"),
    },
  ]),
);
const isPlain = kind === "plain" && what === "time";
const deprecated = isPlain ? await costOfDeprecation() : undefined;
const clientMicroseconds = isPlain ? timeToMakeOne() : undefined;
console.log(JSON.stringify({ peers: results, deprecated, clientMicroseconds }));

/** Compares a deprecated operation, after its warning, with another: in pairs, each first half of the time. */
async function costOfDeprecation(): Promise<number> {
  const conversation = { params: { path: { conversation_id: ID } }, body: {} } as never;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its overhead is measured
  const deprecatedCall: Call = () => POST("/conversations/{conversation_id}", conversation);
  const otherCall: Call = () => PATCH("/conversations/{conversation_id}", conversation);
  await timeOf(deprecatedCall, WARM_UP);
  await timeOf(otherCall, WARM_UP);
  const ratios: number[] = [];
  for (let pair = 0; pair < 2 * CYCLES; pair += 1) {
    const isFirst = pair % 2 === 0;
    const first = await timeOf(isFirst ? deprecatedCall : otherCall, WINDOW);
    const second = await timeOf(isFirst ? otherCall : deprecatedCall, WINDOW);
    ratios.push(isFirst ? first / second : second / first);
  }
  return median(ratios);
}

/** Microseconds that `createPartooClient()` takes. */
function timeToMakeOne(): number {
  const rounds = Array.from({ length: 20 }, () => {
    const start = process.hrtime.bigint();
    for (let index = 0; index < 1_000; index += 1)
      createPartooClient({ apiKey: "0123456789abcdef" });
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return median(rounds);
}
