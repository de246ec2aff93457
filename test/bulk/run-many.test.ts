import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import {
  runMany,
  type BulkChatRequest,
  type BulkRequest,
  type BulkOptions,
  type BulkResult,
  type BulkRun,
} from '../../src/bulk/index.ts';
import { OpenRouter } from '../../src/client/open-router.ts';
import { createLedger } from '../../src/helpers/cost/ledger.ts';
import type { OpenRouterOptions } from '../../src/options.ts';
import { json, rejection } from '../helpers/replies.ts';

type Handler = (body: any, count: number, url: string) => Response | Promise<Response>;

const USAGE = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15, cost: 0.001 };
const said = (content: string | null, more: object = {}, usage: object = USAGE): Response =>
  json({
    id: 'gen-1',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content }, ...more }],
    usage,
  });
const failure = (code: number, message = 'Sorry.', headers: Record<string, string> = {}): Response =>
  json({ error: { code, message } }, { status: code, headers });

function clientOf(handler: Handler, options: OpenRouterOptions = {}): OpenRouter & { sent: any[] } {
  const sent: any[] = [];
  const client = new OpenRouter({
    apiKey: 'sk-or-test',
    ...options,
    retry: { initialDelay: 1, maxDelay: 2, ...options.retry },
    fetch: async (url, init) => {
      const body = init.body === undefined || init.body === null ? undefined : JSON.parse(String(init.body));
      sent.push(body);
      // Like a network: never immediately.
      await new Promise((resolve) => setTimeout(resolve, 1));
      init.signal?.throwIfAborted();
      return handler(body, sent.length, url);
    },
  });
  return Object.assign(client, { sent });
}

const row = (id: string, more: object = {}): BulkChatRequest<undefined> => ({
  id,
  params: { model: 'acme/widget-1', messages: [{ role: 'user', content: id }], ...more },
});
const rows = (count: number): BulkChatRequest<undefined>[] =>
  Array.from({ length: count }, (_, index) => row(`${index}`));

async function collect<Result>(run: BulkRun<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for await (const result of run) results.push(result);
  return results;
}
const kinds = (results: readonly BulkResult<unknown, unknown, unknown>[]): Record<string, string> =>
  Object.fromEntries(results.map(({ id, kind }) => [id, kind]));

