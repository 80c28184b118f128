import { abortable } from "../abort.ts";

/**
 * A waiting line: one at a time is in front, in the order of coming, and whoever is aborted leaves.
 */
export class Line {
  #last = Promise.resolve();

  /** Waits for those who came before, then does `inFront`, then lets the next one to the front. */
  async join(signal: AbortSignal | undefined, inFront: () => Promise<void>): Promise<void> {
    const before = this.#last;
    let leave: (() => void) | undefined;
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    try {
      await abortable(before, signal);
      await inFront();
    } finally {
      // one who was aborted further back must not let the next one pass those before
      void before.then(leave);
    }
  }
}
