import { oneLine, printableJson } from "../printable.ts";
import type { Verdict } from "./change.ts";
import { joinedChanges } from "./joined.ts";
import { releaseOf, textChangesNote, type Report, type ReportedChange } from "./report.ts";

const TITLES: Readonly<Record<Verdict, string>> = {
  breaking: "Breaking: code that is right today stops working",
  risky: "Risky: code that is right today may stop working",
  safe: "Safe",
};

/** The report for people at a terminal. */
export function printReport(report: Report): string {
  const { warnings } = report;
  const changes = joinedChanges(report.changes);
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
  for (const note of textChangesNote(text.length)) lines.push("", note);
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
  return `${printableJson({ release: releaseOf(report), ...report })}\n`;
}

/** The counts, in two lines. */
export function summary(report: Report): string {
  const { added, removed, newlyDeprecated, changed, changes } = report;
  if (changes.length === 0) {
    return report.isRewritten === true
      ? "Only the text of the description has changed: its order, or annotations that no generated file uses."
      : "Nothing has changed.";
  }
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
  const place = at === "" ? "" : ` ${oneLine(at)}`;
  return `${oneLine(subject)}${place}: ${message}${affected(change)}`;
}

function affected({ subject, affects }: ReportedChange): string {
  if (affects.length === 0 || (affects.length === 1 && affects[0] === subject)) return "";
  const shown = affects.slice(0, 3).map(oneLine).join(", ");
  return ` [${affects.length > 3 ? `${shown} and ${affects.length - 3} more` : shown}]`;
}

function stoppedText({ stopped }: Report): string[] {
  if (stopped === undefined) return [];
  if (stopped.length === 0) return ["", "test/consumer compiles with the new types."];
  return section(
    `Lines of test/consumer that stop compiling`,
    stopped.map(({ place, message }) => `${place}  ${oneLine(message)}`),
  );
}

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return ["", `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
}
