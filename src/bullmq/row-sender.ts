import { setTimeout as sleep } from 'node:timers/promises';
import { isInvalidOutput } from '../bulk/classify.ts';
import { pricesFor } from '../bulk/cost-bound.ts';
import { modelOf, sendRow } from '../bulk/operations.ts';
import { asError, outcomeOfError, outcomeOfResponse, type Outcome } from '../bulk/outcome.ts';
import { bookUsage, countAttempt, resultOf, startRow, type RowState } from '../bulk/row.ts';
import { FirstFailures, firstRowStop } from '../bulk/stops.ts';
import type { BulkRequest, BulkResult, BulkStop } from '../bulk/types.ts';
import { judge, mayBeBilled } from '../bulk/verdict.ts';
import { transportOf, type Client } from '../transport/client.ts';
import { Gate, RunEndedError, type Leave } from './gate.ts';
import { Holds, lostState, type Hold } from './holds.ts';
import type { RunState, SharedPlan } from './run-state.ts';
import type { SharedPace } from './shared-pace.ts';

/** The outcome of a row: its result and further counts for the run; or not sent, because the run has ended. */
export type Sent =
  | { readonly result: BulkResult; readonly refusals: number; readonly unbounded: number; readonly unpriced: number }
  | 'dropped';

/** A run that this worker serves. */
interface Served {
  readonly plan: SharedPlan;
  readonly holds: Holds | undefined;
  readonly failures: FirstFailures;
}

interface Row extends RowState {
  unbounded: number;
  unpriced: number;
}

/** Sends rows, each until it has a result, at the pace and within the limits that all workers share. */
export class RowSender {
  readonly #client: Client;
  readonly #state: RunState;
  readonly #pace: SharedPace;
  readonly #concurrency: number;
  readonly #gates = new Map<string, Gate>();
  readonly #closing = new AbortController();
  #served: { readonly epoch: string; readonly run: Promise<Served | undefined> } | undefined;
  #perMinute = Infinity;

  constructor(client: Client, state: RunState, pace: SharedPace, concurrency: number) {
    this.#client = client;
    this.#state = state;
    this.#pace = pace;
    this.#concurrency = concurrency;
  }

