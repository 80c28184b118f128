import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../generate/document.ts";
import type { Change } from "./change.ts";
import { TEXT_CHANGED } from "./operation-comparison.ts";
import { compareNamed, type NamedPair } from "./compare-schemas.ts";
import { schemasOf } from "./renamed-schemas.ts";
import type { ReportedChange } from "./report.ts";

/** The findings in one operation, event or schema. */
export class Findings {
  readonly changes: Change[] = [];
  /** Keys of the pairs of schemas that it uses. */
  readonly uses: string[] = [];
  /** Whether a place refers to a schema of another name now. */
  hasOtherNames = false;
  /** Keys of the pairs whose schemas are part of it, and where. */
  readonly inherits: { readonly key: string; readonly at: string }[] = [];
}

/** Compares each pair of named schemas once, for any number of references. */
export class SchemaChanges {
  readonly #old: OpenApiDocument;
  readonly #next: OpenApiDocument;
  readonly #known = new Map<string, { pair: NamedPair; findings: Findings }>();

  constructor(old: OpenApiDocument, next: OpenApiDocument) {
    this.#old = old;
    this.#next = next;
  }

  /** @returns the key of the pair */
  use(pair: NamedPair): string {
    const key = JSON.stringify([pair.old, pair.next, pair.direction, pair.negated]);
    if (this.#known.has(key)) return key;
    const findings = new Findings();
    this.#known.set(key, { pair, findings });
    const [old, next] = [schemasOf(this.#old)[pair.old], schemasOf(this.#next)[pair.next]];
    compareNamed(
      {
        old: this.#old,
        next: this.#next,
        direction: pair.direction,
        negated: pair.negated,
        sink: (change) => findings.changes.push(change),
        ...this.collect(findings),
      },
      old,
      next,
    );
    const hasFindings =
      findings.changes.length > 0 || findings.hasOtherNames || pair.old !== pair.next;
    if (!hasFindings && !isDeepStrictEqual(old, next))
      findings.changes.push({ ...TEXT_CHANGED, at: "" });
    return key;
  }

  /** The findings of a comparison about named schemas. */
  collect(findings: Findings): {
    uses: (pair: NamedPair) => void;
    inherits: (pair: NamedPair, at: string) => void;
  } {
    return {
      uses: (pair) => {
        findings.uses.push(this.use(pair));
        if (pair.old !== pair.next) findings.hasOtherNames = true;
      },
      inherits: (pair, at) => {
        const key = this.use(pair);
        findings.uses.push(key);
        findings.inherits.push({ key, at });
      },
    };
  }

  /** The changes of a subject, without those that are reported for a schema which is part of it. */
  own({ changes, inherits }: Findings): Change[] {
    const reported = new Set(
      inherits.flatMap(({ key, at }) =>
        (this.#known.get(key)?.findings.changes ?? []).map((change) =>
          sign({ ...change, at: `${at}${change.at}` }),
        ),
      ),
    );
    return changes.filter((change) => !reported.has(sign(change)));
  }

  /** @param users the findings in each operation and event */
  changes(users: ReadonlyMap<string, Findings>): ReportedChange[] {
    const affected = new Map<string, string[]>();
    for (const [subject, { uses }] of users) {
      for (const key of this.#reached(uses)) {
        const list = affected.get(key);
        if (list === undefined) affected.set(key, [subject]);
        else list.push(subject);
      }
    }
    return [...this.#known].flatMap(([key, { pair, findings }]) =>
      this.own(findings).map((change) => ({
        ...change,
        subject: `schema ${pair.old === pair.next ? pair.old : `${pair.old} → ${pair.next}`}`,
        affects: affected.get(key) ?? [],
      })),
    );
  }

  /** Whether a schema was compared, as itself. */
  isUsed(name: string): boolean {
    return [...this.#known.values()].some(({ pair }) => pair.old === name && pair.next === name);
  }

  #reached(keys: readonly string[]): Set<string> {
    const reached = new Set(keys);
    for (const key of reached) {
      for (const used of this.#known.get(key)?.findings.uses ?? []) reached.add(used);
    }
    return reached;
  }
}

function sign({ verdict, kind, at, message }: Change): string {
  return JSON.stringify([verdict, kind, at, message]);
}
