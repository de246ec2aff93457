import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow, read } from '../repository/tree.ts';

interface Step {
  uses?: string;
  run?: string;
  id?: string;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

const WORKFLOWS = filesBelow('.github/workflows', /\.yml$/).map(
  (path) => [path, parse(read(path)) as Workflow] as const,
);
const stepsOf = (workflow: Workflow): Step[] => Object.values(workflow.jobs).flatMap(({ steps }) => steps);

describe.each(WORKFLOWS)('%s', (_, workflow) => {
  it('may only read, except for jobs that declare otherwise', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });

  it('runs scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = stepsOf(workflow).flatMap(({ run = '' }) => Array.from(run.matchAll(/npm run (?:--\S+ )*(\S+)/g)));
    expect(commands.map(([, name = '']) => name).filter((name) => !scripts[name])).toEqual([]);
  });

  it('pins actions to a commit, and uses no action of others', () => {
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !/^actions\/[\w-]+@[\da-f]{40}$/.test(action))).toEqual([]);
  });

  it('runs no package that no lock file pins', () => {
    const commands = stepsOf(workflow).map(({ run = '' }) => run);
    expect(commands.filter((run) => /\b(?:npx|npm (?:exec|x|create|init)|npm (?:i|install) -g)\b/.test(run))).toEqual(
      [],
    );
  });

  it('runs no code of the repository, and installs nothing, in a job that can publish', () => {
    const jobs = Object.values(workflow.jobs).filter(({ permissions }) => permissions?.['id-token'] === 'write');
    const steps = jobs.flatMap((job) => job.steps);
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
    expect(steps.filter(({ run = '' }) => /\bnpm (?:ci|i|install|run|test|pack)\b|\.ci\//.test(run))).toEqual([]);
  });
});

describe('the plan of a release', () => {
  const folders: string[] = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  const script = stepsOf(parse(read('.github/workflows/release.yml')) as Workflow).find(({ id }) => id === 'plan')?.run;

  /** The script's decision if npm has some versions. */
  function plan(version: string, files: string[], published: string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'openrouter-fetch-release-'));
    folders.push(folder);
    const path = (name: string): string => join(folder, name);
    writeFileSync(path('package.json'), JSON.stringify({ version }));
    execFileSync('mkdir', ['.changeset', 'bin'], { cwd: folder });
    for (const name of ['README.md', 'config.json', ...files]) writeFileSync(path(`.changeset/${name}`), '');
    const answers = published.map((one) => `[[ $2 == openrouter-fetch@${one} ]] && echo ${one} && exit 0`);
    writeFileSync(path('bin/npm'), ['#!/usr/bin/env bash', ...answers, 'exit 1'].join('\n'), { mode: 0o755 });
    // Started like the runner does.
    execFileSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script ?? 'exit 1'], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, PATH: `${path('bin')}:${process.env['PATH']}`, GITHUB_OUTPUT: path('output') },
    });
    return readFileSync(path('output'), 'utf8').trim();
  }

  it('raises the version while there are changesets', () => {
    expect(plan('0.1.0', ['brave-cats-sing.md'], [])).toBe('step=raise');
  });

  it('publishes a version that npm does not have', () => {
    expect(plan('0.2.0', [], ['0.1.0'])).toBe('step=publish');
  });

  it('does nothing more once it is published', () => {
    expect(plan('0.2.0', [], ['0.1.0', '0.2.0'])).toBe('step=nothing');
  });
});
