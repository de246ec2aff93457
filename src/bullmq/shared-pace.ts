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
  /** The run that the request belongs to. */
  readonly epoch: string;
  /** The first request of the run, which is sent alone. */
  readonly first: boolean;
}

/** The reply to a worker that wants to send: slots; or when to ask again; or why the run has ended. */
export type Leave = { readonly slots: readonly Slot[] } | { readonly askInMs: number } | { readonly stop: string };

/** How far ahead slots are granted, in ms: short enough to react to a refusal, long enough not to ask for every request. */
const HORIZON_MS = 100;

/** The rate of each model, shared and obeyed by all workers of a queue. */
export class SharedPace {
  readonly #redis: RedisClient;
  readonly #keys: Keys;
  readonly #now: (() => number) | undefined;

  /** `now` replaces Redis's clock, in ms. */
  constructor(redis: RedisClient, keys: Keys, now?: () => number) {
    this.#redis = redis;
    this.#keys = keys;
    this.#now = now;
  }

  /** Requests up to `wanted` slots; `perMinute`: a known request limit. */
  async take(model: string, wanted: number, perMinute: number = Infinity): Promise<Leave> {
    const limit = perMinute === Infinity ? '' : perMinute;
    const keys = [this.#keys.pace(model), this.#keys.run, this.#keys.allPace];
    const [stop, granted, start, spacing, place, at, epoch, first] = await TAKE.run(this.#redis, [
      ...keys,
      this.#now?.() ?? '',
      wanted,
      HORIZON_MS,
      limit,
    ]);
    if (stop !== '') return { stop: String(stop) };
    if (granted === 0) return { askInMs: Number(start) };
    return {
      slots: Array.from({ length: Number(granted) }, (_, index) => ({
        inMs: Number(start) + index * Number(spacing),
        at: Number(at) + index * Number(spacing),
        place: Number(place) + index,
        epoch: String(epoch),
        first: first === 1,
      })),
    };
  }

  /** A rate limit refused the request with this slot. `tookMs`: the time until the refusal. */
  async refused(model: string, slot: Slot, hintMs: number | undefined, tookMs: number): Promise<void> {
    const args = [this.#now?.() ?? '', slot.at, slot.place, hintMs ?? '', Math.max(0, tookMs), Math.random()];
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