describe('runMany', () => {
  it('answers every row once, and counts their usage', async () => {
    const client = clientOf((body) => said(body.messages[0].content));
    const run = runMany(client, rows(50));
    const results = await collect(run);
    expect(results.map(({ id }) => id).toSorted()).toEqual(
      rows(50)
        .map(({ id }) => id)
        .toSorted(),
    );
    for (const { kind, id, response, usage, attempts } of results) {
      expect({ kind, attempts }).toEqual({ kind: 'answered', attempts: 1 });
      expect(response?.choices[0]?.message.content).toBe(id);
      expect(usage?.cost).toBe(0.001);
    }
    expect(run.progress).toMatchObject({
      rows: 50,
      byKind: { answered: 50 },
      cost: 0.05,
      inputTokens: 500,
      inFlight: 0,
    });
    expect(run.stopped).toBeUndefined();
  });

  it('yields each kind of row as a value', async () => {
    const replies: Record<string, () => Response> = {
      fine: () => said('Hi'),
      cut: () => said('Half', { finish_reason: 'length' }),
      empty: () => said(''),
      'no choice': () => json({ id: 'gen-1', choices: [] }),
      refused: () => said('', { finish_reason: 'content_filter' }),
      flagged: () => failure(403, 'acme/widget-1 requires moderation. Your input was flagged'),
      'too long': () => failure(400, "This model's maximum context length is 10 tokens"),
    };
    const client = clientOf(({ messages }) => replies[messages[0].content]?.() as Response);
    const results = await collect(
      runMany(
        client,
        Object.keys(replies).map((id) => row(id)),
        { maxRetries: 0 },
      ),
    );
    expect(kinds(results)).toEqual({
      fine: 'answered',
      cut: 'cut',
      empty: 'empty',
      'no choice': 'empty',
      refused: 'refused',
      flagged: 'refused',
      'too long': 'failed',
    });
    const failed = results.find(({ kind }) => kind === 'failed');
    expect(failed?.error?.message).toContain('context length');
  });

  it('calls every operation', async () => {
    const urls: string[] = [];
    const client = clientOf((_, __, url) => {
      urls.push(new URL(url).pathname.replace('/api/v1', ''));
      if (url.endsWith('/embeddings')) return json({ object: 'list', data: [{ embedding: [1] }] });
      if (url.endsWith('/responses'))
        return json({
          status: 'completed',
          output: [{ type: 'message', content: [{ type: 'output_text', text: 'Hi' }] }],
        });
      if (url.endsWith('/messages'))
        return json({
          type: 'message',
          role: 'assistant',
          stop_reason: 'end_turn',
          content: [{ type: 'text', text: 'Hi' }],
        });
      if (url.endsWith('/chat/completions')) return said('Hi');
      return json({ choices: [{ text: 'Hi', finish_reason: 'stop' }] });
    });
    const results = await collect(
      runMany(client, [
        { id: 'chat', params: { messages: [] } },
        { id: 'completions', operation: 'completions', params: { prompt: 'Hi' } },
        { id: 'responses', operation: 'responses', params: { input: 'Hi' } },
        { id: 'messages', operation: 'messages', params: { model: 'a/b', max_tokens: 1, messages: [] } },
        { id: 'embeddings', operation: 'embeddings', params: { model: 'a/b', input: 'Hi' } },
      ]),
    );
    expect(results.filter(({ kind }) => kind !== 'answered')).toEqual([]);
    expect(urls.toSorted()).toEqual(['/chat/completions', '/completions', '/embeddings', '/messages', '/responses']);
  });

  it('keeps the order on request', async () => {
    const slow = { 3: 30, 7: 20 } as Record<string, number>;
    const client = clientOf(async ({ messages }) => {
      await new Promise((resolve) => setTimeout(resolve, slow[messages[0].content] ?? 1));
      return said('Hi');
    });
    const results = await collect(runMany(client, rows(40), { ordered: true, concurrency: 4 }));
    expect(results.map(({ id }) => id)).toEqual(rows(40).map(({ id }) => id));
  });

  it('reads no further ahead than four times the concurrency', async () => {
    let read = 0;
    let open: (() => void) | undefined;
    const first = new Promise<void>((resolve) => (open = resolve));
    const client = clientOf(async ({ messages }) => {
      // The first row is a probe; until it is done, the second one waits.
      if (messages[0].content === '1') await first;
      return said('Hi');
    });
    const source = (function* () {
      for (const each of rows(500)) {
        read++;
        yield each;
      }
    })();
    const iterator = runMany(client, source, { ordered: true, concurrency: 8 })[Symbol.asyncIterator]();
    await iterator.next();
    const second = iterator.next();
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(read).toBeLessThanOrEqual(34);
    open?.();
    await second;
    await iterator.return?.();
  });

  it('stops sending while the results are unread', async () => {
    let read = 0;
    const client = clientOf(() => said('Hi'));
    const source = (async function* () {
      for (const each of rows(1_000)) {
        read++;
        yield each;
      }
    })();
    const iterator = runMany(client, source, { concurrency: 4 })[Symbol.asyncIterator]();
    await iterator.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(read).toBeLessThan(60);
    await iterator.return?.();
  });

  it('types and checks rows with a schema', async () => {
    const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
    const client = clientOf(({ messages }) => said(messages[0].content));
    const contents = ['{"city":"Oslo"}', 'no JSON'];
    const results = await collect(
      runMany(
        client,
        contents.map((id) => ({ ...row(id), parse: schema })),
      ),
    );
    expect(results.map(({ kind, parsed }) => ({ kind, parsed }))).toEqual([
      { kind: 'answered', parsed: { city: 'Oslo' } },
      { kind: 'failed', parsed: undefined },
    ]);
    expect(results[1]?.usage?.cost).toBe(0.001);
  });

  it('sends a schema in the format of each operation, and reads the value from its response', async () => {
    const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
    const text = '{"city":"Oslo"}';
    const client = clientOf((_, __, url) =>
      json(
        url.endsWith('/responses')
          ? { status: 'completed', output: [{ type: 'message', content: [{ type: 'output_text', text }] }] }
          : { type: 'message', stop_reason: 'end_turn', content: [{ type: 'text', text }] },
      ),
    );
    const source: BulkRequest[] = [
      { id: 'r', operation: 'responses', params: { model: 'a/b', input: 'Hi' }, parse: schema },
      { id: 'm', operation: 'messages', params: { model: 'a/c', max_tokens: 9, messages: [] }, parse: schema },
    ];
    const results = await collect(runMany(client, source));
    expect(results.map(({ id, kind, parsed }) => ({ id, kind, parsed }))).toEqual([
      { id: 'r', kind: 'answered', parsed: { city: 'Oslo' } },
      { id: 'm', kind: 'answered', parsed: { city: 'Oslo' } },
    ]);
    expect(client.sent[0]).toMatchObject({ text: { format: { type: 'json_schema', schema: { type: 'object' } } } });
    expect(client.sent[1]).toMatchObject({ output_config: { format: { type: 'json_schema' } } });
  });

  it('repeats rows that do not match the schema as often as allowed, and adds up the cost', async () => {
    const client = clientOf((_, count) => said(count < 3 ? 'no JSON' : '{"a":1}'));
    const [result] = await collect(runMany(client, [{ ...row('1'), parse: { type: 'object' } }], { retryInvalid: 2 }));
    expect(result).toMatchObject({ kind: 'answered', attempts: 3, usage: { cost: 0.003 } });
  });
});

