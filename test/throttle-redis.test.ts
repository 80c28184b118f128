import { sharedThrottle, slidingWindow } from "partoo-client/throttle";
import { Redis } from "ioredis";
import { RateLimiterRedis, type RateLimiterRes } from "rate-limiter-flexible";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { RedisServer, hasRedis } from "../bench/bulk/redis-server.ts";

const redisIsHere = hasRedis();
if (!redisIsHere) {
  console.warn(
    "SKIPPED: the tests of slidingWindow need redis-server, which this machine does not have. " +
      "On Debian: apt-get install redis-server",
  );
}

describe.skipIf(!redisIsHere)("slidingWindow in a real Redis", () => {
  let server: RedisServer;
  let redis: Redis;
  let limiter: RateLimiterRedis;
  beforeAll(async () => {
    server = await RedisServer.start();
    redis = new Redis({ host: "127.0.0.1", port: server.port });
    limiter = new RateLimiterRedis({
      storeClient: redis,
      points: 3,
      duration: 60,
      customIncrTtlLuaScript: slidingWindow,
    });
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });
  beforeEach(() => redis.flushall());

  const KEY = "rlflx:partoo";

  /** Requests that were let through so many milliseconds ago. */
  async function letThrough(...msAgo: number[]): Promise<void> {
    const [seconds, micros] = await redis.time();
    const now = Number(seconds) * 1000 + Math.floor(Number(micros) / 1000);
    await redis.rpush(KEY, ...msAgo.map((ms) => now - ms));
  }

  /** Why the next request has to wait. */
  async function refusal(): Promise<RateLimiterRes> {
    const refused: unknown = await limiter.consume("partoo").then(
      () => new Error("it was let through"),
      (reason: unknown) => reason,
    );
    if (refused instanceof Error) throw refused;
    return refused as RateLimiterRes;
  }

  test("lets through as many as there are points", async () => {
    const throttle = sharedThrottle(limiter);
    for (let request = 1; request <= 3; request += 1) await throttle.acquire();
    expect((await refusal()).msBeforeNext).toBeGreaterThan(50_000);
  });

  test("counts those of the last seconds, where a fixed window would begin anew", async () => {
    await letThrough(59_000, 500, 400);
    const { msBeforeNext } = await refusal();
    expect(msBeforeNext).toBeLessThanOrEqual(1000);
    expect(msBeforeNext).toBeGreaterThan(0);
  });

  test("gives back one place at a time", async () => {
    await letThrough(60_000, 500, 400);
    await limiter.consume("partoo");
    expect((await refusal()).msBeforeNext).toBeGreaterThan(50_000);
  });

  test("does not count what was refused", async () => {
    await letThrough(59_000, 500, 400);
    for (let request = 1; request <= 20; request += 1) await refusal();
    expect(await redis.llen(KEY)).toBe(3);
  });

  test("takes as many points as a caller wants, or none", async () => {
    await letThrough(500, 400);
    await expect(limiter.consume("partoo", 2)).rejects.toHaveProperty("msBeforeNext");
    expect(await redis.llen(KEY)).toBe(2);
    await limiter.consume("partoo", 1);
    expect(await redis.llen(KEY)).toBe(3);
  });

  test("refuses everything while the key is blocked, and knows how long", async () => {
    await letThrough(500);
    await limiter.block("partoo", 30);
    const { msBeforeNext } = await refusal();
    expect(msBeforeNext).toBeGreaterThan(20_000);
    expect(msBeforeNext).toBeLessThanOrEqual(30_000);
  });

  test("leaves nothing behind that would stay: the key ends with its window", async () => {
    await limiter.consume("partoo");
    const ttl = await redis.pttl(KEY);
    expect(ttl).toBeGreaterThan(50_000);
    expect(ttl).toBeLessThanOrEqual(60_000);
  });

  test("a pause that is too long refuses the calls of all throttles, and ends by itself", async () => {
    const limiters = [limiter, limiter].map((one) => sharedThrottle(one));
    limiters[0]?.pause(Date.now() + 1000, true);
    await limiter.get("partoo:pause");
    for (const throttle of limiters) {
      await expect(throttle.acquire()).rejects.toMatchObject({
        code: "PARTOO_THROTTLE_ERROR",
        until: expect.any(Date) as Date,
      });
    }
    while ((await redis.keys("*pause*")).length > 0) await redis.pttl("partoo:pause");
    await Promise.all(limiters.map((throttle) => throttle.acquire()));
  });

  test("a pause of one throttle blocks the others, and ends by itself", async () => {
    const limiters = [limiter, limiter].map((one) => sharedThrottle(one));
    await limiters[0]?.acquire();
    limiters[0]?.pause(Date.now() + 1000);
    await limiters[1]?.acquire();
    const [first, second] = await redis.lrange(KEY, 0, -1);
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(1000);
    expect(await redis.keys("*")).toEqual([KEY]);
  });
});
