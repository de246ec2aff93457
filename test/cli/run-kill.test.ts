import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { jsonl, startLabelServer } from './label-server.ts';
import { folderOf } from './run-command.ts';

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
const ROWS = 600;
const CONCURRENCY = 16;
const KILLS = 5;

it('ends with every row once, however often it is killed', { timeout: 120_000 }, async () => {
  await using server = await startLabelServer({ latencyMs: 60 });
  using folder = folderOf({ 'in.jsonl': jsonl(ROWS) });
  const out = folder.path('out.jsonl');
  const args = [
    'run',
    folder.path('in.jsonl'),
    '--out',
    out,
    '--concurrency',
    `${CONCURRENCY}`,
    '--base-url',
    server.url,
  ];
  let claimed = 0;
  let killed = 0;
  for (;;) {
    const before = server.paid.size;
    const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, OPENROUTER_API_KEY: 'sk-or-any' } });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    if (killed < KILLS) {
      while (server.paid.size === before && child.exitCode === null) await sleep(5);
      await sleep(Math.random() * 300);
      child.kill('SIGKILL');
      killed++;
    }
    const code = await ended;
    claimed += Number(/(\d+) rows? (?:was|were) in flight/.exec(said)?.[1] ?? 0);
    if (code === null) continue;
    expect({ code, said }).toMatchObject({ code: 0 });
    if (killed >= KILLS) break;
  }
  const ids = readFileSync(out, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { custom_id: string }).custom_id);
  expect(ids).toHaveLength(ROWS);
  expect(new Set(ids).size).toBe(ROWS);
  const twice = [...server.paid.values()].reduce((sum, times) => sum + times - 1, 0);
  expect(twice).toBeLessThanOrEqual(KILLS * CONCURRENCY);
  expect(twice).toBeLessThanOrEqual(claimed);
});
