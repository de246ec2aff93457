import { fewer, FLOOR, type Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { interleave, rowsOf, runScript } from '../rounds.ts';

const CONTENDERS = [FLOOR, 'ours', 'openai'];
const AT_ONCE = [16, 64, 256];
const LONG = 200_000;

interface Sample {
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly maxRssMB: number;
}

/** Rows of a file: `runMany`, openai in a p-queue, and a hand-written pool without retries. */
export const bulk: Measure = {
  name: 'bulk',
  title: 'Thousands of rows',
  explain: `openai runs in a p-queue, bare fetch in a pool by hand without retries or limits. Memory is that of the whole process for ${LONG.toLocaleString('en-US')} rows at 64 at once, and for a tenth of them.`,
  async run(bench) {
    const measure = this.name;
    const samplesOf = (rounds: number, rows: number, atOnce: number): Promise<Map<string, Sample[]>> =>
      interleave(
        rounds,
        async (contender) => {
          const args = [contender, bench.origin, String(rows), String(atOnce)];
          return JSON.parse((await runScript('bulk-worker.mjs', args)).output) as Sample;
        },
        CONTENDERS,
      );
    const figures: Row[] = [];
    for (const atOnce of AT_ONCE) {
      const samples = await samplesOf(fewer(bench).rounds, bench.quick ? 1_000 : 4_000, atOnce);
      figures.push(
        ...rowsOf({ measure, what: `CPU per row, ${atOnce} at once`, unit: 'ms' }, samples, ({ cpuMs }) => cpuMs),
        ...rowsOf({ measure, what: `time per row, ${atOnce} at once`, unit: 'ms' }, samples, ({ wallMs }) => wallMs),
      );
    }
    for (const rows of bench.quick ? [LONG / 10] : [LONG / 10, LONG]) {
      const samples = await samplesOf(1, rows, 64);
      const what = `most memory, ${rows.toLocaleString('en-US')} rows`;
      figures.push(...rowsOf({ measure, what, unit: 'MB' }, samples, ({ maxRssMB }) => maxRssMB));
    }
    return figures;
  },
};
