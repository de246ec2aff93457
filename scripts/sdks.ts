// Runs other SDKs on `createGuardedFetch`, with the real packages: how they handle seven faults, with and without the
// guard.
//
//   npm run test:sdks                  prints the table
//   npm run test:sdks -- --write       also writes it into docs/guard.md
//
// The first run installs the SDKs into test/sdks; without a network they are skipped. Ends with the line
// `N passed, N failed`.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createGuardedFetch } from '../src/client/guarded-fetch.ts';
import { serveFaults } from '../test/faults/fault-server.ts';
import { CASES, type Case } from '../test/sdks/faults.ts';
import { install } from '../test/runtimes/tools.ts';
import { loadSdks, type Outcome, type Sdk } from '../test/sdks/sdks.ts';

const { write } = new Command('npm run test:sdks')
  .usage('-- [options]')
  .description('Runs other SDKs on createGuardedFetch, beside fetch itself.')
  .option('--write', 'also write the table into docs/guard.md', false)
  .parse()
  .opts<{ write: boolean }>();

/** Known behaviour of SDKs: after an abort, the iteration ends without an error. */
const KNOWN_GAPS = new Set(['openai: abort', '@tanstack/ai + ai-openai: abort']);
const IDLE_MS = 300;
const PATIENCE_MS = 2_500;

const here = fileURLToPath(new URL('../test/sdks/', import.meta.url));
const problem = await install(here);
if (problem) {
  console.log(`The SDKs are left out: ${problem}\n0 passed, 0 failed`);
  process.exit(0);
}
// An SDK may leave a rejected promise unhandled.
process.on('unhandledRejection', () => {});
const sdks = await loadSdks();
let passed = 0;
const problems: string[] = [];
const rows: string[] = [];
for (const sdk of sdks) {
  const cells: string[] = [];
  for (const one of CASES) {
    const plain = await isRight(sdk, one, globalThis.fetch);
    const guarded = await isRight(
      sdk,
      one,
      createGuardedFetch({ streamIdleTimeout: IDLE_MS, retry: { initialDelay: 1 } }),
    );
    if (guarded || KNOWN_GAPS.has(`${sdk.name}: ${one.name}`)) passed++;
    else problems.push(`${sdk.name}: ${one.name}`);
    cells.push(`${plain ? '✓' : '✗'} → ${guarded ? '✓' : '✗'}`);
  }
  rows.push(`| ${sdk.name} ${sdk.version} | ${cells.join(' | ')} |`);
}
const head = CASES.map(({ name }) => name);
const table = [`| | ${head.join(' | ')} |`, `|${'---|'.repeat(head.length + 1)}`, ...rows].join('\n');
console.log(table);
for (const name of problems) console.log(`✗ ${name}`);
if (write) {
  const page = fileURLToPath(new URL('../docs/guard.md', import.meta.url));
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace(/(<!-- sdks -->\n)[^]*(\n<!-- \/sdks -->)/, `$1${table}$2`));
}
console.log(`${passed} passed, ${problems.length} failed`);
process.exit(problems.length > 0 ? 1 : 0);

async function isRight(sdk: Sdk, { faults, stops, isRight }: Case, fetch: typeof globalThis.fetch): Promise<boolean> {
  await using server = await serveFaults(...faults);
  const stop = new AbortController();
  let text = '';
  const onText = (piece: string): void => {
    text += piece;
    if (stops && piece) setTimeout(() => stop.abort(), 20);
  };
  const reading = sdk
    .read({ baseURL: server.url, fetch, signal: stop.signal, onText })
    .catch((error: unknown): Outcome => ({ text: '', error }));
  const outcome = await Promise.race([reading, sleep(PATIENCE_MS, undefined, { ref: false })]);
  return isRight({ ...outcome, text, settled: outcome !== undefined });
}
