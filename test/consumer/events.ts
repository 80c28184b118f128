import type { webhooks } from "partoo-client";

type BodyOf<Event extends keyof webhooks> = NonNullable<
  webhooks[Event]["post"]["requestBody"]
>["content"]["application/json"];

/** One line for the people at the desk. */
export function headline(event: BodyOf<"messageCreated"> | BodyOf<"leadReceived">): string {
  switch (event.type) {
    case "message_created":
      return `New message in conversation ${event.payload?.message?.conversation_id ?? "?"}`;
    case "lead_received":
      return "New lead";
    default:
      return "Something else";
  }
}
