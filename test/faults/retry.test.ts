import { describe, expect, test } from "vitest";
import { respond, hangUp, json, ok, stallInBody } from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import { clientOf } from "../support/fault-client.ts";
import { onRetry, type RetryNotice } from "../support/retry-notices.ts";

const { serve } = faultBench();

/** A server, and what `onAttempt` of its client is told of retries. */
async function serveNoticing(...answers: Parameters<typeof serve>) {
  const server = await serve(...answers);
  const notices: RetryNotice[] = [];
  const client = clientOf(server.origin, { onAttempt: onRetry((notice) => notices.push(notice)) });
  return { ...server, client, notices };
}

function limited(retryAfter?: string) {
  return json(429, {}, retryAfter === undefined ? {} : { "retry-after": retryAfter });
}

const httpDate = (ms: number): string => new Date(ms).toUTCString();

describe("a 429", () => {
  test.each([
    ["a second of 0", "0", 0],
    ["a date that has passed", httpDate(0), 0],
  ])("with %s is tried again at once", async (_, retryAfter, delayMs) => {
    const { client, requests, notices } = await serveNoticing(limited(retryAfter), ok);
    expect((await client.POST("/webhooks", { body: {} })).data).toEqual({ status: "success" });
    expect(requests).toHaveLength(2);
    expect(notices).toEqual([
      { operation: "POST /webhooks", attempt: 1, delayMs, status: 429, error: undefined },
    ]);
  });

  test.each([
    ["of 1 second", "1", 1000, 1000],
    ["of 60 seconds, the longest wait by default", "60", 60_000, 60_000],
    ["until a date", httpDate(Date.now() + 30_000), 1000, 30_000],
  ])("waits %s exactly", async (_, retryAfter, least, most) => {
    const controller = new AbortController();
    const server = await serve(limited(retryAfter));
    const delays: number[] = [];
    const client = clientOf(server.origin, {
      onAttempt: onRetry(({ delayMs }) => {
        delays.push(delayMs);
        controller.abort();
      }),
    });
    await rejection(client.GET("/conversations", { signal: controller.signal }));
    expect(delays).toHaveLength(1);
    expect(delays[0]).toBeGreaterThanOrEqual(least);
    expect(delays[0]).toBeLessThanOrEqual(most);
  });

  test.each([
    ["without Retry-After", undefined],
    ["with words", "soon"],
    ["with a negative number", "-1"],
    ["with two values", "0, 0"],
    ["with nothing", ""],
  ])("%s is tried again after a wait of the client's own", async (_, retryAfter) => {
    const { client, requests, notices } = await serveNoticing(limited(retryAfter), ok);
    expect((await client.POST("/webhooks", { body: {} })).data).toEqual({ status: "success" });
    expect(requests).toHaveLength(2);
    // baseDelayMs of these clients is 1
    expect(notices[0]?.delayMs).toBeLessThanOrEqual(1);
  });

  test.each([
    ["seconds", "61", 61_000, 61_000],
    ["more seconds than there are", "9".repeat(30), 60_001, 1.1e33],
    ["a date", httpDate(Date.now() + 3_600_000), 3_500_000, 3_600_000],
  ])("that asks for more than maxDelayMs in %s ends the call", async (_, asked, least, most) => {
    const { client, requests, notices } = await serveNoticing(limited(asked), ok);
    const { error } = await client.GET("/conversations");
    expect(error).toMatchObject({ name: "PartooApiError", status: 429 });
    const { retryAfterMs } = error as { retryAfterMs: number };
    expect(retryAfterMs).toBeGreaterThanOrEqual(least);
    expect(retryAfterMs).toBeLessThanOrEqual(most);
    expect(requests).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  test("that goes on is the error of the call", async () => {
    const { client, requests } = await serve(limited("0"));
    const { error } = await client.GET("/conversations");
    expect(error).toMatchObject({ status: 429, retryAfterMs: 0 });
    expect(requests).toHaveLength(3);
  });

  test.each(["GET", "HEAD", "PUT", "POST", "PATCH", "DELETE", "OPTIONS"] as const)(
    "of a %s is tried again",
    async (method) => {
      const { client, requests } = await serve(limited("0"), ok);
      await client[method]("/conversations");
      expect(requests).toHaveLength(2);
    },
  );

  test("with a body that never ends is given up, so that its connection is free", async () => {
    const { client } = await serve(stallInBody(429, { "retry-after": "0" }), ok);
    expect((await client.GET("/conversations")).data).toEqual({ status: "success" });
  });
});

describe("a status that may pass", () => {
  test.each([408, 500, 502, 503, 504])("%i of a GET is tried again", async (status) => {
    const { client, requests } = await serve(respond(status), respond(status), ok);
    expect((await client.GET("/conversations")).data).toEqual({ status: "success" });
    expect(requests).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 409, 415, 422, 501, 505])("but not a %i", async (status) => {
    const { client, requests } = await serve(json(status, {}), ok);
    expect((await client.GET("/conversations")).error).toHaveProperty("status", status);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["GET", 3],
    ["HEAD", 3],
    ["PUT", 3],
    ["DELETE", 3],
    ["OPTIONS", 3],
    ["POST", 1],
    ["PATCH", 1],
  ] as const)("of a %s reaches the server %i times", async (method, times) => {
    const { client, requests } = await serve(respond(503));
    const { error } = await client[method]("/conversations");
    expect(error).toMatchObject({ name: "PartooApiError", status: 503 });
    expect(requests).toHaveLength(times);
  });

  test("waits as long as Retry-After says, or not at all if that is too long", async () => {
    const { client, requests } = await serve(respond(503, "", { "retry-after": "3600" }));
    const { error } = await client.GET("/conversations");
    expect(error).toMatchObject({ status: 503, retryAfterMs: 3_600_000 });
    expect(requests).toHaveLength(1);
  });
});

describe("a storm of 503", () => {
  test("of which some pass leaves every call with its own right answer", async () => {
    const { client, requests } = await serve(({ request, ...exchange }) => {
      const turn = Number(request.headers["x-turn"]);
      const seen = requests.filter(({ headers }) => headers["x-turn"] === String(turn)).length;
      const right = seen > turn % 5 ? json(200, { turn }) : respond(503);
      right({ request, ...exchange });
    });
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, turn) =>
        client.GET("/conversations", { headers: { "x-turn": turn } }),
      ),
    );
    results.forEach(({ data, error }, turn) => {
      if (turn % 5 <= 2) expect(data).toEqual({ turn });
      else expect(error).toMatchObject({ status: 503 });
    });
    // 1, 2, 3, 3 and 3 requests, twenty times
    expect(requests).toHaveLength(240);
  });
});

