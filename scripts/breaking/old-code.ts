import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import type { StoppedLine } from "../diff/report.ts";
import { compilerOptions, stoppedLine } from "../diff/stopped-line.ts";

/**
 * Lines of a release's own type tests, examples and consumer that compile with the sources of that
 * release, and not with those of now.
 *
 * @param release folder with the files of the release
 * @param now folder of the project as it is
 */
export function linesThatStop(release: string, now: string): StoppedLine[] {
  const files = codeOfUsers(release);
  const after = problems(files, release, now);
  if (after.length === 0) return [];
  // what did not compile before cannot stop, e.g. because a tool is not installed any more
  const before = new Set(problems(files, release, release).map(keyOf));
  return after.filter((line) => !before.has(keyOf(line)));
}

function keyOf({ place, message }: StoppedLine): string {
  return `${place} ${message}`;
}

/** What a release says that can be done with it. */
function codeOfUsers(release: string): string[] {
  return readdirSync(release, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const name = relative(release, path);
      return /^(examples|test\/consumer)\/.*\.ts$|^test\/.*\.test-d\.ts$/.test(name);
    })
    .sort();
}

/** Type-checks code of the release against the sources in another folder. */
function problems(files: readonly string[], release: string, sources: string): StoppedLine[] {
  const { paths = {}, ...options } = compilerOptions(sources);
  const absolute = Object.entries(paths).map(
    ([name, targets]) => [name, targets.map((target) => join(sources, target))] as const,
  );
  const program = ts.createProgram(files, { ...options, paths: Object.fromEntries(absolute) });
  return files.flatMap((path) => {
    const file = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map((diagnostic) => stoppedLine(diagnostic, release));
  });
}
