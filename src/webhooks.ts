/**
 * Verifies webhooks and gives them to functions, each event with its type.
 *
 * @module partoo-client/webhooks
 */
export { PartooWebhookError, type PartooWebhookErrorCode } from "./errors.ts";
export type { UnknownWebhookEvent, WebhookEvent, WebhookEvents } from "./webhooks/event.ts";
export {
  createWebhookHandler,
  type WebhookFunctions,
  type WebhookHandlerOptions,
} from "./webhooks/handler.ts";
export type { WebhookKeyOptions } from "./webhooks/public-key.ts";
export {
  verifyWebhook,
  type VerifyWebhookOptions,
  type WebhookDeprecationOptions,
} from "./webhooks/verify.ts";
