import * as answers from "../support/fault-answers.ts";
import type { FaultAnswer } from "../support/fault-server.ts";

export const METHODS = ["GET", "PUT", "DELETE", "POST", "PATCH"] as const;
export type Method = (typeof METHODS)[number];

/** What a single request meets. */
export interface Fate {
  readonly answer: FaultAnswer;
  /**
   * What the client may do about it: `passing` is tried again where that does no harm, `limited` always
   * is, `moved` is followed by a GET; everything else ends the call.
   */
  readonly kind: "final" | "passing" | "limited" | "moved";
  /** What the call comes to if it ends with this request. */
  readonly outcome: string;
  /** A call that ends with it needs a short timeout. */
  readonly isLate?: true;
  /** The caller gives up when the request has come. */
  readonly isAborted?: true;
}

const lost = "PartooConnectionError";

const right: Fate = { answer: answers.ok, kind: "final", outcome: "data" };

/** All that can go wrong, and what is right although it is rare. */
const faults: readonly [Fate, ...Fate[]] = [
  { answer: answers.reset, kind: "passing", outcome: lost },
  { answer: answers.hangUp, kind: "passing", outcome: lost },
  { answer: answers.hangUpInHeaders, kind: "passing", outcome: lost },
  { answer: answers.garbage, kind: "passing", outcome: lost },
  { answer: answers.hangUpInBody(), kind: "final", outcome: lost },
  { answer: answers.hangUpInBody(400), kind: "final", outcome: "PartooApiError 400" },
  ...[408, 500, 502, 503, 504].map((status): Fate => {
    return {
      answer: answers.answer(status, "<p>Sorry"),
      kind: "passing",
      outcome: `PartooApiError ${status}`,
    };
  }),
  {
    answer: answers.stallInBody(503),
    kind: "passing",
    outcome: "PartooTimeoutError",
    isLate: true,
  },
  { answer: answers.stall, kind: "final", outcome: "PartooTimeoutError", isLate: true },
  { answer: answers.stallInHeaders, kind: "final", outcome: "PartooTimeoutError", isLate: true },
  { answer: answers.stallInBody(), kind: "final", outcome: "PartooTimeoutError", isLate: true },
  { answer: answers.stall, kind: "final", outcome: "aborted", isAborted: true },
  { answer: answers.stallInBody(), kind: "final", outcome: "aborted", isAborted: true },
  {
    answer: answers.json(429, {}, { "retry-after": "0" }),
    kind: "limited",
    outcome: "PartooApiError 429",
  },
  { answer: answers.answer(429), kind: "limited", outcome: "PartooApiError 429" },
  {
    answer: answers.answer(429, "", { "retry-after": "3600" }),
    kind: "final",
    outcome: "PartooApiError 429",
  },
  { answer: answers.redirect(302, "/moved"), kind: "moved", outcome: "PartooRedirectError" },
  {
    answer: answers.redirect(307, "http://127.0.0.1:9/elsewhere"),
    kind: "final",
    outcome: "PartooRedirectError",
  },
  { answer: answers.json(404, { errors: {} }), kind: "final", outcome: "PartooApiError 404" },
  { answer: answers.answer(401), kind: "final", outcome: "PartooApiError 401" },
  { answer: answers.answer(204), kind: "final", outcome: "no data" },
  { answer: answers.chunked(200, []), kind: "final", outcome: "no data" },
  { answer: answers.answer(200, '{"a":'), kind: "final", outcome: "PartooResponseError" },
  { answer: answers.answer(200, "<html>"), kind: "final", outcome: "PartooResponseError" },
];

/** One call of the soak: what it asks, what each of its requests meets, and what it must come to. */
export interface PlannedCall {
  readonly method: Method;
  readonly fates: readonly Fate[];
  readonly outcome: string;
  readonly isLate: boolean;
}

/** More requests than any call can make: three attempts, each with up to five redirects. */
const MOST_REQUESTS = 18;

/**
 * Plans a call.
 *
 * @param random gives numbers from 0 to 1
 * @param failing how many of the requests fail, from 0 to 1
 */
export function planCall(random: () => number, failing: number): PlannedCall {
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0];
  for (;;) {
    const method = pick(METHODS);
    const drawn = Array.from({ length: MOST_REQUESTS }, () =>
      random() < failing ? pick(faults) : right,
    );
    const fates = drawn.slice(0, requestsOf(method, drawn));
    const { outcome = "nothing", isLate = false } = fates.at(-1) ?? {};
    // a call with a short timeout must not depend on how soon an earlier request is answered
    if (!isLate || fates.length === 1) return { method, fates, outcome, isLate };
  }
}

/** How many requests a call makes that meets these fates: the client's rules, told once more. */
function requestsOf(method: Method, fates: readonly Fate[]): number {
  let further = 2;
  let redirects = 5;
  for (const [index, { kind }] of fates.entries()) {
    if (kind === "moved" && method === "GET" && redirects > 0) {
      redirects -= 1;
      continue;
    }
    const isTriedAgain =
      kind === "limited" || (kind === "passing" && method !== "POST" && method !== "PATCH");
    if (!isTriedAgain || further === 0) return index + 1;
    further -= 1;
    redirects = 5;
  }
  throw new Error("a call without an end");
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
