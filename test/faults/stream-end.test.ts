import { spawn } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNodeFetch } from '../../src/node/fetch.ts';
import type { RequestOptions } from '../../src/options.ts';
import type { Operation } from '../../src/operation.ts';
import { response } from '../../src/stream/kinds/response.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, COMPLETION, MESSAGE, testClient } from '../helpers/operations.ts';
import { rejection, scriptedFetch, sse } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO, serveFaults, type FaultServer } from './fault-server.ts';

type Any = Stream<any, any>;

const RESPONSE: Operation = { ...CHAT, id: 'responses.create', path: '/responses', stream: response };

let server: FaultServer | undefined;
const unhandled = vi.fn();
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A stream whose whole body has arrived. */
async function open(text: string, operation: Operation = CHAT, options: RequestOptions = {}): Promise<Any> {
  return call<Any>(testClient({ fetch: scriptedFetch(sse(text)) }), operation, [], { stream: true }, options);
}

const events = (...list: unknown[]): string => list.map((data) => `data: ${JSON.stringify(data)}\n\n`).join('');

async function read(stream: Any): Promise<{ chunks: any[]; error: any }> {
  const chunks: unknown[] = [];
  try {
    for await (const value of stream) chunks.push(value);
  } catch (error) {
    return { chunks, error };
  }
  return { chunks, error: undefined };
}

describe('a signal that aborts after the body has arrived', () => {
  const ten = chunk({ content: 'x' }).repeat(10) + FINISH + DONE;
  const reason = new Error('stop');

  it.each<[string, string]>([
    ['a body that has ended', ten],
    ['a body that ended in an error', `${chunk({ content: 'x' }).repeat(10)}data: {"error":{"code":502}}\n\n`],
    ['a body without an end', chunk({ content: 'x' }).repeat(10)],
  ])('ends the loop of %s', async (_, text) => {
    const controller = new AbortController();
    const stream = await open(text, CHAT, { signal: controller.signal });
    let seen = 0;
    const error = await rejection<any>(
      (async () => {
        for await (const _ of stream) if (++seen === 2) controller.abort(reason);
      })(),
    );
    expect([seen, error.name, error.cause, error.attempts]).toEqual([2, 'UserAbortError', reason, 1]);
    expect(error.partial.choices[0].message.content).toBe('x'.repeat(10));
    expect(await rejection(stream.final())).toBe(error);
  });

  it('ends a stream before its first chunk is read', async () => {
    const controller = new AbortController();
    const stream = await open(ten, CHAT, { signal: controller.signal });
    controller.abort(reason);
    expect(await rejection(stream.final())).toMatchObject({ name: 'UserAbortError', cause: reason });
  });

  it('ends both branches of a tee, whatever they have buffered', async () => {
    const controller = new AbortController();
    const [fast, slow] = (await open(ten, CHAT, { signal: controller.signal })).tee();
    expect((await read(fast)).chunks).toHaveLength(11);
    controller.abort(reason);
    const { chunks, error } = await read(slow);
    expect([chunks.length, error?.name]).toEqual([0, 'UserAbortError']);
    expect(error.partial.choices[0].message.content).toBe('x'.repeat(10));
    expect((await fast.final()).choices[0].finish_reason).toBe('stop');
  });
});

