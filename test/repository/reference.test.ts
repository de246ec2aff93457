import { describe, expect, it } from 'vitest';
import { referenceFiles } from '../../scripts/reference/files.ts';
import { filesBelow, read } from './tree.ts';

const files = referenceFiles((path) => read(path));
const pages = Array.from(files).filter(([path]) => path.startsWith('docs/reference/') && !path.endsWith('index.md'));

describe('docs/reference', () => {
  it('is what `npm run docs:reference` writes', () => {
    expect(Array.from(files).flatMap(([path, text]) => (read(path) === text ? [] : [path]))).toEqual([]);
    expect(filesBelow('docs/reference').filter((path) => !files.has(path))).toEqual([]);
  });

  it('has every operation, with its key, what it returns, an example and its errors', () => {
    const methods = Array.from(read('generated/API.md').matchAll(/^\| `([\w.]+)\(/gm), ([, id = '']) => id);
    const parts = pages.flatMap(([, text]) => text.split(/^## /m).slice(1));
    expect(parts.map((part) => part.slice(0, part.indexOf('\n'))).toSorted()).toEqual([...new Set(methods)].toSorted());
    for (const part of parts) {
      const [id] = part.split('\n', 1);
      expect(part).toMatch(/\| key \| \w/);
      expect(part).toMatch(/\| returns \| `\w/);
      expect(part).toContain(`await openrouter.${id}(`);
      expect(part, id).toMatch(/\| [45]\d\d \| \w/);
    }
  });
});
