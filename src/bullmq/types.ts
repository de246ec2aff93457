import type { BulkOptions, BulkProgress, BulkRun } from '../bulk/types.ts';
import type { RedisLocation } from './connect.ts';

/** Which queue in which Redis. */
export interface QueueOptions {
  /** Redis or Valkey: a URL such as `redis://:password@host:6379`, or options of ioredis. */
  redis: RedisLocation;
  /** Name of the queue, which serves one run at a time. @default 'default' */
  queue?: string | undefined;
}

/** Options of `enqueueMany`. What concerns the requests is obeyed by the workers. */
export interface EnqueueOptions
  extends
    QueueOptions,
    Pick<
      BulkOptions,
      | 'maxRetries'
      | 'retryInvalid'
      | 'timeout'
      | 'requestsPerMinute'
      | 'maxCost'
      | 'spent'
      | 'prices'
      | 'wait'
      | 'maxWait'
      | 'signal'
    > {
  /**
   * Identifies the run. Begun again with the same name, it goes on with the rows, results and costs that are in Redis; a queue that
   * still holds those of another run is refused. @default the name of the queue
   */
  run?: string | undefined;
  /** Rows in the queue at most, without a result that was read. @default 20_000 */
  highWater?: number | undefined;
  /** Called with what people should know: no worker is there, Redis is away, it keeps nothing on disk. */
  onWarning?: ((message: string) => void) | undefined;
}

/** What a run on a queue has done so far. */
export interface EnqueueProgress extends BulkProgress {
  /** Workers that serve the queue. */
  readonly workers: number;
  /** Results of rows that had one: the row was sent twice, because its worker was taken for dead. */
  readonly duplicates: number;
}

/**
 * A run on a queue. Iterate it once. A result is removed from Redis when the loop asks for the next one, so write it down first;
 * what was not is there again when the run goes on.
 */
export interface QueueRun<Result> extends BulkRun<Result> {
  readonly progress: EnqueueProgress;
}

/** Options of `createWorker`. */
export interface WorkerOptions extends QueueOptions {
  /** Rows in work at once, at most. @default 64 */
  concurrency?: number | undefined;
  /**
   * How long a worker may be silent before its rows are given to others, in ms. It is silent when it has died, and when its event
   * loop is blocked for so long. @default 30_000
   */
  lockDuration?: number | undefined;
  /** Called with what people should know: Redis is away, a row could not be finished. */
  onWarning?: ((message: string) => void) | undefined;
}

/** A worker: it sends the rows of a queue until it is closed. */
export interface FleetWorker extends AsyncDisposable {
  /** Rows that it has finished. */
  readonly rows: number;
  /** Rows that it is working on. */
  readonly inFlight: number;
  /** Takes no further rows, gives back those that were not sent, and resolves when those in flight have their results. */
  close(): Promise<void>;
}
