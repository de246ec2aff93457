import type { Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** 200 streams of 250 chunks at a time. */
export const concurrent: Measure = {
  name: 'concurrent',
  title: '200 streams at once',
  async run(bench) {
    const measure = this.name;
    const samples = await workers(bench, 'short', {
      mode: 'stream',
      warmupMs: 500,
      measureMs: bench.quick ? 500 : 1_500,
      concurrency: 200,
    });
    return [
      ...rowsOf({ measure, what: 'CPU per stream', unit: 'ms' }, samples, ({ cpuMs }) => cpuMs),
      ...rowsOf({ measure, what: 'most memory', unit: 'MB' }, samples, ({ maxRssMB }) => maxRssMB),
    ];
  },
};
