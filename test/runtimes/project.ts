// A temporary project with the packed tarball installed, as by `npm install openrouter-fetch`.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../repository/tree.ts';
import { HERE, installed, run } from './tools.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Project {
  readonly folder: string;
  /** File name of the tarball. */
  readonly tarball: string;
  remove(): void;
}

/** Builds, packs, and unpacks the package beside its dependencies. */
export async function createProject(): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-runtimes-'));
  if (isStale()) {
    const built = await run('npm', ['run', 'build'], { cwd: ROOT });
    if (built.code !== 0) throw new Error(`The build failed:\n${built.output}`);
  }
  const pack = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
  const tarball = /[\w.-]+\.tgz/.exec(pack.output)?.[0] ?? '';
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'openrouter-fetch'), { recursive: true });
  const unpacked = await run('tar', [
    '-xzf',
    join(folder, tarball),
    '-C',
    join(modules, 'openrouter-fetch'),
    '--strip-components=1',
  ]);
  if (!tarball || unpacked.code !== 0) throw new Error(`Packing failed:\n${pack.output}\n${unpacked.output}`);
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    cpSync(join(ROOT, 'node_modules', name), join(modules, name), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  for (const name of ['@types', 'undici-types'])
    if (installed(name)) cpSync(join(HERE, 'node_modules', name), join(modules, name), { recursive: true });
  for (const name of ['suite', 'doors', 'fixtures'])
    cpSync(join(HERE, name), join(folder, name), { recursive: true, force: true });
  return { folder, tarball, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** True if a source is newer than the build. */
function isStale(): boolean {
  const built = join(ROOT, 'dist/index.js');
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return [...filesBelow('src'), ...filesBelow('generated'), 'package.json', 'tsdown.config.ts'].some(
    (path) => statSync(join(ROOT, path)).mtimeMs > builtAt,
  );
}
