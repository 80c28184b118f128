import { counted } from "../printable.ts";
import type { Change } from "./change.ts";

/** A change, and the operations and events that it concerns. */
export interface ReportedChange extends Change {
  /** `GET /business`, `event message_created`, or `schema Business` for a part that many share. */
  readonly subject: string;
  /** Names of the operations and events that are affected; the subject itself, if it is one. */
  readonly affects: readonly string[];
  /** The new name, of a change with the kind `schema-renamed`. */
  readonly renamedTo?: string;
}

/** A line of the consumer that no longer compiles. */
export interface StoppedLine {
  /** `test/consumer/inbox.ts:12:8` */
  readonly place: string;
  readonly message: string;
}

/** What a new description changes. */
export interface Report {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly newlyDeprecated: readonly string[];
  readonly changed: readonly string[];
  readonly changes: readonly ReportedChange[];
  /** Undefined if the consumer was not checked. */
  readonly stopped: readonly StoppedLine[] | undefined;
  /** Whether a sync changes the text, even without a reported change. */
  readonly isRewritten?: boolean;
  /** Problems for a person: overlay targets that are gone, types that cannot be generated. */
  readonly warnings: readonly string[];
}

/** How many changes no client notices; empty if there are none. */
export function textChangesNote(count: number): string[] {
  return count === 0
    ? []
    : [`Only text, examples or annotations changed in ${counted(count, "place")}.`];
}

/** The part of the version that semver requires the next release to raise, from 1.0 on. */
export type Release = "major" | "minor" | "patch" | "none";

export function releaseOf({ changes, stopped, warnings }: Report): Release {
  if (changes.some(({ verdict }) => verdict === "breaking")) return "major";
  if (stopped !== undefined && stopped.length > 0) return "major";
  if (changes.some(({ verdict, kind }) => verdict === "risky" || isAddition(kind))) return "minor";
  if (changes.length > 0 || warnings.length > 0) return "patch";
  return "none";
}

/** Whether consumers can do something that they could not do before. */
export function isAddition(kind: string): boolean {
  return /-added$|^added$|-widened$|-loosened$|-opened$|-allowed$/.test(kind);
}