  /** Rejects waiting rows with `ClosingError`. */
  close(): void {
    this.#closing.abort();
    for (const gate of this.#gates.values()) gate.close();
  }

  /** `holdId` distinguishes this attempt from that of a worker that has died. */
  async send(request: BulkRequest, holdId: string): Promise<Sent> {
    const row: Row = { ...startRow(request), unbounded: 0, unpriced: 0 };
    const gate = this.#gateOf(modelOf(request));
    try {
      for (let turn = 0; ; turn++) {
        const leave = await gate.enter(row.refusals > 0);
        const end = await this.#try(row, gate, leave, `${holdId}:${turn}`);
        if (end === 'dropped') return end;
        if (end === 'again') continue;
        const { refusals, unbounded, unpriced } = row;
        return { result: resultOf(row, end), refusals, unbounded, unpriced };
      }
    } catch (error) {
      if (error instanceof RunEndedError) return 'dropped';
      throw error;
    }
  }

  async #try(row: Row, gate: Gate, leave: Leave, holdId: string): Promise<Outcome | 'again' | 'dropped'> {
    const { slot } = leave;
    let end: Outcome | 'again' | 'dropped' | undefined;
    let refused: { readonly hintMs: number | undefined } | undefined;
    let failed = false;
    try {
      const run = await this.#runOf(slot.epoch);
      if (!run) {
        await this.#state.stop(lostState());
        return (end = 'dropped');
      }
      const hold = await run.holds?.take(holdId, row.request);
      if (hold && 'stop' in hold) {
        await this.#state.stop(hold.stop);
        return (end = 'dropped');
      }
      if (hold?.bounded === false) row.unbounded++;
      const startedAt = performance.now();
      row.startedAt ??= startedAt;
      try {
        const { timeout } = run.plan;
        const response = await sendRow(this.#client, row.request, { maxRetries: 0, timeout });
        countAttempt(row);
        await this.#account(row, run, hold, response.response, true);
        return (end = await this.#ended(run, outcomeOfResponse(row.request, response)));
      } catch (thrown) {
        const error = asError(thrown);
        countAttempt(row, error);
        await this.#account(row, run, hold, error, mayBeBilled(error));
        const { plan } = run;
        const retry = this.#client[transportOf].settingsFor();
        const verdict = judge(error, {
          ...row,
          maxRetries: plan.maxRetries ?? retry.maxRetries,
          retryInvalid: plan.retryInvalid,
          wait: plan.wait,
          maxWait: plan.maxWait,
          retry: retry.retry,
        });
        if (verdict.next === 'stop') {
          await this.#state.stop(verdict.stop);
          return (end = verdict.rowEnds ? outcomeOfError(error) : 'dropped');
        }
        if (verdict.next === 'refused') {
          row.refusals++;
          refused = verdict;
          if (verdict.forAll) await this.#pace.pauseAll(verdict.hintMs ?? 0);
          await this.#pace.refused(modelOf(row.request), slot, verdict.hintMs, performance.now() - startedAt);
          return (end = 'again');
        }
        failed = verdict.outcome.kind === 'failed';
        if (verdict.next === 'again') {
          if (isInvalidOutput(error)) row.invalid++;
          if (verdict.afterMs > 0) await sleep(verdict.afterMs, undefined, { signal: this.#closing.signal });
          return (end = 'again');
        }
        const stop = slot.first ? firstRowStop(modelOf(row.request), error) : undefined;
        return (end = await this.#ended(run, outcomeOfError(error), stop));
      }
    } finally {
      gate.end(leave, refused ? { kind: 'limited' } : end && { kind: failed ? 'failed' : 'answered' });
      if (slot.first) await this.#state.firstRow(!refused && end !== undefined && end !== 'again');
    }
  }

  async #ended(run: Served, outcome: Outcome, stop?: BulkStop): Promise<Outcome> {
    const why = stop ?? run.failures.add(outcome.kind === 'failed' ? outcome.error : undefined);
    if (why) await this.#state.stop(why);
    return outcome;
  }

  async #account(row: Row, run: Served, hold: Hold | undefined, outcome: unknown, billed: boolean): Promise<void> {
    const booking = bookUsage(row, outcome, billed);
    if (booking.unpriced) row.unpriced++;
    if (hold) await run.holds?.settle(hold, booking);
  }

  #gateOf(model: string): Gate {
    let gate = this.#gates.get(model);
    if (!gate) {
      gate = new Gate(this.#concurrency, async (wanted, report) => {
        const leave = await this.#pace.take(model, wanted, report, this.#perMinute);
        if ('slots' in leave) await this.#runOf(leave.slots[0]?.epoch ?? '');
        return leave;
      });
      this.#gates.set(model, gate);
    }
    return gate;
  }

  /** The plan of a run, fetched once. */
  #runOf(epoch: string): Promise<Served | undefined> {
    if (this.#served?.epoch === epoch) return this.#served.run;
    const run = this.#serve();
    this.#served = { epoch, run };
    run.catch(() => (this.#served = undefined));
    return run;
  }

  async #serve(): Promise<Served | undefined> {
    const plan = await this.#state.plan();
    if (!plan) return undefined;
    this.#perMinute = plan.requestsPerMinute ?? Infinity;
    const { maxCost, prices } = plan;
    const failures = new FirstFailures();
    if (maxCost === undefined) return { plan, holds: undefined, failures };
    const { signal } = this.#closing;
    const known = await pricesFor(this.#client, prices, signal);
    const timeout = plan.timeout ?? this.#client[transportOf].settingsFor().timeout;
    return { plan, failures, holds: new Holds(this.#state.spend, known, { limit: maxCost, timeout, signal }) };
  }
}
