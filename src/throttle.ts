/**
 * Keeps calls below the API's limit, in one process or in many.
 *
 * @module partoo-client/throttle
 */
export { memoryThrottle, type MemoryThrottleOptions } from "./throttle/memory.ts";
export {
  sharedThrottle,
  type SharedLimiter,
  type SharedThrottleOptions,
} from "./throttle/shared.ts";
export { slidingWindow } from "./throttle/sliding-window.ts";
export type { Throttle } from "./throttle/throttle.ts";
