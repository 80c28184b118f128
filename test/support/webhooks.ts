import { createTestKeys, signTestWebhook } from "partoo-client/webhooks/testing";

/** The keys that the deliveries of all tests are signed with. */
export const keys = await createTestKeys();

export const event = {
  type: "message_created",
  payload: { message: { id: 7 }, conversation: { id: 5 }, org_id: 1 },
} as const;

/** A signed delivery of {@link event}, or of something else. */
export function delivery(content: Parameters<typeof signTestWebhook<string>>[0] = event) {
  return signTestWebhook<string>(content, keys.privateKey);
}

/** Bytes and their signature, for what is no text. */
export async function signedBytes(
  body: Uint8Array<ArrayBuffer>,
): Promise<{ body: Uint8Array<ArrayBuffer>; signature: string }> {
  const pkcs8 = Buffer.from(keys.privateKey, "base64");
  const key = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", false, ["sign"]);
  const signature = await crypto.subtle.sign("Ed25519", key, body);
  return { body, signature: Buffer.from(signature).toString("base64") };
}

/** What a promise was rejected with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("expected a rejection");
    },
    (reason: unknown) => reason,
  );
}
