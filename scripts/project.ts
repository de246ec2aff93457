// This repository as a project of the package's own command line: `npm run generate`, `mock` and `explore` are the
// commands that people run with npx, and need no `--spec` here.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { viewerPath } from '../src/cli/explore/viewer.ts';
import type { Project } from '../src/cli/project.ts';
import { runProcess } from '../src/cli/run-process.ts';

const ROOT = resolve(import.meta.dirname, '..');
const VIEWER = join(ROOT, 'scripts/explore');

const PROJECT: Project = {
  launcher: 'npm run',
  generate: {
    document: join(ROOT, 'openapi/openrouter.yaml'),
    out: join(ROOT, 'generated'),
    config: join(ROOT, 'redocly.yaml'),
    strict: true,
    runtime: '../src/runtime.ts',
    extension: '.ts',
    origin: 'openapi/ by npm run generate',
  },
  viewer: installedViewer,
};

/** Runs a command of `openrouter-fetch` with the arguments of this process. */
export async function runCommand(name: string): Promise<void> {
  await runProcess([name, ...process.argv.slice(2)], PROJECT);
}

/** The viewer is too large for a dependency of the project, so it is installed when it is first needed. */
export function installedViewer(): string {
  try {
    return viewerPath([VIEWER]);
  } catch {
    console.error('Installing the viewer into scripts/explore, once …');
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: VIEWER, stdio: 'inherit' });
    return viewerPath([VIEWER]);
  }
}
