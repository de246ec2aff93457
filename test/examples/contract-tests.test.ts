// Runs a copy of the template repository, unchanged, with our sources as the package.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEMPLATE = join(ROOT, 'examples/contract-tests');

interface Manifest {
  version?: string;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const manifest = (folder: string): Manifest => JSON.parse(read(folder, 'package.json')) as Manifest;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contract-tests-'));
  cpSync(TEMPLATE, folder, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm test` in the copy. */
function test(): Promise<{ passed: boolean; output: string }> {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--root', folder, '--config', join(ROOT, 'vitest.config.ts'), '--project', 'suite'];
  const { VITEST: _, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder, env: { ...env, NO_COLOR: '1' } }, (error, stdout, stderr) =>
      resolve({ passed: error === null, output: stdout + stderr }),
    );
  });
}

describe('the contract-tests template', () => {
  it('passes', async () => {
    const { passed, output } = await test();
    expect(output).toMatch(/Tests +8 passed/);
    expect(passed).toBe(true);
  }, 60_000);

  it('fails as its README says, once the application breaks the document', async () => {
    const path = join(folder, 'src/assistant.ts');
    const good = read(path);
    writeFileSync(path, good.replace('temperature: 0', 'temperature: 3'));
    const { passed, output } = await test().finally(() => writeFileSync(path, good));
    expect(passed).toBe(false);
    const [, shown] = /```\n(ContractError[^`]+)```/.exec(read(TEMPLATE, 'README.md')) as unknown as [string, string];
    expect(output).toContain(shown.trimEnd());
    expect(output).toMatch(/Tests +4 failed \| 4 passed/);
  }, 60_000);

  it('installs this version, and the Prism that it needs', () => {
    const own = manifest(ROOT);
    const { dependencies, devDependencies } = manifest(TEMPLATE);
    expect(dependencies).toEqual({ 'openrouter-fetch': `^${own.version}` });
    for (const name of ['@stoplight/prism-core', '@stoplight/prism-http'])
      expect(devDependencies[name]).toBe(own.peerDependencies[name]);
  });

  it('has a workflow that runs its scripts', () => {
    const workflow = parse(read(TEMPLATE, '.github/workflows/ci.yml')) as {
      jobs: { test: { steps: { run?: string }[] } };
    };
    const runs = workflow.jobs.test.steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(['npm ci', 'npm run typecheck', 'npm test']);
    expect(Object.keys(manifest(TEMPLATE).scripts).sort()).toEqual(['test', 'typecheck']);
  });
});
