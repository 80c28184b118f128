import { isError, tagOf } from "../request/value.ts";

/** Whether something is a `Response`, of any implementation: it has the parts that this package uses. */
export function isResponse(value: unknown): value is Response {
  if (typeof value !== "object" || value === null) return false;
  try {
    const { status, headers, text } = value as Partial<Response>;
    return (
      typeof status === "number" && typeof headers?.get === "function" && typeof text === "function"
    );
  } catch {
    // an object that inherits from Response without being one
    return false;
  }
}

/** Converts a `Request` of another implementation to the platform's; `undefined` for anything else. */
export function platformRequest(value: unknown): Request | undefined {
  if (value instanceof Request) return value;
  if (tagOf(value) !== "Request") return undefined;
  const { url, method, headers, body, signal } = value as Request;
  const init = {
    method,
    headers: [...headers],
    body,
    signal: platformSignal(signal),
    duplex: "half",
  };
  return new Request(url, init);
}

/** Node's fetch rejects a signal of another realm. */
function platformSignal(signal: AbortSignal | null | undefined): AbortSignal | null {
  return signal instanceof AbortSignal ? signal : null;
}

const WITHOUT_BODY = new Set([204, 205, 304]);

/** Converts a `Response` of another implementation to the platform's; `undefined` for anything else. */
export function platformResponse(value: unknown): Response | undefined {
  if (value instanceof Response) return value;
  return isResponse(value) ? withBody(value, value.body) : undefined;
}

/** A `Response` of the platform like another one, with another body. */
export function withBody(response: Response, body: Response["body"]): Response {
  const { status, statusText, headers, url, ok } = response;
  const own = new Response(WITHOUT_BODY.has(status) ? null : body, {
    // the constructor rejects some statuses that a server can send
    status: Math.min(status, 599),
    statusText,
    headers: [...headers],
  });
  return Object.defineProperties(own, {
    status: { value: status },
    ok: { value: ok },
    url: { value: url },
  });
}

/** Converts an `Error` of another realm to the platform's; `undefined` for anything else. */
export function platformError(value: unknown): Error | undefined {
  if (value instanceof Error) return value;
  if (!isError(value)) return undefined;
  return Object.assign(new Error(value.message, { cause: value }), { name: value.name });
}
