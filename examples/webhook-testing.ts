import assert from "node:assert/strict";
import { createWebhookHandler } from "partoo-client/webhooks";
import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";

const keys = await createTestKeys();
const received: unknown[] = [];
const handle = createWebhookHandler({
  publicKey: keys.publicKey,
  message_created: ({ payload }) => received.push(payload.message?.id),
});

const event = { type: "message_created", payload: { message: { id: 7 } } } as const;
const delivery = await signTestWebhook(event, keys.privateKey);
const response = await handle(new Request("https://example.com/webhooks", delivery));

assert.equal(response.status, 200);
assert.deepEqual(received, [7]);
