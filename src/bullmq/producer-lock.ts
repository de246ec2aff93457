import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { InvalidRequestError } from '../errors/failures.ts';
import { asRecord, parseJSON } from '../json.ts';
import { hasEnded } from '../node/has-ended.ts';
import type { RedisClient } from './connect.ts';

const HOLD_MS = 15_000;

/**
 * One process at a time feeds a queue; the lock of a process that has died expires by itself, and at once if its death can be
 * detected.
 */
export class ProducerLock {
  readonly #redis: RedisClient;
  readonly #key: string;
  readonly #value: string = JSON.stringify({ id: randomUUID(), pid: process.pid, host: hostname() });
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(redis: RedisClient, key: string) {
    this.#redis = redis;
    this.#key = key;
  }

  /** Throws `InvalidRequestError` while another process has the lock. */
  async take(queue: string): Promise<void> {
    const taken = await this.#redis.call('SET', this.#key, this.#value, 'NX', 'PX', HOLD_MS);
    if (taken === null) {
      const other = (await this.#redis.call('GET', this.#key)) as string | null;
      if (other !== null && !isGone(other))
        throw new InvalidRequestError(
          `Queue ${JSON.stringify(queue)} is being fed by another run (${describe(other)}). Wait for it, or use another queue name for this run and its workers. If it has died, its lock expires within ${HOLD_MS / 1_000} seconds.`,
        );
      await this.#hold();
    }
    this.#timer = setInterval(() => void this.#hold().catch(() => {}), HOLD_MS / 3);
    this.#timer.unref();
  }

  async give(): Promise<void> {
    if (!this.#timer) return;
    clearInterval(this.#timer);
    if ((await this.#redis.call('GET', this.#key)) === this.#value) await this.#redis.call('DEL', this.#key);
  }

  async #hold(): Promise<void> {
    await this.#redis.call('SET', this.#key, this.#value, 'PX', HOLD_MS);
  }
}

function isGone(holder: string): boolean {
  const { pid, host } = asRecord(parseJSON(holder)) ?? {};
  return host === hostname() && typeof pid === 'number' && pid !== process.pid && hasEnded(pid);
}

function describe(holder: string): string {
  const { pid, host } = asRecord(parseJSON(holder)) ?? {};
  return `process ${String(pid)} on ${String(host)}`;
}
