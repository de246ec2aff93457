import { fewer, type Measure } from '../measure.ts';
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
    'Bare fetch parses every event and collects the text; the clients of this package put the whole completion together besides, so that `final()` has it.',
  async run(bench) {
    const measure = this.name;
    const rows = [];
    const length = bench.quick ? { warmupMs: 500, measureMs: 500 } : { warmupMs: 800, measureMs: 800 };
    for (const [scenario, how] of WRITES) {
      const samples = await workers(scenario === 'event' ? fewer(bench) : bench, scenario, {
        mode: 'stream',
        ...length,
      });
      rows.push(
        ...rowsOf({ measure, what: `CPU per 1,000 chunks, ${how}`, unit: 'ms' }, samples, ({ cpuMs }) => cpuMs),
      );
    }
    const paced = await workers(bench, 'paced', { mode: 'stream', ...length, concurrency: 10 });
    rows.push(
      ...rowsOf({ measure, what: 'CPU per 300 chunks, one a millisecond', unit: 'ms' }, paced, ({ cpuMs }) => cpuMs),
    );
    return rows;
  },
};
