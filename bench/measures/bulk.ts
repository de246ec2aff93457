import { spawnSync } from 'node:child_process';
import { fewer, FLOOR, type Bench, type Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { interleave, rowsOf, runScript } from '../rounds.ts';

const CONTENDERS = [FLOOR, 'ours', 'openai'];
export const AT_ONCE: readonly number[] = [16, 64, 256];
const LONG = 200_000;
const QUEUED = 2_000;

interface Sample {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** After a tenth of the rows, and after all. */
  readonly heapMB: readonly [number, number];
}

interface QueueSample {
  readonly commands: number;
  readonly redisMs: number;
}

/** Rows from an asynchronous source: `runMany`, openai in a p-queue, and a hand-written pool without retries. */
export const bulk: Measure = {
  name: 'bulk',
  title: 'Thousands of rows',
  explain: `openai runs in a p-queue, bare fetch in a hand-written pool without retries or limits. Every completion is checked. The heap is measured without garbage, in a run of ${LONG.toLocaleString('en-US')} rows at 64 at once. A queued row is added, sent by a worker and its result read; what it costs Redis includes all of that.`,
  async run(bench) {
    const measure = this.name;
    const figures: Row[] = [];
    for (const atOnce of AT_ONCE) {
      const samples = await interleave(
        fewer(bench).rounds,
        (contender) => sample(bench, contender, bench.quick ? 500 : 3_000, atOnce),
        CONTENDERS,
      );
      figures.push(
        ...rowsOf({ measure, what: `CPU per row, ${atOnce} at once`, unit: 'ms' }, samples, ({ cpuMs }) => cpuMs),
        ...rowsOf({ measure, what: `time per row, ${atOnce} at once`, unit: 'ms' }, samples, ({ wallMs }) => wallMs),
      );
    }
    const long = new Map([['ours', [await sample(bench, 'ours', bench.quick ? LONG / 10 : LONG, 64)]]]);
    figures.push(
      ...rowsOf({ measure, what: 'heap after a tenth of the rows', unit: 'MB' }, long, ({ heapMB }) => heapMB[0]),
      ...rowsOf({ measure, what: 'heap after all rows', unit: 'MB' }, long, ({ heapMB }) => heapMB[1]),
    );
    return [...figures, ...(await onQueue(bench, measure))];
  },
};

async function sample(bench: Bench, contender: string, rows: number, atOnce: number): Promise<Sample> {
  const args = [contender, bench.origin, String(rows), String(atOnce)];
  return JSON.parse((await runScript('bulk-worker.mjs', args, ['--expose-gc'])).output) as Sample;
}

/** What a row costs Redis; nothing where there is none. */
async function onQueue(bench: Bench, measure: string): Promise<Row[]> {
  const command = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (command === undefined) {
    process.stderr.write(' (no redis-server: nothing of the queue)');
    return [];
  }
  const figures: Row[] = [];
  for (const [name, ...limit] of [['queued row'], ['queued row with a cost limit', '1000']] as const) {
    const samples = await interleave(
      fewer(bench).rounds,
      async () => {
        const args = [command, bench.origin, String(bench.quick ? 500 : QUEUED), ...limit];
        return JSON.parse((await runScript('queue-worker.mjs', args)).output) as QueueSample;
      },
      ['ours'],
    );
    figures.push(
      ...rowsOf({ measure, what: `Redis commands, ${name}`, unit: 'count' }, samples, ({ commands }) => commands),
      ...rowsOf({ measure, what: `time of Redis, ${name}`, unit: 'ms' }, samples, ({ redisMs }) => redisMs),
    );
  }
  return figures;
}