describe('events that are not chunks', () => {
  it.each<[string, Operation, string]>([
    ['chat', CHAT, HELLO + FINISH],
    ['completions', COMPLETION, events({ choices: [{ index: 0, text: 'Hello', finish_reason: 'stop' }] })],
    [
      'messages',
      MESSAGE,
      events({ type: 'message_start', message: {} }, { type: 'message_delta', delta: { stop_reason: 'x' } }),
    ],
    ['responses', RESPONSE, events({ type: 'response.completed', response: { output: [{}], status: 'completed' } })],
  ])('are skipped in a stream of %s', async (_, operation, text) => {
    const odd = events(null, 1, [], 'text', true, [null]);
    const { chunks, error } = await read(await open(odd + text + odd, operation));
    expect(error).toBeUndefined();
    const sent = text.split('\n\n').filter(Boolean);
    expect(chunks).toEqual(sent.map((one) => JSON.parse(one.slice(6))));
  });

  it.each<[string, unknown]>([
    ['a chunk without choices', { usage: { cost: 1 } }],
    ['choices null', { choices: null }],
    ['choices of scalars', { choices: [null, 1, 'x'] }],
    ['a choice without a delta', { choices: [{ index: 0 }] }],
    ['a choice with a delta that is not an object', { choices: [{ index: 0, delta: 'x' }] }],
    ['an empty object', {}],
  ])('%s ends no loop in a TypeError', async (_, odd) => {
    const stream = await open(HELLO + events(odd) + FINISH + DONE);
    let text = '';
    for await (const value of stream) text += value.choices[0]?.delta.content ?? '';
    expect(text).toBe('Hello');
  });

  it.each<[string, Operation, unknown, string]>([
    ['messages', MESSAGE, { type: 'content_block_delta', index: 0 }, 'delta'],
    ['messages', MESSAGE, { type: 'message_delta', usage: {} }, 'delta'],
    ['responses', RESPONSE, { type: 'response.completed' }, 'response'],
    ['responses', RESPONSE, { type: 'response.output_item.done', item: null }, 'item'],
  ])('an event of %s without the object of its type gets an empty one (%#)', async (_, operation, event, name) => {
    const end = { type: operation === MESSAGE ? 'message_stop' : 'response.completed' };
    const { chunks } = await read(await open(events(event, end), operation));
    expect(chunks[0][name]).toEqual({});
  });
});

