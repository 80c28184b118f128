import { placeOf, type Mismatch } from "./mismatch.ts";

/** The mismatches of many responses, each once, for a report. */
export interface Mismatches {
  /** Adds a mismatch. Works without its object: `onMismatch: mismatches.add`. */
  readonly add: (mismatch: Mismatch) => void;
  /** The mismatches by operation, one per place, with the number of occurrences. */
  list(): Mismatch[];
  /**
   * A report to paste into an issue: operations, places, types and numbers. It contains no value of a response, and no
   * name that may be data.
   */
  toMarkdown(): string;
}

/** With more places, it is a different API. */
const MOST = 1_000;

/**
 * Collects mismatches for a report.
 *
 * @example
 * const mismatches = collectMismatches();
 * client.use(responseValidation({ onMismatch: mismatches.add }));
 * // after the tests
 * if (mismatches.list().length > 0) await writeFile("mismatches.md", mismatches.toMarkdown());
 */
export function collectMismatches(): Mismatches {
  const known = new Map<string, Mismatch>();
  const list = (): Mismatch[] => [...known.values()].sort(byOperation);
  return {
    add: (mismatch) => {
      const { kind, operation, status, at, found } = mismatch;
      const place = placeOf(at);
      const key = [kind, operation, status, place, found].join(" ");
      const before = known.get(key);
      if (before === undefined && known.size === MOST) return;
      const occurrences = mismatch.occurrences + (before?.occurrences ?? 0);
      known.set(key, { ...(before ?? mismatch), occurrences });
    },
    list,
    toMarkdown: () => markdownOf(list()),
  };
}

function byOperation(one: Mismatch, other: Mismatch): number {
  const [a, b] = [one, other].map(({ operation, status, at }) => `${operation} ${status} ${at}`);
  return (a ?? "") < (b ?? "") ? -1 : 1;
}

const TITLES: Readonly<Record<Mismatch["kind"], string>> = {
  contradiction: "Contradictions",
  "unknown-property": "Properties that are not described",
  unchecked: "Not checked",
};

function markdownOf(mismatches: readonly Mismatch[]): string {
  const parts = (Object.keys(TITLES) as Mismatch["kind"][]).flatMap((kind) => {
    const ofKind = mismatches.filter((mismatch) => mismatch.kind === kind);
    return ofKind.length === 0 ? [] : [`## ${TITLES[kind]}`, tableOf(ofKind)];
  });
  if (parts.length === 0) parts.push("No response differed from the description.");
  return `${["# Responses and their description", ...parts].join("\n\n")}\n`;
}

function tableOf(mismatches: readonly Mismatch[]): string {
  const head = ["Operation", "Status", "Place", "Described as", "Found", "Times", "Schema"];
  const rows = mismatches.map((one) => [
    code(one.operation),
    String(one.status ?? "event"),
    code(one.at === "" ? "the body" : one.at),
    code(one.expected),
    code(one.found),
    String(one.occurrences),
    code(one.described),
  ]);
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Escapes what would end the code, the cell or the line. */
function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll("|", "\\|").replaceAll(/\s+/g, " ")}\``;
}
