import { describe, expect, it } from 'vitest';
import {
  chatCompletionsCreate,
  completionsCreate,
  embeddingsCreate,
  keysCreate,
  messagesCreate,
  modelsList,
  responsesCreate,
} from '../../../../generated/operations.ts';
import { requestPath } from '../../../../src/client/raw-request.ts';
import { OpenRouterError } from '../../../../src/errors/open-router-error.ts';
import { BudgetExceededError, isBudgetExceededError } from '../../../../src/helpers/cost/budget-exceeded-error.ts';
import { createLedger, type Ledger, type LedgerOptions } from '../../../../src/helpers/cost/ledger.ts';
import type { LedgerStore } from '../../../../src/helpers/cost/ledger-store.ts';
import { usageOf } from '../../../../src/helpers/cost/usage.ts';
import type { FetchFunction, Middleware, OpenRouterOptions, RequestOptions } from '../../../../src/options.ts';
import type { Client } from '../../../../src/transport/client.ts';
import { testClient } from '../../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, wire, type Reply } from '../../../helpers/replies.ts';

/** A chat completion with this cost. */
const chat = (cost?: number | null): Response =>
  json({
    id: 'gen',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi' } }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15, cost },
  });

/** The cost of the recorded streams. */
const RECORDED = 6.1e-6;

function setUp(
  replies: Reply[],
  options: LedgerOptions = {},
  more: OpenRouterOptions = {},
): { ledger: Ledger; client: Client; fetch: ReturnType<typeof scriptedFetch> } {
  const ledger = createLedger(options);
  const fetch = scriptedFetch(...replies);
  return { ledger, fetch, client: testClient({ middleware: [ledger], fetch, ...more }) };
}

const ask = (client: Client, options?: RequestOptions): Promise<unknown> =>
  chatCompletionsCreate(client, { model: 'a/b', messages: [] }, options);
const stream = (client: Client, options?: RequestOptions) =>
  chatCompletionsCreate(client, { model: 'a/b', messages: [], stream: true }, options);
const labelled = (label: string): RequestOptions => ({ headers: { 'x-ledger-label': label } });

