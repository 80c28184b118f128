import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { verifyWebhook } from "partoo-client/webhooks";
import { delivery, keys, rejection } from "../support/webhooks.ts";

const { publicKey } = keys;

/** Any event, and the position of one bit in whatever is to be spoiled. */
const anyEvent = fc.record({ type: fc.string().map((type) => `x_${type}`), payload: fc.json() });
const anyBit = fc.nat();

function flipped(bytes: Uint8Array, position: number): Buffer {
  const copy = Buffer.from(bytes);
  const bit = position % (copy.length * 8);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

describe("of every event", () => {
  test("the signed body is accepted as it is", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, async (event) => {
        expect(await verifyWebhook({ ...(await delivery(event)), publicKey })).toEqual(event);
      }),
    );
  });

  test("the body is refused with any bit flipped", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, anyBit, async (event, bit) => {
        const { body, signature } = await delivery(event);
        const spoiled = flipped(Buffer.from(body), bit);
        const error = await rejection(verifyWebhook({ body: spoiled, signature, publicKey }));
        expect(error).toHaveProperty("code", "PARTOO_WEBHOOK_BAD_SIGNATURE");
      }),
    );
  });

  test("the signature is refused with any bit flipped", async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, anyBit, async (event, bit) => {
        const { body, signature } = await delivery(event);
        const spoiled = flipped(Buffer.from(signature, "base64"), bit).toString("base64");
        const error = await rejection(verifyWebhook({ body, signature: spoiled, publicKey }));
        expect(error).toHaveProperty("code", "PARTOO_WEBHOOK_BAD_SIGNATURE");
      }),
    );
  });

  test("the signature is refused with any character of its Base64 changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEvent,
        fc.nat(87),
        fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
        async (event, at, character) => {
          const { body, signature } = await delivery(event);
          fc.pre(character !== signature[at]);
          const spoiled = signature.slice(0, at) + character + signature.slice(at + 1);
          const error = await rejection(verifyWebhook({ body, signature: spoiled, publicKey }));
          expect(error).toHaveProperty("status", 401);
        },
      ),
    );
  });

  test("the key is refused with any bit of it flipped", async () => {
    const spki = Buffer.from(publicKey, "base64");
    const prefix = spki.length - 32;
    await fc.assert(
      fc.asyncProperty(anyEvent, anyBit, async (event, bit) => {
        const { body, signature } = await delivery(event);
        const spoiled = Buffer.concat([
          spki.subarray(0, prefix),
          flipped(spki.subarray(prefix), bit),
        ]);
        const options = { body, signature, publicKey: spoiled.toString("base64") };
        const error = await rejection(verifyWebhook(options));
        // half of all byte strings are no point on the curve, which some platforms say at import
        expect(["PARTOO_WEBHOOK_BAD_SIGNATURE", "PARTOO_CONFIG_ERROR"]).toContain(
          (error as { code: string }).code,
        );
      }),
    );
  });

  test("the body is refused with bytes left out or put in", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyEvent,
        fc.nat(),
        fc.constantFrom("", "{", " ", "\n", "\0"),
        async (event, position, extra) => {
          const { body, signature } = await delivery(event);
          const at = position % body.length;
          const kept = extra === "" ? at + 1 : at;
          const spoiled = body.slice(0, at) + extra + body.slice(kept);
          const error = await rejection(verifyWebhook({ body: spoiled, signature, publicKey }));
          expect(error).toHaveProperty("code", "PARTOO_WEBHOOK_BAD_SIGNATURE");
        },
      ),
    );
  });
});
