import type { BulkRequest, BulkResult, BulkSource, BulkStop } from '../bulk/types.ts';
import { isIterable } from '../bulk/run-many.ts';
import { stop } from '../bulk/stops.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { enqueuePlanOf, type EnqueuePlan } from './enqueue-plan.ts';
import { Producer } from './producer.ts';
import type { EnqueueOptions, EnqueueProgress, QueueRun } from './types.ts';

/**
 * `runMany` over a queue: adds rows to BullMQ, whose workers (`createWorker`, on any number of machines) send them, and yields
 * their results as they arrive. Rows are read as the queue drains. A process that dies and calls this again, with the same
 * `run`, resumes: with the rows in the queue, and with every result after which it had not requested the next.
 *
 * A row is sent at least once: the rows of a worker that dies are sent again, and paid for again if they had been answered. The
 * second result is dropped.
 *
 * @throws `InvalidRequestError` for invalid options. The loop throws `RedisError` if Redis cannot be used, and rethrows errors
 * of `requests`.
 * @example for await (const { id, kind, response } of enqueueMany(rows, { redis: 'redis://localhost:6379' })) console.log(id, kind);
 */
export function enqueueMany(requests: BulkSource<BulkRequest>, options: EnqueueOptions): QueueRun<BulkResult> {
  const plan = enqueuePlanOf(options);
  if (!isIterable(requests))
    throw new InvalidRequestError('The rows of `enqueueMany` must be an iterable or an async iterable of requests.');
  return new Run(requests, plan);
}

class Run implements QueueRun<BulkResult> {
  readonly #producer: Producer;
  readonly #results: AsyncGenerator<BulkResult, undefined>;

  constructor(requests: BulkSource<BulkRequest>, plan: EnqueuePlan) {
    this.#producer = new Producer(requests, plan);
    this.#results = this.#producer.run();
  }

  get progress(): EnqueueProgress {
    return this.#producer.progress;
  }

  get stopped(): BulkStop | undefined {
    return this.#producer.stopped;
  }

  stop(): void {
    this.#producer.stop(stop('stopped', 'The run was stopped.'));
  }

  [Symbol.asyncIterator](): AsyncIterator<BulkResult, undefined> {
    return this.#results;
  }

  /** Leaves the queue unchanged: its workers continue, and the next run with the same name gets their results. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#results.return(undefined);
  }
}
