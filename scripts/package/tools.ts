import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Puts the packages of a folder's own lockfile in place, unless they are: tools that are not in the
 * project's `npm ci`, because few need them. Their install scripts do not run.
 *
 * @param folder has a `package.json` and a `package-lock.json`
 * @returns why they cannot be had; `undefined` if they are there
 */
export async function fetchTools(folder: string): Promise<string | undefined> {
  // written at the end, so that what was broken off is fetched again
  const stamp = join(folder, "node_modules/.lockfile-sha256");
  const lockfile = await readFile(join(folder, "package-lock.json"));
  const hash = createHash("sha256").update(lockfile).digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => undefined)) === hash) return undefined;
  const quietly = ["--no-audit", "--no-fund", "--loglevel=error", "--fetch-retries=1"];
  try {
    await promisify(execFile)("npm", ["ci", "--ignore-scripts", ...quietly], { cwd: folder });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    const [, code] = /^npm error code (\w+)/m.exec(stderr) ?? [];
    return `npm cannot fetch it (${code ?? String(error)})`;
  }
  await writeFile(stamp, hash);
  return undefined;
}
