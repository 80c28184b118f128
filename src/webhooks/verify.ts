import { PartooConfigError, PartooWebhookError } from "../errors.ts";
import { deprecatedEvents } from "../generated/tables.ts";
import { giveNotice, noticeOf, type OnDeprecation } from "../deprecation/notice.ts";
import { ownProperties } from "../own-properties.ts";
import { bytesOfBase64 } from "./base64.ts";
import { parseEvent, type UnknownWebhookEvent, type WebhookEvent } from "./event.ts";
import {
  acceptedKey,
  importedKey,
  type WebCryptoKey,
  type WebhookKeyOptions,
} from "./public-key.ts";

/** Name of the header with the signature of a delivery. */
export const SIGNATURE_HEADER = "x-partoo-signature-v1";

/** Size limit of a delivery: 1 MiB. */
export const MAX_BODY_BYTES = 1_048_576;

/** Options of `verifyWebhook()`: the delivery, and the key to verify it with. */
export interface VerifyWebhookOptions extends WebhookKeyOptions, WebhookDeprecationOptions {
  /**
   * The raw body, at most 1 MiB. A body that was parsed and serialized again does not match the signature.
   *
   * @example await verifyWebhook({ body: await request.arrayBuffer(), signature });
   */
  body: string | Uint8Array | ArrayBuffer;
  /**
   * The header `X-Partoo-Signature-v1`; `null` or `undefined` if it is missing.
   *
   * @example await verifyWebhook({ body, signature: request.headers.get("X-Partoo-Signature-v1") });
   */
  signature: string | readonly string[] | null | undefined;
}

/** What to do about deprecated events. */
export interface WebhookDeprecationOptions {
  /**
   * `"warn"` (default) warns once per code and process, `"ignore"` does nothing, a function is called every time. You
   * get the event in any case.
   *
   * @example onDeprecation: ({ message }) => log.warn(message)
   */
  onDeprecation?: Exclude<OnDeprecation, "throw"> | undefined;
}

/**
 * Verifies the signature of a webhook delivery and parses its event.
 *
 * @returns the event, discriminated by `type`; the payload of an unknown type is `unknown`
 * @throws PartooWebhookError if the delivery is invalid: `code` is the reason, `status` the HTTP status to respond with
 * @throws PartooConfigError if `body`, `environment` or `publicKey` is invalid
 * @see https://developers.partoo.co/guides/api/resources/settings/webhooks/security
 * @see https://www.rfc-editor.org/rfc/rfc8032 (Ed25519)
 * @example
 * const signature = request.headers.get("X-Partoo-Signature-v1");
 * const event = await verifyWebhook({ body: await request.arrayBuffer(), signature });
 * if (event.type === "message_created") console.log(event.payload.message?.id);
 */
export async function verifyWebhook(
  given: VerifyWebhookOptions,
): Promise<WebhookEvent | UnknownWebhookEvent> {
  const options = ownProperties(given);
  const body = bytesOf(options.body);
  const signature = signatureBytes(options.signature);
  if (!(await isSignedBy(acceptedKey(options), signature, body))) {
    throw new PartooWebhookError(
      "PARTOO_WEBHOOK_BAD_SIGNATURE",
      401,
      "The signature does not match the body. Is it from another environment?",
    );
  }
  const event = parseEvent(body);
  const deprecation = Object.hasOwn(deprecatedEvents, event.type)
    ? deprecatedEvents[event.type]
    : undefined;
  if (deprecation !== undefined) {
    giveNotice(noticeOf(event.type, deprecation), options.onDeprecation ?? "warn");
  }
  return event;
}

/**
 * A copy of the body, so that the parsed bytes are the verified bytes. Accepts only real buffers, because an
 * object that looks like an array can claim any length.
 */
function bytesOf(body: unknown): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") {
    refuseLargeBody(body.length);
    return bytesOf(new TextEncoder().encode(body));
  }
  // for users without TypeScript, because servers that parse every body are common
  if (!isUint8Array(body) && !isArrayBuffer(body)) {
    throw new PartooConfigError(
      "body must be the raw body, as a string, Uint8Array or ArrayBuffer",
      { parameter: "body" },
    );
  }
  refuseLargeBody(body.byteLength);
  try {
    return new Uint8Array(body).slice();
  } catch (cause) {
    throw new PartooConfigError("the memory of body was transferred, so it cannot be read", {
      parameter: "body",
      cause,
    });
  }
}

function isUint8Array(value: unknown): value is Uint8Array {
  // the platform's own getter, which no object can fake, in any realm
  const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
  const tag = Object.getOwnPropertyDescriptor(typedArray, Symbol.toStringTag);
  return tag?.get?.call(value) === "Uint8Array";
}

function isArrayBuffer(value: unknown): value is ArrayBuffer {
  const byteLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, "byteLength");
  try {
    return typeof byteLength?.get?.call(value) === "number";
  } catch {
    return false;
  }
}

/** @throws PartooWebhookError if a body of this length is too large */
export function refuseLargeBody(bytes: number): void {
  if (bytes > MAX_BODY_BYTES) {
    throw new PartooWebhookError(
      "PARTOO_WEBHOOK_TOO_LARGE",
      413,
      `The body is longer than ${MAX_BODY_BYTES} bytes`,
    );
  }
}

const SIGNATURE_BYTES = 64;

/** The Base64 of 64 bytes. */
const SIGNATURE_LENGTH = 88;

function signatureBytes(signature: VerifyWebhookOptions["signature"]): Uint8Array<ArrayBuffer> {
  if (signature === null || signature === undefined) {
    throw new PartooWebhookError(
      "PARTOO_WEBHOOK_NO_SIGNATURE",
      401,
      "The header X-Partoo-Signature-v1 is missing",
    );
  }
  const text: unknown = Array.isArray(signature) ? signature[0] : signature;
  const isOne = !Array.isArray(signature) || signature.length === 1;
  const fits = isOne && typeof text === "string" && text.length === SIGNATURE_LENGTH;
  const bytes = fits ? bytesOfBase64(text) : undefined;
  if (bytes?.length !== SIGNATURE_BYTES) {
    throw new PartooWebhookError(
      "PARTOO_WEBHOOK_MALFORMED_SIGNATURE",
      401,
      "The signature is not 64 bytes in Base64",
    );
  }
  return bytes;
}

async function isSignedBy(
  publicKey: string | WebCryptoKey,
  signature: Uint8Array<ArrayBuffer>,
  body: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    return await crypto.subtle.verify("Ed25519", await importedKey(publicKey), signature, body);
  } catch (cause) {
    throw new PartooConfigError(
      "publicKey is not an Ed25519 key (SPKI) that this platform can use",
      {
        parameter: "publicKey",
        cause,
      },
    );
  }
}
