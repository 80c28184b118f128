import { PartooConnectionError } from "../errors.ts";
import { plainCause } from "../redact.ts";
import type { CallContext } from "./call-context.ts";

/** The error for a connection that failed or was lost. */
export function connectionError(thrown: unknown, call: CallContext): PartooConnectionError {
  const { operation } = call;
  const plain = plainCause(thrown, call);
  const code = codeOf(plain);
  return new PartooConnectionError(
    `${operation} got no complete response: the connection failed or was lost` +
      (code === undefined ? "" : ` (${code})`),
    { operation, cause: plain },
  );
}

/** The system's code of a failure (`ECONNRESET`), which `fetch` hides in the cause of its error. */
function codeOf(cause: unknown): string | undefined {
  let error = cause;
  while (typeof error === "object" && error !== null) {
    const { code, cause: inner } = error as { code?: unknown; cause?: unknown };
    if (typeof code === "string" && /^[\w-]{1,40}$/.test(code)) return code;
    error = inner;
  }
  return undefined;
}
