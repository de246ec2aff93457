import { execFileSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measure } from '../measure.ts';
import type { Row } from '../results.ts';
import { figure } from '../statistics.ts';
import { packedTarball } from '../pack.ts';

const WHAT: Readonly<Record<string, readonly string[]>> = {
  openai: ['openai'],
  'openrouter-sdk': ['@openrouter/sdk'],
  'ai-sdk': ['ai', '@openrouter/ai-sdk-provider', 'zod'],
  'openapi-fetch': ['openapi-fetch', 'eventsource-parser'],
};

/** What `npm install` adds to an empty folder. */
export const install: Measure = {
  name: 'install',
  title: 'Installed size and packages',
  async run() {
    const { dependencies } = JSON.parse(
      readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
    ) as { dependencies: Record<string, string> };
    const rows = Object.entries(WHAT).flatMap(([contender, names]) =>
      weigh(
        contender,
        names.map((name) => `${name}@${dependencies[name]}`),
      ),
    );
    return [...weigh('ours', [packedTarball()]), ...rows];
  },
};

function weigh(contender: string, specifiers: readonly string[]): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-install-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', ...specifiers], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const listed = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>;
    };
    const measure = 'install';
    const size = sizeOf(join(folder, 'node_modules'));
    return [
      { measure, what: 'size', unit: 'MB', contender, value: figure([size / 1e6]) },
      { measure, what: 'packages', unit: 'count', contender, value: figure([Object.keys(listed.packages).length]) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(path: string): number {
  const stats = lstatSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
