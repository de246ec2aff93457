import { fewer, type Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** Short streams, for which the fixed cost of a stream matters. */
export const lengths: Measure = {
  name: 'lengths',
  title: 'Short and long streams',
  explain: 'CPU of a whole stream with its request: of 20 chunks most is the request, of 1,000 the chunks.',
  async run(bench) {
    const rows = [];
    for (const chunks of [20, 50, 250, 1_000]) {
      const samples = await workers(
        fewer(bench),
        `length-${chunks}`,
        { mode: 'stream', warmupMs: 500, measureMs: bench.quick ? 300 : 500 },
        ['bare-fetch', 'ours', 'ours-node', 'openai'],
      );
      const what = `CPU of ${chunks.toLocaleString('en')} chunks`;
      rows.push(...rowsOf({ measure: this.name, what, unit: 'ms' }, samples, ({ cpuMs }) => cpuMs));
    }
    return rows;
  },
};
