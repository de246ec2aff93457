import { costBound } from './cost-bound.ts';
import { Quantile } from './quotas.ts';
import type { Booking } from './row.ts';
import type { BulkPrice, BulkRequest } from './types.ts';

/** Factor on the cost of most rows that is reserved for a row without an upper bound. */
const MARGIN = 1.5;

/** The costs to reserve for rows: their upper bounds or, without one, an estimate by the costs of other rows. */
export class RowCosts {
  readonly #prices: ReadonlyMap<string, BulkPrice>;
  readonly #costs = new Quantile(0.99);
  /** The same row is looked up several times. */
  readonly #bounds = new WeakMap<BulkRequest, number | 'none'>();

  constructor(prices: ReadonlyMap<string, BulkPrice>) {
    this.#prices = prices;
  }

  /** USD; `bounded`: it cannot be more. */
  costOf(request: BulkRequest): { readonly cost: number; readonly bounded: boolean } {
    let bound = this.#bounds.get(request);
    if (bound === undefined) this.#bounds.set(request, (bound = costBound(request, this.#prices) ?? 'none'));
    if (bound !== 'none') return { cost: bound, bounded: true };
    // The first row is sent alone, so it need not reserve anything.
    return { cost: (this.#costs.value ?? 0) * MARGIN, bounded: false };
  }

  /**
   * What a request that had reserved `held` USD counts as, in USD: its cost, which is recorded; if that is unknown, its
   * reservation, unless it certainly cost nothing.
   */
  settle(held: number, { usage, mayBeBilled }: Booking): number {
    if (usage?.cost !== undefined) this.#costs.add(usage.cost);
    return usage?.cost ?? (mayBeBilled ? held : 0);
  }
}
