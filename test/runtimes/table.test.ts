import { describe, expect, it } from 'vitest';
import { formatChapters, formatTable, replaceTable, sum, type CheckOutcome, type Column } from './table.ts';

const COLUMNS: Column[] = [
  {
    name: 'Node 24',
    version: '24.1.0',
    seconds: 1,
    results: [
      { name: 'calls: one', ms: 1 },
      { name: 'calls: two', ms: 1, error: 'no answer' },
      { name: 'tee: both', ms: 1 },
    ],
  },
  { name: 'Bun', missing: 'not installed' },
  { name: 'Deno', broken: 'it crashed' },
];
const CHECKS: CheckOutcome[] = [
  { name: 'types', seconds: 1 },
  { name: 'require', seconds: 1, error: '' },
  { name: 'install', seconds: 0, missing: 'no network' },
];

describe('the tables of runtimes', () => {
  it('show every test, and in full what failed or was left out', () => {
    const table = formatTable(COLUMNS);
    expect(table).toMatch(/calls: one +✓\ncalls: two +✗\ntee: both +✓\n/);
    expect(table).toContain('✗ Node 24, calls: two: no answer');
    expect(table).toContain('✗ Deno: it crashed');
    expect(table).toContain('left out: Bun (not installed)');
  });

  it('count tests of a chapter, and never a runtime that did not run', () => {
    expect(formatChapters(COLUMNS).split('\n')).toEqual([
      '| runtime | version | calls | tee |',
      '|---|---|---|---|',
      '| Node 24 | 24.1.0 | 1 of 2 | 1 of 1 |',
      '| Bun |  | not tested | not tested |',
      '| Deno |  | broken | broken |',
    ]);
  });

  it('add up tests, broken runtimes and checks; an empty message is a failure, too', () => {
    expect(sum(COLUMNS, CHECKS)).toEqual({ passed: 3, failed: 3, skipped: 2 });
  });

  it('go between markers, which must be there', () => {
    const text = 'a\n<!-- runtimes -->\nold $1\n<!-- /runtimes -->\nb';
    expect(replaceTable(text, 'new $& ')).toBe('a\n<!-- runtimes -->\nnew $& \n<!-- /runtimes -->\nb');
    expect(() => replaceTable('a', 'b')).toThrow('no markers');
  });
});
