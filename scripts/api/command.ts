import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Failure } from "../failure.ts";
import { shown } from "../shown.ts";
import { entriesOf } from "./entries.ts";
import { reportOf } from "./report.ts";
import { surfacesOf } from "./surface.ts";

const USAGE = `Usage: npm run api -- [--accept]

Compares what the built package gives its users with what was accepted, in api/.

  --accept   writes what it gives now to api/; the change is then seen in review
  --help     this text
`;

/**
 * `npm run api`.
 *
 * @param root folder of the package, which has been built
 * @throws Failure if the public surface is not the accepted one
 */
export async function apiCommand(args: readonly string[], root: string): Promise<void> {
  const { accept, help } = readOptions(args);
  if (help === true) {
    process.stdout.write(USAGE);
    return;
  }
  const folder = join(root, "api");
  const reports = await reportsOf(root);
  if (accept === true) {
    await writeReports(folder, reports);
    process.stdout.write(`Accepted: ${reports.size} pages in ${shown(folder)}.\n`);
    return;
  }
  const changes = changesBetween(await readReports(folder), reports);
  if (changes.length > 0) throw new Failure(`${changes.join("\n")}\n\n${WHAT_TO_DO}`);
  process.stdout.write(`The public surface is what was accepted (${reports.size} entries).\n`);
}

const WHAT_TO_DO = `What the package gives its users has changed. If that is meant, accept it, and commit api/ with it:

  npm run api -- --accept`;

function readOptions(args: readonly string[]) {
  try {
    const options = { accept: { type: "boolean" }, help: { type: "boolean" } } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Failure(`${(error as Error).message}\n\n${USAGE}`);
  }
}

/** File name to text of the report, for every entry. */
async function reportsOf(root: string): Promise<Map<string, string>> {
  const { surfaces, checker } = surfacesOf(root, entriesOf(root));
  const reports = surfaces.map(
    async (surface) => [fileNameOf(surface.entry.name), await reportOf(surface, checker)] as const,
  );
  return new Map(await Promise.all(reports));
}

function fileNameOf(entry: string): string {
  return `${entry.replaceAll("/", ".")}.md`;
}

async function readReports(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.map(
    async (name) => [name, await readFile(join(folder, name), "utf8")] as const,
  );
  return new Map(await Promise.all(files));
}

async function writeReports(folder: string, reports: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, text] of reports) await writeFile(join(folder, name), text);
}

const MOST_LINES = 40;

/** Lines that only one side has, with the file they are in. */
function changesBetween(
  accepted: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): string[] {
  const names = [...new Set([...accepted.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [before, after] = [accepted.get(name), now.get(name)];
    if (before === after) return [];
    const lines = [...onlyIn(before, after, "-"), ...onlyIn(after, before, "+")];
    const more = lines.length - MOST_LINES;
    return [
      `api/${name}`,
      ...lines.slice(0, MOST_LINES),
      ...(more > 0 ? [`  … and ${more} more lines`] : []),
    ];
  });
}

function onlyIn(text = "", other = "", sign: string): string[] {
  const known = new Set(other.split("\n"));
  const lines = text.split("\n").filter((line) => !known.has(line));
  return lines.map((line) => `  ${sign} ${line}`);
}
