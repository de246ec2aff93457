import { Script } from './connect.ts';
import { FLIGHTS, SLOTS } from './slot-scripts.ts';

// The rule of `src/bulk/rate-rule.ts` and `pace.ts`, kept in Redis for all workers: what they are allowed to send, and what
// refusals teach. Times are ms of Redis's clock; tests may pass their own.

const CLOCK = `
local now = tonumber(ARGV[1])
if not now then
  local time = redis.call('TIME')
  now = time[1] * 1000 + time[2] / 1000
end
local function text(value) return string.format('%.17g', value) end
local function put(...) redis.call('HSET', KEYS[1], ...) end
`;

/**
 * A worker reports what it has in flight, and what was answered, and asks how many requests it may send; 0 to report alone.
 *
 * KEYS pace of a model, run, pace of the account, flights of the model; ARGV now or '', how many, horizon in ms, requests per
 * minute or '', worker, how many it has in flight, places in flight of what was answered since the last call.
 * Returns how many may be sent, in how many ms the first, ms between them, place of the first since the last pause, the time of
 * the first, epoch of the run, 1 if it is the first of the run, the place in flight of the first, 1 if ends are to be reported
 * at once; or 0 and in how many ms to ask again, and -1 as the place if all places are taken. Before both, the reason why the
 * run has ended, or ''.
 */
export const TAKE: Script = new Script(
  4,
  `${CLOCK}${SLOTS}${FLIGHTS}
local CREDIT = 50
local wanted, horizon = tonumber(ARGV[2]), tonumber(ARGV[3])
local waiting = wanted > 0
if ARGV[7] ~= '' and watched() then
  local places = {}
  for place in string.gmatch(ARGV[7], '%d+') do places[#places + 1] = tonumber(place) end
  for _, place in ipairs(places) do slot_answered(place, total + #places >= slots.limit) end
  save_slots()
end
local run = redis.call('HMGET', KEYS[2], 'stop', 'first', 'epoch')
local epoch = run[3] or ''
local function deny(stop, ms, flight)
  note_flights(0, waiting)
  return {stop, 0, text(ms), '0', '0', '0', epoch, 0, flight, watched() and 1 or 0}
end
local function wait(ms) return deny('', ms, 0) end
if run[1] then return deny(run[1], 0, 0) end
if wanted < 1 then return wait(0) end
-- What is sent soon is counted from now on.
if watched() then horizon = math.min(horizon, 5) end

local pace = redis.call('HMGET', KEYS[1], 'rate', 'next', 'paused', 'knee', 'cut', 'recovery', 'grown', 'since', 'probing', 'refusal')
local rate, next = tonumber(pace[1]), tonumber(pace[2] or 0)
local paused = math.max(tonumber(pace[3] or 0), tonumber(redis.call('HGET', KEYS[3], 'paused') or 0))
local since = tonumber(pace[8] or 0)
if paused > now then return wait(paused - now) end
wanted = math.min(wanted, free_slots())
if wanted < 1 then return deny('', 100, -1) end

local first = 0
if not run[2] or (tonumber(run[2]) and now - tonumber(run[2]) > 120000) then
  redis.call('HSET', KEYS[2], 'first', text(now))
  first, wanted = 1, 1
elseif run[2] ~= 'done' then
  return wait(100)
end

local spacing, start = 0, now
if ARGV[4] ~= '' then
  spacing = 60000 / tonumber(ARGV[4])
  local free = tonumber(redis.call('HGET', KEYS[3], 'next') or 0)
  start = math.max(free, now - math.min(CREDIT, spacing))
  if start > now + horizon then
    if first == 1 then redis.call('HDEL', KEYS[2], 'first') end
    return wait(start - horizon - now)
  end
  wanted = 1
  redis.call('HSET', KEYS[3], 'next', text(start + spacing))
end

local granted = wanted
if rate then
  -- Only while the rate is the limit.
  local seconds = (now - tonumber(pace[7])) / 1000
  if seconds > 0 then
    local knee, recovery = tonumber(pace[4]), tonumber(pace[6])
    local cut = tonumber(pace[5])
    if next >= now - CREDIT then
      if rate < knee then
        local left = math.max(1, cut + recovery - now + seconds * 1000) / 1000
        rate = math.min(knee, rate + (knee - rate) * seconds / left)
      elseif now - cut > 1.5 * recovery then
        rate = rate * 1.08 ^ math.min(seconds, 1)
      end
    end
    put('rate', text(rate), 'grown', text(now))
  end
  local gap = 1000 / rate
  local from = math.max(next, now - CREDIT)
  if pace[9] == '1' then
    -- A single request probes whether the limit is open again.
    granted = 1
    start = math.max(start, now)
    put('probing', '0', 'next', text(now + math.max(500, gap, 2 * tonumber(pace[10] or 0))))
  else
    granted = math.min(wanted, math.floor((now + horizon - from) / gap) + 1)
    if granted < 1 then
      if first == 1 then redis.call('HDEL', KEYS[2], 'first') end
      return wait(from - horizon - now)
    end
    put('next', text(from + granted * gap))
    start, spacing = math.max(start, from), gap
  end
else
  if pace[9] == '1' then granted = 1; put('probing', '0', 'paused', text(now + 500)) end
  -- Sent requests are counted by tenths of a second, until a refusal shows the rate.
  local tenth = math.floor(now / 100)
  local field = 's' .. tenth % 128
  local counted = redis.call('HGET', KEYS[1], field)
  local number, count = string.match(counted or '', '^(%d+):(%d+)$')
  put(field, tenth .. ':' .. granted + (tonumber(number) == tenth and tonumber(count) or 0))
end
-- The requests accepted in each ten seconds are the lower bound when the rate is lowered later.
local ten = math.floor(now / 10000)
local field = 'g' .. ten % 8
local number, count = string.match(redis.call('HGET', KEYS[1], field) or '', '^(%d+):(%d+)$')
put(field, string.format('%d:%d', ten, granted + (tonumber(number) == ten and tonumber(count) or 0)))
put('since', since + granted)
if since > 2 then redis.call('HDEL', KEYS[1], 'shut') end
redis.call('EXPIRE', KEYS[1], 3600)
note_flights(granted, true)
return {'', granted, text(math.max(0, start - now)), text(spacing), since + 1, text(math.max(start, now)), epoch, first, total + 1,
  watched() and 1 or 0}
`,
);

