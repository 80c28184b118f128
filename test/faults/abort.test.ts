import { describe, expect, test } from "vitest";
import {
  hangUp,
  json,
  ok,
  stall,
  stallInBody,
  stallInHeaders,
} from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import { clientOf } from "../support/fault-client.ts";
import type { FaultResponse } from "../support/fault-server.ts";

const { serve } = faultBench();

const reasons: [string, unknown][] = [
  ["an error", new Error("enough")],
  ["a string", "enough"],
  ["an object", { enough: true }],
  ["null", null],
  ["0", 0],
  ["an empty string", ""],
  ["false", false],
];

describe.each(reasons)("an abort whose reason is %s rejects with that reason", (_, reason) => {
  test("before the call, and nothing is sent", async () => {
    const { client, requests } = await serve(ok);
    const call = client.GET("/conversations", { signal: AbortSignal.abort(reason) });
    expect(await rejection(call)).toBe(reason);
    expect(requests).toEqual([]);
  });

  test("while the key is asked for, and nothing is sent", async () => {
    const { origin, requests } = await serve(ok);
    const controller = new AbortController();
    const client = clientOf(origin, {
      apiKey() {
        controller.abort(reason);
        return new Promise<string>(() => undefined);
      },
    });
    const call = client.GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
    expect(requests).toEqual([]);
  });

  test("before the headers", async () => {
    const controller = new AbortController();
    const { client, requests } = await serve(() => controller.abort(reason));
    const call = client.GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
    expect(requests).toHaveLength(1);
  });

  test("within the headers", async () => {
    const controller = new AbortController();
    const { client } = await serve((exchange) => {
      stallInHeaders(exchange);
      controller.abort(reason);
    });
    const call = client.GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
  });

  test.each([200, 404])("within the body of a %i", async (status) => {
    const controller = new AbortController();
    const { client } = await serve(stallInBody(status));
    client.use({
      onResponse() {
        setImmediate(() => controller.abort(reason));
      },
    });
    const call = client.GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
  });

  test("while it waits to try again, and nothing more is sent", async () => {
    const controller = new AbortController();
    const { origin, requests } = await serve(json(429, {}, { "retry-after": "50" }), ok);
    const client = clientOf(origin, {
      onAttempt: () => setImmediate(() => controller.abort(reason)),
    });
    const call = client.GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
    expect(requests).toHaveLength(1);
  });
});

describe("an abort", () => {
  test("without a reason rejects with the platform's AbortError", async () => {
    const controller = new AbortController();
    const { client } = await serve(() => controller.abort());
    const error = await rejection(client.GET("/conversations", { signal: controller.signal }));
    expect(error).toBe(controller.signal.reason);
    expect(error).toHaveProperty("name", "AbortError");
  });

  test("by AbortSignal.timeout rejects with the platform's TimeoutError", async () => {
    const { client } = await serve(stall);
    const signal = AbortSignal.timeout(50);
    const error = await rejection(client.GET("/conversations", { signal }));
    expect(error).toBe(signal.reason);
    expect(error).toHaveProperty("name", "TimeoutError");
  });

  test("before the call does not ask for the key", async () => {
    let asked = 0;
    const client = clientOf("https://api.example", { apiKey: () => `key-${(asked += 1)}` });
    await rejection(client.GET("/conversations", { signal: AbortSignal.abort() }));
    expect(asked).toBe(0);
  });

  test("in the moment in which onAttempt is told stops the call", async () => {
    const controller = new AbortController();
    const { origin, requests } = await serve(json(503, {}), ok);
    const client = clientOf(origin, { onAttempt: () => controller.abort("enough") });
    const call = client.GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe("enough");
    expect(requests).toHaveLength(1);
  });

  test("reaches a call whose request a middleware has replaced by one without the signal", async () => {
    const controller = new AbortController();
    const { client } = await serve(() => controller.abort("enough"));
    client.use({ onRequest: ({ request }) => new Request(request.url) });
    const call = client.GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe("enough");
  });

  test("by a signal that a middleware has put into the request ends the call, too", async () => {
    const controller = new AbortController();
    const { client } = await serve(() => controller.abort("enough"));
    client.use({
      onRequest: ({ request }) => new Request(request, { signal: controller.signal }),
    });
    expect(await rejection(client.GET("/conversations"))).toBe("enough");
  });

  test("after the call has ended changes nothing", async () => {
    const controller = new AbortController();
    const { client } = await serve(ok);
    const { data } = await client.GET("/conversations", { signal: controller.signal });
    controller.abort();
    expect(data).toEqual({ status: "success" });
  });

  test("waits for no middleware: what onError gives comes too late", async () => {
    const controller = new AbortController();
    const { client } = await serve(() => controller.abort("enough"));
    client.use({ onError: () => Response.json({ from: "cache" }) });
    const call = client.GET("/conversations", { signal: controller.signal });
    expect(await rejection(call)).toBe("enough");
  });

  test.each(["onRequest", "onResponse"] as const)(
    "ends a call whose %s hook never ends",
    async (hook) => {
      const controller = new AbortController();
      const { client } = await serve(ok);
      client.use({
        [hook]() {
          controller.abort("enough");
          return new Promise(() => undefined);
        },
      });
      const call = client.GET("/conversations", { signal: controller.signal });
      expect(await rejection(call)).toBe("enough");
    },
  );

  test("ends a call whose onError hook never ends", async () => {
    const controller = new AbortController();
    const { client } = await serve(hangUp);
    client.use({
      onError() {
        controller.abort("enough");
        return new Promise(() => undefined);
      },
    });
    const call = client.GET("/conversations", { signal: controller.signal, retry: false });
    expect(await rejection(call)).toBe("enough");
  });
});

describe("one signal for many calls", () => {
  const fiftyOk: FaultResponse = ok;

  test("ends all that are under way", async () => {
    const controller = new AbortController();
    let arrived = 0;
    const { client } = await serve(() => {
      arrived += 1;
      if (arrived === 50) controller.abort("enough");
    });
    const calls = Array.from({ length: 50 }, () =>
      rejection(client.GET("/conversations", { signal: controller.signal })),
    );
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 50 }, () => "enough"));
  });

  test("does not make Node warn of a leak, and keeps nothing of calls that have ended", async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning);
    process.on("warning", onWarning);
    const { signal } = new AbortController();
    const listeners = new Set<unknown>();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (type: string, listener: EventListener) => {
      listeners.add(listener);
      add(type, listener);
    };
    signal.removeEventListener = (type: string, listener: EventListener) => {
      listeners.delete(listener);
      remove(type, listener);
    };
    const { client } = await serve(fiftyOk);
    await Promise.all(Array.from({ length: 50 }, () => client.GET("/conversations", { signal })));
    // warnings are emitted on the next tick
    await new Promise(setImmediate);
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
    expect(listeners.size).toBe(0);
  });
});
