import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test } from "vitest";
import { createWebhookHandler, verifyWebhook } from "partoo-client/webhooks";
import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";

const EVENT = { type: "message_created", payload: {} } as const;

async function signed(event: object | string = EVENT): Promise<{
  readonly publicKey: string;
  readonly body: string;
  readonly signature: string;
}> {
  const keys = await createTestKeys();
  const text = typeof event === "string" ? event : JSON.stringify(event);
  const { body, signature } = await signTestWebhook(text, keys.privateKey);
  return { publicKey: keys.publicKey, body, signature };
}

function requestOf({ body, signature }: { body: string; signature: string }): Request {
  const headers = { "x-partoo-signature-v1": signature };
  return new Request("https://example.com/", { method: "POST", body, headers });
}

function transferred(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  structuredClone(null, { transfer: [bytes.buffer] });
  return bytes;
}

describe("only what really holds bytes is read as a body", () => {
  test.each<[string, unknown]>([
    ["an object that claims a length", { length: 3e8, byteLength: 10 }],
    ["one that claims to be a buffer", { [Symbol.toStringTag]: "ArrayBuffer", byteLength: 10 }],
    ["one with the prototype of an array of bytes", Object.create(Uint8Array.prototype)],
    ["a serialized Buffer", { type: "Buffer", data: [1] }],
    ["an array", [1, 2]],
    ["numbers of two bytes", new Uint16Array(2)],
    ["a buffer that was transferred", transferred(new Uint8Array(2)).buffer],
    ["bytes of a buffer that was transferred", transferred(new Uint8Array(2))],
    ["null", null],
    ["nothing", undefined],
    ["a parsed event", EVENT],
  ])("not %s", async (_, body) => {
    const { signature, publicKey } = await signed();
    const call = verifyWebhook({ body: body as string, signature, publicKey });
    await expect(call).rejects.toMatchObject({ code: "PARTOO_CONFIG_ERROR", parameter: "body" });
  });

  test.each<[string, (body: string) => unknown]>([
    ["a string", (body) => body],
    ["a Buffer", (body) => Buffer.from(body)],
    ["an ArrayBuffer", (body) => new TextEncoder().encode(body).buffer],
    [
      "bytes of another realm",
      (body) => runInNewContext("Uint8Array.from(b)", { b: Buffer.from(body) }),
    ],
    [
      "a buffer of another realm",
      (body) => runInNewContext("Uint8Array.from(b).buffer", { b: Buffer.from(body) }),
    ],
  ])("%s is", async (_, bodyOf) => {
    const { body, ...rest } = await signed();
    expect(await verifyWebhook({ body: bodyOf(body) as string, ...rest })).toEqual(EVENT);
  });

  test("a string or signature of many megabytes is refused before it is looked at", async () => {
    const { publicKey, signature } = await signed();
    const huge = "x".repeat(50_000_000);
    await expect(verifyWebhook({ body: huge, signature, publicKey })).rejects.toMatchObject({
      code: "PARTOO_WEBHOOK_TOO_LARGE",
    });
    for (const given of [
      huge,
      [huge, huge],
      [],
      [signature, signature],
      { toString: () => huge },
    ]) {
      const call = verifyWebhook({ body: "{}", signature: given as string, publicKey });
      await expect(call).rejects.toMatchObject({ code: "PARTOO_WEBHOOK_MALFORMED_SIGNATURE" });
    }
  });
});

describe("Object.prototype decides nothing of a delivery", () => {
  const polluted = Object.prototype as Record<string, unknown>;
  const names = ["publicKey", "environment", "type", "event", "payload", "event_type", "default"];
  afterEach(() => {
    for (const name of [...names, "message_created", "validate"]) delete polluted[name];
  });

  test("not whose signature is accepted", async () => {
    const { publicKey, ...forged } = await signed();
    polluted["publicKey"] = publicKey;
    await expect(verifyWebhook(forged)).rejects.toMatchObject({ status: 401 });
    expect((await createWebhookHandler({})(requestOf(forged))).status).toBe(401);
  });

  test("not what the event is", async () => {
    const { publicKey, ...delivery } = await signed({});
    Object.assign(polluted, { type: "message_created", payload: {}, event: {}, event_type: "x" });
    await expect(verifyWebhook({ ...delivery, publicKey })).rejects.toMatchObject({
      code: "PARTOO_WEBHOOK_NOT_EVENT",
    });
  });

  test("and not what is called", async () => {
    const { publicKey, ...delivery } = await signed();
    let called = 0;
    for (const name of ["message_created", "default", "validate"]) {
      polluted[name] = () => (called += 1);
    }
    expect((await createWebhookHandler({ publicKey })(requestOf(delivery))).status).toBe(200);
    expect(called).toBe(0);
  });
});

describe("no event is lost without a sign", () => {
  class Deliveries {
    readonly publicKey: string;
    readonly seen: unknown[] = [];
    constructor(publicKey: string) {
      this.publicKey = publicKey;
    }
    message_created(event: unknown): void {
      this.seen.push(event);
    }
  }

  test("methods of a class are called, with the object as this", async () => {
    const { publicKey, ...delivery } = await signed();
    class Inherited extends Deliveries {}
    for (const Class of [Deliveries, Inherited]) {
      const deliveries = new Class(publicKey);
      const response = await createWebhookHandler(deliveries)(requestOf(delivery));
      expect([response.status, deliveries.seen]).toEqual([200, [EVENT]]);
    }
  });

  test("functions of an object that it was made from are called", async () => {
    const { publicKey, ...delivery } = await signed();
    const seen: unknown[] = [];
    const base = { message_created: (event: unknown) => void seen.push(event) };
    const options = Object.assign(Object.create(base) as object, { publicKey });
    expect((await createWebhookHandler(options)(requestOf(delivery))).status).toBe(200);
    expect(seen).toEqual([EVENT]);
  });

  test.each(["message_created", "default", "onError", "validate"])(
    "%s is refused if it cannot be called",
    (name) => {
      for (const value of [null, {}, "f", 1]) {
        expect(() => createWebhookHandler({ [name]: value })).toThrow(`${name} must be a function`);
      }
    },
  );

  test.each([null, undefined, "x", 5, []])("options that are %j are refused", (options) => {
    expect(() => createWebhookHandler(options as never)).toThrow(
      expect.objectContaining({ code: "PARTOO_CONFIG_ERROR", parameter: "options" }),
    );
  });

  test("an object of a class without any such method is refused", () => {
    class Misspelled {
      message_creatd(): void {}
    }
    expect(() => createWebhookHandler(new Misspelled() as object)).toThrow(
      /named after a webhook event/,
    );
  });
});

describe("a key to which anyone can sign is refused", () => {
  const PREFIX = "302a300506032b6570032100";
  const P = 2n ** 255n - 19n;
  const ORDER_8 = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
  const points = [0n, 1n, P - 1n, P, P + 1n, ORDER_8, P - ORDER_8];

  test.each(points.flatMap((y) => [y, y + 2n ** 255n]))("%d", async (y) => {
    const bytes = Buffer.from(y.toString(16).padStart(64, "0"), "hex").reverse();
    const publicKey = Buffer.from(PREFIX + bytes.toString("hex"), "hex").toString("base64");
    // R is the neutral point and S is 0: the equation holds for many messages
    const signature = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]).toString("base64");
    for (let message = 0; message < 20; message += 1) {
      const body = JSON.stringify({ type: `x${message}`, payload: {} });
      await expect(verifyWebhook({ body, signature, publicKey })).rejects.toMatchObject({
        code: "PARTOO_CONFIG_ERROR",
        parameter: "publicKey",
      });
    }
  });
});
