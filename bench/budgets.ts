import type { Row } from './results.ts';

/** The most that a figure may be. */
export interface Budget {
  readonly measure: string;
  readonly what: string;
  readonly contender: string;
  /** Of the ratio to the floor, or of the figure itself. */
  readonly of: 'ratio' | 'value';
  readonly limit: number;
}

export const BUDGETS: readonly Budget[] = [
  { measure: 'cold-start', what: 'to the first answer', contender: 'ours', of: 'ratio', limit: 1.15 },
  { measure: 'bundle', what: 'gzip', contender: 'ours', of: 'value', limit: 12 },
  { measure: 'bundle', what: 'gzip', contender: 'ours-standalone', of: 'value', limit: 10 },
  { measure: 'bundle', what: 'gzip', contender: 'ours, 97 operations', of: 'value', limit: 15 },
  { measure: 'plain', what: 'CPU per request', contender: 'ours', of: 'ratio', limit: 1.1 },
  { measure: 'plain', what: 'CPU per request', contender: 'bare-node-fetch', of: 'ratio', limit: 0.6 },
  { measure: 'stream', what: 'CPU per 1,000 chunks, 64 KB writes', contender: 'ours', of: 'ratio', limit: 1.15 },
  { measure: 'stream', what: 'CPU per 1,000 chunks, 1,448 B writes', contender: 'ours', of: 'ratio', limit: 1.25 },
  {
    measure: 'stream',
    what: 'CPU per 1,000 chunks, 1,448 B writes',
    contender: 'bare-node-fetch',
    of: 'ratio',
    limit: 0.85,
  },
  { measure: 'stream', what: 'CPU per 300 chunks, one a millisecond', contender: 'ours', of: 'ratio', limit: 1.15 },
  { measure: 'end', what: 'new connections in 50 streams', contender: 'ours', of: 'value', limit: 0 },
  { measure: 'concurrent', what: 'CPU per stream', contender: 'ours', of: 'ratio', limit: 1.15 },
  { measure: 'concurrent', what: 'most memory', contender: 'ours', of: 'ratio', limit: 1.15 },
  { measure: 'types', what: 'instantiations', contender: 'ours', of: 'value', limit: 100 },
  { measure: 'types', what: 'time, skipLibCheck', contender: 'ours', of: 'ratio', limit: 1.3 },
  { measure: 'hover', what: 'the call', contender: 'ours', of: 'value', limit: 250 },
  { measure: 'install', what: 'size', contender: 'ours', of: 'value', limit: 2.5 },
  { measure: 'install', what: 'packages', contender: 'ours', of: 'value', limit: 4 },
  { measure: 'generate', what: 'our document, 24 operations', contender: 'ours', of: 'value', limit: 5_000 },
];

export interface Verdict extends Budget {
  /** Undefined where it was not measured. */
  readonly measured: number | undefined;
  readonly met: boolean;
}

export function judge(rows: readonly Row[]): Verdict[] {
  return BUDGETS.map((budget) => {
    const row = rows.find(
      ({ measure, what, contender }) =>
        measure === budget.measure && what === budget.what && contender === budget.contender,
    );
    const measured = budget.of === 'ratio' ? row?.ratio?.median : row?.value.median;
    return { ...budget, measured, met: measured !== undefined && measured <= budget.limit };
  });
}
