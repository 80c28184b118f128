import { PartooConnectionError } from "../errors.ts";
import { plainCause } from "../redact.ts";
import type { CallContext } from "./call-context.ts";

/** Codes of Node, Bun and Deno for a connection that was never established: nothing was sent. */
const NOT_CONNECTED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

/** The error for a failed or lost connection. */
export function connectionError(thrown: unknown, call: CallContext): PartooConnectionError {
  const { operation } = call;
  const plain = plainCause(thrown, call);
  const code = codeOf(plain);
  return new PartooConnectionError(
    `${operation}: the connection failed before the response was complete` +
      (code === undefined ? "." : ` (${code}).`),
    { operation, cause: plain, wasConnected: !NOT_CONNECTED.has(code ?? "") },
  );
}

/** The system's error code (`ECONNRESET`), which `fetch` hides in the cause of its error. */
export function codeOf(cause: unknown): string | undefined {
  let error = cause;
  while (typeof error === "object" && error !== null) {
    const { code, cause: inner } = error as { code?: unknown; cause?: unknown };
    if (typeof code === "string" && /^[\w-]{1,40}$/.test(code)) return code;
    error = inner;
  }
  return undefined;
}