/**
 * A rate limit has refused a request. KEYS pace of a model; ARGV now or '', when it was granted, its place since the last
 * pause, ms that the server asks to wait or '', ms that the refusal took, a random number from 0 to 1, its place in flight.
 * Returns the rate or '', and ms of the pause.
 */
export const REFUSED: Script = new Script(
  1,
  `${CLOCK}${SLOTS}
local MARGIN, SLOWEST = 0.95, 1 / 60
local at, place, hint, random = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[6])
local pace = redis.call('HMGET', KEYS[1], 'rate', 'paused', 'learned', 'reaction', 'shut', 'refusal', 'next')
local rate, paused = tonumber(pace[1]), tonumber(pace[2] or 0)
local reaction, shut = tonumber(pace[4] or 0), tonumber(pace[5] or 0)
local refusal = math.max(tonumber(pace[6] or 0) * 0.9, math.min(tonumber(ARGV[5]), 10000))
local hinted = hint and hint + math.min(hint * 0.1, 250) * random

local function ten(ago, change)
  local number = math.floor(now / 10000) - ago
  local field = 'g' .. number % 8
  local found, count = string.match(redis.call('HGET', KEYS[1], field) or '', '^(%d+):(%d+)$')
  count = tonumber(found) == number and tonumber(count) or 0
  if change ~= 0 then
    count = math.max(0, count + change)
    put(field, string.format('%d:%d', number, count))
  end
  return count
end
-- It was not accepted.
ten(0, -1)

local passed = 0
if not rate then
  local until_ = math.floor(at / 100)
  for tenth = until_ - 9, until_ do
    local number, count = string.match(redis.call('HGET', KEYS[1], 's' .. tenth % 128) or '', '^(%d+):(%d+)$')
    if tonumber(number) == tenth then passed = passed + tonumber(count) end
  end
  passed = passed - 1
end
local first = not rate and passed > 0
if not first and at < reaction then
  -- Part of a group that has already been handled; only its hint is new.
  if hinted and now + hinted > paused then put('paused', text(now + hinted), 'since', 0) end
  return {pace[1] or '', text(hinted or 0)}
end
-- No accepted request shows a rate, or none was accepted since the last pause: the limit is (still) closed.
local early = not first and (not rate or place <= 2)
if not early then
  local at_once = slot_refused(tonumber(ARGV[7]))
  save_slots()
  if at_once then
    -- A request that ends makes way for the next.
    put('shut', 0, 'reaction', text(math.max(now, tonumber(pace[7] or 0))), 'refusal', text(refusal))
    if hinted then put('paused', text(math.max(paused, now + hinted)), 'since', 0, 'probing', '0', 'next', text(math.max(tonumber(pace[7] or 0), now + hinted))) end
    return {pace[1] or '', text(hinted or 0)}
  end
end
local pause = hinted
if not pause then
  if early then pause = math.min(8000, 250 * 2 ^ shut) * (0.75 + 0.5 * random)
  else pause = math.min(1000, math.max(50, rate and 1000 / rate or 50)) end
end
local knee
if first then
  knee = math.max(SLOWEST, passed)
  rate = math.max(SLOWEST, MARGIN * passed)
  put('learned', text(now))
elseif not early then
  local learning = now - tonumber(pace[3] or 0) < 9000
  local floor = 0
  for ago = 0, 5 do floor = floor + ten(ago, 0) end
  floor = floor / (50 + now / 1000 % 10)
  knee = rate
  rate = math.min(rate, math.max(rate * (learning and 0.8 or MARGIN), floor, SLOWEST))
  if learning then knee = rate / MARGIN end
end
if knee then
  put('rate', text(rate), 'knee', text(knee), 'cut', text(now + pause), 'grown', text(now + pause),
    'recovery', text(math.min(60000, math.max(3000, 25 * pause))))
end
shut = early and shut + 1 or 0
paused = math.max(paused, now + pause)
put('shut', shut, 'reaction', text(math.max(now, tonumber(pace[7] or 0))), 'paused', text(paused), 'since', 0, 'refusal', text(refusal),
  'next', text(math.max(tonumber(pace[7] or 0), paused)),
  'probing', shut >= (hint and 3 or 1) and '1' or '0')
return {rate and text(rate) or '', text(pause)}
`,
);
