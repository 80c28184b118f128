import { describe, expect, test } from "vitest";
import type { PartooTimeoutError } from "partoo-client";
import {
  respond,
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
import { onRetry } from "../support/retry-notices.ts";

const { serve, pendingTimers } = faultBench();

const timeoutMs = 100;

function timeoutError(phase: "headers" | "body", operation = "GET /conversations"): unknown {
  return expect.objectContaining({
    name: "PartooTimeoutError",
    code: "PARTOO_TIMEOUT_ERROR",
    operation,
    phase,
    timeoutMs,
    message:
      `${operation} timed out after 100 ms, waiting for the response ${phase}. ` +
      "To wait longer, increase timeoutMs.",
  });
}

/** One character at a time, as fast as the server can, and never the last one. */
const trickle: FaultResponse = ({ response }) => {
  response.writeHead(200, { "content-type": "application/json" });
  const next = (): void => {
    if (!response.destroyed) response.write(" ", () => setImmediate(next));
  };
  next();
};

describe("an answer that does not come", () => {
  test.each([
    ["nothing at all", stall, "headers"],
    ["half of the headers", stallInHeaders, "headers"],
    ["half of the body", stallInBody(), "body"],
    ["half of the body of an error", stallInBody(404), "body"],
    ["a trickle that does not end", trickle, "body"],
  ] as const)("%s: the call rejects", async (_, fault, phase) => {
    const { client } = await serve(fault);
    const call = client.GET("/conversations", { timeoutMs, retry: false });
    expect(await rejection(call)).toEqual(timeoutError(phase));
  });

  test("in its headers is retried like a lost connection, each attempt with the whole time", async () => {
    const { client, requests } = await serve(stall, stallInHeaders, ok);
    const { data } = await client.GET("/conversations", { timeoutMs });
    expect(data).toEqual({ status: "success" });
    expect(requests).toHaveLength(3);
  });

  test("is the error of the call when the retries are used up", async () => {
    const { client, requests } = await serve(stall);
    const call = client.GET("/conversations", { timeoutMs });
    expect(await rejection(call)).toEqual(timeoutError("headers"));
    expect(requests).toHaveLength(3);
  });

  test("is not retried with retry: { timeouts: false }", async () => {
    const { client, requests } = await serve(stall);
    const call = client.GET("/conversations", { timeoutMs, retry: { timeouts: false } });
    expect(await rejection(call)).toEqual(timeoutError("headers"));
    expect(requests).toHaveLength(1);
  });

  test("in its body is not retried", async () => {
    const { client, requests } = await serve(stallInBody());
    expect(await rejection(client.GET("/conversations", { timeoutMs }))).toEqual(
      timeoutError("body"),
    );
    expect(requests).toHaveLength(1);
  });

  test("of a POST is not retried, unless the call itself says so", async () => {
    const { client, requests } = await serve(stall);
    const init = { body: {}, timeoutMs: 500 };
    await rejection(client.POST("/webhooks", init));
    expect(requests).toHaveLength(1);
    await rejection(client.POST("/webhooks", { ...init, retry: 1 }));
    expect(requests).toHaveLength(3);
  });

  test("does not matter in an answer that is given up for another attempt", async () => {
    const { client, requests } = await serve(stallInBody(503), ok);
    const { data } = await client.GET("/conversations", { timeoutMs: 30_000 });
    expect(data).toEqual({ status: "success" });
    expect(requests).toHaveLength(2);
  });
});

describe("a slow answer", () => {
  test("is read if it ends in time", async () => {
    const { client } = await serve(({ response }) => {
      const characters = Array.from('{"status": "success"}');
      const next = (): void => {
        const character = characters.shift();
        if (character === undefined) response.end();
        else response.write(character, () => setImmediate(next));
      };
      next();
    });
    expect((await client.GET("/conversations")).data).toEqual({ status: "success" });
  });
});

describe("a fetch that does not listen to its signal", () => {
  test("cannot keep a call from ending while it waits for the headers", async () => {
    const client = clientOf("https://api.example", {
      timeoutMs,
      fetch: () => new Promise<Response>(() => undefined),
    });
    expect(await rejection(client.GET("/conversations"))).toEqual(timeoutError("headers"));
  });

  test.each([200, 500])("nor while it waits for the body of a %i", async (status) => {
    const client = clientOf("https://api.example", {
      timeoutMs,
      retry: false,
      fetch: async () => Promise.resolve(new Response(new ReadableStream(), { status })),
    });
    expect(await rejection(client.GET("/conversations"))).toEqual(timeoutError("body"));
  });
});

describe("the clock", () => {
  test("starts anew for each attempt", async () => {
    const started: number[] = [];
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((callback: () => void, ms?: number) => {
      if (ms === 12_345) started.push(ms);
      return setTimeout(callback, ms);
    }) as typeof setTimeout;
    const { client } = await serve(respond(503), respond(503), ok);
    await client.GET("/conversations", { timeoutMs: 12_345 });
    expect(started).toHaveLength(3);
  });

  test("stands still while the call waits for the next attempt", async () => {
    const running: number[] = [];
    const { origin } = await serve(respond(503), ok);
    const client = clientOf(origin, {
      onAttempt: onRetry(() => running.push(pendingTimers())),
    });
    await client.GET("/conversations");
    expect(running).toEqual([0]);
  });

  test("tells what the last attempt was waiting for", async () => {
    const { client } = await serve(json(503, {}), stall);
    expect(await rejection(client.GET("/conversations", { timeoutMs }))).toEqual(
      timeoutError("headers"),
    );
  });

  test("of a call wins over the client's", async () => {
    const { origin } = await serve(stall);
    const client = clientOf(origin, { timeoutMs: 30_000 });
    expect(await rejection(client.GET("/conversations", { timeoutMs }))).toEqual(
      timeoutError("headers"),
    );
  });

  test("can be switched off", async () => {
    const started: unknown[] = [];
    const { setTimeout } = globalThis;
    globalThis.setTimeout = ((callback: () => void, ms?: number) => {
      started.push(ms);
      return setTimeout(callback, ms);
    }) as typeof setTimeout;
    const fetch = async (): Promise<Response> => Promise.resolve(Response.json({}));
    await clientOf("https://api.example", { fetch }).GET("/conversations", { timeoutMs: false });
    expect(started).toEqual([]);
  });
});

describe("with parseAs: stream", () => {
  /** Starts a call and gives the body it resolves to. */
  async function stream(fault: FaultResponse, init: object = {}): Promise<ReadableStream> {
    const { client } = await serve(fault);
    const { data } = await client.GET("/conversations", { parseAs: "stream", ...init });
    return data as ReadableStream;
  }

  test("the clock ends when the body has been read", async () => {
    const body = await stream(json(200, { a: 1 }));
    expect(await new Response(body).json()).toEqual({ a: 1 });
  });

  test("the clock ends when the body is given up, and the connection is freed", async () => {
    const body = await stream(stallInBody());
    await body.cancel();
  });

  test("the clock ends when there is no body", async () => {
    expect(await stream(respond(204))).toBeNull();
  });

  test("the clock ends when the answer is an error", async () => {
    const { client } = await serve(json(404, {}));
    const { error } = await client.GET("/conversations", { parseAs: "stream" });
    expect(error).toHaveProperty("status", 404);
  });

  test("reading a late body fails with a PartooTimeoutError", async () => {
    const body = await stream(stallInBody(), { timeoutMs });
    expect(await rejection(new Response(body).text())).toEqual(timeoutError("body"));
  });

  test("reading a lost body fails with a PartooConnectionError", async () => {
    const body = await stream(({ response, socket }) => {
      response.writeHead(200, { "content-length": 99 });
      response.write('{"a":', () => socket.destroy());
    });
    const error = (await rejection(new Response(body).text())) as PartooTimeoutError;
    expect(error).toHaveProperty("code", "PARTOO_CONNECTION_ERROR");
    expect(error).toHaveProperty("operation", "GET /conversations");
  });

  test("an abort while the body is read fails with the caller's reason", async () => {
    const controller = new AbortController();
    const body = await stream(stallInBody(), { signal: controller.signal });
    const text = rejection(new Response(body).text());
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await text).toBe(reason);
  });
});

