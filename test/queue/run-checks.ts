import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { clearQueue, createWorker, enqueueMany } from '../../src/bullmq/index.ts';
import type { EnqueueOptions, FleetWorker } from '../../src/bullmq/index.ts';
import type { BulkRequest, BulkResult } from '../../src/bulk/types.ts';
import { OpenRouter } from '../../src/client/open-router.ts';
import { completion, startApi, type Api } from './api.ts';
import type { Check } from './checks.ts';
import { startRedis } from './redis.ts';

export const row = (id: string, more: object = {}): BulkRequest => ({
  id,
  params: { model: 'acme/widget-1', max_tokens: 1, messages: [{ role: 'user', content: id }] },
  ...more,
});
export const rows = (count: number, from: number = 0): BulkRequest[] =>
  Array.from({ length: count }, (_, index) => row(`row-${index + from}`));
/** A row costs 0.001 USD, which is also its maximum. */
export const PRICES = { 'acme/widget-1': { prompt: 0, completion: 0.001 } };

function startWorker(api: Api, redis: string, concurrency: number = 16): Promise<FleetWorker> {
  const client = new OpenRouter({ apiKey: 'sk', baseURL: api.url, logLevel: 'off' });
  return createWorker(client, { redis, concurrency, lockDuration: 2_000 });
}

async function collect(
  requests: readonly BulkRequest[],
  options: EnqueueOptions,
): Promise<[BulkResult[], ReturnType<typeof enqueueMany>]> {
  const run = enqueueMany(requests, options);
  const results: BulkResult[] = [];
  for await (const result of run) results.push(result);
  return [results, run];
}

const AOF = ['--appendonly', 'yes'];
const failure = (status: number, message: string): { status: number; body: object } => ({
  status,
  body: { error: { code: status, message } },
});

