import { setTimeout as sleep } from 'node:timers/promises';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { resultOfLine } from '../bulk/line.ts';
import { checkRequest, idOf } from '../bulk/operations.ts';
import { asError, outcomeOfError } from '../bulk/outcome.ts';
import { Source } from '../bulk/source.ts';
import { stop } from '../bulk/stops.ts';
import { Tally } from '../bulk/tally.ts';
import type { BulkRequest, BulkResult, BulkSource, BulkStop } from '../bulk/types.ts';
import { InvalidRequestError } from '../errors/failures.ts';
import { checkRedis } from './check-redis.ts';
import { connect, patient, type RedisClient } from './connect.ts';
import { warnOnce } from './create-worker.ts';
import { Feed, idsIn, isWithin } from './feed.ts';
import { lostState } from './holds.ts';
import { BULLMQ_NAME, keysOf, type Keys } from './keys.ts';
import type { EnqueuePlan } from './enqueue-plan.ts';
import { LostRows } from './lost-rows.ts';
import { ProducerLock } from './producer-lock.ts';
import { addEntry, type Entry } from './records.ts';
import { ResultStream } from './result-stream.ts';
import { portable, withValidator } from './row-checks.ts';
import { RunState } from './run-state.ts';
import type { EnqueueProgress } from './types.ts';

const LOOK_MS = 2_000;
/** After this time without a result, rows missing from the queue are looked for. */
const IDLE_MS = 5_000;
const NO_WORKER_MS = 10_000;
/** Rows that arrive faster than this are added together. */
const LINGER_MS = 10;

/** Feeds a queue and reads its results. */
export class Producer {
  stopped: BulkStop | undefined;
  readonly #plan: EnqueuePlan;
  readonly #source: Source<BulkRequest>;
  readonly #keys: Keys;
  readonly #redis: Redis;
  readonly #calls: RedisClient;
  readonly #queue: Queue<BulkRequest>;
  readonly #state: RunState;
  readonly #lock: ProducerLock;
  readonly #results: ResultStream;
  readonly #feed: Feed;
  readonly #lost: LostRows;
  readonly #tally = new Tally();
  readonly #warn: (message: string) => void;
  /** Rows in the queue whose result has not been read. */
  readonly #pending = new Map<string, BulkRequest>();
  /** Results of rows that this process has not read from its source yet, when it resumes a run. */
  readonly #early = new Map<string, Entry>();
  /** Rows that an earlier process added to the queue. */
  #inherited: ReadonlySet<string> = new Set();
  /** Results that did not come from Redis. */
  readonly #own: BulkResult[] = [];
  #spent = { spent: 0, held: 0 };
  #workers = 0;
  #duplicates = 0;
  #feeding: Promise<void> | undefined;
  #flushing: Promise<unknown> | undefined;
  #failure: { readonly error: unknown } | undefined;
  #lastResult = performance.now();
  #lastLook = 0;
  #noWorkerSince: number | undefined;

  constructor(source: BulkSource<BulkRequest>, plan: EnqueuePlan) {
    this.#plan = plan;
    this.#source = new Source(source);
    this.#keys = keysOf(plan.queue);
    this.#warn = warnOnce(plan.onWarning);
    this.#redis = connect(plan.redis);
    this.#redis.on('error', (error: Error) => this.#warn(`Redis is unavailable (${error.message}); waiting for it.`));
    this.#calls = patient(this.#redis, this.#warn);
    this.#queue = new Queue(BULLMQ_NAME, { connection: this.#redis, prefix: this.#keys.prefix });
    this.#queue.on('error', () => {});
    this.#state = new RunState(this.#calls, this.#keys);
    this.#lock = new ProducerLock(this.#calls, this.#keys.producer);
    this.#results = new ResultStream(this.#redis, this.#calls, this.#keys.results);
    this.#feed = new Feed(this.#queue, plan.run);
    this.#lost = new LostRows(this.#redis, this.#queue, this.#results, plan.run);
  }

