import { randomUUID } from 'node:crypto';
import type { BulkPrice, BulkStop, BulkStopReason } from '../bulk/types.ts';
import { asRecord, parseJSON } from '../json.ts';
import { RowError } from '../bulk/line.ts';
import type { RedisClient } from './connect.ts';
import type { Keys } from './keys.ts';
import { SharedSpend } from './shared-spend.ts';

/** The settings that the workers of a run obey. Unlimited numbers are omitted: JSON has no infinity. */
export interface SharedPlan {
  readonly maxRetries: number | undefined;
  readonly retryInvalid: number;
  readonly timeout: number | undefined;
  readonly requestsPerMinute: number | undefined;
  readonly maxCost: number | undefined;
  readonly prices: Readonly<Record<string, BulkPrice>> | undefined;
  readonly wait: boolean;
  readonly maxWait: number;
}

/** The run that a queue serves, as Redis knows it. */
export class RunState {
  readonly #redis: RedisClient;
  readonly #keys: Keys;
  readonly spend: SharedSpend;

  constructor(redis: RedisClient, keys: Keys) {
    this.#redis = redis;
    this.#keys = keys;
    this.spend = new SharedSpend(redis, keys.spend);
  }

  /** The name of the last run, if any. */
  async current(): Promise<string | undefined> {
    return ((await this.#redis.call('HGET', this.#keys.run, 'name')) as string | null) ?? undefined;
  }

  /** Begins or resumes a run: reservations and spending are kept, and it is no longer stopped. */
  async begin(name: string, plan: SharedPlan, spent: number): Promise<void> {
    if ((await this.current()) !== name) await this.forget();
    if (plan.maxCost !== undefined) await this.spend.open(plan.maxCost, spent);
    await this.#redis.call('HDEL', this.#keys.run, 'stop', 'first');
    const epoch = randomUUID();
    await this.#redis.call('HSET', this.#keys.run, 'name', name, 'epoch', epoch, 'plan', JSON.stringify(plan));
  }

  /** Removes the state of the run; its pace is kept for an hour, for the next one. */
  async forget(): Promise<void> {
    const { run, spend } = this.#keys;
    await this.#redis.call('DEL', run, ...Object.values(spend));
  }

  /** The settings of the run; `undefined` if it no longer exists. */
  async plan(): Promise<SharedPlan | undefined> {
    const text = (await this.#redis.call('HGET', this.#keys.run, 'plan')) as string | null;
    return text === null ? undefined : (JSON.parse(text) as SharedPlan);
  }

  /** Ends the run for all workers, unless it has ended already. */
  async stop({ reason, message, error, retryAfterMs }: BulkStop): Promise<void> {
    const type = error?.name;
    await this.#redis.call(
      'HSETNX',
      this.#keys.run,
      'stop',
      JSON.stringify({ reason, message, retryAfterMs, ...(error && { error: { type, message: error.message } }) }),
    );
  }

  /** Why the run has ended, if it has. */
  async stopped(): Promise<BulkStop | undefined> {
    const text = (await this.#redis.call('HGET', this.#keys.run, 'stop')) as string | null;
    return text === null ? undefined : readStop(text);
  }

  /** The first row is sent alone; `begun`: its outcome allows the others. */
  async firstRow(begun: boolean): Promise<void> {
    if (begun) await this.#redis.call('HSET', this.#keys.run, 'first', 'done');
    else await this.#redis.call('HDEL', this.#keys.run, 'first');
  }

  /** Announces a worker; called every few seconds. */
  async greet(worker: string): Promise<void> {
    await this.#redis.call('ZADD', this.#keys.workers, Date.now(), worker);
    await this.#redis.call('ZREMRANGEBYSCORE', this.#keys.workers, '-inf', Date.now() - 10 * WORKER_MS);
  }

  async leave(worker: string): Promise<void> {
    await this.#redis.call('ZREM', this.#keys.workers, worker);
  }

  /** Number of active workers. */
  async workers(): Promise<number> {
    return Number(await this.#redis.call('ZCOUNT', this.#keys.workers, Date.now() - 3 * WORKER_MS, '+inf'));
  }
}

/** Ms between two announcements of a worker. */
export const WORKER_MS = 5_000;

function readStop(text: string): BulkStop {
  const { reason, message, error, retryAfterMs } = asRecord(parseJSON(text)) ?? {};
  const known = asRecord(error);
  return {
    reason: String(reason) as BulkStopReason,
    message: String(message),
    error: known && new RowError({ type: String(known['type']), message: String(known['message']), passing: true }),
    retryAfterMs: typeof retryAfterMs === 'number' ? retryAfterMs : undefined,
  };
}
