import { PartooConfigError, PartooTimeoutError } from "../errors.ts";
import { MAX_TIMER_MS, abortable } from "../wait.ts";
import { onAbort } from "./on-abort.ts";
import type { Send } from "./transport.ts";

/**
 * Gives every attempt the time of the call. The clock goes on after the headers have come, because the
 * body is read later; whoever has read it (or discards it) stops the clock.
 */
export function withTimeout(next: Send): Send {
  return async (request, call) => {
    const { deadline } = call;
    deadline.signal.throwIfAborted();
    deadline.start();
    try {
      const response = await deadline.race(next(request, call));
      deadline.phase = "body";
      return response;
    } catch (error) {
      deadline.stop();
      throw deadline.signal.aborted ? deadline.signal.reason : error;
    }
  };
}

/** The end of a call: by the clock of its attempt or by its caller, whichever comes first. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timeoutMs: number | false;
  readonly #operation: string;
  /** The answer that the caller gets has come, but for its body. */
  isBodyAhead = false;
  #forgetCaller: () => void = () => undefined;
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
    if (caller?.aborted === true) this.abort(caller.reason);
    else this.#forgetCaller = onAbort(caller, (reason) => this.abort(reason));
  }

  /** Aborts when the time is up, or when the caller's signal does: with the reason of either. */
  get signal(): AbortSignal {
    return this.#controller.signal;
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
    const timeoutMs = this.#timeoutMs;
    if (timeoutMs === false) return;
    this.#timer = setTimeout(() => {
      this.abort(new PartooTimeoutError(this.phase, timeoutMs, { operation: this.#operation }));
    }, timeoutMs);
  }

  /** Waits for something, but no longer than the call lives: not everything listens to a signal. */
  race<Value>(work: Promise<Value>): Promise<Value> {
    return abortable(work, this.signal);
  }

  /** The same for a whole call, but only from when on its body is read: what came before has ended it. */
  raceBody<Value>(call: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const forget = onAbort(this.signal, () => {
        if (this.isBodyAhead) reject(this.signal.reason as Error);
      });
      call.then(resolve, reject).finally(forget);
    });
  }

  /** Ends the call at once, and whatever of it still holds a connection. */
  abort(reason: unknown): void {
    this.#controller.abort(reason);
    this.end();
  }

  /** The attempt is over. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  /** The call is over. */
  end(): void {
    this.stop();
    this.#forgetCaller();
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