describe('createLedger', () => {
  it('counts the usage of plain responses, exactly', async () => {
    const { ledger, client } = setUp([chat(0.1), chat(0.2)]);
    const first = await ask(client);
    expect(ledger.total).toEqual({
      requests: 1,
      unpriced: 0,
      inputTokens: 10,
      outputTokens: 5,
      totalTokens: 15,
      cachedTokens: undefined,
      cacheWriteTokens: undefined,
      reasoningTokens: undefined,
      cost: 0.1,
      upstreamCost: undefined,
    });
    expect(usageOf(first)?.cost).toBe(0.1);
    await ask(client);
    expect(ledger.total).toMatchObject({ requests: 2, totalTokens: 30, cost: 0.3 });
  });

  it.each([
    'chat-stream-2026-double-terminal.sse',
    'chat-stream-documented-empty-choices.sse',
    'chat-stream-parallel-tools.sse',
  ])('counts the usage of the stream %s, however it is split, when its loop ends', async (name) => {
    for (const size of [1, 100, 1e6]) {
      const { ledger, client } = setUp([() => sse(wire(name), { size })]);
      const plain = setUp([() => sse(wire(name), { size })], {}, { middleware: [] });
      await (await stream(client)).final();
      expect(ledger.total).toMatchObject({
        requests: 1,
        unpriced: 0,
        inputTokens: 21,
        totalTokens: 28,
        cost: RECORDED,
      });
      // The completion is the same as without a ledger.
      expect(await (await stream(client)).final()).toEqual(await (await stream(plain.client)).final());
    }
  });

  it('counts text completions, embeddings and responses', async () => {
    const usage = { input_tokens: 3, output_tokens: 4, total_tokens: 7, cost: 0.5 };
    const result = { id: 'r', object: 'response', status: 'completed', output: [{ type: 'message', id: 'm' }], usage };
    const events = [
      { type: 'response.created', sequence_number: 0, response: { ...result, usage: null } },
      {
        type: 'response.output_text.delta',
        sequence_number: 1,
        output_index: 0,
        content_index: 0,
        item_id: 'm',
        delta: '"usage":{}',
      },
      { type: 'response.completed', sequence_number: 2, response: result },
    ];
    const text = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    const { ledger, client } = setUp([
      json({
        choices: [{ text: 'x', finish_reason: 'stop' }],
        usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2, cost: 0.1 },
      }),
      json({
        object: 'list',
        data: [{ embedding: [1] }],
        model: 'm',
        usage: { prompt_tokens: 8, total_tokens: 8, cost: 0.2 },
      }),
      json(result),
      sse(text),
    ]);
    await completionsCreate(client, { model: 'a/b', prompt: 'x' });
    expect(ledger.total.cost).toBe(0.1);
    await embeddingsCreate(client, { model: 'a/b', input: 'x' });
    expect(ledger.total.cost).toBe(0.3);
    await responsesCreate(client, { model: 'a/b', input: 'x' });
    expect(ledger.total.cost).toBe(0.8);
    await (await responsesCreate(client, { model: 'a/b', input: 'x', stream: true })).final();
    expect(ledger.total).toMatchObject({ cost: 1.3, totalTokens: 24, unpriced: 0, requests: 4 });
  });

  it('counts failed responses and each retried attempt that report a cost', async () => {
    const failed = json(
      { error: { code: 502, message: 'no' }, usage: { total_tokens: 1, cost: 0.25 } },
      { status: 502 },
    );
    const errorIn200 = json({ error: { code: 400, message: 'no' }, usage: { total_tokens: 1, cost: 0.5 } });
    const { ledger, client } = setUp(
      [failed, chat(0.1), errorIn200],
      {},
      { maxRetries: 1, retry: { initialDelay: 0 } },
    );
    await ask(client);
    expect(ledger.total).toMatchObject({ requests: 2, unpriced: 0, cost: 0.35 });
    await rejection(ask(client));
    expect(ledger.total).toMatchObject({ requests: 3, unpriced: 0, cost: 0.85 });
    const broken = wire('midstream-error-with-choice.sse').replace(
      '"error":{',
      '"usage":{"total_tokens":1,"cost":2},"error":{',
    );
    const streaming = setUp([sse(broken)]);
    await rejection((await stream(streaming.client)).final());
    expect(streaming.ledger.total.cost).toBe(2);
  });

  it('uses the last usage of a stream that reports several', async () => {
    const event = (cost: number): string =>
      `data: {"choices":[{"index":0,"delta":{"content":"x"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"total_tokens":${cost * 10},"cost":${cost}}}\n\n`;
    const { ledger, client } = setUp([sse(`${event(0.1)}${event(0.3)}${event(0.2)}data: [DONE]\n\n`)]);
    await (await stream(client)).final();
    expect(ledger.total).toMatchObject({ cost: 0.2, totalTokens: 2, inputTokens: 1, requests: 1, unpriced: 0 });
  });

  it('reports how many requests may have been billed without reporting their cost', async () => {
    const { ledger, client } = setUp([
      chat(null),
      () => sse(wire('chat-stream-2026-double-terminal.sse'), { size: 400 }),
      () => sse(wire('truncated-no-finish.sse')),
      json({ error: { code: 429, message: 'slow down' } }, { status: 429 }),
      new TypeError('fetch failed'),
      Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
    ]);
    await ask(client);
    expect(ledger.total).toMatchObject({ requests: 1, unpriced: 1, totalTokens: 15, cost: 0 });
    for await (const _ of await stream(client)) break;
    expect(ledger.total).toMatchObject({ requests: 2, unpriced: 2 });
    await rejection((await stream(client)).final());
    expect(ledger.total).toMatchObject({ requests: 3, unpriced: 3 });
    await rejection(ask(client));
    expect(ledger.total).toMatchObject({ requests: 4, unpriced: 3 });
    await rejection(ask(client));
    expect(ledger.total).toMatchObject({ requests: 5, unpriced: 4 });
    await rejection(ask(client));
    expect(ledger.total).toMatchObject({ requests: 6, unpriced: 4 });
  });

  it('books by hand what it could not see', async () => {
    const { ledger, client } = setUp([chat(0.1)]);
    await ask(client, labelled('a'));
    const generation = usageOf({ native_tokens_prompt: 1, native_tokens_completion: 2, total_cost: 0.2 });
    ledger.add(generation!, 'a');
    expect(ledger.total).toMatchObject({ requests: 1, cost: 0.3, totalTokens: 18 });
    expect(ledger.byLabel.get('a')).toMatchObject({ cost: 0.3 });
  });

  it('ignores free operations', async () => {
    const { ledger, client, fetch } = setUp([json({ data: [], usage: { total_tokens: 5, cost: 1 } })], { limit: 0 });
    await modelsList(client);
    await keysCreate(client, { name: 'x' }, labelled('a'));
    expect(ledger.total).toMatchObject({ requests: 0, cost: 0 });
    expect(fetch.sent.map(({ headers }) => headers.has('x-ledger-label'))).toEqual([false, false]);
  });
});

