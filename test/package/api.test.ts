import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { surfaceOf } from "../../scripts/api/surface.ts";

const FILES = {
  "package.json": JSON.stringify({
    name: "shop",
    type: "module",
    exports: {
      ".": { types: "./dist/index.d.ts" },
      "./till": { types: "./dist/till.d.ts" },
      "./package.json": "./package.json",
    },
  }),
  "dist/index.d.ts": `
    export { open, type Shop as Store } from "./shop.js";
    export type { Operations } from "./generated/operations.js";`,
  "dist/shop.d.ts": `
    /** A comment. */
    export declare function open(options?: Options): Shop;
    interface Options { name?: string }
    export interface Shop { /** Another. */ readonly name: string }
    export declare function internal(): void;`,
  "dist/till.d.ts": `
    import type { Shop } from "./shop.js";
    export declare const till: (shop: Shop) => Promise<number>;`,
  "dist/generated/operations.d.ts": `export interface Operations { "GET /shoes": string }`,
};

async function surface(change: Partial<typeof FILES> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "api-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, text] of Object.entries({ ...FILES, ...change })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return surfaceOf(folder);
}

test("the surface has each entry's exports, what they lead to, and nothing else", async () => {
  expect(await surface())
    .toBe(`// The public surface, written by \`npm run api -- --accept\`. Do not edit.

// shop
export { Operations, Shop as Store, open };

// shop/till
export { till };

// Generated from the API description: Operations

interface Options {
  name?: string;
}

export interface Shop {
  readonly name: string;
}

export declare function open(options?: Options): Shop;

export declare const till: (shop: Shop) => Promise<number>;
`);
});

test.each([
  ["an export", "dist/shop.d.ts", "options?: Options", "options: Options"],
  ["a type behind an export", "dist/shop.d.ts", "name?: string }", "size?: 1 }"],
  ["the list of exports", "dist/index.d.ts", "open, ", ""],
  ["another entry", "dist/till.d.ts", "Promise<number>", "number"],
] as const)("a change of %s changes the surface", async (_, file, before, after) => {
  expect(await surface({ [file]: FILES[file].replace(before, after) })).not.toBe(await surface());
});

test("comments, and what no entry leads to, do not change it", async () => {
  const text = FILES["dist/shop.d.ts"].replace("A comment.", "Better.").replace("internal", "own");
  expect(await surface({ "dist/shop.d.ts": text })).toBe(await surface());
});
