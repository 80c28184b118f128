import { PartooConfigError, PartooTimeoutError } from "../errors.ts";
import { MAX_TIMER_MS } from "../abort.ts";
import { onAbort } from "../abort.ts";
import { discard, sendError } from "./send.ts";
import type { CallContext, Send } from "./transport.ts";

/**
 * Gives every attempt the time of the call. The clock goes on after the headers have come, because the
 * body is read later; whoever has read it (or discards it) stops the clock.
 */
export function withTimeout(next: Send): Send {
  return async (request, call) => {
    const { deadline } = call;
    deadline.throwIfAborted();
    deadline.start();
    try {
      const sent = next(request, call);
      // nobody is to be told of an abort before the caller is, who needs no help to hear of it
      return answered(await (deadline.endsCall ? sent : deadline.race(sent)), call);
    } catch (error) {
      throw unanswered(error, call);
    }
  };
}

/** The headers of the answer have come. */
export function answered(response: Response, call: CallContext): Response {
  const { deadline } = call;
  // a fetch that does not listen to the signal: nobody waits for its answer any more
  if (deadline.aborted) discard(response, call);
  deadline.throwIfAborted();
  deadline.phase = "body";
  return response;
}

/** What is told of an attempt that has come to nothing. */
export function unanswered(error: unknown, call: CallContext): unknown {
  const { deadline } = call;
  deadline.stop();
  return deadline.aborted ? deadline.signal.reason : sendError(error, call);
}

/** The end of a call: by the clock of its attempt or by its caller, whichever comes first. */
export class Deadline {
  readonly #controller = new AbortController();
  /** Aborts when the time is up, or when the caller's signal does: with the reason of either. */
  readonly signal = this.#controller.signal;
  /** Whether it has; quicker to ask than the signal. */
  aborted = false;
  readonly #timeoutMs: number | false;
  readonly #operation: string;
  /** From when on the end of the time is the end of the call, and no middleware is asked about it. */
  endsCall = false;
  /** Ends the call with the reason of an abort. */
  endCall: ((reason: unknown) => void) | undefined;
  /** What else waits for the end: listeners of the signal would cost more. */
  #racing: Set<(reason: unknown) => void> | undefined;
  #forgetCaller: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is being waited for. */
  phase: "headers" | "body" = "headers";

  constructor(
    timeoutMs: number | false,
    operation: string,
    caller: AbortSignal | null | undefined,
  ) {
    this.#timeoutMs = timeoutMs;
    this.#operation = operation;
    if (caller == null) return;
    if (caller.aborted) this.abort(caller.reason);
    else this.#forgetCaller = onAbort(caller, (reason) => this.abort(reason));
  }

  /** Aborts with this signal too: a middleware may have put in a request that has one of its own. */
  follow(signal: AbortSignal): void {
    if (signal.aborted) this.abort(signal.reason);
    else signal.addEventListener("abort", () => this.abort(signal.reason));
  }

  /** An attempt begins, and has the whole time. */
  start(): void {
    this.stop();
    this.phase = "headers";
    if (this.#timeoutMs === false) return;
    this.#timer = setTimeout(Deadline.#timeIsUp, this.#timeoutMs, this);
  }

  static #timeIsUp(deadline: Deadline): void {
    const timeoutMs = deadline.#timeoutMs as number;
    const operation = deadline.#operation;
    deadline.abort(new PartooTimeoutError(deadline.phase, timeoutMs, { operation }));
  }

  /** Waits for something, but no longer than the call lives: not everything listens to a signal. */
  race<Value>(work: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const racing = (this.#racing ??= new Set());
      racing.add(reject);
      const over = () => racing.delete(reject);
      work.then(over, over);
      work.then(resolve, reject);
      // only now: the work may fail as well, and nobody else would hear of it
      this.throwIfAborted();
    });
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.signal.reason;
  }

  /** Ends the call at once, and whatever of it still holds a connection. */
  abort(reason: unknown): void {
    this.aborted = true;
    this.#controller.abort(reason);
    this.end();
    if (this.endsCall) this.endCall?.(this.signal.reason);
    for (const end of this.#racing ?? []) end(this.signal.reason);
  }

  /** The attempt is over. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** The call is over. */
  end(): void {
    this.stop();
    this.#forgetCaller?.();
  }
}

/** @throws PartooConfigError if a timer cannot wait so long */
export function checkedTimeout(timeoutMs: number | false | undefined): number | false | undefined {
  if (timeoutMs === undefined || timeoutMs === false) return timeoutMs;
  if (timeoutMs > 0 && timeoutMs <= MAX_TIMER_MS) return timeoutMs;
  throw new PartooConfigError(
    `timeoutMs is ${timeoutMs}. Give milliseconds, more than 0 and at most ${MAX_TIMER_MS}, or false`,
    { parameter: "timeoutMs" },
  );
}
