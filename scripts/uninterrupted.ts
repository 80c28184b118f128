const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs work that must not stop half-way: a signal ends the process before or after it. */
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
    // Node receives a signal when its event loop polls, which has happened by the second of these
    setImmediate(() => setImmediate(obey));
  }
}
