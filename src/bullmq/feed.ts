import type { JobsOptions, Queue } from 'bullmq';
import type { BulkRequest } from '../bulk/types.ts';
import { isPassingReply } from './connect.ts';
import { jobId } from './keys.ts';

/** Maximum rows, and bytes, that are added at a time, so that other clients are served in between. */
const CHUNK_ROWS = 1_000;
const CHUNK_BYTES = 8e6;

interface Addition {
  readonly name: string;
  readonly data: BulkRequest;
  readonly opts: JobsOptions;
}

/** Adds rows to a queue in batches. A row that is in the queue is not added again. */
export class Feed {
  readonly #queue: Queue<BulkRequest>;
  readonly #run: string;
  #chunk: Addition[] = [];
  #bytes = 0;

  constructor(queue: Queue<BulkRequest>, run: string) {
    this.#queue = queue;
    this.#run = run;
  }

  /** True if the batch is full and should be sent. */
  add(data: BulkRequest): boolean {
    this.#bytes += JSON.stringify(data).length;
    this.#chunk.push({ name: 'row', data, opts: { jobId: jobId(this.#run, data.id) } });
    return this.#chunk.length >= CHUNK_ROWS || this.#bytes >= CHUNK_BYTES;
  }

  get size(): number {
    return this.#chunk.length;
  }

  /** Sends the batch. `full`: Redis had no memory for all of it; the rows that were not added are kept for the next time. */
  async flush(): Promise<'added' | 'full'> {
    if (this.#chunk.length === 0) return 'added';
    const chunk = this.#chunk;
    try {
      await this.#queue.addBulk(chunk);
    } catch (error) {
      if (isPassingReply(error)) return 'full';
      throw error;
    }
    this.#chunk = [];
    this.#bytes = 0;
    return 'added';
  }
}

/** Whether a promise settles within `ms`. */
export async function isWithin(promise: Promise<void>, ms: number): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), ms)));
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The ids of the rows that are in a queue. */
export async function idsIn(queue: Queue<BulkRequest>): Promise<ReadonlySet<string>> {
  const jobs = await queue.getJobs(['waiting', 'active', 'delayed', 'prioritized']);
  return new Set(jobs.flatMap((job) => job?.data?.id ?? []));
}
