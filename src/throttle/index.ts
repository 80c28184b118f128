/**
 * Keeps calls below the API's rate limit, in one process or in many.
 *
 * @module partoo-client/throttle
 */
export { memoryThrottle, type MemoryThrottleOptions } from "./memory.ts";
export { sharedThrottle, type SharedLimiter, type SharedThrottleOptions } from "./shared.ts";
export { slidingWindow } from "./sliding-window.ts";
export type { Throttle } from "./throttle.ts";
