import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import process from "node:process";
import { URL } from "node:url";

const require = createRequire(import.meta.url);

/** What is left of scripts without their types. The folder can be deleted at any time. */
const CACHE = new URL("../../node_modules/.cache/partoo-client/scripts/", import.meta.url);

/** What it depends on, beside the script: how `ts-blank-space` does its work. */
const maker = readFileSync(require.resolve("ts-blank-space"), "utf8");

/**
 * A script without its types, as `ts-blank-space` makes it; kept, so that TypeScript need not be loaded
 * the next time.
 *
 * @param {string} source
 * @returns {string}
 */
export function withoutTypes(source) {
  const kept = placeOf(source);
  try {
    return readFileSync(kept, "utf8");
  } catch {
    return made(source, kept);
  }
}

/**
 * Keeps a script that has never been run, and all that it imports. TypeScript is loaded for that where
 * the script may need it as well, not on the thread that older versions of Node have for hooks.
 *
 * @param {URL | undefined} file
 */
export async function keepScripts(file) {
  if (file === undefined || !existsSync(file)) return;
  const source = readFileSync(file, "utf8");
  const kept = placeOf(source);
  if (existsSync(kept)) return;
  // imported, because what it imports itself goes through the hooks then
  await import("ts-blank-space");
  made(source, kept);
  for (const [, path = ""] of source.matchAll(/(?:from|import\()\s*"(\.[^"]+\.ts)"/g)) {
    await keepScripts(new URL(path, file));
  }
}

/** @param {string} source */
function placeOf(source) {
  const name = createHash("sha256").update(maker).update(source).digest("hex");
  return new URL(`${name}.js`, CACHE);
}

/**
 * Makes a script and keeps it.
 *
 * @param {string} source
 * @param {URL} kept
 * @returns {string}
 */
function made(source, kept) {
  const script = require("ts-blank-space").default(source);
  const beside = new URL(`${kept.href}.${process.pid}`);
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(beside, script);
    renameSync(beside, kept);
  } catch {
    // a folder that cannot be written to makes the next run slower, not wrong
  }
  return script;
}
