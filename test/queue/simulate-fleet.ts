import type { Redis } from 'ioredis';
import { keysOf } from '../../src/bullmq/keys.ts';
import { SharedPace, type Report, type Slot } from '../../src/bullmq/shared-pace.ts';
import { normal, seeded, type SimulatedServer } from '../bulk/simulate.ts';

export interface FleetShare {
  /** Successful responses in the last half, as a share of what was allowed. */
  readonly share: number;
  /** Refused requests in the last half, as a share of those sent. */
  readonly waste: number;
}

interface Worker {
  readonly pace: SharedPace;
  inFlight: number;
  /** Most that it has in flight: one more for each answer while that is what limits it. */
  window: number;
  slots: Slot[];
  answered: number[];
  watched: boolean;
  full: boolean;
  /** When it asks again. */
  askAt: number;
  dead: boolean;
}

const JITTER_MS = 50;
const MAX_WAIT_MS = 1_000;
const REFUSAL_MS = 40;

/** Simulates workers that share the rule in Redis, against a server, for a number of simulated seconds. */
export async function simulateFleet(
  redis: Redis,
  server: SimulatedServer,
  {
    workers = 3,
    concurrency = 64,
    seconds = 120,
    seed = 3,
    dies,
  }: {
    workers?: number;
    concurrency?: number;
    seconds?: number;
    seed?: number;
    /** When one of the workers dies without a word, in seconds. */
    dies?: number;
  } = {},
): Promise<FleetShare> {
  const keys = keysOf('simulated');
  const all = await redis.keys(`${keys.prefix}*`);
  if (all.length > 0) await redis.del(...all);
  await redis.hset(keys.run, 'first', 'done', 'epoch', 'e');
  let now = 1_000_000;
  const start = now;
  const half = start + seconds * 500;
  const end = start + seconds * 1_000;
  const random = seeded(seed);
  const events: { at: number; run: () => Promise<void> }[] = [];
  const later = (ms: number, run: () => Promise<void>): void => void events.push({ at: now + ms, run });
  let [running, sent, refused, answered] = [0, 0, 0, 0];

  const askAt = (worker: Worker, at: number): void => {
    worker.askAt = at;
    later(at - now, async () => {
      if (worker.askAt === at && !worker.dead) await ask(worker);
    });
  };
  const report = (worker: Worker): Report => {
    const { answered } = worker;
    worker.answered = [];
    return { inFlight: worker.inFlight + worker.slots.length, answered };
  };
  const ask = async (worker: Worker): Promise<void> => {
    const free = worker.window - worker.inFlight - worker.slots.length;
    const leave = await worker.pace.take('m', Math.min(free, 64), report(worker));
    worker.watched = leave.watched === true;
    worker.full = false;
    if ('stop' in leave) return;
    if ('askInMs' in leave) {
      worker.full = leave.full === true;
      return askAt(worker, now + Math.min(free > 0 ? leave.askInMs : 0, MAX_WAIT_MS) + 1 + random() * JITTER_MS);
    }
    for (const slot of leave.slots) {
      worker.slots.push(slot);
      later(slot.inMs, () => send(worker, slot));
    }
    askAt(worker, now + Math.max(1, leave.slots.at(-1)?.inMs ?? 0));
  };
  const ended = async (worker: Worker): Promise<void> => {
    worker.inFlight--;
    if (worker.dead || !worker.watched) return;
    if (worker.full) askAt(worker, now);
    else worker.watched = (await worker.pace.take('m', 0, report(worker))).watched === true;
  };
  const send = async (worker: Worker, slot: Slot): Promise<void> => {
    const at = worker.slots.indexOf(slot);
    if (at < 0 || worker.dead) return;
    worker.slots.splice(at, 1);
    worker.inFlight++;
    const counts = now >= half;
    if (counts) sent++;
    const verdict = server.decide(now - start, running, 500);
    if (verdict.kind === 'limited') {
      later(REFUSAL_MS, async () => {
        worker.slots = [];
        if (counts) refused++;
        if (!worker.dead) await worker.pace.refused('m', slot, verdict.hintMs, REFUSAL_MS);
        await ended(worker);
      });
      return;
    }
    running++;
    later(server.latencyMs * Math.exp(0.35 * normal(random)), async () => {
      running--;
      if (now >= half && !worker.dead) answered++;
      if (worker.inFlight >= worker.window) worker.window = Math.min(concurrency, worker.window + 1);
      if (worker.watched) worker.answered.push(slot.flight);
      await ended(worker);
    });
  };

  for (let index = 0; index < workers; index++) {
    const pace = new SharedPace(redis, keys, () => now);
    const none = {
      inFlight: 0,
      window: 16,
      slots: [],
      answered: [],
      watched: false,
      full: false,
      askAt: 0,
      dead: false,
    };
    const worker: Worker = { pace, ...none };
    askAt(worker, now + random() * JITTER_MS);
    if (index > 0 || dies === undefined) continue;
    later(dies * 1_000, async () => {
      worker.dead = true;
    });
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