describe('limits and failures', () => {
  it('do not count a 429 as an attempt, and lose no row', async () => {
    let [window, used, refused] = [0, 0, 0];
    const client = clientOf(() => {
      const now = performance.now();
      if (Math.floor(now / 500) !== window) [window, used] = [Math.floor(now / 500), 0];
      if (used++ < 20) return said('Hi');
      refused++;
      return failure(429, 'Slow down.', { 'retry-after-ms': String(Math.ceil(500 - (now % 500))) });
    });
    const run = runMany(client, rows(60), { maxRetries: 0 });
    const results = await collect(run);
    expect(results).toHaveLength(60);
    expect(results.every(({ kind, attempts }) => kind === 'answered' && attempts === 1)).toBe(true);
    expect(refused).toBeGreaterThan(0);
    expect(run.progress.rateLimited).toBe(refused);
    expect(run.progress.rate).toBeGreaterThan(0);
  });

  it('retry a row after a transient failure, up to its limit', async () => {
    const client = clientOf(({ messages }, count) =>
      messages[0].content === '1' || count === 3 ? failure(503) : said('Hi'),
    );
    const results = await collect(runMany(client, rows(4), { maxRetries: 2 }));
    const { attempts, kind } = results.find(({ id }) => id === '1') ?? {};
    expect({ attempts, kind }).toEqual({ attempts: 3, kind: 'failed' });
    expect(results.filter(({ kind: other }) => other === 'answered')).toHaveLength(3);
  });

  it('send refused rows before all others, so that large ones do not starve', async () => {
    const order: string[] = [];
    const client = clientOf(({ messages }) => {
      const id = messages[0].content as string;
      order.push(id);
      return id === '5' && order.filter((each) => each === '5').length < 4
        ? failure(429, 'Large.', { 'retry-after-ms': '2' })
        : said('Hi');
    });
    await collect(runMany(client, rows(9), { concurrency: 1 }));
    expect(order.slice(5, 9)).toEqual(['5', '5', '5', '5']);
  });

  it('pause all models for a limit of the platform, and one model for that of a provider', async () => {
    const play = async (headers: Record<string, string>): Promise<number> => {
      let other = 0;
      const client = clientOf(({ model }, count) => {
        if (model === 'x/y') other++;
        return count > 2 && model === 'a/b' && count < 5 ? failure(429, 'Wait.', headers) : said('Hi');
      });
      const source = Array.from({ length: 40 }, (_, index) => row(`${index}`, { model: index % 2 ? 'x/y' : 'a/b' }));
      const iterator = runMany(client, source, { concurrency: 2 })[Symbol.asyncIterator]();
      const until = performance.now() + 250;
      const read = async (): Promise<void> => {
        while (performance.now() < until) await iterator.next();
      };
      await Promise.race([read(), new Promise((resolve) => setTimeout(resolve, 250))]);
      await iterator.return?.();
      return other;
    };
    expect(await play({ 'retry-after': '5', 'x-ratelimit-limit': '20' })).toBeLessThan(5);
    expect(await play({ 'retry-after': '5' })).toBeGreaterThan(15);
  });

  it.each<[string, () => Response, string, number]>([
    ['a key that is not accepted', () => failure(401), 'authentication', 1],
    ['used-up credits', () => failure(402, 'Insufficient credits'), 'credits', 1],
    ['a wrong model', () => failure(400, 'acme/widget-1 is not a valid model ID'), 'model', 1],
    ['a daily limit', () => failure(429, 'Rate limit exceeded: free-models-per-day'), 'limit', 0],
    ['a wait of hours', () => failure(429, 'Slow down.', { 'retry-after': '7200' }), 'limit', 0],
    ['a failure that never ends', () => failure(400, 'Invalid input'), 'failures', 20],
  ])('end the run at %s, after as few rows as possible', async (_, reply, reason, answered) => {
    const client = clientOf(reply);
    const run = runMany(client, rows(500), { concurrency: 1 });
    const results = await collect(run);
    expect(run.stopped?.reason).toBe(reason);
    expect(run.stopped?.message).toMatch(/\.$/);
    expect(results).toHaveLength(answered);
    expect(client.sent.length).toBe(Math.max(1, answered));
  });

  it('wait for a daily limit on request', async () => {
    const client = clientOf((_, count) =>
      count === 1 ? failure(429, 'free-models-per-day', { 'retry-after-ms': '30' }) : said('Hi'),
    );
    const run = runMany(client, rows(3), { wait: true, maxWait: 10 });
    expect(await collect(run)).toHaveLength(3);
    expect(run.stopped).toBeUndefined();
  });

  it('send nothing but the first row until it has a result', async () => {
    const seen: number[] = [];
    let running = 0;
    const client = clientOf(async () => {
      seen.push(++running);
      await new Promise((resolve) => setTimeout(resolve, 10));
      running--;
      return said('Hi');
    });
    await collect(runMany(client, rows(20)));
    expect(seen.slice(0, 2)).toEqual([1, 1]);
    expect(Math.max(...seen)).toBeGreaterThan(4);
  });

  it('never exceed the cost limit where requests have bounds', async () => {
    const prices = { 'acme/widget-1': { prompt: 0, completion: 0.001 } };
    const client = clientOf(() => said('Hi', {}, { ...USAGE, cost: 0.01 }));
    const source = rows(500).map(({ id }) => row(id, { max_tokens: 10 }));
    const run = runMany(client, source, { maxCost: 0.205, prices });
    expect(await collect(run)).toHaveLength(20);
    expect(run.stopped?.reason).toBe('budget');
    expect(run.stopped?.message).toContain('0.205 USD');
    expect(run.progress).toMatchObject({ cost: 0.2, reserved: 0, unbounded: 0 });
  });

  it('count the cost of earlier runs towards the limit', async () => {
    const prices = { 'acme/widget-1': { prompt: 0, completion: 0.001 } };
    const client = clientOf(() => said('Hi', {}, { ...USAGE, cost: 0.01 }));
    const source = rows(50).map(({ id }) => row(id, { max_tokens: 10 }));
    const run = runMany(client, source, { maxCost: 0.205, spent: 0.17, prices });
    expect(await collect(run)).toHaveLength(3);
    expect(run.progress).toMatchObject({ cost: 0.03, spent: 0.2 });
    expect(run.stopped?.message).toContain('0.2 USD have been spent');
  });

  it('report how many rows can exceed the cost limit', async () => {
    const client = clientOf((_, __, url) => (url.includes('/models') ? failure(500) : said('Hi')));
    const run = runMany(client, rows(500), { maxCost: 0.1 });
    const results = await collect(run);
    expect(run.stopped?.reason).toBe('budget');
    expect(run.progress.unbounded).toBe(results.length);
    expect(run.progress.cost).toBeLessThan(0.2);
  });

  it('take prices from the list of models', async () => {
    const client = clientOf((_, __, url) =>
      url.includes('/models')
        ? json({ data: [{ id: 'acme/widget-1', pricing: { prompt: '0', completion: '0.001' } }] })
        : said('Hi', {}, { ...USAGE, cost: 0.01 }),
    );
    const source = rows(10).map(({ id }) => row(id, { max_tokens: 10 }));
    const run = runMany(client, source, { maxCost: 1 });
    await collect(run);
    expect(run.progress).toMatchObject({ rows: 10, unbounded: 0 });
  });

  it('end at the limit of a ledger', async () => {
    const client = clientOf(() => said('Hi'), { middleware: [createLedger({ limit: 0.0035 })] });
    const run = runMany(client, rows(50), { concurrency: 1 });
    await collect(run);
    expect(run.stopped?.reason).toBe('budget');
    expect(client.sent).toHaveLength(4);
  });
});

