import { describe, expect, it, vi } from 'vitest';
import { toFetch } from '../../../src/client/client-fetch.ts';
import { requestPath } from '../../../src/client/raw-request.ts';
import { usageOf } from '../../../src/helpers/cost/usage.ts';
import type { FinishEvent, Middleware, OpenRouterOptions } from '../../../src/options.ts';
import type { Stream } from '../../../src/stream/stream.ts';
import { call } from '../../../src/transport/call.ts';
import { CHAT, MODEL, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply } from '../../helpers/replies.ts';

const COMPLETION = {
  id: 'gen',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi' } }],
  usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3, cost: 0.5 },
};
const piece = (delta: object, more: object = {}): string =>
  `data: ${JSON.stringify({ id: 'gen', choices: [{ index: 0, delta, ...more }] })}\n\n`;
const TEXT = piece({ content: 'Hel' }) + piece({ content: 'lo' });
const END = `${piece({}, { finish_reason: 'stop' })}data: {"choices":[],"usage":{"total_tokens":3}}\n\ndata: [DONE]\n\n`;
const PARAMS = { model: 'a/b', messages: [] };

function setUp(replies: Reply[], options: OpenRouterOptions = {}) {
  const events: FinishEvent[] = [];
  const client = testClient({
    fetch: scriptedFetch(...replies),
    onFinish: (event) => void events.push(event),
    ...options,
  });
  const stream = (): Promise<Stream<any, any>> => call(client, CHAT, [], { ...PARAMS, stream: true });
  return { events, client, stream };
}

describe('onFinish', () => {
  it('has the parameters, result, usage, attempts and timing of a plain call', async () => {
    const { events, client } = setUp(
      [json({ error: { code: 503 } }, { status: 503 }), json(COMPLETION, { headers: { 'x-generation-id': 'gen-1' } })],
      {
        maxRetries: 1,
        retry: { initialDelay: 1 },
      },
    );
    await call(client, CHAT, [], PARAMS);
    expect(events).toHaveLength(1);
    const [event] = events as [FinishEvent];
    expect(event).toMatchObject({
      operation: 'chat.completions.create',
      params: PARAMS,
      result: COMPLETION,
      usage: COMPLETION.usage,
      attempts: 2,
      error: undefined,
      generationId: 'gen-1',
      response: { status: 200 },
    });
    expect(event.timing.durationMs).toBeGreaterThan(0);
    expect(Math.abs(event.timing.startedAt - Date.now())).toBeLessThan(60_000);
    expect(event.timing.firstContentMs).toBeUndefined();
    expect(usageOf(event)).toMatchObject({ totalTokens: 3, cost: 0.5 });
  });

  it('has the query of a read, and the error of a call that fails', async () => {
    const { events, client } = setUp([json({ error: { code: 404, message: 'no' } }, { status: 404 })]);
    const error = await rejection(call(client, MODEL, ['a', 'b'], { q: 1 }));
    expect(events).toMatchObject([{ operation: 'models.get', params: { q: 1 }, result: undefined, attempts: 1 }]);
    expect(events[0]?.error).toBe(error);
  });

  it('is called for a call that was never sent', async () => {
    const { events, client } = setUp([json({})]);
    const error = await rejection(call(client, MODEL, ['a', '..']));
    expect(events).toMatchObject([{ attempts: 0, error: { name: 'InvalidRequestError' } }]);
    expect(events[0]?.error).toBe(error);
  });

  it('waits for the end of a stream, and has the whole completion', async () => {
    const { events, stream } = setUp([sse(TEXT + END)]);
    const running = await stream();
    const reader = running[Symbol.asyncIterator]();
    await reader.next();
    const final = await (async () => {
      while (!(await reader.next()).done);
      return running.final();
    })();
    expect(events).toMatchObject([{ result: final, usage: { total_tokens: 3 }, error: undefined, attempts: 1 }]);
    const { durationMs, firstContentMs } = (events[0] as FinishEvent).timing;
    expect(firstContentMs).toBeLessThanOrEqual(durationMs);
  });

  it('has what had arrived of a stream that breaks', async () => {
    const { events, stream } = setUp([sse(`${TEXT}data: {"error":{"code":502,"message":"gone"}}\n\n`, { size: 40 })]);
    const running = await stream();
    expect(events).toEqual([]);
    const error = await rejection(running.final());
    expect(events).toMatchObject([{ result: { choices: [{ message: { content: 'Hello' } }] } }]);
    expect(events[0]?.error).toBe(error);
  });

  it.each<[string, (stream: Stream<any, any>) => unknown]>([
    [
      'left',
      async (stream) => {
        for await (const _ of stream) break;
      },
    ],
    ['aborted', (stream) => stream.abort()],
    ['disposed of', (stream) => stream[Symbol.asyncDispose]()],
    ['cancelled as bytes', (stream) => stream.toReadableStream().cancel()],
  ])('is called at once for a stream that is %s', async (_, leave) => {
    const { events, stream } = setUp([() => sse(TEXT + TEXT, { size: TEXT.length })]);
    await leave(await stream());
    expect(events).toMatchObject([
      { error: { name: 'UserAbortError' }, result: { choices: [{ message: { content: 'Hello' } }] } },
    ]);
  });

  it('is called once where a stream is split, and where it was retried before its content', async () => {
    const { events, stream } = setUp([sse(piece({ role: 'assistant' })), sse(TEXT + END)], {
      maxRetries: 1,
      retry: { initialDelay: 1 },
    });
    const [a, b] = (await stream()).tee();
    await Promise.all([a.final(), b.final()]);
    expect(events).toMatchObject([{ attempts: 2, usage: { total_tokens: 3 } }]);
  });

  it('sees calls by request and fetch, with the parameters in their body', async () => {
    const { events, client } = setUp([() => json(COMPLETION)]);
    await requestPath(client, 'POST', '/new', { body: PARAMS });
    const body = JSON.stringify(PARAMS);
    await toFetch(client)('http://127.0.0.1:9/other', { method: 'POST', body });
    expect(events).toMatchObject([
      { operation: 'POST /new', params: PARAMS, usage: COMPLETION.usage },
      { operation: 'POST /other', params: PARAMS, usage: COMPLETION.usage },
    ]);
  });

  it('fails nothing: its errors, now or later, are warnings', async () => {
    const warn = vi.fn();
    const logger = { error() {}, warn, info() {}, debug() {} };
    for (const onFinish of [
      () => {
        throw new Error('odd');
      },
      async () => {
        throw new Error('odd');
      },
    ]) {
      const client = testClient({ fetch: scriptedFetch(json(COMPLETION)), onFinish, logger, logLevel: 'warn' });
      await call(client, CHAT, [], PARAMS);
      await Promise.resolve();
    }
    expect(warn.mock.calls.map(([text]) => text)).toEqual(
      Array(2).fill('[openrouter-fetch] onFinish of chat.completions.create failed: Error: odd'),
    );
  });

  it('must be a function', () => {
    expect(() => testClient({ onFinish: 1 as never })).toThrow('Option `onFinish` must be a function');
  });
});