export const RUN_CHECKS: readonly Check[] = [
  [
    'run: any id, every kind of result, a schema, rows that are none',
    async (command) => {
      await using own = await startRedis(command, ...AOF);
      await using api = await startApi({
        reply: (prompt) => {
          if (prompt === 'long')
            return { status: 200, body: { choices: [{ finish_reason: 'length', message: { content: 'H' } }] } };
          if (prompt === 'bad') return failure(400, 'Invalid input');
          if (prompt === 'json') return { status: 200, body: completion('{"a":1}') };
          return prompt === 'wrong json' ? { status: 200, body: completion('{"a":"x"}') } : undefined;
        },
      });
      await using worker = await startWorker(api, own.url);
      const parse = z.object({ a: z.number().transform((a) => a + 1) });
      const source = [
        ...['12', 'a:b', ' ', 'ü'.repeat(300)].map((id) => row(id)),
        row('long'),
        row('bad'),
        row('json', { parse }),
        row('wrong json', { parse }),
        { id: 'none', params: 'Hi' } as unknown as BulkRequest,
      ];
      const [results, { progress, stopped }] = await collect(source, { redis: own.url });
      equal(stopped, undefined);
      const kinds = Object.fromEntries(results.map(({ id, kind }) => [id, kind]));
      const long = 'ü'.repeat(300);
      const answered = { '12': 'answered', 'a:b': 'answered', ' ': 'answered', [long]: 'answered', json: 'answered' };
      deepEqual(kinds, { ...answered, long: 'cut', bad: 'failed', 'wrong json': 'failed', none: 'failed' });
      deepEqual(results.find(({ id }) => id === 'json')?.parsed, { a: 2 });
      equal(results.find(({ id }) => id === 'bad')?.error?.message.includes('Invalid input'), true);
      equal(progress.rows, source.length);
      equal(worker.rows, source.length - 1);
    },
  ],
  [
    'run: keeps to 60 requests a second of a server that refuses the others, by two workers',
    async (command) => {
      await using own = await startRedis(command, ...AOF);
      await using api = await startApi({ perSecond: 60, latencyMs: 100 });
      await using one = await startWorker(api, own.url, 64);
      await using two = await startWorker(api, own.url, 64);
      const started = performance.now();
      const [results, { progress }] = await collect(rows(500), { redis: own.url });
      const seconds = (performance.now() - started) / 1_000;
      ok(results.length === 500 && results.every(({ kind, attempts }) => kind === 'answered' && attempts === 1));
      equal(progress.rateLimited, api.refused);
      ok(api.refused < 100 && seconds < 20, `${api.refused} refused in ${seconds} s`);
      ok(one.rows > 50 && two.rows > 50);
    },
  ],
  [
    'run: keeps to 16 at once of a server that refuses the others, by two workers',
    async (command) => {
      await using own = await startRedis(command, ...AOF);
      await using api = await startApi({ atOnce: 16, latencyMs: 100 });
      await using one = await startWorker(api, own.url, 64);
      await using two = await startWorker(api, own.url, 64);
      const started = performance.now();
      const [results, { progress }] = await collect(rows(600), { redis: own.url });
      const seconds = (performance.now() - started) / 1_000;
      console.log(`  ${api.refused} refused in ${seconds.toFixed(1)} s`);
      ok(results.length === 600 && results.every(({ kind, attempts }) => kind === 'answered' && attempts === 1));
      equal(progress.rateLimited, api.refused);
      // Most of it is the start: 600 rows are too few to learn the number.
      ok(api.refused < 60 && seconds < 30, `${api.refused} refused in ${seconds} s`);
      ok(one.rows > 60 && two.rows > 60);
    },
  ],
  [
    'run: a limit of cost holds for all workers, and when the run goes on',
    async (command) => {
      await using own = await startRedis(command, ...AOF);
      await using api = await startApi();
      await using _one = await startWorker(api, own.url);
      await using _two = await startWorker(api, own.url);
      const options = { redis: own.url, maxCost: 0.1, prices: PRICES };
      const [first, run] = await collect(rows(300), options);
      equal(run.stopped?.reason, 'budget');
      equal(first.length, 100);
      equal(api.paid.size, 100);
      const done = new Set(first.map(({ id }) => id));
      const left = rows(300).filter(({ id }) => !done.has(id));
      const [more, again] = await collect(left, { ...options, maxCost: 0.15 });
      equal(more.length, 50);
      match(again.stopped?.message ?? '', /limit of 0.15 USD/);
      equal(again.progress.spent, 0.15);
    },
  ],
  [
    'run: ends for what ends every row, by the first row alone',
    async (command) => {
      await using own = await startRedis(command, ...AOF);
      await using api = await startApi({ reply: () => failure(401, 'No auth credentials found') });
      await using _worker = await startWorker(api, own.url);
      const [results, { stopped }] = await collect(rows(200), { redis: own.url });
      equal(stopped?.reason, 'authentication');
      equal(results.length, 1);
    },
  ],
  [
    'run: a producer that dies has its unread results, and its rows, when it comes back',
    async (command) => {
      await using own = await startRedis(command, ...AOF);
      await using api = await startApi();
      await using _worker = await startWorker(api, own.url);
      const seen = new Set<string>();
      const run = enqueueMany(rows(200), { redis: own.url, highWater: 100 });
      for await (const { id } of run) {
        if (seen.size === 20) break;
        seen.add(id);
      }
      await sleep(500);
      await rejects(collect(rows(10), { redis: own.url, run: 'another' }), /of another run/);
      const [results] = await collect(
        rows(200).filter(({ id }) => !seen.has(id)),
        { redis: own.url },
      );
      for (const { id } of results) seen.add(id);
      equal(seen.size, 200);
      equal(results.length, 180);
      ok([...api.paid.values()].every((times) => times === 1));
      const again = enqueueMany(rows(10), { redis: own.url });
      const second = enqueueMany(rows(10), { redis: own.url });
      const reader = again[Symbol.asyncIterator]();
      await reader.next();
      await rejects(async () => {
        for await (const _ of second);
      }, /is being fed by another run/);
      await reader.return?.();
      await clearQueue({ redis: own.url });
    },
  ],
  [
    'run: stop() ends with what is in work, and a worker that closes gives its rows back',
    async (command) => {
      await using own = await startRedis(command, ...AOF);
      await using api = await startApi({ latencyMs: 200 });
      const leaving = await startWorker(api, own.url, 4);
      const seen = new Set<string>();
      const run = enqueueMany(rows(400), { redis: own.url });
      let staying: FleetWorker | undefined;
      for await (const { id, kind } of run) {
        equal(kind, 'answered');
        seen.add(id);
        if (seen.size === 5) {
          staying = await startWorker(api, own.url, 16);
          await leaving.close();
        }
        if (seen.size === 30) run.stop();
      }
      equal(run.stopped?.reason, 'stopped');
      equal(api.paid.size, seen.size);
      ok(seen.size >= 30 && seen.size < 80, `${seen.size}`);
      ok([...api.paid.values()].every((times) => times === 1));
      await staying?.close();
    },
  ],
];
