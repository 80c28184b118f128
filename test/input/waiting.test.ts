import { memoryThrottle } from "partoo-client/throttle";
import { afterEach, describe, expect, test, vi } from "vitest";
import { parseHttpDate } from "../../src/http-date.ts";
import { retryAfterMs } from "../../src/transport/retry-after.ts";
import { recordingClient, rejectionOf } from "../support/recording-client.ts";

const now = Date.UTC(1994, 10, 6, 8, 49, 17);
const asked = (value: string) => retryAfterMs(new Headers({ "retry-after": value }), now);

describe("Retry-After", () => {
  test.each([
    ["Sun, 06 Nov 1994 08:49:37 GMT", 20_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 20_000],
    ["Sun Nov  6 08:49:37 1994", 20_000],
    ["1.5", 1_500],
    ["0.0001", 1],
    ["20, 20", 20_000],
    ["5, 20", 20_000],
    ["Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT", 20_000],
    ["Sunday, 06-Nov-94 08:49:37 GMT, 5", 20_000],
    ["9".repeat(400), Number.MAX_SAFE_INTEGER],
    ["soon", undefined],
    ["-1", undefined],
    ["1e3", undefined],
    ["Sun, 31 Feb 1994 08:49:37 GMT", undefined],
    ["Sun, 06 Nov 1994 24:00:00 GMT", undefined],
  ])("%s", (value, expected) => {
    expect(asked(value)).toBe(expected);
  });

  test("a year of two digits is at most 50 years ahead", () => {
    const in2026 = Date.UTC(2026, 0, 1);
    expect(parseHttpDate("Sunday, 06-Nov-70 08:49:37 GMT", in2026)).toBe(
      Date.UTC(2070, 10, 6, 8, 49, 37),
    );
    expect(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", in2026)).toBe(
      Date.UTC(1994, 10, 6, 8, 49, 37),
    );
  });
});

describe("a throttle after a 429 that asks for too long a pause", () => {
  afterEach(() => void vi.useRealTimers());

  test.each(["1764000000", "9".repeat(20), "86400"])("Retry-After: %s", async (value) => {
    vi.useFakeTimers();
    let calls = 0;
    const { client } = recordingClient({
      throttle: memoryThrottle({ requests: 300, perMs: 60_000 }),
      fetch: () => {
        calls += 1;
        return Promise.resolve(
          calls === 1
            ? new Response(null, { status: 429, headers: { "retry-after": value } })
            : Response.json({}),
        );
      },
    });
    expect((await client.GET("/user/me")).error).toMatchObject({ status: 429 });
    const until = new Date(Date.now() + 60_000);
    const error = await rejectionOf(client.GET("/user/me"));
    expect(error).toMatchObject({ name: "PartooThrottleError", until });
    expect(error.message).toContain(until.toISOString());
    expect(calls).toBe(1);
    vi.advanceTimersByTime(60_000);
    expect((await client.GET("/user/me")).data).toEqual({});
  });

  test("of another origin does not count", async () => {
    const { client } = recordingClient({
      throttle: memoryThrottle({ requests: 300, perMs: 60_000 }),
      fetch: (url) =>
        Promise.resolve(
          url.startsWith("https://api.partoo.co/")
            ? Response.json({})
            : new Response(null, { status: 429, headers: { "retry-after": "86400" } }),
        ),
    });
    await client.GET("/user/me", { baseUrl: "https://elsewhere.example" });
    expect((await client.GET("/user/me")).data).toEqual({});
  });
});

test("a throttle ends where only timers are faked", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const throttle = memoryThrottle({ requests: 1, perMs: 60_000 });
    await throttle.acquire();
    const second = throttle.acquire();
    await vi.advanceTimersByTimeAsync(60_000);
    await second;
  } finally {
    vi.useRealTimers();
  }
});
