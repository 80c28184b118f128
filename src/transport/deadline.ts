import { onAbort } from "../abort.ts";
import { PartooTimeoutError, type TimeoutPhase } from "../errors.ts";

type Reject = (reason: unknown) => void;

/**
 * Ends a call before its response is complete: on the caller's signal, at any time, or on a timeout. Each
 * part of the call gets the whole `timeoutMs`. A timeout ends the current wait; the call may go on with a
 * retry, or a middleware may handle the error.
 */
export class Deadline {
  /** Whether the caller has ended the call. */
  ended = false;
  /** Why: the reason of the caller's signal, which can be anything. */
  reason: unknown;
  /** The part of the call that the clock runs for. */
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

  /** The signal for `fetch`: it aborts when the current attempt must end. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Also ends the call when the signal of a middleware's request aborts. */
  followRequest(request: Request): void {
    // it may be derived from our signal, whose abort is known already
    this.#follow(request.signal, (reason) => {
      if (!this.signal.aborted) this.#end(reason);
    });
  }

  /**
   * Starts the clock for a part of the call, unless the call is over.
   *
   * @param spentMs milliseconds that this part has already used
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

  /** A deadline for a middleware's own request, within this call. */
  nested(): Deadline {
    return new Deadline(this.#timeoutMs, this.#operation, this.signal);
  }

  /** Waits for one step of the call, until the timeout or the caller's signal. */
  race<Value>(work: PromiseLike<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#rejectWork = reject;
      work.then(resolve, reject);
      // only now: the work may fail as well, which would be an unhandled rejection
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

  /** The call has failed: frees its connection. */
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
    // the transport handles the others, and may retry
    if (phase === "middleware" || phase === "body") deadline.#rejectCall?.(error);
  }
}
