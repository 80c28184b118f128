import { isObject, objectAt, type JsonObject, type OpenApiDocument } from "../generate/document.ts";
import type { Operation } from "../generate/operations.ts";
import { verdictOf, type Journal } from "./journal.ts";
import { targetOf, type Action, type Origin } from "./proposal.ts";

/** The properties of the schemas that a success was checked against. */
export interface Properties {
  readonly all: readonly string[];
  readonly seen: readonly string[];
}

export function propertiesOf(journal: Journal, schemas: Iterable<string>): Properties {
  const all: string[] = [];
  for (const schema of schemas) {
    const described = journal.checker.description.at(schema);
    const properties = isObject(described) ? objectAt(described["properties"]) : {};
    for (const name of Object.keys(properties)) {
      all.push(`${schema}/properties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
    }
  }
  return { all, seen: all.filter((pointer) => journal.seen.has(pointer)) };
}

/**
 * The result for each operation, by the rule in openapi/README.md: `partial` becomes `observed` after a
 * success without a contradiction and with every described property. Nothing else changes `x-fidelity`, and
 * nothing lowers it.
 */
export function fidelityActions(
  document: OpenApiDocument,
  operations: readonly Operation[],
  journal: Journal,
  { date, source }: Origin,
): Action[] {
  return operations.flatMap((operation): Action[] => {
    const outcome = journal.outcomes.get(operation.name);
    const verdict = verdictOf(outcome, "");
    if (outcome === undefined || verdict.is === "not reached") return [];
    const { all, seen } = propertiesOf(journal, outcome.schemas);
    const verified: JsonObject = {
      date,
      source,
      result: verdict.is,
      properties: `${seen.length} of ${all.length} seen`,
    };
    const current = objectAt(
      objectAt(objectAt(document["paths"])[operation.path])[operation.method],
    );
    const rises =
      verdict.is === "confirmed" &&
      current["x-fidelity"] === "partial" &&
      seen.length === all.length;
    const update = { "x-verified": verified, ...(rises ? { "x-fidelity": "observed" } : {}) };
    return [{ target: targetOf(operation.pointer), update }];
  });
}
