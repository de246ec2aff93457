import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

/** The reference has its own index. */
const guides = filesBelow('docs', /\.md$/).filter(
  (path) => !path.startsWith('docs/reference/') || path === 'docs/reference/index.md',
);
/** Pages that ship link to the repository, because the linked pages do not ship. */
const REPOSITORY = 'https://github.com/openrouter-fetch/openrouter-fetch/blob/main/';
const linksOf = (page: string): string[] =>
  Array.from(read(page).matchAll(/\]\(([^)\s]+)/g), ([, target = '']) => target);
const linked = (page: string): string[] =>
  linksOf(page)
    .filter((target) => target.startsWith(REPOSITORY))
    .map((target) => target.slice(REPOSITORY.length).replace(/#.*/, ''));

describe('the map of the guides', () => {
  it('in llms.txt lists all of them, and nothing that does not exist', () => {
    const targets = linked('llms.txt');
    expect(guides.filter((guide) => !targets.includes(guide))).toEqual([]);
    expect(targets.filter((target) => !filesBelow('').includes(target))).toEqual([]);
  });

  it.each(['README.md', 'llms.txt'])('in %s works on its own, where the package is installed or shown', (page) => {
    expect(linksOf(page).filter((target) => !/^(?:https:|#)/.test(target))).toEqual([]);
    const { repository, homepage, bugs } = JSON.parse(read('package.json')) as Record<string, unknown>;
    const [url] = REPOSITORY.split('/blob/');
    expect({ repository, homepage, bugs }).toEqual({
      repository: { type: 'git', url: `git+${url}.git` },
      homepage: `${url}#readme`,
      bugs: { url: `${url}/issues` },
    });
  });

  it('in the README lists all of them, and nothing that does not exist', () => {
    const targets = linked('README.md');
    expect(guides.filter((guide) => !targets.includes(guide))).toEqual([]);
    expect(targets.filter((target) => !filesBelow('').includes(target))).toEqual([]);
  });
});
