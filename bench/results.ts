import type { Figure } from './statistics.ts';

/** One figure of one contender. */
export interface Row {
  /** Name of the measure, as in `--only`. */
  readonly measure: string;
  /** Which of its figures. */
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'MB' | 'count' | 'characters';
  readonly contender: string;
  readonly value: Figure;
  /** Relative to bare fetch (or what `what` states), within each round. */
  readonly ratio?: Figure;
  /** Medians of another run, to show how much runs differ. */
  readonly before?: { readonly value: number; readonly ratio?: number };
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** Replaces rows of the same measures with those of a new run, and keeps the earlier medians. */
export function merge(before: readonly Row[], now: readonly Row[]): Row[] {
  const measured = new Set(now.map(({ measure }) => measure));
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const rows = now.map((row): Row => {
    const { value, ratio } = earlier.get(keyOf(row)) ?? {};
    if (!value) return row;
    return { ...row, before: { value: value.median, ...(ratio && { ratio: ratio.median }) } };
  });
  return [...before.filter(({ measure }) => !measured.has(measure)), ...rows];
}

const keyOf = ({ measure, what, contender }: Row): string => [measure, what, contender].join('|');
