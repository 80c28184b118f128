import { kindOf } from "./kinds.ts";

/** How a value differs from its description, without the value. */
export interface Finding {
  readonly kind: "contradiction" | "unknown-property";
  /** Keyword of the schema that failed; `"properties"` for an undescribed property. */
  readonly keyword: string;
  /** Names and indexes that lead to the value. Names that are data are `*`. */
  readonly path: readonly (string | number)[];
  /** JSON pointer of the schema, in the description. */
  readonly schema: string;
  readonly expected: string;
  readonly found: string;
  /** Number of places that differ like this, and are the same apart from indexes. */
  occurrences: number;
}

/** The result of a check of one value. */
export interface Report {
  /** Equal findings in the items of a list count as one, with the place of the first. */
  readonly findings: readonly Finding[];
  /** Why part of the value was not checked. */
  readonly unchecked: string | undefined;
}

/** Called with every value that a schema was applied to, except in a branch that does not match. */
export type Observe = (schema: string, value: unknown) => void;

/** With more in one response, it is a different API. */
const MOST_FINDINGS = 100;
/** Limit of schema applications: far more than a response needs, and under a second. */
const MOST_STEPS = 1_000_000;
const DEEPEST = 256;

/** The findings of one application of a schema. */
interface Attempt {
  failures: number;
  readonly findings: Map<string, Finding>;
  readonly observed: [string, unknown][] | undefined;
}

export interface Ended {
  readonly fits: boolean;
  readonly findings: readonly Finding[];
  /** Counts findings and observations. */
  accept(): void;
}

/** The place and the findings of a check. */
export class Run {
  readonly path: (string | number)[] = [];
  readonly #observe: Observe | undefined;
  #attempt: Attempt;
  #steps = 0;
  #depth = 0;
  #unchecked: string | undefined;

  constructor(observe: Observe | undefined) {
    this.#observe = observe;
    this.#attempt = this.#newAttempt();
  }

  /** The findings, after reporting every observation. */
  report(): Report {
    for (const [schema, value] of this.#attempt.observed ?? []) this.#observe?.(schema, value);
    return { findings: [...this.#attempt.findings.values()], unchecked: this.#unchecked };
  }

  /**
   * Whether a schema may be applied to another value. A value that is too large or too deep ends the check.
   */
  enter(schema: string, value: unknown): boolean {
    if (this.#steps >= MOST_STEPS) this.#unchecked = "it is too large";
    else if (this.#depth >= DEEPEST) this.#unchecked = "it is nested too deeply";
    else {
      this.#steps++;
      this.#depth++;
      this.#attempt.observed?.push([schema, value]);
      return true;
    }
    return false;
  }

  leave(): void {
    this.#depth--;
  }

  /** Notes why a part of the value was not checked. */
  skip(why: string): void {
    this.#unchecked = why;
  }

  get failures(): number {
    return this.#attempt.failures;
  }

  fail(keyword: string, schema: string, expected: string, found: string, name?: string): void {
    this.#attempt.failures++;
    this.#add("contradiction", keyword, schema, expected, found, name);
  }

  unknown(schema: string, name: string, value: unknown): void {
    this.#add("unknown-property", "properties", schema, "no such property", kindOf(value), name);
  }

  /** Applies a schema, and leaves it to the caller which findings count. */
  attempt(apply: () => void): Ended {
    const outer = this.#attempt;
    const inner = this.#newAttempt();
    this.#attempt = inner;
    try {
      apply();
    } finally {
      this.#attempt = outer;
    }
    return {
      fits: inner.failures === 0,
      findings: [...inner.findings.values()],
      accept: () => {
        outer.failures += inner.failures;
        for (const [key, finding] of inner.findings) keep(outer.findings, key, finding);
        for (const one of inner.observed ?? []) outer.observed?.push(one);
      },
    };
  }

  #newAttempt(): Attempt {
    return {
      failures: 0,
      findings: new Map(),
      observed: this.#observe === undefined ? undefined : [],
    };
  }

  #add(
    kind: Finding["kind"],
    keyword: string,
    schema: string,
    expected: string,
    found: string,
    name: string | undefined,
  ): void {
    const path = name === undefined ? [...this.path] : [...this.path, name];
    const place = path.map((key) => (typeof key === "number" ? "-" : `/${key}`)).join("");
    const finding = { kind, keyword, path, schema, expected, found, occurrences: 1 };
    keep(this.#attempt.findings, `${place} ${keyword} ${schema} ${found}`, finding);
  }
}

function keep(findings: Map<string, Finding>, key: string, finding: Finding): void {
  const known = findings.get(key);
  if (known !== undefined) known.occurrences += finding.occurrences;
  else if (findings.size < MOST_FINDINGS) findings.set(key, finding);
}
