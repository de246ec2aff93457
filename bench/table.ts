import { CONTENDERS, type Measure } from './measure.ts';
import type { Verdict } from './budgets.ts';
import type { Results, Row } from './results.ts';
import { figure, type Figure } from './statistics.ts';

/** Puts `text` between `<!-- name -->` and `<!-- /name -->`. Throws if a page does not have these markers. */
export function between(page: string, name: string, text: string): string {
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(page)) throw new Error(`The page has no place for ${name}: <!-- ${name} --> … <!-- /${name} -->`);
  return page.replace(place, (_, start: string, end: string) => `${start}${text.trim()}\n${end}`);
}

/** The clients that people would use instead. */
const OTHERS = ['openai', 'openrouter-sdk', 'ai-sdk', 'openapi-fetch'];

const RATIO =
  '**×** is the ratio to bare fetch, in the first line, within the same round: ×0.80 is a fifth less than a `fetch` with a hand-written loop, ×2.00 is twice as much.';

/** A table for each measure, with a row for each contender and a column for each figure, followed by explanations. */
export function measureTables(
  { rows }: Results,
  measures: readonly Pick<Measure, 'name' | 'title' | 'explain' | 'ratio'>[],
): string {
  return measures
    .map(({ name, title, explain, ratio = RATIO }) => ({
      title,
      explain,
      ratio,
      own: rows.filter(({ measure }) => measure === name),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ title, explain, ratio, own }) => {
      const notes = [own.some((row) => row.ratio) ? ratio : '', explain ?? ''].filter(Boolean).join(' ');
      return [`### ${title}`, table(own), ...(notes ? [notes] : [])].join('\n\n');
    })
    .join('\n\n');
}

function table(rows: readonly Row[]): string {
  const columns = [...new Set(rows.map(({ what, unit }) => `${what}|${unit}`))].map(
    (key) => key.split('|') as [string, Row['unit']],
  );
  const contenders = [...new Set(rows.map(({ contender }) => contender))];
  const head = ['', ...columns.map(([what, unit]) => (isCounted({ unit }) ? what : `${what}, ${unit}`))];
  const lines = contenders.map((contender) => [
    nameOf(contender),
    ...columns.map(([what]) => {
      const row = rows.find((each) => each.contender === contender && each.what === what);
      return row ? cell(row) : '–';
    }),
  ]);
  return markdown(head, lines);
}

