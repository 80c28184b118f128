import { PartooWebhookError } from "../errors.ts";
import { ownProperty } from "../own-properties.ts";
import { webhookEventTypes, type WebhookBodies } from "../generated/webhooks.ts";

/** The events that the description knows, by type. */
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
 * An event that the description knows: of one type, or the union of all, discriminated by `type`. That
 * the payload is an object is checked, its fields are typed as the API documents them.
 *
 * @example function store({ payload }: WebhookEvent<"message_created">): void {}
 */
export type WebhookEvent<Type extends keyof WebhookEvents = keyof WebhookEvents> =
  WebhookEvents[Type];

/** An event of a type that the description does not know: the API may add types at any time. */
export interface UnknownWebhookEvent {
  /**
   * Any string but the known types. TypeScript has no type for that; this one keeps unknown events out of
   * `event.type === "message_created"`, and a misspelled type is an error. Widen it to compare it with a
   * type that is new.
   *
   * @example const type: string = event.type;
   */
  readonly type: `${string}…`;
  /** Whatever the API has sent; nothing is known of it. */
  readonly payload: unknown;
}

/**
 * The event in the body of a delivery. The deprecated flat form, `{ event: { event_type, … } }`, becomes
 * an event like the others, with all of `event` as its payload.
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

/** @returns `undefined` for JSON that is no object */
function parseJson(body: Uint8Array): object | undefined {
  try {
    const json: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return isObject(json) ? json : undefined;
  } catch {
    // the reason that JSON.parse gives quotes the body, which no error of ours holds
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
