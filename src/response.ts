import type { CallOutcome } from "./call.ts";
import {
  PartooApiError,
  PartooConfigError,
  PartooResponseError,
  describeCall,
  isPartooError,
  type PartooError,
} from "./errors.ts";
import { headersWithoutKey, withoutKey } from "./redact.ts";
import type { ParseAs } from "./serialization.ts";
import type { CallContext } from "./transport/call-context.ts";
import { factsOf } from "./transport/call-facts.ts";
import { connectionError } from "./transport/connection-error.ts";
import { retryAfterMs } from "./transport/retry-after.ts";
import { unsendable } from "./transport/send.ts";
import { readBody, streamBody, streamOf } from "./transport/response-body.ts";

/**
 * The result of a call. openapi-fetch has read the body of a failure, and left the body of a success as a
 * stream.
 *
 * @throws PartooResponseError if the body of a success cannot be read as the call wants it
 */
export async function readOutcome(
  read: CallOutcome,
  parseAs: ParseAs,
  call: CallContext,
): Promise<CallOutcome> {
  const { response } = read;
  const { deadline } = call;
  if (Object.hasOwn(read, "error")) {
    // a middleware may have put an empty response in its place
    const isEmpty = read.error === undefined || read.error === "";
    const body = isEmpty ? await failureBody(call) : read.error;
    const error = apiError(body, response, call);
    deadline.close();
    return { error, response };
  }
  // openapi-fetch returns nothing for 204, for HEAD and for a body of length 0
  const stream = parseAs === "stream" ? streamOf(read.data) : undefined;
  if (stream !== undefined) return { data: streamBody(stream, response, call), response };
  if (parseAs === "stream") {
    deadline.close();
    return { data: null, response };
  }
  const kind = parseAs === "json" ? "text" : parseAs;
  const body = await deadline.raceCall(readBody(response, kind, call));
  deadline.close();
  return { data: parseAs === "json" ? parseJson(body, response, call) : body, response };
}

/** The error of a call that failed on its way, or whose response could not be read to the end. */
export async function readFailure(error: unknown, call: CallContext): Promise<CallOutcome> {
  const { response, request, deadline, operation, bodyTaken } = call;
  const body = bodyTaken && response?.ok === false ? await failureBody(call) : undefined;
  // frees the connection of a response that nobody will read
  deadline.abandon(error);
  if (deadline.ended) throw deadline.reason;
  if (isPartooError(error)) throw leadingToCall(error, call);
  if (request === undefined) throw leadingToCall(unsendable(error, operation), call);
  // an error that a middleware threw stays as it is
  if (response === undefined) throw error;
  if (body !== undefined) return { error: apiError(body, response, call), response };
  if (bodyTaken) throw leadingToCall(bodyTakenError(operation, error), call);
  const lost = connectionError(error, call);
  if (response.ok) throw leadingToCall(lost, call);
  return { error: apiError(undefined, response, call, lost), response };
}

/** An error of the transport, with the details of its call and the place where the call was made. */
function leadingToCall(error: PartooError, call: CallContext): PartooError {
  // a middleware may have thrown the error of another call
  if (error.callId !== undefined) return error;
  describeCall(error, factsOf(call));
  const { captureStackTrace } = Error as {
    captureStackTrace?: (of: Error, below: unknown) => void;
  };
  captureStackTrace?.(error, readFailure);
  return error;
}

/** The body that a middleware has read or dropped, from the copy. */
async function failureBody({ failure, deadline }: CallContext): Promise<unknown> {
  if (failure === undefined || deadline.ended) return undefined;
  deadline.start("body");
  try {
    const text = await deadline.race(failure.text());
    return jsonOr(text);
  } catch {
    return undefined;
  }
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function bodyTakenError(operation: string, cause: unknown): PartooConfigError {
  return new PartooConfigError(
    `${operation}: a middleware has read the response body, which can be read only once. ` +
      "In its onResponse, read response.clone() instead.",
    { operation, parameter: "middleware", cause },
  );
}

function apiError(
  body: unknown,
  response: Response,
  call: CallContext,
  cause = call.keyError,
): PartooApiError {
  const { operation } = call;
  const { status } = response;
  const headers = headersWithoutKey(response.headers, call);
  const error = new PartooApiError(
    { status, headers, body: withoutKey(body === "" ? undefined : body, call) },
    { operation, retryAfterMs: retryAfterMs(response.headers), cause },
  );
  describeCall(error, factsOf(call));
  return error;
}

function parseJson(text: unknown, response: Response, call: CallContext): unknown {
  if (typeof text !== "string" || text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    if (text.trim() === "") return undefined;
    const body = withoutKey(text, call) as string;
    const headers = headersWithoutKey(response.headers, call);
    throw new PartooResponseError(
      { status: response.status, headers, body },
      { operation: call.operation },
    );
  }
}