describe('requests that are not in the document', () => {
  it('are counted unless they only read, whatever their path', async () => {
    const { ledger, client } = setUp([chat(0.1), chat(0.2), chat(0.4)]);
    await requestPath(client, 'POST', '/keys', { body: {} });
    await requestPath(client, 'PUT', '/not/in/the/document', { body: {} });
    await requestPath(client, 'get', '/chat/completions');
    expect(ledger.total).toMatchObject({ requests: 2, cost: 0.3 });
  });
});

describe('labels', () => {
  it('come from a header that is not sent', async () => {
    const { ledger, client, fetch } = setUp([chat(0.1), chat(0.2), chat(0.4)]);
    await ask(client, labelled('team-a'));
    await ask(client, labelled('team-b'));
    await ask(client);
    expect(fetch.sent.map(({ headers }) => headers.get('x-ledger-label'))).toEqual([null, null, null]);
    expect([...ledger.byLabel].map(([label, { cost, requests }]) => [label, cost, requests])).toEqual([
      ['team-a', 0.1, 1],
      ['team-b', 0.2, 1],
    ]);
    expect(ledger.total.cost).toBe(0.7);
  });

  it('come from a function of the request, unless the call has one', async () => {
    const { ledger, client } = setUp([chat(1)], { label: ({ operation }) => operation.split('.')[0] });
    await ask(client);
    await ask(client, labelled('own'));
    expect([...ledger.byLabel.keys()]).toEqual(['chat', 'own']);
  });

  it('come from a middleware of their own, within the same ledger, which books once', async () => {
    const { ledger, client } = setUp([chat(1)], { label: () => 'other' });
    const team = testClient({ middleware: [ledger.label('team-c'), ledger], fetch: scriptedFetch(chat(2)) });
    await ask(team);
    await ask(client);
    expect([...ledger.byLabel].map(([label, { cost }]) => [label, cost])).toEqual([
      ['team-c', 2],
      ['other', 1],
    ]);
    expect(ledger.total).toMatchObject({ cost: 3, requests: 2 });
  });

  it('may be any text', async () => {
    const { ledger, client } = setUp([chat(1)], { label: () => '__proto__', labelLimit: {} });
    await ask(client);
    expect(ledger.byLabel.get('__proto__')).toMatchObject({ cost: 1 });
  });
});

