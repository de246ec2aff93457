import type { BulkOptions, BulkProgress, BulkRun } from '../bulk/types.ts';
import type { RedisLocation } from './connect.ts';

/** The queue and its Redis. */
export interface QueueOptions {
  /** Redis or Valkey: a URL such as `redis://:password@host:6379`, or options of ioredis. */
  redis: RedisLocation;
  /** Name of the queue, which serves one run at a time. @default 'default' */
  queue?: string | undefined;
}

/** Options of `enqueueMany`. Those that concern requests apply to the workers. */
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
   * Identifies the run. A run of the same name resumes with the rows, results and costs in Redis; a queue that still contains
   * those of another run is refused. @default the name of the queue
   */
  run?: string | undefined;
  /** Most rows in the queue whose results have not been read. @default 20_000 */
  highWater?: number | undefined;
  /** Called with warnings for people: no worker is running, Redis is unavailable, it saves nothing to disk. */
  onWarning?: ((message: string) => void) | undefined;
}

/** The state of a run on a queue so far. */
export interface EnqueueProgress extends BulkProgress {
  /** Number of workers that serve the queue. */
  readonly workers: number;
  /** Number of duplicate results: their row was sent twice, because its worker was considered dead. */
  readonly duplicates: number;
}

/**
 * A run on a queue. Iterate it once. A result is removed from Redis when the loop requests the next one, so save it first;
 * unsaved results are delivered again when the run resumes.
 */
export interface QueueRun<Result> extends BulkRun<Result> {
  readonly progress: EnqueueProgress;
}

/** Options of `createWorker`. */
export interface WorkerOptions extends QueueOptions {
  /** Most rows in flight at once. @default 64 */
  concurrency?: number | undefined;
  /**
   * How long a worker may be silent before its rows are given to others, in ms. It is silent if it has died, or if its event
   * loop is blocked. @default 30_000
   */
  lockDuration?: number | undefined;
  /** Called with warnings for people: Redis is unavailable, a row could not be finished. */
  onWarning?: ((message: string) => void) | undefined;
}

/** A worker: it sends the rows of a queue until it is closed. */
export interface FleetWorker extends AsyncDisposable {
  /** Number of rows that it has finished. */
  readonly rows: number;
  /** Number of rows in flight. */
  readonly inFlight: number;
  /** Takes no further rows, returns unsent ones to the queue, and resolves when those in flight have their results. */
  close(): Promise<void>;
}
