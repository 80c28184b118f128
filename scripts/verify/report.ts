import { counted } from "../printable.ts";
import { objectAt } from "../generate/document.ts";
import type { Operation } from "../generate/operations.ts";
import { propertiesOf } from "./fidelity.ts";
import { verdictOf, type Difference, type Journal, type Seen } from "./journal.ts";
import type { Origin, Proposal } from "./proposal.ts";

/** Number of operations per verdict. */
export interface Summary {
  readonly confirmed: number;
  readonly contradicted: number;
  readonly notReached: number;
}

/** Why an operation was not called. */
function reasonFor(operation: Operation, isRecording: boolean): string {
  if (isRecording) return "not in the recording";
  return operation.method === "get"
    ? "not called"
    : `${operation.method.toUpperCase()}: verify only reads`;
}

export function summaryOf(operations: readonly Operation[], journal: Journal): Summary {
  const verdicts = operations.map(({ name }) => verdictOf(journal.outcomes.get(name), "").is);
  const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
  return {
    confirmed: count("confirmed"),
    contradicted: count("contradicted"),
    notReached: count("not reached"),
  };
}

/** The report, in Markdown: names, types and numbers, no value of a response. */
export function reportOf(
  operations: readonly Operation[],
  journal: Journal,
  { actions, open }: Proposal,
  origin: Origin,
  fragment: string,
): string {
  const { confirmed, contradicted, notReached } = summaryOf(operations, journal);
  const isRecording = origin.source.startsWith("recording");
  const parts = [
    `# The description against ${origin.source}, ${origin.date}`,
    `${counted(confirmed, "operation")} confirmed, ${contradicted} contradicted, ${notReached} not reached.`,
    "This report holds no value of a response: only names, types and numbers.",
    "## Operations",
    table(
      ["Operation", "Result", "Responses", "Properties seen", "Why"],
      operations.map((operation) => operationRow(operation, journal, isRecording)),
    ),
    ...differenceParts(journal),
    "## Properties",
    propertyTable(journal),
    "## Proposed overlay",
    actions.length === 0 ? "None." : `\`\`\`yaml\n${fragment}\`\`\``,
    ...(open.length === 0
      ? []
      : ["For a person to decide:", open.map((line) => `- ${code(line)}`).join("\n")]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function operationRow(operation: Operation, journal: Journal, isRecording: boolean): string[] {
  const outcome = journal.outcomes.get(operation.name);
  const verdict = verdictOf(outcome, reasonFor(operation, isRecording));
  const statuses = [...(outcome?.statuses ?? [])].map(([status, count]) => `${count} × ${status}`);
  const { all, seen } = propertiesOf(journal, outcome?.schemas ?? []);
  return [
    code(operation.name),
    verdict.is,
    statuses.join(", "),
    all.length === 0 ? "" : `${seen.length} of ${all.length}`,
    verdict.is === "not reached" ? verdict.why : "",
  ];
}

function differenceParts(journal: Journal): string[] {
  const all = [...journal.outcomes].flatMap(([operation, { differences }]) =>
    [...differences.values()].map((one) => [operation, one] as const),
  );
  const of = (kind: Difference["kind"]): string[][] =>
    all
      .filter(([, one]) => one.kind === kind)
      .map(([operation, one]) => differenceRow(operation, one));
  const head = ["Operation", "Status", "Place", "Described as", "Found", "Places", "Schema"];
  const contradictions = of("contradiction");
  const unknown = of("unknown-property");
  return [
    "## Contradictions",
    contradictions.length === 0 ? "None." : table(head, contradictions),
    "## New properties",
    unknown.length === 0 ? "None." : table(head, unknown),
  ];
}

function differenceRow(operation: string, one: Difference): string[] {
  const place = one.path.map((key) => `/${typeof key === "number" ? "-" : key}`).join("");
  return [
    code(operation),
    String(one.status),
    code(place === "" ? "the body" : place),
    code(one.expected),
    code(one.found),
    String(one.occurrences),
    code(one.schema),
  ];
}

function propertyTable(journal: Journal): string {
  const schemas = new Set([...journal.outcomes.values()].flatMap((one) => [...one.schemas]));
  const rows = [...schemas].sort().flatMap((schema) => {
    const properties = objectAt(objectAt(journal.checker.description.at(schema))["properties"]);
    return Object.keys(properties).map((name) => {
      const seen = journal.seen.get(`${schema}/properties/${name}`);
      return [code(schema), code(name), ...seenCells(seen)];
    });
  });
  if (rows.length === 0) return "No success was seen.";
  return table(["Schema", "Property", "Seen", "Types", "New enum values"], rows);
}

function seenCells(seen: Seen | undefined): string[] {
  if (seen === undefined) return ["never", "", ""];
  const kinds = [...seen.kinds].map(([kind, count]) => `${kind} ${count}`);
  return [String(seen.count), kinds.join(", "), seen.newValues === 0 ? "" : String(seen.newValues)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Escapes what would end the code, the cell or the line. */
function code(text: string): string {
  return `\`${text.replaceAll("`", "'").replaceAll("|", "\\|").replaceAll(/\s+/g, " ")}\``;
}
