/**
 * Verifies webhooks, and passes typed events to your functions.
 *
 * @module partoo-client/webhooks
 */
export { PartooWebhookError, type PartooWebhookErrorCode } from "../errors.ts";
export type { UnknownWebhookEvent, WebhookEvent, WebhookEvents } from "./event.ts";
export {
  createWebhookHandler,
  type WebhookFunctions,
  type WebhookHandlerOptions,
} from "./handler.ts";
export type { WebhookKeyOptions } from "./public-key.ts";
export {
  verifyWebhook,
  type VerifyWebhookOptions,
  type WebhookDeprecationOptions,
} from "./verify.ts";
