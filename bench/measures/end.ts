import { fewer, SHORT_LIST, type Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** The server ends the body 5 ms after `[DONE]`: does the loop wait for it, and is the connection kept? */
export const end: Measure = {
  name: 'end',
  title: 'A body that ends 5 ms after [DONE]',
  explain:
    'Time until the loop of the program ends, and how many further connections were opened: a connection is in use until its body has ended.',
  async run(bench) {
    const measure = this.name;
    // Long enough for the pool to have as many connections as streams overlap.
    const fifty = { mode: 'stream', warmup: 200, count: 50 } as const;
    const atOnce = await workers(bench, 'late', fifty);
    // With a pause, during which the connection becomes free before the next stream begins.
    const paused = await workers(fewer(bench), 'late', { ...fifty, warmup: 50, pauseMs: 10 }, SHORT_LIST);
    const what = 'new connections in 50 streams';
    return [
      ...rowsOf({ measure, what: 'until the loop ends', unit: 'ms' }, atOnce, ({ p50Ms }) => p50Ms),
      ...rowsOf({ measure, what, unit: 'count' }, atOnce, ({ connections }) => connections),
      ...rowsOf({ measure, what: `${what}, 10 ms apart`, unit: 'count' }, paused, ({ connections }) => connections),
    ];
  },
};