describe("onAttempt", () => {
  test("is told every attempt that failed, why, and how long the wait is", async () => {
    const { client, notices } = await serveNoticing(respond(503), hangUp, ok);
    await client.GET("/conversations");
    expect(notices).toEqual([
      {
        operation: "GET /conversations",
        attempt: 1,
        delayMs: expect.any(Number) as unknown,
        status: 503,
        error: undefined,
      },
      {
        operation: "GET /conversations",
        attempt: 2,
        delayMs: expect.any(Number) as unknown,
        status: undefined,
        error: expect.objectContaining({ code: "PARTOO_CONNECTION_ERROR" }) as unknown,
      },
    ]);
  });

  test("is not told of the last attempt, nor of calls that are not tried again", async () => {
    const { client, notices } = await serveNoticing(respond(503));
    await client.GET("/conversations");
    await client.POST("/webhooks", { body: {} });
    expect(notices.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  const mistakes: [string, () => unknown][] = [
    [
      "throws",
      () => {
        throw new Error("a mistake in the handler");
      },
    ],
    ["rejects", () => Promise.reject(new Error("a mistake in the handler"))],
  ];

  test.each(mistakes)(
    "that %s does not make the call fail, nor the process",
    async (_, onAttempt) => {
      const unhandled: unknown[] = [];
      const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
      process.on("unhandledRejection", onUnhandled);
      const { origin } = await serve(respond(503), ok);
      const { data } = await clientOf(origin, { onAttempt }).GET("/conversations");
      // unhandled rejections are reported when the microtasks are done
      await new Promise(setImmediate);
      process.off("unhandledRejection", onUnhandled);
      expect(data).toEqual({ status: "success" });
      expect(unhandled).toEqual([]);
    },
  );
});

describe("the retry of a call wins over the client's", () => {
  test("false means once", async () => {
    const { client, requests } = await serve(respond(503));
    await client.GET("/conversations", { retry: false });
    expect(requests).toHaveLength(1);
  });

  test("a number means so many further attempts, with the client's other settings", async () => {
    const { client, requests } = await serve(respond(503));
    await client.GET("/conversations", { retry: 4 });
    expect(requests).toHaveLength(5);
  });

  test("it holds for POST and PATCH, because the call asks for it", async () => {
    const { client, requests } = await serve(respond(503), hangUp, ok);
    const { data } = await client.POST("/webhooks", { body: { a: 1 }, retry: 2 });
    expect(data).toEqual({ status: "success" });
    expect(requests.map(({ body }) => body.toString())).toEqual(Array(3).fill('{"a":1}'));
  });

  test("its methods and statuses are the only ones", async () => {
    const { client, requests } = await serve(respond(404), respond(503), ok);
    const retry = { statuses: [404], methods: ["get"] };
    const { error } = await client.GET("/conversations", { retry });
    expect(error).toHaveProperty("status", 503);
    expect(requests).toHaveLength(2);
    await client.PUT("/conversations", { retry });
    expect(requests).toHaveLength(3);
  });

  test("it is the client's where the call says nothing", async () => {
    const { origin, requests } = await serve(respond(503));
    const client = clientOf(origin, { retry: { limit: 1, baseDelayMs: 1, methods: ["POST"] } });
    await client.POST("/webhooks", { body: {} });
    expect(requests).toHaveLength(2);
    await client.GET("/conversations");
    expect(requests).toHaveLength(3);
  });
});
