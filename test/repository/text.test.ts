import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

const self = `test/repository/${fileURLToPath(import.meta.url)
  .split('/')
  .at(-1)}`;

/** Wire recordings are not edited; this file contains the words it forbids. */
const texts = filesBelow('').filter((path) => path !== self && !/\/fixtures\//.test(path));

/** Every line that matches, as `path:line: text`. */
function linesWith(pattern: RegExp, paths: readonly string[] = texts): string[] {
  return paths.flatMap((path) => {
    const text = read(path);
    if (!pattern.test(text)) return [];
    return text
      .split('\n')
      .flatMap((line, n) => (pattern.test(line) ? [`${path}:${n + 1}: ${line.trim().slice(0, 120)}`] : []));
  });
}

describe('no file of the repository', () => {
  it('names a folder of the machine it was written on', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(linesWith(/(?<![\w.$}-])\/(?:work|tmp|home|root|Users)\/\w/)).toEqual([]);
  });

  it('names a registry', () => {
    expect(linesWith(/\bregistry\.[a-z]|npmmirror|verdaccio|artifactory/i)).toEqual([]);
  });

  it('leaves work for another day', () => {
    expect(linesWith(/\b(?:TODO|FIXME|XXX|HACK)\b/, withoutLock())).toEqual([]);
  });

  it('silences the compiler', () => {
    expect(linesWith(/@ts-(?:ignore|nocheck)/)).toEqual([]);
  });
});

describe('tests', () => {
  it('are never skipped, nor run alone', () => {
    const tests = texts.filter((path) => path.startsWith('test/'));
    expect(tests.length).toBeGreaterThan(50);
    expect(linesWith(/\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo)\b/, tests)).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('contains no download URL, so that it works with any registry', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has a checksum for everything but the native parts of tools on other platforms', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<
        string,
        { integrity?: string; inBundle?: boolean; optional?: boolean; dev?: boolean; os?: string[] }
      >;
    };
    const unsigned = Object.entries(packages).filter(([path, { integrity, inBundle, optional, dev, os }]) => {
      const foreignBinding = optional && dev && (os !== undefined || path.includes('wasm32'));
      return path && !integrity && !inBundle && !foreignBinding;
    });
    expect(unsigned.map(([path]) => path)).toEqual([]);
  });
});

describe('generated files', () => {
  // JSON has no comments; the manifest contains the hash of the document.
  const files = filesBelow('generated', /\.(ts|md)$/);

  it('are marked as such', () => {
    expect(files.length).toBeGreaterThan(5);
    const silent = files.filter(
      (path) => !/generated from openapi\/ by npm run generate/i.test(read(path).slice(0, 300)),
    );
    expect(silent).toEqual([]);
  });
});

describe('npm scripts', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

  it('that a page or a comment names exist', () => {
    const named = texts.flatMap((path) =>
      Array.from(read(path).matchAll(/\bnpm run ([a-z][\w:-]*)/g), ([, name = '']) => ({ path, name })),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(({ name }) => !(name in scripts))).toEqual([]);
  });

  it('have help', () => {
    const files = Object.values(scripts).flatMap((script) => /^node ([\w/-]+[.]ts)/.exec(script)?.[1] ?? []);
    expect(files.length).toBeGreaterThan(10);
    // The command of the package has its own.
    const helpful = /\bnew Command\(|--help|\brunCommand\(/;
    expect(files.filter((path) => !helpful.test(read(path)))).toEqual([]);
  });

  it('start files that exist', () => {
    const files = Object.values(scripts).flatMap((script) =>
      Array.from(script.matchAll(/scripts\/[\w./-]+/g), ([file]) => file),
    );
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !filesBelow('scripts').includes(file))).toEqual([]);
  });
});

function withoutLock(): string[] {
  return texts.filter((path) => path !== 'package-lock.json');
}
