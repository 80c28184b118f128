import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { LIMITS } from "../../bench/bulk/limits.ts";
import { RedisServer, hasRedis } from "../../bench/bulk/redis-server.ts";
import { simulate } from "../../bench/bulk/simulation.ts";

// processes start slowly on a machine that does other work
vi.setConfig({ testTimeout: 120_000 });

// a small form of bench/simulate-bulk.ts, which has the numbers and measures the time
const small = { calls: 300, requests: 100, windowMs: 2000 } as const;

/** Few enough for the machine that runs this; wide enough that its other work does not matter. */
const shared = { ...small, workers: 4, concurrency: 5, margin: 0.1, throttle: "redis" } as const;

describe.concurrent("one process with a memoryThrottle", () => {
  test.for(LIMITS)("gets all calls through a %s, and not one 429", async (kind, { expect }) => {
    const outcome = await simulate({ ...small, kind, workers: 1, throttle: "memory" });
    expect(outcome.failures).toEqual([]);
    expect(outcome).toMatchObject({ done: small.calls, twice: 0, refused: 0 });
    expect(outcome.tookMs / outcome.leastMs).toBeLessThan(1.5);
  });
});

const redisIsHere = hasRedis();
if (!redisIsHere) {
  console.warn(
    "SKIPPED: the tests of many processes need redis-server, which this machine does not have. " +
      "On Debian: apt-get install redis-server",
  );
}

describe.skipIf(!redisIsHere)("four processes with a sharedThrottle and a real Redis", () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await RedisServer.start();
  });
  afterAll(() => redis.stop());
  const options = () => ({ ...shared, kind: "sliding window", redisPort: redis.port }) as const;

  test("get all calls through, with at most 1 % answered 429", async () => {
    const outcome = await simulate(options());
    expect(outcome.failures).toEqual([]);
    expect(outcome).toMatchObject({ done: shared.calls, twice: 0 });
    expect(outcome.refused).toBeLessThanOrEqual(shared.calls / 100);
    expect(outcome.tookMs / outcome.leastMs).toBeLessThan(1.5);
  });

  test("finish if one of them is killed half-way", async () => {
    const outcome = await simulate({
      ...options(),
      halfWay: ([worker]) => worker?.kill("SIGKILL"),
    });
    const others = new Set(
      outcome.responses
        .filter(({ status, call }) => status === 200 && call >= 75)
        .map(({ call }) => call),
    );
    expect(others.size).toBe(225);
    expect(outcome.done).toBeLessThan(shared.calls);
    expect(outcome.failures).toEqual([]);
  });

  test("go on with their insurance while Redis is away", async () => {
    const outcome = await simulate({
      ...options(),
      insurance: shared.requests / shared.workers,
      halfWay: () => awayForAWindow(redis),
    });
    expect(outcome.failures).toEqual([]);
    expect(outcome).toMatchObject({ done: shared.calls, twice: 0 });
  });

  test("fail with a clear error without insurance, and send nothing uncounted", async () => {
    const outcome = await simulate({ ...options(), halfWay: () => awayForAWindow(redis) });
    const codes = new Set(outcome.failures.map(({ code }) => code));
    expect([...codes]).toEqual(["PARTOO_THROTTLE_ERROR"]);
    expect(outcome.done + outcome.failures.length).toBe(shared.calls);
    expect(outcome.refused).toBeLessThanOrEqual(shared.calls / 100);
  });
});

/** Longer than a window of the limiter, so that it is away when it is asked. */
async function awayForAWindow(redis: RedisServer): Promise<void> {
  await redis.stop();
  await new Promise((resolve) => setTimeout(resolve, 1.3 * shared.windowMs));
  await redis.resume();
}
