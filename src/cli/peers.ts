import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { UsageError } from './usage-error.ts';

/** Packages that only one command needs, or alternatives of which users install the first. */
const PEERS = {
  generate: [
    ['openrouter-fetch-generators'],
    ['@hey-api/openapi-ts', 'openapi-typescript', '@redocly/openapi-core', 'typescript'],
  ],
  mock: [['@stoplight/prism-core', '@stoplight/prism-http']],
  'run --queue': [['bullmq', 'ioredis']],
  worker: [['bullmq', 'ioredis']],
  verify: [['ajv']],
  explore: [['@stoplight/prism-core', '@stoplight/prism-http', '@scalar/api-reference']],
} as const;

/** Throws a `UsageError` with the install command if packages of a command are missing; `alternative`: what else to do. */
export function requirePeers(
  command: keyof typeof PEERS,
  { alternative = '', folder = import.meta.dirname }: { alternative?: string; folder?: string } = {},
): void {
  const sets: readonly (readonly string[])[] = PEERS[command];
  const [missing = []] = sets.map((names) => names.filter((name) => !isInstalled(name, folder)));
  if (missing.length === 0 || sets.some((names) => names.every((name) => isInstalled(name, folder)))) return;
  const what = missing.length === 1 ? 'a package that is not installed' : 'packages that are not installed';
  const install = `npm install --save-dev ${[...ownName(), ...missing].join(' ')}`;
  throw new UsageError(`\`${command}\` needs ${what}: ${install}${alternative}`);
}

/**
 * If `npx` has downloaded this package temporarily, the project's packages are not beside it. Once the project has this
 * package, too, `npx` uses that one.
 */
function ownName(): string[] {
  const isHere = import.meta.dirname.startsWith(join(process.cwd(), '/'));
  return isHere || isInstalled('openrouter-fetch', process.cwd()) ? [] : ['openrouter-fetch'];
}

/** True for a package that code in the folder can import. */
function isInstalled(name: string, folder: string): boolean {
  const places = createRequire(join(folder, 'index.js')).resolve.paths(name) ?? [];
  return places.some((place) => existsSync(join(place, name, 'package.json')));
}
