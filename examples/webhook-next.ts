// app/webhooks/partoo/route.ts
import { createWebhookHandler } from "partoo-client/webhooks";

export const POST = createWebhookHandler({
  // for tests; the default is the API's production key
  publicKey: process.env["PARTOO_WEBHOOK_PUBLIC_KEY"],

  message_created({ payload: { message, conversation } }) {
    console.log("message", message?.id, "in conversation", conversation?.id);
  },
});