describe('events without a type of their own', () => {
  const named = (list: { type: string }[]): string =>
    list.map(({ type, ...rest }) => `event: ${type}\ndata: ${JSON.stringify(rest)}\n\n`).join('');
  it.each<[string, Operation, { type: string; [name: string]: unknown }[]]>([
    [
      'messages',
      MESSAGE,
      [
        { type: 'message_start', message: {} },
        { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello' } },
        { type: 'message_delta', delta: { stop_reason: 'end_turn' } },
      ],
    ],
    [
      'responses',
      RESPONSE,
      [
        { type: 'response.output_text.delta', delta: 'Hello' },
        { type: 'response.completed', response: { status: 'completed', output: [] } },
      ],
    ],
  ])('have the type that is their name: %s', async (_, operation, list) => {
    const [stream, other] = await Promise.all([open(named(list), operation), open(named(list), operation)]);
    expect((await read(stream)).chunks).toEqual(list);
    let text = '';
    for await (const piece of other.textDeltas()) text += piece;
    expect(text).toBe('Hello');
  });
});

describe('an error in place of a chunk', () => {
  const errors = [
    { object: 'error', message: 'no', code: 400 },
    { message: 'no', code: 500 },
    { message: 'no', status: 'error' },
    { success: false, message: 'no' },
    { detail: 'no' },
    { errors: [{ message: 'no' }] },
    { error: 'no' },
    { error: [{ message: 'no' }] },
    { type: 'error', error: { message: 'no' } },
  ];
  const kinds: [string, Operation, string][] = [
    ['chat', CHAT, HELLO],
    ['completions', COMPLETION, events({ choices: [{ index: 0, text: 'Hello' }] })],
    [
      'messages',
      MESSAGE,
      events({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello' } }),
    ],
    ['responses', RESPONSE, events({ type: 'response.output_text.delta', delta: 'Hello' })],
  ];
  it.each(
    kinds.flatMap(([name, operation, text]) =>
      errors.map((error) => [name, JSON.stringify(error), operation, text, error] as const),
    ),
  )('ends a stream of %s in an error: %s', async (_, __, operation, text, error) => {
    const result = await read(await open(text + events(error) + DONE, operation));
    expect(result.error?.message).toMatch(/no$/);
    expect(result.error.partial).toBeDefined();
  });

  it.each(['error', 'Error', 'exception'])('is one by the name of its event, `%s`', async (name) => {
    const result = await read(await open(`${HELLO}event: ${name}\ndata: {"message":"no"}\n\n${DONE}`));
    expect(result.error?.message).toBe('no');
  });

  it('is read where JSON comes under the type of an event stream', async () => {
    const error = await rejection<any>(open('{"error":{"message":"no","code":402}}'));
    expect([error.name, error.status]).toEqual(['PaymentRequiredError', 402]);
  });

  it.each<[string, object]>([
    ['an event of another kind', { type: 'openrouter.notice', message: 'busy', code: 1 }],
    ['a message that calls itself nothing', { message: 'busy' }],
    ['a chunk with choices', { choices: [], message: 'busy', code: 1 }],
  ])('is not %s', async (_, notice) => {
    expect((await read(await open(HELLO + events(notice) + FINISH + DONE))).error).toBeUndefined();
  });

  it('is a response that ended as failed, whatever its event is called', async () => {
    const failed = { type: 'response.completed', response: { status: 'failed', error: { message: 'no' }, output: [] } };
    const error = await rejection<any>(open(events(failed), RESPONSE));
    expect(error.message).toBe('no');
  });
});

describe('the end of a stream', () => {
  it.each(['[DONE]', ' [DONE] ', '"[DONE]"', '[done]', '[DONE][DONE]', '[DONE]\ndata: [DONE]'])(
    'is also `%s`',
    async (end) => {
      const result = await read(await open(`${HELLO}data: ${end}\n\n`));
      expect(result.error).toBeUndefined();
    },
  );
});

describe('named events that are not JSON', () => {
  const named = (name: string, data: unknown): string =>
    `event: ${name}\ndata: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`;
  const created = named('response.created', { type: 'response.created', response: { id: 'r' } });
  const completed = named('response.completed', {
    type: 'response.completed',
    response: { status: 'completed', output: [{ type: 'message' }] },
  });

  it.each<[string, string]>([
    ['broken JSON', '{"type":"response.output_text.delta","delta":"lo'],
    ['other text', 'lost'],
  ])('are an error where all events are named: %s', async (_, data) => {
    const reading = open(created + named('response.output_text.delta', data) + completed, RESPONSE).then(read);
    const error = await reading.then(
      (result) => result.error,
      (thrown) => thrown,
    );
    expect(error?.name).toBe('ResponseParseError');
  });

  it('are an error under a name that their format has, though none of it has come', async () => {
    const text = `${events({ type: 'message_start', message: {} })}${named('content_block_delta', 'lost')}`;
    const error = await open(text, MESSAGE).then(read, (thrown: unknown) => ({ error: thrown as Error }));
    expect(error.error?.name).toBe('ResponseParseError');
  });

  it('are skipped where nothing of their name carries JSON', async () => {
    const { chunks, error } = await read(await open(created + named('ping', 'pong') + completed, RESPONSE));
    expect([chunks.length, error]).toEqual([2, undefined]);
  });
});

describe('a completion accumulated from chunks', () => {
  it('is not overwritten by empty values, has no padding, and keeps the first non-empty id', async () => {
    const base = { id: '', model: 'm', created: 7 };
    const stream = await open(
      events(
        { ...base, obfuscation: 'xx', choices: [{ index: 0, delta: { content: 'Hi' } }] },
        { ...base, id: 'gen-1', choices: [] },
        { id: '', model: '', created: 0, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
        { id: null, model: null, created: null, choices: [], usage: { total_tokens: 3 } },
        { choices: [{ index: 0, delta: {}, native_finish_reason: 'end' }] },
        { choices: [{ index: 0, delta: {}, native_finish_reason: '' }], usage: {} },
      ),
    );
    const final = await stream.final();
    expect(final).toMatchObject({
      id: 'gen-1',
      model: 'm',
      created: 7,
      usage: { total_tokens: 3 },
      choices: [{ native_finish_reason: 'end' }],
    });
    expect(final).not.toHaveProperty('obfuscation');
  });

  it('is not a partial where nothing had arrived', async () => {
    const error = await rejection<any>(open('data: {"error":{"code":400,"message":"no"}}\n\n'));
    expect([error.status, error.partial]).toEqual([400, undefined]);
  });
});

describe('a response that closes without its last event', () => {
  const item = (index: number, type: string, state: string): object => ({
    type: `response.output_item.${state}`,
    output_index: index,
    item: { type, ...(type === 'message' && { content: [{ type: 'output_text', text: 'Hi' }] }) },
  });
  const whole = [
    item(0, 'reasoning', 'added'),
    item(0, 'reasoning', 'done'),
    item(1, 'message', 'added'),
    item(1, 'message', 'done'),
  ];

  it.each<[string, string]>([
    ['a clean end', events(...whole)],
    ['[DONE]', events(...whole) + DONE],
  ])('is whole once every item is done: %s', async (_, text) => {
    const final = await (await open(text, RESPONSE)).final();
    expect([final.status, final.output.length]).toEqual(['completed', 2]);
  });

  it.each<[string, object[]]>([
    ['an item that is not done', whole.slice(0, 3)],
    ['reasoning alone', whole.slice(0, 2)],
  ])('is incomplete with %s', async (_, list) => {
    expect((await read(await open(events(...list), RESPONSE))).error?.name).toBe('StreamIncompleteError');
  });
});

describe('final() beside a loop', () => {
  it('that is not awaited causes no unhandled rejection when the error of the loop was caught', async () => {
    process.on('unhandledRejection', unhandled);
    const stream = await open(HELLO);
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    void stream.final();
    await iterator.next();
    expect((await rejection(iterator.next())).name).toBe('StreamIncompleteError');
    void stream.final();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('a stream that is opened and never read', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const endless = { steps: [{ write: HELLO }, 'hang' as const] };

  /** Waits until garbage collection has closed every socket. */
  async function allCollected(): Promise<void> {
    await vi.waitFor(
      () => {
        collect();
        expect(server?.open).toBe(0);
      },
      { timeout: 10_000, interval: 20 },
    );
  }

  const openAndLeave = async (fetch?: ReturnType<typeof createNodeFetch>, options: RequestOptions = {}) => {
    server = await serveFaults(endless);
    const client = testClient({ baseURL: server.url, ...(fetch && { fetch }) });
    await call<Any>(client, CHAT, [], { stream: true }, options);
  };

  it('frees its socket once it is garbage-collected, also under a long-lived signal', async () => {
    const { signal } = new AbortController();
    await openAndLeave(undefined, { signal });
    await allCollected();
    expect(signal.aborted).toBe(false);
  });

  it('frees its socket with nodeFetch too', async () => {
    const fetch = createNodeFetch({ connections: 1 });
    await openAndLeave(fetch);
    await allCollected();
    await fetch.close();
  });

  it('continues after tee() has taken it over', async () => {
    const [left] = (await open(HELLO + FINISH)).tee();
    await new Promise((resolve) => setTimeout(resolve, 5));
    collect();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await left.final()).choices[0].message.content).toBe('Hello');
  });

  it('frees its socket after the idle timeout; a later reader gets what had arrived, then the error', async () => {
    server = await serveFaults(endless);
    const client = testClient({ baseURL: server.url, streamIdleTimeout: 50 });
    const stream = await call<Any>(client, CHAT, [], { stream: true });
    await vi.waitFor(() => expect(server?.open).toBe(0), { timeout: 5_000, interval: 5 });
    const { chunks, error } = await read(stream);
    expect([chunks.length, error?.name, error?.kind]).toEqual([2, 'TimeoutError', 'idle']);
  });
});

it('a response of nodeFetch that cannot be created frees its socket', async () => {
  const headers = { 'content-encoding': 'gzip, gzip, gzip, gzip, gzip, gzip' };
  server = await serveFaults({ headers, steps: [{ write: HELLO }, 'hang'] });
  const fetch = createNodeFetch();
  expect((await rejection(fetch(server.url, {}))).name).toBe('TypeError');
  await vi.waitFor(() => expect(server?.open).toBe(0), { timeout: 5_000, interval: 5 });
  await fetch.close();
});

it('a program ends at once after [DONE], even if the server keeps the body open', async () => {
  server = await serveFaults({ steps: [{ write: HELLO + FINISH + DONE }, 'hang'] });
  const script = `
    import { call } from '${new URL('../../src/transport/call.ts', import.meta.url).href}';
    import { CHAT, testClient } from '${new URL('../helpers/operations.ts', import.meta.url).href}';
    const stream = await call(testClient({ baseURL: '${server.url}' }), CHAT, [], { stream: true });
    for await (const _ of stream);
    const done = performance.now();
    process.on('exit', () => process.stdout.write(String(performance.now() - done)));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  expect(output).not.toBe('');
  expect(Number(output)).toBeLessThan(600);
}, 20_000);