describe('ends of a run', () => {
  it('finish requests in flight after stop()', async () => {
    const client = clientOf(() => said('Hi'));
    const run = runMany(client, rows(1_000), { concurrency: 8 });
    const results: string[] = [];
    for await (const { id } of run) {
      results.push(id);
      if (results.length === 20) run.stop();
    }
    expect(results).toHaveLength(client.sent.length);
    expect(run.stopped?.reason).toBe('stopped');
  });

  it('abort requests in flight by the signal, and when the loop is left', async () => {
    const signals: AbortSignal[] = [];
    const client = new OpenRouter({
      apiKey: 'sk-or-test',
      fetch: async (_, { signal, body }) => {
        signals.push(signal as AbortSignal);
        if (String(body).includes('"content":"0"')) return said('Hi');
        return new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));
      },
    });
    const controller = new AbortController();
    const run = runMany(client, rows(20), { signal: controller.signal });
    const reading = collect(run);
    await expect.poll(() => signals.length).toBeGreaterThan(2);
    controller.abort();
    expect(await reading).toHaveLength(1);
    expect(run.stopped?.reason).toBe('aborted');
    for await (const _ of runMany(client, rows(3))) break;
    expect(signals.slice(1, 17).every(({ aborted }) => aborted)).toBe(true);
  });

  it('come after the results, with the error of the iterable', async () => {
    const client = clientOf(() => said('Hi'));
    const source = (async function* () {
      yield row('1');
      yield row('2');
      throw new Error('The file is gone.');
    })();
    const results: string[] = [];
    const reading = (async () => {
      for await (const { id } of runMany(client, source)) results.push(id);
    })();
    expect((await rejection(reading)).message).toBe('The file is gone.');
    expect(results.length).toBeLessThanOrEqual(2);
  });

  it('close the iterable', async () => {
    let closed = false;
    const source = (function* () {
      try {
        for (let index = 0; ; index++) yield row(`${index}`);
      } finally {
        closed = true;
      }
    })();
    for await (const _ of runMany(
      clientOf(() => said('Hi')),
      source,
    ))
      break;
    await expect.poll(() => closed).toBe(true);
  });
});

