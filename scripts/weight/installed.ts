import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** A package on the disk of a user. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly files: number;
  /** Bytes of all its files. */
  readonly bytes: number;
}

/** Everything that npm has installed in a folder. */
export async function installedPackages(folder: string): Promise<InstalledPackage[]> {
  const lockfile = JSON.parse(
    await readFile(join(folder, "node_modules/.package-lock.json"), "utf8"),
  ) as { packages: Record<string, { version: string }> };
  return Promise.all(
    Object.entries(lockfile.packages).map(async ([path, { version }]) => {
      const sizes = await fileSizes(join(folder, path));
      const bytes = sizes.reduce((sum, size) => sum + size, 0);
      return { name: path.replace(/^.*node_modules\//, ""), version, files: sizes.length, bytes };
    }),
  );
}

/** Of a package's own files, without those of packages inside it. */
async function fileSizes(folder: string): Promise<number[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const own = entries.filter(
    (entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes("node_modules"),
  );
  return Promise.all(
    own.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
}
