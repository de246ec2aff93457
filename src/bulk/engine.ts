import { isUserAbortError } from '../errors/failures.ts';
import { MAX_TIMER_MS } from '../time.ts';
import { transportOf, type Client } from '../transport/client.ts';
import { isInvalidOutput, isWrongModel } from './classify.ts';
import { Lane, type Row } from './lane.ts';
import { Lanes } from './lanes.ts';
import { Limits, type Hold } from './limits.ts';
import { checkRequest, modelOf, sendRow, unreadable, type RowResponse } from './operations.ts';
import { asError, outcomeOfError, outcomeOfResponse, type Outcome } from './outcome.ts';
import type { Flight, PaceOutcome } from './pace.ts';
import { Results } from './results.ts';
import { bookUsage, countAttempt, resultOf, startRow } from './row.ts';
import { budgetSpent, FirstFailures, firstRowStop, stop } from './stops.ts';
import { judge, mayBeBilled } from './verdict.ts';
import type { Plan } from './plan.ts';
import { Source } from './source.ts';
import { Tally } from './tally.ts';
import type { BulkProgress, BulkRequest, BulkResult, BulkSource, BulkStop } from './types.ts';

/** Runs rows: reads them, sends them as fast as the limits allow, and puts their results into `results`. */
export class Engine {
  readonly results: Results<BulkResult>;
  stopped: BulkStop | undefined;
  readonly #client: Client;
  readonly #plan: Plan;
  readonly #source: Source<BulkRequest>;
  readonly #limits: Limits;
  readonly #tally = new Tally();
  readonly #failures = new FirstFailures();
  readonly #lanes: Lanes;
  readonly #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #taken = 0;
  #inFlight = 0;
  #pumping = false;
  #started = false;
  #prepared = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(client: Client, source: BulkSource<BulkRequest>, plan: Plan) {
    this.#client = client;
    this.#plan = plan;
    this.#lanes = new Lanes(plan.concurrency);
    this.#source = new Source(source);
    this.#limits = new Limits(client, plan, this.#abort.signal);
    this.results = new Results(plan.ordered, () => this.#pump());
  }

  get progress(): BulkProgress {
    return {
      ...this.#tally.counts(),
      inFlight: this.#inFlight,
      spent: this.#limits.spent,
      reserved: this.#limits.reserved,
      rate: this.#lanes.rate,
      atConcurrency: this.#inFlight >= this.#plan.concurrency,
    };
  }

  async start(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    const { signal } = this.#plan;
    const onAbort = (): void => this.abort(stop('aborted', 'The run was aborted.', asError(signal?.reason)));
    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    this.#abort.signal.addEventListener('abort', () => signal?.removeEventListener('abort', onAbort), { once: true });
    await this.#limits.prepare().catch((error: unknown) => this.#fail(error));
    this.#prepared = true;
    this.#pump();
  }

  /** Sends no more requests; those in flight are finished. */
  stop(why: BulkStop | undefined): void {
    if (!why || this.stopped) return;
    this.stopped = why;
    this.#drop();
  }

  abort(why: BulkStop): void {
    this.stopped ??= why;
    this.#abort.abort();
    this.#drop();
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#drop();
  }

