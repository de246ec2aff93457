import { setTimeout as sleep } from 'node:timers/promises';
import { RowCosts } from '../bulk/row-costs.ts';
import type { Booking } from '../bulk/row.ts';
import { budgetSpent } from '../bulk/stops.ts';
import type { BulkPrice, BulkRequest, BulkStop } from '../bulk/types.ts';
import type { SharedSpend } from './shared-spend.ts';

/** The share of the limit that a request in flight has reserved. */
export interface Hold {
  readonly id: string;
  /** USD. */
  readonly cost: number;
  readonly bounded: boolean;
}

/** How long a reservation outlives its request's timeout, in ms. */
const GRACE_MS = 60_000;
/** Ms between two attempts, while others hold the rest of the limit. */
const WAIT_MS = 500;

/** The cost limit of a run, as its workers see it. */
export class Holds {
  readonly #spend: SharedSpend;
  readonly #costs: RowCosts;
  readonly #limit: number;
  readonly #holdMs: number;
  readonly #signal: AbortSignal;

  /** `limit` in USD, `timeout` of one request in ms. The signal ends waits. */
  constructor(
    spend: SharedSpend,
    prices: ReadonlyMap<string, BulkPrice>,
    { limit, timeout, signal }: { limit: number; timeout: number; signal: AbortSignal },
  ) {
    this.#spend = spend;
    this.#costs = new RowCosts(prices);
    this.#limit = limit;
    this.#holdMs = Math.min(timeout, 86_400_000) + GRACE_MS;
    this.#signal = signal;
  }

  /** Waits until the limit allows the request; returns why the run ends, if it never will. */
  async take(id: string, request: BulkRequest): Promise<Hold | { readonly stop: BulkStop }> {
    for (;;) {
      const { cost, bounded } = this.#costs.costOf(request);
      const { code, spent, held } = await this.#spend.reserve(id, cost, this.#holdMs);
      if (code === 'held') return { id, cost, bounded };
      if (code === 'lost') return { stop: lostState() };
      if (held === 0) return { stop: budgetSpent(this.#limit, spent, cost) };
      await sleep(WAIT_MS * (0.5 + Math.random()), undefined, { signal: this.#signal });
    }
  }

  async settle(hold: Hold, booking: Booking): Promise<void> {
    await this.#spend.settle(hold.id, this.#costs.settle(hold.cost, booking));
  }
}

/** The stop of a run that Redis no longer knows. */
export function lostState(): BulkStop {
  return {
    reason: 'failures',
    message:
      'Redis has lost the state of this run: was it emptied, or restarted without its data? Run it again, and turn on its append-only file.',
    error: undefined,
    retryAfterMs: undefined,
  };
}
