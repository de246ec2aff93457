import { existsSync } from 'node:fs';
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

  it('leads from guides in the package only to what is in it, or to what is in the repository', () => {
    const { files } = JSON.parse(read('package.json')) as { files: string[] };
    const left = files.find((entry) => entry.startsWith('!docs/')) ?? '';
    const isShipped = (path: string): boolean =>
      (/^docs\/[^/]+\.md$/.test(path) && !left.includes(path.slice('docs/'.length, -'.md'.length))) ||
      /^(?:overlays\/.*|CHANGELOG\.md|llms\.txt|README\.md|LICENSE)$/.test(path);
    const existing = new Set(filesBelow(''));
    const dead = filesBelow('docs', /^[^/]+\/[^/]+\.md$/)
      .filter(isShipped)
      .flatMap((page) =>
        [
          ...linksOf(page)
            .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
            .map((target) => new URL(target, `file:///${page}`).pathname.slice(1))
            .filter((target) => !isShipped(target)),
          ...linked(page).filter((target) => !existing.has(target) && !existsSync(target)),
        ].map((target) => `${page}: ${target}`),
      );
    expect(dead).toEqual([]);
  });

  it('in the README lists all of them, and nothing that does not exist', () => {
    const targets = linked('README.md');
    expect(guides.filter((guide) => !targets.includes(guide))).toEqual([]);
    expect(targets.filter((target) => !filesBelow('').includes(target))).toEqual([]);
  });
});
