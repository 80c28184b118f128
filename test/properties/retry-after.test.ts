import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryAfterMs } from "../../src/transport/retry-after.ts";
import { clientOf } from "../support/fault-client.ts";
import { onRetry, type RetryNotice } from "../support/retry-notices.ts";

const now = Date.UTC(2026, 0, 1);

function asked(value: string): number | undefined {
  return retryAfterMs(new Headers({ "retry-after": value }), now);
}

describe("for any Retry-After", () => {
  test("a number of seconds is that many milliseconds", () => {
    fc.assert(
      fc.property(fc.nat(), (seconds) => {
        expect(asked(String(seconds))).toBe(seconds * 1000);
      }),
    );
  });

  test("an HTTP-date is the time until then, and nothing if it has passed", () => {
    const date = fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(date, (when) => {
        const wholeSeconds = Math.floor(when.getTime() / 1000) * 1000;
        expect(asked(when.toUTCString())).toBe(Math.max(0, wholeSeconds - now));
      }),
    );
  });

  test("anything else is no wait at all or none that is known", () => {
    const odd = fc.oneof(
      fc.string({ unit: "grapheme-ascii" }),
      fc.double().map(String),
      fc.integer({ max: -1 }).map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(odd, (value) => {
        if (value.split(",").some((one) => /^\s*\d+(\.\d+)?\s*$/.test(one))) return;
        expect(asked(value)).toBeUndefined();
      }),
    );
  });

  test("no call waits longer than maxDelayMs, or more often than it may", async () => {
    const value = fc.oneof(
      fc.string({ unit: "grapheme-ascii" }),
      fc.nat().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(429, 503), async (retryAfter, status) => {
        const notices: RetryNotice[] = [];
        let requests = 0;
        const client = clientOf("https://api.example", {
          retry: { limit: 3, baseDelayMs: 1, maxDelayMs: 2 },
          onAttempt: onRetry((notice) => notices.push(notice)),
          fetch: async () => {
            requests += 1;
            const headers = { "retry-after": retryAfter };
            return Promise.resolve(new Response(null, { status, headers }));
          },
        });
        const { error } = await client.GET("/conversations");
        expect(error).toHaveProperty("status", status);
        expect(requests).toBe(notices.length + 1);
        expect([0, 3]).toContain(notices.length);
        for (const { delayMs } of notices) {
          expect(delayMs).toBeGreaterThanOrEqual(0);
          expect(delayMs).toBeLessThanOrEqual(2);
        }
      }),
    );
  });
});
