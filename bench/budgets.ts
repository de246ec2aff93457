import { FLOOR } from './measure.ts';
import type { Row } from './results.ts';

/** The upper limit of a figure. */
export interface Budget {
  readonly measure: string;
  readonly what: string;
  readonly contender: string;
  /** Limits the ratio to the floor, the figure itself, or what it is above the floor's. */
  readonly of: 'ratio' | 'value' | 'excess';
  readonly limit: number;
  /** Why it was missed, according to profiles. Printed only if it is missed. */
  readonly reason?: string;
}

const SIZE =
  'This is what a page loads before it runs, with a bundler that splits off what `import()` loads: the names and paths of the operations, checking options, retries and timeouts. What reads streams and errors is loaded with the first call that needs it.';
const CHUNK =
  'Events that differ only in their text are not parsed: without sockets, a stream of 250 chunks takes ×0.54 of the hand-written loop, and one of 1,000 takes ×0.49. With sockets, most of the time is the platform waking up for each read, which is the same for both. Opening a stream costs more than starting the loop does: options, timeouts, and the first two events, from which the template is made. Sharing the decoder and doing without a signal and copied options for each stream took 8 of 53 µs off a stream of 20 chunks (33 by hand).';
const WAKE =
  'Most of it is waking up for each read, which bare fetch does as well; about 1 µs per read is ours: promises, the idle timeout and the queue.';
const OPENING =
  'The cost of the request, spread over few chunks: see the plain request. The first read is processed as a whole (five events, and the template made of them) before its first chunk is delivered: 0.17 ms after the headers on a busy machine, where a loop by hand has parsed the first event after 0.04. Delivering the first event before the others would need a second path through aborts, limits and `partial`.';
const PLAIN =
  'In a warm process our own code takes about 35 µs per call: it checks options, builds headers, keeps the retry budget and the timeout, and reads the body within its limit. Requests without a signal and a `Headers` object, which alone cost bare fetch ×1.07, brought it down by about a tenth.';
const NODE = 'What the client adds is the same as with fetch, while the request it is added to costs less than half.';

export const BUDGETS: readonly Budget[] = [
  {
    measure: 'cold-start',
    what: 'to the first completion',
    contender: 'ours',
    of: 'ratio',
    limit: 1.05,
    reason:
      'Reading and compiling twelve modules, where there were twenty: importing takes a quarter less time than it did. As a single file they take half of what they did, but that file would be a second copy of 230 kB, because the entries of the package share these modules and bundlers need them apart. Loading them with `require`, which is synchronous, takes as long. A bundled program is a single file.',
  },
  {
    measure: 'cold-start',
    what: 'to the first completion',
    contender: 'ours-node',
    of: 'ratio',
    limit: 0.85,
    reason:
      "By hand, too, the first request takes as long as with fetch: importing `node:http` as a module reads its exports, and with them the whole of the platform's fetch (113 internal modules, 47 without), which `Response` and `Headers` would load anyway. A client that did without them could save that; the rest is reading our own modules.",
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
    reason: PLAIN,
  },
  {
    measure: 'plain',
    what: 'CPU per request',
    contender: 'bare-node-fetch',
    of: 'ratio',
    limit: 0.55,
    reason: 'Single runs vary by a fifth; with 64 requests at once the ratio is lower.',
  },
  { measure: 'plain', what: 'CPU per request', contender: 'ours-node', of: 'ratio', limit: 0.65, reason: NODE },
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
    reason: 'Parsing takes most of the time, and the transport has no part in it.',
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
    what: 'peak for 200,000 chunks',
    contender: 'ours',
    of: 'ratio',
    limit: 1.1,
  },
  {
    measure: 'end',
    what: 'new connections in 50 streams',
    contender: 'ours',
    of: 'excess',
    limit: 0,
    reason:
      'The loop ends at `[DONE]`, while the body is still open for 5 ms and is read to its end in the background: a stream that starts at once needs another connection, and there are as many connections as streams ever overlapped. With 10 ms between the streams there are none.',
  },
  {
    measure: 'concurrent',
    what: 'CPU per stream, 200 at once',
    contender: 'ours',
    of: 'ratio',
    limit: 1.1,
    reason: CHUNK,
  },
  {
    measure: 'concurrent',
    what: 'peak memory, 200 at once',
    contender: 'ours',
    of: 'ratio',
    limit: 1.05,
    reason:
      'An open stream holds about 25 kB more than a loop by hand (see Memory): the chunks of the current read, the completion so far, the template and the closures of its reader.',
  },
  { measure: 'types', what: 'instantiations', contender: 'ours', of: 'value', limit: 100 },
  {
    measure: 'types',
    what: 'time, skipLibCheck',
    contender: 'ours',
    of: 'ratio',
    limit: 1.25,
    reason: 'Reading the declarations takes 0.1 s; a busy machine adds to it, as the range shows.',
  },
  { measure: 'hover', what: 'the call', contender: 'ours', of: 'value', limit: 250 },
  { measure: 'hover', what: 'the completion', contender: 'ours', of: 'value', limit: 50 },
  { measure: 'hover', what: 'a field', contender: 'ours', of: 'value', limit: 50 },
  {
    measure: 'install',
    what: 'size',
    contender: 'ours',
    of: 'value',
    limit: 4,
    reason:
      'Mostly the document (1.15 MB), the declarations (1.0 MB) and the code (0.8 MB, and 0.3 MB as CommonJS); the dependencies are 0.3 MB.',
  },
  { measure: 'install', what: 'packages', contender: 'ours', of: 'value', limit: 3 },
  { measure: 'generate', what: '24 operations', contender: 'ours', of: 'value', limit: 5_000 },
  {
    measure: 'generate',
    what: 'all operations',
    contender: 'ours',
    of: 'value',
    limit: 5_000,
    reason: 'A third of it is loading the type generators and TypeScript, a third checking and bundling the document.',
  },
];

export interface Verdict extends Budget {
  /** `undefined` if it was not measured. */
  readonly measured: number | undefined;
  /** In the other run that is kept. */
  readonly before?: number | undefined;
  readonly met: boolean;
}

export function judge(rows: readonly Row[]): Verdict[] {
  return BUDGETS.map((budget) => {
    const of = (name: string): Row | undefined =>
      rows.find(
        ({ measure, what, contender }) => measure === budget.measure && what === budget.what && contender === name,
      );
    const row = of(budget.contender);
    const floor = of(FLOOR);
    const [measured, before] =
      budget.of === 'ratio'
        ? [row?.ratio?.median, row?.before?.ratio]
        : budget.of === 'value'
          ? [row?.value.median, row?.before?.value]
          : [above(row?.value.median, floor?.value.median), above(row?.before?.value, floor?.before?.value)];
    return { ...budget, measured, before, met: measured !== undefined && measured <= budget.limit };
  });
}

function above(figure: number | undefined, floor: number | undefined): number | undefined {
  return figure === undefined || floor === undefined ? undefined : figure - floor;
}
