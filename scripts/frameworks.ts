// Builds the examples in examples/frameworks with the packed package, and tests them: servers over HTTP, pages in
// Chromium.
//
//   npm run test:frameworks                     all of them
//   npm run test:frameworks -- --only Hono      those whose name contains the word
//
// The first run installs the frameworks; without a network they are skipped. Ends with the line `N passed, N failed`.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { startMockServer } from '../src/testing/index.ts';
import { pageScenario, type Browser } from '../test/frameworks/pages.ts';
import { scenarios, type Scenario } from '../test/frameworks/scenarios.ts';
import { express, FRAMEWORKS, hono, next, nodeHttp, QUIET, worker, type Server } from '../test/frameworks/servers.ts';
import { launchBrowser, missingBrowser } from '../test/runtimes/browser.ts';
import { createProject } from '../test/runtimes/project.ts';
import { install, run } from '../test/runtimes/tools.ts';

const { only } = new Command('npm run test:frameworks')
  .usage('-- [options]')
  .description('Builds the examples of frameworks with the packed package, and drives them.')
  .option('--only <word>', 'only those whose name contains it', '')
  .parse()
  .opts<{ only: string }>();

let passed = 0;
let failed = 0;
const problem = (await install(FRAMEWORKS)) ?? (await install());
if (problem) {
  console.log(`${problem}: the frameworks are left out.\n0 passed, 0 failed`);
  process.exit(0);
}

await installPackage();
const wanted = (name: string): boolean => name.toLowerCase().includes(only.toLowerCase());
// Type-checking takes as long as everything else, so it runs in parallel.
const types = wanted('types')
  ? check('The examples type-check', () => runHere('typescript/bin/tsc', '-p', '.'))
  : undefined;
const noBrowser = missingBrowser();
const browser = noBrowser === undefined ? await launchBrowser<Browser>() : undefined;
if (!browser) console.log(`Pages are left out: ${noBrowser}.`);

await Promise.all([
  drive(express),
  drive(worker),
  drive(nodeHttp, () => runHere('vite/bin/vite.js', 'build', 'react', '--logLevel', 'error'), [
    'With TanStack Query',
    'With SWR',
  ]),
  drive(hono, () => runHere('vite/bin/vite.js', 'build', 'vue', '--logLevel', 'error'), []),
  drive(next, () => runHere('next/dist/bin/next', 'build', 'next'), []),
]);
await types;
await browser?.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** `lists`: the lists of models on its page; absent if it has no page. */
async function drive(server: Server, build?: () => Promise<void>, lists?: readonly string[]): Promise<void> {
  const { noticesAtWrite = false } = server;
  if (!wanted(server.name)) return;
  if (server.missing) return console.log(`${server.name} is left out: ${server.missing}.`);
  if (build && !(await check(`${server.name}: builds`, build))) return;
  await using mock = await startMockServer({ validate: false });
  const running = await server.start(mock.url).catch((error: Error) => error);
  if (running instanceof Error) {
    await check(`${server.name}: starts`, () => Promise.reject(running));
    return;
  }
  try {
    for (const scenario of [...scenarios, ...pagesOf(browser, lists)]) {
      await check(`${server.name}: ${scenario.name}`, () => scenario.run({ url: running.url, mock, noticesAtWrite }));
      mock.reset();
    }
  } finally {
    await running.close();
  }
}

function pagesOf(browser: Browser | undefined, lists: readonly string[] | undefined): Scenario[] {
  return browser && lists ? [pageScenario(browser, lists)] : [];
}

async function check(name: string, run: () => Promise<void>): Promise<boolean> {
  const started = performance.now();
  try {
    await run();
    passed++;
    console.log(`✓ ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    failed++;
    console.log(`✗ ${name}\n    ${String((error as Error).message).replaceAll('\n', '\n    ')}`);
    return false;
  }
}

/** Runs a program of a package installed by the examples. */
async function runHere(program: string, ...args: string[]): Promise<void> {
  const { code, output } = await run(process.execPath, [join('node_modules', program), ...args], {
    cwd: FRAMEWORKS,
    env: { ...process.env, ...QUIET },
  });
  if (code !== 0) throw new Error(output);
}

/** Like `npm install openrouter-fetch`. */
async function installPackage(): Promise<void> {
  const project = await createProject();
  const target = join(FRAMEWORKS, 'node_modules/openrouter-fetch');
  rmSync(target, { recursive: true, force: true });
  cpSync(join(project.folder, 'node_modules/openrouter-fetch'), target, { recursive: true });
  project.remove();
}
