import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, diffDocuments } from '../../src/cli/diff/index.ts';
import { PAIRS } from './diff-pairs.ts';

const page = readFileSync(new URL('../../docs/diff.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| change'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, change = '', oasdiff = '', request = '', response = '', why = '']) => ({
    change,
    oasdiff,
    request,
    response,
    why,
  }));

const LEVELS = { INFO: 'safe', WARN: 'risky', ERR: 'breaking' } as const;
const ORDER = ['–', 'safe', 'risky', 'breaking'];
const worst = (levels: readonly string[]): string =>
  levels.reduce((most, level) => (ORDER.indexOf(level) > ORDER.indexOf(most) ? level : most), '–');

function impactOf(changes: readonly Change[], direction: 'request' | 'response'): string {
  return worst(changes.map(({ impact }) => impact[direction] ?? '–'));
}

describe('the levels in docs/diff.md', () => {
  it('has a pair of documents for each row, and a row for each pair', () => {
    expect(rows.map(({ change }) => change)).toEqual(Object.keys(PAIRS));
  });

  it.each(rows)('$change', ({ change, request, response }) => {
    const changes = diffDocuments(...(PAIRS[change] as [object, object]));
    expect([impactOf(changes, 'request'), impactOf(changes, 'response')]).toEqual([request, response]);
  });

  it.each(rows.filter(({ oasdiff }) => oasdiff !== '–'))('$change: explains the difference from oasdiff', (row) => {
    const rules = Array.from(row.oasdiff.matchAll(/`([a-z-]+)` (INFO|WARN|ERR)/g), ([, rule = '', level]) => ({
      rule,
      level: LEVELS[level as keyof typeof LEVELS],
    }));
    const single = row.request === '–' || row.response === '–';
    const levels = (direction: 'request' | 'response'): string[] =>
      rules
        .filter(({ rule }) => single || rule.includes('response') === (direction === 'response'))
        .map(({ level }) => level);
    const differs = (['request', 'response'] as const).some((direction) => {
      const own = row[direction];
      return own !== '–' && levels(direction).length > 0 && worst(levels(direction)) !== own;
    });
    const silent = row.request === '–' && row.response === '–';
    expect(row.why !== '').toBe(differs || silent);
  });
});
