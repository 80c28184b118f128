import { createWebhookHandler, verifyWebhook } from "partoo-client/webhooks";
import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";
import type { Case } from "./case.ts";
import { check, rejection } from "./check.ts";

const event = { type: "message_created", payload: { message: { id: 7 } } } as const;
const URL = "https://example.com/webhooks";

export const webhookCases: readonly Case[] = [
  {
    name: "a signed delivery is verified, and its event is typed",
    async run() {
      const keys = await createTestKeys();
      const { body, signature } = await signTestWebhook(event, keys.privateKey);
      const { publicKey } = keys;
      check("event", await verifyWebhook({ body, signature, publicKey }), event);
    },
  },
  {
    name: "a delivery changed in transit is rejected",
    async run() {
      const { publicKey, privateKey } = await createTestKeys();
      const { body, signature } = await signTestWebhook(event, privateKey);
      const changed = body.replace("7", "8");
      const error = await rejection(verifyWebhook({ body: changed, signature, publicKey }));
      check("error", error, { code: "PARTOO_WEBHOOK_BAD_SIGNATURE", status: 401 });
    },
  },
  {
    name: "a delivery that another key has signed is rejected",
    async run() {
      const { privateKey } = await createTestKeys();
      const { body, signature } = await signTestWebhook(event, privateKey);
      for (const environment of ["production", "sandbox"] as const) {
        const error = await rejection(verifyWebhook({ body, signature, environment }));
        check(environment, error, { code: "PARTOO_WEBHOOK_BAD_SIGNATURE", status: 401 });
      }
    },
  },
  {
    name: "a webhook handler responds with 200 to a signed delivery, and 401 to any other",
    async run() {
      const { publicKey, privateKey } = await createTestKeys();
      const received: unknown[] = [];
      const handle = createWebhookHandler({
        publicKey,
        message_created: ({ payload }) => received.push(payload.message?.id),
      });
      const delivery = await signTestWebhook(event, privateKey);
      const forged = { ...delivery, body: delivery.body.replace("7", "8") };
      const answers = [
        await handle(new Request(URL, delivery)),
        await handle(new Request(URL, forged)),
        await handle(new Request(URL)),
      ];
      check(
        "statuses",
        answers.map(({ status }) => status),
        [200, 401, 405],
      );
      check("received", received, [7]);
    },
  },
];
