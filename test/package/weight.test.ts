import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { weigh } from "../../scripts/weight/weigh.ts";

const FILES = {
  "node_modules/shop/package.json": JSON.stringify({
    name: "shop",
    type: "module",
    sideEffects: false,
    exports: "./index.js",
  }),
  "node_modules/shop/index.js": `export { open } from "./open.js"; export { till } from "./till.js";`,
  "node_modules/shop/open.js": `export const open = () => console.log("open");`,
  "node_modules/shop/till.js": `export const till = () => console.log("till");`,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weight-test-"));
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test("a program weighs what it uses, and nothing else", async () => {
  const { gzip, minified, files } = await weigh(`import { open } from "shop"; open();`, folder);
  expect(files).toContain("shop/open.js");
  expect(files).not.toContain("shop/till.js");
  expect(minified).toBeLessThan(FILES["node_modules/shop/open.js"].length + 20);
  expect(gzip).toBeGreaterThan(20);
});

test("types weigh nothing", async () => {
  const source = `import type { open } from "shop"; export type Open = typeof open;`;
  expect(await weigh(source, folder)).toMatchObject({ gzip: 0, minified: 0 });
});
