import fc from "fast-check";
import { PartooConfigError } from "partoo-client";
import { memoryThrottle, type MemoryThrottleOptions, type Throttle } from "partoo-client/throttle";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets `count` calls join; each adds its number to `passed` when it is let through. */
function join(throttle: Throttle, count: number, passed: number[] = []): number[] {
  for (let number = 1; number <= count; number += 1) {
    void throttle.acquire().then(() => passed.push(number));
  }
  return passed;
}

describe("memoryThrottle", () => {
  test("lets through as many as are free, at once and in the order of coming", async () => {
    const passed = join(memoryThrottle({ requests: 3, perMs: 1000 }), 5);
    await vi.advanceTimersByTimeAsync(0);
    expect(passed).toEqual([1, 2, 3]);
  });

  test("lets the next ones through when the time is up, and not before", async () => {
    const passed = join(memoryThrottle({ requests: 3, perMs: 1000 }), 5);
    await vi.advanceTimersByTimeAsync(999);
    expect(passed).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(1);
    expect(passed).toEqual([1, 2, 3, 4, 5]);
  });

  test("lets nobody through who comes a moment before the time is up", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    await throttle.acquire();
    await vi.advanceTimersByTimeAsync(999);
    const passed = join(throttle, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(passed).toEqual([]);
  });

  test("counts a request until the time has passed since its answer", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    await throttle.acquire();
    await vi.advanceTimersByTimeAsync(400);
    throttle.release?.();
    const passed = join(throttle, 1);
    await vi.advanceTimersByTimeAsync(999);
    expect(passed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(passed).toEqual([1]);
  });

  test("does not wait for ever for a request whose answer it is never told of", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    const passed = join(throttle, 2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(passed).toEqual([1, 2]);
  });

  test("holds everybody back while it is paused", async () => {
    const throttle = memoryThrottle({ requests: 3, perMs: 1000 });
    const passed = join(throttle, 1);
    throttle.pause(Date.now() + 5000);
    join(throttle, 1, passed);
    await vi.advanceTimersByTimeAsync(0);
    expect(passed).toEqual([]);
    await vi.advanceTimersByTimeAsync(4999);
    expect(passed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(passed).toEqual([1, 1]);
  });

  test("holds back who is already waiting for a free place", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    const passed = join(throttle, 2);
    await vi.advanceTimersByTimeAsync(500);
    throttle.pause(Date.now() + 3000);
    await vi.advanceTimersByTimeAsync(2999);
    expect(passed).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(passed).toEqual([1, 2]);
  });

  test("does not end a pause early because of a shorter one", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    throttle.pause(Date.now() + 5000);
    throttle.pause(Date.now() + 10);
    const passed = join(throttle, 1);
    await vi.advanceTimersByTimeAsync(4999);
    expect(passed).toEqual([]);
  });

  test("is not confused by a system clock that is set back", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    vi.setSystemTime(Date.now() - 3_600_000);
    throttle.pause(Date.now() + 5000);
    vi.setSystemTime(Date.now() - 3_600_000);
    const passed = join(throttle, 1);
    await vi.advanceTimersByTimeAsync(4999);
    expect(passed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(passed).toEqual([1]);
  });

  test.each([1e12, Infinity])(
    "waits through a pause of %i ms, more than a timer can",
    async (ms) => {
      const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
      throttle.pause(Date.now() + ms);
      const passed = join(throttle, 1);
      await vi.advanceTimersByTimeAsync(2 ** 31);
      expect(passed).toEqual([]);
    },
  );

  test("holds no timer while nobody is waiting, so that a process can end", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    await throttle.acquire();
    throttle.release?.();
    throttle.pause(Date.now() + 5000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    { requests: 0, perMs: 1000 },
    { requests: 1.5, perMs: 1000 },
    { requests: Number.NaN, perMs: 1000 },
    { requests: 300, perMs: 0 },
    { requests: 300, perMs: 2 ** 31 },
    { requests: 300 } as MemoryThrottleOptions,
  ])("refuses %j", (options) => {
    expect(() => memoryThrottle(options)).toThrow(PartooConfigError);
  });
});

describe("a waiting call that is aborted", () => {
  test("leaves at once, with the reason of its signal", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    await throttle.acquire();
    const controller = new AbortController();
    const front = throttle.acquire(controller.signal);
    const behind = throttle.acquire(controller.signal);
    controller.abort(new Error("enough"));
    await expect(front).rejects.toThrow("enough");
    await expect(behind).rejects.toThrow("enough");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("takes no place from those behind it, who keep their order", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    const controller = new AbortController();
    await throttle.acquire();
    const left = [throttle.acquire(controller.signal)];
    const passed = join(throttle, 1);
    left.push(throttle.acquire(controller.signal));
    join(throttle, 1, passed);
    controller.abort(new Error("enough"));
    expect(await Promise.allSettled(left)).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(passed).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(passed).toHaveLength(2);
  });

  test("before it comes is not let in", async () => {
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    await expect(throttle.acquire(AbortSignal.abort(new Error("enough")))).rejects.toThrow(
      "enough",
    );
    const passed = join(throttle, 1);
    await vi.advanceTimersByTimeAsync(0);
    expect(passed).toEqual([1]);
  });

  test("does not make Node warn of a leak, however many share a signal", async () => {
    const warnings: unknown[] = [];
    const onWarning = (warning: unknown): void => void warnings.push(warning);
    process.on("warning", onWarning);
    const throttle = memoryThrottle({ requests: 1, perMs: 1000 });
    const { signal } = new AbortController();
    const all = Array.from({ length: 50 }, () => throttle.acquire(signal));
    await vi.advanceTimersByTimeAsync(50_000);
    await Promise.all(all);
    vi.useRealTimers();
    await new Promise(setImmediate);
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });
});

/** When a call comes, and how long its request is under way before the API counts it and after. */
const call = fc.record({
  at: fc.integer({ min: 0, max: 3000 }),
  toApi: fc.integer({ min: 0, max: 300 }),
  back: fc.integer({ min: 0, max: 300 }),
});

describe("whatever comes when, and however long it takes", () => {
  test("the API never counts more than the limit in any stretch of time, and everybody passes in order", async () => {
    const limits = fc.record({
      requests: fc.integer({ min: 1, max: 5 }),
      perMs: fc.constant(1000),
    });
    const calls = fc.array(call, { maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(limits, calls, async ({ requests, perMs }, coming) => {
        const throttle = memoryThrottle({ requests, perMs });
        const start = performance.now();
        const inOrder = coming.toSorted((a, b) => a.at - b.at);
        const passed: number[] = [];
        const counted: number[] = [];
        const sending = inOrder.map(async ({ at, toApi, back }, index) => {
          await new Promise((resolve) => setTimeout(resolve, at));
          await throttle.acquire();
          passed.push(index);
          await new Promise((resolve) => setTimeout(resolve, toApi));
          counted.push(performance.now() - start);
          await new Promise((resolve) => setTimeout(resolve, back));
          throttle.release?.();
        });
        await vi.runAllTimersAsync();
        await Promise.all(sending);

        expect(passed).toEqual(inOrder.map((_, index) => index));
        counted.sort((a, b) => a - b);
        for (const [index, time] of counted.entries()) {
          const later = counted[index + requests];
          if (later !== undefined) expect(later - time).toBeGreaterThanOrEqual(perMs);
        }
      }),
      { numRuns: 200 },
    );
  });
});
