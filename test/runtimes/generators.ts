// The commands that need further packages, as in a project: beside TypeScript 7, and with `npx` alone.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Check } from './checks.ts';
import { installed, run } from './tools.ts';

const PACKAGE = fileURLToPath(new URL('../../packages/generators', import.meta.url));
const FLAGS = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'];
const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: 'https://shop.invalid' }],
  paths: { '/things': { get: { operationId: 'things.list', responses: { 204: { description: '' } } } } },
};
const COMPILER_OPTIONS = { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, types: [] };
const INSTALL = 'npm install --save-dev openrouter-fetch openrouter-fetch-generators';

export function generatorChecks(): Check[] {
  const missing = installed('.package-lock.json') ? undefined : 'no network';
  return [
    { name: 'generate, beside TypeScript 7', missing, run: ({ folder, tarball }) => generate(folder, tarball) },
    { name: 'npx, without an install', missing, run: ({ folder, tarball }) => byNpx(folder, tarball) },
  ];
}

async function generate(folder: string, tarball: string): Promise<void> {
  const project = join(folder, 'typescript-7');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}');
  writeFileSync(join(project, 'openapi.json'), JSON.stringify(DOCUMENT));
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['client'] }),
  );
  const packed = await expectSuccess('npm', ['pack', '--json', '--pack-destination', folder], PACKAGE);
  const brought = /openrouter-fetch-generators-[\w.-]+\.tgz/.exec(packed)?.[0] ?? '';
  await expectSuccess('npm', ['install', ...FLAGS, 'typescript@7', join(folder, tarball)], project);
  await expectSuccess('npm', ['install', ...FLAGS, '--save-dev', join(folder, brought)], project);
  const flags = ['generate', '--spec', 'openapi.json', '--out', 'client'];
  await expectSuccess('npx', ['openrouter-fetch', ...flags], project);
  await expectSuccess(process.execPath, [join(project, 'node_modules/typescript/bin/tsc')], project);
}

async function byNpx(folder: string, tarball: string): Promise<void> {
  // Outside the folder of the other checks, where the package is installed.
  const project = mkdtempSync(join(tmpdir(), 'openrouter-fetch-npx-'));
  const flags = ['generate', '--spec', 'openapi.json', '--out', 'client'];
  const args = ['--yes', '--package', join(folder, tarball), 'openrouter-fetch', ...flags];
  const { code, output } = await run('npx', args, { cwd: project });
  rmSync(project, { recursive: true });
  const lines = output.trim().split('\n');
  if (code !== 2 || !lines.at(-1)?.includes(INSTALL)) throw new Error(`code ${code}: ${output.slice(-1000)}`);
}

async function expectSuccess(command: string, args: string[], cwd: string): Promise<string> {
  const { code, output } = await run(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output.slice(-2000)}`);
  return output;
}