describe('limit', () => {
  it('refuses further calls once it is reached, without sending or retrying', async () => {
    const { ledger, client, fetch } = setUp([chat(0.6), chat(0.4)], { limit: 1 }, { maxRetries: 2 });
    await ask(client);
    expect(ledger.remaining).toBe(0.4);
    await ask(client);
    expect(ledger.remaining).toBe(0);
    const error = await rejection<BudgetExceededError>(ask(client));
    expect(error).toBeInstanceOf(BudgetExceededError);
    expect(error).toBeInstanceOf(OpenRouterError);
    expect(isBudgetExceededError(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'BudgetExceededError',
      limit: 1,
      spent: 1,
      reserved: 0,
      label: undefined,
      attempts: 0,
    });
    expect(error.message).toBe(
      'The call was not sent: of the limit of 1 USD, 1 USD are spent. Raise the limit or reset the ledger to continue.',
    );
    expect(fetch.sent).toHaveLength(2);
    await rejection(stream(client));
    expect(fetch.sent).toHaveLength(2);
    expect(ledger.total.requests).toBe(2);
    expect(isBudgetExceededError(new Error())).toBe(false);
  });

  it('is reached to the digit', async () => {
    expect(0.7 + 0.1).toBeLessThan(0.8);
    const { client } = setUp([chat(0.7), chat(0.1)], { limit: 0.8 });
    for (let n = 0; n < 2; n++) await ask(client);
    expect(await rejection(ask(client))).toBeInstanceOf(BudgetExceededError);
    const under = setUp([chat(0.29999999999999)], { limit: 0.3 });
    await ask(under.client);
    await ask(under.client);
  });

  it('is kept between the attempts of a call', async () => {
    const failed = json({ error: { code: 502, message: 'no' }, usage: { total_tokens: 1, cost: 1 } }, { status: 502 });
    const { client, fetch } = setUp([failed], { limit: 1 }, { maxRetries: 3, retry: { initialDelay: 0 } });
    const error = await rejection<BudgetExceededError>(ask(client));
    expect(error).toMatchObject({ name: 'BudgetExceededError', attempts: 1 });
    expect(fetch.sent).toHaveLength(1);
  });

  it('can be set for each label, or for some', async () => {
    const each = setUp([chat(1)], { labelLimit: 1 });
    await ask(each.client, labelled('a'));
    const error = await rejection<BudgetExceededError>(ask(each.client, labelled('a')));
    expect(error).toMatchObject({ limit: 1, spent: 1, label: 'a' });
    expect(error.message).toContain('of the limit of 1 USD for label "a", 1 USD are spent');
    await ask(each.client, labelled('b'));
    await ask(each.client);
    const some = setUp([chat(1)], { labelLimit: { a: 0 } });
    await rejection(ask(some.client, labelled('a')));
    for (const label of ['b', 'b', 'constructor']) await ask(some.client, labelled(label));
    expect(some.ledger.byLabel.has('a')).toBe(false);
  });

  it('can be exceeded by concurrent calls together, except for reservations', async () => {
    const loose = setUp([chat(1)], { limit: 1 });
    await Promise.all([ask(loose.client), ask(loose.client), ask(loose.client)]);
    expect(loose.ledger.total.cost).toBe(3);

    const strict = setUp([chat(0.5)], { limit: 1, reserve: 0.5 });
    const results = await Promise.allSettled([ask(strict.client), ask(strict.client), ask(strict.client)]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect((results[2] as PromiseRejectedResult).reason).toMatchObject({ reserved: 1, spent: 0, limit: 1 });
    expect(strict.ledger.total.cost).toBe(1);
  });

  it('has reservations per label, of each request, released however a request ends', async () => {
    const { ledger, client } = setUp(
      [
        chat(0.1),
        chat(null),
        new TypeError('fetch failed'),
        json({ error: { code: 400, message: 'no' } }, { status: 400 }),
        () => sse(wire('chat-stream-2026-double-terminal.sse'), { size: 300 }),
        new Response(null, { status: 204 }),
      ],
      { limit: 2, labelLimit: 0.6, reserve: ({ operation }) => (operation === 'chat.completions.create' ? 0.5 : 9) },
    );
    await ask(client, labelled('a'));
    for (let n = 0; n < 3; n++) await ask(client, labelled('a')).catch(() => {});
    const running = await stream(client, labelled('a'));
    expect(ledger.remaining).toBe(1.4);
    const error = await rejection(ask(client, labelled('a')));
    expect(error).toMatchObject({ label: 'a', reserved: 0.5, spent: 0.1, limit: 0.6, attempts: 0 });
    expect(error.message).toContain('0.1 USD are spent and 0.5 USD are reserved for calls in flight');
    running.abort();
    expect(ledger.remaining).toBe(1.9);
    await ask(client, labelled('a')).catch(() => {});
    expect(ledger.remaining).toBe(1.9);
  });

  it('releases a reservation when the stream has ended, read or not', async () => {
    const last = `data: {"choices":[{"index":0,"delta":{"content":"x"},"finish_reason":"stop"}],"usage":{"total_tokens":1,"cost":0.125}}\n\n`;
    const { ledger, client } = setUp([sse(`${last}: still open\n\n`, { size: last.length })], {
      limit: 1,
      reserve: 0.5,
    });
    const running = await stream(client);
    expect(ledger.remaining).toBe(0.5);
    await running.final();
    expect(ledger.remaining).toBe(0.875);
  });

  it('counts what providers charge a key of your own if asked to', async () => {
    const byok = json({
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'x' } }],
      usage: { total_tokens: 1, cost: 0.05, is_byok: true, cost_details: { upstream_inference_cost: 1 } },
    });
    const without = setUp([byok], { limit: 1 });
    await ask(without.client);
    expect(without.ledger.total).toMatchObject({ cost: 0.05, upstreamCost: 1 });
    await ask(without.client);
    const including = setUp([byok], { limit: 1, includeBYOK: true });
    await ask(including.client);
    expect(await rejection(ask(including.client))).toMatchObject({ spent: 1.05 });
  });

  it('is off until it is given', () => {
    expect(createLedger().remaining).toBe(Infinity);
    for (const wrong of [-1, NaN, '5' as unknown as number, null as unknown as number]) {
      expect(() => createLedger({ limit: wrong }), String(wrong)).toThrow('Option `limit` of a ledger must be');
      expect(() => createLedger({ reserve: wrong })).toThrow('Option `reserve`');
      expect(() => createLedger({ labelLimit: { a: wrong } })).toThrow('Option `labelLimit`');
    }
    expect(() => createLedger({ reserve: Infinity })).toThrow('Option `reserve`');
  });
});

