import type { ParseAs } from "./serialization.ts";
import { reportResponse } from "./deprecation/report.ts";
import { PartooApiError, PartooConfigError, PartooResponseError, isPartooError } from "./errors.ts";
import { headersWithoutKey, withoutKey } from "./redact.ts";
import { retryAfterMs } from "./transport/retry-after.ts";
import { connectionError } from "./transport/send.ts";
import { streamed } from "./transport/stream.ts";
import type { CallContext } from "./transport/transport.ts";

/** What a call resolves to, whichever operation it is. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** The answer that the caller gets has come, but for its body. */
export function arrived(response: Response, call: CallContext): void {
  call.response = response;
  call.deadline.endsCall = true;
  reportResponse(call.operation, response.headers, call.onDeprecation);
}

/** The body of an answer that is no success: JSON, or what it is instead. */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The answer of the API as the caller gets it.
 *
 * @param read what has been read of it; the JSON of a success as text, so that what is not JSON can be
 * told from what cannot be read
 * @throws PartooResponseError if the body of a success is not what the call asked for
 */
export function answerOf(read: Answer, parseAs: ParseAs, call: CallContext): Answer {
  const { data, error, response } = read;
  if ("error" in read) return { error: apiError(error, response, call), response };
  if (parseAs === "json") return { data: parsedJson(data, response, call), response };
  if (parseAs === "stream" && data instanceof ReadableStream) {
    return { data: streamed(data as ReadableStream<Uint8Array>, call), response };
  }
  return { data, response };
}

/** What becomes of a call that failed on its way, or whose answer's body could not be read to its end. */
export function failure(error: unknown, call: CallContext): Answer {
  const { response, original, deadline, operation } = call;
  const { aborted } = deadline;
  const reason: unknown = deadline.signal.reason;
  // frees the connection of an answer that nobody will read now
  deadline.abort(error);
  if (error instanceof FalsyReason) throw error.reason;
  if (aborted && (original === undefined || response !== undefined)) throw reason;
  if (original === undefined && !isPartooError(error)) throw unsendable(error, operation);
  if (response === undefined || isPartooError(error)) throw error;
  const lost = connectionError(error, call);
  if (response.ok) throw lost;
  return { error: apiError(undefined, response, call, lost), response };
}

function unsendable(cause: unknown, operation: string): PartooConfigError {
  return new PartooConfigError(
    `${operation}: no request could be made of what the call was given; nothing was sent`,
    { operation, cause },
  );
}

function apiError(
  body: unknown,
  response: Response,
  { operation, sentKey, keyError }: CallContext,
  cause = keyError,
): PartooApiError {
  const { status } = response;
  const told = withoutKey(body === "" ? undefined : body, sentKey);
  const headers = headersWithoutKey(response.headers, sentKey);
  return new PartooApiError(
    { status, headers, body: told },
    { operation, retryAfterMs: retryAfterMs(response.headers), cause },
  );
}

function parsedJson(
  text: unknown,
  response: Response,
  { operation, sentKey }: CallContext,
): unknown {
  if (typeof text !== "string" || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    if (text.trim() === "") return undefined;
    const body = withoutKey(text, sentKey) as string;
    const headers = headersWithoutKey(response.headers, sentKey);
    throw new PartooResponseError({ status: response.status, headers, body }, { operation });
  }
}

/** Stands for the reason of an abort that openapi-fetch would take for none: `null`, `0`, `""`. */
class FalsyReason extends Error {
  override readonly name = "AbortError";
  readonly reason: unknown;

  constructor(reason: unknown) {
    super("The call was aborted");
    this.reason = reason;
  }
}

export function truthy(reason: unknown): never {
  if (!reason) throw new FalsyReason(reason);
  throw reason as Error;
}
