/** Yes or no to questions about pairs of schemas, each asked once, also if schemas contain themselves. */
export class Questions {
  readonly #answers = new Map<string, Map<unknown, Map<unknown, boolean>>>();
  readonly #undo: (() => void)[] = [];

  /** @param kind everything but the two schemas that the answer depends on */
  isYes(kind: string, one: unknown, other: unknown, answer: () => boolean): boolean {
    const answers = this.#answersTo(kind, one);
    const known = answers.get(other);
    if (known !== undefined) return known;
    // where it comes up again while it is answered, nothing has told against it
    answers.set(other, true);
    const mark = this.#undo.push(() => answers.delete(other)) - 1;
    const isYes = answer();
    if (isYes) return true;
    // each yes inside may have leaned on this one
    for (const undo of this.#undo.splice(mark)) undo();
    answers.set(other, false);
    return false;
  }

  #answersTo(kind: string, one: unknown): Map<unknown, boolean> {
    const ofKind = this.#answers.get(kind) ?? new Map<unknown, Map<unknown, boolean>>();
    this.#answers.set(kind, ofKind);
    const answers = ofKind.get(one) ?? new Map<unknown, boolean>();
    ofKind.set(one, answers);
    return answers;
  }
}
