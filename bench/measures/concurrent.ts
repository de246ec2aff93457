import { fewer, SHORT_LIST, type Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** 200 concurrent streams of 250 chunks, and 50, each at the speed of a fast model. */
export const concurrent: Measure = {
  name: 'concurrent',
  title: 'Many streams at once',
  explain:
    "CPU and memory of the client's process while so many streams are read at the same time: 44 writes each, 5 ms apart with 50 and 20 ms apart with 200, which makes 10,000 a second.",
  async run(bench) {
    const measure = this.name;
    // A second of 50 streams is 230, and compiling goes on for some hundreds.
    const length = { mode: 'stream', warmupMs: 4_000, measureMs: bench.quick ? 500 : 1_500 } as const;
    const samples = await workers(fewer(bench), 'short-20', { ...length, concurrency: 200 });
    const fewerAtOnce = await workers(bench, 'short-5', { ...length, concurrency: 50 }, SHORT_LIST);
    return [
      ...rowsOf({ measure, what: 'CPU per stream, 200 at once', unit: 'ms' }, samples, ({ cpuMs }) => cpuMs),
      ...rowsOf({ measure, what: 'peak memory, 200 at once', unit: 'MB' }, samples, ({ maxRssMB }) => maxRssMB),
      ...rowsOf({ measure, what: 'CPU per stream, 50 at once', unit: 'ms' }, fewerAtOnce, ({ cpuMs }) => cpuMs),
    ];
  },
};
