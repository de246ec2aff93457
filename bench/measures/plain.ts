import { fewer, type Measure } from '../measure.ts';
import { rowsOf, workers } from '../rounds.ts';

/** Plain requests: CPU time one after the other, latencies with 64 in flight. */
export const plain: Measure = {
  name: 'plain',
  title: 'Plain request',
  explain:
    'One request and its completion, parsed. With 64 at once, p50 and p99 are the elapsed time of a single call.',
  async run(bench) {
    const measure = this.name;
    const length = bench.quick ? { warmupMs: 500, measureMs: 500 } : { warmupMs: 800, measureMs: 800 };
    // A longer warm-up: a client's code is compiled over some thousand calls, the loop's over fewer.
    const single = await workers(bench, 'plain', { mode: 'plain', ...length, warmupMs: 2 * length.warmupMs });
    const many = await workers(fewer(bench), 'plain', { mode: 'plain', ...length, concurrency: 64 });
    return [
      ...rowsOf({ measure, what: 'CPU per request', unit: 'ms' }, single, ({ cpuMs }) => cpuMs),
      ...rowsOf({ measure, what: 'CPU per request, 64 at once', unit: 'ms' }, many, ({ cpuMs }) => cpuMs),
      ...rowsOf({ measure, what: 'p50, 64 at once', unit: 'ms' }, many, ({ p50Ms }) => p50Ms),
      ...rowsOf({ measure, what: 'p99, 64 at once', unit: 'ms' }, many, ({ p99Ms }) => p99Ms),
    ];
  },
};
