import { CONTENDERS } from './measure.ts';
import type { Results, Row } from './results.ts';

/** The charts of docs/benchmarks.md, by file name: bars beside a line for the floor. */
interface Chart {
  readonly title: string;
  /** Of the figures: `×` for ratios to the floor. */
  readonly unit: string;
  readonly measure: string;
  readonly whats: readonly (readonly [what: string, label: string])[];
  readonly of: 'ratio' | 'value';
}

const CHARTS: Readonly<Record<string, Chart>> = {
  'benchmark-plain': {
    title: 'CPU of a plain request, bare fetch = 1',
    unit: '×',
    measure: 'plain',
    whats: [['CPU per request', '']],
    of: 'ratio',
  },
  'benchmark-stream': {
    title: 'CPU of a streamed chunk by size of the writes, bare fetch = 1',
    unit: '×',
    measure: 'stream',
    whats: [
      ['CPU per 1,000 chunks, 64 KB writes', '64 KB'],
      ['CPU per 1,000 chunks, 1,448 B writes', '1,448 B'],
      ['CPU per 1,000 chunks, one event a write', 'one event'],
      ['CPU per 300 chunks, one a millisecond', 'one a ms'],
    ],
    of: 'ratio',
  },
  'benchmark-size': {
    title: 'Size of a chat program for browsers at its start, min+gzip',
    unit: ' kB',
    measure: 'bundle',
    whats: [['gzip, at the start', '']],
    of: 'value',
  },
  'benchmark-cold-start': {
    title: 'Cold start to the first completion, bare fetch = 1',
    unit: '×',
    measure: 'cold-start',
    whats: [['to the first completion', '']],
    of: 'ratio',
  },
  'benchmark-memory': {
    title: 'Peak memory while 200,000 chunks are read',
    unit: ' MB',
    measure: 'large',
    whats: [['peak memory of 200,000 chunks', '']],
    of: 'value',
  },
};

const WIDTH = 760;
const RIGHT = 80;
const BAR = 18;
const GAP = 8;
const TOP = 40;
const MOST_RATIO = 4;

/** The files of all charts whose measures have results. */
export function chartsOf({ rows }: Pick<Results, 'rows'>): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [name, chart] of Object.entries(CHARTS)) {
    const svg = draw(chart, rows);
    if (svg !== undefined) files[`${name}.svg`] = svg;
  }
  return files;
}

/** The page's links to them. */
export function chartLinks(results: Pick<Results, 'rows'>): string {
  return Object.keys(chartsOf(results))
    .map((file) => `![${CHARTS[file.replace('.svg', '')]?.title}](${file})`)
    .join('\n\n');
}

interface Bar {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly isOurs: boolean;
}

function draw({ title, unit, measure, whats, of }: Chart, rows: readonly Row[]): string | undefined {
  const groups = Object.entries(CONTENDERS).map(([contender, name]) =>
    whats.flatMap(([what, label]): Bar[] => {
      const row = rows.find((each) => each.measure === measure && each.what === what && each.contender === contender);
      const value = of === 'ratio' ? row?.ratio?.median : row?.value.median;
      return value === undefined ? [] : [{ name, label, value, isOurs: contender.startsWith('ours') }];
    }),
  );
  const bars = groups.flat();
  if (bars.length === 0) return undefined;
  const isGrouped = whats.length > 1;
  const left = isGrouped ? 320 : 250;
  // The bars of far larger figures end at the edge, so that the others can be told apart.
  const most = Math.min(Math.max(...bars.map(({ value }) => value)), of === 'ratio' ? MOST_RATIO : Infinity);
  const span = WIDTH - left - RIGHT;
  let y = TOP;
  const lines: string[] = [];
  for (const group of groups.filter(({ length }) => length > 0)) {
    group.forEach(({ name, label, value, isOurs }, index) => {
      const width = (Math.min(1, value / most) * span).toFixed(1);
      const middle = y + BAR / 2 + 4;
      const shown =
        unit === '×' ? `×${value.toFixed(2)}${value > most ? ' ▸' : ''}` : `${Number(value.toPrecision(3))}${unit}`;
      if (index === 0)
        lines.push(`<text x="${left - (isGrouped ? 78 : 10)}" y="${middle}" text-anchor="end">${name}</text>`);
      if (label) lines.push(`<text class="minor" x="${left - 10}" y="${middle}" text-anchor="end">${label}</text>`);
      lines.push(
        `<rect class="${isOurs ? 'ours' : 'other'}" x="${left}" y="${y}" width="${width}" height="${BAR}" rx="2"/>`,
        `<text x="${(left + Number(width) + 6).toFixed(1)}" y="${middle}">${shown}</text>`,
      );
      y += BAR + (isGrouped ? 2 : GAP);
    });
    if (isGrouped) y += GAP;
  }
  const height = y + 8;
  const floor = (left + span / most).toFixed(1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" aria-label="${title}">`,
    '<style>',
    'text { font: 12px system-ui, sans-serif; fill: #1f2328 } .title { font-weight: 600; font-size: 14px } .minor { fill: #59636e; font-size: 11px }',
    '.ours { fill: #0969da } .other { fill: #afb8c1 } .floor { stroke: #59636e; stroke-dasharray: 4 3 }',
    '@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .minor { fill: #9198a1 } .ours { fill: #58a6ff } .other { fill: #57606a } .floor { stroke: #9198a1 } }',
    '</style>',
    `<text class="title" x="10" y="22">${title}</text>`,
    ...(of === 'ratio' ? [`<line class="floor" x1="${floor}" x2="${floor}" y1="${TOP - 6}" y2="${height - 8}"/>`] : []),
    ...lines,
    '</svg>',
    '',
  ].join('\n');
}
