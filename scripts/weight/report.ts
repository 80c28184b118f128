import type { Bundle } from "./bundles.ts";
import type { InstalledPackage } from "./installed.ts";
import type { Weight } from "./measure.ts";

/** One measured bundle. */
export interface Measured {
  readonly bundle: Bundle;
  readonly weight: Weight;
  /** What it weighed when the weights were last recorded. */
  readonly before: Weight | undefined;
}

/** Weights of all bundles, for a terminal. */
export function weightTable(measured: readonly Measured[]): string {
  const rows = measured.map(({ bundle, weight, before }) => [
    bundle.name,
    number(weight.gzip),
    change(weight.gzip - (before?.gzip ?? weight.gzip)),
    number(bundle.limit),
    number(weight.minified),
  ]);
  return table([["", "gzip", "since", "limit", "minified"], ...rows]);
}

/** What a user has on disk, for a terminal. */
export function installedTable(packages: readonly InstalledPackage[]): string {
  const sum = (of: (item: InstalledPackage) => number): string =>
    number(packages.reduce((total, item) => total + of(item), 0));
  return table([
    ["installed", "files", "bytes"],
    ...packages.map(({ name, version, files, bytes }) => [
      `${name} ${version}`,
      number(files),
      number(bytes),
    ]),
    [`${packages.length} packages`, sum(({ files }) => files), sum(({ bytes }) => bytes)],
  ]);
}

/** The heaviest modules of a bundle. */
export function moduleTable({ bundle, weight }: Measured): string {
  const modules = Object.entries(weight.modules).sort(([, one], [, other]) => other - one);
  return table([
    [bundle.name, "minified"],
    ...modules.map(([name, bytes]) => [name, number(bytes)]),
  ]);
}

/** What is wrong with a bundle, one line each: too heavy, and why; or what it should not bring along. */
export function problemsOf({ bundle, weight, before }: Measured): string[] {
  const { name, limit, without } = bundle;
  const excess = weight.gzip - limit;
  const heavy =
    excess > 0
      ? [
          `"${name}" weighs ${number(weight.gzip)} bytes, ${number(excess)} more than its limit.`,
          ...grown(weight, before),
        ]
      : [];
  const unused = Object.keys(weight.modules).filter((module) => without?.test(module));
  return [...heavy, ...unused.map((module) => `"${name}" brings ${module} along, unused.`)];
}

function grown(weight: Weight, before: Weight | undefined): string[] {
  if (before === undefined) return [];
  const names = new Set([...Object.keys(weight.modules), ...Object.keys(before.modules)]);
  return [...names]
    .map((name) => ({ name, by: (weight.modules[name] ?? 0) - (before.modules[name] ?? 0) }))
    .filter(({ by }) => by !== 0)
    .sort((one, other) => other.by - one.by)
    .map(({ name, by }) => `  ${change(by)} ${name} (minified)`);
}

function number(value: number): string {
  return value.toLocaleString("en").replaceAll(",", " ");
}

function change(bytes: number): string {
  return bytes === 0 ? "" : `${bytes > 0 ? "+" : "−"}${number(Math.abs(bytes))}`;
}

/** Columns, the first to the left and the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const lines = rows.map((row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    ),
  );
  return lines.map((cells) => `  ${cells.join("  ").trimEnd()}\n`).join("");
}
