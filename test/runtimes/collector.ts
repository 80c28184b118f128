import type { Report, Result } from "./suite/run.ts";

/** The last row of the table. */
export const END = "at the end, the process exits by itself";

/** Takes what one run of the suite reports. */
export class Collector {
  readonly #results = new Map<string, Result>();
  #waiting: string[] | undefined;
  #end: () => void = () => undefined;
  /** Resolves when the suite says that it has come to its end. */
  readonly done = new Promise<void>((resolve) => {
    this.#end = resolve;
  });

  take(report: Report): void {
    if ("cases" in report) {
      this.#waiting = [...report.cases];
    } else if ("done" in report) {
      this.#end();
    } else {
      this.#waiting = this.#waiting?.filter((name) => name !== report.name);
      this.#results.set(report.name, report.result);
    }
  }

  /**
   * All cases with their results, those without one as failed; and whether the run ended as it should.
   *
   * @param problem what is known about a run that went wrong as a whole
   * @param noEnd why this runtime does not end by itself
   */
  results(problem: string | undefined, noEnd?: string): ReadonlyMap<string, Result> {
    const [stopped, ...rest] = this.#waiting ?? [];
    const results = new Map(this.#results);
    if (stopped !== undefined) results.set(stopped, { failed: "not finished" });
    for (const name of rest) results.set(name, { failed: "not reached" });
    if (problem !== undefined) results.set(END, { failed: problem });
    else results.set(END, noEnd === undefined ? { passed: true } : { leftOut: noEnd });
    return results;
  }
}
