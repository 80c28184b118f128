/**
 * Checks responses and webhook events against the API's description, and reports how they differ.
 *
 * @module partoo-client/validation
 */
export type { DescriptionOption } from "./load-checker.ts";
export { PartooMismatchError } from "./error.ts";
export type { Mismatch } from "./mismatch.ts";
export { collectMismatches, type Mismatches } from "./mismatches.ts";
export type { OnMismatch } from "./on-mismatch.ts";
export { responseValidation, type ResponseValidationOptions } from "./response-validation.ts";
export { webhookValidation, type WebhookValidationOptions } from "./webhook-validation.ts";
