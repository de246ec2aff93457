import { Script } from './connect.ts';

// Amounts are whole units, which Lua's numbers keep exactly up to 2^53. They are added from their text, because Lua writes
// larger numbers with 14 digits. The clock is that of Redis.

/** KEYS account; ARGV limit, spent at least. Sets the limit, and raises the spent amount if more is known to be spent. */
export const OPEN: Script = new Script(
  1,
  `
redis.call('HSET', KEYS[1], 'limit', ARGV[1])
if tonumber(redis.call('HGET', KEYS[1], 'spent') or '0') < tonumber(ARGV[2]) then
  redis.call('HSET', KEYS[1], 'spent', ARGV[2])
end
return {1}
`,
);

/** Moves expired reservations to the spent amount: their requests may have been billed. */
const SWEEP = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
for _, id in ipairs(redis.call('ZRANGEBYSCORE', KEYS[2], '-inf', now, 'LIMIT', 0, 100)) do
  local units = redis.call('HGET', KEYS[3], id)
  if units and units ~= '0' then
    redis.call('HINCRBY', KEYS[1], 'held', '-' .. units)
    redis.call('HINCRBY', KEYS[1], 'spent', units)
  end
  if units then
    redis.call('HDEL', KEYS[3], id)
    redis.call('HSET', KEYS[4], id, units)
  end
  redis.call('ZREM', KEYS[2], id)
end
`;

const STATE = `redis.call('HMGET', KEYS[1], 'limit', 'spent', 'held')`;

/**
 * KEYS account, deadlines, holds, expired; ARGV id, units, ms. Returns a code (1 held, 2 was held already, 0 refused, -1 there
 * is no such account), then limit, spent and held.
 */
export const RESERVE: Script = new Script(
  4,
  `${SWEEP}
local state = ${STATE}
if not state[1] then return {-1} end
local spent, held = state[2] or '0', state[3] or '0'
if redis.call('HEXISTS', KEYS[3], ARGV[1]) == 1 then return {2, state[1], spent, held} end
local limit = tonumber(state[1])
if tonumber(spent) >= limit or tonumber(spent) + tonumber(held) + tonumber(ARGV[2]) > limit then
  return {0, state[1], spent, held}
end
redis.call('HSET', KEYS[3], ARGV[1], ARGV[2])
redis.call('ZADD', KEYS[2], now + tonumber(ARGV[3]), ARGV[1])
if ARGV[2] ~= '0' then redis.call('HINCRBY', KEYS[1], 'held', ARGV[2]) end
return {1, state[1], spent, held}
`,
);

/**
 * KEYS account, deadlines, holds, expired; ARGV id, units. Returns 1 settled, 2 settled late, 0 nothing was held, then limit,
 * spent and held. A late cost replaces the amount that its reservation was counted as.
 */
export const SETTLE: Script = new Script(
  4,
  `
local code = 0
local held = redis.call('HGET', KEYS[3], ARGV[1])
local expired = not held and redis.call('HGET', KEYS[4], ARGV[1])
if held then
  code = 1
  redis.call('HDEL', KEYS[3], ARGV[1])
  redis.call('ZREM', KEYS[2], ARGV[1])
  if held ~= '0' then redis.call('HINCRBY', KEYS[1], 'held', '-' .. held) end
  if ARGV[2] ~= '0' then redis.call('HINCRBY', KEYS[1], 'spent', ARGV[2]) end
elseif expired then
  code = 2
  redis.call('HDEL', KEYS[4], ARGV[1])
  local spent = tonumber(redis.call('HGET', KEYS[1], 'spent') or '0') - tonumber(expired) + tonumber(ARGV[2])
  redis.call('HSET', KEYS[1], 'spent', string.format('%.0f', math.max(0, spent)))
end
local state = ${STATE}
return {code, state[1] or '0', state[2] or '0', state[3] or '0'}
`,
);

/**
 * KEYS account, deadlines, holds, expired. Returns limit, spent and held, after expired reservations were counted; nothing
 * without an account.
 */
export const LOOK: Script = new Script(
  4,
  `${SWEEP}
local state = ${STATE}
if not state[1] then return {} end
return {1, state[1], state[2] or '0', state[3] or '0'}
`,
);
