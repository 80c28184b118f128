import type { UnknownWebhookEvent, WebhookEvent } from "../webhooks/event.ts";
import { checkerOf, type DescriptionOption } from "./load-checker.ts";
import { mismatchesOf } from "./mismatch.ts";
import { reportMismatches, type OnMismatch } from "./on-mismatch.ts";
import { readValidationOptions } from "./validation-options.ts";

export interface WebhookValidationOptions extends DescriptionOption {
  /**
   * What to do if an event does not match its description. With `"throw"` the webhook handler responds with 500 and
   * the API delivers the event again, so use it in tests only.
   *
   * @default "warn"
   * @example webhookValidation({ onMismatch: mismatches.add })
   */
  readonly onMismatch?: OnMismatch | undefined;
}

/**
 * Makes a function that checks webhook events against their description. It ignores events of unknown types.
 *
 * @returns a function for the handler's `validate` option, which you can also call with a verified event
 * @throws PartooConfigError if an option is invalid
 * @example
 * const handle = createWebhookHandler({
 *   validate: webhookValidation(),
 *   message_created: ({ payload }) => saveMessage(payload.message),
 * });
 */
export function webhookValidation(
  options: WebhookValidationOptions = {},
): (event: WebhookEvent | UnknownWebhookEvent) => Promise<void> {
  const { onMismatch, description } = readValidationOptions("webhookValidation", options);
  const load = checkerOf(description);
  return async (event) => {
    const checker = await load();
    const described = checker.description.event(event.type);
    if (described === undefined) return;
    const checked = { operation: event.type, status: undefined };
    const { pointer } = described;
    // verification has already unwrapped the deprecated flat form
    const body = checker.known(pointer).has("payload") ? event : { event: event.payload };
    await reportMismatches(
      mismatchesOf(checked, pointer, checker.check(body, pointer)),
      onMismatch,
    );
  };
}
