import process from "node:process";
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { URL, fileURLToPath } from "node:url";

/**
 * Runs TypeScript as `ts-blank-space/register` does, but keeps what it made: after the first run
 * TypeScript need not be loaded for the scripts themselves.
 *
 * The folder can be deleted at any time.
 */
const CACHE = new URL("../../node_modules/.cache/partoo-client/scripts/", import.meta.url);

/** What the cache depends on, beside the script: how `ts-blank-space` does its work. */
let maker = "";

/** @param {string} url of `ts-blank-space` */
export async function initialize(url) {
  maker = await readFile(fileURLToPath(url), "utf8");
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const script = await keptOrMade(source);
  return { format: "module", shortCircuit: true, source: `${script}\n//# sourceURL=${url}` };
}

/** @param {string} source */
async function keptOrMade(source) {
  const name = createHash("sha256").update(maker).update(source).digest("hex");
  const kept = new URL(`${name}.js`, CACHE);
  try {
    return await readFile(kept, "utf8");
  } catch {
    const { default: blankSpace } = await import("ts-blank-space");
    const script = blankSpace(source);
    await keep(kept, script);
    return script;
  }
}

/**
 * @param {URL} file
 * @param {string} script
 */
async function keep(file, script) {
  const beside = new URL(`${file.href}.${process.pid}`);
  try {
    await mkdir(CACHE, { recursive: true });
    await writeFile(beside, script);
    await rename(beside, file);
  } catch {
    // a folder that cannot be written to makes the next run slower, not wrong
  }
}
