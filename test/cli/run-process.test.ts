import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { jsonl, startLabelServer } from './label-server.ts';
import { folderOf } from './run-command.ts';

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));

it.each([
  ['stdout', [1]],
  ['stdout and stderr', [1, 2]],
])('a run finishes though nobody reads its %s', async (_, closed) => {
  await using server = await startLabelServer();
  using folder = folderOf({ 'in.jsonl': jsonl(40) });
  const out = folder.path('out.jsonl');
  const args = [BIN, 'run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url];
  // Something is also printed at the start.
  const child = spawn(process.execPath, [...args, '--lenient'], {
    env: { ...process.env, OPENROUTER_API_KEY: 'sk-or-any' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const fd of closed) child.stdio[fd as 1]?.destroy();
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(40);
});

it.each(['SIGTERM', 'SIGHUP'] as const)('%s lets the rows in flight finish', async (signal) => {
  await using server = await startLabelServer({ latencyMs: 300 });
  using folder = folderOf({ 'in.jsonl': jsonl(200) });
  const out = folder.path('out.jsonl');
  const args = [BIN, 'run', folder.path('in.jsonl'), '--out', out, '--base-url', server.url, '--concurrency', '8'];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, OPENROUTER_API_KEY: 'sk-or-any' },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const ended = once(child, 'exit');
  while (server.paid.size < 10) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill(signal);
  expect(await ended).toEqual([1, null]);
  expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(server.paid.size);
  expect(existsSync(`${out}.lock`)).toBe(false);
});
