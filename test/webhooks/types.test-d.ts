import { assertType, describe, expectTypeOf, test } from "vitest";
import type { components } from "partoo-client";
import {
  createWebhookHandler,
  verifyWebhook,
  type UnknownWebhookEvent,
  type WebhookEvent,
} from "partoo-client/webhooks";
import { signTestWebhook } from "partoo-client/webhooks/testing";

type Schemas = components["schemas"];
declare const event: WebhookEvent | UnknownWebhookEvent;

describe("what verifyWebhook gives", () => {
  test("is known by its type", () => {
    expectTypeOf(verifyWebhook).returns.resolves.toEqualTypeOf<typeof event>();
    if (event.type === "message_created") {
      expectTypeOf(event.payload.message).toEqualTypeOf<Schemas["Message"] | undefined>();
    }
    if (event.type === "lead_received") {
      expectTypeOf(event.payload).toEqualTypeOf<Schemas["Lead"]>();
    }
  });

  test("is known by its type in a switch, and unknown after all cases", () => {
    switch (event.type) {
      case "message_created":
      case "message_updated":
        expectTypeOf(event.payload.org_id).toEqualTypeOf<number | undefined>();
        break;
      case "business_created":
      case "business_updated":
        expectTypeOf(event.payload.business).toEqualTypeOf<Schemas["Business"] | undefined>();
        break;
      case "review_created":
      case "review_updated":
      case "lead_received":
      case "message_received":
        break;
      default:
        expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>();
        expectTypeOf(event.payload).toBeUnknown();
        assertType<string>(event.type);
    }
  });

  test("cannot be of a misspelled type", () => {
    // @ts-expect-error no such event
    assertType(event.type === "mesage_created");
  });

  test("can be compared with a new type, as a string", () => {
    const type: string = event.type;
    assertType<boolean>(type === "business_deleted");
  });

  test("has the payload of the deprecated form where the others have it", () => {
    if (event.type === "message_received") {
      expectTypeOf(event.payload).toEqualTypeOf<
        NonNullable<Schemas["MessageReceivedEvent"]["event"]>
      >();
    }
  });
});

describe("what verifyWebhook takes", () => {
  const signature = "";

  test("is bytes or a string, nothing that was parsed", () => {
    assertType(verifyWebhook({ body: "", signature }));
    assertType(verifyWebhook({ body: new Uint8Array(), signature: null }));
    assertType(verifyWebhook({ body: Buffer.alloc(1), signature: undefined }));
    assertType(verifyWebhook({ body: new ArrayBuffer(0), signature: ["a", "b"] }));
    // @ts-expect-error it was parsed
    assertType(verifyWebhook({ body: { type: "message_created" }, signature }));
  });

  test("does not go without a signature by mistake", () => {
    // @ts-expect-error no signature
    assertType(verifyWebhook({ body: "" }));
  });

  test("is an environment that exists, and no way to throw at deprecated events", () => {
    assertType(verifyWebhook({ body: "", signature, environment: "sandbox" }));
    // @ts-expect-error no such environment
    assertType(verifyWebhook({ body: "", signature, environment: "staging" }));
    // @ts-expect-error the event has been sent already
    assertType(verifyWebhook({ body: "", signature, onDeprecation: "throw" }));
  });
});

describe("the functions of createWebhookHandler", () => {
  test("get their own event and the request", () => {
    createWebhookHandler({
      message_created(event, request) {
        expectTypeOf(event).toEqualTypeOf<WebhookEvent<"message_created">>();
        expectTypeOf(request).toEqualTypeOf<Request>();
      },
      review_updated: async ({ payload }) => {
        expectTypeOf(payload).toEqualTypeOf<Schemas["ReviewEventPayload"]>();
        await Promise.resolve();
      },
      default(event) {
        expectTypeOf(event).toEqualTypeOf<WebhookEvent | UnknownWebhookEvent>();
      },
    });
  });

  test("are for events that exist", () => {
    // @ts-expect-error no such event
    createWebhookHandler({ mesage_created() {} });
  });

  test("may come from the environment", () => {
    createWebhookHandler({ publicKey: process.env["KEY"], message_created: undefined });
  });
});

describe("signTestWebhook", () => {
  test("checks the payload of events that are known", () => {
    assertType(signTestWebhook({ type: "message_created", payload: { message: { id: 1 } } }, ""));
    // @ts-expect-error the id of a message is a number
    assertType(signTestWebhook({ type: "message_created", payload: { message: { id: "1" } } }, ""));
  });

  test("takes the deprecated form, unknown types and any string", () => {
    assertType(signTestWebhook({ event: { event_type: "message_received" } }, ""));
    assertType(signTestWebhook({ type: "business_deleted", payload: 7 }, ""));
    assertType(signTestWebhook("no event", ""));
  });
});
