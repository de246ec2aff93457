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
  /** To bare fetch (or what `what` says), within each round. */
  readonly ratio?: Figure;
  /** Medians of the run before, to see how far runs lie apart. */
  readonly before?: { readonly value: number; readonly ratio?: number };
}

export interface Results {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** Rows of a new run in place of those of the same measures, whose medians they keep. */
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
