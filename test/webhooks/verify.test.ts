import { createPublicKey } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { PartooWebhookError, verifyWebhook } from "partoo-client/webhooks";
import { PartooConfigError, isPartooError, type DeprecationNotice } from "partoo-client";
import { createTestKeys } from "partoo-client/webhooks/testing";
import { delivery, event, keys, rejection, signedBytes } from "../support/webhooks.ts";

const { publicKey } = keys;

async function codeOf(verifying: Promise<unknown>): Promise<unknown> {
  const error = await rejection(verifying);
  return isPartooError(error) ? error.code : error;
}

describe("a signed event is returned", () => {
  test("from the string that was received", async () => {
    expect(await verifyWebhook({ ...(await delivery()), publicKey })).toEqual(event);
  });

  test("from an ArrayBuffer", async () => {
    const { body, signature } = await delivery();
    const bytes = new TextEncoder().encode(body).buffer;
    expect(await verifyWebhook({ body: bytes, signature, publicKey })).toEqual(event);
  });

  test("from bytes in the middle of a larger buffer", async () => {
    const { body, signature } = await delivery();
    const bytes = Buffer.from(`before${body}after`).subarray(6, 6 + body.length);
    expect(await verifyWebhook({ body: bytes, signature, publicKey })).toEqual(event);
  });

  test("as it was when the call began, whatever happens to the buffer meanwhile", async () => {
    const { body, signature } = await delivery();
    const bytes = new TextEncoder().encode(body);
    const verifying = verifyWebhook({ body: bytes, signature, publicKey });
    bytes.fill(0);
    expect(await verifying).toEqual(event);
  });

  test("when the header comes as a list of one, as Node may give it", async () => {
    const { body, signature } = await delivery();
    expect(await verifyWebhook({ body, signature: [signature], publicKey })).toEqual(event);
  });

  test("with everything else that the envelope holds", async () => {
    const more = { ...event, sent_at: "2026-01-01" };
    expect(await verifyWebhook({ ...(await delivery(more)), publicKey })).toEqual(more);
  });

  test("when its text is not ASCII", async () => {
    const greeting = {
      type: "message_created",
      payload: { message: { text: "Ça va ? 👋 \u2028" } },
    };
    expect(await verifyWebhook({ ...(await delivery(greeting)), publicKey })).toEqual(greeting);
  });

  test.each(["business_deleted", "constructor", "__proto__", "default", ""])(
    "when its type is one that the description does not know: %j",
    async (type) => {
      const onDeprecation = vi.fn();
      const unknown = { type, payload: [1] };
      const options = { ...(await delivery(unknown)), publicKey, onDeprecation };
      expect(await verifyWebhook(options)).toEqual(unknown);
      expect(onDeprecation).not.toHaveBeenCalled();
    },
  );

  test("when it has a body of exactly 1 MiB", async () => {
    const padding = 1_048_576 - JSON.stringify({ type: "new", payload: "" }).length;
    const large = { type: "new", payload: "x".repeat(padding) };
    expect(await verifyWebhook({ ...(await delivery(large)), publicKey })).toEqual(large);
  });
});

