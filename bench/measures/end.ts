import type { Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** The server ends the body 5 ms after `[DONE]`: does the loop wait for it, and is the connection kept? */
export const end: Measure = {
  name: 'end',
  title: 'A body that ends 5 ms after [DONE], 10 ms before the next stream',
  async run(bench) {
    const measure = this.name;
    const samples = await workers(bench, 'late', { mode: 'stream', warmup: 50, count: 50, pauseMs: 10 });
    return [
      ...rowsOf({ measure, what: 'until the loop ends', unit: 'ms' }, samples, ({ p50Ms }) => p50Ms),
      ...rowsOf(
        { measure, what: 'new connections in 50 streams', unit: 'count' },
        samples,
        ({ connections }) => connections,
      ),
    ];
  },
};