  get progress(): EnqueueProgress {
    return {
      ...this.#tally.counts(),
      inFlight: this.#pending.size,
      spent: this.#spent.spent,
      reserved: this.#spent.held,
      rate: undefined,
      atConcurrency: false,
      workers: this.#workers,
      duplicates: this.#duplicates,
    };
  }

  /** Adds no more rows to the queue, removes the waiting ones, and ends when those in progress have their results. */
  stop(why: BulkStop): void {
    this.stopped ??= why;
  }

  async *run(): AsyncGenerator<BulkResult, undefined> {
    const { signal } = this.#plan;
    const onAbort = (): void => this.stop(stop('aborted', 'The run was aborted.', asError(signal?.reason)));
    if (signal?.aborted) onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    try {
      await this.#open();
      while (!(await this.#isOver())) {
        this.#startFeeding();
        while (this.#own.length > 0) yield this.#own.pop() as BulkResult;
        for (const entry of await this.#results.read()) {
          if (this.#isEarly(entry)) continue;
          const result = await this.#take(entry);
          if (result) yield result;
          this.#results.done(entry);
        }
        await this.#results.remove();
        if (this.#failure) throw this.#failure.error;
        await this.#look();
      }
      await this.#lookAtSpend();
      if (!this.stopped) {
        // Results of rows that the source no longer yields: an earlier run saved them without confirming it.
        for (const entry of this.#early.values()) this.#results.done(entry);
        await this.#state.forget();
      }
      return undefined;
    } finally {
      signal?.removeEventListener('abort', onAbort);
      await this.#close();
    }
  }

  async #open(): Promise<void> {
    const { redis, queue, run, shared, spent } = this.#plan;
    const options = { mustKeep: shared.maxCost !== undefined, key: `${this.#keys.prefix}:check` };
    for (const { message } of await checkRedis(redis, options)) this.#warn(message);
    await this.#lock.take(queue);
    const [current, left, unread] = [await this.#state.current(), await this.#left(), await this.#results.length()];
    if (current !== run && left + unread > 0)
      throw new InvalidRequestError(
        `Queue ${JSON.stringify(queue)} still has ${left} rows and ${unread} unread results of another run. Resume that run, use another queue, or empty this one with \`clearQueue\` (\`--clear-queue\`).`,
      );
    // First the rows, then the results: a row that ends in between is in both.
    if (left > 0) this.#inherited = await idsIn(this.#queue);
    for (const entry of await this.#results.all()) {
      if (entry.line) this.#early.set(entry.id, entry);
      else this.#results.done(entry);
    }
    await this.#state.begin(run, shared, spent);
  }

  /** Jobs that have not ended. */
  async #left(): Promise<number> {
    return this.#queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized', 'failed');
  }

  async #close(): Promise<void> {
    this.#source.close();
    if (this.#redis.status === 'ready') {
      await this.#results.remove().catch(() => {});
      await this.#lock.give().catch(() => {});
    }
    await this.#queue.close().catch(() => {});
    this.#results.close();
    this.#redis.disconnect();
  }

  async #isOver(): Promise<boolean> {
    if (this.stopped) return this.#hasStopped();
    return this.#source.done && !this.#feeding && this.#pending.size === 0 && this.#own.length === 0;
  }

  /** Once stopped: no row waits or is in progress, and every result has been read. */
  async #hasStopped(): Promise<boolean> {
    // A source may never yield its next row; wait for the rows being added first.
    await this.#flushing?.catch(() => {});
    await this.#state.stop(this.stopped as BulkStop);
    await this.#queue.drain(true);
    if (this.#own.length > 0) return false;
    const active = await this.#queue.getJobCountByTypes('active');
    if (active > 0 && (await this.#state.workers()) > 0) return false;
    return this.#results.isRead();
  }

  #startFeeding(): void {
    if (this.#feeding || this.stopped || this.#pending.size >= this.#plan.highWater) return;
    if (this.#source.done && this.#feed.size === 0) return;
    this.#feeding = this.#fill()
      .catch((error: unknown) => void (this.#failure ??= { error }))
      .finally(() => (this.#feeding = undefined));
  }

  /** Adds rows up to the high-water mark. */
  async #fill(): Promise<void> {
    while (!this.stopped && this.#pending.size < this.#plan.highWater) {
      const next = this.#source.take();
      if (next === 'done') break;
      if (next === 'later') {
        const ready = new Promise<void>((resolve) => this.#source.whenReady(resolve));
        if (this.#feed.size > 0 && !(await isWithin(ready, LINGER_MS)) && !(await this.#flush())) return;
        await ready;
        continue;
      }
      if ('error' in next) throw next.error;
      if (this.#accept(next.row) && !(await this.#flush())) return;
    }
    await this.#flush();
  }

  async #flush(): Promise<boolean> {
    if (this.stopped) return false;
    this.#flushing = this.#feed.flush();
    if ((await this.#flushing) === 'added') return true;
    this.#warn('Redis is full; rows are added as others finish. Raise its `maxmemory`.');
    await sleep(1_000);
    return false;
  }

  /** Accepts a row; true if the batch should be sent now. */
  #accept(request: BulkRequest): boolean {
    const problem = checkRequest(request);
    const early = this.#early.get(idOf(request));
    let row = request;
    try {
      if (problem) throw problem;
      row = portable(request);
    } catch (error) {
      this.#tally.addRow('failed');
      const counts = { usage: undefined, attempts: 0, ms: 0 };
      this.#own.push({ id: idOf(request), request, ...counts, ...outcomeOfError(asError(error)) });
      return false;
    }
    this.#pending.set(request.id, request);
    if (!early) return !this.#inherited.has(request.id) && this.#feed.add(row);
    this.#early.delete(request.id);
    this.#results.again(early);
    return false;
  }

  /** Keeps the result of a row that the source has not yielded yet. */
  #isEarly(entry: Entry): boolean {
    const early = entry.line !== undefined && !this.#source.done && !this.#pending.has(entry.id);
    if (!early || this.#early.has(entry.id)) return false;
    this.#early.set(entry.id, entry);
    return true;
  }

  async #take(entry: Entry): Promise<BulkResult | undefined> {
    const request = this.#pending.get(entry.id);
    this.#lastResult = performance.now();
    if (entry.line) addEntry(this.#tally, entry);
    if (!request) {
      this.#duplicates++;
      return undefined;
    }
    this.#pending.delete(entry.id);
    if (!entry.line) {
      this.stopped ??= (await this.#state.stopped()) ?? lostState();
      return undefined;
    }
    const result = await withValidator(resultOfLine(request, entry.line));
    this.#tally.addRow(result.kind);
    return result;
  }

  /** Every two seconds: checks the workers and the cost and, if no results arrive, what happened to the rows. */
  async #look(): Promise<void> {
    const now = performance.now();
    if (now - this.#lastLook < LOOK_MS) return;
    this.#lastLook = now;
    this.#workers = await this.#state.workers();
    this.#noWorkerSince = this.#workers > 0 ? undefined : (this.#noWorkerSince ?? now);
    if (this.#noWorkerSince !== undefined && now - this.#noWorkerSince > NO_WORKER_MS)
      this.#warn(
        `No worker serves queue ${JSON.stringify(this.#plan.queue)}. Start some: npx openrouter-fetch worker --queue redis://…`,
      );
    const why = await this.#state.stopped();
    if (why) this.stopped ??= why;
    await this.#lookAtSpend();
    if (now - this.#lastResult > IDLE_MS && !this.stopped && !this.#feeding) await this.#addLost();
  }

  async #lookAtSpend(): Promise<void> {
    if (this.#plan.shared.maxCost === undefined) return;
    const spend = await this.#state.spend.look();
    if (spend) this.#spent = spend;
    else this.stop(lostState());
  }

  async #addLost(): Promise<void> {
    const lost = await this.#lost.find(this.#pending);
    if (lost.length === 0) return;
    this.#warn(`Redis has lost ${lost.length} rows; they are added again.`);
    for (const request of lost) if (this.#feed.add(portable(request)) && !(await this.#flush())) return;
    await this.#flush();
  }
}
