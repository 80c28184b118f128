import { abortable } from "../abort.ts";

/**
 * A queue in order of arrival: one at a time is in front, and a waiter leaves when it is aborted.
 */
export class Line {
  #last = Promise.resolve();

  /** Waits for everyone ahead, runs `inFront`, then lets the next one to the front. */
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
      // if a waiter further back is aborted, those behind it must still wait for those ahead
      void before.then(leave);
    }
  }
}
