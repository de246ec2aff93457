/** A figure from several rounds. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function figure(samples: readonly number[]): Figure {
  if (samples.length === 0) throw new Error('No samples.');
  const sorted = samples.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
  return { median, min: sorted[0] as number, max: sorted.at(-1) as number };
}

/** Ratios to the floor within each round, so that load on the machine during a round cancels out. */
export function ratios(samples: readonly number[], floor: readonly number[]): Figure {
  return figure(samples.map((sample, round) => sample / (floor[round] as number)));
}
