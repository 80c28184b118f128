import { PartooConfigError, PartooWebhookError } from "../errors.ts";
import { webhookEventTypes } from "../generated/webhooks.ts";
import type { UnknownWebhookEvent, WebhookEvent, WebhookEvents } from "./event.ts";
import { acceptedKey, type WebhookKeyOptions } from "./public-key.ts";
import {
  SIGNATURE_HEADER,
  refuseLargeBody,
  verifyWebhook,
  type WebhookDeprecationOptions,
} from "./verify.ts";

/** What is done with each type of event: a function, which is awaited; what it returns is ignored. */
export type WebhookFunctions = {
  [Type in keyof WebhookEvents]?:
    ((event: WebhookEvents[Type], request: Request) => unknown) | undefined;
};

/**
 * What is done with deliveries, and whose signature is accepted.
 *
 * Each function gets the event and the request, whose body has been read. A delivery can come more than
 * once, so a function should do no harm when it gets the same event again.
 */
export interface WebhookHandlerOptions
  extends WebhookFunctions, WebhookKeyOptions, WebhookDeprecationOptions {
  /**
   * Gets every event that has no function of its own, also of types that the description does not know.
   * Default: such an event is answered with 200, and nothing is done.
   *
   * @example default: (event) => log.info(`nothing to do for ${event.type}`)
   */
  default?: ((event: WebhookEvent | UnknownWebhookEvent, request: Request) => unknown) | undefined;
  /**
   * Gets what a function has thrown (answered with 500), and the `PartooWebhookError` of a delivery that
   * is refused (answered with its `status`). It is awaited; if it throws, the answer is the same.
   * Default: `console.error` for what is answered with 500, nothing for what is refused.
   *
   * @example onError: (error, request) => log.warn(error, request.headers.get("user-agent"))
   */
  onError?: ((error: unknown, request: Request) => unknown) | undefined;
  /**
   * Gets every verified event before its function, and is awaited: `webhookValidation()` of
   * `partoo-client/validation`. If it throws, the function is not called and the answer is 500.
   * Default: nothing.
   *
   * @example validate: webhookValidation({ onMismatch: "throw" })
   */
  validate?: ((event: WebhookEvent | UnknownWebhookEvent) => unknown) | undefined;
}

/**
 * A function that answers the API's webhook requests: give it to any server that speaks `Request` and
 * `Response`.
 *
 * | status | when | the API sends it again |
 * | --- | --- | --- |
 * | 200 | the event was handled, or there is no function for it | no |
 * | 400 | signed, but not JSON, or not an event | no |
 * | 401 | the signature is missing or bad | no |
 * | 405 | not a POST | no |
 * | 413 | the body is longer than 1 MiB | no |
 * | 500 | a function has thrown, or the options cannot work | up to five times |
 *
 * @throws PartooConfigError if an option cannot work
 * @see https://developers.partoo.co/guides/api/resources/settings/webhooks/setup
 * @example
 * export const POST = createWebhookHandler({
 *   message_created: ({ payload }) => saveMessage(payload.message),
 * });
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  const {
    environment,
    publicKey,
    onDeprecation,
    onError,
    validate,
    default: other,
    ...own
  } = options;
  const key = acceptedKey({ environment, publicKey });
  const functions = checkedFunctions(own);
  if (validate !== undefined && typeof validate !== "function") {
    throw new PartooConfigError("validate must be a function", { parameter: "validate" });
  }

  async function fail(status: number, error: unknown, request: Request): Promise<Response> {
    try {
      if (onError !== undefined) await onError(error, request);
      else if (status === 500) console.error(error);
    } catch {
      // the answer is about the delivery, not about the report of it
    }
    return new Response(null, { status });
  }

  return async (request) => {
    if (request.method !== "POST") {
      return new Response(null, { status: 405, headers: { allow: "POST" } });
    }
    let event;
    try {
      const body = await readBody(request);
      const signature = request.headers.get(SIGNATURE_HEADER);
      event = await verifyWebhook({ body, signature, publicKey: key, onDeprecation });
    } catch (error) {
      return fail(error instanceof PartooWebhookError ? error.status : 500, error, request);
    }
    try {
      await validate?.(event);
      const handle = Object.hasOwn(functions, event.type) ? functions[event.type] : undefined;
      await (handle ?? other)?.(event, request);
    } catch (error) {
      return fail(500, error, request);
    }
    return new Response(null, { status: 200 });
  };
}

type EventFunction = (event: WebhookEvent | UnknownWebhookEvent, request: Request) => unknown;

/** A misspelled type would lose its events without a sign. */
function checkedFunctions(functions: object): Readonly<Record<string, EventFunction | undefined>> {
  for (const [type, handle] of Object.entries(functions)) {
    const isKnown = (webhookEventTypes as readonly string[]).includes(type);
    if (isKnown && (handle === undefined || typeof handle === "function")) continue;
    throw new PartooConfigError(
      isKnown
        ? `${type} must be a function`
        : `There is no webhook event "${type}"; default gets the types that are not known`,
      { parameter: type },
    );
  }
  return functions as Readonly<Record<string, EventFunction | undefined>>;
}

/** The body, of which no more is read than is accepted. */
async function readBody(request: Request): Promise<Uint8Array> {
  if (request.bodyUsed) {
    throw new PartooConfigError(
      "The request's body has been read: the webhook handler must come before what parses bodies",
      { parameter: "request" },
    );
  }
  refuseLargeBody(Number(request.headers.get("content-length")));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    // what is too large is left unread: to cancel it would close the connection before the answer
    refuseLargeBody((length += next.value.length));
    chunks.push(next.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
