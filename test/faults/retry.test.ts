import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLate } from '../../src/load-late.ts';
import type { OpenRouterOptions } from '../../src/options.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, CREATE_KEY, MODEL, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, wire, type Reply } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO } from './fault-server.ts';

// Fake timers do not wait for a module to load.
beforeAll(() => loadLate());
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ANSWER = json({ choices: [{ text: 'x' }], id: 'x' });
const status = (code: number, headers: Record<string, string> = {}, error: object = {}): Response =>
  json({ error: { code, message: 'no', ...error } }, { status: code, headers });
const refused = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
const reset = Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } });

/** Runs a call to its end with fake timers: its outcome, its requests, and its duration (ms). */
async function run(replies: Reply[], options: OpenRouterOptions = {}, operation = CHAT, params: object = {}) {
  const fetch = scriptedFetch(...replies);
  const started = performance.now();
  const args = operation === MODEL ? ['a', 'b'] : [];
  const calling = call<any>(testClient({ fetch, maxRetries: 2, ...options }), operation, args, params).withResponse();
  const settled = calling.then(
    (result) => ({ result, error: undefined as any }),
    (error: unknown) => ({ result: undefined as any, error: error as any }),
  );
  await vi.runAllTimersAsync();
  const outcome = await settled;
  return { ...outcome, fetch, requests: fetch.sent.length, ms: Math.round(performance.now() - started) };
}

describe('attempts', () => {
  it.each([408, 429, 500, 502, 503, 504, 524, 529])(
    '%i is tried 1 + maxRetries times, and the last error reports it',
    async (code) => {
      const { error, requests } = await run([status(code)]);
      expect([requests, error.status, error.attempts]).toEqual([3, code, 3]);
    },
  );

  it.each([400, 401, 402, 403, 404, 409, 413, 422, 501])('%i is tried once', async (code) => {
    const { error, requests } = await run([status(code)]);
    expect([requests, error.attempts]).toEqual([1, 1]);
  });

  it('succeeds on the third attempt and counts them', async () => {
    const { result, requests, ms } = await run([status(500), status(502), ANSWER]);
    expect([requests, result.attempts, ms]).toEqual([3, 3, 500 + 1000]);
  });

  it('repeats a creation only when nothing can have been created', async () => {
    expect((await run([status(500)], {}, CREATE_KEY)).requests).toBe(1);
    expect((await run([reset], {}, CREATE_KEY)).requests).toBe(1);
    expect((await run([refused], {}, CREATE_KEY)).requests).toBe(3);
    expect((await run([status(429)], {}, CREATE_KEY)).requests).toBe(3);
  });

  describe('with an idempotency key', () => {
    const CREATE = { ...CREATE_KEY, retry: 'idempotent' } as const;
    const keysOf = ({ fetch }: Awaited<ReturnType<typeof run>>) =>
      fetch.sent.map(({ headers }) => headers.get('idempotency-key'));

    it.each([
      ['an error', status(500)],
      ['a lost connection', reset],
    ])('a creation is repeated after %s, under one key', async (_, failure) => {
      const outcome = await run([failure], {}, CREATE);
      const [key] = keysOf(outcome);
      expect(key).toMatch(/^[0-9a-f-]{36}$/);
      expect(keysOf(outcome)).toEqual([key, key, key]);
      expect(keysOf(await run([failure], {}, CREATE))[0]).not.toBe(key);
    });

    it('the key of the caller is kept, in any case; without one nothing is repeated', async () => {
      const own = await run([status(500)], { defaultHeaders: { 'Idempotency-Key': 'mine' } }, CREATE);
      expect(keysOf(own)).toEqual(['mine', 'mine', 'mine']);
      const none = await run([status(500)], { defaultHeaders: { 'idempotency-key': null } }, CREATE);
      expect(keysOf(none)).toEqual([null]);
    });
  });

  it('follows `ambiguous` where a repeat may be billed', async () => {
    expect((await run([reset])).requests).toBe(3);
    expect((await run([reset], { retry: { ambiguous: false } })).requests).toBe(1);
    expect((await run([reset], { retry: { ambiguous: false } }, MODEL)).requests).toBe(3);
    expect((await run([reset], { retry: { ambiguous: true } }, CREATE_KEY)).requests).toBe(3);
  });

  it('calls shouldRetry, which can refuse and allow but not exceed maxRetries', async () => {
    const questions: unknown[] = [];
    const refuse = await run([status(500)], {
      retry: { shouldRetry: (q) => (questions.push([q.attempt, q.operation, q.retry, q.error.name]), false) },
    });
    expect(refuse.requests).toBe(1);
    expect(questions).toEqual([[1, 'chat.completions.create', true, 'InternalServerError']]);
    expect((await run([status(404)], { retry: { shouldRetry: () => true } })).requests).toBe(3);
  });

  it('numbers the retries in a header, on request under another name or none', async () => {
    const headerOf = async (retry: OpenRouterOptions['retry'], name: string) =>
      (await run([status(500)], { retry })).fetch.sent.map(({ headers }) => headers.get(name));
    expect(await headerOf({}, 'x-retry-count')).toEqual([null, '1', '2']);
    expect(await headerOf({ attemptHeader: 'x-again' }, 'x-again')).toEqual([null, '1', '2']);
    expect(await headerOf({ attemptHeader: false }, 'x-retry-count')).toEqual([null, null, null]);
  });

  it('runs a key function for each attempt', async () => {
    let n = 0;
    const { fetch } = await run([status(500)], { apiKey: () => `key-${++n}` });
    expect(fetch.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer key-1',
      'Bearer key-2',
      'Bearer key-3',
    ]);
  });
});

