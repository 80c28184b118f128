import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { apiCommand } from "../../scripts/api/command.ts";
import { Failure } from "../../scripts/failure.ts";

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
    export type { Operations, GetCalls } from "./generated/operations.js";`,
  "dist/shop.d.ts": `
    /** A comment. */
    export declare function open(options?: Options): Shop;
    interface Options { name?: string }
    export interface Shop { /** Another. */ readonly name: string }`,
  "dist/till.d.ts": `
    import type { Shop } from "./shop.js";
    export declare const till: (shop: Shop) => Promise<number>;`,
  "dist/generated/operations.d.ts": `
    interface Query { size?: number; colour: string }
    export interface Operations {
      "POST /shoes": { init: { params: { query: Query }; body: { id: number } }; data: Shoe[]; errors: { 404: string } };
    }
    export interface Shoe { size: number }
    export interface GetCalls {
      <Path extends string>(path: Path): Promise<Shoe>;
      /** @deprecated Use another. */
      (path: "/boots"): Promise<Shoe>;
    }`,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "api-test-"));
  for (const [path, text] of Object.entries(FILES)) await write(path, text);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function report(entry = "shop"): Promise<string> {
  return readFile(join(folder, "api", `${entry}.md`), "utf8");
}

const accept = (): Promise<void> => apiCommand(["--accept"], folder);
const check = (): Promise<void> => apiCommand([], folder);

describe("the report of an entry", () => {
  test("has what is exported, as it is declared, under the name that users import", async () => {
    await accept();
    const text = await report();
    expect(text).toContain("export declare function open(options?: Options): Shop;");
    expect(text).toContain("// as Store\nexport interface Shop {\n  readonly name: string;\n}");
  });

  test("has what stands behind an export, and is exported by no entry", async () => {
    await accept();
    expect(await report()).toMatch(/cannot be imported\n\n```ts\ninterface Options \{/);
    expect(await report("shop.till")).not.toContain("interface Shop");
  });

  test("has one line for what is made of an operation", async () => {
    await accept();
    expect(await report()).toContain(
      "POST /shoes  query{size?, colour}  body{id}  data  errors{404}\n",
    );
  });

  test("says which operation is deprecated", async () => {
    await accept();
    expect(await report()).toContain("GetCalls: /boots deprecated\n");
  });

  test("has no comments, which are no part of what users rely on", async () => {
    await accept();
    expect(await report()).not.toMatch(/A comment|Another/);
  });
});

describe("npm run api", () => {
  test("is content with a surface that was accepted", async () => {
    await accept();
    await expect(check()).resolves.toBeUndefined();
  });

  test("is content with another comment", async () => {
    await accept();
    await write("dist/shop.d.ts", FILES["dist/shop.d.ts"].replace("A comment.", "Better."));
    await expect(check()).resolves.toBeUndefined();
  });

  test("refuses what was never accepted, and says how to", async () => {
    await expect(check()).rejects.toThrow(/api\/shop\.md[^]*npm run api -- --accept/);
  });

  test.each([
    ["an export that changed", "dist/shop.d.ts", "options?: Options", "options: Options"],
    ["a type behind an export that changed", "dist/shop.d.ts", "name?: string }", "size?: 1 }"],
    ["an export that is gone", "dist/index.d.ts", "open, ", ""],
    [
      "an operation that changed",
      "dist/generated/operations.d.ts",
      "size?: number",
      "size: number",
    ],
    ["another entry that changed", "dist/till.d.ts", "Promise<number>", "number"],
  ] as const)("refuses %s, and shows it", async (_, file, before, after) => {
    await accept();
    await write(file, FILES[file].replace(before, after));
    const refused = check();
    await expect(refused).rejects.toThrow(Failure);
    await expect(refused).rejects.toThrow(/^ {2}[-+] /m);
  });
});
