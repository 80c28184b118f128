import { isPartooError, PartooThrottleError } from "partoo-client";
import { sharedThrottle, type SharedLimiter, type Throttle } from "partoo-client/throttle";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A limiter as rate-limiter-flexible has them: it counts from the first request on. */
const memory = (points: number, duration: number) => new RateLimiterMemory({ points, duration });

/** A limiter that counts how often it is asked, and what it is told to block. */
function counting(limiter: SharedLimiter) {
  const asked = { times: 0, blocks: [] as [string, number][] };
  return {
    asked,
    limiter: {
      consume(key: string) {
        asked.times += 1;
        return limiter.consume(key);
      },
      block(key: string, seconds: number) {
        asked.blocks.push([key, seconds]);
        return limiter.block(key, seconds);
      },
      get: (key: string) => limiter.get(key),
    },
  };
}

const failing = (error: unknown): SharedLimiter => ({
  // what a limiter rejects with need not be an Error
  consume: () => Promise.reject(error),
  block: () => Promise.reject(new Error("connection refused")),
  get: () => Promise.resolve(null),
});

function join(throttle: Throttle, count: number, passed: number[] = []): number[] {
  for (let number = 1; number <= count; number += 1) {
    void throttle.acquire().then(() => passed.push(number));
  }
  return passed;
}

describe("sharedThrottle", () => {
  test("lets through what the limiter allows, in the order of coming", async () => {
    const passed = join(sharedThrottle(memory(2, 10)), 5);
    await vi.advanceTimersByTimeAsync(0);
    expect(passed).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(passed).toEqual([1, 2, 3, 4]);
  });

  test("shares the points with others of the same key, and of no other", async () => {
    const limiter = memory(2, 10);
    const one = join(sharedThrottle(limiter), 1);
    const two = join(sharedThrottle(limiter), 5);
    const other = join(sharedThrottle(limiter, { key: "another organization" }), 5);
    await vi.advanceTimersByTimeAsync(0);
    expect(one.length + two.length).toBe(2);
    expect(other).toHaveLength(2);
  });

  test("asks the store for the first in line only, and as rarely as it says", async () => {
    const { limiter, asked } = counting(memory(2, 10));
    join(sharedThrottle(limiter), 100);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(asked.times).toBe(3);
  });

  test("still asks for one at a time when others in line are aborted", async () => {
    const { limiter, asked } = counting(memory(1, 10));
    const throttle = sharedThrottle(limiter);
    const controller = new AbortController();
    const passed = join(throttle, 2);
    const left = throttle.acquire(controller.signal);
    join(throttle, 1, passed);
    controller.abort(new Error("enough"));
    await expect(left).rejects.toThrow("enough");
    await vi.advanceTimersByTimeAsync(9_000);
    expect(asked.times).toBe(2);
  });

  test("lets an aborted call go although the store does not answer", async () => {
    const never = new Promise<never>(() => undefined);
    const throttle = sharedThrottle({ consume: () => never, block: () => never, get: () => never });
    const controller = new AbortController();
    const call = throttle.acquire(controller.signal);
    await vi.advanceTimersByTimeAsync(0);
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
  });

  test("does not ask without a pause when the store says 0 milliseconds", async () => {
    const { limiter, asked } = counting(failing({ msBeforeNext: 0 }));
    join(sharedThrottle(limiter), 1);
    await vi.advanceTimersByTimeAsync(5);
    expect(asked.times).toBeLessThanOrEqual(6);
  });
});

describe("a pause", () => {
  test("holds back this process and all that share the store", async () => {
    const limiter = memory(100, 10);
    const one = sharedThrottle(limiter);
    const two = sharedThrottle(limiter);
    one.pause(Date.now() + 30_000);
    const passed = join(two, 3, join(one, 3));
    await vi.advanceTimersByTimeAsync(29_999);
    expect(passed).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(passed).toHaveLength(6);
  });

  test("that is too long refuses calls at once, in all processes, and then goes on", async () => {
    const limiter = memory(100, 10);
    const one = sharedThrottle(limiter);
    const two = sharedThrottle(limiter);
    const until = Date.now() + 30_000;
    one.pause(until, true);
    for (const throttle of [one, two]) {
      await expect(throttle.acquire()).rejects.toMatchObject({ code: "PARTOO_THROTTLE_ERROR" });
    }
    await vi.advanceTimersByTimeAsync(30_001);
    await Promise.all([one.acquire(), two.acquire()]);
  });

  test("is told to the store once, however many answers ask for it", () => {
    const { limiter, asked } = counting(memory(100, 10));
    const throttle = sharedThrottle(limiter, { key: "org-7" });
    for (let answer = 1; answer <= 20; answer += 1) throttle.pause(Date.now() + 29_000 + answer);
    expect(asked.blocks).toEqual([["org-7:pause", 30]]);
  });

  test("takes nothing away from what the store has counted", async () => {
    const throttle = sharedThrottle(memory(2, 60));
    const passed = join(throttle, 3);
    await vi.advanceTimersByTimeAsync(0);
    throttle.pause(Date.now() + 1000);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(passed).toEqual([1, 2]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(passed).toEqual([1, 2, 3]);
  });

  test("is at least a second, because a limiter takes less for ever", () => {
    const { limiter, asked } = counting(memory(100, 10));
    sharedThrottle(limiter).pause(Date.now() + 5);
    expect(asked.blocks).toEqual([["partoo:pause", 1]]);
  });

  test("holds back this process although the store fails", async () => {
    const throttle = sharedThrottle({
      consume: () => Promise.resolve({ msBeforeNext: 60_000 }),
      block: () => Promise.reject(new Error("connection refused")),
      get: () => Promise.resolve(null),
    });
    throttle.pause(Date.now() + 30_000);
    const passed = join(throttle, 1);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(passed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(passed).toEqual([1]);
  });
});

describe("a store that fails", () => {
  test("makes the call fail with a clear error that has the cause", async () => {
    const cause = new Error("connection refused");
    const error = await sharedThrottle(failing(cause))
      .acquire()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PartooThrottleError);
    expect(error).toMatchObject({
      code: "PARTOO_THROTTLE_ERROR",
      cause,
      message:
        "sharedThrottle: the store failed, and the limiter has no insuranceLimiter to fall " +
        "back on. Nothing was sent",
    });
    expect(isPartooError(error)).toBe(true);
  });

  test.each([undefined, null, "down", { msBeforeNext: "soon" }])(
    "with %j is never taken for a free place",
    async (reason) => {
      await expect(sharedThrottle(failing(reason)).acquire()).rejects.toThrow(PartooThrottleError);
    },
  );

  test("does not hold up the calls behind", async () => {
    let down = true;
    const working = memory(5, 10);
    const throttle = sharedThrottle({
      consume: (key) => (down ? Promise.reject(new Error("down")) : working.consume(key)),
      block: () => Promise.resolve(),
      get: () => (down ? Promise.reject(new Error("down")) : Promise.resolve(null)),
    });
    await expect(throttle.acquire()).rejects.toThrow(PartooThrottleError);
    down = false;
    await throttle.acquire();
  });

  test("keeps a pause that is over, as one in memory does on a busy process: the call goes out", async () => {
    const limiter = memory(1, 60);
    limiter.get = () => Promise.resolve(new RateLimiterRes(0, -3));
    await expect(sharedThrottle(limiter).acquire()).resolves.toBeUndefined();
  });

  test("says what is wrong when the points never come back", async () => {
    const throttle = sharedThrottle(memory(1, 0));
    await throttle.acquire();
    await expect(throttle.acquire()).rejects.toThrow("duration to more than 0 seconds");
  });
});