describe('reset', () => {
  it('forgets everything, or one label', async () => {
    const { ledger, client } = setUp([chat(1)], { limit: 2, labelLimit: 1 });
    await ask(client, labelled('a'));
    ledger.reset('a');
    expect(ledger.byLabel.has('a')).toBe(false);
    expect(ledger.total.cost).toBe(1);
    await ask(client, labelled('a'));
    await rejection(ask(client, labelled('b')));
    ledger.reset();
    expect(ledger.total).toMatchObject({ cost: 0, requests: 0, totalTokens: 0 });
    expect(ledger.byLabel.size).toBe(0);
    await ask(client, labelled('b'));
    expect(ledger.total.cost).toBe(1);
  });

  it('keeps what calls in flight report afterwards', async () => {
    const { ledger, client } = setUp([() => sse(wire('chat-stream-2026-double-terminal.sse'), { size: 300 })]);
    const running = await stream(client, labelled('a'));
    ledger.reset();
    await running.final();
    expect(ledger.total.cost).toBe(RECORDED);
    expect(ledger.byLabel.get('a')?.cost).toBe(RECORDED);
  });
});

describe('the response under a ledger', () => {
  const passing: Middleware = async (_, next) => next();

  it('keeps its status, headers, URL and bytes', async () => {
    const ledger = createLedger();
    let seen: Response | undefined;
    const spy: Middleware = async (_, next) => (seen = await next());
    const reply = Object.defineProperties(chat(0.1), {
      url: { value: 'https://x.test/y' },
      redirected: { value: true },
    });
    const client = testClient({ middleware: [spy, ledger], fetch: async () => reply });
    const { response } = await chatCompletionsCreate(client, { model: 'a/b', messages: [] }).withResponse();
    expect(response).toBe(seen);
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 200, ok: true, url: 'https://x.test/y', redirected: true });
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it('is read no further ahead than without it', async () => {
    for (const middleware of [[passing], [createLedger()]]) {
      let pulled = 0;
      const chunk = 'data: {"choices":[{"index":0,"delta":{"content":"x"}}]}\n\n';
      const body = new ReadableStream<Uint8Array>(
        {
          pull(controller) {
            pulled++;
            controller.enqueue(new TextEncoder().encode(chunk));
          },
        },
        { highWaterMark: 0 },
      );
      const fetch: FetchFunction = async () => new Response(body, { headers: { 'content-type': 'text/event-stream' } });
      const running = (await stream(testClient({ middleware, fetch })))[Symbol.asyncIterator]();
      for (let n = 0; n < 3; n++) await running.next();
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(pulled).toBe(3);
      await running.return?.();
    }
  });

  it('cancels the body when it is left, and breaks with the same error', async () => {
    const ledger = createLedger();
    let cancelled: unknown;
    const left = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(new TextEncoder().encode('data: {"choices":[{"index":0,"delta":{"content":"x"}}]}\n\n')),
      cancel: (reason) => void (cancelled = reason ?? 'left'),
    });
    const headers = { 'content-type': 'text/event-stream' };
    for await (const _ of await stream(
      testClient({ middleware: [ledger], fetch: async () => new Response(left, { headers }) }),
    ))
      break;
    expect(cancelled).toBe('left');
    const cause = new TypeError('terminated');
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(cause) });
    const error = await rejection(
      stream(testClient({ middleware: [ledger], fetch: async () => new Response(broken, { headers }) })),
    );
    expect(error).toMatchObject({ name: 'ConnectionError', cause });
  });

  it('is unchanged where there is nothing to read', async () => {
    const ledger = createLedger();
    const audio = new Response('x', { headers: { 'content-type': 'audio/mpeg' } });
    let seen: Response | undefined;
    const spy: Middleware = async (_, next) => (seen = await next());
    const client = testClient({ middleware: [spy, ledger], fetch: async () => audio });
    await ask(client).catch(() => {});
    expect(seen).toBe(audio);
    expect(ledger.total).toMatchObject({ requests: 1, unpriced: 1 });
  });

  it('is passed on whole and booked where an event is large', async () => {
    const { ledger, client } = setUp(
      [
        () =>
          sse(
            `data: {"choices":[{"index":0,"delta":{"content":"${'x'.repeat(17 * 1024 * 1024)}"},"finish_reason":"stop"}]}\n\ndata: {"choices":[],"usage":{"cost":1}}\n\ndata: [DONE]\n\n`,
            { size: 1 << 20 },
          ),
      ],
      {},
      { maxEventBytes: 64 * 1024 * 1024 },
    );
    const answer = await (await stream(client)).final();
    expect(answer.choices[0]?.message.content).toHaveLength(17 * 1024 * 1024);
    expect(ledger.total).toMatchObject({ cost: 1, unpriced: 0 });
  });
});