describe("the public key", () => {
  const pem = createPublicKey({
    key: Buffer.from(publicKey, "base64"),
    format: "der",
    type: "spki",
  }).export({ format: "pem", type: "spki" }) as string;

  test("can be PEM", async () => {
    expect(await verifyWebhook({ ...(await delivery()), publicKey: pem })).toEqual(event);
  });

  test("can be PEM with the line ends of Windows", async () => {
    const windows = pem.replaceAll("\n", "\r\n");
    expect(await verifyWebhook({ ...(await delivery()), publicKey: windows })).toEqual(event);
  });

  test("can be a CryptoKey", async () => {
    const spki = Buffer.from(publicKey, "base64");
    const key = await crypto.subtle.importKey("spki", spki, "Ed25519", false, ["verify"]);
    expect(await verifyWebhook({ ...(await delivery()), publicKey: key })).toEqual(event);
  });

  test("of somebody else is refused", async () => {
    const other = await createTestKeys();
    const options = { ...(await delivery()), publicKey: other.publicKey };
    expect(await codeOf(verifyWebhook(options))).toBe("PARTOO_WEBHOOK_BAD_SIGNATURE");
  });

  test.each([
    ["production", "MCowBQYDK2VwAyEA0G9ciHL6XZQXuWq6W4dFLvwNEPWgcdtQgEVlBIwZWBQ="],
    ["sandbox", "MCowBQYDK2VwAyEALsyvX2yVnG3ZKRIFfEvYk2nkzanoNgAqBSqdeNub4sM="],
    [undefined, "MCowBQYDK2VwAyEA0G9ciHL6XZQXuWq6W4dFLvwNEPWgcdtQgEVlBIwZWBQ="],
  ] as const)(
    "of the environment %s is the published one, imported once",
    async (environment, key) => {
      vi.resetModules();
      const importKey = vi.spyOn(crypto.subtle, "importKey");
      try {
        const fresh = await import("partoo-client/webhooks");
        const options = { ...(await delivery()), environment };
        importKey.mockClear();
        const [error] = await Promise.all([
          rejection(fresh.verifyWebhook(options)),
          rejection(fresh.verifyWebhook(options)),
        ]);
        expect(error).toHaveProperty("code", "PARTOO_WEBHOOK_BAD_SIGNATURE");
        expect(importKey.mock.calls.map(([, spki]) => Buffer.from(spki as Uint8Array))).toEqual([
          Buffer.from(key, "base64"),
        ]);
      } finally {
        importKey.mockRestore();
      }
    },
  );
});

describe("options that cannot work are a PartooConfigError", () => {
  async function parameterAtFault(change: object): Promise<unknown> {
    const options = { ...(await delivery()), publicKey, ...change };
    const error = await rejection(verifyWebhook(options));
    expect(error).toBeInstanceOf(PartooConfigError);
    return (error as PartooConfigError).parameter;
  }

  test.each([[event], [undefined], [null], [42], [new URLSearchParams("a=b")]])(
    "a body that was parsed, or is none: %s",
    async (body) => {
      expect(await parameterAtFault({ body })).toBe("body");
    },
  );

  test.each(["staging", "constructor", "__proto__", ""])(
    "an environment that does not exist: %j",
    async (environment) => {
      expect(await parameterAtFault({ environment, publicKey: undefined })).toBe("environment");
    },
  );

  test("both an environment and a key", async () => {
    expect(await parameterAtFault({ environment: "production" })).toBe("environment");
  });

  test.each([
    ["no Base64", "ssh-ed25519 AAAA"],
    ["empty", ""],
    ["the 32 bytes without SPKI around them", Buffer.alloc(32, 1).toString("base64")],
    ["a private key", keys.privateKey],
    ["no text", 7],
    ["null", null],
  ])("a public key that is %s", async (_, unusable) => {
    expect(await parameterAtFault({ publicKey: unusable })).toBe("publicKey");
  });

  test.each([
    ["of another algorithm", { name: "ECDSA", namedCurve: "P-256" }],
    ["that may only sign", "Ed25519"],
  ])("a CryptoKey %s", async (_, algorithm) => {
    const pair = (await crypto.subtle.generateKey(algorithm, false, [
      "sign",
      "verify",
    ])) as CryptoKeyPair;
    const key = algorithm === "Ed25519" ? pair.privateKey : pair.publicKey;
    expect(await parameterAtFault({ publicKey: key })).toBe("publicKey");
  });

  test("and a private key given by mistake is in no message", async () => {
    const options = { ...(await delivery()), publicKey: keys.privateKey };
    const error = await rejection(verifyWebhook(options));
    expect(JSON.stringify(error)).not.toContain(keys.privateKey.slice(0, 20));
    expect(String((error as Error).stack)).not.toContain(keys.privateKey.slice(0, 20));
  });
});

