import { fewer, type Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { rowsOf, workers } from '../rounds.ts';
import { SHAPES } from '../shapes.ts';
import { figure } from '../statistics.ts';

/** Transcripts of 25 to 300 events in the formats of several providers, in writes of 1,448 B. */
export const shapes: Measure = {
  name: 'shapes',
  title: 'Streams in the shapes of providers',
  explain:
    'Each is a stream with its request. Events that differ in more than their text (log probabilities, tool calls, usage in each) are parsed one by one; the last column is the median over the shapes, with the best and the worst.',
  async run(bench) {
    const rows: Row[] = [];
    for (const shape of Object.keys(SHAPES)) {
      const samples = await workers(
        fewer(bench),
        `shape-${encodeURIComponent(shape)}`,
        { mode: 'stream', warmupMs: 800, measureMs: bench.quick ? 300 : 400 },
        ['bare-fetch', 'ours', 'openai'],
      );
      rows.push(...rowsOf({ measure: this.name, what: shape, unit: 'ms' }, samples, ({ cpuMs }) => cpuMs));
    }
    return [...rows, ...mediansOf(rows)];
  },
};

/** For each contender, the median over all shapes. */
function mediansOf(rows: readonly Row[]): Row[] {
  return [...new Set(rows.map(({ contender }) => contender))].map((contender) => {
    const own = rows.filter((row) => row.contender === contender);
    return {
      measure: 'shapes',
      what: 'median of all',
      unit: 'ms',
      contender,
      value: figure(own.map(({ value }) => value.median)),
      ratio: figure(own.map(({ ratio }) => ratio?.median ?? Number.NaN)),
    };
  });
}
