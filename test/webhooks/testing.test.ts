import { describe, expect, test } from "vitest";
import { PartooConfigError } from "partoo-client";
import { verifyWebhook } from "partoo-client/webhooks";
import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";
import { event, keys, rejection } from "../support/webhooks.ts";

describe("createTestKeys", () => {
  test("makes another pair each time", async () => {
    const [one, two] = await Promise.all([createTestKeys(), createTestKeys()]);
    expect(one.publicKey).not.toBe(two.publicKey);
    expect(one.privateKey).not.toBe(two.privateKey);
  });
});

describe("signTestWebhook", () => {
  test("makes a request that looks like the API's", async () => {
    const request = new Request(
      "https://example.com/webhooks",
      await signTestWebhook(event, keys.privateKey),
    );
    expect(request.method).toBe("POST");
    expect(request.headers.get("content-type")).toBe("application/json");
    expect(request.headers.get("x-partoo-signature-v1")).toMatch(/^[\w+/]{86}==$/);
    expect(await request.json()).toEqual(event);
  });

  test("signs a string as it is", async () => {
    const { body } = await signTestWebhook('{ "type" : 1 }', keys.privateKey);
    expect(body).toBe('{ "type" : 1 }');
  });

  test("takes the private key as PEM", async () => {
    const pem = `-----BEGIN PRIVATE KEY-----\n${keys.privateKey}\n-----END PRIVATE KEY-----\n`;
    const options = { ...(await signTestWebhook(event, pem)), publicKey: keys.publicKey };
    expect(await verifyWebhook(options)).toEqual(event);
  });

  test("takes a CryptoKey pair", async () => {
    const pair = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
    const options = {
      ...(await signTestWebhook(event, pair.privateKey)),
      publicKey: pair.publicKey,
    };
    expect(await verifyWebhook(options)).toEqual(event);
  });

  test.each([
    ["a public key", keys.publicKey],
    ["empty", ""],
    ["no Base64", "***"],
  ])("refuses a private key that is %s", async (_, privateKey) => {
    const error = await rejection(signTestWebhook(event, privateKey));
    expect(error).toBeInstanceOf(PartooConfigError);
    expect(error).toHaveProperty("parameter", "privateKey");
  });
});