describe("a signature", () => {
  test.each([[null], [undefined]])("that is %s is missing", async (signature) => {
    const { body } = await delivery();
    const error = await rejection(verifyWebhook({ body, signature, publicKey }));
    expect(error).toBeInstanceOf(PartooWebhookError);
    expect(error).toMatchObject({ code: "PARTOO_WEBHOOK_NO_SIGNATURE", status: 401 });
  });

  const bytes = (count: number): string => Buffer.alloc(count, 7).toString("base64");
  const whole = bytes(64);
  test.each([
    ["empty", ""],
    ["one byte short", bytes(63)],
    ["one byte long", bytes(65)],
    ["without padding", whole.replaceAll("=", "")],
    ["followed by a line break", `${whole}\n`],
    ["with a space in it", `${whole.slice(0, 4)} ${whole.slice(4)}`],
    ["with stray bits before the padding", whole.replace(/.==$/, "x==")],
    ["in the alphabet for URLs", Buffer.alloc(64, 0xfb).toString("base64").replaceAll("+", "-")],
    ["two values in one header", `${whole}, ${whole}`],
    ["two headers", [whole, whole]],
    ["hexadecimal", Buffer.alloc(64, 7).toString("hex")],
    ["not ASCII", `é${whole.slice(1)}`],
  ])("that is %s is malformed", async (_, signature) => {
    const { body } = await delivery();
    const error = await rejection(verifyWebhook({ body, signature, publicKey }));
    expect(error).toMatchObject({ code: "PARTOO_WEBHOOK_MALFORMED_SIGNATURE", status: 401 });
  });

  test("of another body is bad", async () => {
    const { signature } = await delivery();
    const error = await rejection(verifyWebhook({ body: "{}", signature, publicKey }));
    expect(error).toMatchObject({ code: "PARTOO_WEBHOOK_BAD_SIGNATURE", status: 401 });
  });

  test.each([
    ["spaces", '{"type": "lead_received", "payload": {}}'],
    ["an escape", '{"type":"lead\\u005freceived","payload":{}}'],
    ["a number's spelling", '{"type":"new","payload":1.0}'],
    ["a key that comes twice", '{"type":"x","type":"new","payload":1}'],
  ])("does not fit a body that was parsed and serialized again: %s", async (_, body) => {
    const { signature } = await delivery(body);
    await verifyWebhook({ body, signature, publicKey });
    const again = JSON.stringify(JSON.parse(body));
    expect(await codeOf(verifyWebhook({ body: again, signature, publicKey }))).toBe(
      "PARTOO_WEBHOOK_BAD_SIGNATURE",
    );
  });
});

describe("a signed body that is no event", () => {
  test.each(["", "{", "message_created", '{"type":"new"} x'])("%j is not JSON", async (body) => {
    const error = await rejection(verifyWebhook({ ...(await delivery(body)), publicKey }));
    expect(error).toMatchObject({ code: "PARTOO_WEBHOOK_NOT_JSON", status: 400 });
  });

  test("that is not UTF-8 is not JSON", async () => {
    const signed = await signedBytes(Uint8Array.from([0x22, 0xff, 0x22]));
    expect(await codeOf(verifyWebhook({ ...signed, publicKey }))).toBe("PARTOO_WEBHOOK_NOT_JSON");
  });

  test.each([
    "null",
    "[]",
    "7",
    '"message_created"',
    "{}",
    '{"type":7,"payload":{}}',
    '{"type":null,"event":{"event_type":"message_received"}}',
    '{"type":"message_created"}',
    '{"type":"message_created","payload":null}',
    '{"type":"message_created","payload":"text"}',
    '{"event":null}',
    '{"event":{}}',
    '{"__proto__":{"type":"message_created","payload":{}}}',
  ])("%s is not an event", async (body) => {
    const error = await rejection(verifyWebhook({ ...(await delivery(body)), publicKey }));
    expect(error).toMatchObject({ code: "PARTOO_WEBHOOK_NOT_EVENT", status: 400 });
  });
});

