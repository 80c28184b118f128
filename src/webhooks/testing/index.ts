/**
 * Signs webhooks like the API, for tests of what receives them.
 *
 * @module partoo-client/webhooks/testing
 */
import { PartooConfigError } from "../../errors.ts";
import { base64Of, bytesOfKey } from "../base64.ts";
import type { WebhookEvents } from "../event.ts";
import type { WebCryptoKey } from "../public-key.ts";

/** An Ed25519 key pair as text, which also goes through an environment variable. */
export interface TestKeys {
  /** SPKI as Base64: the `publicKey` of `verifyWebhook` and `createWebhookHandler`. */
  readonly publicKey: string;
  /** PKCS #8 as Base64: what {@link signTestWebhook} signs with. */
  readonly privateKey: string;
}

/**
 * A new key pair for tests. It is another one each time, so that there is no private key which everyone
 * knows and someone trusts.
 *
 * @example
 * const keys = await createTestKeys();
 * const handle = createWebhookHandler({ publicKey: keys.publicKey, message_created: store });
 */
export async function createTestKeys(): Promise<TestKeys> {
  const keys = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey("spki", keys.publicKey),
    crypto.subtle.exportKey("pkcs8", keys.privateKey),
  ]);
  return { publicKey: base64Of(publicKey), privateKey: base64Of(privateKey) };
}

/** A signed delivery, as the API would send it; can be given to `new Request(url, …)` and `fetch`. */
export interface SignedTestWebhook {
  /** The API sends nothing else. */
  readonly method: "POST";
  /** Content type and signature. */
  readonly headers: Record<string, string>;
  /** The event as JSON: what the signature is of. */
  readonly body: string;
  /** What the header `X-Partoo-Signature-v1` holds. */
  readonly signature: string;
}

/** An event as the API sends it: with `type` and `payload`, or in the deprecated flat form. */
export type TestWebhookEvent<Type extends string> =
  | {
      readonly type: Type;
      readonly payload: Type extends keyof WebhookEvents ? WebhookEvents[Type]["payload"] : unknown;
    }
  | { readonly event: { readonly event_type: string } };

/**
 * Signs an event as the API would, so that a webhook can be tested without the API.
 *
 * @param event the event; a string is signed as it is, for tests of what is no event
 * @param privateKey from {@link createTestKeys}; or another Ed25519 key, as Base64 or PEM of its PKCS #8,
 * or a `CryptoKey` that may sign
 * @throws PartooConfigError if the key cannot be used
 * @example
 * const delivery = await signTestWebhook({ type: "message_created", payload: {} }, keys.privateKey);
 * const response = await handle(new Request("https://example.com/webhooks", delivery));
 */
export async function signTestWebhook<Type extends string>(
  event: TestWebhookEvent<Type> | string,
  privateKey: string | WebCryptoKey,
): Promise<SignedTestWebhook> {
  const body = typeof event === "string" ? event : JSON.stringify(event);
  const signature = base64Of(await sign(new TextEncoder().encode(body), privateKey));
  const headers = { "Content-Type": "application/json", "X-Partoo-Signature-v1": signature };
  return { method: "POST", headers, body, signature };
}

async function sign(
  body: Uint8Array<ArrayBuffer>,
  privateKey: string | WebCryptoKey,
): Promise<ArrayBuffer> {
  try {
    const key = typeof privateKey === "string" ? await importKey(privateKey) : privateKey;
    return await crypto.subtle.sign("Ed25519", key, body);
  } catch (cause) {
    throw new PartooConfigError(
      "privateKey is not an Ed25519 key (PKCS #8) that this platform can use",
      { parameter: "privateKey", cause },
    );
  }
}

function importKey(privateKey: string): Promise<WebCryptoKey> {
  return crypto.subtle.importKey("pkcs8", bytesOfKey(privateKey), "Ed25519", false, ["sign"]);
}
