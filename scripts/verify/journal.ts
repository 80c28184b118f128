import { checkResponse, type ReceivedResponse } from "../../src/validation/check-response.ts";
import type { Checker } from "../../src/validation/checker.ts";
import { kindOf } from "../../src/validation/kinds.ts";
import type { Finding } from "../../src/validation/run.ts";
import { isObject } from "../generate/document.ts";

/** A difference, with the facts from all responses. */
export interface Difference extends Finding {
  readonly status: number;
  /** Responses that differ like this. */
  responses: number;
}

/** The results of one operation's responses. */
export interface Outcome {
  /** Number of responses by status. */
  readonly statuses: Map<number, number>;
  readonly differences: Map<string, Difference>;
  /** Schemas that a success was checked against. */
  readonly schemas: Set<string>;
  /** Why not everything was checked. */
  unchecked: string | undefined;
  /** Why there is no response. */
  failure: string | undefined;
}

/** Values that a schema was applied to: only numbers and kinds are kept. */
export interface Seen {
  count: number;
  readonly kinds: Map<string, number>;
  /** Texts that the enum of the schema does not list. */
  newValues: number;
}

/** The results of all responses. It keeps no value of a response. */
export class Journal {
  readonly checker: Checker;
  readonly outcomes = new Map<string, Outcome>();
  readonly seen = new Map<string, Seen>();

  constructor(checker: Checker) {
    this.checker = checker;
  }

  /** Checks a response and keeps the findings. */
  add(response: ReceivedResponse): void {
    const outcome = this.#outcome(response.operation);
    const { status } = response;
    outcome.statuses.set(status, (outcome.statuses.get(status) ?? 0) + 1);
    const isSuccess = status >= 200 && status < 300;
    const report = checkResponse(this.checker, response, (schema, value) => {
      this.#observe(schema, value);
      if (isSuccess) outcome.schemas.add(schema);
    });
    outcome.unchecked ??= report?.unchecked;
    for (const finding of report?.findings ?? []) keep(outcome.differences, status, finding);
  }

  /** The operation could not be called, or did not respond. */
  fail(operation: string, why: string): void {
    this.#outcome(operation).failure = why;
  }

  #outcome(operation: string): Outcome {
    let outcome = this.outcomes.get(operation);
    if (outcome === undefined) {
      outcome = {
        statuses: new Map(),
        differences: new Map(),
        schemas: new Set(),
        unchecked: undefined,
        failure: undefined,
      };
      this.outcomes.set(operation, outcome);
    }
    return outcome;
  }

  #observe(pointer: string, value: unknown): void {
    let seen = this.seen.get(pointer);
    if (seen === undefined) {
      seen = { count: 0, kinds: new Map(), newValues: 0 };
      this.seen.set(pointer, seen);
    }
    seen.count++;
    const kind = kindOf(value);
    seen.kinds.set(kind, (seen.kinds.get(kind) ?? 0) + 1);
    const schema = this.checker.description.at(pointer);
    if (!isObject(schema) || !Array.isArray(schema["enum"])) return;
    if (typeof value === "string" && !schema["enum"].includes(value)) seen.newValues++;
  }
}

function keep(differences: Map<string, Difference>, status: number, finding: Finding): void {
  const place = finding.path.map((key) => (typeof key === "number" ? "-" : key)).join("/");
  const { kind, keyword, schema, found } = finding;
  const key = [kind, keyword, schema, place, found, status].join(" ");
  const known = differences.get(key);
  if (known === undefined) {
    differences.set(key, { ...finding, status, responses: 1 });
  } else {
    known.responses++;
    known.occurrences += finding.occurrences;
  }
}

/** The verdict on an operation. Only a matching success counts as confirmed. */
export type Verdict =
  | { readonly is: "confirmed" | "contradicted" }
  | { readonly is: "not reached"; readonly why: string };

export function verdictOf(outcome: Outcome | undefined, otherwise: string): Verdict {
  if (outcome === undefined) return { is: "not reached", why: otherwise };
  const differences = [...outcome.differences.values()];
  if (differences.some(({ kind }) => kind === "contradiction")) return { is: "contradicted" };
  const statuses = [...outcome.statuses.keys()];
  if (statuses.length === 0) return { is: "not reached", why: outcome.failure ?? otherwise };
  if (!statuses.some((status) => status >= 200 && status < 300)) {
    return { is: "not reached", why: `status ${statuses.join(", ")}` };
  }
  if (outcome.schemas.size === 0)
    return { is: "not reached", why: "no described body in a success" };
  if (outcome.unchecked !== undefined) {
    return { is: "not reached", why: `not checked to its end: ${outcome.unchecked}` };
  }
  return { is: "confirmed" };
}
