/** A process of its own: makes its share of the calls, as fast as its throttle lets it. */
import pMap from "p-map";
import { Redis } from "ioredis";
import { RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import { createPartooClient } from "../../src/index.ts";
import {
  memoryThrottle,
  sharedThrottle,
  slidingWindow,
  type Throttle,
} from "../../src/throttle/index.ts";

export interface WorkerOptions {
  readonly url: string;
  /** Ids of the calls: from `first`, `count` of them. */
  readonly first: number;
  readonly count: number;
  readonly concurrency: number;
  readonly requests: number;
  readonly windowMs: number;
  readonly throttle: "none" | "memory" | "redis";
  readonly redisPort?: number;
  /** How much longer the window of the limiter in Redis is than the API's, as a share of it. */
  readonly margin?: number;
  /** How many requests a window this process may send while Redis is away; without it, none. */
  readonly insurance?: number;
}

export type FromWorker =
  { readonly ready: true } | { readonly done: number; readonly failures: readonly Failure[] };

/** A call that did not get a 200. */
export interface Failure {
  readonly call: number;
  readonly code: string;
  readonly message: string;
}

const options = JSON.parse(process.argv[2] ?? "") as WorkerOptions;
const { url, concurrency, requests, windowMs } = options;

function throttleOf(): Throttle | undefined {
  if (options.throttle === "none") return undefined;
  if (options.throttle === "memory") return memoryThrottle({ requests, perMs: windowMs });
  const redis = new Redis({
    port: options.redisPort ?? 0,
    host: "127.0.0.1",
    enableOfflineQueue: false,
    retryStrategy: () => 50,
  });
  // each call gets the error of its own request
  redis.on("error", () => undefined);
  const duration = (windowMs / 1000) * (1 + (options.margin ?? 0));
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    points: requests,
    duration,
    rejectIfRedisNotReady: true,
    customIncrTtlLuaScript: slidingWindow,
    ...(options.insurance === undefined
      ? {}
      : { insuranceLimiter: new RateLimiterMemory({ points: options.insurance, duration }) }),
  });
  return sharedThrottle(limiter);
}

const throttle = throttleOf();
const client = createPartooClient({ apiKey: "key", baseUrl: url, throttle });
const failures: Failure[] = [];

async function call(conversation_id: number): Promise<void> {
  const params = { path: { conversation_id } };
  try {
    const { error } = await client.GET("/conversations/{conversation_id}", { params });
    if (error !== undefined) throw error;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    failures.push({ call: conversation_id, code, message });
  }
}

process.once("message", () => {
  const calls = Array.from({ length: options.count }, (_, index) => options.first + index);
  void pMap(calls, call, { concurrency }).then(() => {
    process.send?.({ done: calls.length - failures.length, failures } satisfies FromWorker, () =>
      process.exit(),
    );
  });
});
process.on("disconnect", () => process.exit());

// what a process needs once, its code and its connections, would be a large part of a scaled window
const warm = createPartooClient({ apiKey: "key", baseUrl: url });
await pMap(Array.from({ length: 2 * concurrency }), () => warm.GET("/permissions"), {
  concurrency,
});
process.send?.({ ready: true } satisfies FromWorker);
