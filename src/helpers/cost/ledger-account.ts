import { fromUnits, toUnits } from './money.ts';
import type { UsageTotals } from './usage.ts';

/** The counts of a ledger, in total or for one label. */
export interface LedgerEntry extends UsageTotals {
  /** Charged to the account, in USD. */
  cost: number;
  /** Number of started requests that may cost something, retries included. */
  requests: number;
  /**
   * How many of these may have been billed without reporting their cost: abandoned streams, lost responses.
   */
  unpriced: number;
}

const COUNTS = [
  'inputTokens',
  'outputTokens',
  'totalTokens',
  'cachedTokens',
  'cacheWriteTokens',
  'reasoningTokens',
] as const;

/** Sums usages; money is kept in whole units, so that it is exact however long the account lives. */
export class LedgerAccount {
  requests = 0;
  unpriced = 0;
  /** Charged to the account, in units. */
  cost = 0n;
  /** Charged to the caller's own provider keys, in units. */
  upstreamCost: bigint | undefined;
  readonly #counts: Partial<Record<(typeof COUNTS)[number], number | undefined>> = {};

  /** Books `usage` instead of `previous`, which was booked for the same request. */
  book(usage: UsageTotals, previous?: UsageTotals): void {
    for (const key of COUNTS) {
      const count = usage[key];
      if (count !== undefined) this.#counts[key] = (this.#counts[key] ?? 0) + count - (previous?.[key] ?? 0);
    }
    if (usage.cost !== undefined) this.cost += toUnits(usage.cost) - toUnits(previous?.cost ?? 0);
    if (usage.upstreamCost !== undefined) {
      this.upstreamCost =
        (this.upstreamCost ?? 0n) + toUnits(usage.upstreamCost) - toUnits(previous?.upstreamCost ?? 0);
    }
  }

  entry(): LedgerEntry {
    const { requests, unpriced, cost, upstreamCost } = this;
    const { inputTokens = 0, outputTokens = 0, totalTokens = 0, ...details } = this.#counts;
    return {
      requests,
      unpriced,
      inputTokens,
      outputTokens,
      totalTokens,
      cachedTokens: details.cachedTokens,
      cacheWriteTokens: details.cacheWriteTokens,
      reasoningTokens: details.reasoningTokens,
      cost: fromUnits(cost),
      upstreamCost: upstreamCost === undefined ? undefined : fromUnits(upstreamCost),
    };
  }
}
