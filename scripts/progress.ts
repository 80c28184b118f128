import { performance } from "node:perf_hooks";

/** The output for progress: `process.stderr`, or a test's stream. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows the progress of a script. On a terminal it rewrites a line while a step runs; elsewhere (CI, a file)
 * it writes one plain line per finished step.
 */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #start = performance.now();

  constructor(stream: ProgressStream = process.stderr) {
    this.#stream = stream;
  }

  /** Runs one step, named by `label`, and returns the result of `work`. */
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

  /** Writes the last line: the result, and the time since the start. */
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
