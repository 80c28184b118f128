import type { Environment } from "../request/base-url.ts";
import { PartooConfigError } from "../errors.ts";
import { bytesOfKey } from "./base64.ts";

/** WebCrypto's `CryptoKey`, spelled so that it works with the types of the DOM and of Node. */
export type WebCryptoKey = Parameters<typeof crypto.subtle.verify>[1];

/** The key to verify signatures with. */
export interface WebhookKeyOptions {
  /**
   * Environment that sends the webhooks; each has its own key. Default `"production"`.
   *
   * @example await verifyWebhook({ body, signature, environment: "sandbox" });
   */
  environment?: Environment | undefined;
  /**
   * An Ed25519 public key to use instead of an environment's: SPKI in Base64 or PEM, or a `CryptoKey` with the usage
   * `verify`. For tests, see `createTestKeys` of `partoo-client/webhooks/testing`.
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
 * The accepted key, not imported yet.
 *
 * @throws PartooConfigError if there is no such environment, or both are set
 */
export function acceptedKey({ environment, publicKey }: WebhookKeyOptions): string | WebCryptoKey {
  if (publicKey === undefined) {
    const name = environment ?? "production";
    if (Object.hasOwn(ENVIRONMENT_KEYS, name)) return ENVIRONMENT_KEYS[name];
  } else if (environment === undefined) {
    return checkedKey(publicKey);
  }
  throw new PartooConfigError(
    `environment must be ${Object.keys(ENVIRONMENT_KEYS).join(" or ")}, and cannot be combined with publicKey`,
    { parameter: "environment" },
  );
}

/** The prefix of the 32 bytes of an Ed25519 key in SPKI. @see https://www.rfc-editor.org/rfc/rfc8410 */
const SPKI_PREFIX = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/** Rejects an invalid key at once, because importing it is asynchronous. */
function checkedKey(publicKey: unknown): string | WebCryptoKey {
  if (typeof publicKey === "string") {
    const bytes = bytesOfKey(publicKey);
    const isSpki =
      bytes.length === SPKI_PREFIX.length + 32 &&
      SPKI_PREFIX.every((byte, index) => bytes[index] === byte);
    if (isSpki) return publicKey;
  } else if (typeof publicKey === "object" && publicKey !== null) {
    const { type, usages, algorithm } = publicKey as Partial<WebCryptoKey>;
    const verifies = type === "public" && usages?.includes("verify") === true;
    if (verifies && algorithm?.name === "Ed25519") return publicKey as WebCryptoKey;
  }
  throw new PartooConfigError(
    publicKey === ""
      ? "publicKey is empty. Is its environment variable set?"
      : "publicKey is not an Ed25519 key (SPKI as Base64 or PEM, or a CryptoKey that may verify)",
    { parameter: "publicKey" },
  );
}

const imported = new Map<string, Promise<WebCryptoKey>>();

/** More than anyone has. Code that makes a new key each time must not fill the memory. */
const MOST_IMPORTED = 100;

/**
 * Imports a key, once for each spelling. Rejects with the platform's reason if the key is unusable, and
 * rejects a key for which anyone can sign.
 */
export async function importedKey(publicKey: string | WebCryptoKey): Promise<WebCryptoKey> {
  if (typeof publicKey !== "string") {
    // a key that is not extractable cannot be checked
    if (publicKey.extractable) refuseSmallOrder(await crypto.subtle.exportKey("spki", publicKey));
    return publicKey;
  }
  let key = imported.get(publicKey);
  if (key === undefined) {
    const bytes = bytesOfKey(publicKey);
    refuseSmallOrder(bytes.buffer);
    key = crypto.subtle.importKey("spki", bytes, "Ed25519", false, ["verify"]);
    if (imported.size === MOST_IMPORTED) imported.clear();
    imported.set(publicKey, key);
  }
  return key;
}

/**
 * The points of small order, and their non-canonical encodings, without the sign bit: a signature for one of
 * them fits many messages, and needs no private key.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8032#section-8.9
 */
const SMALL_ORDER = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

const POINT_BYTES = 32;

/** @param spki a key, which ends with its point */
function refuseSmallOrder(spki: ArrayBuffer): void {
  const point = new Uint8Array(spki).slice(-POINT_BYTES);
  const last = point.length - 1;
  point[last] = (point[last] ?? 0) & 0x7f;
  const hex = Array.from(point, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (SMALL_ORDER.includes(hex))
    throw new TypeError(
      "The public key is a small-order point, for which anyone can forge signatures",
    );
}
