// The package as users get it: built, packed, and unpacked where the contenders can import it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = `${ROOT}bench/.tmp/`;
const INSTALLED = `${ROOT}bench/node_modules/openrouter-fetch`;

let packed: string | undefined;

/** Path of the tarball, which is built and packed once per run. */
export function packedTarball(): string {
  if (packed) return packed;
  const quiet = {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8' as const,
  };
  mkdirSync(FOLDER, { recursive: true });
  execFileSync('npm', ['run', 'build'], quiet);
  const name = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--silent', '--pack-destination', FOLDER],
    quiet,
  ).trim();
  packed = FOLDER + name.split('\n').at(-1);
  return packed;
}

/** Installs the package beside the others. */
export function installOurs(): void {
  rmSync(INSTALLED, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  execFileSync('tar', ['-xzf', packedTarball(), '-C', INSTALLED, '--strip-components=1']);
}
