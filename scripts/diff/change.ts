/** Whether code that uses the API as it was described goes on working. */
export type Verdict =
  /** Code that was right fails: it no longer compiles, or its requests or its reading go wrong. */
  | "breaking"
  /** Code that was right may fail, or will one day. */
  | "risky"
  /** Nothing that was right goes wrong. */
  | "safe";

/** Which way data goes, seen from the consumer: it sends parameters and bodies, it receives answers. */
export type Direction = "sent" | "received";

/** One difference between two descriptions. */
export interface Change {
  readonly verdict: Verdict;
  /** What kind of difference it is: a stable name for machines. */
  readonly kind: string;
  /** Where in the operation or the schema; empty for the whole of it. */
  readonly at: string;
  /** What has changed, in words. */
  readonly message: string;
}

/** Takes the changes as they are found. */
export type Sink = (change: Change) => void;

/** Tells of one change: its verdict where the data is sent, and where it is received. */
export type Report = (kind: string, sent: Verdict, received: Verdict, message: string) => void;

/**
 * Text of a description inside a message: on one line, without control characters, in backticks that
 * it cannot leave.
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