describe('a stream of messages', () => {
  it('counts usage once that is reported piecewise and as sums', async () => {
    const events = [
      {
        type: 'message_start',
        message: { usage: { input_tokens: 25, cache_read_input_tokens: 100, output_tokens: 1 } },
      },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: 'Hi' } },
      { type: 'message_delta', delta: {}, usage: { output_tokens: 7 } },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 15, cost: 0.5 } },
      { type: 'message_stop' },
    ];
    const { ledger, client } = setUp([sse(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''))]);
    await (await messagesCreate(client, { model: 'a/b', max_tokens: 9, messages: [], stream: true })).final();
    expect(ledger.total).toMatchObject({
      requests: 1,
      unpriced: 0,
      inputTokens: 125,
      cachedTokens: 100,
      outputTokens: 15,
    });
    expect(ledger.total.cost).toBe(0.5);
  });
});

describe('costs that are hard to find', () => {
  const BODY = JSON.stringify({
    id: 'gen',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hi' } }],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15, cost: 0.5 },
  });
  const escaped = (text: string): string => text.replace('"usage"', '"\\u0075\\u0073\\u0061\\u0067\\u0065"');
  const events = (text: string): string => `data: ${text.replace('"message"', '"delta"')}\n\ndata: [DONE]\n\n`;

  it.each<[string, string, string]>([
    ['an upper-case media type', BODY, 'Application/JSON'],
    ['another media type', BODY, 'application/octet-stream'],
    ['padding and no media type', `\n \n${BODY}`, ''],
    ['a byte order mark', `\ufeff${BODY}`, 'text/plain'],
    ['an escaped key', escaped(BODY), 'application/json'],
    ['a cost of text', BODY.replace('0.5', '"0.5"'), 'application/json'],
    ['events with an escaped key', events(escaped(BODY)), 'text/event-stream'],
    ['events under another media type', events(BODY), 'application/json'],
    ['events under an upper-case media type', events(BODY), 'Text/Event-Stream'],
  ])('are booked: %s', async (_, body, type) => {
    const headers = type ? { 'content-type': type } : undefined;
    const { ledger, client } = setUp([() => new Response(new TextEncoder().encode(body), headers && { headers })]);
    await ask(client);
    expect(ledger.total).toMatchObject({ cost: 0.5, unpriced: 0 });
  });
});

