import { Hono } from "hono";
import { createWebhookHandler } from "partoo-client/webhooks";

const receive = createWebhookHandler({
  // for tests; the default is the API's production key
  publicKey: process.env["PARTOO_WEBHOOK_PUBLIC_KEY"],

  message_created({ payload: { message, conversation } }) {
    console.log("message", message?.id, "in conversation", conversation?.id);
  },
});

export const app = new Hono();
app.post("/webhooks/partoo", (context) => receive(context.req.raw));
