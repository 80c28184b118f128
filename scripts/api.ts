/**
 * `npm run api` compares the public surface of the built package with the accepted one, in `api/`;
 * `npm run api -- --accept` accepts it.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { surfaceOf } from "./api/surface.ts";
import { Failure, runScript } from "./failure.ts";
import { ROOT } from "./package/packed.ts";

const ACCEPTED = join(ROOT, "api/public.d.ts");

async function main(): Promise<void> {
  const { accept } = parseArgs({ options: { accept: { type: "boolean" } } }).values;
  const surface = await surfaceOf(ROOT);
  if (accept === true) {
    await writeFile(ACCEPTED, surface);
    console.log("Accepted. Commit api/public.d.ts with the change.");
    return;
  }
  if ((await readFile(ACCEPTED, "utf8")) === surface) {
    console.log("The public surface is the accepted one.");
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "partoo-client-api-"));
  try {
    await writeFile(join(folder, "public.d.ts"), surface);
    const diff = ["diff", "--no-index", "--no-prefix", ACCEPTED, join(folder, "public.d.ts")];
    spawnSync("git", diff, { stdio: "inherit" });
  } finally {
    await rm(folder, { recursive: true });
  }
  throw new Failure(
    "\nThe public surface has changed. If that is intended: npm run api -- --accept, and commit api/.",
  );
}

await runScript(main);
