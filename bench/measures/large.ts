import { fewer, type Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** A stream of 200,000 chunks, and one event of 2 MiB in pieces of 2 KiB. */
export const large: Measure = {
  name: 'large',
  title: 'Long streams and large events',
  explain: 'One stream of 200,000 chunks, measured once, and one event of 2 MiB that arrives in pieces of 2 KiB.',
  async run(bench) {
    const measure = this.name;
    // Takes half a minute per round.
    const long = await workers({ ...bench, rounds: 1 }, 'long', {
      mode: 'stream',
      warmup: 0,
      count: 1,
    });
    const big = await workers(fewer(bench), 'big', { mode: 'stream', warmup: 5, count: 10 });
    return [
      ...rowsOf({ measure, what: 'CPU of 200,000 chunks', unit: 'ms' }, long, ({ cpuMs }) => cpuMs),
      ...rowsOf({ measure, what: 'peak memory of 200,000 chunks', unit: 'MB' }, long, ({ maxRssMB }) => maxRssMB),
      ...rowsOf({ measure, what: 'CPU of one 2 MiB event', unit: 'ms' }, big, ({ cpuMs }) => cpuMs),
    ];
  },
};
