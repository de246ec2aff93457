import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLate } from '../../src/load-late.ts';
import type { OpenRouterOptions } from '../../src/options.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, MODEL, testClient } from '../helpers/operations.ts';
import { json, rejection } from '../helpers/replies.ts';

beforeEach(async () => {
  // Fake timers do not wait for a module to load.
  await loadLate();
  vi.useFakeTimers();
  // A repeatable random sequence.
  let seed = 1;
  vi.spyOn(Math, 'random').mockImplementation(() => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Hint =
  | 'Retry-After: 1'
  | 'Retry-After: 0'
  | 'a date in the past'
  | 'retry-after-ms'
  | 'X-RateLimit-Reset'
  | 'none';
/** The headers of a refusal, `left` ms before the server's window ends. */
const HINTS: Record<Hint, (left: number) => Record<string, string>> = {
  'Retry-After: 1': () => ({ 'retry-after': '1' }),
  'Retry-After: 0': () => ({ 'retry-after': '0' }),
  'a date in the past': () => ({ 'retry-after': 'Thu, 01 Jan 2015 00:00:00 GMT' }),
  'retry-after-ms': (left) => ({ 'retry-after-ms': String(left) }),
  'X-RateLimit-Reset': (left) => ({ 'x-ratelimit-reset': String(Date.now() + left) }),
  none: () => ({}),
};

/** A server that accepts `limit` requests in each second of its clock and responds after 20 ms. */
function limitedServer(limit: number, hint: Hint) {
  let window = -1;
  let taken = 0;
  const server = {
    requests: 0,
    /** Times of retries, in ms. */
    retries: [] as number[],
    async fetch(_: string, init: RequestInit): Promise<Response> {
      server.requests++;
      if (new Headers(init.headers).has('x-retry-count')) server.retries.push(performance.now());
      const second = Math.floor(performance.now() / 1000);
      if (second !== window) taken = 0;
      window = second;
      const allowed = taken++ < limit;
      const left = Math.ceil((second + 1) * 1000 - performance.now());
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (!allowed)
        return json({ error: { code: 429, message: 'slow down' } }, { status: 429, headers: HINTS[hint](left) });
      return json({ choices: [{ index: 0, finish_reason: 'stop', message: { content: 'ok' } }] });
    },
  };
  return server;
}

/** Makes `calls` calls, `concurrency` at a time; returns the errors of those that failed. */
async function run(fetch: OpenRouterOptions['fetch'], calls: number, concurrency: number) {
  const client = testClient({ fetch, maxRetries: 2 });
  const errors: any[] = [];
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call(client, CHAT, [], {}).catch((error: unknown) => errors.push(error));
  };
  const working = Promise.all(Array.from({ length: concurrency }, worker));
  await vi.runAllTimersAsync();
  await working;
  return errors;
}

describe('150 calls to a server that limits the rate', () => {
  const rows = [10, 30, 60, 100].flatMap((limit) =>
    [10, 30, 60, 100].flatMap((concurrency) =>
      (Object.keys(HINTS) as Hint[]).map((hint) => [limit, concurrency, hint] as const),
    ),
  );

  it.each(rows)('%i a second, %i at once, hint: %s: none fails', async (limit, concurrency, hint) => {
    const server = limitedServer(limit, hint);
    const errors = await run(server.fetch, 150, concurrency);
    expect(errors.map(({ message }) => message as string)).toEqual([]);
  });

  it.each(['Retry-After: 1', 'none'] as const)('all at once, hint: %s: none fails', async (hint) => {
    expect(await run(limitedServer(30, hint).fetch, 150, 150)).toEqual([]);
  });

  it('keeps `maxRetries: 0`', async () => {
    const server = limitedServer(10, 'Retry-After: 1');
    const client = testClient({ fetch: server.fetch, maxRetries: 0 });
    const calls = Array.from({ length: 30 }, () => call(client, CHAT, [], {}).catch(() => {}));
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(server.requests).toBe(30);
  });

  it('waits no longer for a limit that others pass than a hint may ask for', async () => {
    let requests = 0;
    const fetch: OpenRouterOptions['fetch'] = async (url) => {
      if (!url.endsWith('/chat/completions')) return json({});
      requests++;
      return json({ error: { code: 429, message: 'x' } }, { status: 429, headers: { 'retry-after': '20' } });
    };
    const client = testClient({ fetch, maxRetries: 1 });
    const refused = rejection<any>(call(client, CHAT, [], {}));
    const others = setInterval(() => void call(client, MODEL, ['a', 'b']), 5_000);
    await vi.advanceTimersByTimeAsync(200_000);
    clearInterval(others);
    expect([(await refused).attempts, requests]).toEqual([4, 4]);
  });

  it('a limit that is used up by others at the start is waited for', async () => {
    const server = limitedServer(60, 'Retry-After: 1');
    let first = 60;
    const fetch: OpenRouterOptions['fetch'] = (url, init) =>
      first-- > 0
        ? Promise.resolve(
            json({ error: { code: 429, message: 'x' } }, { status: 429, headers: { 'retry-after': '1' } }),
          )
        : server.fetch(url, init);
    expect(await run(fetch, 60, 60)).toEqual([]);
  });

  it('do not come back in the same millisecond', async () => {
    const server = limitedServer(0, 'Retry-After: 1');
    await run(server.fetch, 60, 60);
    const times = server.retries.map((time) => Math.floor(time));
    expect(times.length).toBeGreaterThanOrEqual(60);
    const most = Math.max(...times.map((time) => times.filter((other) => other === time).length));
    expect(most).toBeLessThan(6);
  });

  it('leave the budget for failures as it is', async () => {
    const limited = limitedServer(10, 'Retry-After: 1');
    let broken = 0;
    const fetch: OpenRouterOptions['fetch'] = (url, init) =>
      limited.requests >= 60 && broken++ < 5
        ? Promise.resolve(json({ error: { code: 500, message: 'x' } }, { status: 500 }))
        : limited.fetch(url, init);
    expect(await run(fetch, 60, 10)).toEqual([]);
  });
});

describe('an outage', () => {
  const refusing = (status: number, headers: Record<string, string>) => {
    const server = {
      requests: 0,
      fetch: async () => (server.requests++, json({ error: { code: status, message: 'down' } }, { status, headers })),
    };
    return server;
  };
  const rows = [429, 500, 503, 529].flatMap((status) =>
    (['Retry-After: 1', 'Retry-After: 0', 'none'] as const).flatMap((hint) =>
      [1, 10, 60].map((concurrency) => [status, hint, concurrency] as const),
    ),
  );

  it.each(rows)(
    'with status %i, hint: %s, %i calls at once sends at most 2 requests a call',
    async (status, hint, concurrency) => {
      const server = refusing(status, HINTS[hint](0));
      const errors = await run(server.fetch, 60, concurrency);
      expect(errors).toHaveLength(60);
      expect(server.requests / 60).toBeLessThanOrEqual(2);
    },
  );

  it('is reported by the error of a call that would have been retried', async () => {
    const server = refusing(503, {});
    const errors = await run(server.fetch, 20, 1);
    const [first, last] = [errors[0], errors.at(-1)];
    expect([first.attempts, first.retryBudgetSpent, first.message]).toEqual([3, undefined, '503: down']);
    expect([last.attempts, last.retryBudgetSpent]).toEqual([1, true]);
    expect(last.message).toBe('503: down (not retried: most calls of this client fail; see option `retry.budget`)');
    expect(last.stack).toContain(last.message);
  });

  it('lets a single call have all its retries', async () => {
    for (const headers of [HINTS['Retry-After: 1'](0), {}]) {
      const server = refusing(503, headers);
      await run(server.fetch, 1, 1);
      expect(server.requests).toBe(3);
    }
  });
});
