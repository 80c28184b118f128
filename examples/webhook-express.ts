import { PartooWebhookError, verifyWebhook } from "partoo-client/webhooks";

/** The part of Express 4 and 5 that this example uses. */
interface ExpressRequest {
  readonly body: Uint8Array;
  get(header: string): string | undefined;
}
interface ExpressResponse {
  sendStatus(status: number): unknown;
}

/**
 * Needs the body as bytes: use `express.raw()` for this route, and no `express.json()` before it.
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
      // for tests; the default is the API's production key
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
      // the API delivers the event again
      response.sendStatus(500);
    }
  }
}
