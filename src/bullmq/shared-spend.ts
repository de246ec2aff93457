import { shown } from '../settings.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { fromUnits as fromExact, toUnits as toExact } from '../helpers/cost/money.ts';
import type { RedisClient } from './connect.ts';
import type { SpendKeys } from './keys.ts';
import { LOOK, OPEN, RESERVE, SETTLE } from './spend-scripts.ts';

/** 1e-10 USD: Redis's scripts count exactly up to 900,000 USD of them. */
const DECIMALS = 10n;
const EXACT_DECIMALS = 30n;
const SCALE = 10n ** (EXACT_DECIMALS - DECIMALS);
const MAX_USD = 900_000;

/** The state of a limit, in USD. */
export interface SpendState {
  readonly limit: number;
  readonly spent: number;
  /** Held for requests in flight. */
  readonly held: number;
}

/** One cost limit for many processes: each request reserves the most that it can cost until its cost is known. */
export class SharedSpend {
  readonly #redis: RedisClient;
  readonly #keys: SpendKeys;

  constructor(redis: RedisClient, keys: SpendKeys) {
    this.#redis = redis;
    this.#keys = keys;
  }

  /** Sets the limit; `spent`: the amount known to have been spent. Both in USD. */
  async open(limit: number, spent: number = 0): Promise<void> {
    await OPEN.run(this.#redis, [this.#keys.account, toUnits(limit), toUnits(spent)]);
  }

  /**
   * Reserves `amount` USD for `ms`; if it is not settled by then, it counts as spent. `lost`: Redis does not have the limit
   * (any more).
   */
  async reserve(id: string, amount: number, ms: number): Promise<{ code: 'held' | 'refused' | 'lost' } & SpendState> {
    const [code, ...state] = await RESERVE.run(this.#redis, [...this.#four, id, toUnits(amount), Math.ceil(ms)]);
    return { code: Number(code) > 0 ? 'held' : code === 0 ? 'refused' : 'lost', ...stateOf(state) };
  }

  /** Settles a reservation: its request cost `amount` USD. Only the first call for an `id` counts. */
  async settle(id: string, amount: number): Promise<SpendState> {
    const [, ...state] = await SETTLE.run(this.#redis, [...this.#four, id, toUnits(amount)]);
    return stateOf(state);
  }

  /** Adds an amount that was spent without a reservation. */
  async add(amount: number): Promise<void> {
    await this.#redis.call('HINCRBY', this.#keys.account, 'spent', toUnits(amount));
  }

  async look(): Promise<SpendState | undefined> {
    const [found, ...state] = await LOOK.run(this.#redis, this.#four);
    return found === 1 ? stateOf(state) : undefined;
  }

  get #four(): string[] {
    const { account, deadlines, holds, expired } = this.#keys;
    return [account, deadlines, holds, expired];
  }
}

/** USD as whole units, rounded up so that no sum of them is too low. Redis refuses fractions. */
export function toUnits(amount: number): string {
  if (!(amount >= 0 && amount <= MAX_USD))
    throw new InvalidRequestError(`An amount in Redis must be from 0 to ${MAX_USD} USD, not ${shown(amount)}.`);
  const exact = toExact(amount);
  return String((exact + SCALE - 1n) / SCALE);
}

export function fromUnits(units: unknown): number {
  return fromExact(BigInt(String(units ?? 0)) * SCALE);
}

function stateOf([limit, spent, held]: readonly unknown[]): SpendState {
  return { limit: fromUnits(limit), spent: fromUnits(spent), held: fromUnits(held) };
}
