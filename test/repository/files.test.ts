import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

const MOST_LINES = 300;

const code = ['src', 'scripts'].flatMap((folder) => filesBelow(folder, /\.(ts|md|ya?ml)$/));

describe('files', () => {
  it(`of src and scripts have at most ${MOST_LINES} lines`, () => {
    const lines = code.map((path) => [path, read(path).trimEnd().split('\n').length] as const);
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.filter(([, count]) => count > MOST_LINES)).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*[./])+[a-z0-9]+$/;
    const named = [...code, ...filesBelow('test', /\.ts$/), ...filesBelow('examples', /\.ts$/)];
    expect(
      named.filter((path) => !kebab.test(path.replace('/.vitepress/', '/')) && !path.endsWith('/README.md')),
    ).toEqual([]);
  });

  it('contain nothing that looks like a real key', () => {
    const all = filesBelow('').filter((path) => path !== 'package-lock.json');
    expect(all.filter((path) => /\bsk-or-v1-[0-9a-f]{48,}/.test(read(path)))).toEqual([]);
  });

  it('that are generated are left alone by linter and formatter, and folded away for reviewers', () => {
    for (const path of ['.oxlintrc.json', '.oxfmtrc.json']) {
      expect((JSON.parse(read(path)) as { ignorePatterns: string[] }).ignorePatterns, path).toContain('generated/**');
    }
    expect(read('.gitattributes')).toContain('generated/** linguist-generated=true');
  });
});

describe('links between pages', () => {
  const REPOSITORY = 'https://github.com/openrouter-fetch/openrouter-fetch/blob/main/';
  const pages = filesBelow('', /\.md$/).filter((path) => !/\/fixtures\//.test(path));

  /** The anchor of a heading, as code hosts generate it. */
  const anchorsOf = (page: string): string[] =>
    Array.from(
      read(page)
        .replace(/^```[^]*?^```/gm, '')
        .matchAll(/^#+ +(.+)$/gm),
      ([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\s_-]/gu, '')
          .trim()
          .replaceAll(' ', '-'),
    );

  it('lead to headings that exist', () => {
    const dead = pages.flatMap((page) =>
      Array.from(read(page).matchAll(/\]\(([^)#\s]*)#([^)\s]+)\)/g), ([, path = '', anchor = '']) => {
        if (/^https?:/.test(path) && !path.startsWith(REPOSITORY)) return [];
        const inRepository = path.startsWith(REPOSITORY) ? `/${path.slice(REPOSITORY.length)}` : path;
        const target = path ? new URL(inRepository, `file:///${page}`).pathname.slice(1) : page;
        return pages.includes(target) && anchorsOf(target).includes(anchor) ? [] : [`${page}: ${target}#${anchor}`];
      }).flat(),
    );
    expect(dead).toEqual([]);
    expect(anchorsOf('docs/resources.md')).toContain('look-up-a-generation');
  });
});
