import { performance } from "node:perf_hooks";

/** What progress is told to: `process.stderr`, or what a test reads it from. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Tells a person how far a script is: a line that is rewritten while a step runs on a terminal, and
 * one plain line a finished step where the output is not a terminal (CI, a file).
 */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #start = performance.now();

  constructor(stream: ProgressStream = process.stderr) {
    this.#stream = stream;
  }

  /** Runs one step; `label` says what is being done, the result of `work` is passed on. */
  async step<Result>(label: string, work: () => Result | Promise<Result>): Promise<Result> {
    const terminal = this.#stream.isTTY === true;
    const start = performance.now();
    if (terminal) this.#stream.write(`  … ${label}`);
    try {
      const result = await work();
      this.#stream.write(`${terminal ? "\r\x1b[2K" : ""}  ✓ ${label} ${took(start)}\n`);
      return result;
    } catch (error) {
      this.#stream.write(`${terminal ? "\r\x1b[2K" : ""}  ✗ ${label} ${took(start)}\n`);
      throw error;
    }
  }

  /** The last line: what came out of it all, and the time since the start. */
  done(summary: string): void {
    this.#stream.write(`${summary} ${took(this.#start)}\n`);
  }
}

function took(start: number): string {
  const milliseconds = performance.now() - start;
  return milliseconds < 1000
    ? `(${milliseconds.toFixed(0)} ms)`
    : `(${(milliseconds / 1000).toFixed(1)} s)`;
}
