import type { Verdict } from "./change.ts";
import { releaseOf, type Report, type ReportedChange } from "./report.ts";

const TITLES: Readonly<Record<Verdict, string>> = {
  breaking: "Breaking: code that is right today stops working",
  risky: "Risky: code that is right today may stop working",
  safe: "Safe",
};

/** The report for people at a terminal. */
export function printReport(report: Report): string {
  const { changes, warnings } = report;
  const text = changes.filter(({ kind }) => kind === "text-changed");
  const lines = (["breaking", "risky", "safe"] as const).flatMap((verdict) => {
    const list = changes.filter((change) => change.verdict === verdict && !text.includes(change));
    if (list.length === 0) return [];
    return [
      "",
      `${TITLES[verdict]} (${list.length})`,
      ...list.map((change) => `  ${sentence(change)}`),
    ];
  });
  if (text.length > 0) {
    lines.push("", `Only text, examples or annotations changed in ${text.length} places.`);
  }
  return [
    summary(report),
    ...lines,
    ...stoppedText(report),
    ...section("To look at", warnings),
    "",
  ].join("\n");
}

/** The report for machines. */
export function reportJson(report: Report): string {
  return `${JSON.stringify({ release: releaseOf(report), ...report }, undefined, 2)}\n`;
}

/** How much of everything, in two lines. */
export function summary(report: Report): string {
  const { added, removed, newlyDeprecated, changed, changes } = report;
  if (changes.length === 0) return "Nothing has changed.";
  const counts = [
    `${added.length} added`,
    `${removed.length} removed`,
    `${newlyDeprecated.length} newly deprecated`,
    `${changed.length} changed`,
  ].join(", ");
  return `Operations and events: ${counts}.\nNext release: ${releaseOf(report)}.`;
}

/** One change as a line of text. */
export function sentence(change: ReportedChange): string {
  const { subject, at, message } = change;
  const place = at === "" ? "" : ` ${plain(at)}`;
  return `${plain(subject)}${place}: ${message}${affected(change)}`;
}

function affected({ subject, affects }: ReportedChange): string {
  if (affects.length === 0 || (affects.length === 1 && affects[0] === subject)) return "";
  const shown = affects.slice(0, 3).map(plain).join(", ");
  return ` [${affects.length > 3 ? `${shown} and ${affects.length - 3} more` : shown}]`;
}

/** Names come from the description: they must not steer a terminal. */
function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ");
}

function stoppedText({ stopped }: Report): string[] {
  if (stopped === undefined) return [];
  if (stopped.length === 0) return ["", "test/consumer compiles with the new types."];
  return section(
    `Lines of test/consumer that stop compiling`,
    stopped.map(({ place, message }) => `${place}  ${plain(message)}`),
  );
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["", `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}
