import type { BulkKind, BulkProgress, BulkResult } from '../../bulk/types.ts';

/** Figures of a run, for its progress line, its summary and its report. */
export interface Figures {
  readonly seconds: number;
  /** Rows with a result in this run. */
  readonly rows: number;
  /** Rows that this run had to process. */
  readonly total: number;
  readonly rowsPerSecond: number;
  readonly tokensPerSecond: number;
  readonly cost: number;
  /** Projected cost of all rows of this run. */
  readonly expectedCost: number;
  readonly secondsLeft: number | undefined;
  readonly rateLimited: number;
  readonly unpriced: number;
  readonly unbounded: number;
  readonly atConcurrency: boolean;
  /** Number of workers of a queue. */
  readonly workers: number | undefined;
}

const SAMPLES = 10_000;
const RECENT_MS = 30_000;

/** Measures a run as its results arrive. */
export class Meter {
  readonly #total: number;
  readonly #startedAt: number = performance.now();
  /** A representative sample of latencies, in ms. */
  readonly latencies: number[] = [];
  /** Rows completed in each second. */
  readonly perSecond: number[] = [];
  #seen = 0;

  constructor(total: number) {
    this.#total = total;
  }

  add({ ms }: BulkResult): void {
    const second = Math.floor((performance.now() - this.#startedAt) / 1_000);
    while (this.perSecond.length <= second) this.perSecond.push(0);
    this.perSecond[second] = (this.perSecond[second] as number) + 1;
    const place = this.#seen++ < SAMPLES ? this.latencies.length : Math.floor(Math.random() * this.#seen);
    if (place < SAMPLES) this.latencies[place] = ms;
  }

  figures({
    rows,
    inputTokens,
    outputTokens,
    cost,
    rateLimited,
    unpriced,
    unbounded,
    atConcurrency,
    workers,
  }: BulkProgress & { readonly workers?: number }): Figures {
    const seconds = (performance.now() - this.#startedAt) / 1_000;
    const recent = this.perSecond.slice(-RECENT_MS / 1_000);
    // The current second is incomplete.
    const span = Math.min(seconds, recent.length - 1 + (seconds % 1));
    const speed = span > 0 ? recent.reduce((sum, count) => sum + count, 0) / span : 0;
    return {
      seconds,
      rows,
      total: this.#total,
      rowsPerSecond: speed,
      tokensPerSecond: seconds > 0 ? (inputTokens + outputTokens) / seconds : 0,
      cost,
      expectedCost: rows > 0 ? (cost / rows) * this.#total : 0,
      secondsLeft: speed > 0 ? (this.#total - rows) / speed : undefined,
      rateLimited,
      unpriced,
      unbounded,
      atConcurrency,
      workers,
    };
  }

  quantile(share: number): number {
    const sorted = this.latencies.toSorted((a, b) => a - b);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  }
}

export function progressLine(figures: Figures): string {
  const { rows, total, rowsPerSecond, tokensPerSecond, cost, expectedCost, rateLimited, secondsLeft, atConcurrency } =
    figures;
  return [
    `${count(rows)} of ${count(total)} rows`,
    `${rowsPerSecond.toFixed(1)} rows/s`,
    `${count(Math.round(tokensPerSecond))} tokens/s`,
    `${money(cost)} of about ${money(expectedCost)}`,
    `${count(rateLimited)} rate-limited`,
    secondsLeft === undefined ? undefined : `${duration(secondsLeft)} left`,
    atConcurrency ? 'limited by --concurrency' : undefined,
    figures.workers === undefined ? undefined : `${count(figures.workers)} worker${figures.workers === 1 ? '' : 's'}`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

export function count(value: number): string {
  return value.toLocaleString('en-US');
}

export function money(usd: number): string {
  return usd === 0 ? '$0' : `$${usd >= 1 ? usd.toFixed(2) : usd.toPrecision(2)}`;
}

export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

export const KIND_NAMES: Readonly<Record<BulkKind, string>> = {
  answered: 'answered',
  cut: 'truncated at their token limit',
  empty: 'empty',
  refused: 'refused',
  failed: 'failed',
};
