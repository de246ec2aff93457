import { equal, ok } from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { enqueueMany } from '../../src/bullmq/index.ts';
import { startApi } from './api.ts';
import type { Check } from './checks.ts';
import { startRedis } from './redis.ts';
import { PRICES, rows } from './run-checks.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
const ROWS = 5_000;
const CONCURRENCY = 32;

export async function forkWorker(redis: string, api: string): Promise<ChildProcess> {
  const child = fork(WORKER, [redis, api, `${CONCURRENCY}`, '4000'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
  return child;
}

export const FLEET_CHECKS: readonly Check[] = [
  [
    `fleet: ${ROWS} rows, 3 workers, one killed, Redis killed: every row is answered, within the limit`,
    async (command) => {
      await using redis = await startRedis(command, '--appendonly', 'yes');
      await using api = await startApi({ latencyMs: 50 });
      const workers = await Promise.all([0, 1, 2].map(() => forkWorker(redis.url, api.url)));
      const maxCost = (ROWS + 3 * CONCURRENCY) / 1_000;
      const run = enqueueMany(rows(ROWS), { redis: redis.url, maxCost, prices: PRICES });
      const seen = new Map<string, number>();
      let events: Promise<unknown> = Promise.resolve();
      for await (const { id, kind, error } of run) {
        ok(kind === 'answered', `${id} ${kind} ${error?.message}`);
        seen.set(id, (seen.get(id) ?? 0) + 1);
        if (seen.size === 1_000) workers[0]?.kill('SIGKILL');
        if (seen.size === 2_500) events = redis.kill().then(() => redis.start());
      }
      await events;
      for (const worker of workers) worker.kill('SIGKILL');
      const { spent, duplicates } = run.progress;
      const paid = [...api.paid.values()].reduce((sum, times) => sum + times, 0);
      console.log(`  ${paid - ROWS} rows paid for twice, ${duplicates} results dropped, ${spent} USD of ${maxCost}`);
      equal(run.stopped, undefined);
      equal(seen.size, ROWS);
      ok([...seen.values()].every((times) => times === 1));
      equal(api.paid.size, ROWS);
      ok(paid - ROWS <= 2 * CONCURRENCY * 3);
      ok(spent <= maxCost);
    },
  ],
];
