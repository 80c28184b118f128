import { createPartooClient, type Throttle } from "partoo-client";
import { memoryThrottle, sharedThrottle } from "partoo-client/throttle";
import type {
  BurstyRateLimiter,
  RateLimiterCluster,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterQueue,
  RateLimiterRedis,
  RateLimiterValkey,
} from "rate-limiter-flexible";
import { assertType, describe, expectTypeOf, test } from "vitest";

declare const redis: RateLimiterRedis;
declare const valkey: RateLimiterValkey;
declare const postgres: RateLimiterPostgres;
declare const memory: RateLimiterMemory;
declare const cluster: RateLimiterCluster;
declare const queue: RateLimiterQueue;
declare const bursty: BurstyRateLimiter;

describe("a throttle", () => {
  test("is what a client takes", () => {
    expectTypeOf(memoryThrottle({ requests: 300, perMs: 60_000 })).toEqualTypeOf<Throttle>();
    createPartooClient({ throttle: sharedThrottle(redis, { key: "org" }) });
    createPartooClient({ throttle: undefined });
  });

  test("can be the user's own, with two functions", () => {
    assertType<Throttle>({
      acquire: () => Promise.resolve(),
      pause: (untilMs) => expectTypeOf(untilMs).toEqualTypeOf<number>(),
    });
  });

  test("can be shared through any limiter of rate-limiter-flexible that has a key and can block", () => {
    for (const limiter of [redis, valkey, postgres, memory, cluster]) sharedThrottle(limiter);
    // @ts-expect-error it has a queue of its own
    sharedThrottle(queue);
    // @ts-expect-error it cannot block
    sharedThrottle(bursty);
  });
});
