import { joinBytes } from "../bytes.ts";
import { PartooConfigError, PartooWebhookError } from "../errors.ts";
import { memberOf, ownProperties } from "../own-properties.ts";
import { webhookEventTypes } from "../generated/webhooks.ts";
import type { UnknownWebhookEvent, WebhookEvent, WebhookEvents } from "./event.ts";
import { acceptedKey, type WebhookKeyOptions } from "./public-key.ts";
import {
  SIGNATURE_HEADER,
  refuseLargeBody,
  verifyWebhook,
  type WebhookDeprecationOptions,
} from "./verify.ts";

/** A function for each type of event. The handler awaits it and ignores what it returns. */
export type WebhookFunctions = {
  [Type in keyof WebhookEvents]?:
    ((event: WebhookEvents[Type], request: Request) => unknown) | undefined;
};

/**
 * Options of `createWebhookHandler()`.
 *
 * Each function gets the event and the request, whose body has been read. The API may deliver an event more than once,
 * so write functions that can safely run twice.
 */
export interface WebhookHandlerOptions
  extends WebhookFunctions, WebhookKeyOptions, WebhookDeprecationOptions {
  /**
   * Called for every event without a function of its own, including events of unknown types. Default: the handler
   * responds with 200 and does nothing.
   *
   * @example default: (event) => log.info(`nothing to do for ${event.type}`)
   */
  default?: ((event: WebhookEvent | UnknownWebhookEvent, request: Request) => unknown) | undefined;
  /**
   * Called with the error of a function (status 500), or the `PartooWebhookError` of an invalid delivery (with its
   * `status`). The handler awaits it and ignores what it throws. Default: `console.error` for status 500, nothing for
   * invalid deliveries.
   *
   * @example onError: (error, request) => log.warn(error, request.headers.get("user-agent"))
   */
  onError?: ((error: unknown, request: Request) => unknown) | undefined;
  /**
   * Called with every verified event before its function, such as `webhookValidation()` of `partoo-client/validation`.
   * The handler awaits it. If it throws, the status is 500 and the function is not called. Default: none.
   *
   * @example validate: webhookValidation({ onMismatch: "throw" })
   */
  validate?: ((event: WebhookEvent | UnknownWebhookEvent) => unknown) | undefined;
}

/**
 * Makes a function that responds to the API's webhook requests, for any server that uses `Request` and `Response`.
 *
 * | status | when | the API retries |
 * | --- | --- | --- |
 * | 200 | the event was handled, or there is no function for it | no |
 * | 400 | signed, but not JSON, or not an event | no |
 * | 401 | the signature is missing or bad | no |
 * | 405 | not a POST | no |
 * | 413 | the body is longer than 1 MiB | no |
 * | 500 | a function threw, or the platform cannot use the key | up to five times |
 *
 * @throws PartooConfigError if an option is invalid
 * @see https://developers.partoo.co/guides/api/resources/settings/webhooks/setup
 * @example
 * export const POST = createWebhookHandler({
 *   message_created: ({ payload }) => saveMessage(payload.message),
 * });
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  const { environment, publicKey, onDeprecation } = pickedOptions(checkedObject(options));
  const key = acceptedKey({ environment, publicKey });
  const { onError, validate, default: other, ...functions } = boundFunctions(options);

  async function fail(status: number, error: unknown, request: Request): Promise<Response> {
    try {
      if (onError !== undefined) await onError(error, request);
      else if (status === 500) console.error(error);
    } catch {
      // a failing report does not change the response
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

/** Names of options that are not functions. */
const OTHER_OPTIONS = ["environment", "publicKey", "onDeprecation"] as const;

/** Names of functions that are not for one type of event. */
const OTHER_FUNCTIONS = ["default", "onError", "validate"] as const;

type Callable = (...args: unknown[]) => unknown;

function checkedObject(options: unknown): WebhookHandlerOptions {
  const isClass = typeof options === "function";
  if (isClass || (typeof options === "object" && options !== null && !Array.isArray(options))) {
    return options;
  }
  throw new PartooConfigError("The options must be an object with a function for each event", {
    parameter: "options",
  });
}

function pickedOptions(
  options: WebhookHandlerOptions,
): Pick<WebhookHandlerOptions, (typeof OTHER_OPTIONS)[number]> {
  return ownProperties(
    Object.fromEntries(OTHER_OPTIONS.map((name) => [name, memberOf(options, name)])),
  );
}

/**
 * The functions of the options object, bound to it; they may be methods of a class.
 *
 * @throws PartooConfigError if one is not a function, or would never be called
 */
function boundFunctions(
  options: WebhookHandlerOptions,
): Readonly<Record<string, Callable | undefined>> {
  const names: readonly string[] = [...webhookEventTypes, ...OTHER_FUNCTIONS];
  const functions = new Map<string, Callable>();
  for (const name of names) {
    const value = memberOf(options, name);
    if (value === undefined) continue;
    if (typeof value !== "function") {
      throw new PartooConfigError(`${name} must be a function`, { parameter: name });
    }
    functions.set(name, (value as Callable).bind(options));
  }
  refuseUnknownNames(options, [...names, ...OTHER_OPTIONS], functions.size > 0);
  return ownProperties(Object.fromEntries(functions));
}

/**
 * Rejects a misspelled type, whose events would be lost silently. An object of a class may have other fields.
 */
function refuseUnknownNames(options: object, names: readonly string[], hasFunction: boolean): void {
  const prototype: unknown = Object.getPrototypeOf(options);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  const unknown = Object.keys(options).find((name) => !names.includes(name));
  if (isPlain && unknown !== undefined) {
    throw new PartooConfigError(
      `There is no webhook event "${unknown}". Events of unknown types go to default`,
      { parameter: unknown },
    );
  }
  if (!isPlain && !hasFunction) {
    throw new PartooConfigError(
      `The object has no method named after a webhook event, such as ${names[0]}`,
      { parameter: "options" },
    );
  }
}

/** Reads the body, up to the size limit. */
async function readBody(request: Request): Promise<Uint8Array> {
  if (request.bodyUsed) {
    throw new PartooConfigError(
      "The request body has already been read. Run the webhook handler before any body parser",
      { parameter: "request" },
    );
  }
  refuseLargeBody(Number(request.headers.get("content-length")));
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    // the rest of a body that is too large stays unread, because cancelling it would close the connection
    // before the response
    refuseLargeBody((length += next.value.length));
    chunks.push(next.value);
  }
  return joinBytes(chunks);
}
