import { fewer, SHORT_LIST, type Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

const WRITES = [
  ['64k', '64 KB writes'],
  ['1448', '1,448 B writes'],
  ['event', 'one event a write'],
] as const;

/** A stream of 1,000 chunks, in writes of three sizes, and with one event per millisecond, as models send. */
export const stream: Measure = {
  name: 'stream',
  title: 'Streamed chunks',
  explain:
    'Bare fetch parses every event and collects the text; the clients of this package put the whole completion together besides, so that `final()` has it. Writes of 1,448 B are 0.2 ms apart, so that each is one read for every contender.',
  async run(bench) {
    const measure = this.name;
    const rows = [];
    const length = bench.quick ? { warmupMs: 500, measureMs: 500 } : { warmupMs: 1_500, measureMs: 800 };
    for (const [scenario, how] of WRITES) {
      const settings = { mode: 'stream', ...length } as const;
      const samples = await (scenario === 'event'
        ? workers(fewer(bench), scenario, settings, SHORT_LIST)
        : workers(bench, scenario, settings));
      rows.push(
        ...rowsOf({ measure, what: `CPU per 1,000 chunks, ${how}`, unit: 'ms' }, samples, ({ cpuMs }) => cpuMs),
      );
    }
    const paced = await workers(fewer(bench), 'paced', { mode: 'stream', ...length, concurrency: 10 });
    rows.push(
      ...rowsOf({ measure, what: 'CPU per 300 chunks, one a millisecond', unit: 'ms' }, paced, ({ cpuMs }) => cpuMs),
    );
    return rows;
  },
};
