import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedPackages } from "../../scripts/weight/installed.ts";
import { weightOf, type Weight } from "../../scripts/weight/measure.ts";
import { problemsOf, weightTable } from "../../scripts/weight/report.ts";

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
  "node_modules/shop/node_modules/purse/index.js": "// a package of its own",
  "node_modules/.package-lock.json": JSON.stringify({
    packages: {
      "node_modules/shop": { version: "1.2.3" },
      "node_modules/shop/node_modules/purse": { version: "4.5.6" },
    },
  }),
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

const bundle = { name: "a shop", source: `import { open } from "shop"; open();`, limit: 1000 };

describe("a bundle", () => {
  test("weighs the modules that it uses, and no others", async () => {
    const { modules } = await weightOf(bundle, folder);
    expect(Object.keys(modules)).toEqual(["shop/open.js"]);
  });

  test("is weighed as it is sent: minified and compressed", async () => {
    const { minified, gzip } = await weightOf(bundle, folder);
    expect(minified).toBeLessThan(bundle.source.length + FILES["node_modules/shop/open.js"].length);
    expect(gzip).toBeGreaterThan(0);
  });

  test("of types weighs nothing", async () => {
    const source = `import type { open } from "shop"; export type Open = typeof open;`;
    expect(await weightOf({ ...bundle, source }, folder)).toEqual({
      gzip: 0,
      minified: 0,
      modules: {},
    });
  });
});

describe("the budgets", () => {
  const before: Weight = { gzip: 900, minified: 2000, modules: { "shop/open.js": 1500 } };
  const heavier: Weight = {
    gzip: 1100,
    minified: 2600,
    modules: { "shop/open.js": 1600, "shop/till.js": 500 },
  };

  test("are kept by what weighs as much as the limit", () => {
    expect(problemsOf({ bundle, weight: { ...before, gzip: 1000 }, before })).toEqual([]);
  });

  test("say what has grown, and by how much, if a bundle is too heavy", () => {
    expect(problemsOf({ bundle, weight: heavier, before })).toEqual([
      `"a shop" weighs 1 100 bytes, 100 more than its limit.`,
      "  +500 shop/till.js (minified)",
      "  +100 shop/open.js (minified)",
    ]);
  });

  test("refuse a module that is not used, whatever it weighs", () => {
    const strict = { ...bundle, limit: 2000, without: /till/ };
    expect(problemsOf({ bundle: strict, weight: heavier, before })).toEqual([
      `"a shop" brings shop/till.js along, unused.`,
    ]);
  });

  test("are a table with the change since the weights were recorded", () => {
    expect(weightTable([{ bundle, weight: heavier, before }])).toMatch(
      /a shop +1 100 +\+200 +1 000 +2 600\n$/,
    );
  });
});

test("the installed size counts the files of each package once", async () => {
  const installed = await installedPackages(folder);
  expect(installed.map(({ name, version, files }) => [name, version, files])).toEqual([
    ["shop", "1.2.3", 4],
    ["purse", "4.5.6", 1],
  ]);
});
