import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { drawCall } from "../scripts/pictures/call.ts";
import { drawEditor } from "../scripts/pictures/editor.ts";
import { drawSync } from "../scripts/pictures/sync.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** The log of the nightly job is left out: its times and call ids differ with every run. */
test.each([
  ["docs/editor.svg", drawEditor(ROOT)],
  ["docs/how-it-works.svg", drawCall()],
  ["docs/maintaining/sync.svg", drawSync()],
])("%s is what `npm run pictures` draws", (file, picture) => {
  expect(readFileSync(join(ROOT, file), "utf8")).toBe(picture);
});
