/** Watches the timers that are set through the global `setTimeout`, as the client's are. */
export interface TimerWatch {
  /** How many wait to fire, and hold the process until then (undici's own do not). */
  readonly pending: number;
  /** Puts the platform's functions back. */
  stop(): void;
}

/** Starts to watch timers; one at a time. */
export function watchTimers(): TimerWatch {
  const { setTimeout, clearTimeout } = globalThis;
  const pending = new Set<NodeJS.Timeout>();
  globalThis.setTimeout = ((
    callback: (...args: unknown[]) => void,
    ms?: number,
    ...args: unknown[]
  ) => {
    const timer = setTimeout(() => {
      pending.delete(timer);
      callback(...args);
    }, ms);
    pending.add(timer);
    return timer;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer?: NodeJS.Timeout) => {
    if (timer !== undefined) pending.delete(timer);
    clearTimeout(timer);
  }) as typeof clearTimeout;
  return {
    get pending() {
      return [...pending].filter((timer) => timer.hasRef()).length;
    },
    stop() {
      Object.assign(globalThis, { setTimeout, clearTimeout });
    },
  };
}
