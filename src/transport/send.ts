import { PartooConfigError, isPartooError } from "../errors.ts";
import { Bare, ownProperties } from "../own-properties.ts";
import { userAgent } from "../user-agent.ts";
import type { CallContext, OutgoingRequest, Send } from "./call-context.ts";
import { checkedResponse, mistakeInFetch } from "./caller-fetch.ts";
import { connectionError } from "./connection-error.ts";
import { writeKey } from "./key-header.ts";
import { isReplayable } from "./outgoing-request.ts";

/** Passes the request to `fetch`, once, as a URL and one init with everything else. */
export const sendToFetch: Send = async (request, call) => {
  // not called as a method, because a platform's fetch accepts no other "this"
  const { fetch } = call;
  call.attempts += 1;
  let response;
  try {
    response = await fetch(request.url, fetchInit(request, call));
  } catch (error) {
    if (isPartooError(error)) throw error;
    throw mistakeInFetch(error, call) ?? connectionError(error, call);
  }
  return checkedResponse(response, call);
};

function fetchInit(request: OutgoingRequest, call: CallContext): RequestInit {
  const { method, body } = request;
  const headers = ownProperties(request.headers) as Record<string, string>;
  writeKey(headers, request, call);
  const callerAgent = headers["user-agent"];
  if (userAgent !== undefined) {
    headers["user-agent"] = callerAgent === undefined ? userAgent : `${userAgent} ${callerAgent}`;
  }
  const init = new Bare() as RequestInit;
  if (!isReplayable(request)) {
    Object.defineProperty(body, "toString", NO_TEXT);
    Object.assign(init, { duplex: "half" });
  }
  const { signal } = call.deadline;
  return Object.assign(init, request.init, { method, headers, body, redirect: "manual", signal });
}

/** A `fetch` that does not support a kind of stream would send the text `[object ReadableStream]`. */
const NO_TEXT: PropertyDescriptor = {
  configurable: true,
  value() {
    throw new TypeError("this fetch cannot send this kind of stream");
  },
};

/** The error for arguments that make no request. */
export function unsendable(cause: unknown, operation: string): PartooConfigError {
  return new PartooConfigError(
    `${operation}: the client could not build the request. Nothing was sent.`,
    { operation, cause },
  );
}
