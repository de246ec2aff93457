/** The checks of each document. Every step is a separate process, so that none can block the others. */
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Step, StepResult } from './table.ts';

export interface DocumentFiles {
  readonly name: string;
  readonly document: string;
  /** The previous version of the document. */
  readonly before?: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = join(ROOT, 'src/cli/bin.ts');

/** In seconds. */
const LIMITS = { generate: 20, largest: 30, other: 120 };
/** In bytes: GitHub's. */
const LARGEST = 10_000_000;

/** The strictest options in use. */
const COMPILER_OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2024', 'dom', 'dom.iterable', 'esnext.disposable'],
  types: ['node'],
  typeRoots: [join(ROOT, 'node_modules/@types')],
  allowImportingTsExtensions: true,
};

/** `slow`: factor for the time limits. */
export async function checkDocument(
  { document, before }: DocumentFiles,
  out: string,
  slow: number,
): Promise<StepResult[]> {
  const limit = statSync(document).size > LARGEST ? LIMITS.largest : LIMITS.generate;
  const runtime = join(ROOT, 'src/runtime.ts');
  const generating = ['generate', '--spec', document, '--out', out, '--runtime', runtime, '--import-extension', 'ts'];
  const results = [await step('generate', [CLI, ...generating], limit * slow)];
  if (results[0]?.fault === undefined) {
    const config = join(out, 'tsconfig.json');
    await writeFile(config, JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['*.ts'] }));
    const compilers = { 'TypeScript 5': 'typescript', 'TypeScript 7': 'typescript-7' } as const;
    for (const [name, compiler] of Object.entries(compilers) as [keyof typeof compilers, string][]) {
      const tsc = join(ROOT, 'node_modules', compiler, 'bin/tsc');
      results.push(await step(name, [tsc, '-p', config], LIMITS.other * slow));
    }
    for (const name of ['call', 'verify'] as const)
      results.push(await step(name, [join(ROOT, 'test/documents', `${name}.ts`), out, document], LIMITS.other * slow));
  }
  // Exit code 1 reports a breaking change.
  if (before !== undefined)
    results.push(await step('diff', [CLI, 'diff', before, document], LIMITS.other * slow, [0, 1]));
  return results;
}

async function step(
  name: Step,
  args: readonly string[],
  limit: number,
  good: readonly number[] = [0],
): Promise<StepResult> {
  const started = performance.now();
  const { code, output } = await run(args, limit);
  const seconds = (performance.now() - started) / 1000;
  const last = output.trim().split('\n').at(-1) ?? '';
  const note = name === 'call' || name === 'verify' ? /^\d+ of \d+/.exec(last)?.[0] : undefined;
  if (code === undefined) return { step: name, seconds, fault: `It took more than ${limit} s.` };
  return { step: name, seconds, note, fault: good.includes(code) ? undefined : output.trim().slice(-1500) };
}

function run(args: readonly string[], limit: number): Promise<{ code: number | undefined; output: string }> {
  return new Promise((settle) => {
    let output = '';
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.on('close', (code) => {
      clearTimeout(timer);
      settle({ code: code ?? undefined, output });
    });
  });
}
