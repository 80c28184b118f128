import { readFileSync } from "node:fs";

/** The cells of a row, by the heading of their column. */
export type Row = Readonly<Record<string, string>>;

/** The rows of the first table on a page, by their first cell. */
export function tableOf(page: string): ReadonlyMap<string, Row> {
  const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
  const [table = ""] = /^\|.*(?:\n\|.*)*/m.exec(text) ?? [];
  const [headings = [], , ...rows] = table
    .split("\n")
    .map((line) => line.split("|").slice(1, -1).map(plain));
  return new Map(
    rows.map((cells) => [
      cells[0] ?? "",
      Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ""])),
    ]),
  );
}

/** Names in a cell, which are written as code: `a`, `b`. */
export function namesIn(cell: string | undefined): string[] {
  return cell === undefined || cell === "" ? [] : cell.split(", ");
}

function plain(cell: string): string {
  return cell.replaceAll("`", "").trim();
}
