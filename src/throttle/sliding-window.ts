/**
 * A script for `RateLimiterRedis` and `RateLimiterValkey` that counts the requests of the last `duration` seconds.
 * Without it, they count in fixed windows, and up to twice the points can go out within one `duration`: at the end of
 * one window and at the start of the next.
 *
 * It stores one timestamp per point under the key.
 *
 * @see https://github.com/animir/node-rate-limiter-flexible
 * @example
 * new RateLimiterRedis({
 *   storeClient: redis,
 *   points: 300,
 *   duration: 61,
 *   customIncrTtlLuaScript: slidingWindow,
 * });
 */
export const slidingWindow = `
local key, wanted, points, window = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[3]), ARGV[4] * 1000
-- block(), and a limiter without this script, keep a number under the key
if redis.call('type', key).ok == 'string' then
  return { points + 1, redis.call('pttl', key) }
end
local time = redis.call('time')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
-- a clock that was set back: what lies in the future counts as now
local ahead = 0
while tonumber(redis.call('lindex', key, -1) or 0) > now do
  redis.call('rpop', key)
  ahead = ahead + 1
end
for _ = 1, ahead do
  redis.call('rpush', key, now)
end
local oldest = redis.call('lindex', key, 0)
while oldest and oldest + window <= now do
  redis.call('lpop', key)
  oldest = redis.call('lindex', key, 0)
end
local used = redis.call('llen', key)
if used + wanted > points then
  return { points + 1, oldest and math.ceil(oldest + window - now) or -1 }
end
for _ = 1, wanted do
  redis.call('rpush', key, now)
end
redis.call('pexpire', key, math.ceil(window))
return { used + wanted, math.ceil(window) }
`;
