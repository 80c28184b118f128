import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../failure.ts";
import { linesThatStop } from "./old-code.ts";
import { mayBreak, newestRelease, takeOut } from "./release.ts";

const USAGE = `Usage: npm run check:breaking -- [--against REF]

Type-checks the last release's own type tests, examples and test/consumer against the sources of now:
a line that stops compiling is a breaking change.

  --against REF   another commit than the newest tag of a release (v1.2.3)
  --help          this text
`;

/**
 * `npm run check:breaking`.
 *
 * @param root folder of the project, which is a git repository
 * @throws Failure with the lines that stop compiling, unless the version says that it breaks
 */
export async function breakingCommand(
  args: readonly string[],
  root: string,
  output: { write(text: string): unknown } = process.stdout,
): Promise<void> {
  const { against, help } = readOptions(args);
  if (help === true) {
    output.write(USAGE);
    return;
  }
  const ref = against ?? newestRelease(root);
  if (ref === undefined) {
    output.write("There is no release yet (no tag like v1.2.3): nothing to compare with.\n");
    return;
  }
  const folder = await realpath(await mkdtemp(join(tmpdir(), "partoo-client-release-")));
  try {
    await takeOut(root, ref, folder);
    const lines = linesThatStop(folder, root);
    if (lines.length === 0) {
      output.write(`What compiled with ${ref} still compiles.\n`);
      return;
    }
    const list = lines.map(({ place, message }) => `  ${place}  ${message}\n`).join("");
    const report = `Code of ${ref} that stops compiling:\n${list}`;
    const version = await versionOf(root);
    if (!mayBreak(ref, version)) throw new Failure(`${report}\n${WHAT_TO_DO}`);
    output.write(`${report}That is why the next version is ${version}.\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const WHAT_TO_DO = `This breaks code of users. If it is meant, set the version in package.json to the next major one (before
1.0.0 the next minor one), and say in CHANGELOG.md what users have to do: docs/releasing.md.`;

async function versionOf(root: string): Promise<string> {
  const manifest = await readFile(join(root, "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

function readOptions(args: readonly string[]) {
  try {
    const options = { against: { type: "string" }, help: { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}
