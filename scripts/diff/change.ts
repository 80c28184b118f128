/** Whether code written for the old description still works. */
export type Verdict =
  /** Working code fails: it no longer compiles, sends invalid requests, or misreads responses. */
  | "breaking"
  /** Working code may fail, or will one day. */
  | "risky"
  /** Working code still works. */
  | "safe";

/** Direction of data, seen from the consumer: it sends parameters and bodies, and receives responses. */
export type Direction = "sent" | "received";

/** One difference between two descriptions. */
export interface Change {
  readonly verdict: Verdict;
  /** The kind of difference: a stable name for machines. */
  readonly kind: string;
  /** Place in the operation or schema; empty for all of it. */
  readonly at: string;
  /** The change, in words. */
  readonly message: string;
}

/** Receives each change. */
export type Sink = (change: Change) => void;

/** Reports one change, with its verdict for data that is sent, and for data that is received. */
export type Report = (kind: string, sent: Verdict, received: Verdict, message: string) => void;

/**
 * Quotes text of a description in a message: on one line, without control characters, in backticks that it
 * cannot end.
 */
export function quoted(value: unknown): string {
  const text =
    typeof value === "string" ? value : value === undefined ? "nothing" : JSON.stringify(value);
  const line = text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replaceAll("`", "'")
    .trim();
  return `\`${line.length > 120 ? `${line.slice(0, 117)}...` : line}\``;
}

/** Many values inside a message. */
export function quotedList(values: readonly unknown[]): string {
  const shown = values.slice(0, 6).map(quoted).join(", ");
  return values.length > 6 ? `${shown} and ${values.length - 6} more` : shown;
}
