import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "../failure.ts";

const RELEASE = /^v(\d+)\.(\d+)\.(\d+)$/;

/** The newest tag of a release, `v1.2.3`, before the present commit; `undefined` if there is none yet. */
export function newestRelease(root: string): string | undefined {
  const tags = git(root, ["tag", "--list", "v*", "--no-contains", "HEAD", "--sort=-v:refname"]);
  return tags.split("\n").find((tag) => RELEASE.test(tag));
}

/**
 * Whether a version may break what a release promised: the first number is another one, or before 1.0.0
 * the second.
 *
 * @param ref what is compared with; anything but the tag of a release promises all
 */
export function mayBreak(ref: string, version: string): boolean {
  const [, ...before] = RELEASE.exec(ref) ?? [];
  const [, ...after] = RELEASE.exec(`v${version}`) ?? [];
  if (before.length === 0) return false;
  return before[0] !== after[0] || (after[0] === "0" && before[1] !== after[1]);
}

/**
 * Puts the files of a commit into a folder, beside the dependencies that are installed now.
 *
 * @throws Failure if there is no such commit
 */
export async function takeOut(root: string, ref: string, folder: string): Promise<void> {
  // a name that begins with "-" would be an option of git's
  const commit = git(root, ["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`]).trim();
  const tar = execFileSync("git", ["archive", "--format=tar", commit], {
    cwd: root,
    maxBuffer: 1024 ** 3,
  });
  execFileSync("tar", ["-x", "-C", folder], { input: tar });
  const installed = join(root, "node_modules");
  if (existsSync(installed)) await symlink(installed, join(folder, "node_modules"));
}

function git(root: string, args: readonly string[]): string {
  try {
    return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stderr = "" } = error as { stderr?: string };
    throw new Failure(`git ${args.join(" ")} fails:\n${stderr.trim()}`);
  }
}
