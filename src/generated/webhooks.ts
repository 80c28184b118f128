// Made from openapi/openapi.yaml by scripts/generate.ts. Do not edit: run `npm run generate`.

import type { webhooks } from "./schema.ts";

/** What the API sends to a webhook, by the type of the event. */
export interface WebhookBodies {
  /**
   * A business was created
   *
   * @see https://developers.partoo.co/api-reference/webhooks-events/new-business-created
   */
  business_created: NonNullable<
    webhooks["businessCreated"]["post"]["requestBody"]
  >["content"]["application/json"];
  /**
   * A business was changed
   *
   * @see https://developers.partoo.co/api-reference/webhooks-events/business-updated
   */
  business_updated: NonNullable<
    webhooks["businessUpdated"]["post"]["requestBody"]
  >["content"]["application/json"];
  /**
   * A lead was collected
   *
   * @see https://developers.partoo.co/api-reference/webhooks-events/lead-received
   */
  lead_received: NonNullable<
    webhooks["leadReceived"]["post"]["requestBody"]
  >["content"]["application/json"];
  /**
   * A message was created
   *
   * @see https://developers.partoo.co/api-reference/webhooks-events/message-created
   */
  message_created: NonNullable<
    webhooks["messageCreated"]["post"]["requestBody"]
  >["content"]["application/json"];
  /**
   * A consumer message was received
   *
   * @see https://developers.partoo.co/api-reference/webhooks-events/new-message-received
   *
   * @deprecated The webhook event message_received is deprecated. Use message_created instead. (PARTOO_DEP0005, https://developers.partoo.co/api-reference/webhooks-events/new-message-received)
   */
  message_received: NonNullable<
    webhooks["messageReceived"]["post"]["requestBody"]
  >["content"]["application/json"];
  /**
   * A message was updated
   *
   * @see https://developers.partoo.co/api-reference/webhooks-events/message-updated
   */
  message_updated: NonNullable<
    webhooks["messageUpdated"]["post"]["requestBody"]
  >["content"]["application/json"];
  /**
   * A business has received a new review
   *
   * @see https://developers.partoo.co/api-reference/webhooks-events/review-created
   */
  review_created: NonNullable<
    webhooks["reviewCreated"]["post"]["requestBody"]
  >["content"]["application/json"];
  /**
   * A review has changed, been tagged or untagged, been deleted, or come back
   *
   * @see https://developers.partoo.co/api-reference/webhooks-events/review-updated
   */
  review_updated: NonNullable<
    webhooks["reviewUpdated"]["post"]["requestBody"]
  >["content"]["application/json"];
}

/** Every type of event that the description knows. */
export const webhookEventTypes: readonly (keyof WebhookBodies)[] = /* @__PURE__ */ Object.freeze([
  "business_created",
  "business_updated",
  "lead_received",
  "message_created",
  "message_received",
  "message_updated",
  "review_created",
  "review_updated",
]);
