// Runs the fault suite many times in a row on a loaded machine: tests that pass here do not depend on timing.   npm run
// test:soak            20 runs   npm run test:soak -- 3       3 runs One line per run; with the output of a failed run;
// exit code 1 if any failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Command } from 'commander';

const RUNS = 20;
const BURNERS = 2;
const SUITE = ['test/faults', 'test/stream', 'test/cli/run-kill.test.ts'];

interface Outcome {
  passed: boolean;
  /** Tests that were run. */
  tests: number;
  /** Names of failed tests, with the first line of the reason. */
  failures: string[];
  output: string;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  success: boolean;
  numTotalTests: number;
  testResults: {
    name: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

async function runSuite(): Promise<Outcome> {
  rmSync(reportFile, { force: true });
  const child = spawn('vitest', ['run', '--reporter=json', `--outputFile=${reportFile}`, ...SUITE], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (data: Buffer) => (output += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const report = readReport();
  const results = report?.testResults ?? [];
  const failures = results.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const lines = failed.map(
      ({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`,
    );
    return message && lines.length === 0 ? [`${name}: ${message}`] : lines;
  });
  return { passed: code === 0 && report?.success === true, tests: report?.numTotalTests ?? 0, failures, output };
}

/** `undefined` if the run ended before it could report. */
function readReport(): Report | undefined {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

const command = new Command('npm run test:soak')
  .usage('-- [runs]')
  .description('Runs the fault suite many times in a row on a loaded machine.')
  .argument('[runs]', 'how often', String(RUNS))
  .parse();
const count = Number(command.processedArgs[0]);
if (!Number.isInteger(count) || count < 1) {
  process.stderr.write(`The number of runs must be a whole number from 1, not ${command.args[0]}.\n`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-soak-'));
const reportFile = join(folder, 'report.json');
const burners = Array.from({ length: BURNERS }, () => new Worker('for (;;) Math.sqrt(Math.random());', { eval: true }));
let failed = 0;
for (let run = 1; run <= count; run++) {
  const started = performance.now();
  const { passed, tests, failures, output } = await runSuite();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`run ${run} of ${count}: ${passed ? 'passed' : 'FAILED'}, ${tests} tests in ${seconds} s\n`);
  if (passed) continue;
  failed++;
  process.stdout.write(failures.length > 0 ? failures.map((line) => `  ${line}\n`).join('') : output);
}
await Promise.all(burners.map((burner) => burner.terminate()));
rmSync(folder, { recursive: true });
process.stdout.write(failed === 0 ? `All ${count} runs passed.\n` : `${failed} of ${count} runs failed.\n`);
process.exitCode = failed === 0 ? 0 : 1;
