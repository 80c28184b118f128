import type { JsonObject, OpenApiDocument } from "../generate/document.ts";
import { quoted, type Direction, type Sink, type Verdict } from "./change.ts";
import type { NamedPair, SchemaComparison } from "./compare-schemas.ts";

/** An operation, or an event of a webhook, in one of the two descriptions. */
export interface Side {
  readonly document: OpenApiDocument;
  readonly pathItem: JsonObject;
  readonly operation: JsonObject;
}

export interface OperationComparison {
  /** An event goes the other way: its body is received, its response sent. */
  readonly event: boolean;
  /** Where in the operation it stands, for a callback; empty for the operation itself. */
  readonly at: string;
  readonly old: Side;
  readonly next: Side;
  readonly sink: Sink;
  /** Called with every pair of named schemas at the same place. */
  readonly uses: (pair: NamedPair) => void;
  /** Called with a named schema that is part of both schemas of a place. */
  readonly inherits: (pair: NamedPair, at: string) => void;
}

/** Everything that is neither a type nor a rule: descriptions, examples, annotations. */
export const TEXT_CHANGED = {
  verdict: "safe",
  kind: "text-changed",
  message: "text, examples or annotations changed",
} as const;

export type AddChange = (verdict: Verdict, kind: string, message: string) => void;

/** Reports changes at a place of the operation. */
export function changesAt({ sink, at: outer }: OperationComparison, at: string): AddChange {
  return (verdict, kind, message) => sink({ verdict, kind, at: placeIn(outer, at), message });
}

/** A place in the form of the report, below the operation. */
export function placeIn(outer: string, at: string): string {
  return [outer, at].filter((part) => part !== "").join(" ");
}

/** The context for comparing schemas of an operation that are sent or received. */
export function schemaComparison(
  comparison: OperationComparison,
  direction: Direction,
): SchemaComparison {
  const { old, next, sink, uses, inherits } = comparison;
  return {
    old: old.document,
    next: next.document,
    direction,
    negated: false,
    sink,
    uses,
    inherits,
  };
}

/** A value in a message, or the words for none. */
export function shown(value: unknown): string {
  return value === undefined ? "none" : quoted(value);
}
