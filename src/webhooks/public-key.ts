import type { Environment } from "../request/base-url.ts";
import { PartooConfigError } from "../errors.ts";
import { bytesOfKey } from "./base64.ts";

/** WebCrypto's `CryptoKey`, by a way that Node's types know too, without those of the DOM. */
export type WebCryptoKey = Parameters<typeof crypto.subtle.verify>[1];

/** Whose signature is accepted. */
export interface WebhookKeyOptions {
  /**
   * Environment of the API that sends the webhooks; each signs with its own key. Default `"production"`.
   *
   * @example await verifyWebhook({ body, signature, environment: "sandbox" });
   */
  environment?: Environment | undefined;
  /**
   * Another Ed25519 public key, instead of an environment's: SPKI as Base64 or PEM, or a `CryptoKey`
   * that may verify. For tests, see `createTestKeys` of `partoo-client/webhooks/testing`.
   *
   * @example await verifyWebhook({ body, signature, publicKey: keys.publicKey });
   */
  publicKey?: string | WebCryptoKey | undefined;
}

/** @see https://developers.partoo.co/guides/api/resources/settings/webhooks/security */
const ENVIRONMENT_KEYS: Readonly<Record<Environment, string>> = {
  production: "MCowBQYDK2VwAyEA0G9ciHL6XZQXuWq6W4dFLvwNEPWgcdtQgEVlBIwZWBQ=",
  sandbox: "MCowBQYDK2VwAyEALsyvX2yVnG3ZKRIFfEvYk2nkzanoNgAqBSqdeNub4sM=",
};

/**
 * The one key that is accepted, not imported yet.
 *
 * @throws PartooConfigError if there is no such environment, or both are given
 */
export function acceptedKey({ environment, publicKey }: WebhookKeyOptions): string | WebCryptoKey {
  if (publicKey === undefined) {
    const name = environment ?? "production";
    if (Object.hasOwn(ENVIRONMENT_KEYS, name)) return ENVIRONMENT_KEYS[name];
  } else if (environment === undefined) {
    return publicKey;
  }
  throw new PartooConfigError(
    `environment must be ${Object.keys(ENVIRONMENT_KEYS).join(" or ")}, and left out with a publicKey`,
    { parameter: "environment" },
  );
}

const imported = new Map<string, Promise<WebCryptoKey>>();

/** The key, imported once for each spelling. Rejects with the platform's reason if it cannot be used. */
export function importedKey(
  publicKey: string | WebCryptoKey,
): WebCryptoKey | Promise<WebCryptoKey> {
  if (typeof publicKey !== "string") return publicKey;
  let key = imported.get(publicKey);
  if (key === undefined) {
    key = crypto.subtle.importKey("spki", bytesOfKey(publicKey), "Ed25519", false, ["verify"]);
    imported.set(publicKey, key);
  }
  return key;
}
