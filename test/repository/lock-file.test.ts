import { describe, expect, it } from 'vitest';
import { filesBelow, read } from './tree.ts';

interface Package {
  integrity?: string;
  link?: boolean;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> };

/** Where Node looks for a package required by the one at `path`, from the inside out. */
function placesOf(name: string, path: string): string[] {
  const folders = path.split('/node_modules/');
  return folders.map((_, n) => [...folders.slice(0, folders.length - n), name].join('/node_modules/'));
}

// `npm install` over an existing node_modules can omit the native parts for other platforms; `npm ci` then fails.
it('has the native parts of every tool for every platform, so that `npm ci` takes it', () => {
  const needed = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({
      path,
      name,
      places: [...placesOf(name, path), `node_modules/${name}`],
    })),
  );
  expect(needed.length).toBeGreaterThan(50);
  const missing = needed.filter(({ places }) => !places.some((place) => place in packages));
  expect(missing.map(({ path, name }) => `${name} of ${path}`)).toEqual([]);
});

describe.each(filesBelow('', /(?:^|\/)package-lock\.json$/))('%s', (path) => {
  const locked = JSON.parse(read(path)) as { packages: Record<string, Package> };
  const installed = Object.entries(locked.packages).filter(([folder, { link }]) => folder !== '' && !link);

  it('pins the content of every package', () => {
    const open = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(open.map(([folder]) => folder)).toEqual([]);
  });

  it('names no registry', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([folder]) => folder)).toEqual([]);
  });
});
