// Runs one suite of the packed package on every runtime that is installed.
//
//   npm run test:runtimes                       all of them
//   npm run test:runtimes -- --only Deno        those whose name contains the word
//   npm run test:runtimes -- --write            also updates the table of the README
//
// The first run installs runtimes, compilers and bundlers into test/runtimes; without a network they are skipped with a
// message. Ends with the line `N passed, N failed, N skipped`, where a skipped one is a runtime or check that is not
// available.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { startMockServer } from '../src/testing/index.ts';
import { checks } from '../test/runtimes/checks.ts';
import { explorerCheck } from '../test/runtimes/explorer.ts';
import { createProject } from '../test/runtimes/project.ts';
import { runtimes } from '../test/runtimes/runtimes.ts';
import { closedAddress, serveSuite } from '../test/runtimes/server.ts';
import {
  formatChapters,
  formatCheck,
  formatTable,
  replaceTable,
  runCheck,
  sum,
  type CheckOutcome,
  type Column,
} from '../test/runtimes/table.ts';
import { install } from '../test/runtimes/tools.ts';

const { only, write } = new Command('npm run test:runtimes')
  .usage('-- [options]')
  .description('Runs one suite of the packed package on every runtime that is installed.')
  .option('--only <word>', 'only runtimes and checks whose name contains it', '')
  .option('--write', 'also write the table of the README', false)
  .parse()
  .opts<{ only: string; write: boolean }>();
const wanted = (name: string): boolean => name.toLowerCase().includes(only.toLowerCase());

const problem = await install();
if (problem) console.log(`${problem}: what comes from there is left out.`);

const mock = await startMockServer();
const suite = await serveSuite();
const closed = await closedAddress();
const project = await createProject();
const columns: Column[] = [];
const outcomes: CheckOutcome[] = [];
try {
  for (const runtime of runtimes().filter(({ name }) => wanted(name))) {
    if (runtime.missing) {
      columns.push({ name: runtime.name, missing: runtime.missing });
      continue;
    }
    const run = runtime.name.replace(/\W/g, '-');
    const started = performance.now();
    try {
      const results = await runtime.run(project.folder, { url: suite.url, prism: mock.url, closed, run });
      const seconds = (performance.now() - started) / 1000;
      columns.push({ name: runtime.name, version: await runtime.version(), results, seconds });
    } catch (error) {
      columns.push({ name: runtime.name, broken: (error as Error).message });
    }
  }
  if (columns.length > 0) console.log(`${formatTable(columns)}\n${formatChapters(columns)}\n`);
  for (const check of [...checks(), explorerCheck()].filter(({ name }) => wanted(name))) {
    const outcome = await runCheck(check, project);
    outcomes.push(outcome);
    console.log(formatCheck(outcome));
  }
} finally {
  project.remove();
  await Promise.allSettled([mock.close(), suite.close()]);
}

if (write) {
  const path = fileURLToPath(new URL('../README.md', import.meta.url));
  writeFileSync(path, replaceTable(readFileSync(path, 'utf8'), formatChapters(columns)));
}
const { passed, failed, skipped } = sum(columns, outcomes);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
