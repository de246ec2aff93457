import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Packages that one command alone needs; whoever uses it installs them. */
const PEERS = {
  generate: ['@hey-api/openapi-ts', 'openapi-typescript', '@redocly/openapi-core'],
  mock: ['@stoplight/prism-core', '@stoplight/prism-http'],
  'run --queue': ['bullmq', 'ioredis'],
  worker: ['bullmq', 'ioredis'],
  verify: ['ajv'],
  explore: ['@stoplight/prism-core', '@stoplight/prism-http', '@scalar/api-reference'],
} as const;

/** Throws a `UsageError` with the install command for what a command needs and is not there. */
export function requirePeers(command: keyof typeof PEERS, folders: readonly string[] = SEARCHED): void {
  const missing = PEERS[command].filter((name) => !folders.some((folder) => isInstalled(name, folder)));
  if (missing.length === 0) return;
  const what = missing.length === 1 ? 'a package that is not installed' : 'packages that are not installed';
  throw new UsageError(`\`${command}\` needs ${what}: npm install --save-dev ${missing.join(' ')}`);
}

/** Beside this package, where imports look, and in the caller's project. */
const SEARCHED: readonly string[] = [import.meta.dirname, process.cwd()];

function isInstalled(name: string, folder: string): boolean {
  const require = createRequire(join(folder, 'index.js'));
  return (require.resolve.paths(name) ?? []).some((place) => {
    try {
      require(join(place, name, 'package.json'));
      return true;
    } catch {
      return false;
    }
  });
}