describe('bad input', () => {
  it('is a failed row, sent nowhere', async () => {
    const client = clientOf(() => said('Hi'));
    const bad: any[] = [
      {},
      null,
      'row',
      { id: '' },
      { id: 'a', operation: 'chit-chat', params: {} },
      { id: 'b', params: 'Hi' },
      { id: 'c', params: { messages: [], stream: true } },
      { id: 'd', operation: 'embeddings', params: { input: 'Hi' }, parse: {} },
    ];
    const results = await collect(runMany(client, [row('ok'), ...bad]));
    const problems = results.flatMap(({ kind, error }) => (kind === 'failed' ? [error.message] : []));
    expect(problems).toHaveLength(bad.length);
    expect(problems.join('\n')).toContain('only chat, responses, messages can have a schema');
    expect(problems.join('\n')).toContain('must be one of chat, completions, responses, messages, embeddings');
    expect(client.sent).toHaveLength(1);
  });

  it('that throws when it is read, or written as JSON, is a failed row, too', async () => {
    const boom = (): never => {
      throw new Error('boom');
    };
    const bad = [
      new Proxy({}, { get: boom }),
      {
        id: 'a',
        params: {
          get model() {
            return boom();
          },
        },
      },
      row('b', { toJSON: boom }),
      row('c', { seed: 1n }),
    ] as any[];
    const prices = { 'acme/widget-1': { prompt: 0, completion: 0 } };
    const client = clientOf(() => said('Hi'));
    const results = await collect(runMany(client, [row('ok'), ...bad, row('last')], { maxCost: 1, prices }));
    expect(results.filter(({ kind }) => kind === 'failed')).toHaveLength(bad.length);
    expect(results.filter(({ kind }) => kind === 'answered').map(({ id }) => id)).toEqual(['ok', 'last']);
  });

  it.each<[BulkOptions | string, string]>([
    [{ concurrency: 0 }, 'concurrency'],
    [{ concurrency: 1.5 }, 'concurrency'],
    [{ maxCost: -1 }, 'maxCost'],
    [{ maxCost: Number.NaN }, 'maxCost'],
    [{ spent: -1 }, 'spent'],
    [{ requestsPerMinute: 0 }, 'requestsPerMinute'],
    [{ prices: { 'a/b': { prompt: -1, completion: 1 } } }, 'prices'],
    [{ prices: { 'a/b': {} as never } }, 'prices'],
    [{ signal: {} as AbortSignal }, 'signal'],
    ['fast', 'options'],
  ])('in options is an error that names it: %j', (options, name) => {
    expect(() =>
      runMany(
        clientOf(() => said('Hi')),
        [],
        options as BulkOptions,
      ),
    ).toThrow(name);
  });

  it('in place of rows is an error', () => {
    expect(() =>
      runMany(
        clientOf(() => said('Hi')),
        { id: '1' } as never,
      ),
    ).toThrow('iterable');
  });
});

describe('for real', () => {
  it('keeps to the 30 requests a second of a server that refuses more', async () => {
    let [window, used, refused] = [0, 0, 0];
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        const second = Math.floor(performance.now() / 1_000);
        if (second !== window) [window, used] = [second, 0];
        if (used++ < 30) {
          setTimeout(
            () => response.end(JSON.stringify({ choices: [{ finish_reason: 'stop', message: { content: 'Hi' } }] })),
            200,
          );
          response.setHeader('content-type', 'application/json');
          return;
        }
        refused++;
        response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '1' });
        response.end('{"error":{"code":429,"message":"Slow down."}}');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const results = await collect(runMany(new OpenRouter({ apiKey: 'sk-or-test', baseURL }), rows(90)));
    server.closeAllConnections();
    server.close();
    expect(results.filter(({ kind }) => kind === 'answered')).toHaveLength(90);
    // 90 without any pace, and fewer than 20 on an idle machine.
    expect(refused).toBeLessThan(60);
  });
});