describe('a ledger with a store', () => {
  const storeOf = (left: Map<string | undefined, number>): LedgerStore & { calls: unknown[][] } => {
    const calls: unknown[][] = [];
    const state = { limit: 1, spent: 0.25, reserved: 0.5 };
    return {
      calls,
      open: async (...args) => void calls.push(['open', ...args]),
      async reserve(account, id, amount) {
        calls.push(['reserve', account, amount]);
        const before = left.get(account) ?? 0;
        if (before < amount) return { ...state, reservedNow: false };
        left.set(account, before - amount);
        return { ...state, reservedNow: true };
      },
      async settle(account, id, amount) {
        calls.push(['settle', account, amount]);
        return state;
      },
      add: async (...args) => void calls.push(['add', ...args]),
    };
  };

  it('reserves with all processes before a request, and settles what it cost', async () => {
    const store = storeOf(new Map([[undefined, 1]]));
    const { ledger, client } = setUp([chat(0.1), chat(null)], { limit: 1, reserve: 0.25, store });
    await ask(client);
    await ask(client);
    expect(store.calls).toEqual([
      ['open', undefined, 1],
      ['reserve', undefined, 0.25],
      ['settle', undefined, 0.1],
      ['reserve', undefined, 0.25],
      // Unknown: the reservation counts as spent.
      ['settle', undefined, 0.25],
    ]);
    expect(ledger.remaining).toBe(0.25);
    ledger.add({ ...ledger.total, cost: 0.3 });
    await Promise.resolve();
    expect(store.calls.at(-1)).toEqual(['add', undefined, 0.3]);
  });

  it('releases what it reserved of one limit where another refuses', async () => {
    const store = storeOf(new Map([[undefined, 1]]));
    const { client, fetch } = setUp([chat(0.1)], { limit: 1, labelLimit: { a: 0.1 }, reserve: 0.25, store });
    const error = await rejection(ask(client, labelled('a')));
    expect(error).toMatchObject({ name: 'BudgetExceededError', label: 'a', spent: 0.25 });
    expect(fetch.sent).toHaveLength(0);
    expect(store.calls.at(-1)).toEqual(['settle', undefined, 0]);
  });

  it('sends nothing while the store cannot be reached', async () => {
    const store = { ...storeOf(new Map()), reserve: () => Promise.reject(new Error('Redis is away.')) };
    const { client, fetch } = setUp([chat(0.1)], { limit: 1, store }, { maxRetries: 0 });
    expect(await rejection(ask(client))).toMatchObject({ message: expect.stringContaining('Redis is away.') });
    expect(fetch.sent).toHaveLength(0);
  });

  it('does not call the store without a limit', async () => {
    const store = storeOf(new Map());
    const { client } = setUp([chat(0.1)], { store });
    await ask(client);
    expect(store.calls).toEqual([]);
  });
});
