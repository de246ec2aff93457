import { fewer, SHORT_LIST, type Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** 200 concurrent streams of 250 chunks, and 50. */
export const concurrent: Measure = {
  name: 'concurrent',
  title: 'Many streams at once',
  explain: "CPU and memory of the client's process while so many streams are read at the same time.",
  async run(bench) {
    const measure = this.name;
    const length = { mode: 'stream', warmupMs: 500, measureMs: bench.quick ? 500 : 1_500 } as const;
    const samples = await workers(fewer(bench), 'short', { ...length, concurrency: 200 });
    const fewerAtOnce = await workers(fewer(bench), 'short', { ...length, concurrency: 50 }, SHORT_LIST);
    return [
      ...rowsOf({ measure, what: 'CPU per stream, 200 at once', unit: 'ms' }, samples, ({ cpuMs }) => cpuMs),
      ...rowsOf({ measure, what: 'peak memory, 200 at once', unit: 'MB' }, samples, ({ maxRssMB }) => maxRssMB),
      ...rowsOf({ measure, what: 'CPU per stream, 50 at once', unit: 'ms' }, fewerAtOnce, ({ cpuMs }) => cpuMs),
    ];
  },
};
