import { createWebhookHandler } from "partoo-client/webhooks";
import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";
import { expect, test } from "vitest";

const { publicKey, privateKey } = await createTestKeys();
const pem = `-----BEGIN PUBLIC KEY-----\n${publicKey}\n-----END PUBLIC KEY-----\n`;

test.each([
  ["Base64", publicKey],
  ["PEM", pem],
  ["PEM whose line breaks are written as \\n", pem.replaceAll("\n", "\\n")],
  ["PEM in quotes", `"${pem.replaceAll("\n", "\\r\\n")}"`],
])("a handler accepts a key as %s", async (_what, key) => {
  const handle = createWebhookHandler({ publicKey: key });
  const delivery = await signTestWebhook({ type: "message_created", payload: {} }, privateKey);
  expect((await handle(new Request("https://a.example/", delivery))).status).toBe(200);
});

test.each([
  ["nothing", ""],
  ["a text", "hello"],
  ["null", null],
  ["a private key", privateKey],
  ["half a key", publicKey.slice(0, 32)],
  ["an object", {}],
])("a handler is not made with a key that is %s", (_what, key) => {
  const make = () => createWebhookHandler({ publicKey: key as string });
  expect(make).toThrow(
    expect.objectContaining({ name: "PartooConfigError", parameter: "publicKey" }) as Error,
  );
});