describe('a middleware', () => {
  it('has what a cache needs, and cannot change what is sent', async () => {
    const cache = new Map<unknown, string>();
    const caching: Middleware = async (ctx, next) => {
      const known = cache.get(ctx.body);
      if (known !== undefined) return new Response(known);
      ctx.onFinish(({ result }) => void cache.set(ctx.body, JSON.stringify(result)));
      return next();
    };
    const fetch = scriptedFetch(json(COMPLETION));
    const client = testClient({ fetch, middleware: [caching] });
    expect(await call(client, CHAT, [], PARAMS)).toEqual(await call(client, CHAT, [], PARAMS));
    expect(fetch.sent).toHaveLength(1);
    expect(fetch.sent[0]?.body).toBe(JSON.stringify(PARAMS));
  });

  it('keeps state between the attempts of one call only, and knows why they are retried', async () => {
    const seen: unknown[] = [];
    const spy: Middleware = async (ctx, next) => {
      seen.push([ctx.attempt, ctx.shared.get('n'), (ctx.lastError as any)?.status, ctx.params]);
      ctx.shared.set('n', ctx.attempt);
      return next();
    };
    const { client } = setUp([json({ error: { code: 503 } }, { status: 503 }), () => json(COMPLETION)], {
      middleware: [spy],
      maxRetries: 1,
      retry: { initialDelay: 1 },
    });
    await call(client, CHAT, [], PARAMS);
    await call(client, CHAT, [], PARAMS);
    expect(seen).toEqual([
      [1, undefined, undefined, PARAMS],
      [2, 1, 503, PARAMS],
      [1, undefined, undefined, PARAMS],
    ]);
  });
});
