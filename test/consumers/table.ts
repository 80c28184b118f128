import { VERSIONS, type Version } from "./cases.ts";

/** How it went with a case on one version of TypeScript. */
export interface Outcome {
  readonly name: string;
  readonly version: Version;
  /** What is wrong; empty if nothing. */
  readonly problems: string;
}

/** A row for each case, a column for each version: ✓, ✗, or – where a version does not have it. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const names = [...new Set(outcomes.map(({ name }) => name))];
  const width = Math.max(...names.map((name) => name.length));
  const cell = (name: string, version: Version): string => {
    const outcome = outcomes.find((one) => one.name === name && one.version === version);
    return outcome === undefined ? "–" : outcome.problems === "" ? "✓" : "✗";
  };
  const row = (first: string, cells: readonly string[]): string =>
    `| ${first.padEnd(width)} | ${cells.join(" | ")} |\n`;
  const line = row(
    "-".repeat(width),
    VERSIONS.map(() => "---"),
  );
  const rows = names.map((name) =>
    row(
      name,
      VERSIONS.map((version) => cell(name, version).padEnd(3)),
    ),
  );
  return [row("TypeScript", VERSIONS), line, ...rows].join("");
}

/** What is wrong, case by case. */
export function failureText(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ problems }) => problems !== "")
    .map(({ name, version, problems }) => `TypeScript ${version}, ${name}:\n${problems.trim()}`)
    .join("\n\n");
}
