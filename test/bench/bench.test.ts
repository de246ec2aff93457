import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BUDGETS, judge } from '../../bench/budgets.ts';
import { chartLinks, chartsOf } from '../../bench/charts.ts';
import { CONTENDERS } from '../../bench/measure.ts';
import { MEASURES } from '../../bench/measures/index.ts';
import { bulkFigures, queueFigures } from '../../bench/bulk-pages.ts';
import { pageOf } from '../../bench/page.ts';
import { plot } from '../../bench/plot.ts';
import { merge, type Results, type Row } from '../../bench/results.ts';
import { figure, ratios } from '../../bench/statistics.ts';
import {
  between,
  betterTable,
  budgetTable,
  measureTables,
  reasonList,
  spreadTable,
  summaryTable,
} from '../../bench/table.ts';
import { read } from '../repository/tree.ts';

const row = (contender: string, median: number, ratio?: number, more: Partial<Row> = {}): Row => ({
  measure: 'plain',
  what: 'CPU per request',
  unit: 'ms',
  contender,
  value: { median, min: median, max: median },
  ...(ratio !== undefined && { ratio: { median: ratio, min: ratio, max: ratio } }),
  ...more,
});
const results = (...rows: Row[]): Results => ({ date: '', machine: '', node: '', versions: {}, rows });

