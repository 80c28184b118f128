/**
 * Where the time of a POST goes, by the sampling profiler of V8: the same call for some seconds, with a
 * stub that ignores its arguments. Prints a table.
 *
 *     node --import ts-blank-space/register bench/profile.ts [path of another dist/index.js]
 */
import { Session } from "node:inspector/promises";
import type { Profiler } from "node:inspector";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";
import type * as Package from "partoo-client";

const CALLS = 60_000;

/** Parts of a call, and the functions that belong to them; the innermost that is in a list counts. */
const PARTS: readonly [part: string, frame: RegExp][] = [
  ["the stub: making the answer", /^answer .*profile\.ts/],
  ["reading the answer's body", /(getResponseData|text|json|consumeBody) .*(openapi-fetch|undici)/],
  ["parsing the answer", /parsedJson/],
  ["AbortController", /abort_controller|Deadline|AbortController/],
  ["timer of the timeout", /timers/],
  ["a Request", /^(_?Request|Remembering|initializeRequest) /],
  ["headers", /^(mergeHeaders|putKey|checkedHeaders) /],
  ["openapi-fetch: the rest", /openapi-fetch/],
  ["path values", /dist\/path\.js/],
  ["deprecation", /dist\/(deprecation|notice)\.js/],
  ["layers of the transport", /dist\/transport\//],
  ["the client: the rest", /dist\//],
  ["garbage collector", /garbage collector/],
];

const [, , other] = process.argv;
const { createPartooClient } = (await import(
  other === undefined ? "partoo-client" : pathToFileURL(resolve(other)).href
)) as typeof Package;

const ANSWER = JSON.stringify({ id: "5409c35a97bbc544d8e26737", content: "x".repeat(100) });
const init = { headers: { "content-type": "application/json" } };
function answer(): Promise<Response> {
  return Promise.resolve(new Response(ANSWER, init));
}

const client = createPartooClient({ apiKey: "0123456789abcdef", fetch: answer });
const call = { params: { path: { business_id: "5409c35a97bbc544d8e26737" } }, body: { name: "A" } };
const calls = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) await client.POST("/business/{business_id}", call);
};

await calls(CALLS / 3);
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 100 });
await session.post("Profiler.start");
const start = process.hrtime.bigint();
await calls(CALLS);
const microseconds = Number(process.hrtime.bigint() - start) / CALLS / 1000;
const { profile } = await session.post("Profiler.stop");

const shares = sharesOf(profile);
console.log(
  `| part of a call (${microseconds.toFixed(1)} µs, Node ${process.version}) | share | µs |`,
);
console.log("| --- | ---: | ---: |");
for (const [part, share] of [...shares].sort(([, one], [, two]) => two - one)) {
  console.log(`| ${part} | ${(share * 100).toFixed(1)} % | ${(share * microseconds).toFixed(1)} |`);
}

function sharesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Map<string, number> {
  const parents = new Map<number, number>();
  for (const { id, children = [] } of nodes) for (const child of children) parents.set(child, id);
  const frames = new Map(
    nodes.map(({ id, callFrame: { functionName, url } }) => [id, `${functionName} ${url}`]),
  );
  const shares = new Map<string, number>();
  const total = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  for (const [index, sample] of samples.entries()) {
    let part: string | undefined;
    for (let at: number | undefined = sample; at !== undefined; at = parents.get(at)) {
      const frame = frames.get(at) ?? "";
      part = PARTS.find(([, pattern]) => pattern.test(frame))?.[0];
      if (part !== undefined) break;
    }
    const name = part ?? "the platform: promises, streams, the rest";
    shares.set(name, (shares.get(name) ?? 0) + (timeDeltas[index] ?? 0) / total);
  }
  return shares;
}