describe("a hook that never ends", () => {
  test.each([
    ["onRequest", ok, "middleware"],
    ["onResponse", ok, "body"],
    ["onError", hangUp, "middleware"],
  ] as const)("%s: the call rejects when timeoutMs is over", async (hook, fault, phase) => {
    const { client } = await serve(fault);
    client.use({ [hook]: () => new Promise(() => undefined) });
    const call = client.GET("/conversations", { timeoutMs, retry: false });
    expect(await rejection(call)).toMatchObject({ name: "PartooTimeoutError", phase, timeoutMs });
  });

  test("of an apiKey function: the call rejects, and nothing is sent", async () => {
    const { origin, requests } = await serve(ok);
    const client = clientOf(origin, { apiKey: () => new Promise(() => undefined), timeoutMs });
    expect(await rejection(client.GET("/conversations"))).toMatchObject({
      name: "PartooTimeoutError",
      phase: "apiKey",
    });
    expect(requests).toEqual([]);
  });

  test("a middleware may respond instead of a response that did not arrive in time", async () => {
    const { client } = await serve(stall);
    client.use({ onError: () => Response.json({ from: "cache" }) });
    const { data } = await client.GET("/conversations", { timeoutMs, retry: false });
    expect(data).toEqual({ from: "cache" });
  });
});
