import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';
import { typeErrors } from '../helpers/type-errors.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const pages = filesBelow('', /\.md$/).filter((path) => !path.includes('/fixtures/'));

describe('documents', () => {
  it.each(pages)('%s has no dead links', (page) => {
    const links = Array.from(
      read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)(#[^)]*)?\)/g),
      ([, target = '']) => target,
    );
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it('have snippets that type-check', () => {
    const snippets = pages.flatMap((page) =>
      Array.from(read(page).matchAll(/^```ts\n([\s\S]*?)^```/gm), ([, code = ''], n) => ({
        name: `${page.replace(/\W/g, '_')}_${n}.ts`,
        code: /^(import|export) /m.test(code) ? code : `${code}\nexport {};\n`,
      })),
    );
    expect(snippets.length).toBeGreaterThan(5);
    // Inside the project, so that its packages can be imported.
    const folder = mkdtempSync(join(ROOT, 'node_modules/.snippets-'));
    try {
      for (const { name, code } of snippets) writeFileSync(join(folder, name), code);
      const files = snippets.map(({ name }) => join(folder, name));
      expect(typeErrors(files, { isolatedDeclarations: false, declaration: false })).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
