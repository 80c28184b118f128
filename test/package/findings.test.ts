import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findingsIn } from "../../scripts/package/findings.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "findings-test-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Findings for a package that has these `exports`, files that are ES modules, and a source map. */
async function findingsFor(exports: object, sources = ["../index.js"]): Promise<string[]> {
  const installed = join(folder, "node_modules/partoo-client");
  await mkdir(join(installed, "dist"), { recursive: true });
  const manifest = {
    name: "partoo-client",
    version: "1.0.0",
    license: "MIT",
    type: "module",
    exports,
  };
  await writeFile(join(installed, "package.json"), JSON.stringify(manifest));
  await writeFile(join(installed, "index.js"), "export const a = 1;\n");
  await writeFile(join(installed, "index.d.ts"), "export declare const a: 1;\n");
  await writeFile(join(installed, "index.d.cts"), "declare const a: 1; export = a;\n");
  await writeFile(join(installed, "dist/index.js.map"), JSON.stringify({ sources }));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], {
    cwd: installed,
    stdio: "ignore",
  });
  return findingsIn({ folder, tarball: join(folder, "partoo-client-1.0.0.tgz") });
}

test("a package of ES modules alone has no findings", async () => {
  const entry = { types: "./index.d.ts", default: "./index.js" };
  expect(await findingsFor({ ".": entry })).toEqual([]);
});

test("a file that does not exist is found", async () => {
  const entry = { types: "./index.d.ts", default: "./main.js" };
  expect((await findingsFor({ ".": entry })).join("\n")).toMatch(/publint: .*main\.js/);
});

test("types that are not of the file are found", async () => {
  const entry = { types: "./index.d.cts", default: "./index.js" };
  expect((await findingsFor({ ".": entry })).join("\n")).toContain("attw: ");
});

test("a source map to what is not published is found", async () => {
  const entry = { types: "./index.d.ts", default: "./index.js" };
  expect(await findingsFor({ ".": entry }, ["../index.js", "../src/index.ts"])).toEqual([
    "dist/index.js.map leads to src/index.ts, which is not published",
  ]);
});
