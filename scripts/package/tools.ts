import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * Installs the packages of a folder's own lockfile, if necessary: tools that are not part of the project's
 * `npm ci`, because few need them. Does not run install scripts.
 *
 * @param folder has a `package.json` and a `package-lock.json`
 * @returns why they are unavailable; `undefined` if they are installed
 */
export async function fetchTools(folder: string): Promise<string | undefined> {
  // written last, so that an interrupted install runs again
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
