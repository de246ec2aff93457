import type { Redis } from 'ioredis';
import { keysOf } from '../../src/bullmq/keys.ts';
import { SharedPace, type Slot } from '../../src/bullmq/shared-pace.ts';
import { seeded, type SimulatedServer } from '../bulk/simulate.ts';

export interface FleetShare {
  /** Successful responses in the last half, as a share of what was allowed. */
  readonly share: number;
  /** Refused requests in the last half, as a share of those sent. */
  readonly waste: number;
}

interface Worker {
  inFlight: number;
  slots: Slot[];
}

const JITTER_MS = 50;
const MAX_WAIT_MS = 1_000;
const REFUSAL_MS = 40;

/** Simulates workers that share the rule in Redis, against a server, for a number of simulated seconds. */
export async function simulateFleet(
  redis: Redis,
  server: SimulatedServer,
  { workers = 3, concurrency = 64, seconds = 120 }: { workers?: number; concurrency?: number; seconds?: number } = {},
): Promise<FleetShare> {
  const keys = keysOf('simulated');
  const all = await redis.keys(`${keys.prefix}*`);
  if (all.length > 0) await redis.del(...all);
  await redis.hset(keys.run, 'first', 'done', 'epoch', 'e');
  let now = 1_000_000;
  const start = now;
  const half = start + seconds * 500;
  const end = start + seconds * 1_000;
  const pace = new SharedPace(redis, keys, () => now);
  const random = seeded(3);
  const events: { at: number; run: () => Promise<void> }[] = [];
  const later = (ms: number, run: () => Promise<void>): void => void events.push({ at: now + ms, run });
  let [running, sent, refused, answered] = [0, 0, 0, 0];

  const ask = async (worker: Worker): Promise<void> => {
    const free = concurrency - worker.inFlight - worker.slots.length;
    if (free <= 0) return later(JITTER_MS, () => ask(worker));
    const leave = await pace.take('m', Math.min(free, 64));
    if ('stop' in leave) return;
    if ('askInMs' in leave)
      return later(Math.min(leave.askInMs, MAX_WAIT_MS) + 1 + random() * JITTER_MS, () => ask(worker));
    for (const slot of leave.slots) {
      worker.slots.push(slot);
      later(slot.inMs, () => send(worker, slot));
    }
    later(Math.max(1, leave.slots.at(-1)?.inMs ?? 0), () => ask(worker));
  };
  const send = async (worker: Worker, slot: Slot): Promise<void> => {
    const at = worker.slots.indexOf(slot);
    if (at < 0) return;
    worker.slots.splice(at, 1);
    worker.inFlight++;
    const counts = now >= half;
    if (counts) sent++;
    const verdict = server.decide(now - start, running, 500);
    if (verdict.kind === 'limited') {
      later(REFUSAL_MS, async () => {
        worker.inFlight--;
        worker.slots = [];
        if (counts) refused++;
        await pace.refused('m', slot, verdict.hintMs, REFUSAL_MS);
      });
      return;
    }
    running++;
    later(server.latencyMs * Math.exp(0.35 * (random() * 2 - 1)), async () => {
      running--;
      worker.inFlight--;
      if (now >= half) answered++;
    });
  };

  for (let index = 0; index < workers; index++) {
    const worker = { inFlight: 0, slots: [] };
    later(random() * JITTER_MS, () => ask(worker));
  }
  for (;;) {
    let first = 0;
    for (let index = 1; index < events.length; index++)
      if ((events[index]?.at ?? 0) < (events[first]?.at ?? 0)) first = index;
    const event = events[first];
    if (!event || event.at > end) break;
    events[first] = events.at(-1) as (typeof events)[0];
    events.pop();
    now = Math.max(now, event.at);
    await event.run();
  }
  return { share: answered / server.allowed(half - start, end - start), waste: refused / Math.max(1, sent) };
}
