import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PartooConfigError } from "partoo-client";
import {
  PartooWebhookError,
  createWebhookHandler,
  type WebhookHandlerOptions,
} from "partoo-client/webhooks";
import { delivery, event, keys } from "../support/webhooks.ts";

const URL_OF_HOOK = "https://example.com/webhooks/partoo";

function handler(options: WebhookHandlerOptions) {
  return createWebhookHandler({ publicKey: keys.publicKey, ...options });
}

async function signedRequest(content?: Parameters<typeof delivery>[0]): Promise<Request> {
  return new Request(URL_OF_HOOK, await delivery(content));
}

describe("200 is the answer", () => {
  test("when the event's function has run, with the event and the request", async () => {
    const calls: unknown[][] = [];
    const handle = handler({ message_created: (...call) => calls.push(call) });
    const request = await signedRequest();
    const response = await handle(request);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("");
    expect(calls).toEqual([[event, request]]);
  });

  test("only when an async function has ended", async () => {
    const steps: string[] = [];
    const handle = handler({
      async message_created() {
        await Promise.resolve();
        steps.push("handled");
      },
    });
    await handle(await signedRequest());
    steps.push("answered");
    expect(steps).toEqual(["handled", "answered"]);
  });

  test("when default takes a known event without a function", async () => {
    const other = vi.fn();
    const handle = handler({ review_created: vi.fn(), default: other });
    const request = await signedRequest();
    expect((await handle(request)).status).toBe(200);
    expect(other).toHaveBeenCalledExactlyOnceWith(event, request);
  });

  test.each(["business_deleted", "default", "onError", "publicKey", "constructor", "__proto__"])(
    "when default takes an event of the unknown type %s",
    async (type) => {
      const other = vi.fn();
      const onError = vi.fn();
      const unknown = { type, payload: null };
      const response = await handler({ default: other, onError })(await signedRequest(unknown));
      expect(response.status).toBe(200);
      expect(other.mock.calls[0]?.[0]).toEqual(unknown);
      expect(onError).not.toHaveBeenCalled();
    },
  );

  test.each(["message_created", "constructor", "onError", "toString"])(
    "when nothing is there for an event of type %s",
    async (type) => {
      const onError = vi.fn();
      const request = await signedRequest({ type, payload: {} });
      expect((await handler({ onError })(request)).status).toBe(200);
      expect(onError).not.toHaveBeenCalled();
    },
  );

  test("when the deprecated flat form comes, which its function gets as an event", async () => {
    const received: unknown[] = [];
    const flat = { event_type: "message_received", message_id: 3 };
    const handle = handler({
      onDeprecation: "ignore",
      // eslint-disable-next-line @typescript-eslint/no-deprecated
      message_received: ({ payload }) => received.push(payload),
    });
    expect((await handle(await signedRequest({ event: flat }))).status).toBe(200);
    expect(received).toEqual([flat]);
  });

  test("when the body comes in small pieces, split inside a character", async () => {
    const { body, ...init } = await delivery({ type: "new", payload: "👋".repeat(50) });
    const bytes = new TextEncoder().encode(body);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, index) =>
      bytes.slice(index * 3, index * 3 + 3),
    );
    const stream = Readable.toWeb(Readable.from(pieces)) as ReadableStream;
    const options = { ...init, body: stream, duplex: "half" } as RequestInit;
    const other = vi.fn();
    expect((await handler({ default: other })(new Request(URL_OF_HOOK, options))).status).toBe(200);
    expect(other).toHaveBeenCalledOnce();
  });
});

describe("a delivery that is refused", () => {
  const refused = async (request: Request) => {
    const onError = vi.fn();
    const handled = vi.fn();
    const handle = handler({ message_created: handled, default: handled, onError });
    const { status } = await handle(request);
    expect(handled).not.toHaveBeenCalled();
    return { status, errors: onError.mock.calls.map(([error]) => error as unknown) };
  };

  test.each([
    [401, "PARTOO_WEBHOOK_NO_SIGNATURE", { headers: {} }],
    [401, "PARTOO_WEBHOOK_MALFORMED_SIGNATURE", { headers: { "x-partoo-signature-v1": "abc" } }],
    [401, "PARTOO_WEBHOOK_BAD_SIGNATURE", { body: "{}" }],
    [401, "PARTOO_WEBHOOK_BAD_SIGNATURE", { body: null }],
  ])("is answered with %i for %s", async (status, code, change) => {
    const request = new Request(URL_OF_HOOK, { ...(await delivery()), ...change });
    expect(await refused(request)).toMatchObject({ status, errors: [{ code, status }] });
  });

  test.each([
    ["PARTOO_WEBHOOK_NOT_JSON", "no JSON"],
    ["PARTOO_WEBHOOK_NOT_EVENT", "[]"],
  ])("is answered with 400 for %s", async (code, body) => {
    expect(await refused(await signedRequest(body))).toMatchObject({
      status: 400,
      errors: [{ code }],
    });
  });

  test("is answered with 413 when it announces more than 1 MiB, and not read", async () => {
    const { body, ...init } = await delivery();
    const headers = { ...init.headers, "content-length": "1048577" };
    const request = new Request(URL_OF_HOOK, { ...init, headers, body });
    expect(await refused(request)).toMatchObject({ status: 413 });
    expect(request.bodyUsed).toBe(false);
  });

  test("is answered with 413 when it announces nothing, and read no further than 1 MiB", async () => {
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const { headers } = await delivery();
    const init = { method: "POST", headers, body: endless, duplex: "half" } as RequestInit;
    expect(await refused(new Request(URL_OF_HOOK, init))).toMatchObject({
      status: 413,
      errors: [{ code: "PARTOO_WEBHOOK_TOO_LARGE" }],
    });
    // 17 pieces are over the limit; a stream keeps one more in hand
    expect(pieces).toBeLessThanOrEqual(18);
  });

  test.each(["GET", "HEAD", "PUT", "OPTIONS"])(
    "is answered with 405 when it is a %s, with the method that is allowed",
    async (method) => {
      const response = await handler({})(new Request(URL_OF_HOOK, { method }));
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")).toBe("POST");
    },
  );

  test("is not written to the console, which strangers could fill", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    try {
      await handler({})(new Request(URL_OF_HOOK, { method: "POST", body: "{}" }));
      expect(log).not.toHaveBeenCalled();
    } finally {
      log.mockRestore();
    }
  });
});