function markdown(head: readonly string[], lines: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The median with its range, and the ratio to the floor. */
function cell(row: Row): string {
  const { value, ratio } = row;
  const range = value.min === value.max ? '' : ` (${number(value.min)}–${number(value.max)})`;
  const compared = ratio && !isCounted(row) ? ` **×${ratio.median.toFixed(2)}**` : '';
  return `${number(value.median)}${range}${compared}`;
}

const isCounted = ({ unit }: Pick<Row, 'unit'>): boolean => unit === 'count' || unit === 'characters';

const number = (value: number): string =>
  value >= 1000
    ? Math.round(value).toLocaleString('en')
    : Number.isInteger(value)
      ? String(value)
      : Number(value.toPrecision(3)).toString();

const nameOf = (contender: string): string => CONTENDERS[contender] ?? contender.replace(/^ours/, 'openrouter-fetch');

export function budgetTable(verdicts: readonly Verdict[]): string {
  const lines = verdicts.map(({ measure, what, contender, of, limit, measured, before, met }) => [
    `${measure}: ${what}`,
    nameOf(contender),
    of === 'ratio' ? `≤ ×${limit}` : `≤ ${limit.toLocaleString('en')}${of === 'excess' ? ' above bare fetch' : ''}`,
    measured === undefined ? 'not measured' : asMeasured(of, measured),
    before === undefined ? '' : asMeasured(of, before),
    met ? 'met' : '**missed**',
  ]);
  return markdown(['figure', 'of', 'budget', 'measured', 'other run', ''], lines);
}

const asMeasured = (of: Verdict['of'], figure: number): string =>
  of === 'ratio' ? `×${figure.toFixed(2)}` : number(figure);

/** Why budgets are missed: a line for each reason, with all figures it applies to. */
export function reasonList(verdicts: readonly Verdict[]): string {
  const missed = verdicts.filter(({ met, measured }) => !met && measured !== undefined);
  const reasons = [...new Set(missed.map(reasonOf))];
  return reasons
    .map((reason) => {
      const held = missed.filter((verdict) => reasonOf(verdict) === reason);
      const names = held.map(({ measure, what, contender }) => `${measure}: ${what}, ${nameOf(contender)}`);
      return `- ${names.join('; ')}. ${reason}`;
    })
    .join('\n');
}

const reasonOf = ({ reason = 'The reason has not been looked for.' }: Verdict): string => reason;

/** The table of the README: a column for each client people would use, a row for each question they would have. */
export function summaryTable({ rows }: Results): string {
  const contenders = ['ours', ...OTHERS];
  const asked: readonly [title: string, measure: string, what: string, show: (row: Row) => string][] = [
    [
      'bundle of one streaming chat call, min+gzip, at its start',
      'bundle',
      'gzip, at the start',
      ({ value }) => `${number(value.median)} kB`,
    ],
    ['the same as one file', 'bundle', 'gzip', ({ value }) => `${number(value.median)} kB`],
    ['cold start to the first completion', 'cold-start', 'to the first completion', times],
    ['CPU per plain request', 'plain', 'CPU per request', times],
    ['CPU per streamed chunk', 'stream', 'CPU per 1,000 chunks, 1,448 B writes', times],
    ['the same, one chunk a millisecond', 'stream', 'CPU per 300 chunks, one a millisecond', times],
    ['new connections in 50 streams', 'end', 'new connections in 50 streams', ({ value }) => number(value.median)],
    ['installed', 'install', 'size', ({ value }) => `${number(value.median)} MB`],
  ];
  const lines = asked.map(([title, measure, what, show]) => [
    title,
    ...contenders.map((contender) => {
      const row = rows.find((each) => each.measure === measure && each.what === what && each.contender === contender);
      return row ? show(row) : '–';
    }),
  ]);
  return markdown(['', ...contenders.map(nameOf)], lines);
}

const times = ({ ratio }: { ratio?: Figure }): string => (ratio ? `×${ratio.median.toFixed(2)}` : '–');

/** The figures in which another client is better by more than 2 %, the largest difference first. */
export function betterTable(rows: readonly Row[]): string {
  const lines = rows
    .flatMap((theirs) => {
      const ours = rows.find((row) => row.contender === 'ours' && sameFigure(row, theirs));
      if (!ours || !OTHERS.includes(theirs.contender)) return [];
      const share = (theirs.ratio ?? theirs.value).median / (ours.ratio ?? ours.value).median;
      return share < 0.98 ? [{ theirs, ours, share }] : [];
    })
    .sort((one, other) => one.share - other.share)
    .map(({ theirs, ours }) => [
      `${theirs.measure}: ${theirs.what}${isCounted(theirs) ? '' : `, ${theirs.unit}`}`,
      nameOf(theirs.contender),
      cell(theirs),
      cell(ours),
    ]);
  if (lines.length === 0) return 'There is none.';
  return markdown(['figure', 'client', 'its figure', nameOf('ours')], lines);
}

const sameFigure = (one: Row, other: Row): boolean => one.measure === other.measure && one.what === other.what;

/** How far the medians of two whole runs lie apart: for each measure, and for each budget in its table. */
export function spreadTable(rows: readonly Row[]): string {
  const shares = new Map<string, number[]>();
  for (const { measure, value, ratio, before } of rows) {
    const [now, then] = [ratio?.median ?? value.median, before?.ratio ?? before?.value];
    if (then === undefined || (now === 0 && then === 0)) continue;
    const share = Math.abs(now - then) / Math.max(now, then);
    shares.set(measure, [...(shares.get(measure) ?? []), share]);
  }
  if (shares.size === 0) return 'There is no other run yet.';
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const lines = [...shares].map(([measure, own]) => {
    const { median, max } = figure(own);
    return [measure, String(own.length), percent(median), percent(max)];
  });
  return markdown(['measure', 'figures', 'median difference', 'largest'], lines);
}
