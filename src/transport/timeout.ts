import { MAX_TIMER_MS } from "../abort.ts";
import { refusal } from "../errors.ts";
import type { Send } from "./call-context.ts";
import { discard } from "./discard.ts";

/** Default of `timeoutMs`. */
export const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Gives every attempt the whole timeout; its redirects share it. The clock goes on after the headers have
 * arrived, because the body is read later; the reader of the body stops it.
 */
export function withTimeout(next: Send): Send {
  return async (request, call) => {
    const { deadline } = call;
    deadline.throwIfEnded();
    deadline.start("headers", request.spentMs);
    const sent = next(request, call);
    try {
      const response = await deadline.race(sent);
      deadline.phase = "body";
      call.lastResponse = response;
      return response;
    } catch (error) {
      deadline.stop();
      // for a fetch that ignores its signal: nobody waits for its response any more
      sent.then(discard, () => undefined);
      throw error;
    }
  };
}

/** @throws PartooConfigError if the timeout is out of range */
export function checkedTimeout(
  timeoutMs: number | false | undefined,
  operation?: string,
): number | false | undefined {
  if (timeoutMs === undefined || timeoutMs === false) return timeoutMs;
  if (timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS) return timeoutMs;
  const why = `timeoutMs must be more than 0 and at most ${MAX_TIMER_MS}, or false, not ${timeoutMs}`;
  throw refusal(why, "timeoutMs", operation);
}
