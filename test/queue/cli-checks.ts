import { equal, match, ok } from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startApi } from './api.ts';
import type { Check } from './checks.ts';
import { startRedis } from './redis.ts';

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url));
const ROWS = 800;

interface Command {
  readonly child: ChildProcess;
  readonly code: Promise<number | null>;
  said(): string;
}

function command(env: Record<string, string>, ...args: string[]): Command {
  const child = spawn(process.execPath, [BIN, ...args], { env: { ...process.env, ...env } });
  let said = '';
  for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (data: Buffer) => (said += data.toString()));
  return { child, code: new Promise((resolve) => child.once('close', resolve)), said: () => said };
}

export const CLI_CHECKS: readonly Check[] = [
  [
    'command: run and two workers; killed, interrupted and resumed, every row is there once',
    async (server) => {
      await using redis = await startRedis(server, '--appendonly', 'yes');
      await using api = await startApi({ latencyMs: 60 });
      const folder = mkdtempSync(join(tmpdir(), 'queue-cli-'));
      const [input, out] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
      const body = (content: string): object => ({ model: 'acme/widget-1', messages: [{ role: 'user', content }] });
      writeFileSync(
        input,
        Array.from(
          { length: ROWS },
          (_, index) => `${JSON.stringify({ custom_id: `${index}`, body: body(`${index}`) })}\n`,
        ).join(''),
      );
      const queue = ['--queue', redis.url, '--queue-name', 'labels'];
      const worker = (): Command =>
        command({ OPENROUTER_API_KEY: 'sk' }, 'worker', ...queue, '--concurrency', '8', '--base-url', api.url);
      // The workers have the key; the run does not need one.
      const run = (): Command => command({ OPENROUTER_API_KEY: '' }, 'run', input, '--out', out, ...queue);
      const workers = [worker(), worker()];
      const written = (): string[] => {
        try {
          return readFileSync(out, 'utf8').split('\n').slice(0, -1);
        } catch {
          return [];
        }
      };
      const until = async (count: number, started: Command): Promise<void> => {
        while (written().length < count && started.child.exitCode === null) await sleep(20);
      };
      try {
        const first = run();
        await until(100, first);
        first.child.kill('SIGKILL');
        await first.code;
        const second = run();
        await until(400, second);
        second.child.kill('SIGINT');
        equal(await second.code, 1, second.said());
        // Workers may have been faster than the signal.
        match(second.said(), /Resuming: \d+ of 800/);
        match(second.said(), /The run was stopped/);
        const third = run();
        equal(await third.code, 0, third.said());
        match(third.said(), /800 of 800 rows are answered/);
        const ids = written().map((line) => (JSON.parse(line) as { custom_id: string }).custom_id);
        equal(ids.length, ROWS);
        equal(new Set(ids).size, ROWS);
        ok([...api.paid.values()].every((times) => times === 1));
        for (const each of workers) each.child.kill('SIGINT');
        for (const each of workers) equal(await each.code, 0, each.said());
        match(workers[0]?.said() ?? '', /Serving queue labels/);
      } finally {
        for (const each of workers) each.child.kill('SIGKILL');
        rmSync(folder, { recursive: true, force: true });
      }
    },
  ],
];
