import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";
import { isPartooError, type PartooConnectionError } from "partoo-client";
import {
  respond,
  garbage,
  hangUp,
  hangUpInBody,
  hangUpInHeaders,
  ok,
  raw,
  reset,
} from "../support/fault-responses.ts";
import { faultBench, rejection } from "../support/fault-bench.ts";
import { clientOf } from "../support/fault-client.ts";
import { freePort, type FaultResponse } from "../support/fault-server.ts";
import { onRetry } from "../support/retry-notices.ts";

const { serve } = faultBench();

function connectionError(operation: string, code?: string): unknown {
  const reason = code === undefined ? "" : ` (${code})`;
  return expect.objectContaining({
    name: "PartooConnectionError",
    code: "PARTOO_CONNECTION_ERROR",
    operation,
    message: `${operation}: the connection failed before the response was complete${reason}.`,
    cause: expect.any(Error) as unknown,
  });
}

describe("without a connection the call rejects with a PartooConnectionError", () => {
  test("when it is refused", async () => {
    const notices: unknown[] = [];
    const client = clientOf(`http://127.0.0.1:${await freePort()}`, {
      retry: { baseDelayMs: 1 },
      onAttempt: onRetry((notice) => notices.push(notice)),
    });
    expect(await rejection(client.GET("/conversations"))).toEqual(
      connectionError("GET /conversations", "ECONNREFUSED"),
    );
    expect(notices).toHaveLength(2);
  });

  test("when the name of the host is not known", async () => {
    const client = clientOf("https://api.partoo.invalid/v2", { retry: false });
    const error = (await rejection(client.GET("/conversations"))) as PartooConnectionError;
    expect(isPartooError(error)).toBe(true);
    // which of the two depends on whether this machine has a name server
    expect(error.message).toMatch(/complete \((?:ENOTFOUND|EAI_AGAIN)\)[.]$/);
  });

  test("when a server of plain HTTP is asked for TLS", async () => {
    const { origin, requests } = await serve(ok);
    const client = clientOf(origin.replace("http:", "https:"), { retry: false });
    const error = await rejection(client.GET("/conversations"));
    expect(error).toHaveProperty("code", "PARTOO_CONNECTION_ERROR");
    expect(error).toHaveProperty(
      "message",
      expect.stringMatching(/\((?:EPROTO|ERR_SSL_\w+)\)[.]$/),
    );
    expect(requests).toEqual([]);
  });
});

const beforeTheBody: [string, FaultResponse, string | undefined][] = [
  ["a reset before the headers", reset, "ECONNRESET"],
  ["an end before the headers", hangUp, "UND_ERR_SOCKET"],
  ["an end within the headers", hangUpInHeaders, "UND_ERR_SOCKET"],
  ["an answer that is not HTTP", garbage, "HPE_INVALID_CONSTANT"],
  [
    "headers of 64 kB",
    raw(`HTTP/1.1 200 OK\r\nx-long: ${"x".repeat(65_536)}\r\ncontent-length: 2\r\n\r\n{}`),
    "UND_ERR_HEADERS_OVERFLOW",
  ],
];

describe.each(beforeTheBody)("%s", (_, fault, code) => {
  test("of a GET is tried again, and is the error of the call if it goes on", async () => {
    const { client, requests } = await serve(fault);
    expect(await rejection(client.GET("/conversations"))).toEqual(
      connectionError("GET /conversations", code),
    );
    expect(requests).toHaveLength(3);
  });

  test("of a GET does not show if it passes", async () => {
    const { client, requests } = await serve(fault, fault, ok);
    expect((await client.GET("/conversations")).data).toEqual({ status: "success" });
    expect(requests).toHaveLength(3);
  });

  test("of a POST is not tried again, because it may have been carried out", async () => {
    const { client, requests } = await serve(fault, ok);
    expect(await rejection(client.POST("/webhooks", { body: {} }))).toEqual(
      connectionError("POST /webhooks", code),
    );
    expect(requests).toHaveLength(1);
  });
});

describe("within the body", () => {
  test("an end makes the call reject, once the answer had begun", async () => {
    const { client, requests } = await serve(hangUpInBody(), ok);
    expect(await rejection(client.GET("/conversations"))).toEqual(
      connectionError("GET /conversations", "UND_ERR_SOCKET"),
    );
    expect(requests).toHaveLength(1);
  });

  test("a reset does, too", async () => {
    const progress = new EventEmitter();
    const { client } = await serve(({ response, socket }) => {
      response.writeHead(200, { "content-length": 99 });
      response.write('{"a":');
      progress.once("headers have come", () => socket.resetAndDestroy());
    });
    client.use({
      onResponse() {
        progress.emit("headers have come");
      },
    });
    expect(await rejection(client.GET("/conversations"))).toEqual(
      connectionError("GET /conversations", "ECONNRESET"),
    );
  });

  test("an end before the promised length is reached is no success", async () => {
    const { client } = await serve(raw('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{"a": 1}'));
    expect(await rejection(client.GET("/conversations"))).toHaveProperty(
      "code",
      "PARTOO_CONNECTION_ERROR",
    );
  });

  test("an end between two chunks is no success", async () => {
    const { client } = await serve(
      raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n8\r\n{"a": 1}\r\n'),
    );
    expect(await rejection(client.GET("/conversations"))).toHaveProperty(
      "code",
      "PARTOO_CONNECTION_ERROR",
    );
  });
});

describe("a connection that was kept, and is closed when the next call takes it", () => {
  const closingOnTheSecond: FaultResponse = ({ request, response, socket }) => {
    if (request.headers["x-turn"] === "second") socket.destroy();
    else response.end("{}");
  };

  test("does not show in a GET", async () => {
    const { client, requests } = await serve(closingOnTheSecond, closingOnTheSecond, ok);
    await client.GET("/conversations");
    const { data } = await client.GET("/conversations", { headers: { "x-turn": "second" } });
    expect(data).toEqual({ status: "success" });
    expect(requests).toHaveLength(3);
  });

  test("makes a POST reject, and it is sent once", async () => {
    const { client, requests } = await serve(closingOnTheSecond);
    await client.GET("/conversations");
    const call = client.POST("/webhooks", { headers: { "x-turn": "second" }, body: {} });
    expect(await rejection(call)).toEqual(connectionError("POST /webhooks", "UND_ERR_SOCKET"));
    expect(requests).toHaveLength(2);
  });

  test("is not used at all when its end is already known", async () => {
    const { client, requests } = await serve(respond(200, "{}", { connection: "close" }), ok);
    await client.POST("/webhooks", { body: {} });
    const { data } = await client.POST("/webhooks", { body: {} });
    expect(data).toEqual({ status: "success" });
    expect(requests).toHaveLength(2);
  });
});