  get #ending(): boolean {
    return this.stopped !== undefined || this.#failure !== undefined;
  }

  #drop(): void {
    this.#lanes.clear();
    this.#pump();
  }

  /** Reads and sends the rows that can be sent now, and sets the timer for the next. */
  #pump(): void {
    if (this.#pumping || !(this.#prepared || this.#ending)) return;
    this.#pumping = true;
    clearTimeout(this.#timer);
    let delay = Infinity;
    do {
      this.#read();
      delay = this.#ending ? Infinity : this.#sendAll();
    } while (!this.#ending && this.#wantsRows() && this.#source.ready);
    this.#pumping = false;
    if (delay < Infinity) this.#timer = setTimeout(() => this.#pump(), Math.min(Math.ceil(delay), MAX_TIMER_MS));
    if (this.#inFlight === 0 && (this.#ending || this.#isDone())) this.#finish();
  }

  #isDone(): boolean {
    return this.#source.done && this.#lanes.waiting === 0;
  }

  #finish(): void {
    clearTimeout(this.#timer);
    this.#abort.abort();
    this.#source.close();
    this.results.end(this.#failure);
  }

  #wantsRows(): boolean {
    const { concurrency, ordered } = this.#plan;
    const most = 4 * concurrency;
    if (this.results.waiting >= most || (ordered && this.#taken - this.results.oldest >= most)) return false;
    return this.#lanes.waiting < Math.max(16, concurrency);
  }

  #read(): void {
    while (!this.#ending && this.#wantsRows()) {
      const next = this.#source.take();
      if (next === 'done') return;
      if (next === 'later') {
        this.#source.whenReady(() => this.#pump());
        return;
      }
      if ('error' in next) return this.#fail(next.error);
      this.#accept(next.row);
    }
  }

  #accept(request: BulkRequest): void {
    const index = this.#taken++;
    const problem = checkRequest(request);
    const model = problem ? '' : modelOf(request);
    const lane = problem ? new Lane(model, 1) : this.#lanes.of(model);
    const row: Row = { ...startRow(request), index, lane };
    if (problem) this.#emit(row, outcomeOfError(problem));
    else lane.add(row);
  }

  /** Sends every row that may go now; ms until the next may, `Infinity` if that depends on something in flight. */
  #sendAll(): number {
    let least = Infinity;
    for (const lane of this.#lanes) {
      while (!this.#ending && lane.waiting > 0) {
        const delay = this.#delayOf(lane);
        if (delay > 0) {
          least = Math.min(least, delay);
          break;
        }
        const row = lane.take() as Row;
        if (lane.closed) this.#emit(row, outcomeOfError(lane.closed));
        else this.#send(row);
      }
    }
    return least;
  }

  /** As `#delay`; a row that cannot be written as JSON has its result at once. */
  #delayOf(lane: Lane): number {
    try {
      return this.#delay(lane);
    } catch (error) {
      const row = lane.take();
      if (row) this.#emit(row, outcomeOfError(unreadable(error)));
      return lane.waiting > 0 ? this.#delayOf(lane) : Infinity;
    }
  }

  #delay(lane: Lane): number {
    if (lane.closed) return 0;
    if (this.#inFlight >= this.#plan.concurrency || this.results.waiting >= 4 * this.#plan.concurrency) return Infinity;
    const now = performance.now();
    const { request } = lane.first() as Row;
    if (lane.probe === 'running' || (this.#inFlight > 0 && this.#tally.rows === 0)) return Infinity;
    const delay = Math.max(lane.pace.delay(now), this.#limits.delay(request, now));
    if (delay > 0) return delay;
    const held = this.#limits.canHold(request, this.#inFlight);
    if (held === true) return 0;
    if (held !== false) this.stop(budgetSpent(this.#plan.maxCost, held.spent, held.needed));
    return Infinity;
  }

  #send(row: Row): void {
    const { request, lane } = row;
    const now = performance.now();
    if (row.startedAt === undefined) {
      row.startedAt = now;
      try {
        this.#plan.onStart?.(request.id);
      } catch (error) {
        return this.#fail(error);
      }
    }
    const flight = lane.pace.send(now);
    const hold = this.#limits.take(request, now);
    if (!hold.bounded) this.#tally.unbounded++;
    if (lane.probe === 'due') lane.probe = 'running';
    this.#inFlight++;
    const options = { maxRetries: 0, signal: this.#abort.signal, timeout: this.#plan.timeout };
    sendRow(this.#client, request, options).then(
      (response) => this.#settle(row, flight, () => this.#succeeded(row, hold, response)),
      (error: unknown) => this.#settle(row, flight, () => this.#failed(row, hold, asError(error))),
    );
  }

  #settle(row: Row, flight: Flight, judge: () => PaceOutcome | undefined): void {
    this.#inFlight--;
    let outcome: PaceOutcome | undefined;
    // The run must not end before this row has its result.
    this.#pumping = true;
    try {
      outcome = judge();
    } catch (error) {
      this.#fail(error);
    }
    this.#pumping = false;
    row.lane.pace.end(flight, outcome, performance.now());
    this.#pump();
  }

  #succeeded(row: Row, hold: Hold, response: RowResponse): PaceOutcome {
    countAttempt(row);
    this.#account(row, hold, response.response, true);
    this.#emit(row, outcomeOfResponse(row.request, response));
    return { kind: 'answered' };
  }

  #failed(row: Row, hold: Hold, error: Error): PaceOutcome | undefined {
    const { lane } = row;
    countAttempt(row, error);
    this.#account(row, hold, error, mayBeBilled(error));
    if (isUserAbortError(error) && this.#abort.signal.aborted) return undefined;
    const { retry } = this.#client[transportOf].settingsFor();
    const verdict = judge(error, { ...this.#plan, ...row, retry });
    if (verdict.next === 'stop') {
      this.stop(verdict.stop);
      if (verdict.rowEnds) this.#emit(row, outcomeOfError(error));
      return undefined;
    }
    if (verdict.next === 'refused') {
      row.refusals++;
      this.#tally.rateLimited++;
      if (verdict.forAll) this.#lanes.pauseAll(performance.now() + (verdict.hintMs ?? 0));
      if (!this.#ending) this.#lanes.again(row);
      return { kind: 'limited', hintMs: verdict.hintMs };
    }
    if (verdict.next === 'again') {
      if (isInvalidOutput(error)) row.invalid++;
      if (!this.#ending) this.#lanes.againAfter(row, verdict.afterMs, () => this.#pump());
      return verdict.outcome;
    }
    if (lane.probe === 'running') this.#judgeProbe(lane, error);
    this.#emit(row, outcomeOfError(error));
    return verdict.outcome;
  }

  #judgeProbe(lane: Lane, error: Error): void {
    if (isWrongModel(error)) lane.closed = error;
    if (this.#tally.rows === 0) this.stop(firstRowStop(lane.model, error));
  }

  #account(row: Row, hold: Hold, outcome: unknown, billed: boolean): void {
    const booking = bookUsage(row, outcome, billed);
    if (booking.usage) this.#tally.addUsage(booking.usage);
    if (booking.unpriced) this.#tally.unpriced++;
    this.#limits.settle(hold, booking);
  }

  #emit(row: Row, outcome: Outcome): void {
    const { index, lane } = row;
    if (lane.probe === 'running') lane.probe = 'done';
    this.#tally.addRow(outcome.kind);
    this.results.push(index, resultOf(row, outcome));
    this.stop(this.#failures.add(outcome.kind === 'failed' ? outcome.error : undefined));
  }
}
