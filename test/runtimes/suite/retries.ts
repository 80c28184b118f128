import type { Attempt } from "partoo-client";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";
import { clientOf, conversations } from "./client.ts";

const unavailable = { status: 503, json: {} };
const message = { body: { conversation_id: 12, text: "hello" } };

const RESENDS =
  "fetch itself sends a request again, even a POST, if it loses a reused connection; " +
  "in a page, the preflight has used it";

export const retryCases: readonly Case[] = [
  {
    name: "a 429 is retried after its Retry-After, a POST too",
    async run(bench) {
      const limited = { status: 429, headers: { "retry-after": "1" }, json: {} };
      const api = await bench.serve(limited, { json: { id: 1 } });
      const attempts: Attempt[] = [];
      const client = clientOf(api, { onAttempt: (attempt) => attempts.push(attempt) });
      const { data } = await client.POST("/messages", message);
      check("data", data, { id: 1 });
      check("attempts", attempts, [
        { attempt: 1, retryInMs: 1000, status: 429 },
        { attempt: 2, status: 200 },
      ]);
      const [first, second] = await api.seen();
      check("bodies", [first?.body, second?.body], Array(2).fill(JSON.stringify(message.body)));
      // a little less than the second, because two clocks measure it
      check("the wait is kept", (second?.at ?? 0) - (first?.at ?? 0) > 950, true);
    },
  },
  {
    name: "a 503 of a GET is retried twice",
    async run(bench) {
      const api = await bench.serve(unavailable, unavailable, conversations(1));
      check("data", (await clientOf(api).GET("/conversations")).data, conversations(1).json);
      check("number of requests", (await api.seen()).length, 3);
    },
  },
  {
    name: "a 503 of a POST is not retried",
    async run(bench) {
      const api = await bench.serve(unavailable, { json: {} });
      const { error } = await clientOf(api).POST("/messages", message);
      check("error", error, { code: "PARTOO_API_ERROR", status: 503 });
      check("number of requests", (await api.seen()).length, 1);
    },
  },
  {
    name: "a 503 of a POST is retried with its body if the call says so",
    async run(bench) {
      const api = await bench.serve(unavailable, { json: { id: 1 } });
      const { data } = await clientOf(api).POST("/messages", {
        ...message,
        retry: { limit: 1, baseDelayMs: 1 },
      });
      check("data", data, { id: 1 });
      const body = JSON.stringify(message.body);
      check("requests", await api.seen(), [{ body }, { body }]);
    },
  },
  {
    name: "a GET whose connection is lost is retried",
    async run(bench) {
      const api = await bench.serve({ fault: "lost" }, conversations(1));
      check("data", (await clientOf(api).GET("/conversations")).data, conversations(1).json);
    },
  },
  {
    name: "a POST whose connection is lost is not retried",
    notOn: { chromium: RESENDS },
    async run(bench) {
      const api = await bench.serveAlone({ fault: "lost" });
      const error = await rejection(clientOf(api).POST("/messages", message));
      check("error", error, { code: "PARTOO_CONNECTION_ERROR", operation: "POST /messages" });
      check("number of requests", (await api.seen()).length, 1);
    },
  },
  {
    name: "the same on a reused connection: the platform does not retry it either",
    notOn: { deno: RESENDS, chromium: RESENDS },
    async run(bench) {
      const api = await bench.serveAlone(conversations(1), { fault: "lost" });
      await clientOf(api).GET("/conversations");
      const error = await rejection(clientOf(api).POST("/messages", message));
      check("error", error, { code: "PARTOO_CONNECTION_ERROR", operation: "POST /messages" });
      check("number of requests", (await api.seen()).length, 2);
    },
  },
];
