import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderOf, SHOP } from './run-command.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Action {
  readonly inputs: Record<string, { default?: string; required?: boolean }>;
  readonly runs: {
    readonly steps: readonly { env: Record<string, string>; run: string; shell: string; if?: string }[];
  };
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly outputs: string;
}

/** Runs the first step of an action like a runner: its inputs are in the environment, its script runs in bash. */
function runStep(name: string, folder: string, inputs: Record<string, string>): Ran {
  const action = parse(readFileSync(join(ROOT, `.github/actions/${name}/action.yml`), 'utf8')) as Action;
  const [step] = action.runs.steps;
  if (!step) throw new Error('no step');
  expect(step.shell).toBe('bash');
  const valueOf = (input: string): string => {
    expect(Object.keys(action.inputs)).toContain(input);
    return inputs[input] ?? action.inputs[input]?.default ?? '';
  };
  const env = Object.entries(step.env).map(([key, value]) => [
    key,
    value.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => valueOf(input)),
  ]);
  const bin = join(folder, '.bin');
  mkdirSync(bin, { recursive: true });
  // The command of the installed package.
  writeFileSync(
    join(bin, 'npx'),
    `#!/bin/sh\n[ "$1 $2" = "--no-install openrouter-fetch" ] || exit 9\nshift 2\nexec '${process.execPath}' '${ROOT}/src/cli/bin.ts' "$@"\n`,
  );
  chmodSync(join(bin, 'npx'), 0o755);
  writeFileSync(join(folder, '.outputs'), '');
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...(Object.fromEntries(env) as Record<string, string>),
      PATH: `${bin}:${process.env['PATH']}`,
      RUNNER_TEMP: bin,
      GITHUB_OUTPUT: join(folder, '.outputs'),
      SHOP_API_KEY: 'any',
    },
  });
  return { code: status, out: `${stdout}${stderr}`, outputs: readFileSync(join(folder, '.outputs'), 'utf8') };
}

describe('the actions for other repositories', { timeout: 120_000 }, () => {
  it('regenerate: generates, and reports what changed', () => {
    using folder = folderOf({ 'api.json': SHOP, '.gitignore': '.bin\n.outputs\n' });
    execFileSync('git', ['init', '--quiet'], { cwd: folder.path() });
    const inputs = { spec: 'api.json', out: 'client', overlay: '' };
    const first = runStep('regenerate', folder.path(), inputs);
    expect(first).toMatchObject({
      code: 0,
      outputs: expect.stringContaining('changed=true\nbreaking=false\n') as string,
    });
    execFileSync('git', ['add', '.'], { cwd: folder.path() });
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];
    execFileSync('git', [...who, 'commit', '--quiet', '--message', 'a'], { cwd: folder.path() });
    writeFileSync(folder.path('api.json'), JSON.stringify({ ...SHOP, paths: { '/things': SHOP['paths']['/things'] } }));
    const second = runStep('regenerate', folder.path(), inputs);
    expect(second).toMatchObject({
      code: 0,
      outputs: expect.stringContaining('changed=true\nbreaking=true\n') as string,
    });
    expect(readFileSync(folder.path('.bin/changes.md'), 'utf8')).toContain('operation removed');
  });

  it('verify: tests a mock of the document, and the project against it', () => {
    using folder = folderOf({ 'api.json': SHOP });
    const command = 'echo "tests call $BASE_URL"';
    const good = runStep('verify', folder.path(), { spec: 'api.json', 'base-url': 'mock', command });
    expect(good.out).toContain('tests call http://127.0.0.1:');
    expect(good.out).toContain('1 match the document, 0 do not');
    expect(good.code).toBe(0);
    const bad = runStep('verify', folder.path(), { spec: 'api.json', 'base-url': 'mock', command: 'exit 3' });
    expect(bad, bad.out).toMatchObject({ code: 3 });
  });
});
