import { PartooConfigError } from "partoo-client";
import { PartooMismatchError, webhookValidation, type Mismatch } from "partoo-client/validation";
import { createWebhookHandler } from "partoo-client/webhooks";
import { expect, test, vi } from "vitest";
import { delivery, keys } from "../support/webhooks.ts";

const SECRET = "Jane Doe";

async function handled(
  content: Parameters<typeof delivery>[0],
  options: Omit<Parameters<typeof createWebhookHandler>[0], "publicKey">,
): Promise<number> {
  const handle = createWebhookHandler({ publicKey: keys.publicKey, ...options });
  return (await handle(new Request("https://example.com/hook", await delivery(content)))).status;
}

test("an event that differs is told by type, place and kind, and handled", async () => {
  const mismatches: Mismatch[] = [];
  const handle = vi.fn();
  const content = { type: "message_created", payload: { message: { id: SECRET }, extra: SECRET } };
  const status = await handled(content, {
    validate: webhookValidation({ onMismatch: (one) => mismatches.push(one) }),
    message_created: handle,
  });
  expect(status).toBe(200);
  expect(handle).toHaveBeenCalledOnce();
  expect(mismatches).toMatchObject([
    {
      kind: "contradiction",
      operation: "message_created",
      status: undefined,
      at: "/payload/message/id",
      expected: "integer",
      found: "string",
    },
    {
      kind: "unknown-property",
      operation: "message_created",
      at: "/payload/extra",
      found: "string",
    },
  ]);
  expect(JSON.stringify(mismatches)).not.toContain(SECRET);
});

test('an event that contradicts is answered with 500, with "throw"', async () => {
  const onError = vi.fn();
  const handle = vi.fn();
  const content = { type: "message_created", payload: { message: { id: SECRET } } };
  const validate = webhookValidation({ onMismatch: "throw" });
  expect(await handled(content, { validate, message_created: handle, onError })).toBe(500);
  expect(handle).not.toHaveBeenCalled();
  expect(onError.mock.calls[0]?.[0]).toBeInstanceOf(PartooMismatchError);
});

test("the deprecated flat form is checked as it came", async () => {
  const onMismatch = vi.fn();
  const content = { event: { event_type: "message_received", message_id: SECRET } };
  const options = { validate: webhookValidation({ onMismatch }), onDeprecation: "ignore" } as const;
  expect(await handled(content, options)).toBe(200);
  expect(onMismatch).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ at: "/event/message_id", expected: "integer" }),
  );
});

test("an event of an unknown type, or one that fits, is not told of", async () => {
  const onMismatch = vi.fn();
  const validate = webhookValidation({ onMismatch });
  expect(await handled({ type: "business_deleted", payload: { a: 1 } }, { validate })).toBe(200);
  expect(
    await handled({ type: "message_created", payload: { message: { id: 7 } } }, { validate }),
  ).toBe(200);
  expect(onMismatch).not.toHaveBeenCalled();
});

test("a validate that is no function is refused when the handler is made", () => {
  expect(() => createWebhookHandler({ publicKey: keys.publicKey, validate: {} as never })).toThrow(
    PartooConfigError,
  );
});
