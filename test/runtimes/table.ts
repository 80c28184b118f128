import type { Result } from "./suite/run.ts";

/** One column: a runtime with its exact version, and how each case went on it. */
export interface Column {
  /** Name and version, with a space between them. */
  readonly title: string;
  readonly results: ReadonlyMap<string, Result>;
}

/** Whether a case has failed, or has no result. */
export function hasFailed({ results }: Column): boolean {
  return results.size === 0 || [...results.values()].some((result) => "failed" in result);
}

/** The results as a table in Markdown, and below it why cases are left out and what has failed. */
export function tableOf(columns: readonly Column[]): string {
  const names = [...new Set(columns.flatMap(({ results }) => [...results.keys()]))];
  const notes = new Notes();
  const rows = names.map((name) => [
    name,
    ...columns.map(({ title, results }) => {
      const result = results.get(name);
      if (result === undefined || "failed" in result) return "✗";
      return "passed" in result ? "✓" : `– (${notes.numberOf(result.leftOut, title)})`;
    }),
  ]);
  const table = aligned([["", ...columns.map(({ title }) => title)], ...rows]);
  const parts = [table, notes.lines(), columns.flatMap(failuresIn)];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function failuresIn({ title, results }: Column): string[] {
  return [...results].flatMap(([name, result]) =>
    "failed" in result ? [`- ${title}: ${name}: ${result.failed}`] : [],
  );
}

/** Why cases are left out, and where: each reason once. */
class Notes {
  readonly #titles = new Map<string, Set<string>>();

  numberOf(reason: string, title: string): number {
    const titles = this.#titles.get(reason) ?? new Set();
    // without the version
    this.#titles.set(reason, titles.add(title.split(" ")[0] ?? title));
    return [...this.#titles.keys()].indexOf(reason) + 1;
  }

  lines(): string[] {
    return [...this.#titles].map(
      ([reason, titles], index) => `${index + 1}. ${[...titles].join(", ")}: ${reason}.`,
    );
  }
}

/** Lines of a table whose columns are as wide as the widest of their cells, as Prettier writes it. */
function aligned([head = [], ...body]: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...body].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}
