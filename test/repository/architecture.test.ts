import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const page = read('docs/architecture.md');

/** Paths of the tree on the page, by its indentation; folders end with a slash. */
function treeOf(text: string): string[] {
  const parents: string[] = [];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, indent = '', name = ''] = /^( *)(\S+) {2,}\S/.exec(line) ?? [];
      parents.length = indent.length / 2;
      const path = parents.join('') + name;
      parents.push(name);
      return path;
    });
}

/** Folders that git ignores. */
const BUILT: ReadonlySet<string> = new Set(['dist', 'node_modules', 'reports']);

/** Folders of the repository with sources or documents, every folder of `src`, and the files beside those. */
function treeOnDisk(): string[] {
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  );
  const files = folders.flatMap(({ name }) => (BUILT.has(name) ? [] : filesBelow(name, /\.(?:ts|md|yaml)$/)));
  const above = (path: string): string[] => {
    const parts = path.split('/');
    const depth = parts[0] === 'src' ? parts.length - 1 : 1;
    return Array.from({ length: depth }, (_, index) => `${parts.slice(0, index + 1).join('/')}/`);
  };
  const roots = files.filter((path) => /^src\/[^/]+\.ts$/.test(path));
  return [...new Set([...files.flatMap(above), ...roots])].toSorted();
}

describe('docs/architecture.md', () => {
  it('shows the tree that is on disk', () => {
    const [, tree = ''] = /```text\n([^`]*)```/.exec(page) ?? [];
    expect(treeOf(tree).toSorted()).toEqual(treeOnDisk());
  });

  it('names files that exist', () => {
    const named = Array.from(page.matchAll(/`((?:src|openapi|generated)\/[\w./-]+\.\w+)`/g), ([, path = '']) => path);
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([]);
  });
});
