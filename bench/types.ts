/**
 * What it costs to type-check a program of 100 calls, spread over a description: with the client's own
 * types, and with openapi-fetch's generic ones over the same generated paths. `tsc` runs on both in turns.
 * On this description and on a made-up one of 1,000 operations. Prints JSON.
 *
 *     node --import ts-blank-space/register bench/types.ts
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  callsOf,
  configOf,
  cost,
  node,
  program,
  type Call,
} from "../scripts/cost/hundred-calls.ts";
import { loadDescription } from "../scripts/generate/load.ts";
import { largeDescription } from "../test/support/large-description.ts";
import { median } from "./median.ts";

const ROUNDS = 5;
const ROOT = resolve(import.meta.dirname, "..");

const COMPILERS = {
  "TypeScript 5.9": join(ROOT, "node_modules/typescript/bin/tsc"),
  "TypeScript 7": join(import.meta.dirname, "node_modules/typescript7/bin/tsc"),
};

const HEADERS = {
  "partoo-client": `import type { DeleteCalls, GetCalls, PatchCalls, PostCalls, PutCalls } from "./generated/operations.js";
declare const client: { DELETE: DeleteCalls; GET: GetCalls; PATCH: PatchCalls; POST: PostCalls; PUT: PutCalls };`,
  "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "./generated/schema.js";
const client = createClient<paths>();`,
};

/** Writes the generated types, as `.d.ts` like in a package, and a program for each of the two. */
async function prepare(folder: string, description: string, calls: readonly Call[]): Promise<void> {
  await mkdir(folder);
  const source = join(folder, "source");
  const generate = ["--input", description, "--output", source];
  node("--import", "ts-blank-space/register", join(ROOT, "scripts/generate.ts"), ...generate);
  const types = ["operations", "schema"].map((name) => join(source, `types/${name}.ts`));
  await writeFile(join(folder, "declarations.json"), configOf(types, "generated"));
  node(COMPILERS["TypeScript 5.9"], "-p", join(folder, "declarations.json"));
  for (const [peer, header] of Object.entries(HEADERS)) {
    await writeFile(join(folder, `${peer}.ts`), program(header, calls));
    await writeFile(join(folder, `${peer}.json`), configOf([`${peer}.ts`]));
  }
}

function compare(folder: string, compiler: string): object {
  const pairs = Array.from({ length: ROUNDS }, () => ({
    own: cost(compiler, join(folder, "partoo-client.json")),
    bare: cost(compiler, join(folder, "openapi-fetch.json")),
  }));
  const own = pairs.map((pair) => pair.own);
  const bare = pairs.map((pair) => pair.bare);
  return {
    instantiations: median(own.map((one) => one.instantiations)),
    bareInstantiations: median(bare.map((one) => one.instantiations)),
    checkSeconds: median(own.map((one) => one.seconds)),
    bareCheckSeconds: median(bare.map((one) => one.seconds)),
    toBare: {
      instantiations: median(
        pairs.map((pair) => pair.own.instantiations / pair.bare.instantiations),
      ),
      checkTime: median(pairs.map((pair) => pair.own.seconds / pair.bare.seconds)),
    },
  };
}

/** The same with an argument that is wrong must not compile, or else the types would be of no use. */
async function checkRefusal(folder: string, peer: string): Promise<void> {
  const header = HEADERS[peer as keyof typeof HEADERS];
  const wrong = program(header, [{ method: "GET", path: "/no-such-path", init: {} }]);
  await writeFile(join(folder, "wrong.ts"), wrong);
  await writeFile(join(folder, "wrong.json"), configOf(["wrong.ts"]));
  try {
    node(COMPILERS["TypeScript 5.9"], "-p", join(folder, "wrong.json"));
  } catch {
    return;
  }
  throw new Error(`${peer} accepts a path that the description does not have`);
}

async function main(): Promise<void> {
  // beside its packages, and not in node_modules, of which no declarations are made
  const work = await mkdtemp(join(import.meta.dirname, ".types-"));
  try {
    const large = join(work, "large.json");
    await writeFile(large, JSON.stringify(largeDescription(1_000)));
    const descriptions = {
      "this description": join(ROOT, "openapi/openapi.yaml"),
      "1,000 operations": large,
    };
    const results: Record<string, object> = {};
    for (const [name, file] of Object.entries(descriptions)) {
      const { document } = await loadDescription(file);
      const folder = join(work, name.replaceAll(/\W/g, "-"));
      await prepare(folder, file, callsOf(document));
      for (const peer of Object.keys(HEADERS)) await checkRefusal(folder, peer);
      const compared = Object.entries(COMPILERS).map(([title, tsc]) => [
        title,
        compare(folder, tsc),
      ]);
      results[name] = Object.fromEntries(compared) as object;
    }
    console.log(JSON.stringify(results));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

await main();
