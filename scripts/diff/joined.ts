import { quoted } from "./change.ts";
import type { ReportedChange } from "./report.ts";

/** Up to this many changes of one kind are listed; more of them share a line. */
const FEW = 5;
/** Number of names in such a line; `--json` has all. */
const NAMED = 12;

/** Kinds that are frequent when a publisher renames things, and the beginning of their joined line. */
const MASSES: Readonly<Record<string, string>> = {
  "schema-renamed": "schemas renamed",
  "schema-removed": "schemas are gone from `schemas`",
  "schema-added": "schemas are new in `schemas`",
  "operation-id-changed": "operationIds changed",
};

/** The changes for people: many of one kind share a line. */
export function joinedChanges(changes: readonly ReportedChange[]): ReportedChange[] {
  const masses = new Map<string, ReportedChange[]>();
  for (const change of changes) {
    if (!Object.hasOwn(MASSES, change.kind)) continue;
    const key = `${change.verdict} ${change.kind}`;
    masses.set(key, [...(masses.get(key) ?? []), change]);
  }
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    const key = `${change.verdict} ${change.kind}`;
    const mass = masses.get(key) ?? [];
    if (mass.length <= FEW) return [change];
    if (seen.has(key)) return [];
    seen.add(key);
    return [joined(change, mass)];
  });
}

function joined(first: ReportedChange, mass: readonly ReportedChange[]): ReportedChange {
  const names = mass.slice(0, NAMED).map(nameOf).join(", ");
  const more = mass.length > NAMED ? ` and ${mass.length - NAMED} more (--json has all)` : "";
  return {
    verdict: first.verdict,
    kind: first.kind,
    at: "",
    subject: `${mass.length} ${MASSES[first.kind] ?? ""}`,
    message: `${names}${more}`,
    affects: [],
  };
}

function nameOf({ subject, renamedTo, kind, message }: ReportedChange): string {
  const name = quoted(subject.replace(/^schema /, ""));
  if (renamedTo !== undefined) return `${name} → ${quoted(renamedTo)}`;
  return kind.startsWith("schema-") ? name : `${name} (${message.replace(/^[^:]*: /, "")})`;
}
