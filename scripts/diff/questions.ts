/** Memory for yes-or-no questions about pairs of schemas. Works for schemas that contain themselves. */
export class Questions {
  readonly #results = new Map<string, Map<unknown, Map<unknown, boolean>>>();
  readonly #undo: (() => void)[] = [];

  /** @param kind everything that the result depends on, except the two schemas */
  isYes(kind: string, one: unknown, other: unknown, check: () => boolean): boolean {
    const results = this.#resultsOf(kind, one);
    const known = results.get(other);
    if (known !== undefined) return known;
    // if it comes up again during the check, nothing has contradicted it yet
    results.set(other, true);
    const mark = this.#undo.push(() => results.delete(other)) - 1;
    const isYes = check();
    if (isYes) return true;
    // each yes inside may depend on this one
    for (const undo of this.#undo.splice(mark)) undo();
    results.set(other, false);
    return false;
  }

  #resultsOf(kind: string, one: unknown): Map<unknown, boolean> {
    const ofKind = this.#results.get(kind) ?? new Map<unknown, Map<unknown, boolean>>();
    this.#results.set(kind, ofKind);
    const results = ofKind.get(one) ?? new Map<unknown, boolean>();
    ofKind.set(one, results);
    return results;
  }
}
