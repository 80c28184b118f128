/**
 * Signs webhook deliveries like the API, to test your webhook endpoint.
 *
 * @module partoo-client/webhooks/testing
 */
import { PartooConfigError } from "../../errors.ts";
import { base64Of, bytesOfKey } from "../base64.ts";
import type { WebhookEvents } from "../event.ts";
import type { WebCryptoKey } from "../public-key.ts";

/** An Ed25519 key pair as strings, which fit into environment variables. */
export interface TestKeys {
  /** SPKI in Base64: the `publicKey` of `verifyWebhook` and `createWebhookHandler`. */
  readonly publicKey: string;
  /** PKCS #8 in Base64, for {@link signTestWebhook}. */
  readonly privateKey: string;
}

/**
 * Makes a new key pair for tests. It differs each time, so that nobody can trust a private key that is public.
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

/** A signed delivery like the API's. Pass it to `new Request(url, …)` or `fetch`. */
export interface SignedTestWebhook {
  /** The API always uses POST. */
  readonly method: "POST";
  /** Content type and signature. */
  readonly headers: Record<string, string>;
  /** The event as JSON, which is what the signature signs. */
  readonly body: string;
  /** Value of the header `X-Partoo-Signature-v1`. */
  readonly signature: string;
}

/** An event as the API sends it: `type` and `payload`, or the deprecated flat form. */
export type TestWebhookEvent<Type extends string> =
  | {
      readonly type: Type;
      readonly payload: Type extends keyof WebhookEvents ? WebhookEvents[Type]["payload"] : unknown;
    }
  | { readonly event: { readonly event_type: string } };

/**
 * Signs an event as the API would, to test your webhook endpoint without the API.
 *
 * @param event the event; a string is signed unchanged, to test bodies that are not an event
 * @param privateKey from {@link createTestKeys}, or another Ed25519 key: PKCS #8 in Base64 or PEM, or a
 * `CryptoKey` with the usage `sign`
 * @throws PartooConfigError if the key is invalid
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
