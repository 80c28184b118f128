import * as responses from "../support/fault-responses.ts";
import type { FaultResponse } from "../support/fault-server.ts";

export const METHODS = ["GET", "PUT", "DELETE", "POST", "PATCH"] as const;
export type Method = (typeof METHODS)[number];

/** What a single request meets. */
export interface Fate {
  readonly fault: FaultResponse;
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

const right: Fate = { fault: responses.ok, kind: "final", outcome: "data" };

/** All that can go wrong, and what is right although it is rare. */
const faults: readonly [Fate, ...Fate[]] = [
  { fault: responses.reset, kind: "passing", outcome: lost },
  { fault: responses.hangUp, kind: "passing", outcome: lost },
  { fault: responses.hangUpInHeaders, kind: "passing", outcome: lost },
  { fault: responses.garbage, kind: "passing", outcome: lost },
  { fault: responses.hangUpInBody(), kind: "final", outcome: lost },
  { fault: responses.hangUpInBody(400), kind: "final", outcome: "PartooApiError 400" },
  ...[408, 500, 502, 503, 504].map((status): Fate => {
    return {
      fault: responses.respond(status, "<p>Sorry"),
      kind: "passing",
      outcome: `PartooApiError ${status}`,
    };
  }),
  {
    fault: responses.stallInBody(503),
    kind: "passing",
    outcome: "PartooTimeoutError",
    isLate: true,
  },
  { fault: responses.stall, kind: "final", outcome: "PartooTimeoutError", isLate: true },
  { fault: responses.stallInHeaders, kind: "final", outcome: "PartooTimeoutError", isLate: true },
  { fault: responses.stallInBody(), kind: "final", outcome: "PartooTimeoutError", isLate: true },
  { fault: responses.stall, kind: "final", outcome: "aborted", isAborted: true },
  { fault: responses.stallInBody(), kind: "final", outcome: "aborted", isAborted: true },
  {
    fault: responses.json(429, {}, { "retry-after": "0" }),
    kind: "limited",
    outcome: "PartooApiError 429",
  },
  { fault: responses.respond(429), kind: "limited", outcome: "PartooApiError 429" },
  {
    fault: responses.respond(429, "", { "retry-after": "3600" }),
    kind: "final",
    outcome: "PartooApiError 429",
  },
  { fault: responses.redirect(302, "/moved"), kind: "moved", outcome: "PartooRedirectError" },
  {
    fault: responses.redirect(307, "http://127.0.0.1:9/elsewhere"),
    kind: "final",
    outcome: "PartooRedirectError",
  },
  { fault: responses.json(404, { errors: {} }), kind: "final", outcome: "PartooApiError 404" },
  { fault: responses.respond(401), kind: "final", outcome: "PartooApiError 401" },
  { fault: responses.respond(204), kind: "final", outcome: "no data" },
  { fault: responses.chunked(200, []), kind: "final", outcome: "no data" },
  { fault: responses.respond(200, '{"a":'), kind: "final", outcome: "PartooResponseError" },
  { fault: responses.respond(200, "<html>"), kind: "final", outcome: "PartooResponseError" },
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
    // a call with a short timeout must not depend on how soon the server responds to an earlier request
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
