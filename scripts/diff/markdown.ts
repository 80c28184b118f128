import { quoted } from "./change.ts";
import { joinedChanges } from "./joined.ts";
import {
  isAddition,
  releaseOf,
  textChangesNote,
  type Report,
  type ReportedChange,
} from "./report.ts";

/** Headings of Keep a Changelog, in its order. @see https://keepachangelog.com/en/1.1.0/ */
const SECTIONS = ["Added", "Changed", "Deprecated", "Removed"] as const;

type Section = (typeof SECTIONS)[number];

/** The report as a section of CHANGELOG.md, or as the text of a pull request. */
export function reportMarkdown(report: Report): string {
  const changes = joinedChanges(report.changes);
  const listed = changes.filter(({ kind }) => kind !== "text-changed");
  const parts = SECTIONS.flatMap((section) => {
    const changes = listed.filter((change) => sectionOf(change) === section).toSorted(byVerdict);
    return changes.length === 0 ? [] : [`### ${section}\n\n${changes.map(item).join("\n")}`];
  });
  const texts = changes.length - listed.length;
  return [
    `The API description has changed. Next release: **${releaseOf(report)}**.`,
    ...parts,
    ...textChangesNote(texts),
    ...stopped(report),
    ...(report.warnings.length === 0
      ? []
      : [
          `### To look at\n\n${report.warnings.map((warning) => `- ${asText(warning)}`).join("\n")}`,
        ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function sectionOf({ kind }: ReportedChange): Section {
  if (/(^|-)deprecated$/.test(kind) && kind !== "no-longer-deprecated") return "Deprecated";
  if (/(^|-)removed$/.test(kind)) return "Removed";
  return isAddition(kind) && /(^|-)added$/.test(kind) ? "Added" : "Changed";
}

const VERDICTS = ["breaking", "risky", "safe"];

function byVerdict(left: ReportedChange, right: ReportedChange): number {
  return VERDICTS.indexOf(left.verdict) - VERDICTS.indexOf(right.verdict);
}

function item(change: ReportedChange): string {
  const { verdict, subject, at, message, affects } = change;
  const mark = verdict === "safe" ? "" : `**${verdict === "breaking" ? "Breaking" : "Risky"}:** `;
  const place = at === "" ? "" : ` ${quoted(at)}`;
  const others = affects.filter((name) => name !== subject);
  return `- ${mark}${quoted(subject)}${place}: ${message}${affected(others)}`;
}

function affected(names: readonly string[]): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, 10).map(quoted).join(", ");
  return ` (${names.length > 10 ? `${shown} and ${names.length - 10} more` : shown})`;
}

function stopped({ stopped: lines }: Report): string[] {
  if (lines === undefined) return [];
  if (lines.length === 0) return ["`test/consumer/` compiles with the new types."];
  const items = lines.map(({ place, message }) => `- ${quoted(place)}: ${quoted(message)}`);
  return [`### Lines of \`test/consumer/\` that stop compiling\n\n${items.join("\n")}`];
}

/** Each line of a warning as code, because it may contain names of the description. */
function asText(warning: string): string {
  return warning.split("\n").map(quoted).join(" ");
}