describe('figures', () => {
  it('have the median of an odd and of an even number of samples', () => {
    expect(figure([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(figure([4, 1, 3, 2])).toEqual({ median: 2.5, min: 1, max: 4 });
    expect(() => figure([])).toThrow('No samples');
  });

  it('are compared within their round', () => {
    // In the second round the machine was busy, which must not count against the contender.
    expect(ratios([2, 20, 2], [1, 10, 1])).toEqual({ median: 2, min: 2, max: 2 });
  });
});

describe('results', () => {
  it('of a measure take the place of its earlier ones', () => {
    const other = row('ours', 1, 1, { measure: 'stream' });
    expect(merge([row('ours', 1, 3), other], [row('ours', 2), row('openai', 2)])).toEqual([
      other,
      { ...row('ours', 2), before: { value: 1, ratio: 3 } },
      row('openai', 2),
    ]);
  });
});

describe('the table of what others do better', () => {
  it('lists the figures of other clients that are lower by more than 2 %, by ratio if there is one', () => {
    const rows = [
      row('ours', 10, 1.1),
      row('bare-fetch', 1, 1),
      row('openai', 10.5, 1),
      row('openrouter-sdk', 9, 1.09),
      row('openai', 3, undefined, { what: 'lines', unit: 'count' }),
      row('ours', 4, undefined, { what: 'lines', unit: 'count' }),
    ];
    expect(betterTable(rows).split('\n').slice(2)).toEqual([
      '| plain: lines | openai | 3 | 4 |',
      '| plain: CPU per request, ms | openai | 10.5 **×1.00** | 10 **×1.10** |',
    ]);
    expect(betterTable(rows.slice(0, 2))).toBe('There is none.');
  });
});

describe('budgets', () => {
  it('are judged by ratio or by figure, and are not met without a measurement', () => {
    const verdict = (rows: Row[]) =>
      judge(rows).find(({ measure, contender }) => measure === 'plain' && contender === 'ours');
    expect(verdict([row('ours', 5, 1.08)])).toMatchObject({ measured: 1.08, met: true });
    expect(verdict([row('ours', 5, 1.09)])).toMatchObject({ measured: 1.09, met: false });
    expect(verdict([])).toMatchObject({ measured: undefined, met: false });
    expect(budgetTable(judge([row('ours', 5, 1.11)]))).toContain(
      '| plain: CPU per request | openrouter-fetch | ≤ ×1.08 | ×1.11 |  | **missed** |',
    );
    expect(budgetTable(judge([{ ...row('ours', 5, 1), before: { value: 5, ratio: 1.2 } }]))).toContain(
      '| ≤ ×1.08 | ×1.00 | ×1.20 | met |',
    );
    expect(budgetTable(judge([]))).toContain('| not measured |');
  });

  it('are judged by what a figure is above that of bare fetch', () => {
    const end = { measure: 'end', what: 'new connections in 50 streams', unit: 'count' } as const;
    const verdict = (...rows: Row[]) => judge(rows).find(({ measure }) => measure === 'end');
    const floor = row('bare-fetch', 2, undefined, { ...end, before: { value: 1 } });
    const ours = (count: number) => row('ours', count, undefined, { ...end, before: { value: 3 } });
    expect(verdict(floor, ours(2))).toMatchObject({ measured: 0, before: 2, met: true });
    expect(verdict(floor, ours(3))).toMatchObject({ measured: 1, met: false });
    expect(verdict(ours(0))).toMatchObject({ measured: undefined, met: false });
    expect(budgetTable(judge([floor, ours(3)]))).toContain('| ≤ 0 above bare fetch | 1 | 2 | **missed** |');
  });

  it('report why a budget is missed, once for all that share the reason', () => {
    const short = { measure: 'plain', contender: 'ours', of: 'ratio', limit: 1 } as const;
    const verdict = (what: string, measured: number | undefined, met: boolean, reason?: string) => ({
      ...short,
      what,
      measured,
      met,
      ...(reason !== undefined && { reason }),
    });
    const verdicts = [
      verdict('a', 2, false, 'Parsing.'),
      verdict('b', 1, true, 'Parsing.'),
      verdict('c', 2, false, 'Parsing.'),
      verdict('d', 2, false),
      verdict('e', undefined, false, 'Parsing.'),
    ];
    expect(reasonList(verdicts).split('\n')).toEqual([
      '- plain: a, openrouter-fetch; plain: c, openrouter-fetch. Parsing.',
      '- plain: d, openrouter-fetch. The reason has not been looked for.',
    ]);
  });

  it('name existing contenders', () => {
    const files = readdirSync(new URL('../../bench/contenders/', import.meta.url)).map((name) =>
      name.replace('.mjs', ''),
    );
    for (const contender of Object.keys(CONTENDERS)) expect(files).toContain(contender);
    for (const { contender } of BUDGETS) expect(files).toContain(contender);
  });
});

describe('tables', () => {
  it('have a line for each contender, with range and ratio', () => {
    const wide = row('openai', 1234.5, 2, { value: { median: 1234.5, min: 1000, max: 2000 } });
    const plain = { name: 'plain', title: 'Plain request', explain: 'One at a time.' };
    const text = measureTables(results(row('bare-fetch', 0.5, 1), wide), [plain, { name: 'x', title: 'Not measured' }]);
    const [table, notes] = text.split(/\n\n(?=\*\*×)/);
    expect(notes).toMatch(/^\*\*×\*\* is the ratio to bare fetch, .* One at a time\.$/);
    expect(table).toBe(
      [
        '### Plain request',
        '',
        '|  | CPU per request, ms |',
        '| --- | --- |',
        '| bare fetch | 0.5 **×1.00** |',
        '| openai | 1,235 (1,000–2,000) **×2.00** |',
      ].join('\n'),
    );
  });

  it('explain a ratio that is not to bare fetch', () => {
    const plain = { name: 'plain', title: 'Plain', ratio: '**×** is the ratio to an empty project.' };
    expect(measureTables(results(row('ours', 1, 2)), [plain])).toMatch(
      /\n\*\*×\*\* is the ratio to an empty project\.$/,
    );
  });

  it('state how far two runs lie apart, by ratio where there is one', () => {
    const rows = [
      row('ours', 5, 1.1, { before: { value: 9, ratio: 1 } }),
      row('openai', 3, undefined, { before: { value: 4 } }),
      row('ai-sdk', 7, 2),
    ];
    expect(spreadTable(rows).split('\n').at(-1)).toBe('| plain | 2 | 17.0 % | 25.0 % |');
    expect(spreadTable([row('ours', 1)])).toBe('There is no other run yet.');
  });

  it('go between the markers of a page', () => {
    const page = 'a\n<!-- x -->\nold\n<!-- /x -->\nb\n';
    expect(between(page, 'x', '$1 new\n')).toBe('a\n<!-- x -->\n$1 new\n<!-- /x -->\nb\n');
    expect(() => between(page, 'y', '')).toThrow('no place for y');
  });

  it('of the summary leave unmeasured cells empty', () => {
    expect(summaryTable(results(row('ours', 1, 1.08)))).toContain('| CPU per plain request | ×1.08 | – | – | – | – |');
  });
});

describe('bulk runs', () => {
  const figures = (...rows: [contender: string, what: string, median: number][]): Results => ({
    ...results(
      ...rows.map(([contender, what, median]) => row(contender, median, undefined, { measure: 'bulk', what })),
    ),
    date: '2026-01-02',
    machine: '2 cores',
    node: '24',
    versions: { openai: '6' },
  });

  it('show rows per second, CPU and memory', () => {
    const text = bulkFigures(
      figures(
        ['ours', 'CPU per row, 16 at once', 0.5],
        ['ours', 'time per row, 16 at once', 0.4],
        ['ours', 'heap after a tenth of the rows', 16.04],
        ['ours', 'heap after all rows', 16.1],
      ),
    );
    expect(text).toContain('| `runMany` | 2,500, 0.5 ms | – | – |');
    expect(text).toContain('the heap is 16 MB after 20,000 and 16 MB after 200,000. Measured on 2026-01-02 on 2 cores');
    expect(bulkFigures(figures())).toBe('Not measured yet.');
  });

  it('show what a million rows an hour mean for Redis', () => {
    const text = queueFigures(
      figures(
        ['ours', 'Redis commands, queued row', 40],
        ['ours', 'time of Redis, queued row', 0.2],
        ['ours', 'Redis commands, queued row with a cost limit', 55],
        ['ours', 'time of Redis, queued row with a cost limit', 0.25],
      ),
    );
    expect(text).toContain('278 a second: 11,100 to 15,300\ncommands a second, and 5.6 % to 6.9 % of the one core');
    expect(text).toContain('full at about 4,000 rows a second');
  });
});

describe('the plot', () => {
  it('draws each panel from 0 up, over steps that grow by factors', () => {
    const points = [1, 10, 100].map((x, index) => ({ x, y: [0, 35, 70][index] as number }));
    const svg = plot([{ title: 'Cost', x: 'streams', y: 'µs', points }]);
    expect(svg).toContain('>Cost, µs</text>');
    expect(svg).toContain('points="56.0,196.0 210.0,141.4 364.0,86.8"');
    expect(svg.match(/class="dot"/g)).toHaveLength(3);
    expect(svg).toContain('prefers-color-scheme: dark');
  });
});

describe('the charts', () => {
  it('draw a bar for each contender, in proportion, and a line for the floor', () => {
    const file = chartsOf(results(row('bare-fetch', 1, 1), row('ours', 1, 2), row('openai', 9, 9)));
    expect(Object.keys(file)).toEqual(['benchmark-plain.svg']);
    const svg = file['benchmark-plain.svg'] ?? '';
    expect(svg).toContain('<rect class="other" x="250" y="40" width="107.5"');
    expect(svg).toContain('<rect class="ours" x="250" y="66" width="215.0"');
    // Far beyond the others: its bar ends at the edge.
    expect(svg).toContain('width="430.0"');
    expect(svg).toContain('>×9.00 ▸</text>');
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).not.toMatch(/href|url\(/);
  });

  it('show the recorded results, and are on the page', () => {
    const recorded = JSON.parse(read('bench/results.json')) as Results;
    const charts = chartsOf(recorded);
    for (const [name, svg] of Object.entries(charts)) expect(read(`docs/${name}`)).toBe(svg);
    expect(Object.keys(charts)).toHaveLength(5);
    expect(chartLinks(recorded)).toContain('![CPU of a plain request, bare fetch = 1](benchmark-plain.svg)');
  });
});

describe('the command', () => {
  const bench = (...args: string[]) =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../bench/run.ts', import.meta.url)), ...args], {
      encoding: 'utf8',
    });

  it('judges recorded results, without measuring, and fails if a budget is missed', () => {
    const { rows } = JSON.parse(read('bench/results.json')) as Results;
    const verdicts = judge(rows);
    const { stdout, stderr, status } = bench('--check');
    expect(stderr).toBe('');
    expect(stdout).toContain(budgetTable(verdicts));
    expect(stdout).toContain(reasonList(verdicts));
    expect(status).toBe(verdicts.every(({ met }) => met) ? 0 : 1);
  });

  it('lists the available measures', () => {
    const { stderr, status } = bench('--only', 'speed');
    expect(stderr).toContain('There is no measure speed. Choose one of bundle, install, cold-start,');
    expect(status).toBe(2);
  });
});

describe('the pages', () => {
  it('show the recorded results', () => {
    const page = read('docs/benchmarks.md');
    const recorded = pageOf(JSON.parse(read('bench/results.json')) as Results, MEASURES);
    for (const [name, part] of Object.entries(recorded)) expect(between(page, name, part)).toBe(page);
    const all = JSON.parse(read('bench/results.json')) as Results;
    expect(between(read('docs/bulk.md'), 'figures', bulkFigures(all))).toBe(read('docs/bulk.md'));
    expect(between(read('docs/scale.md'), 'queue', queueFigures(all))).toBe(read('docs/scale.md'));
  });

  it('have the markers that the bench writes between', () => {
    for (const name of ['run', 'budgets', 'charts', 'measures', 'spread'])
      expect(between(read('docs/benchmarks.md'), name, 'x')).toContain('x');
    expect(between(read('README.md'), 'benchmark', 'x')).toContain('x');
    expect(between(read('docs/scale.md'), 'figures', 'x')).toContain('x');
  });
});
