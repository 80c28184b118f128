import { performance } from "node:perf_hooks";
import { runInNewContext } from "node:vm";
import { Failure } from "../failure.ts";

/** One time limit for all work of a command with untrusted text. */
export class Deadline {
  readonly #milliseconds: number;
  readonly #end: number;
  /** Aborts when the time is over. */
  readonly signal: AbortSignal;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#end = performance.now() + milliseconds;
    this.signal = AbortSignal.timeout(milliseconds);
  }

  /** The error when the time is over. */
  failure(): Failure {
    return new Failure(`sync took more than ${this.#milliseconds} ms in total`);
  }

  /**
   * Runs synchronous work, and interrupts it when the time is over. Neither a timer nor an AbortSignal could
   * stop a parser on hostile text.
   */
  run<Result>(work: () => Result): Result {
    const left = Math.floor(this.#end - performance.now());
    if (left < 1) throw this.failure();
    try {
      return runInNewContext("work()", { work }, { timeout: left }) as Result;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
      throw this.failure();
    }
  }
}
