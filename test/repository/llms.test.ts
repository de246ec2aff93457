import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

/** The reference has an index of its own. */
const guides = filesBelow('docs', /\.md$/).filter(
  (path) => !path.startsWith('docs/reference/') || path === 'docs/reference/index.md',
);
const linked = (page: string): string[] =>
  Array.from(read(page).matchAll(/\]\(([^)#\s]+)/g), ([, target = '']) => target);

describe('the map of the guides', () => {
  it('in llms.txt has every one of them, and nothing that is not there', () => {
    const targets = linked('llms.txt');
    expect(guides.filter((guide) => !targets.includes(guide))).toEqual([]);
    expect(targets.filter((target) => !filesBelow('').includes(target))).toEqual([]);
  });

  it('in the README has every one of them', () => {
    const targets = linked('README.md');
    expect(guides.filter((guide) => !targets.includes(guide))).toEqual([]);
  });
});
