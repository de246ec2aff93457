import type { BulkKind } from '../../bulk/types.ts';
import { count, duration, KIND_NAMES, money, type Figures, type Meter } from './meter.ts';

const WIDTH = 640;
const HEIGHT = 160;
const BARS = 40;

/** A run as a self-contained page. */
export function reportPage(
  title: string,
  figures: Figures,
  byKind: Readonly<Record<BulkKind, number>>,
  meter: Meter,
  notes: readonly string[],
): string {
  const facts: [string, string][] = [
    ['rows of this run', `${count(figures.rows)} of ${count(figures.total)}`],
    ['time', duration(figures.seconds)],
    ['rows per second', (figures.rows / Math.max(figures.seconds, 0.001)).toFixed(1)],
    ['tokens per second', count(Math.round(figures.tokensPerSecond))],
    ['cost of this run', money(figures.cost)],
    ['rate-limited requests', count(figures.rateLimited)],
    ['latency, median · 95 %', `${count(meter.quantile(0.5))} ms · ${count(meter.quantile(0.95))} ms`],
  ];
  const kinds = Object.entries(byKind).map(([kind, value]) => ({ label: KIND_NAMES[kind as BulkKind], value }));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; --ink: #1c2024; --soft: #60646c; --page: #fff; --line: #e0e1e6; --bar: #3e63dd; }
@media (prefers-color-scheme: dark) { :root { --ink: #edeef0; --soft: #b0b4ba; --page: #111113; --line: #363a3f; --bar: #849dff; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.05rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } td { border-bottom: 1px solid var(--line); padding: .3rem 0; }
td:last-child { text-align: right; font-variant-numeric: tabular-nums; }
svg { width: 100%; height: auto; } rect { fill: var(--bar); } text { fill: var(--soft); font: 12px system-ui, sans-serif; } line { stroke: var(--line); }
</style>
<h1>${escape(title)}</h1>
${notes.map((note) => `<p>${escape(note)}</p>`).join('\n')}
<table>${facts.map(([name, value]) => `<tr><td>${escape(name)}<td>${escape(value)}`).join('')}</table>
<h2>All rows of the input by result</h2>
${horizontalBars(kinds)}
<h2>Rows per second over the time of this run</h2>
${columns(resample(meter.perSecond), '0 s', duration(figures.seconds))}
<h2>Latency of rows</h2>
${histogram(meter)}
</html>
`;
}

function horizontalBars(bars: readonly { label: string; value: number }[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value }, index) => {
    const y = index * 26;
    const width = (value / most) * (WIDTH - 280);
    return `<text x="0" y="${y + 16}">${escape(label)}</text><rect x="200" y="${y + 4}" width="${width.toFixed(1)}" height="16" rx="2"/><text x="${(206 + width).toFixed(1)}" y="${y + 16}">${count(value)}</text>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${bars.length * 26}" role="img">${rows.join('')}</svg>`;
}

function columns(values: readonly number[], from: string, until: string): string {
  const most = Math.max(1e-9, ...values);
  const step = WIDTH / Math.max(1, values.length);
  const bars = values.map((value, index) => {
    const height = (value / most) * HEIGHT;
    return `<rect x="${(index * step).toFixed(1)}" y="${(20 + HEIGHT - height).toFixed(1)}" width="${Math.max(1, step - 1).toFixed(1)}" height="${height.toFixed(1)}"/>`;
  });
  const base = 20 + HEIGHT;
  return `<svg viewBox="0 0 ${WIDTH} ${base + 20}" role="img"><text x="0" y="12">at most ${most >= 10 ? count(Math.round(most)) : most.toFixed(1)}</text>${bars.join('')}<line x1="0" y1="${base}" x2="${WIDTH}" y2="${base}"/><text x="0" y="${base + 15}">${from}</text><text x="${WIDTH}" y="${base + 15}" text-anchor="end">${until}</text></svg>`;
}

function histogram(meter: Meter): string {
  // Up to the 99th percentile: with one slow row, all others would be a single bar.
  const most = Math.max(1, meter.quantile(0.99));
  const bins = Array.from({ length: BARS }, () => 0);
  for (const ms of meter.latencies) {
    const bin = Math.min(BARS - 1, Math.floor((ms / most) * BARS));
    bins[bin] = (bins[bin] as number) + 1;
  }
  return columns(bins, '0 ms', `${count(Math.round(most))} ms and more`);
}

/** Averages the values into as many groups as there are columns. */
function resample(values: readonly number[]): number[] {
  const size = Math.max(1, Math.ceil(values.length / (2 * BARS)));
  const means: number[] = [];
  for (let start = 0; start < values.length; start += size) {
    const part = values.slice(start, start + size);
    means.push(part.reduce((sum, value) => sum + value, 0) / part.length);
  }
  return means;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
