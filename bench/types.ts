/**
 * Type-checks a program of 100 calls with the client's own types, and with openapi-fetch's generic types over
 * the same generated paths. `tsc` runs on both in turns: first with `scripts/cost/hundred-calls.ts`, then with a
 * made-up description of 1,000 operations. Prints JSON.
 *
 *     node --import ts-blank-space/register bench/types.ts
 */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
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

/** Writes the generated types, as `.d.ts` like in a package, and a program for each peer. */
async function prepare(folder: string, description: string, calls: string): Promise<void> {
  await mkdir(folder);
  const source = join(folder, "source");
  const generate = ["--input", description, "--output", source];
  node("--import", "ts-blank-space/register", join(ROOT, "scripts/generate.ts"), ...generate);
  const types = ["operations", "schema"].map((name) => join(source, `types/${name}.ts`));
  await writeFile(join(folder, "declarations.json"), configOf(types, "generated"));
  node(COMPILERS["TypeScript 5.9"], "-p", join(folder, "declarations.json"));
  for (const [peer, header] of Object.entries(HEADERS)) {
    await writeFile(join(folder, `${peer}.ts`), `${header}\n${calls}`);
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

/** Checks that a call of an unknown path does not compile; otherwise the types would be useless. */
async function checkRefusal(folder: string, peer: string): Promise<void> {
  const header = HEADERS[peer as keyof typeof HEADERS];
  const wrong = `${header}\nawait client.GET("/no-such-path");\nexport {};\n`;
  await writeFile(join(folder, "wrong.ts"), wrong);
  await writeFile(join(folder, "wrong.json"), configOf(["wrong.ts"]));
  try {
    node(COMPILERS["TypeScript 5.9"], "-p", join(folder, "wrong.json"));
  } catch {
    return;
  }
  throw new Error(`${peer} accepts a path that the description does not have`);
}

/** The calls of `hundred-calls.ts`, without the client. */
async function hundredCalls(): Promise<string> {
  const source = await readFile(join(ROOT, "scripts/cost/hundred-calls.ts"), "utf8");
  return source.slice(source.indexOf("export const"));
}

/** Calls of every kind of operation in {@link largeDescription}. */
function largeCalls(): string {
  const id = "{ params: { path: { id: 1 } } }";
  const kinds = [
    (path: string): string => `client.GET("${path}")`,
    (path: string): string => `client.POST("${path}", { body: { name: "a" } })`,
    (path: string): string => `client.GET("${path}/{id}", ${id})`,
    (path: string): string =>
      `client.PUT("${path}/{id}", { params: { path: { id: 1 } }, body: { name: "a" } })`,
    (path: string): string => `client.DELETE("${path}/{id}", ${id})`,
  ];
  const calls = Array.from({ length: 100 }, (_, index) => {
    const call = kinds[index % kinds.length]?.(`/things_${2 * index}`) ?? "";
    return `export const r${index} = (await ${call}).data;`;
  });
  return calls.join("\n");
}

/** Compiler settings of a user's program. */
function configOf(files: readonly string[], outDir?: string): string {
  const emit = outDir === undefined ? { noEmit: true } : { outDir, emitDeclarationOnly: true };
  return JSON.stringify({
    compilerOptions: {
      ...emit,
      declaration: outDir !== undefined,
      strict: true,
      target: "es2022",
      module: "nodenext",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
      skipLibCheck: true,
      rewriteRelativeImportExtensions: true,
      exactOptionalPropertyTypes: true,
      // types generated outside the package import the package's types
      paths: { "partoo-client": [join(ROOT, "dist/index.d.ts")] },
    },
    files,
  });
}

/** Runs Node. @throws Error with what it printed, if it fails */
function node(...args: string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout } = error as { stdout: string };
    throw new Error(`${args.join(" ")}\n${stdout}`, { cause: error });
  }
}

interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

/** The compiler's report. @throws Error if the program does not compile */
function cost(compiler: string, file: string): Cost {
  const output = node(compiler, "-p", file, "--extendedDiagnostics");
  const figure = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)?.[1] ?? NaN);
  return { instantiations: figure("Instantiations"), seconds: figure("Check time") };
}

async function main(): Promise<void> {
  // next to its packages, but not in node_modules, for which the compiler makes no declarations
  const work = await mkdtemp(join(import.meta.dirname, ".types-"));
  try {
    const large = join(work, "large.json");
    await writeFile(large, JSON.stringify(largeDescription(1_000)));
    const descriptions = {
      "this description": { file: join(ROOT, "openapi/openapi.yaml"), calls: await hundredCalls() },
      "1,000 operations": { file: large, calls: largeCalls() },
    };
    const results: Record<string, object> = {};
    for (const [name, { file, calls }] of Object.entries(descriptions)) {
      const folder = join(work, name.replaceAll(/\W/g, "-"));
      await prepare(folder, file, calls);
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
