import { PartooThrottleError } from "../errors.ts";

/** @throws PartooThrottleError if calls are refused for so many milliseconds more */
export function refuseUntil(ms: number): void {
  if (ms <= 0) return;
  const until = new Date(Date.now() + Math.ceil(ms));
  throw new PartooThrottleError(
    "The API asks for a pause that is longer than retry.maxDelayMs. The throttle refuses calls until " +
      `${until.toISOString()} and goes on afterwards. Nothing was sent`,
    { until },
  );
}
