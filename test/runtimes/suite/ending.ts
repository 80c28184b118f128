import { unwrap, type PartooTimeoutError } from "partoo-client";
import type { Bench } from "./bench.ts";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";
import { clientOf } from "./client.ts";

/** How a call ends that does not end by itself: by its time limit, or by its caller. */
export const endingCases: readonly Case[] = [
  {
    name: "a call times out while it waits for the headers, and its connection is freed",
    async run(bench) {
      const api = await bench.serve({ fault: "silent" });
      const error = await rejection(clientOf(api).GET("/conversations", { timeoutMs: 100 }));
      check("error", error, { code: "PARTOO_TIMEOUT_ERROR", phase: "headers", timeoutMs: 100 });
      await api.settled();
    },
  },
  {
    name: "a call times out while it waits for the body, and its connection is freed",
    async run(bench) {
      let phase: string | undefined;
      // on a slow machine the headers too can be late
      for (let timeoutMs = 200; phase !== "body" && timeoutMs < 60_000; timeoutMs *= 3) {
        phase = await timeoutPhase(bench, timeoutMs);
      }
      check("phase", phase, "body");
    },
  },
  {
    name: "a call aborted before it starts sends nothing",
    async run(bench) {
      const api = await bench.serve({ json: {} });
      const reason = new Error("not wanted");
      const signal = AbortSignal.abort(reason);
      const error = await rejection(clientOf(api).GET("/conversations", { signal }));
      check("reason is the caller's own", error === reason, true);
      check("requests", await api.seen(), []);
    },
  },
  {
    name: "a call aborted in flight rejects with the reason, and its connection is freed",
    async run(bench) {
      const api = await bench.serve({ fault: "silent" });
      const controller = new AbortController();
      const reason = new Error("no longer wanted");
      const call = rejection(clientOf(api).GET("/conversations", { signal: controller.signal }));
      await api.seen(1);
      controller.abort(reason);
      check("reason is the caller's own", (await call) === reason, true);
      await api.settled();
    },
  },
  {
    name: "a stream aborted while it is read fails with the reason",
    async run(bench) {
      const api = await bench.serve({ fault: "half" });
      const controller = new AbortController();
      const reason = new Error("read enough");
      const { signal } = controller;
      const call = clientOf(api).GET("/conversations", { parseAs: "stream", signal });
      const stream = await unwrap(call);
      if (stream === null) throw new Error("the answer has no body");
      const reader = stream.getReader();
      check("something comes", (await reader.read()).done, false);
      const next = rejection(reader.read());
      controller.abort(reason);
      check("reason is the caller's own", (await next) === reason, true);
      await api.settled();
    },
  },
  {
    name: "a call aborted while it waits for a retry rejects at once",
    async run(bench) {
      const headers = { "retry-after": "60" };
      const api = await bench.serve({ status: 429, headers, json: {} });
      const controller = new AbortController();
      const reason = new Error("too long");
      const client = clientOf(api, { onAttempt: () => controller.abort(reason) });
      const error = await rejection(client.GET("/conversations", { signal: controller.signal }));
      check("reason is the caller's own", error === reason, true);
      check("number of requests", (await api.seen()).length, 1);
    },
  },
  {
    name: "AbortSignal.timeout() ends a call with its own reason",
    async run(bench) {
      const api = await bench.serve({ fault: "silent" });
      const signal = AbortSignal.timeout(100);
      const error = await rejection(clientOf(api).GET("/conversations", { signal }));
      check("error", error, { name: "TimeoutError" });
      check("reason is the caller's own", error === signal.reason, true);
      await api.settled();
    },
  },
];

async function timeoutPhase(bench: Bench, timeoutMs: number): Promise<string> {
  const api = await bench.serve({ fault: "half" });
  const error = await rejection(clientOf(api).GET("/conversations", { timeoutMs }));
  check("error", error, { code: "PARTOO_TIMEOUT_ERROR", timeoutMs });
  await api.settled();
  return (error as PartooTimeoutError).phase;
}
