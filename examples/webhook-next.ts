// app/webhooks/partoo/route.ts
import { createWebhookHandler } from "partoo-client/webhooks";

export const POST = createWebhookHandler({
  // set in tests only: without it, the key of the production environment counts
  publicKey: process.env["PARTOO_WEBHOOK_PUBLIC_KEY"],

  message_created({ payload: { message, conversation } }) {
    console.log("message", message?.id, "in conversation", conversation?.id);
  },
});
