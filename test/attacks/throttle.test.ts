import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import {
  memoryThrottle,
  sharedThrottle,
  slidingWindow,
  type SharedLimiter,
  type Throttle,
} from "partoo-client/throttle";
import { Redis } from "ioredis";
import { RedisServer, hasRedis } from "../../bench/bulk/redis-server.ts";
import { clientOf } from "../support/fault-client.ts";

const passing: SharedLimiter = {
  consume: () => Promise.resolve({ msBeforeNext: 0 }),
  block: () => Promise.resolve(undefined),
  get: () => Promise.resolve(null),
};

const THROTTLE_ERROR = { code: "PARTOO_THROTTLE_ERROR" };

describe("a store that says what cannot be", () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, "1", undefined])(
    "of a pause is not waited for: %s",
    async (msBeforeNext) => {
      const get = (): Promise<never> => Promise.resolve({ msBeforeNext } as never);
      await expect(sharedThrottle({ ...passing, get }).acquire()).rejects.toMatchObject(
        THROTTLE_ERROR,
      );
    },
  );

  test("is not asked without a break when it refuses and says: now", async () => {
    vi.useFakeTimers();
    let asked = 0;
    const consume = (): Promise<never> => {
      asked += 1;
      return Promise.reject({ msBeforeNext: 0 });
    };
    const controller = new AbortController();
    const turn = sharedThrottle({ ...passing, consume }).acquire(controller.signal);
    const ended = expect(turn).rejects.toThrow("enough");
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort(new Error("enough"));
    await ended;
    vi.useRealTimers();
    expect(asked).toBeLessThanOrEqual(11);
  });

  test("by throwing does not take the response away from who asked", async () => {
    const block = (): never => {
      throw new Error("no connection");
    };
    const client = clientOf("https://api.example", {
      throttle: sharedThrottle({ ...passing, block }),
      retry: false,
      fetch: () =>
        Promise.resolve(new Response(null, { status: 429, headers: { "retry-after": "1" } })),
    });
    expect((await client.GET("/conversations")).error).toMatchObject({ status: 429 });
  });
});

test.each(["org:pause", "org:pause:refuse"])(
  "one budget cannot be the pause of another: %s",
  (key) => {
    expect(() => sharedThrottle(passing, { key })).toThrow("does not end in");
  },
);

test.each<[unknown, unknown?]>([
  ...[[undefined], [null], [{}], [5], [{ ...passing, get: null }]],
  ...[
    [passing, { kee: "x" }],
    [passing, null],
    [passing, { key: 5 }],
  ],
] as [unknown][])("sharedThrottle refuses what cannot work: %o", (limiter, options) => {
  expect(() => sharedThrottle(limiter as never, options as never)).toThrow(
    expect.objectContaining({ code: "PARTOO_CONFIG_ERROR" }),
  );
});

test.each([
  ...[undefined, null, {}, { requests: 1 }, { requests: "300", perMs: 60_000 }],
  ...[
    { requests: 1, perMs: "5" },
    { requests: 1, perMs: 5, per: 5 },
  ],
])("memoryThrottle refuses what cannot work: %j", (options) => {
  expect(() => memoryThrottle(options as never)).toThrow(
    expect.objectContaining({ code: "PARTOO_CONFIG_ERROR" }),
  );
});

describe("a throttle of the caller's own that fails", () => {
  const fails = (): never => {
    throw new Error("out of order");
  };
  const own = { acquire: () => Promise.resolve(), pause: () => undefined };
  const clientWith = (throttle: object) =>
    clientOf("https://api.example", {
      throttle: { ...own, ...throttle },
      retry: false,
      fetch: () =>
        Promise.resolve(Response.json({}, { status: 429, headers: { "retry-after": "1" } })),
    });

  test.each<[string, object]>([
    ["throws", { acquire: fails }],
    ["rejects", { acquire: () => Promise.reject(new Error("out of order")) }],
  ])("rejects the call with the error that it %s", async (_, throttle) => {
    await expect(clientWith(throttle).GET("/conversations")).rejects.toThrow("out of order");
  });

  test.each([null, undefined, "no", {}])("gives an error also for %j", async (thrown) => {
    const acquire = vi.fn().mockRejectedValue(thrown);
    await expect(clientWith({ acquire }).GET("/conversations")).rejects.toMatchObject({
      ...THROTTLE_ERROR,
      attempts: 0,
    });
  });

  test.each<[string, object]>([
    ["pause", { pause: fails }],
    ["release", { release: fails }],
    ["a release that is async", { release: () => Promise.reject(new Error("out of order")) }],
    ["no promise from acquire", { acquire: () => undefined }],
  ])("does not take the response away: %s", async (_, throttle) => {
    const { error } = await clientWith(throttle).GET("/conversations");
    expect(error).toMatchObject({ status: 429 });
  });
});

test("the place of a call that ended while it waited is free again", async () => {
  let give: (() => void) | undefined;
  let held = 0;
  const throttle: Throttle = {
    // one that does not look at its signal
    acquire: () =>
      new Promise((resolve) => {
        give = () => {
          held += 1;
          resolve();
        };
      }),
    pause: () => undefined,
    release: () => {
      held -= 1;
    },
  };
  const controller = new AbortController();
  let sent = 0;
  const client = clientOf("https://api.example", {
    throttle,
    fetch: () => {
      sent += 1;
      return Promise.resolve(Response.json({}));
    },
  });
  const call = client.GET("/conversations", { signal: controller.signal });
  const ended = expect(call).rejects.toThrow("enough");
  await vi.waitFor(() => expect(give).toBeDefined());
  controller.abort(new Error("enough"));
  await ended;
  give?.();
  await vi.waitFor(() => expect(held).toBe(0));
  expect(sent).toBe(0);
});

test("redirects share the time of one attempt", async () => {
  vi.useFakeTimers();
  let requests = 0;
  const client = clientOf("https://api.example", {
    timeoutMs: 100,
    retry: false,
    fetch: (_, init) => {
      requests += 1;
      return new Promise((resolve, reject) => {
        const redirect = new Response(null, {
          status: 302,
          headers: { location: `/v2/${requests}` },
        });
        setTimeout(() => resolve(redirect), 40);
        init.signal?.addEventListener("abort", () => reject(init.signal?.reason as Error));
      });
    },
  });
  const ended = expect(client.GET("/conversations")).rejects.toMatchObject({
    code: "PARTOO_TIMEOUT_ERROR",
  });
  await vi.advanceTimersByTimeAsync(110);
  await ended;
  vi.useRealTimers();
  expect(requests).toBe(3);
});

describe.skipIf(!hasRedis())("in a real Redis", () => {
  let server: RedisServer;
  let redis: Redis;
  beforeAll(async () => {
    server = await RedisServer.start();
    redis = new Redis({ host: "127.0.0.1", port: server.port });
  });
  afterAll(async () => {
    redis.disconnect();
    await server.stop();
  });

  test("a clock that was set back by a day does not stop the calls for a day", async () => {
    const [seconds] = await redis.time();
    const tomorrow = (Number(seconds) + 86_400) * 1_000;
    await redis.rpush("window", tomorrow, tomorrow + 1);
    const ask = async (): Promise<[number, number]> =>
      (await redis.eval(slidingWindow, 1, "window", 1, 0, 3, 60)) as [number, number];
    // both count as of now: one place of three is left, and the next comes within a minute
    expect((await ask())[0]).toBe(3);
    const [used, waitMs] = await ask();
    expect(used).toBe(4);
    expect(waitMs).toBeLessThanOrEqual(60_000);
  });
});
