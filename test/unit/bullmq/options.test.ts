import { describe, expect, it } from 'vitest';
import { createRedisStore, createWorker, enqueueMany, type EnqueueOptions } from '../../../src/bullmq/index.ts';
import { jobId, keysOf } from '../../../src/bullmq/keys.ts';
import { fromUnits, toUnits } from '../../../src/bullmq/shared-spend.ts';
import { testClient } from '../../helpers/operations.ts';

const redis = 'redis://127.0.0.1:1';

describe('ids of jobs', () => {
  it('are taken by BullMQ whatever the id of the row is', () => {
    for (const id of ['12', 'a:b', ' ', '', 'ü', 'x'.repeat(10_000)])
      expect(jobId('run', id)).toMatch(/^row-[\w-]{43}$/);
  });

  it('differ between rows and between runs', () => {
    const ids = [
      jobId('a', 'bc'),
      jobId('ab', 'c'),
      jobId('a', 'b'),
      jobId('b', 'b'),
      jobId('1', ':a'),
      jobId('', '1:1:a'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the keys of a queue', () => {
  it('have one hash tag', () => {
    const { spend, pace, flights, ...others } = keysOf('labels');
    for (const key of [...Object.values(others), ...Object.values(spend), pace('a/{b}'), flights('a/{b}')])
      expect(key).toMatch(/^\{openrouter-fetch:labels\}/);
  });

  it.each(['', 'a:b', 'a b', 'x'.repeat(101), 7, null])('are refused for the name %j', (name) => {
    expect(() => keysOf(name)).toThrow('The name of a queue must be');
  });
});

describe('amounts in Redis', () => {
  it.each<[number, string]>([
    [0, '0'],
    [1, '10000000000'],
    [1e-10, '1'],
    [1e-12, '1'],
    [0.1, '1000000000'],
    [0.00000000011, '2'],
    [900_000, '9000000000000000'],
  ])('are whole units, rounded up: %d', (usd, units) => expect(toUnits(usd)).toBe(units));

  it.each([-1, Number.NaN, Infinity, 900_001])('must be possible: %d', (usd) =>
    expect(() => toUnits(usd)).toThrow('from 0 to 900000 USD'),
  );

  it('come back as they were', () => expect(fromUnits('1234567891')).toBe(0.1234567891));
});

describe('options', () => {
  it.each<[object, string]>([
    [{ redis: 'localhost:6379' }, 'redis://localhost:6379'],
    [{ redis: 'redis://localhost/abc' }, 'the number of a database, as in redis://localhost:6379/0, not "abc"'],
    [{ redis: 'redis://localhost/1/2' }, 'not "1/2"'],
    [{ redis: 'http://localhost' }, 'redis://localhost:6379'],
    [{ redis: undefined }, 'not undefined'],
    [{ redis, queue: 'a:b' }, 'name of a queue'],
    [{ redis, highWater: 0 }, 'highWater'],
    [{ redis, run: '' }, 'run'],
    [{ redis, maxCost: -1 }, 'maxCost'],
    [{ redis, maxCost: 1e9 }, '900000 USD'],
    [{ redis, maxRetries: 0.5 }, 'maxRetries'],
    [{ redis, signal: {} }, 'signal'],
    [{ redis, onWarning: 'print' }, 'onWarning'],
  ])('that cannot be right are named: %j', async (options, name) => {
    const start = async (): Promise<void> => {
      for await (const _ of enqueueMany([], options as EnqueueOptions));
    };
    await expect(start()).rejects.toThrow(name);
  });

  it('of a location do not repeat its password', async () => {
    await expect(createWorker(testClient({}), { redis: 'reddis://:secret-word@host' })).rejects.toThrow(
      /not the given one/,
    );
  });

  it('of workers and stores are checked', async () => {
    await expect(createWorker(testClient({}), { redis, concurrency: 0 })).rejects.toThrow('concurrency');
    expect(() => createRedisStore({} as never)).toThrow('connection of ioredis');
  });

  it('name a Redis that is not there before anything else', async () => {
    const run = enqueueMany([], { redis });
    await expect(run[Symbol.asyncIterator]().next()).rejects.toThrow(/Redis cannot be reached \(ECONNREFUSED/);
  });
});
