import { PartooWebhookError, verifyWebhook } from "partoo-client/webhooks";

/** What is used of Express: 4 and 5 have it. */
interface ExpressRequest {
  readonly body: Uint8Array;
  get(header: string): string | undefined;
}
interface ExpressResponse {
  sendStatus(status: number): unknown;
}

/**
 * The body must come as bytes: `express.raw()` for this route, and no `express.json()` before it.
 *
 *     app.post("/webhooks/partoo", express.raw({ type: () => true, limit: "1mb" }), receiveWebhook);
 */
export async function receiveWebhook(
  request: ExpressRequest,
  response: ExpressResponse,
): Promise<void> {
  try {
    const event = await verifyWebhook({
      body: request.body,
      signature: request.get("X-Partoo-Signature-v1"),
      // set in tests only: without it, the key of the production environment counts
      publicKey: process.env["PARTOO_WEBHOOK_PUBLIC_KEY"],
    });
    if (event.type === "message_created") {
      const { message, conversation } = event.payload;
      console.log("message", message?.id, "in conversation", conversation?.id);
    }
    response.sendStatus(200);
  } catch (error) {
    if (error instanceof PartooWebhookError) {
      response.sendStatus(error.status);
    } else {
      console.error(error);
      // makes the API send the event again
      response.sendStatus(500);
    }
  }
}
