/**
 * Draws the pictures of README and docs: `npm run pictures`. docs/bulk.svg and docs/maintaining/performance.svg show
 * measurements: `npm run test:bulk -- --plot` and `npm run bench` draw them.
 */
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { runScript } from "./failure.ts";
import { drawCall } from "./pictures/call.ts";
import { drawEditor } from "./pictures/editor.ts";
import { drawNightlyLog } from "./pictures/nightly-log.ts";
import { drawSync } from "./pictures/sync.ts";

const ROOT = resolve(import.meta.dirname, "..");

async function main(): Promise<void> {
  const pictures = {
    "docs/editor.svg": drawEditor(ROOT),
    "docs/how-it-works.svg": drawCall(),
    "docs/maintaining/sync.svg": drawSync(),
    "docs/nightly-log.svg": await drawNightlyLog(ROOT),
  };
  for (const [file, picture] of Object.entries(pictures)) {
    await writeFile(join(ROOT, file), picture);
    console.log(file);
  }
}

await runScript(main);
