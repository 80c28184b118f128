import { afterEach, beforeEach, expect } from "vitest";
import { ok } from "./fault-responses.ts";
import { clientOf, type AnyClient } from "./fault-client.ts";
import { watchTimers, type TimerWatch } from "./fault-timers.ts";
import { startFaultServer, type FaultResponse, type FaultServer } from "./fault-server.ts";

/** A connection that is still in use then has been forgotten. */
const MOST_MS_TO_SETTLE = 10_000;

/** What a test works with. */
export interface FaultBench {
  /** Starts a server that gives these answers, and makes a client of it. */
  readonly serve: (
    ...answers: FaultResponse[]
  ) => Promise<FaultServer & { readonly client: AnyClient }>;
  /** Starts a server at another origin, which must never see a request. */
  readonly elsewhere: () => Promise<FaultServer>;
  /** How many timers of the client wait to fire. */
  readonly pendingTimers: () => number;
}

/**
 * Servers for the tests of a file. After each test nothing may be left of its calls: no connection in
 * use, no timer; and no server of another origin may have seen anything.
 */
export function faultBench(): FaultBench {
  let servers: FaultServer[] = [];
  let strangers: FaultServer[] = [];
  let timers: TimerWatch;
  let fetched: Response[] = [];
  const { fetch: platformFetch } = globalThis;

  beforeEach(() => {
    servers = [];
    strangers = [];
    fetched = [];
    timers = watchTimers();
    // undici frees the connection of an answer that is garbage: what has been forgotten must show
    globalThis.fetch = async (...request) => {
      const response = await platformFetch(...request);
      fetched.push(response);
      return response;
    };
  });

  afterEach(async () => {
    timers.stop();
    globalThis.fetch = platformFetch;
    expect(timers.pending, "timers that are left").toBe(0);
    for (const server of [...servers, ...strangers]) {
      await server.settled();
      await server.close();
    }
    for (const stranger of strangers) expect(stranger.requests).toEqual([]);
  }, MOST_MS_TO_SETTLE);

  return {
    pendingTimers: () => timers.pending,
    async serve(...answers) {
      const server = await startFaultServer(...answers);
      servers.push(server);
      return { ...server, client: clientOf(server.origin) };
    },
    async elsewhere() {
      const server = await startFaultServer(ok);
      strangers.push(server);
      return server;
    },
  };
}

/** What a call rejects with. */
export async function rejection(call: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await call;
  } catch (reason) {
    return reason;
  }
  throw new Error(`resolved, and was expected to reject: ${JSON.stringify(value)}`);
}
