// Runs all checks: build, types, lint, generated code, unused code, and the tests.
//
//   npm test                    everything but the tests that start compilers and commands for seconds
//   npm test -- test/unit       only the tests under a path
//   npm run test:long           those that `npm test` leaves out
//
// Ends with the line `N passed, N failed`; a step that fails counts as one failure.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

interface Step {
  name: string;
  command: string[];
}

interface Outcome {
  passed: number;
  failed: number;
}

const { args: paths } = new Command('npm test')
  .usage('-- [paths]')
  .description('Runs everything that must hold: build, types, lint, generated code, unused code, and the tests.')
  .argument('[paths...]', 'run only the tests below these paths; options go to vitest')
  .allowUnknownOption()
  .parse();
const folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-test-'));
const report = join(folder, 'report.json');
/** Node caches compiled code for all processes of this run and the next. */
const environment = {
  ...process.env,
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)),
};

/** TypeScript 7; which version `node_modules/.bin/tsc` is depends on the order of installation. */
const TSC = ['node', 'node_modules/typescript-7/bin/tsc'];

/** Two lanes in parallel; the tests run after the build, because they read the built package. */
const LANES: Step[][] = [
  [{ name: 'build', command: ['tsdown', '--logLevel', 'warn'] }, tests()],
  [
    { name: 'generate --check', command: ['node', 'scripts/generate.ts', '--check'] },
    { name: 'types', command: [...TSC, '-p', 'tsconfig.json'] },
    { name: 'types without Node', command: [...TSC, '-p', 'tsconfig.src.json'] },
    { name: 'lint', command: ['oxlint'] },
    { name: 'regular expressions', command: ['node', 'scripts/regexes.ts'] },
    { name: 'format', command: ['oxfmt', '--check'] },
    { name: 'unused code', command: ['knip', '--no-progress'] },
  ],
];

function tests(): Step {
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = paths.length > 0 ? paths : ['--project', '!long'];
  return { name: 'tests', command: ['vitest', 'run', ...reporters, ...chosen] };
}

async function runLane(steps: readonly Step[]): Promise<Outcome> {
  const sum: Outcome = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { code, output, seconds } = await run(step.command);
    console.log(`${code === 0 ? '✓' : '✗'} ${step.name.padEnd(20)} ${seconds.toFixed(1).padStart(6)} s`);
    if (code !== 0) console.log(output);
    const counts = step.name === 'tests' ? readReport() : undefined;
    sum.passed += counts?.passed ?? 0;
    sum.failed += counts?.failed ?? 0;
    // A step without counts, or one that failed although its tests passed, counts as one failure.
    if (code !== 0 && !counts?.failed) sum.failed++;
  }
  return sum;
}

async function run([command = '', ...args]: readonly string[]): Promise<{
  code: number;
  output: string;
  seconds: number;
}> {
  const started = performance.now();
  const child = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(127);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { code, output, seconds: (performance.now() - started) / 1000 };
}

function readReport(): Outcome | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return undefined;
  }
}

const outcomes = await Promise.all((paths.length > 0 ? [[tests()]] : LANES).map(runLane));
rmSync(folder, { recursive: true });
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
