import { randomUUID } from 'node:crypto';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';
import { REFUSED, TAKE } from './pace-scripts.ts';

/** Permission to send one request. */
export interface Slot {
  /** Ms until it may be sent. */
  readonly inMs: number;
  /** The time by Redis's clock, in ms. */
  readonly at: number;
  /** Number of slots granted since the last pause, including this one. */
  readonly place: number;
  /** How many requests all workers have in flight, this one included. */
  readonly flight: number;
  /** The run that the request belongs to. */
  readonly epoch: string;
  /** The first request of the run, which is sent alone. */
  readonly first: boolean;
}

/** What a worker says of itself when it asks for slots. */
export interface Report {
  /** Its requests in flight, unused slots included. */
  readonly inFlight: number;
  /** `flight` of the slots whose requests were answered since the last report. */
  readonly answered: readonly number[];
}

/**
 * The reply to a worker that wants to send: slots; or when to ask again, at once if `full` and one of its own requests ends; or
 * why the run has ended. `watched`: ends of requests are to be reported at once, because the number in flight matters.
 */
export type Leave = (
  | { readonly slots: readonly Slot[] }
  | { readonly askInMs: number; readonly full?: boolean }
  | { readonly stop: string }
) & { readonly watched?: boolean };

/** How far ahead slots are granted, in ms: short enough to react to a refusal, long enough not to ask for every request. */
const HORIZON_MS = 100;

/** The pace of each model, shared and obeyed by all workers of a queue: its rate, and the number of requests at once. */
export class SharedPace {
  readonly #redis: RedisClient;
  readonly #keys: Keys;
  readonly #now: (() => number) | undefined;
  readonly #worker: string = randomUUID();

  /** `now` replaces Redis's clock, in ms. */
  constructor(redis: RedisClient, keys: Keys, now?: () => number) {
    this.#redis = redis;
    this.#keys = keys;
    this.#now = now;
  }

  /** Requests up to `wanted` slots, or reports alone; `perMinute`: a known request limit. */
  async take(model: string, wanted: number, report: Report, perMinute: number = Infinity): Promise<Leave> {
    const limit = perMinute === Infinity ? '' : perMinute;
    const keys = [this.#keys.pace(model), this.#keys.run, this.#keys.allPace, this.#keys.flights(model)];
    const args = [this.#now?.() ?? '', wanted, HORIZON_MS, limit];
    const reply = await TAKE.run(this.#redis, [
      ...keys,
      ...args,
      this.#worker,
      report.inFlight,
      report.answered.join(','),
    ]);
    const [stop, granted, start, spacing, place, at, epoch, first, flight, exact] = reply;
    const watched = exact === 1;
    if (stop !== '') return { stop: String(stop), watched };
    if (granted === 0) return { askInMs: Number(start), full: Number(flight) < 0, watched };
    return {
      watched,
      slots: Array.from({ length: Number(granted) }, (_, index) => ({
        inMs: Number(start) + index * Number(spacing),
        at: Number(at) + index * Number(spacing),
        place: Number(place) + index,
        flight: Number(flight) + index,
        epoch: String(epoch),
        first: first === 1,
      })),
    };
  }

  /** A rate limit refused the request with this slot. `tookMs`: the time until the refusal. */
  async refused(model: string, slot: Slot, hintMs: number | undefined, tookMs: number): Promise<void> {
    const args = [
      this.#now?.() ?? '',
      slot.at,
      slot.place,
      hintMs ?? '',
      Math.max(0, tookMs),
      Math.random(),
      slot.flight,
    ];
    await REFUSED.run(this.#redis, [this.#keys.pace(model), ...args]);
  }

  /** An account limit: nothing is sent to any model for `ms`. */
  async pauseAll(ms: number): Promise<void> {
    const now = this.#now?.() ?? (await this.#time());
    await this.#redis.call('HSET', this.#keys.allPace, 'paused', now + ms);
  }

  /** Requests per second that a model's limit allows, as far as it was learned. */
  async rate(model: string): Promise<number | undefined> {
    const rate = await this.#redis.call('HGET', this.#keys.pace(model), 'rate');
    return rate === null ? undefined : Number(rate);
  }

  async #time(): Promise<number> {
    const [seconds, micros] = (await this.#redis.call('TIME')) as [string, string];
    return Number(seconds) * 1_000 + Number(micros) / 1_000;
  }
}
