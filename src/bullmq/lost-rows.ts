import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { BulkRequest } from '../bulk/types.ts';
import { jobId } from './keys.ts';
import { failedRow } from './records.ts';
import type { ResultStream } from './result-stream.ts';

/** Number of rows per request. */
const ASKED = 1_000;

/** Finds out what happened to rows without a result: their job failed, or Redis lost it. */
export class LostRows {
  readonly #redis: Redis;
  readonly #queue: Queue<BulkRequest>;
  readonly #results: ResultStream;
  readonly #run: string;
  #missing: readonly string[] = [];

  constructor(redis: Redis, queue: Queue<BulkRequest>, results: ResultStream, run: string) {
    this.#redis = redis;
    this.#queue = queue;
    this.#results = results;
    this.#run = run;
  }

  /** The rows to be added again. Rows whose job has failed get a result. */
  async find(pending: ReadonlyMap<string, BulkRequest>): Promise<readonly BulkRequest[]> {
    for (const job of await this.#queue.getFailed(0, ASKED)) {
      const request = pending.get(job.data.id);
      if (request) await this.#results.write(request.id, failedRow(job.data, job.failedReason));
      await job.remove().catch(() => {});
    }
    // A job is removed after its result was written: a row whose job is missing twice, with all results read in between, has
    // none.
    if (!(await this.#results.isRead())) return [];
    const missing = new Set(await this.#absent([...pending.keys()]));
    const lost = this.#missing.filter((id) => missing.has(id) && pending.has(id));
    this.#missing = [...missing];
    return lost.map((id) => pending.get(id) as BulkRequest);
  }

  async #absent(ids: readonly string[]): Promise<string[]> {
    const absent: string[] = [];
    for (let from = 0; from < ids.length; from += ASKED) {
      const part = ids.slice(from, from + ASKED);
      const pipeline = this.#redis.pipeline();
      for (const id of part) pipeline.exists(this.#queue.toKey(jobId(this.#run, id)));
      const found = (await pipeline.exec()) ?? [];
      absent.push(...part.filter((_, index) => found[index]?.[1] === 0));
    }
    return absent;
  }
}