describe("a function that throws", () => {
  const failure = new Error("the database is away");

  test("is answered with 500, so that the API sends the event again", async () => {
    const onError = vi.fn();
    const request = await signedRequest();
    const response = await handler({
      message_created: () => Promise.reject(failure),
      onError,
    })(request);
    expect(response.status).toBe(500);
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure, request);
  });

  test("tells nothing about it in the answer", async () => {
    const response = await handler({
      message_created() {
        throw failure;
      },
      onError() {},
    })(await signedRequest());
    expect(await response.text()).toBe("");
  });

  test("is answered with 500 also when what it throws is a PartooWebhookError", async () => {
    const thrown = new PartooWebhookError("PARTOO_WEBHOOK_NOT_JSON", 400, "of another delivery");
    const options = { default: () => Promise.reject(thrown), onError: vi.fn() };
    expect((await handler(options)(await signedRequest())).status).toBe(500);
  });

  test("is written to the console when there is no onError", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    try {
      await handler({ default: () => Promise.reject(failure) })(await signedRequest());
      expect(log).toHaveBeenCalledExactlyOnceWith(failure);
    } finally {
      log.mockRestore();
    }
  });
});

describe("onError", () => {
  test("is awaited before the answer", async () => {
    const steps: string[] = [];
    const handle = handler({
      async onError() {
        await Promise.resolve();
        steps.push("reported");
      },
    });
    await handle(await signedRequest("no JSON"));
    steps.push("answered");
    expect(steps).toEqual(["reported", "answered"]);
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
  ])("does not change the answer when it %s", async (_, onError) => {
    expect((await handler({ onError })(await signedRequest("no JSON"))).status).toBe(400);
  });
});

describe("options that cannot work", () => {
  test.each([
    ["a type of event that does not exist", { mesage_created() {} }, "mesage_created"],
    ["something else than a function", { message_created: "store" }, "message_created"],
    ["an environment that does not exist", { environment: "staging" }, "environment"],
    ["a key beside an environment", { environment: "sandbox", publicKey: "x" }, "environment"],
  ])("are refused at once: %s", (_, options, parameter) => {
    const create = () => createWebhookHandler(options as WebhookHandlerOptions);
    expect(create).toThrow(expect.objectContaining({ name: "PartooConfigError", parameter }));
  });

  test("a function may be undefined", async () => {
    const handle = handler({ message_created: undefined, default: undefined });
    expect((await handle(await signedRequest())).status).toBe(200);
  });

  test("a key that cannot be read is refused when the handler is made, not with each delivery", () => {
    expect(() => createWebhookHandler({ publicKey: "not a key" })).toThrow(PartooConfigError);
  });

  test("a body that something else has read is answered with 500, and said", async () => {
    const onError = vi.fn();
    const request = await signedRequest();
    await request.text();
    expect((await handler({ onError })(request)).status).toBe(500);
    expect(onError.mock.calls[0]?.[0]).toMatchObject({
      code: "PARTOO_CONFIG_ERROR",
      parameter: "request",
    });
  });
});

describe("behind a real server", () => {
  let server: Server | undefined;
  afterEach(() => server?.close().closeAllConnections());

  /** The port of a server that hands each request to the handler as a stream. */
  async function listen(options: WebhookHandlerOptions): Promise<number> {
    const handle = handler(options);
    server = createServer((incoming, outgoing) => {
      const init = { method: "POST", headers: incoming.headers, duplex: "half" };
      const body = Readable.toWeb(incoming);
      void handle(new Request(URL_OF_HOOK, { ...init, body } as unknown as RequestInit)).then(
        ({ status }) => outgoing.writeHead(status).end(),
      );
    });
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    return (server.address() as AddressInfo).port;
  }

  test("a sender that streams too much gets its 413, not a broken connection", async () => {
    const port = await listen({});
    const status = await new Promise((resolve, reject) => {
      const sending = httpRequest({ port, host: "127.0.0.1", method: "POST" }, (response) => {
        resolve(response.statusCode);
        sending.end();
      });
      sending.on("error", reject);
      sending.write(Buffer.alloc(2_000_000));
    });
    expect(status).toBe(413);
  });

  test("a sender that goes away in the middle is an error, and the next one is served", async () => {
    const errors: unknown[] = [];
    let reported = (): void => undefined;
    const report = new Promise<void>((resolve) => (reported = resolve));
    const port = await listen({
      onError(error) {
        errors.push(error);
        reported();
      },
    });
    const sending = httpRequest({ port, host: "127.0.0.1", method: "POST" });
    sending.on("error", () => undefined);
    sending.setHeader("content-length", 100);
    sending.write("half a bo", () => sending.destroy());
    await report;
    expect(errors).toHaveLength(1);
    const { method, headers, body } = await delivery();
    const response = await fetch(`http://127.0.0.1:${port}/`, { method, headers, body });
    expect(response.status).toBe(200);
  });
});
