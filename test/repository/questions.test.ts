import { describe, expect, it } from 'vitest';
import { read } from './tree.ts';

const rows = Array.from(
  read('docs/questions.md').matchAll(
    /^\| ([^|]+\?[^|]*) \| \[[^\]]+\]\((?:https:\/\/github\.com\/openrouter-fetch\/openrouter-fetch\/blob\/main\/docs\/)?([\w-]+\.md)#([\w-]+)\) \|$/gm,
  ),
  ([, question = '', page = '', anchor = '']) => ({ question, page, anchor }),
);

/** The anchor of a heading in a link. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe('docs/questions.md', () => {
  it('has at least forty questions, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(new Set(rows.map(({ question }) => question)).size).toBe(rows.length);
  });

  it.each(rows)('$question', ({ page, anchor }) => {
    const lines = read(`docs/${page}`).split('\n');
    const at = lines.findIndex((line) => /^#+ /.test(line) && anchorOf(line.replace(/^#+ /, '')) === anchor);
    expect(at, `the heading #${anchor} of ${page}`).toBeGreaterThanOrEqual(0);
    // The first screen answers the question: with code, a table, a list, or plain words.
    const screen = lines.slice(at + 1, at + 41).join('\n');
    expect(screen.split(/^#+ /m)[0]?.trim().length, `words below #${anchor} of ${page}`).toBeGreaterThan(80);
  });
});
