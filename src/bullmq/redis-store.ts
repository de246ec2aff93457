import { InvalidRequestError } from '../errors/failures.ts';
import type { LedgerStore } from '../helpers/cost/ledger-store.ts';
import type { RedisClient } from './connect.ts';
import { spendKeys } from './keys.ts';
import { SharedSpend } from './shared-spend.ts';

export interface RedisStoreOptions {
  /** Name that ledgers with shared limits have in common. @default 'ledger' */
  name?: string | undefined;
  /**
   * Longest time between the start of a call and its cost, in ms. Reservations of a process that died count as spent after it;
   * a cost that is reported later replaces them. @default 600_000
   */
  holdMs?: number | undefined;
}

const HOLD_MS = 600_000;

/**
 * A store for `createLedger`, in Redis or Valkey: all ledgers with the same name share their limits. `redis` is a connection of
 * ioredis, or anything whose `call` sends a command.
 */
export function createRedisStore(
  redis: RedisClient,
  { name = 'ledger', holdMs = HOLD_MS }: RedisStoreOptions = {},
): LedgerStore {
  if (typeof redis?.call !== 'function')
    throw new InvalidRequestError('A Redis store needs a connection of ioredis: `createRedisStore(new Redis(url))`.');
  if (!(holdMs > 0)) throw new InvalidRequestError(`Option \`holdMs\` must be a number of ms above 0, not ${holdMs}.`);
  const keysOf = (account: string | undefined): ReturnType<typeof spendKeys> =>
    spendKeys(`{openrouter-fetch:ledger:${name}}:${account === undefined ? 'all' : `label:${account}`}`);
  const spendOf = (account: string | undefined): SharedSpend => new SharedSpend(redis, keysOf(account));
  return {
    open: (account, limit) => spendOf(account).open(limit),
    async reserve(account, id, amount) {
      const { code, limit, spent, held } = await spendOf(account).reserve(id, amount, holdMs);
      if (code === 'lost')
        throw new Error('Redis has lost the limits of the ledger: it was emptied or restarted without its data.');
      return { limit, spent, reserved: held, reservedNow: code === 'held' };
    },
    async settle(account, id, amount) {
      const { limit, spent, held } = await spendOf(account).settle(id, amount);
      return { limit, spent, reserved: held };
    },
    add: (account, amount) => spendOf(account).add(amount),
  };
}
