import { fewer, type Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { interleave, rowsOf, runScript, workers } from '../rounds.ts';

const OPEN = 1_000;
/** The mode of `scale-worker.mjs`, by contender. */
const HOLD: Readonly<Record<string, string>> = { 'bare-fetch': 'floor', ours: 'hold' };

/** Memory of long, concurrent and slowly read streams, compared with bare fetch. */
export const memory: Measure = {
  name: 'memory',
  title: 'Memory',
  explain: 'Of the whole process for the long stream; for open streams what each adds to it, its socket included.',
  async run(bench) {
    const measure = this.name;
    const rounds = fewer(bench).rounds;
    const contenders = Object.keys(HOLD);
    const long = await workers(
      { ...bench, rounds: Math.min(2, rounds) },
      'long',
      { mode: 'stream', warmup: 0, count: 1 },
      contenders,
    );
    const rows: Row[] = rowsOf(
      { measure, what: 'peak for 200,000 chunks', unit: 'MB' },
      long,
      ({ maxRssMB }) => maxRssMB,
    );
    for (const [scenario, what] of [
      ['hold', 'each of 1,000 open streams'],
      ['late-read', 'each of 1,000 that nobody reads yet'],
    ] as const) {
      const samples = await interleave(
        rounds,
        async (contender) => {
          const args = [bench.origin, HOLD[contender] as string, String(OPEN), scenario];
          const { output } = await runScript('scale-worker.mjs', args, ['--expose-gc']);
          return JSON.parse(output) as { rssKB: number };
        },
        contenders,
      );
      rows.push(...rowsOf({ measure, what, unit: 'kB' }, samples, ({ rssKB }) => rssKB));
    }
    return rows;
  },
};
