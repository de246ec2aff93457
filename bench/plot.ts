/** A curve over values of x that grow by factors. */
export interface Panel {
  readonly title: string;
  /** Label of the axis, with the unit. */
  readonly x: string;
  readonly y: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const WIDTH = 380;
const HEIGHT = 240;
const EDGE = { left: 56, right: 16, top: 40, bottom: 44 };

/** Renders panels side by side in pairs as SVG, with a logarithmic x axis; readable on light and dark pages. */
export function plot(panels: readonly Panel[]): string {
  const rows = Math.ceil(panels.length / 2);
  const drawn = panels.map(
    (panel, index) =>
      `<g transform="translate(${(index % 2) * WIDTH} ${Math.floor(index / 2) * HEIGHT})">${draw(panel)}</g>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * 2} ${HEIGHT * rows}" role="img" aria-label="${panels.map(({ title }) => title).join('; ')}">`,
    '<style>',
    'text { font: 12px system-ui, sans-serif; fill: #1f2328 } .title { font-weight: 600; font-size: 13px }',
    '.axis { stroke: #8b949e; fill: none } .grid { stroke: #8b949e; opacity: .25 } .curve { stroke: #0969da; stroke-width: 2; fill: none } .dot { fill: #0969da }',
    '@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .curve { stroke: #58a6ff } .dot { fill: #58a6ff } }',
    '</style>',
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}

function draw({ title, x, y, points }: Panel): string {
  const inner = { width: WIDTH - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };
  const [first, last] = [Math.log10(points[0]?.x ?? 1), Math.log10(points.at(-1)?.x ?? 10)];
  const top = niceTop(Math.max(...points.map((point) => point.y)));
  const left = (value: number): number => EDGE.left + ((Math.log10(value) - first) / (last - first || 1)) * inner.width;
  const down = (value: number): number => EDGE.top + (1 - value / top) * inner.height;
  const lines = [0, 0.5, 1].map((share) => {
    const at = down(top * share).toFixed(1);
    return `<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${at}" y2="${at}"/><text x="${EDGE.left - 8}" y="${at}" dy="4" text-anchor="end">${label(top * share)}</text>`;
  });
  const ticks = points.map(
    (point) =>
      `<text x="${left(point.x).toFixed(1)}" y="${HEIGHT - EDGE.bottom + 18}" text-anchor="middle">${label(point.x)}</text>`,
  );
  const curve = points.map((point) => `${left(point.x).toFixed(1)},${down(point.y).toFixed(1)}`);
  return [
    `<text class="title" x="${EDGE.left}" y="20">${title}, ${y}</text>`,
    ...lines,
    `<line class="axis" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${down(0)}" y2="${down(0)}"/>`,
    ...ticks,
    `<text x="${WIDTH - EDGE.right}" y="${HEIGHT - 8}" text-anchor="end">${x}</text>`,
    `<polyline class="curve" points="${curve.join(' ')}"/>`,
    ...curve.map((point) => `<circle class="dot" cx="${point.split(',')[0]}" cy="${point.split(',')[1]}" r="3"/>`),
  ].join('');
}

/** The smallest of 1, 2, 5, 10, … that is not below the value. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value || 1));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

function label(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  if (value >= 1e3) return `${value / 1e3}k`;
  return String(Number(value.toPrecision(3)));
}
