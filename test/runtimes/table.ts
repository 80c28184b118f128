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

/** The runtimes, the results as a table in Markdown, and below it why cases are left out and what has failed. */
export function tableOf(columns: readonly Column[]): string {
  const names = [...new Set(columns.flatMap(({ results }) => [...results.keys()]))];
  const notes = new Notes();
  const rows = names.map((name) => [name, resultOf(name, columns, notes)]);
  const parts = [
    [`${columns.map(({ title }) => title).join(", ")}.`],
    aligned([["case", "result"], ...rows]),
    notes.lines(),
    columns.flatMap(failuresIn),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** "✓" if it passes everywhere, else where it does not. */
function resultOf(name: string, columns: readonly Column[], notes: Notes): string {
  const failed: string[] = [];
  const leftOut: string[] = [];
  for (const { title, results } of columns) {
    const result = results.get(name);
    if (result === undefined || "failed" in result) failed.push(title);
    else if ("leftOut" in result) leftOut.push(notes.reference(result.leftOut, title));
  }
  const parts = [
    ...(failed.length > 0 ? [`✗ ${failed.join(", ")}`] : []),
    ...(leftOut.length > 0 ? [`– ${leftOut.join(", ")}`] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : "✓";
}

function failuresIn({ title, results }: Column): string[] {
  return [...results].flatMap(([name, result]) =>
    "failed" in result ? [`- ${title}: ${name}: ${result.failed}`] : [],
  );
}

/** Why cases are left out, and where: each reason once. */
class Notes {
  readonly #titles = new Map<string, Set<string>>();

  /** The name of the runtime, without its version, and the number of the reason. */
  reference(reason: string, title: string): string {
    const name = title.split(" ")[0] ?? title;
    this.#titles.set(reason, (this.#titles.get(reason) ?? new Set()).add(name));
    return `${name} (${[...this.#titles.keys()].indexOf(reason) + 1})`;
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
