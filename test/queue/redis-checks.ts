import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { checkRedis, createRedisStore } from '../../src/bullmq/index.ts';
import { keysOf, spendKeys } from '../../src/bullmq/keys.ts';
import { SharedPace } from '../../src/bullmq/shared-pace.ts';
import { SharedSpend } from '../../src/bullmq/shared-spend.ts';
import { OpenRouter } from '../../src/client/open-router.ts';
import { isBudgetExceededError } from '../../src/helpers/cost/budget-exceeded-error.ts';
import { createLedger } from '../../src/helpers/cost/ledger.ts';
import { atOnce, fixedWindow, slidingWindow, tokenBucket } from '../bulk/servers.ts';
import type { SimulatedServer } from '../bulk/simulate.ts';
import { startApi } from './api.ts';
import type { Check } from './checks.ts';
import { freePort, startRedis } from './redis.ts';
import { simulateFleet } from './simulate-fleet.ts';

const SERVERS: readonly [string, () => SimulatedServer, waste: number, more?: object][] = [
  ['30 a second, Retry-After', () => fixedWindow(30, 1_000, 'second', 1_500), 0.05],
  ['the same, answers in 0.1 s', () => fixedWindow(30, 1_000, 'second', 100), 0.05],
  ['a bucket of 30 a second, no hint', () => tokenBucket(30, 30, 'none', 1_500), 0.05],
  ['a sliding window of 30 a second, no hint', () => slidingWindow(30, 1_000, 1_500), 0.05],
  ['600 a minute, X-RateLimit-Reset', () => fixedWindow(600, 60_000, 'reset', 1_500), 0.05],
  ['32 at once, 429 above, no hint', () => atOnce(32, 1_500), 0.02],
  ['the same, answers in 0.3 s', () => atOnce(32, 300), 0.02],
  ['the same, answers in 8 s', () => atOnce(32, 8_000), 0.02],
  ['the same, and one of them dies', () => atOnce(32, 1_500), 0.02, { dies: 62 }],
  ['12 at once, six of them', () => atOnce(12, 1_500), 0.02, { workers: 6 }],
];

