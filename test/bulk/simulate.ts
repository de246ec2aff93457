import { Pace, type Flight } from '../../src/bulk/pace.ts';

/** How a server treats a request: it refuses it at once, or responds after a while. */
export type Verdict =
  | { kind: 'answered'; ms?: number }
  | { kind: 'limited'; hintMs?: number | undefined }
  | { kind: 'failed' };

export interface SimulatedServer {
  /** Decides at arrival, when `running` requests are in flight. */
  decide(now: number, running: number, tokens: number): Verdict;
  /** Requests it would have allowed between two times. */
  allowed(from: number, until: number): number;
  /** Median latency, in ms; log-normal. */
  latencyMs: number;
}

export interface Simulated {
  /** Successful responses as a share of what was allowed, without those before `from`. */
  share: number;
  /** Refused and failed requests as a share of those sent, likewise. */
  waste: number;
  /** Rows that were taken, but had no result and were neither waiting nor in flight at the end. */
  lost: number;
  rate: number;
}

/** A generator of random numbers that repeats its sequence. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Runs the rule against a server for a number of simulated seconds. */
export function simulate(
  server: SimulatedServer,
  {
    seconds = 120,
    from = seconds / 2,
    ceiling = 256,
    seed = 1,
    processes = 1,
  }: { seconds?: number; from?: number; ceiling?: number; seed?: number; processes?: number } = {},
): Simulated & { byProcess: number[] } {
  const random = seeded(seed);
  const events = new Heap();
  const end = seconds * 1_000;
  const start = from * 1_000;
  let running = 0;
  let sent = 0;
  let wasted = 0;
  let answered = 0;
  let counted = 0;
  let taken = 0;
  let waiting = 0;
  const byProcess = Array.from({ length: processes }, () => 0);
  const paces = byProcess.map(() => new Pace(ceiling, random));
  const wakes = byProcess.map(() => Infinity);
  const settle = (index: number, flight: Flight, verdict: Verdict, now: number): void => {
    const pace = paces[index] as Pace;
    if (verdict.kind === 'answered') {
      running--;
      answered++;
      if (now >= start) {
        counted++;
        byProcess[index] = (byProcess[index] as number) + 1;
      }
      pace.end(flight, { kind: 'answered' }, now);
    } else {
      if (flight.sentAt >= start) wasted++;
      waiting++;
      pace.end(
        flight,
        verdict.kind === 'failed' ? { kind: 'failed' } : { kind: 'limited', hintMs: verdict.hintMs },
        now,
      );
    }
    pump(index, now);
  };
  const pump = (index: number, now: number): void => {
    const pace = paces[index] as Pace;
    for (;;) {
      const delay = pace.delay(now);
      if (delay > 0) {
        // Timers fire up to a millisecond late.
        const at = now + Math.max(1, Math.ceil(delay));
        if (delay === Infinity || at >= (wakes[index] as number)) return;
        wakes[index] = at;
        events.push(at, () => {
          if (wakes[index] !== at) return;
          wakes[index] = Infinity;
          pump(index, at);
        });
        return;
      }
      if (waiting > 0) waiting--;
      else taken++;
      if (now >= start) sent++;
      const flight = pace.send(now);
      const tokens = Math.round(500 * Math.exp(normal(random)));
      const verdict = server.decide(now, running, tokens);
      if (verdict.kind === 'answered') {
        running++;
        const ms = (verdict.ms ?? server.latencyMs) * Math.exp(0.35 * normal(random));
        events.push(now + ms, () => settle(index, flight, verdict, now + ms));
      } else events.push(now + 40, () => settle(index, flight, verdict, now + 40));
    }
  };
  for (const index of paces.keys()) events.push(0, () => pump(index, 0));
  for (let event = events.pop(); event && event.at <= end; event = events.pop()) event.run();
  const inFlight = paces.reduce((sum, pace) => sum + pace.inFlight, 0);
  return {
    share: counted / server.allowed(start, end),
    waste: wasted / sent,
    lost: taken - answered - waiting - inFlight,
    rate: (paces[0] as Pace).rate,
    byProcess,
  };
}

export function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Events by time; those at the same time in their original order. */
class Heap {
  readonly #items: { at: number; order: number; run: () => void }[] = [];
  #order = 0;

  push(at: number, run: () => void): void {
    const items = this.#items;
    items.push({ at, order: this.#order++, run });
    for (let index = items.length - 1; index > 0;) {
      const parent = (index - 1) >> 1;
      if (!this.#before(index, parent)) break;
      this.#swap(index, parent);
      index = parent;
    }
  }

  pop(): { at: number; run: () => void } | undefined {
    const items = this.#items;
    const top = items[0];
    const last = items.pop();
    if (!top || !last || items.length === 0) return top;
    items[0] = last;
    for (let index = 0; ;) {
      const left = 2 * index + 1;
      const right = left + 1;
      let least = index;
      if (left < items.length && this.#before(left, least)) least = left;
      if (right < items.length && this.#before(right, least)) least = right;
      if (least === index) return top;
      this.#swap(index, least);
      index = least;
    }
  }

  #before(one: number, other: number): boolean {
    const [a, b] = [this.#items[one], this.#items[other]] as [
      { at: number; order: number },
      { at: number; order: number },
    ];
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  #swap(one: number, other: number): void {
    const items = this.#items;
    [items[one], items[other]] = [items[other] as (typeof items)[0], items[one] as (typeof items)[0]];
  }
}
