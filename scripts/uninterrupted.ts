const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does, in one go, what must not stop half-way: the process obeys a signal to end before or after it. */
export function uninterrupted(work: () => void): void {
  let received: NodeJS.Signals | undefined;
  const remember = (signal: NodeJS.Signals): void => {
    received = signal;
  };
  for (const signal of SIGNALS) process.on(signal, remember);
  try {
    work();
  } finally {
    const obey = (): void => {
      for (const signal of SIGNALS) process.off(signal, remember);
      if (received !== undefined) process.kill(process.pid, received);
    };
    // Node hears of a signal when its event loop polls, which it has done by the second of these
    setImmediate(() => setImmediate(obey));
  }
}
