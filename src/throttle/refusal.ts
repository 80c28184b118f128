import { PartooThrottleError } from "../errors.ts";

/** @throws PartooThrottleError if `ms` is more than 0: for so long, the throttle rejects calls */
export function refuseUntil(ms: number): void {
  if (ms <= 0) return;
  const until = new Date(Date.now() + Math.ceil(ms));
  throw new PartooThrottleError(
    "The API asked for a pause longer than retry.maxDelayMs. The throttle rejects calls until " +
      `${until.toISOString()}. Nothing was sent`,
    { until },
  );
}
