import { onAbort } from "../abort.ts";
import { PartooTimeoutError, type TimeoutPhase } from "../errors.ts";

type Reject = (reason: unknown) => void;

/**
 * What ends a call before its response is complete: the signal of its caller, at any time, or the clock,
 * which gives each part of the call `timeoutMs` anew. A time that is up ends what is being waited for; the
 * call may go on with a retry, or with what a middleware makes of the error.
 */
export class Deadline {
  /** Whether the caller has ended the call. */
  ended = false;
  /** Why: the reason of the caller's signal, which can be anything. */
  reason: unknown;
  /** What the clock runs for. */
  phase: TimeoutPhase = "headers";
  readonly #timeoutMs: number | false;
  readonly #operation: string;
  #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #startedAt = 0;
  #rejectWork: Reject | undefined;
  #rejectCall: Reject | undefined;
  readonly #forget: (() => void)[] = [];
  #closed = false;

  constructor(
    timeoutMs: number | false,
    operation: string,
    caller: AbortSignal | null | undefined,
  ) {
    this.#timeoutMs = timeoutMs;
    this.#operation = operation;
    if (caller != null) this.#follow(caller, (reason) => this.#end(reason));
  }

  /** Aborts when the current attempt must end: what `fetch` listens to. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends the call also when the request of a middleware has a signal of its own that aborts. */
  followRequest(request: Request): void {
    // it may be derived from our signal, which says nothing new
    this.#follow(request.signal, (reason) => {
      if (!this.signal.aborted) this.#end(reason);
    });
  }

  /**
   * Starts the clock for a part of the call, unless the call is over.
   *
   * @param spentMs what this part has used of its time already
   */
  start(phase: TimeoutPhase, spentMs = 0): void {
    this.stop();
    this.phase = phase;
    if (this.#timeoutMs === false || this.#closed) return;
    this.#startedAt = performance.now();
    this.#timer = setTimeout(Deadline.#timeIsUp, Math.max(1, this.#timeoutMs - spentMs), this);
  }

  /** Stops the clock. @returns for how many milliseconds it ran, if it did */
  stop(): number {
    if (this.#timer === undefined) return 0;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return performance.now() - this.#startedAt;
  }

  /** Makes a retry possible after an attempt that timed out. */
  renew(): void {
    this.#controller = new AbortController();
  }

  /** The same for a request of its own, within this call. */
  nested(): Deadline {
    return new Deadline(this.#timeoutMs, this.#operation, this.signal);
  }

  /** Waits for one step of the call, but no longer than the clock and the caller allow. */
  race<Value>(work: PromiseLike<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#rejectWork = reject;
      work.then(resolve, reject);
      // only now: the work may fail as well, and nobody else would hear of it
      this.throwIfEnded();
    });
  }

  /** Waits for the call as a whole, middleware included. */
  raceCall<Value>(call: PromiseLike<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#rejectCall = reject;
      call.then(resolve, reject);
    });
  }

  /** @throws the reason of the caller's signal */
  throwIfEnded(): void {
    if (this.ended) throw this.reason;
  }

  /** The call is over. */
  close(): void {
    this.#closed = true;
    this.stop();
    for (const forget of this.#forget) forget();
  }

  /** The call has failed: what still holds a connection lets it go. */
  abandon(reason: unknown): void {
    this.close();
    this.#controller.abort(reason);
  }

  #follow(signal: AbortSignal, end: Reject): void {
    if (signal.aborted) end(signal.reason);
    else this.#forget.push(onAbort(signal, end));
  }

  #end(reason: unknown): void {
    this.ended = true;
    this.reason = reason;
    this.abandon(reason);
    this.#rejectWork?.(reason);
    this.#rejectCall?.(reason);
  }

  static #timeIsUp(deadline: Deadline): void {
    const timeoutMs = deadline.#timeoutMs as number;
    const { phase } = deadline;
    const error = new PartooTimeoutError(phase, timeoutMs, { operation: deadline.#operation });
    deadline.#controller.abort(error);
    deadline.#rejectWork?.(error);
    // the transport itself hears of the others, and may retry
    if (phase === "middleware" || phase === "body") deadline.#rejectCall?.(error);
  }
}
