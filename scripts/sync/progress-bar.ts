import type { ProgressStream } from "../progress.ts";

const WIDTH = 24;

/** A bar that is rewritten on a terminal and stays silent elsewhere. */
export class ProgressBar {
  readonly #stream: ProgressStream;
  readonly #label: string;
  readonly #total: number;

  constructor(label: string, total: number, stream: ProgressStream) {
    this.#label = label;
    this.#total = total;
    this.#stream = stream;
    this.show(0);
  }

  /** @param done how many of all are done */
  show(done: number): void {
    if (this.#stream.isTTY !== true) return;
    const filled = this.#total === 0 ? WIDTH : Math.round((WIDTH * done) / this.#total);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    this.#stream.write(`\r\x1b[2K  … ${this.#label} ${bar} ${done}/${this.#total}`);
  }
}
