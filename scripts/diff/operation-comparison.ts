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
  /** Told of every pair of named schemas that stand at the same place. */
  readonly uses: (pair: NamedPair) => void;
  /** Told of a named schema that is part of both schemas of a place. */
  readonly inherits: (pair: NamedPair, at: string) => void;
}

/** Everything that is neither a type nor a rule: descriptions, examples, annotations. */
export const TEXT_CHANGED = {
  verdict: "safe",
  kind: "text-changed",
  message: "text, examples or annotations changed",
} as const;

export type Tell = (verdict: Verdict, kind: string, message: string) => void;

/** Tells of changes at a place of the operation. */
export function teller({ sink, at: outer }: OperationComparison, at: string): Tell {
  return (verdict, kind, message) => sink({ verdict, kind, at: placeIn(outer, at), message });
}

/** A place as it is shown, from the operation on. */
export function placeIn(outer: string, at: string): string {
  return [outer, at].filter((part) => part !== "").join(" ");
}

/** How the schemas of an operation are compared, which are sent or received. */
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

/** A value inside a message, or that there is none. */
export function shown(value: unknown): string {
  return value === undefined ? "none" : quoted(value);
}
