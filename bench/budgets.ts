import type { Row } from './results.ts';

/** The upper limit of a figure. */
export interface Budget {
  readonly measure: string;
  readonly what: string;
  readonly contender: string;
  /** Limits the ratio to the floor, or the figure itself. */
  readonly of: 'ratio' | 'value';
  readonly limit: number;
  /** Why it was missed, according to profiles. Printed only if it is missed. */
  readonly reason?: string;
}

const SIZE =
  'Measured where a bundler splits off what `import()` loads. The names and paths of 159 operations are 2.3 kB of the class; the fold of tool calls and reasoning, options and their checks, retries and the stream with its limits are the rest, in parts of 0.1 to 1.2 kB. What is rarely used is loaded late already.';
const CHUNK =
  'Events that differ in their text alone are not parsed, which leaves the hop of `for await`, the chunk and the completion: 0.5 µs where parsing costs more than 1. The rest is the platform: waking up, decoding, and what a request costs.';
const WAKE =
  'Waking up for a read is most of it, which both do alike; 1 µs a read is ours: promises, the idle timeout and the queue.';
const OPENING = 'What a request costs besides its chunks, which are few: see the plain request.';

export const BUDGETS: readonly Budget[] = [
  {
    measure: 'cold-start',
    what: 'to the first answer',
    contender: 'ours',
    of: 'ratio',
    limit: 1.05,
    reason: 'Reading and compiling the modules is most of it; a program that is bundled reads fewer bytes.',
  },
  { measure: 'bundle', what: 'gzip, at the start', contender: 'ours', of: 'value', limit: 18.5, reason: SIZE },
  {
    measure: 'bundle',
    what: 'gzip, at the start',
    contender: 'ours-standalone',
    of: 'value',
    limit: 13.5,
    reason: SIZE,
  },
  {
    measure: 'plain',
    what: 'CPU per request',
    contender: 'ours',
    of: 'ratio',
    limit: 1.08,
    reason:
      'A signal for the timeouts is half of it: bare fetch pays ×1.1 for one, and without it no timeout could free a connection. The rest is 11 µs of our own and what they allocate.',
  },
  {
    measure: 'plain',
    what: 'CPU per request',
    contender: 'bare-node-fetch',
    of: 'ratio',
    limit: 0.6,
    reason: 'Runs lie on both sides of it; with 64 at once it is far below.',
  },
  {
    measure: 'stream',
    what: 'CPU per 1,000 chunks, 64 KB writes',
    contender: 'ours',
    of: 'ratio',
    limit: 0.8,
    reason: CHUNK,
  },
  {
    measure: 'stream',
    what: 'CPU per 1,000 chunks, 1,448 B writes',
    contender: 'ours',
    of: 'ratio',
    limit: 0.85,
    reason: CHUNK,
  },
  {
    measure: 'stream',
    what: 'CPU per 1,000 chunks, 1,448 B writes',
    contender: 'bare-node-fetch',
    of: 'ratio',
    limit: 0.85,
    reason: 'The loop by hand is most of it; the fetch has no part in parsing.',
  },
  {
    measure: 'stream',
    what: 'CPU per 300 chunks, one a millisecond',
    contender: 'ours',
    of: 'ratio',
    limit: 1.1,
    reason: WAKE,
  },
  {
    measure: 'stream',
    what: 'CPU per 1,000 chunks, one event a write',
    contender: 'ours',
    of: 'ratio',
    limit: 1.1,
    reason: WAKE,
  },
  {
    measure: 'lengths',
    what: 'CPU of 20 chunks',
    contender: 'ours',
    of: 'ratio',
    limit: 1.2,
    reason: OPENING,
  },
  {
    measure: 'shapes',
    what: 'median of all',
    contender: 'ours',
    of: 'ratio',
    limit: 1,
    reason: CHUNK,
  },
  {
    measure: 'concurrent',
    what: 'CPU per stream, 50 at once',
    contender: 'ours',
    of: 'ratio',
    limit: 1.1,
    reason: CHUNK,
  },
  {
    measure: 'first-delta',
    what: 'p50',
    contender: 'ours',
    of: 'ratio',
    limit: 1.1,
    reason: OPENING,
  },
  {
    measure: 'memory',
    what: 'most for 200,000 chunks',
    contender: 'ours',
    of: 'ratio',
    limit: 1.1,
  },
  {
    measure: 'end',
    what: 'new connections in 50 streams',
    contender: 'ours',
    of: 'value',
    limit: 0,
    reason:
      'The loop ends at [DONE], and where the next stream begins at once, the body before is open still: the pool takes another connection. With 10 ms between the streams it is 0.',
  },
  {
    measure: 'concurrent',
    what: 'CPU per stream',
    contender: 'ours',
    of: 'ratio',
    limit: 1.1,
    reason: CHUNK,
  },
  {
    measure: 'concurrent',
    what: 'most memory',
    contender: 'ours',
    of: 'ratio',
    limit: 1.05,
  },
  { measure: 'types', what: 'instantiations', contender: 'ours', of: 'value', limit: 100 },
  {
    measure: 'types',
    what: 'time, skipLibCheck',
    contender: 'ours',
    of: 'ratio',
    limit: 1.3,
    reason: 'Reading the declarations, 0.1 s; a busy machine adds to it, as the range shows.',
  },
  { measure: 'hover', what: 'the call', contender: 'ours', of: 'value', limit: 250 },
  { measure: 'hover', what: 'the answer', contender: 'ours', of: 'value', limit: 50 },
  { measure: 'hover', what: 'a member', contender: 'ours', of: 'value', limit: 50 },
  {
    measure: 'install',
    what: 'size',
    contender: 'ours',
    of: 'value',
    limit: 4,
    reason:
      'The document (1.2 MB), the declarations (1.2 MB) and the commands (0.6 MB) are most of it; the dependencies are 0.3 MB.',
  },
  { measure: 'install', what: 'packages', contender: 'ours', of: 'value', limit: 3 },
  { measure: 'generate', what: '24 operations', contender: 'ours', of: 'value', limit: 5_000 },
  {
    measure: 'generate',
    what: 'all operations',
    contender: 'ours',
    of: 'value',
    limit: 5_000,
    reason: 'Linting and bundling the document takes half of it, making its 1,000 types a third.',
  },
];

export interface Verdict extends Budget {
  /** `undefined` if it was not measured. */
  readonly measured: number | undefined;
  /** In the previous run. */
  readonly before?: number | undefined;
  readonly met: boolean;
}

export function judge(rows: readonly Row[]): Verdict[] {
  return BUDGETS.map((budget) => {
    const row = rows.find(
      ({ measure, what, contender }) =>
        measure === budget.measure && what === budget.what && contender === budget.contender,
    );
    const measured = budget.of === 'ratio' ? row?.ratio?.median : row?.value.median;
    const before = row?.before?.[budget.of];
    return { ...budget, measured, before, met: measured !== undefined && measured <= budget.limit };
  });
}
