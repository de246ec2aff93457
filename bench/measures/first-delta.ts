import type { Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** From the call to the first delta, on a warm client. */
export const firstDelta: Measure = {
  name: 'first-delta',
  title: 'Time to the first delta, warm',
  explain: 'From the call to the first piece of text, in milliseconds of elapsed time, after 600 calls.',
  async run(bench) {
    const samples = await workers(bench, 'length-20', { mode: 'first-delta', warmup: 600, count: 200 });
    return rowsOf({ measure: this.name, what: 'p50', unit: 'ms' }, samples, ({ p50Ms }) => p50Ms);
  },
};
