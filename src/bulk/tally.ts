import { sumUsage, type UsageTotals } from '../helpers/cost/usage.ts';
import type { BulkKind, BulkProgress } from './types.ts';

type Counts = Pick<
  BulkProgress,
  'rows' | 'byKind' | 'rateLimited' | 'inputTokens' | 'outputTokens' | 'cost' | 'unpriced' | 'unbounded'
>;

/** Counts of a run. */
export class Tally {
  rateLimited = 0;
  unpriced = 0;
  unbounded = 0;
  rows = 0;
  #usage: UsageTotals | undefined;
  readonly #byKind: Record<BulkKind, number> = { answered: 0, cut: 0, empty: 0, refused: 0, failed: 0 };

  addUsage(usage: UsageTotals): void {
    this.#usage = sumUsage([this.#usage, usage]);
  }

  addRow(kind: BulkKind): void {
    this.rows++;
    this.#byKind[kind]++;
  }

  counts(): Counts {
    return {
      rows: this.rows,
      byKind: { ...this.#byKind },
      rateLimited: this.rateLimited,
      inputTokens: this.#usage?.inputTokens ?? 0,
      outputTokens: this.#usage?.outputTokens ?? 0,
      cost: this.#usage?.cost ?? 0,
      unpriced: this.unpriced,
      unbounded: this.unbounded,
    };
  }
}
