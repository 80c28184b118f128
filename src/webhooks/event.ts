import { PartooWebhookError } from "../errors.ts";
import { ownProperty } from "../own-properties.ts";
import { webhookEventTypes, type WebhookBodies } from "../generated/webhooks.ts";

/** The described webhook events, by type. */
export type WebhookEvents = {
  [Type in keyof WebhookBodies]: {
    readonly type: Type;
    readonly payload: PayloadOf<WebhookBodies[Type]>;
  };
};

/** The deprecated flat form has its payload in `event`. */
type PayloadOf<Body> = "payload" extends keyof Body
  ? NonNullable<Body["payload"]>
  : "event" extends keyof Body
    ? NonNullable<Body["event"]>
    : unknown;

/**
 * A described webhook event: of one type, or the union of all, discriminated by `type`. `verifyWebhook()` checks that
 * the payload is an object; its properties are typed as the API documents them, and not checked.
 *
 * @example function store({ payload }: WebhookEvent<"message_created">): void {}
 */
export type WebhookEvent<Type extends keyof WebhookEvents = keyof WebhookEvents> =
  WebhookEvents[Type];

/** An event of a type that is not described. The API may add types at any time. */
export interface UnknownWebhookEvent {
  /**
   * Any string except the known types. TypeScript cannot express that; with this type,
   * `event.type === "message_created"` excludes unknown events, and a misspelled type does not compile. Widen it to
   * compare it with a new type.
   *
   * @example const type: string = event.type;
   */
  readonly type: `${string}…`;
  /** The payload as the API sent it. */
  readonly payload: unknown;
}

/**
 * Parses the body of a delivery. The deprecated flat form, `{ event: { event_type, … } }`, becomes an event
 * like the others, with all of `event` as its payload.
 *
 * @throws PartooWebhookError if the body is not JSON, or not an event
 */
export function parseEvent(body: Uint8Array): WebhookEvent | UnknownWebhookEvent {
  const json = parseJson(body);
  const flat = ownProperty(json, "type") === undefined ? ownProperty(json, "event") : undefined;
  const event = isObject(flat) ? { type: ownProperty(flat, "event_type"), payload: flat } : json;
  const type = ownProperty(event, "type");
  if (typeof type !== "string" || (isKnown(type) && !isObject(ownProperty(event, "payload")))) {
    throw new PartooWebhookError(
      "PARTOO_WEBHOOK_NOT_EVENT",
      400,
      "The body is signed, but it is not an event",
    );
  }
  return event as WebhookEvent | UnknownWebhookEvent;
}

/** @returns `undefined` for JSON that is not an object */
function parseJson(body: Uint8Array): object | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return isObject(json) ? json : undefined;
  } catch {
    // the message of JSON.parse quotes the body, which no error may contain
    throw new PartooWebhookError(
      "PARTOO_WEBHOOK_NOT_JSON",
      400,
      "The body is signed, but it is not JSON",
    );
  }
}

function isKnown(type: string): boolean {
  return (webhookEventTypes as readonly string[]).includes(type);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
