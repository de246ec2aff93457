import type { Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

const WRITES = { '64k': '64 KB writes', '1448': '1,448 B writes', event: 'one event a write' } as const;

/** A stream of 1,000 chunks, in writes of three sizes, and one event a millisecond as models send. */
export const stream: Measure = {
  name: 'stream',
  title: 'Streamed chunks',
  async run(bench) {
    const measure = this.name;
    const rows = [];
    const [warmup, count] = bench.quick ? [30, 60] : [60, 150];
    for (const [scenario, how] of Object.entries(WRITES)) {
      const samples = await workers(bench, scenario, { mode: 'stream', warmup, count });
      rows.push(
        ...rowsOf({ measure, what: `CPU per 1,000 chunks, ${how}`, unit: 'ms' }, samples, ({ cpuMs }) => cpuMs),
      );
    }
    const paced = await workers(bench, 'paced', { mode: 'stream', warmup: 20, count: 60, concurrency: 10 });
    rows.push(
      ...rowsOf({ measure, what: 'CPU per 300 chunks, one a millisecond', unit: 'ms' }, paced, ({ cpuMs }) => cpuMs),
    );
    return rows;
  },
};
