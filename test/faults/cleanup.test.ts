import { spawn } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenRouterOptions } from '../../src/options.ts';
import { shared } from '../../src/request/shared-key.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import type { Client } from '../../src/transport/client.ts';
import { CHAT, MODEL, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO, serveFaults, type Fault, type FaultServer } from './fault-server.ts';

type Chat = Stream<any, any>;

let server: FaultServer | undefined;
const unhandled = vi.fn();
beforeEach(() => void process.on('unhandledRejection', unhandled));
afterEach(async () => {
  await server?.close();
  server = undefined;
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

const startStream = (client: Client, signal?: AbortSignal): Promise<Chat> =>
  call<Chat>(client, CHAT, [], { stream: true }, { signal });
const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

async function textOf(stream: Chat): Promise<string> {
  let text = '';
  for await (const piece of stream.textDeltas()) text += piece;
  return text;
}

async function allClosed(): Promise<void> {
  await vi.waitFor(() => expect(server?.open).toBe(0), { timeout: 10_000, interval: 5 });
}

/** A body that stays open after `text`; `cancelled` counts cancelled bodies. */
function openBody(text: string): { reply: Reply; cancelled: () => number } {
  let cancelled = 0;
  const reply = (): Response => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
      cancel: () => void cancelled++,
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  return { reply, cancelled: () => cancelled };
}

describe('after every outcome no timer and no listener is left', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const busy = json({ error: { code: 503, message: 'busy' } }, { status: 503 });
  const settings: OpenRouterOptions = {
    timeout: 1_000,
    totalTimeout: 60_000,
    streamIdleTimeout: 1_000,
    maxRetries: 2,
    retry: { initialDelay: 5 },
  };

  it.each<[string, Reply, object]>([
    ['an answer', json({ choices: [{ text: 'x' }] }), {}],
    ['an error status', json({ error: { code: 400, message: 'no' } }, { status: 400 }), {}],
    ['retries in vain', busy, {}],
    ['a lost connection', new TypeError('fetch failed'), {}],
    ['an answer that is none', json('nonsense'), {}],
    ['a timeout', () => new Promise<Response>(() => {}), {}],
    ['a whole stream', () => sse(HELLO + FINISH + DONE), { stream: true }],
    ['a stream without [DONE]', () => sse(HELLO + FINISH), { stream: true }],
    ['a cut stream', () => sse(HELLO), { stream: true }],
    ['an error in a stream', () => sse(`${HELLO}data: {"error":{"code":502,"message":"x"}}\n\n`), { stream: true }],
    ['an event that is no JSON', () => sse(`${HELLO}data: {\n\n`), { stream: true }],
    ['a silent stream', openBody(HELLO).reply, { stream: true }],
  ])('%s', async (_, reply, params) => {
    const { signal } = new AbortController();
    const client = testClient({ fetch: scriptedFetch(reply), ...settings });
    const outcome = Promise.resolve(call<any>(client, CHAT, [], params, { signal }))
      .then((value) => ('final' in value ? value.final() : value))
      .catch(() => {});
    await vi.runAllTimersAsync();
    await outcome;
    expect([vi.getTimerCount(), listeners(signal)]).toEqual([0, 0]);
  });

  it('60 calls on one signal', async () => {
    const { signal } = new AbortController();
    const warned = vi.fn();
    process.on('warning', warned);
    const plain = testClient({ fetch: scriptedFetch(json({ choices: [{ text: 'x' }] })), ...settings });
    const streaming = testClient({ fetch: scriptedFetch(() => sse(HELLO + FINISH + DONE)), ...settings });
    const calls = Array.from({ length: 30 }, () => [
      call(plain, CHAT, [], {}, { signal }),
      startStream(streaming, signal).then(textOf),
    ]).flat();
    expect(listeners(signal)).toBeGreaterThan(0);
    await Promise.all(calls);
    await vi.runAllTimersAsync();
    expect([listeners(signal), vi.getTimerCount(), warned.mock.calls.length]).toEqual([0, 0, 0]);
    process.off('warning', warned);
  });

  it('2,000 streams opened and closed unread', { timeout: 120_000 }, async () => {
    const { signal } = new AbortController();
    const { reply, cancelled } = openBody(HELLO);
    const client = testClient({ fetch: scriptedFetch(reply), ...settings });
    for (let n = 0; n < 2_000; n++) await (await startStream(client, signal))[Symbol.asyncDispose]();
    expect([cancelled(), listeners(signal), vi.getTimerCount()]).toEqual([2_000, 0, 0]);
  });

  it('2,000 streams opened and abandoned: their timers end with the idle timeout', async () => {
    const { signal } = new AbortController();
    const client = testClient({ fetch: scriptedFetch(openBody(HELLO).reply), ...settings });
    for (let n = 0; n < 2_000; n++) await startStream(client, signal);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('sockets', () => {
  it.each<[string, Fault, object]>([
    ['an error status with an endless body', { status: 500, steps: [{ flood: 'x'.repeat(10_000) }] }, {}],
    [
      'an answer that is too large',
      { headers: { 'content-type': 'application/json' }, steps: [{ flood: ' '.repeat(10_000) }] },
      {},
    ],
    [
      'an error as first event',
      { steps: [{ write: 'data: {"error":{"code":400,"message":"x"}}\n\n' }, 'hang'] },
      { stream: true },
    ],
    [
      'a body that is not an event stream',
      { headers: { 'content-type': 'text/html' }, steps: [{ flood: 'x'.repeat(10_000) }] },
      { stream: true },
    ],
  ])('%s: closed', async (_, fault, params) => {
    server = await serveFaults(fault);
    const error = await rejection<any>(call(testClient({ baseURL: server.url, maxBodyBytes: 1e6 }), CHAT, [], params));
    expect(['APIError', 'InternalServerError', 'BadRequestError', 'ResponseParseError']).toContain(error.name);
    await allClosed();
  });

  it('a hook that throws after the headers: closed', async () => {
    server = await serveFaults({ steps: [{ write: HELLO }, 'hang'] });
    const client = testClient({ baseURL: server.url, onResponse: () => Promise.reject(new RangeError('mine')) });
    expect((await rejection(startStream(client))).name).toBe('RangeError');
    await allClosed();
  });

  it('retries use few connections: the bodies of discarded responses are read or cancelled', async () => {
    const busy: Fault = {
      status: 503,
      headers: { 'content-type': 'text/plain' },
      steps: [{ write: 'x'.repeat(20_000) }],
    };
    server = await serveFaults(busy, busy, busy, {
      headers: { 'content-type': 'application/json' },
      steps: [{ write: '{"choices":[{"text":"x"}]}' }],
    });
    const { attempts } = await call(
      testClient({ baseURL: server.url, maxRetries: 3, retry: { initialDelay: 0 } }),
      CHAT,
      [],
      {},
    ).withResponse();
    expect([attempts, server.connections]).toEqual([4, 1]);
  });
});

describe('many at once', () => {
  it('60 streams on one client do not mix', async () => {
    server = await serveFaults((request) => {
      const name = String(request.headers['x-name']);
      return {
        steps: [
          { write: chunk({ content: `${name}:` }) },
          { pause: 5 },
          { write: Array.from({ length: 5 }, (_, n) => chunk({ content: `${name}.${n} ` })).join('') },
          { pause: 5 },
          { write: FINISH + DONE },
        ],
      };
    });
    const client = testClient({ baseURL: server.url });
    const texts = await Promise.all(
      Array.from({ length: 60 }, async (_, n) =>
        textOf(await call<Chat>(client, CHAT, [], { stream: true }, { headers: { 'x-name': `s${n}` } })),
      ),
    );
    expect(texts).toEqual(Array.from({ length: 60 }, (_, n) => `s${n}:s${n}.0 s${n}.1 s${n}.2 s${n}.3 s${n}.4 `));
  });

  it('aborting one of two leaves the other alone', async () => {
    server = await serveFaults(
      { steps: [{ write: HELLO }, 'hang'] },
      { steps: [{ write: HELLO }, { pause: 60 }, { write: FINISH + DONE }] },
    );
    const client = testClient({ baseURL: server.url });
    const controller = new AbortController();
    const [first, second] = [await startStream(client, controller.signal), await startStream(client)];
    const [failed, text] = [rejection(textOf(first)), textOf(second)];
    controller.abort();
    expect([(await failed).name, await text]).toEqual(['UserAbortError', 'Hello']);
  });

  it('60 calls with a shared key function share its runs, those with another do not', async () => {
    const key = vi.fn(async () => 'key');
    const client = testClient({ fetch: scriptedFetch(json({ choices: [{ text: 'x' }] })), apiKey: shared(key) });
    await Promise.all(Array.from({ length: 60 }, () => call(client, CHAT, [], {})));
    expect(key).toHaveBeenCalledTimes(1);
    await Promise.all(Array.from({ length: 60 }, () => call(client, CHAT, [], {}, { apiKey: key })));
    expect(key).toHaveBeenCalledTimes(61);
  });
});

describe('memory', () => {
  it('a reader that is slow reads no further than it must', async () => {
    let produced = 0;
    const event = new TextEncoder().encode(chunk({ content: 'x'.repeat(1_000) }));
    const body = new ReadableStream<Uint8Array>({ pull: (controller) => (produced++, controller.enqueue(event)) });
    const fetch = scriptedFetch(() => new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
    const stream = await startStream(testClient({ fetch }));
    const iterator = stream[Symbol.asyncIterator]();
    for (let n = 1; n <= 50; n++) {
      await iterator.next();
      await new Promise((resolve) => setImmediate(resolve));
      expect(produced).toBeLessThanOrEqual(n + 3);
    }
    await iterator.return?.();
  });

  it('of a stream read to its end only the completion is kept, and that is bounded', async () => {
    const count = 20_000;
    let sent = 0;
    const event = new TextEncoder().encode(chunk({ content: 'y'.repeat(1_000) }));
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(sent++ < count ? event : new TextEncoder().encode(FINISH + DONE)),
    });
    const fetch = scriptedFetch(() => new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
    const stream = await call<Chat>(testClient({ fetch, maxAnswerBytes: 50_000 }), CHAT, [], { stream: true });
    expect((await textOf(stream)).length).toBe(count * 1_000);
    expect((await rejection<any>(stream.final())).partial.choices[0].message.content.length).toBeLessThanOrEqual(
      50_000,
    );
  });

  it('tee() with one idle branch buffers for it, and frees the buffer when that branch is closed', async () => {
    const events = Array.from({ length: 200 }, (_, n) => chunk({ content: `${n} ` })).join('');
    const [busy, idle] = (
      await startStream(testClient({ fetch: scriptedFetch(() => sse(events + FINISH + DONE, { size: 50 })) }))
    ).tee();
    const text = await textOf(busy);
    expect(text).toContain('199');
    expect(await textOf(idle)).toBe(text);
    const [reader, left] = (
      await startStream(testClient({ fetch: scriptedFetch(() => sse(events + FINISH + DONE, { size: 50 })) }))
    ).tee();
    await left[Symbol.asyncDispose]();
    expect(await textOf(reader)).toBe(text);
    expect((await rejection(left.final())).name).toBe('UserAbortError');
  });
});

describe('the process', () => {
  /** Runs a script in a separate Node process; resolves with its exit code and output, or kills it after a while. */
  async function run(script: string, ...flags: string[]): Promise<{ code: number | null; output: string }> {
    const source = `import { OpenRouter } from ${JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)};
      const client = new OpenRouter({ apiKey: 'k', baseURL: ${JSON.stringify(server?.url)}, logLevel: 'off', maxRetries: 0, totalTimeout: 200_000 });
      const params = { model: 'm', messages: [] };
      ${script}
      process.stdout.write('last line');`;
    const child = spawn(process.execPath, [...flags, '--no-warnings', '--input-type=module', '-e', source], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 12_000,
    });
    let output = '';
    for (const pipe of [child.stdout, child.stderr]) pipe.on('data', (data: Buffer) => (output += data.toString()));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, output };
  }

  it.each<[string, Fault, string]>([
    [
      'an answer',
      { headers: { 'content-type': 'application/json' }, steps: [{ write: '{"choices":[{"text":"x"}]}' }] },
      'await client.chat.completions.create(params);',
    ],
    [
      'a whole stream',
      { steps: [{ write: HELLO + FINISH + DONE }] },
      'for await (const _ of await client.chat.completions.create({ ...params, stream: true }));',
    ],
    [
      '[DONE] on a connection that stays open',
      { steps: [{ write: HELLO + DONE }, 'hang'] },
      'for await (const _ of await client.chat.completions.create({ ...params, stream: true }));',
    ],
    [
      'a loop that was left',
      { steps: [{ write: HELLO }, 'hang'] },
      'for await (const _ of await client.chat.completions.create({ ...params, stream: true })) break;',
    ],
    [
      'an abort',
      { before: 'hang' },
      'await client.chat.completions.create(params, { signal: AbortSignal.timeout(20) }).catch(() => {});',
    ],
    ['a timeout', { before: 'hang' }, 'await client.chat.completions.create(params, { timeout: 20 }).catch(() => {});'],
    [
      'an error nobody keeps',
      { status: 401, steps: [] },
      'await client.chat.completions.create(params).catch(() => {});',
    ],
  ])('can end after %s', { timeout: 15_000 }, async (_, fault, script) => {
    server = await serveFaults(fault);
    expect(await run(script)).toEqual({ code: 0, output: 'last line' });
  });

  it('shows the text so far and what happened when a server dies in mid-stream', { timeout: 15_000 }, async () => {
    server = await serveFaults({ steps: [{ write: HELLO }, 'cut'] });
    const { code, output } = await run(`
      const stream = await client.chat.completions.create({ ...params, stream: true });
      for await (const text of stream.textDeltas()) process.stdout.write(text);`);
    expect(code).toBe(1);
    expect(output).toMatch(/^Hello/);
    expect(output).toMatch(/ConnectionError: The connection to http:\/\/127\.0\.0\.1:\d+ broke/);
  });

  it('frees the memory of streams that were opened and abandoned', { timeout: 15_000 }, async () => {
    const script = `
      const body = () => new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode(${JSON.stringify(HELLO)})) });
      const fetch = async () => new Response(body(), { headers: { 'content-type': 'text/event-stream' } });
      const own = client.withOptions({ fetch, streamIdleTimeout: 50 });
      const left = [];
      for (let n = 0; n < 2000; n++) {
        const { signal } = new AbortController();
        left.push(new WeakRef(await own.chat.completions.create({ ...params, stream: true }, { signal })));
      }
      let alive = left.length;
      for (let n = 0; n < 40 && alive > 20; n++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        gc();
        alive = left.filter((ref) => ref.deref()).length;
      }
      if (alive > 20) process.stdout.write(alive + ' streams are still there. ');`;
    expect(await run(script, '--expose-gc')).toEqual({ code: 0, output: 'last line' });
  });
});

describe('views of one call', () => {
  it('a failure that is awaited in one view causes no unhandled rejection in the others', async () => {
    const client = testClient({ fetch: scriptedFetch(json({ error: { code: 400, message: 'no' } }, { status: 400 })) });
    const calling = call(client, MODEL, ['a', 'b']);
    expect((await rejection(calling.withResponse())).name).toBe('BadRequestError');
    await new Promise((resolve) => setTimeout(resolve, 10));
  });
});
