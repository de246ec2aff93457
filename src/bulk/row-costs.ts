import { costBound } from './cost-bound.ts';
import { Quantile } from './quotas.ts';
import type { BulkPrice, BulkRequest } from './types.ts';

/** How much more than most rows have cost is held for a row whose cost has no bound. */
const MARGIN = 1.5;

/** What rows can cost: by their bounds, or, where they have none, by what others have cost. */
export class RowCosts {
  readonly #prices: ReadonlyMap<string, BulkPrice>;
  readonly #costs = new Quantile(0.99);
  /** A row is asked about more often than once. */
  readonly #bounds = new WeakMap<BulkRequest, number | 'none'>();

  constructor(prices: ReadonlyMap<string, BulkPrice>) {
    this.#prices = prices;
  }

  /** USD; `bounded`: it cannot be more. */
  costOf(request: BulkRequest): { readonly cost: number; readonly bounded: boolean } {
    let bound = this.#bounds.get(request);
    if (bound === undefined) this.#bounds.set(request, (bound = costBound(request, this.#prices) ?? 'none'));
    if (bound !== 'none') return { cost: bound, bounded: true };
    // The first row goes alone, so that it may hold nothing.
    return { cost: (this.#costs.value ?? 0) * MARGIN, bounded: false };
  }

  /** A row has cost so many USD. */
  add(cost: number): void {
    this.#costs.add(cost);
  }
}
