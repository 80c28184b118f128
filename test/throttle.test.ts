import { createPartooClient, isPartooError, isStatus, type Throttle } from "partoo-client";
import { memoryThrottle } from "partoo-client/throttle";
import { afterEach, describe, expect, test, vi } from "vitest";
import { recordingFetch } from "./support/recording-fetch.ts";

afterEach(() => {
  vi.useRealTimers();
});

/** A throttle that lets everybody through, and what it was told in what order. */
function listening(): { throttle: Throttle; told: string[]; pauses: number[] } {
  const told: string[] = [];
  const pauses: number[] = [];
  return {
    told,
    pauses,
    throttle: {
      acquire() {
        told.push("acquire");
        return Promise.resolve();
      },
      pause(untilMs) {
        told.push("pause");
        pauses.push(untilMs);
      },
      release() {
        told.push("answered");
      },
    },
  };
}

const tooMany = (retryAfter?: string): Response =>
  new Response(null, {
    status: 429,
    ...(retryAfter === undefined ? {} : { headers: { "retry-after": retryAfter } }),
  });

describe("a client with a throttle", () => {
  test("sends nothing before the throttle lets it", async () => {
    const { fetch, requests } = recordingFetch();
    const gate = new EventTarget();
    const throttle: Throttle = {
      acquire: () => new Promise((resolve) => gate.addEventListener("open", () => resolve())),
      pause: () => undefined,
    };
    const call = createPartooClient({ apiKey: "key", throttle, fetch }).GET("/conversations");
    await new Promise(setImmediate);
    expect(requests).toHaveLength(0);
    gate.dispatchEvent(new Event("open"));
    expect((await call).response.status).toBe(200);
    expect(requests).toHaveLength(1);
  });

  test("asks it before every attempt and redirect, and tells it of every answer", async () => {
    const { throttle, told } = listening();
    const answers = [
      new Response(null, { status: 503, headers: { "retry-after": "0" } }),
      new Response(null, { status: 307, headers: { location: "/v2/conversations?moved=1" } }),
      Response.json({}),
    ];
    const { fetch } = recordingFetch(() => answers.shift() ?? Response.error());
    await createPartooClient({ apiKey: "key", throttle, fetch }).GET("/conversations");
    expect(told).toEqual(["acquire", "answered", "acquire", "answered", "acquire", "answered"]);
  });

  test("tells it of a request that failed", async () => {
    const { throttle, told } = listening();
    const fetch = () => Promise.reject(new TypeError("fetch failed"));
    const client = createPartooClient({ apiKey: "key", throttle, fetch, retry: false });
    await expect(client.GET("/conversations")).rejects.toSatisfy(isPartooError);
    expect(told).toEqual(["acquire", "answered"]);
  });

  test("does not need to tell it of answers", async () => {
    const { fetch } = recordingFetch();
    const throttle = { acquire: () => Promise.resolve(), pause: () => undefined };
    const client = createPartooClient({ apiKey: "key", throttle, fetch });
    expect((await client.GET("/conversations")).response.status).toBe(200);
  });

  test("does not count the wait for the throttle as time of the API", async () => {
    vi.useFakeTimers();
    const { fetch } = recordingFetch();
    const throttle = memoryThrottle({ requests: 1, perMs: 60_000 });
    const client = createPartooClient({ apiKey: "key", throttle, fetch, timeoutMs: 10 });
    await client.GET("/conversations");
    const second = client.GET("/conversations");
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect((await second).response.status).toBe(200);
  });

  test.each(["a throttle that listens", "a throttle that does not"])(
    "lets an aborted call go at once, with %s",
    async (kind) => {
      const { fetch, requests } = recordingFetch();
      const throttle: Throttle = kind.endsWith("not")
        ? { acquire: () => new Promise(() => undefined), pause: () => undefined }
        : memoryThrottle({ requests: 1, perMs: 60_000 });
      throttle.pause(Date.now() + 60_000);
      const controller = new AbortController();
      const client = createPartooClient({ apiKey: "key", throttle, fetch });
      const call = client.GET("/conversations", { signal: controller.signal });
      await new Promise(setImmediate);
      controller.abort(new Error("enough"));
      await expect(call).rejects.toThrow("enough");
      expect(requests).toHaveLength(0);
    },
  );

  test("fails as the throttle fails, and sends nothing", async () => {
    const { fetch, requests } = recordingFetch();
    const throttle = {
      acquire: () => Promise.reject(new Error("no more today")),
      pause: () => undefined,
    };
    const client = createPartooClient({ apiKey: "key", throttle, fetch });
    await expect(client.GET("/conversations")).rejects.toThrow("no more today");
    expect(requests).toHaveLength(0);
  });

  test.each([null, {}, { acquire: () => Promise.resolve() }, "300/min"])(
    "refuses %j as a throttle",
    (throttle) => {
      const options = { apiKey: "key", throttle: throttle as unknown as Throttle };
      expect(() => createPartooClient(options)).toThrow(/throttle must have the functions acquire/);
    },
  );
});

describe("a 429", () => {
  test("pauses the throttle until Retry-After", async () => {
    const { throttle, pauses } = listening();
    const { fetch } = recordingFetch(() => tooMany("60"));
    const client = createPartooClient({ apiKey: "key", throttle, fetch, retry: false });
    const before = Date.now();
    const { error } = await client.GET("/conversations");
    expect(isStatus(error, 429)).toBe(true);
    expect(pauses).toHaveLength(1);
    expect(pauses[0]).toBeGreaterThanOrEqual(before + 60_000);
    expect(pauses[0]).toBeLessThanOrEqual(Date.now() + 60_000);
  });

  test("is told before the answer is, so that nobody slips through between", async () => {
    const { throttle, told } = listening();
    const { fetch } = recordingFetch(() => tooMany("60"));
    await createPartooClient({ apiKey: "key", throttle, fetch, retry: false }).GET(
      "/conversations",
    );
    expect(told).toEqual(["acquire", "pause", "answered"]);
  });

  test.each([undefined, "soon"])("with Retry-After %s pauses nothing", async (retryAfter) => {
    const { throttle, pauses } = listening();
    const { fetch } = recordingFetch(() => tooMany(retryAfter));
    await createPartooClient({ apiKey: "key", throttle, fetch, retry: false }).GET(
      "/conversations",
    );
    expect(pauses).toEqual([]);
  });

  test("of one client holds back the calls of another that shares its throttle", async () => {
    vi.useFakeTimers();
    const throttle = memoryThrottle({ requests: 300, perMs: 60_000 });
    const refused = recordingFetch(() => tooMany("30"));
    const one = createPartooClient({ apiKey: "one", throttle, fetch: refused.fetch, retry: false });
    await one.GET("/conversations");

    const { fetch, requests } = recordingFetch();
    const other = createPartooClient({ apiKey: "other", throttle, fetch });
    const call = other.GET("/conversations");
    await vi.advanceTimersByTimeAsync(29_999);
    expect(requests).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    expect((await call).response.status).toBe(200);
  });
});
