/** How an API counts: it returns 0 to admit a request, or the milliseconds until it may admit one. */
export type Limit = (nowMs: number) => number;

export const LIMITS = ["fixed window", "sliding window", "token bucket"] as const;
export type LimitKind = (typeof LIMITS)[number];

/** A limit of requests per milliseconds, counted in one of three ways. */
export function limitOf(kind: LimitKind, requests: number, windowMs: number): Limit {
  return { "fixed window": fixed, "sliding window": sliding, "token bucket": bucket }[kind](
    requests,
    windowMs,
  );
}

/** Windows that start at fixed times, whenever the first request arrives. */
function fixed(requests: number, windowMs: number): Limit {
  let window = 0;
  let admitted = 0;
  return (now) => {
    const current = Math.floor(now / windowMs);
    if (current !== window) {
      window = current;
      admitted = 0;
    }
    if (admitted === requests) return (current + 1) * windowMs - now;
    admitted += 1;
    return 0;
  };
}

/** Admits no more in any window, whenever it starts. */
function sliding(requests: number, windowMs: number): Limit {
  const admitted: number[] = [];
  return (now) => {
    while (admitted[0] !== undefined && admitted[0] + windowMs <= now) admitted.shift();
    if (admitted[0] !== undefined && admitted.length === requests) {
      return admitted[0] + windowMs - now;
    }
    admitted.push(now);
    return 0;
  };
}

/** Admits as many at once as the bucket holds, and refills it evenly. */
function bucket(requests: number, windowMs: number): Limit {
  let tokens = requests;
  let filledAt = -Infinity;
  return (now) => {
    tokens = Math.min(requests, tokens + ((now - filledAt) * requests) / windowMs);
    filledAt = now;
    if (tokens < 1) return ((1 - tokens) * windowMs) / requests;
    tokens -= 1;
    return 0;
  };
}