describe("a body over 1 MiB is too large", () => {
  test.each([
    ["as bytes", new Uint8Array(1_048_577)],
    ["as an ArrayBuffer", new ArrayBuffer(1_048_577)],
    ["as a string", "x".repeat(1_048_577)],
    ["as a string whose characters are more than one byte", "é".repeat(524_289)],
  ])("%s, whoever has sent it", async (_, body) => {
    const error = await rejection(verifyWebhook({ body, signature: null, publicKey }));
    expect(error).toMatchObject({ code: "PARTOO_WEBHOOK_TOO_LARGE", status: 413 });
  });
});

describe("an error", () => {
  test("holds neither body nor signature", async () => {
    const { signature } = await delivery();
    const error = await rejection(verifyWebhook({ body: '"a secret', signature, publicKey }));
    const told = `${JSON.stringify(error)} ${String((error as Error).stack)}`;
    expect(told).not.toContain("secret");
    expect(told).not.toContain(signature);
  });

  test("about JSON does not quote the body", async () => {
    const error = await rejection(verifyWebhook({ ...(await delivery("a secret")), publicKey }));
    expect(JSON.stringify(error)).not.toContain("secret");
    expect(error).not.toHaveProperty("cause");
  });

  test("says in a log what to answer", async () => {
    const error = await rejection(verifyWebhook({ body: "{}", signature: null, publicKey }));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "PartooWebhookError",
      code: "PARTOO_WEBHOOK_NO_SIGNATURE",
      message: "The header X-Partoo-Signature-v1 is missing",
      status: 401,
    });
  });
});

describe("the deprecated flat form", () => {
  const flat = { event: { event_type: "message_received", message_id: 3, org_id: 1 } };

  test("becomes an event like the others", async () => {
    const options = { ...(await delivery(flat)), publicKey, onDeprecation: "ignore" } as const;
    expect(await verifyWebhook(options)).toEqual({ type: "message_received", payload: flat.event });
  });

  test("gives a notice that names what to use instead", async () => {
    const notices: DeprecationNotice[] = [];
    const onDeprecation = (notice: DeprecationNotice): void => void notices.push(notice);
    await verifyWebhook({ ...(await delivery(flat)), publicKey, onDeprecation });
    expect(notices).toMatchObject([
      {
        code: "PARTOO_DEP0005",
        operation: "message_received",
        replacements: ["message_created"],
        source: "description",
      },
    ]);
  });

  test("gives the same notice when it comes in the newer envelope", async () => {
    const onDeprecation = vi.fn();
    const newer = { type: "message_received", payload: flat.event };
    const options = { ...(await delivery(newer)), publicKey, onDeprecation };
    expect(await verifyWebhook(options)).toEqual(newer);
    expect(onDeprecation).toHaveBeenCalledOnce();
  });

  test("is not spoiled by a function for notices that throws", async () => {
    const onDeprecation = (): void => {
      throw new Error("no");
    };
    const options = { ...(await delivery(flat)), publicKey, onDeprecation };
    expect(await verifyWebhook(options)).toHaveProperty("type", "message_received");
  });

  test("warns once in a process, by default", async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning);
    process.on("warning", onWarning);
    try {
      const options = { ...(await delivery(flat)), publicKey };
      await verifyWebhook(options);
      await verifyWebhook(options);
      await new Promise(setImmediate);
      expect(warnings).toMatchObject([{ name: "DeprecationWarning", code: "PARTOO_DEP0005" }]);
    } finally {
      process.off("warning", onWarning);
    }
  });

  test("keeps a type that is in it but not known as an unknown event", async () => {
    const other = { event: { event_type: "message_deleted", message_id: 3 } };
    const event = await verifyWebhook({ ...(await delivery(other)), publicKey });
    expect(event).toEqual({ type: "message_deleted", payload: other.event });
  });
});