export const REDIS_CHECKS: readonly Check[] = [
  [
    'spend: eight clients race for a limit, which holds to the last unit',
    async (command) => {
      await using own = await startRedis(command);
      const clients = Array.from({ length: 8 }, () => new Redis(own.url, { protocol: 2 }));
      const keys = spendKeys('{a}:spend');
      const [first] = clients as [Redis];
      await new SharedSpend(first, keys).open(0.1);
      let held = 0;
      await Promise.all(
        clients
          .map(async (client, index) => {
            const spend = new SharedSpend(client, keys);
            for (let turn = 0; ; turn++) {
              const { code, spent, held: others } = await spend.reserve(`${index}:${turn}`, 0.0003, 60_000);
              if (code === 'refused' && others === 0) return equal(Math.round(spent * 1e10), 999_900_000);
              if (code !== 'held') continue;
              held++;
              await spend.settle(`${index}:${turn}`, 0.0001 * ((turn % 3) + 1));
            }
          })
          .map((race) => race.catch((error: unknown) => error instanceof Error && error.name === 'AssertionError')),
      );
      const state = await new SharedSpend(first, keys).look();
      ok(held > 333 && (state?.spent ?? 1) <= 0.1 && state?.held === 0, JSON.stringify({ held, state }));
      for (const client of clients) client.disconnect();
    },
  ],
  [
    'spend: the contract of holds: again, late, twice, unknown, lost',
    async (command) => {
      await using own = await startRedis(command);
      const client = new Redis(own.url, { protocol: 2 });
      const spend = new SharedSpend(client, spendKeys('{a}:spend'));
      equal((await spend.reserve('a', 1, 1_000)).code, 'lost');
      await spend.open(1, 0.25);
      deepEqual(await spend.reserve('a', 0.5, 50), { code: 'held', limit: 1, spent: 0.25, held: 0 });
      equal((await spend.reserve('a', 0.5, 50)).held, 0.5);
      equal((await spend.reserve('b', 0.5, 50)).code, 'refused');
      await sleep(80);
      // Its owner is presumed dead: the request may have been billed.
      deepEqual(await spend.look(), { limit: 1, spent: 0.75, held: 0 });
      equal((await spend.settle('a', 0.1)).spent, 0.35);
      equal((await spend.settle('a', 0.1)).spent, 0.35);
      equal((await spend.settle('nobody', 0.1)).spent, 0.35);
      // Costs above the reservation are visible.
      await spend.reserve('c', 0.1, 10_000);
      deepEqual(await spend.settle('c', 0.9), { limit: 1, spent: 1.25, held: 0 });
      equal((await spend.reserve('d', 0, 10_000)).code, 'refused');
      await spend.open(900_000);
      await spend.reserve('e', 800_000.1234567891, 10_000);
      equal((await spend.settle('e', 800_000.1234567891)).spent, 800_001.3734567891);
      await rejects(spend.reserve('f', -1, 1_000), /0 to 900000 USD/);
      client.disconnect();
    },
  ],
  [
    'spend: ledgers of two processes share their limits',
    async (command) => {
      await using own = await startRedis(command);
      await using api = await startApi({ latencyMs: 5 });
      const redis = new Redis(own.url, { protocol: 2 });
      const clients = [0, 1].map(() => {
        const ledger = createLedger({
          limit: 0.02,
          labelLimit: 0.005,
          reserve: 0.001,
          label: ({ params }) => ((params as { model?: string }).model === 'a/small' ? 'small' : undefined),
          store: createRedisStore(redis, { name: 'test' }),
        });
        return { ledger, client: new OpenRouter({ apiKey: 'sk', baseURL: api.url, middleware: [ledger] }) };
      });
      const ask = (index: number, model: string): Promise<unknown> =>
        clients[index % 2]?.client.chat.completions.create({
          model,
          messages: [{ role: 'user', content: `${model} ${index}` }],
        }) ?? Promise.resolve();
      const small = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => ask(index, 'a/small')));
      equal(small.filter(({ status }) => status === 'fulfilled').length, 5);
      const all = await Promise.allSettled(Array.from({ length: 60 }, (_, index) => ask(index, 'a/large')));
      equal(all.filter(({ status }) => status === 'fulfilled').length, 15);
      const refusals = all.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
      ok(refusals.every((error) => isBudgetExceededError(error)));
      equal(api.paid.size, 20);
      redis.disconnect();
    },
  ],
  [
    'check: what is wrong with a Redis, and what to do',
    async (command) => {
      await rejects(checkRedis(`redis://127.0.0.1:${await freePort()}`), /cannot be reached \(ECONNREFUSED/);
      {
        await using own = await startRedis(command, '--requirepass', 'secret-word', '--appendonly', 'yes');
        await rejects(checkRedis(own.url), /requires a password/);
        await rejects(checkRedis(`redis://:wrong-word@127.0.0.1:${own.port}`), (error: Error) => {
          match(error.message, /does not accept the user or the password/);
          ok(!error.message.includes('wrong-word'));
          return true;
        });
        deepEqual(await checkRedis(`redis://:secret-word@127.0.0.1:${own.port}`), []);
      }
      {
        await using own = await startRedis(command, '--maxmemory', '50mb', '--maxmemory-policy', 'allkeys-lru');
        await rejects(checkRedis(own.url), /evicts keys .*allkeys-lru.*noeviction/);
      }
      {
        await using own = await startRedis(command, '--maxmemory', '4mb', '--maxmemory-policy', 'noeviction');
        const client = new Redis(own.url, { protocol: 2 });
        for (let index = 0; index < 100; index++) await client.set(`${index}`, 'x'.repeat(50_000)).catch(() => {});
        client.disconnect();
        await rejects(checkRedis(own.url), /is full: it uses \d MB of the 4 MB/);
      }
      await using own = await startRedis(command);
      const [problem, ...others] = await checkRedis(own.url);
      match(problem?.message ?? '', /saves nothing to disk.*appendonly yes/);
      equal(others.length, 0);
      await rejects(checkRedis(`${own.url}/99`), /no database with the number at the end of the URL/);
      await rejects(checkRedis(own.url, { mustKeep: true }), /the cost limit would not hold/);
    },
  ],
  ...SERVERS.map(([name, make, waste, more]): Check => [
    `pace: three workers share ${name}`,
    async (command) => {
      await using own = await startRedis(command);
      const client = new Redis(own.url, { protocol: 2 });
      const result = await simulateFleet(client, make(), more);
      client.disconnect();
      ok(result.share >= 0.9 && result.waste < waste, JSON.stringify(result));
    },
  ]),
  [
    'pace: where a server works on so many at once, its places are shared, and those of a dead worker come free',
    async (command) => {
      await using own = await startRedis(command);
      const client = new Redis(own.url, { protocol: 2 });
      const keys = keysOf('places');
      let now = 1_000_000;
      const [one, two, three] = [0, 1, 2].map(() => new SharedPace(client, keys, () => now));
      await client.hset(keys.run, 'first', 'done', 'epoch', 'e');
      // A limit of ten, as the rule has learned it.
      await client.hset(keys.pace('m'), 'slots', `10 11 4 0 1 ${now} 0 0`, 'rate', '1000', 'knee', '1000', 'cut', '0');
      await client.hset(keys.pace('m'), 'recovery', '3000', 'grown', `${now}`);
      const take = async (pace: SharedPace | undefined, wanted: number, inFlight: number): Promise<number | 'full'> => {
        const leave = await pace?.take('m', wanted, { inFlight, answered: [] });
        now += 10;
        if (leave && 'slots' in leave) return leave.slots.length;
        return leave && 'askInMs' in leave && leave.full === true ? 'full' : 0;
      };
      equal(await take(one, 64, 0), 10);
      equal(await take(two, 64, 0), 'full');
      // What ends goes to whoever has less than its share.
      equal(await take(one, 1, 9), 'full');
      equal(await take(two, 1, 0), 1);
      equal(await take(one, 0, 6), 0);
      equal(await take(two, 64, 1), 3);
      // Silence for ten seconds.
      now += 5_000;
      equal(await take(two, 0, 4), 0);
      now += 5_100;
      equal(await take(two, 64, 4), 6);
      equal(await take(three, 64, 0), 'full');
      client.disconnect();
    },
  ],
];
