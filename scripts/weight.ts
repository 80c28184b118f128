/**
 * `npm run check:weight` weighs programs that use the packed package, and fails if one is over its limit;
 * `npm run check:weight -- --files` also lists which source files each bundle is made of.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Failure, runScript } from "./failure.ts";
import { withPackedPackage } from "./package/packed.ts";
import { BUNDLES } from "./weight/bundles.ts";
import { weigh } from "./weight/weigh.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** Lists the sources, because `dist` has too few files to say much. */
const SOURCES = {
  "partoo-client": join(ROOT, "src/index.ts"),
  "partoo-client/throttle": join(ROOT, "src/throttle/index.ts"),
  "partoo-client/webhooks": join(ROOT, "src/webhooks/index.ts"),
  "partoo-client/testing": join(ROOT, "src/testing/index.ts"),
};

async function main(): Promise<void> {
  const { files } = parseArgs({ options: { files: { type: "boolean" } } }).values;
  const heavy: string[] = [];
  await withPackedPackage(async ({ folder }) => {
    for (const { name, source, limit } of BUNDLES) {
      const weight = await weigh(source, folder);
      console.log(`${name}: ${weight.gzip} bytes, limit ${limit} (minified ${weight.minified})`);
      if (files === true) console.log((await weigh(source, ROOT, SOURCES)).files);
      if (weight.gzip > limit) heavy.push(`${name}: ${weight.gzip - limit} bytes over its limit`);
    }
  });
  if (heavy.length === 0) return;
  throw new Failure(
    `\n${heavy.join("\n")}\nMake it lighter; or, if it is worth its weight, raise the limit in scripts/weight/bundles.ts.`,
  );
}

await runScript(main);
