import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = new URL('../../docs/reliability.md', import.meta.url);
const text = readFileSync(page, 'utf8');

/** `[text](path)`, where the text may contain brackets (`[DONE]`). */
const LINK = /\[((?:[^[\]]|\[[^\]]*\])+)\]\(([^)\s]+)\)/g;
const links = Array.from(text.matchAll(LINK), ([, name = '', path = '']) => ({ name, path }));
const tests = links.filter(({ path }) => path.endsWith('.test.ts'));

const sourceOf = (path: string): string => readFileSync(new URL(path, page), 'utf8');

describe('docs/reliability.md', () => {
  it('has a row for each promise', () => {
    expect(tests.length).toBeGreaterThan(80);
  });

  it.each([...new Set(links.map(({ path }) => path))].filter((path) => !path.startsWith('https:')))(
    'leads to %s',
    (path) => {
      expect(existsSync(new URL(path, page))).toBe(true);
    },
  );

  it.each(tests.map(({ name, path }) => [name, path] as const))('"%s" is a test', (name, path) => {
    const source = sourceOf(path);
    // Tests, suites and table rows are named by string literals.
    const escaped = name.replaceAll("'", String.raw`\'`);
    const found = [`'${escaped}'`, `"${name}"`, `\`${name}\``].some((quoted) => source.includes(quoted));
    expect(found, `${path} has no test named "${name}"`).toBe(true);
  });

  it('names a test in every row of its tables', () => {
    const rows = text.split('\n').filter((line) => /^\|(?!---)/.test(line) && !/\| *test *\|$/.test(line));
    expect(rows.filter((line) => !line.includes('.test.ts)'))).toEqual([]);
  });
});
