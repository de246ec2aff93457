// The rule of `src/bulk/slot-rule.ts`, kept in Redis for all workers: how many requests a server works on at once, where that is
// what it limits. Each worker reports how many it has in flight; a worker that is silent has died, and its places come free.

/** Lua. Needs `now`, `text` and `put`; KEYS[1] is the pace of a model. */
export const SLOTS = `
local EVIDENCE, NEAR_ANSWERS, NEAR, FEWEST, STRIKES = 4, 2, 0.75, 8, 3
local EXPLORE_MS, EXPLORE_ANSWERS = 5000, 100
-- -1 for no limit, and for no refusal.
local slots = {limit = -1, least = -1, refusals = 0, strikes = 0, step = 1, changed = 0, answers = 0, exploring = 0}
local SLOT_FIELDS = {'limit', 'least', 'refusals', 'strikes', 'step', 'changed', 'answers', 'exploring'}
do
  local at = 1
  for value in string.gmatch(redis.call('HGET', KEYS[1], 'slots') or '', '%S+') do
    slots[SLOT_FIELDS[at]] = tonumber(value)
    at = at + 1
  end
end
local function save_slots()
  local values = {}
  for at, field in ipairs(SLOT_FIELDS) do values[at] = text(slots[field]) end
  put('slots', table.concat(values, ' '))
end
-- Requests that are being refused are in flight, too.
local function slack_of(place) return math.max(1, place * 0.05) end
local function set_limit(limit)
  slots.limit, slots.changed, slots.answers, slots.exploring = limit, now, 0, 0
end
local function forget_slots()
  slots.limit, slots.least, slots.refusals, slots.strikes, slots.answers, slots.exploring = -1, -1, 0, 0, 0, 0
end
-- True while the number in flight may be, or is, what the server limits.
local function watched() return slots.limit >= 0 or slots.refusals > 0 end

local function slot_answered(place, full)
  if slots.limit < 0 then
    if slots.least < 0 then return end
    if place > slots.least + slack_of(slots.least) then forget_slots()
    elseif place >= NEAR * slots.least then slots.answers = slots.answers + 1 end
    return
  end
  slots.answers = slots.answers + 1
  if slots.answers < EXPLORE_ANSWERS or not full or now - slots.changed < EXPLORE_MS then return end
  -- The limit may have been raised.
  local step = slots.exploring == 1 and math.min(slots.step * 2, math.ceil(slots.limit / 4)) or 1
  set_limit(slots.limit + step)
  slots.step, slots.exploring = step, 1
end

-- True if the number in flight is what was refused.
local function slot_refused(place)
  if slots.limit >= 0 then
    slots.strikes = slots.exploring == 1 and 0 or slots.strikes + 1
    if slots.strikes >= STRIKES then
      forget_slots()
      return false
    end
    set_limit(math.max(1, math.min(slots.limit, place) - 1))
    return true
  end
  if slots.refusals > 0 and math.abs(place - slots.least) > slack_of(slots.least) then forget_slots() end
  slots.least = slots.least < 0 and place or math.min(slots.least, place)
  slots.refusals = slots.refusals + 1
  if slots.refusals < EVIDENCE or slots.least <= FEWEST or slots.answers < NEAR_ANSWERS * slots.least then return false end
  set_limit(slots.least - 1)
  return true
end
`;

/**
 * Lua. KEYS[4] is a hash of workers with what they have in flight. Sets `mine`, `others`, `workers` and `total`; `note_flights`
 * saves what this worker has.
 */
export const FLIGHTS = `
local LAPSE_MS = 10000
local worker, mine = ARGV[5], tonumber(ARGV[6])
local others, workers = 0, 1
do
  local known = redis.call('HGETALL', KEYS[4])
  for at = 1, #known, 2 do
    if known[at] ~= worker then
      local count, seen = string.match(known[at + 1], '^(%d+) (%d+)$')
      if now - tonumber(seen) > LAPSE_MS then redis.call('HDEL', KEYS[4], known[at])
      else
        others = others + tonumber(count)
        workers = workers + 1
      end
    end
  end
end
local total = others + mine
local function note_flights(more, waiting)
  if mine + more > 0 or waiting then
    redis.call('HSET', KEYS[4], worker, string.format('%d %.0f', mine + more, now))
    redis.call('EXPIRE', KEYS[4], 3600)
  else redis.call('HDEL', KEYS[4], worker) end
end
-- How many more may be in flight. Where all places are taken, a worker with more than its share leaves the next ones to another.
local function free_slots()
  if slots.limit < 0 then return math.huge end
  local free = slots.limit - total
  local share = math.ceil(slots.limit / workers)
  local hungry, since = string.match(redis.call('HGET', KEYS[1], 'hungry') or '', '^(%S+) (%d+)$')
  if hungry and now - tonumber(since) > 400 then hungry = nil end
  if hungry and hungry ~= worker and mine >= share then free = 0 end
  if free < 1 and mine < share and not hungry then put('hungry', string.format('%s %.0f', worker, now))
  elseif hungry == worker and mine + free >= share then redis.call('HDEL', KEYS[1], 'hungry') end
  return free
end
`;
