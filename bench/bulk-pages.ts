import { CONTENDERS, FLOOR } from './measure.ts';
import { AT_ONCE } from './measures/bulk.ts';
import type { Results } from './results.ts';

const NAMES: Readonly<Record<string, string>> = {
  ours: '`runMany`',
  openai: '`openai` in a `p-queue`',
  [FLOOR]: '`fetch` in a hand-written pool, without retries or limits',
};
const ROWS_AN_HOUR = 1e6;

/** The figures of docs/bulk.md: rows per second, and memory. */
export function bulkFigures(results: Results): string {
  const figure = reader(results);
  if (figure('ours', `CPU per row, ${AT_ONCE[0]} at once`) === undefined) return NOT_MEASURED;
  const cells = (contender: string): string[] =>
    AT_ONCE.map((atOnce) => {
      const [ms, cpu] = ['time', 'CPU'].map((what) => figure(contender, `${what} per row, ${atOnce} at once`));
      return ms === undefined || cpu === undefined ? '–' : `${round(1_000 / ms)}, ${round(cpu)} ms`;
    });
  const head = ['rows per second, CPU per row', ...AT_ONCE.map((atOnce) => `${atOnce} at once`)];
  const lines = [head, head.map(() => '---'), ...Object.keys(NAMES).map((name) => [NAMES[name] ?? '', ...cells(name)])];
  const [early, late] = ['a tenth of the', 'all'].map((part) => figure('ours', `heap after ${part} rows`));
  return `${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}

Memory does not grow with the rows: the heap is ${round(early)} MB after 20,000 and ${round(late)} MB after 200,000. ${from(results)}`;
}

/** The figures of docs/scale.md: what a queued row costs Redis. */
export function queueFigures(results: Results): string {
  const figure = reader(results);
  const names = ['queued row', 'queued row with a cost limit'];
  const [plain, limited] = names.map((name) => figure('ours', `Redis commands, ${name}`));
  const [ms, limitedMs] = names.map((name) => figure('ours', `time of Redis, ${name}`));
  if (plain === undefined || limited === undefined || ms === undefined || limitedMs === undefined) return NOT_MEASURED;
  const perSecond = ROWS_AN_HOUR / 3_600;
  const share = (each: number): string => `${round((perSecond * each) / 10)} %`;
  return `**The load on Redis.** A row takes ${Math.round(plain)} commands and ${round(ms)} ms of Redis's time, including adding it, running it and reading its result;
with a cost limit ${Math.round(limited)} commands and ${round(limitedMs)} ms. A million rows an hour are ${Math.round(perSecond)} a second: ${round(perSecond * plain)} to ${round(perSecond * limited)}
commands a second, and ${share(ms)} to ${share(limitedMs)} of the one core that Redis uses, which is full at about ${round(1_000 / limitedMs)} rows a second. ${from(results)}`;
}

const NOT_MEASURED = 'Not measured yet.';

function reader({ rows }: Results): (contender: string, what: string) => number | undefined {
  return (contender, what) =>
    rows.find((row) => row.measure === 'bulk' && row.contender === contender && row.what === what)?.value.median;
}

const from = ({ date, machine, node, versions }: Results): string =>
  `Measured on ${date} on ${machine}, with Node ${node} and openai ${versions[CONTENDERS['openai'] ?? ''] ?? ''}, against a server on the same machine (\`npm run bench -- --only bulk\`).`;

/** Two significant digits. */
function round(value: number = Number.NaN): string {
  return Number(value.toPrecision(value >= 1_000 ? 3 : 2)).toLocaleString('en');
}
