import { randomUUID } from 'node:crypto';
import { WaitingError, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import type { BulkRequest } from '../bulk/types.ts';
import { isUserAbortError, InvalidRequestError } from '../errors/failures.ts';
import { checkFunction, checkObject, shown } from '../settings.ts';
import type { Client } from '../transport/client.ts';
import { checkRedis } from './check-redis.ts';
import { connect, patient, type RedisClient } from './connect.ts';
import { ClosingError } from './gate.ts';
import { BULLMQ_NAME, DEFAULT_QUEUE, keysOf, type Keys } from './keys.ts';
import { failedRow, writeEntry } from './records.ts';
import { RowSender } from './row-sender.ts';
import { RunState, WORKER_MS } from './run-state.ts';
import { SharedPace } from './shared-pace.ts';
import type { FleetWorker, WorkerOptions } from './types.ts';

const CONCURRENCY = 64;
const LOCK_MS = 30_000;
/** How often the worker of a row may die before the row fails. BullMQ's default, one, would fail rows in ordinary deploys. */
const MAX_STALLED = 3;

/**
 * Starts a worker, which sends the rows that `enqueueMany` adds to a queue and stores their results, until it is closed. Any
 * number of workers, on any number of machines, share the rate that the server allows and the cost limit.
 *
 * A row is sent at least once: the rows of a worker that dies are sent again, and paid for again if they had been answered.
 *
 * @throws `RedisError` if Redis cannot be used, with what to do about it.
 */
export async function createWorker(client: Client, options: WorkerOptions): Promise<FleetWorker> {
  checkObject(options, 'The options of `createWorker`');
  const { redis: location, queue = DEFAULT_QUEUE, concurrency = CONCURRENCY, lockDuration = LOCK_MS } = options;
  checkFunction(options.onWarning, 'onWarning');
  for (const [name, value] of Object.entries({ concurrency, lockDuration }))
    if (!Number.isInteger(value) || value < 1)
      throw new InvalidRequestError(`Option \`${name}\` must be a whole number of at least 1, not ${shown(value)}.`);
  const keys = keysOf(queue);
  for (const { message } of await checkRedis(location, { key: `${keys.prefix}:check` })) options.onWarning?.(message);
  return new QueueWorker(client, connect(location), keys, { ...options, concurrency, lockDuration });
}

class QueueWorker implements FleetWorker {
  rows = 0;
  inFlight = 0;
  readonly #name = randomUUID();
  readonly #redis: Redis;
  readonly #calls: RedisClient;
  readonly #keys: Keys;
  readonly #state: RunState;
  readonly #sender: RowSender;
  readonly #worker: Worker<BulkRequest>;
  readonly #greeting: ReturnType<typeof setInterval>;
  readonly #warn: (message: string) => void;
  #closed: Promise<void> | undefined;

  constructor(
    client: Client,
    redis: Redis,
    keys: Keys,
    { concurrency, lockDuration, onWarning }: WorkerOptions & { concurrency: number; lockDuration: number },
  ) {
    this.#redis = redis;
    this.#keys = keys;
    this.#warn = warnOnce(onWarning);
    redis.on('error', (error: Error) => this.#warn(`Redis is unavailable (${error.message}); waiting for it.`));
    this.#calls = patient(redis, this.#warn);
    this.#state = new RunState(this.#calls, keys);
    this.#sender = new RowSender(client, this.#state, new SharedPace(this.#calls, keys), concurrency);
    this.#worker = new Worker<BulkRequest>(BULLMQ_NAME, (job, token) => this.#process(job, token), {
      connection: redis,
      prefix: keys.prefix,
      concurrency,
      lockDuration,
      stalledInterval: lockDuration,
      maxStalledCount: MAX_STALLED,
      removeOnComplete: { count: 0 },
    });
    this.#worker.on('error', (error) => this.#warn(error.message));
    this.#worker.on('failed', (job, error) => void this.#failed(job, error));
    const greet = (): void => void this.#state.greet(this.#name).catch(() => {});
    greet();
    this.#greeting = setInterval(greet, WORKER_MS);
  }

  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #close(): Promise<void> {
    clearInterval(this.#greeting);
    // It takes no further rows from here on, so that returned rows go to other workers.
    const closed = this.#worker.close();
    this.#sender.close();
    await closed;
    await this.#state.leave(this.#name).catch(() => {});
    this.#redis.disconnect();
  }

  async #process(job: Job<BulkRequest>, token: string | undefined): Promise<void> {
    this.inFlight++;
    try {
      const sent = await this.#sender.send(job.data, `${job.id}:${job.attemptsStarted}`);
      await writeEntry(this.#calls, this.#keys.results, job.data.id, sent);
      if (sent !== 'dropped') this.rows++;
    } catch (error) {
      if (!(error instanceof ClosingError) && !isAbort(error)) throw error;
      await job.moveToWait(token);
      throw new WaitingError();
    } finally {
      this.inFlight--;
    }
  }

  async #failed(job: Job<BulkRequest> | undefined, error: Error): Promise<void> {
    this.#warn(`A row could not be finished: ${error.message}`);
    if (!job?.data) return;
    await writeEntry(this.#calls, this.#keys.results, job.data.id, failedRow(job.data, error.message)).catch(() => {});
  }
}

/** True for the error of a row that waits in a closing worker. */
function isAbort(error: unknown): boolean {
  return isUserAbortError(error) || (error instanceof Error && error.name === 'AbortError');
}

const REPEAT_MS = 10_000;

/** Passes the same message on at most once every ten seconds. */
export function warnOnce(warn: ((message: string) => void) | undefined): (message: string) => void {
  let last = '';
  let until = 0;
  return (message) => {
    const now = performance.now();
    if (message === last && now < until) return;
    [last, until] = [message, now + REPEAT_MS];
    warn?.(message);
  };
}