describe('waits', () => {
  it('back off with full jitter: the upper bounds are 500 ms and 1 s', async () => {
    expect((await run([status(500)])).ms).toBe(1500);
    vi.mocked(Math.random).mockReturnValue(0);
    expect((await run([status(500)])).ms).toBe(0);
  });

  it.each([
    ['Retry-After in seconds', status(429, { 'retry-after': '7' }), 7_000],
    [
      'Retry-After as date',
      status(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT', date: 'Thu, 01 Jan 2026 00:00:00 GMT' }),
      9_000,
    ],
    ['retry-after-ms', status(429, { 'retry-after-ms': '120' }), 120],
    ['availability', json(wire('error-availability-no-code.json'), { status: 429 }), 40_000],
    ['metadata', json(wire('error-429-upstream.json'), { status: 429 }), 16_000],
  ])('%s', async (_, reply, wait) => {
    // The added jitter is at its maximum here.
    expect((await run([reply, ANSWER])).ms).toBe(wait + 500);
  });

  it.each(['120', '86400', '9999999999'])(
    'a hint of %s s is beyond the cap: the call fails at once with retryAfterMs',
    async (seconds) => {
      const { error, requests, ms } = await run([status(429, { 'retry-after': seconds })]);
      expect([requests, ms, error.retryAfterMs]).toEqual([1, 0, Number(seconds) * 1000]);
    },
  );

  it.each(['soon', '-5', '0x10'])('a hint of %s is ignored: backoff', async (hint) => {
    expect((await run([status(429, { 'retry-after': hint }), ANSWER])).ms).toBe(500);
  });

  it('a hint equal to the cap is waited for', async () => {
    expect((await run([status(429, { 'retry-after': '60' }), ANSWER])).ms).toBe(60_500);
  });

  it('the time of attempts counts towards totalTimeout', async () => {
    const slow: Reply = () =>
      new Promise((resolve) => setTimeout(() => resolve(status(429, { 'retry-after': '7' })), 5_000));
    const { error, requests, ms } = await run([slow], { totalTimeout: 10_000 });
    expect([requests, ms, error.name]).toEqual([1, 5_000, 'RateLimitError']);
  });

  it('maxRetryAfter moves the cap', async () => {
    expect((await run([status(429, { 'retry-after': '120' }), ANSWER], { retry: { maxRetryAfter: 200_000 } })).ms).toBe(
      120_500,
    );
  });

  it('a wait that totalTimeout leaves no time for is not begun', async () => {
    const { error, requests, ms } = await run([status(429, { 'retry-after': '30' })], { totalTimeout: 10_000 });
    expect([requests, ms, error.name, error.retryAfterMs]).toEqual([1, 0, 'RateLimitError', 30_000]);
  });
});

describe('retry budget', () => {
  it('bounds the extra load of an outage, for a client and those derived from it', async () => {
    const fetch = scriptedFetch(() => status(503));
    const client = testClient({ fetch, maxRetries: 2 });
    const calls = Array.from({ length: 60 }, () => rejection(call(client, CHAT, [], {})));
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(fetch.sent.length).toBe(60 + 10);
  });

  it('can be switched off', async () => {
    const fetch = scriptedFetch(() => status(503));
    const client = testClient({ fetch, maxRetries: 1, retry: { budget: false } });
    const calls = Array.from({ length: 30 }, () => rejection(call(client, CHAT, [], {})));
    await vi.runAllTimersAsync();
    await Promise.all(calls);
    expect(fetch.sent.length).toBe(60);
  });

  it('is refilled by successes', async () => {
    let failing = true;
    const fetch = scriptedFetch(() => (failing ? status(503) : ANSWER.clone()));
    const client = testClient({ fetch, maxRetries: 2 });
    const all = async (n: number) => {
      const calls = Array.from({ length: n }, () => call(client, CHAT, [], {}).catch(() => {}));
      await vi.runAllTimersAsync();
      await Promise.all(calls);
    };
    await all(20);
    failing = false;
    await all(30);
    failing = true;
    const before = fetch.sent.length;
    await all(20);
    expect(fetch.sent.length - before).toBe(20 + 3);
  });
});

describe('hooks', () => {
  it('onRetry and onError report what happens', async () => {
    const seen: unknown[] = [];
    await run([status(500), status(404)], {
      onRetry: ({ operation, attempt, delayMs, error }) =>
        seen.push(['retry', operation, attempt, delayMs, error.name]),
      onError: (error, { operation }) => seen.push(['error', operation, error.name, error.attempts]),
    });
    expect(seen).toEqual([
      ['retry', 'chat.completions.create', 1, 500, 'InternalServerError'],
      ['error', 'chat.completions.create', 'NotFoundError', 2],
    ]);
  });

  it('middleware runs once per attempt, may change the request, and may respond itself', async () => {
    const seen: string[] = [];
    const { result, fetch } = await run([status(500), ANSWER], {
      middleware: [
        async (ctx, next) => {
          seen.push(`outer ${ctx.attempt}`);
          ctx.headers.set('x-attempt', String(ctx.attempt));
          ctx.url += '?traced';
          return next();
        },
        async (ctx, next) => {
          const response = await next();
          seen.push(`inner ${ctx.attempt} ${response.status}`);
          return response;
        },
      ],
      onRequest: ({ method, url }) => void seen.push(`${method} ${url}`),
      onResponse: (response) => void seen.push(`got ${response.status}`),
    });
    expect(seen).toEqual([
      'outer 1',
      'POST http://127.0.0.1:9/chat/completions?traced',
      'got 500',
      'inner 1 500',
      'outer 2',
      'POST http://127.0.0.1:9/chat/completions?traced',
      'got 200',
      'inner 2 200',
    ]);
    expect(fetch.sent.map(({ headers, url }) => [headers.get('x-attempt'), url.slice(-7)])).toEqual([
      ['1', '?traced'],
      ['2', '?traced'],
    ]);
    expect(result.attempts).toBe(2);
    const own = await run([status(500)], { middleware: [async () => ANSWER.clone()] });
    expect([own.requests, own.result.data.id]).toEqual([0, 'x']);
  });

  it('an error thrown by a hook fails the call unchanged, without a retry', async () => {
    const { error, requests } = await run([ANSWER], { onRequest: () => Promise.reject(new RangeError('mine')) });
    expect([error.name, error.message, requests, 'attempts' in error]).toEqual(['RangeError', 'mine', 0, false]);
  });
});

describe('streams before their first content', () => {
  const good = () => sse(HELLO + FINISH + DONE);
  const stream = { stream: true };

  it.each<[string, Reply]>([
    ['a status', status(503)],
    ['an error as first event', () => sse(wire('first-event-error.sse'))],
    ['a bare error as first event', () => sse(wire('bare-error-event.sse'))],
    ['an empty body', () => sse('')],
    ['comments only', () => sse(': OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n')],
    ['an end after the role', () => sse(chunk({ role: 'assistant', content: '' }))],
    [
      'an error after role and debug',
      () =>
        sse(
          `data: {"choices":[],"debug":{}}\n\n${chunk({ role: 'assistant' })}data: {"error":{"code":502,"message":"x"}}\n\n`,
        ),
    ],
    [
      'a broken body',
      () => new Response(broken(chunk({ role: 'assistant' })), { headers: { 'content-type': 'text/event-stream' } }),
    ],
    ['a JSON error under 200', () => json(wire('200-error-body.json'))],
  ])('are retried after %s', async (_, reply) => {
    const { result, error, requests } = await run([reply, good], {}, CHAT, stream);
    expect(error).toBeUndefined();
    expect([requests, result.attempts, result.data.attempts]).toEqual([2, 2, 2]);
    expect((await result.data.final()).choices[0].message.content).toBe('Hello');
  });

  it('yield the held events first', async () => {
    const opening = chunk({ role: 'assistant', content: '' });
    const { result } = await run(
      [() => sse(`data: {"choices":[],"debug":{}}\n\n${opening}${HELLO}${FINISH}${DONE}`, { size: 5 })],
      {},
      CHAT,
      stream,
    );
    const chunks = [];
    for await (const value of result.data as Stream<any, any>) chunks.push(value);
    expect(chunks.map((value) => value.choices[0]?.delta.content ?? 'debug')).toEqual(['debug', '', 'Hel', 'lo', '']);
  });

  it('resolve at a proper end without any content', async () => {
    const { result, requests } = await run([() => sse(FINISH + DONE)], {}, CHAT, stream);
    expect([requests, (await result.data.final()).choices[0].finish_reason]).toEqual([1, 'stop']);
  });

  it('are never retried after content', async () => {
    const { result, requests } = await run([() => sse(wire('midstream-error-with-choice.sse'))], {}, CHAT, stream);
    expect(await rejection(result.data.final())).toMatchObject({
      status: 502,
      partial: { choices: [{ message: { content: 'Part' } }] },
    });
    expect(requests).toBe(1);
  });

  it('count reasoning as content', async () => {
    const reply = () => sse(chunk({ reasoning: 'Hm' }) + 'data: {"error":{"code":502,"message":"x"}}\n\n');
    expect((await run([reply], {}, CHAT, stream)).requests).toBe(1);
  });
});

function broken(text: string): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) return controller.error(new TypeError('terminated'));
      sent = true;
      controller.enqueue(new TextEncoder().encode(text));
    },
  });
}
