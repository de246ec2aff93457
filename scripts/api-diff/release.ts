// Reads the declaration files of a package folder, a tarball or a commit.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSurface, type Surface } from './surface.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Reads a folder that contains `package.json` and the files named by its `exports`. */
export function surfaceOfFolder(folder: string): Surface {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types?: string }>;
  };
  const entries = Object.fromEntries(
    Object.entries(exports).flatMap(([entry, target]) =>
      typeof target === 'object' && target.types ? [[entry, target.types] as const] : [],
    ),
  );
  const dist = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.d.ts'));
  const files = Object.fromEntries(
    dist.map((name) => [`dist/${name}`, readFileSync(join(folder, 'dist', name), 'utf8')]),
  );
  return readSurface(files, entries);
}

export function surfaceOfTarball(path: string): Surface {
  return within((folder) => {
    execFileSync('tar', ['-xzf', path, '-C', folder, '--strip-components=1']);
    return surfaceOfFolder(folder);
  });
}

/** Builds the commit in a temporary folder, with the packages that are installed now. */
export function surfaceOfCommit(ref: string): Surface {
  return within((folder) => {
    const archive = execFileSync('git', ['archive', ref], { cwd: ROOT, maxBuffer: 1 << 28 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(join(ROOT, 'node_modules/.bin/tsdown'), ['--logLevel', 'error'], { cwd: folder, stdio: 'inherit' });
    return surfaceOfFolder(folder);
  });
}

/** Builds the working tree in a temporary folder. */
export function surfaceOfWorkingTree(): Surface {
  return within((folder) => {
    for (const name of readdirSync(ROOT)) {
      if (/^(src|generated|scripts|package\.json|ts.*)$/.test(name)) {
        const filter = (path: string): boolean => !path.endsWith('node_modules');
        cpSync(join(ROOT, name), join(folder, name), { recursive: true, filter });
      }
    }
    mkdirSync(join(folder, 'dist'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    execFileSync(join(ROOT, 'node_modules/.bin/tsdown'), ['--logLevel', 'error'], { cwd: folder, stdio: 'inherit' });
    return surfaceOfFolder(folder);
  });
}

/** The latest tag `v1.2.3` in the history of the working tree. */
export function lastRelease(): string | undefined {
  try {
    return execFileSync('git', ['describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

export function isTarball(name: string): boolean {
  return /\.t(ar\.)?gz$/.test(name) && existsSync(name);
}

function within<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-api-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
