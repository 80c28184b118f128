import { performance } from "node:perf_hooks";
import { runInNewContext } from "node:vm";
import { Failure } from "../failure.ts";

/** One time limit for everything that a command does with text from elsewhere. */
export class Deadline {
  readonly #milliseconds: number;
  readonly #end: number;
  /** Aborted when the time is over. */
  readonly signal: AbortSignal;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#end = performance.now() + milliseconds;
    this.signal = AbortSignal.timeout(milliseconds);
  }

  /** What is thrown when the time is over. */
  failure(): Failure {
    return new Failure(`sync took more than ${this.#milliseconds} ms in total`);
  }

  /**
   * Runs synchronous work and ends it when the time is over, whatever it is doing: neither a timer nor
   * an AbortSignal can stop a parser that has met hostile text.
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
