import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { relay } from '../../src/helpers/relay.ts';
import type { RequestOptions } from '../../src/options.ts';
import { errorOfValue } from '../../src/errors/from-wire.ts';
import {
  type APIError,
  ConnectionError,
  InvalidRequestError,
  ResponseParseError,
  StreamIncompleteError,
  TimeoutError,
} from '../../src/index.ts';
import { chat, completion, image, message, response } from '../../src/stream/typed-kinds.ts';
import type { StreamKind } from '../../src/stream/kind.ts';
import { encodeEvents } from '../../src/stream/encode-events.ts';
import { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, MESSAGE, testClient } from '../helpers/operations.ts';
import { rejection } from '../helpers/replies.ts';
import { DONE, FINISH, HELLO, serveFaults, type Fault, type FaultServer } from './fault-server.ts';

type Chat = Stream<any, any>;
type Bytes = ReadableStream<Uint8Array>;

let upstream: FaultServer | undefined;
let server: Server | undefined;
afterEach(async () => {
  await upstream?.close();
  upstream = undefined;
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  vi.useRealTimers();
});

async function open(fault: Fault, options: RequestOptions = {}, operation = CHAT): Promise<Chat> {
  upstream ??= await serveFaults(fault);
  return call<Chat>(testClient({ baseURL: upstream.url }), operation, [], { stream: true }, options);
}

/** A web server that sends the response returned by `handle`, as frameworks do. */
async function serve(handle: () => Response | Promise<Response>): Promise<string> {
  server = createServer((_, outgoing) => {
    void (async () => {
      const { status, headers, body } = await handle();
      outgoing.writeHead(status, Object.fromEntries(headers));
      outgoing.flushHeaders();
      const reader = (body as Bytes).getReader();
      outgoing.on('close', () => void reader.cancel().catch(() => {}));
      try {
        for (let read = await reader.read(); !read.done; read = await reader.read()) outgoing.write(read.value);
        outgoing.end();
      } catch {
        outgoing.destroy();
      }
    })();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Reads a stream to its end: the text and the error. */
async function read(stream: Chat): Promise<{ text: string; error: any }> {
  let text = '';
  try {
    for await (const piece of stream.textDeltas()) text += piece;
  } catch (error) {
    return { text, error };
  }
  return { text, error: undefined };
}

const textOf = (body: Bytes | null): Promise<string> => new Response(body).text();

/** A stream of `chunks`, followed by the error. */
function broken(error: unknown, chunks: unknown[] = [], kind = 'chat'): Bytes {
  let n = 0;
  return encodeEvents({
    kind,
    chunks: {
      async next() {
        if (n < chunks.length) return { done: false, value: chunks[n++] };
        throw error;
      },
    },
  });
}

describe('an error of a relayed stream', () => {
  const wire = (status: number, error: object): APIError =>
    errorOfValue({ status, headers: new Headers({ 'retry-after': '7' }) }, error, { error });

  it.each<[string, Error]>([
    [
      'a provider error',
      wire(200, {
        code: 502,
        message: 'Provider returned error',
        metadata: { provider_name: 'Acme', raw: '{"error":{"message":"GPU on fire."}}' },
      }),
    ],
    ['a rate limit with a hint', wire(429, { code: 429, message: 'Slow down.' })],
    [
      'an error with a code in words',
      wire(200, { code: 'server_error', error_type: 'provider_overloaded', message: 'busy' }),
    ],
    [
      'a lasting refusal',
      wire(402, { code: 402, message: 'You requested up to 65536 tokens, but can only afford 333' }),
    ],
    ['an error without a status', wire(200, { message: 'odd' })],
    ['a lost connection', new ConnectionError('The connection to https://acme.example broke.')],
    ['silence', new TimeoutError('idle', 240_000)],
    ['a truncated stream', new StreamIncompleteError()],
    ['an unusable event', new ResponseParseError('The stream sent an event that is not JSON.')],
  ])('%s is restored, with its class, status and message', async (_, error) => {
    for (const kind of [chat, completion, response, message, image] as StreamKind<any, any>[]) {
      const { error: again } = await read(Stream.fromReadableStream(broken(error, [], kind.name), kind));
      expect(again).toBeInstanceOf(error.constructor);
      for (const key of [
        'name',
        'message',
        'status',
        'code',
        'kind',
        'timeoutMs',
        'reason',
        'errorType',
        'retryable',
        'retryAfterMs',
        'affordableTokens',
        'metadata',
      ])
        expect([key, again[key]]).toEqual([key, (error as any)[key]]);
    }
  });

  it('keeps the part that had arrived, and ends once', async () => {
    const stream = await open({ steps: [{ write: `${HELLO}data: {"error":{"code":502,"message":"gone"}}\n\n` }] });
    const text = await textOf(stream.toReadableStream());
    expect(text.match(/finish_reason":"error"/g)).toHaveLength(1);
    const { text: arrived, error } = await read(Stream.fromReadableStream(new Response(text).body as Bytes));
    expect([arrived, error.message, error.partial.choices[0].message.content]).toEqual(['Hello', '502: gone', 'Hello']);
  });

  it('has the properties that readers with schemas require', async () => {
    const chunk = { id: 'gen-1', object: 'chat.completion.chunk', created: 5, model: 'a/b', choices: [] };
    const text = await textOf(broken(new TimeoutError('idle', 9), [chunk]));
    const event = JSON.parse(text.split('data: ')[2] as string);
    expect(event).toMatchObject({ id: 'gen-1', object: 'chat.completion.chunk', created: 5, model: 'a/b' });
    expect(event.choices).toEqual([
      { index: 0, delta: { content: '' }, finish_reason: 'error', native_finish_reason: null, logprobs: null },
    ]);
    expect(event.error).toMatchObject({ code: 504, message: expect.any(String), type: 'timeout', param: null });
  });

  it('is an event of its own name in formats that have names', async () => {
    const text = await textOf(
      broken(wire(529, { code: 529, message: 'full' }), [{ type: 'message_start' }], 'message'),
    );
    expect(text).toMatch(/^event: message_start\ndata: .*\n\nevent: error\ndata: {"type":"error",/);
    // A type from the wire cannot inject a line.
    expect(await textOf(broken(new Error('x'), [{ type: 'a\ndata: 1' }], 'events'))).not.toContain('event:');
  });

  it('of foreign code shows no key', async () => {
    expect(await textOf(broken(new Error('Bearer sk-or-v1-0123456789abcdef')))).not.toContain('0123456789');
  });

  it('that another server has passed on is not duplicated', async () => {
    const body = JSON.stringify({ error: { code: 429, message: '429: Slow down.' } });
    const error = await rejection(Stream.fromResponse(new Response(body, { status: 429 })));
    expect(error).toMatchObject({ name: 'RateLimitError', status: 429, message: '429: Slow down.' });
  });
});

describe('an abort', () => {
  it("of the caller's breaks off the bytes and is not written as an error", async () => {
    const controller = new AbortController();
    const stream = await open({ steps: [{ write: HELLO }, 'hang'] }, { signal: controller.signal });
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.read();
    const last = reader.read();
    controller.abort(new Error('enough'));
    expect(await rejection(last)).toMatchObject({ name: 'AbortError' });
  });

  it('of the browser is a UserAbortError there, and ends the upstream request', async () => {
    const stream = await open({ steps: [{ write: HELLO }, 'hang'] });
    const url = await serve(() => stream.toResponse());
    const page = new AbortController();
    const reading = read(await Stream.fromResponse(fetch(url, { signal: page.signal })));
    setTimeout(() => page.abort('stopped'), 20);
    const { text, error } = await reading;
    expect([text, error.name, error.partial.choices[0].message.content]).toEqual(['Hello', 'UserAbortError', 'Hello']);
    await vi.waitFor(() => expect(upstream?.open).toBe(0), { timeout: 5_000 });
    const controller = new AbortController();
    controller.abort('stopped');
    expect(await rejection(Stream.fromResponse(fetch(url, { signal: controller.signal })))).toMatchObject({
      name: 'UserAbortError',
    });
  });

  it('of the browser before the first content ends the pending call', async () => {
    upstream = await serveFaults({ before: 'hang' });
    const url = await serve(() => relay((signal) => open({}, { signal })));
    const controller = new AbortController();
    const page = await Stream.fromResponse(fetch(url, { signal: controller.signal }));
    const reading = read(page);
    await vi.waitFor(() => expect(upstream?.requests).toHaveLength(1));
    controller.abort();
    expect((await reading).error).toMatchObject({ name: 'UserAbortError' });
    await vi.waitFor(() => expect(upstream?.open).toBe(0), { timeout: 5_000 });
  });
});

describe('headers and keep-alives', () => {
  it('toResponse() asks proxies not to buffer events, and accepts your own headers', async () => {
    const stream = await open({ steps: [{ write: HELLO + FINISH + DONE }] });
    const { status, headers, body } = stream.toResponse({
      status: 201,
      headers: { 'cache-control': 'no-store', 'x-a': 'b' },
    });
    expect([status, Object.fromEntries(headers)]).toEqual([
      201,
      {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'x-a': 'b',
      },
    ]);
    expect(await textOf(body)).toMatch(/data: \[DONE\]\n\n$/);
  });

  it('relay() sends headers and a comment before the upstream has responded', async () => {
    upstream = await serveFaults({ before: 'hang' });
    const { status, headers, body } = relay((signal) => open({}, { signal }));
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-cache, no-transform']);
    const reader = (body as Bytes).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(': keep-alive\n\n');
    await reader.cancel();
  });

  it('relay() reports an error before the first content with its class and status', async () => {
    upstream = await serveFaults({
      status: 401,
      headers: {},
      steps: [{ write: '{"error":{"code":401,"message":"No auth"}}' }],
    });
    const page = await Stream.fromResponse(relay((signal) => open({}, { signal })));
    expect((await read(page)).error).toMatchObject({
      name: 'AuthenticationError',
      status: 401,
      message: '401: No auth',
    });
  });

  it('send a comment in each silence of `keepAlive` ms, but none for a reader that does not read', async () => {
    vi.useFakeTimers();
    const body = encodeEvents({ kind: 'chat', chunks: { next: () => new Promise(() => {}) } }, { keepAlive: 1_000 });
    const reader = body.getReader();
    for (let n = 0; n < 3; n++) {
      const next = reader.read();
      await vi.advanceTimersByTimeAsync(1_000);
      expect(new TextDecoder().decode((await next).value)).toBe(': keep-alive\n\n');
    }
    await vi.advanceTimersByTimeAsync(100_000);
    await reader.read();
    let more = false;
    void reader.read().then(() => (more = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(more).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(more).toBe(true);
    await reader.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, -1, NaN, '15' as never])('refuse a keepAlive of %s', async (keepAlive) => {
    const stream = await open({ steps: [{ write: HELLO + FINISH + DONE }] });
    expect(() => stream.toReadableStream({ keepAlive })).toThrow(InvalidRequestError);
  });
});

describe('fromResponse', () => {
  it('reads a stream of any kind, typed', async () => {
    const events = [
      { type: 'message_start', message: { id: 'm', usage: { input_tokens: 1 } } },
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hi' } },
      { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } },
      { type: 'message_stop' },
    ];
    const write = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    const stream = await open({ steps: [{ write }] }, {}, MESSAGE);
    const page = await Stream.fromResponse(stream.toResponse(), message);
    const { content, usage } = await page.final();
    expect([content, usage]).toEqual([[{ type: 'text', text: 'Hi' }], { input_tokens: 1, output_tokens: 2 }]);
  });

  it('without a kind refuses events of any kind but chat', async () => {
    const body = 'data: {"type":"response.created","response":{}}\n\n';
    const { error } = await read(Stream.fromReadableStream(new Response(body).body as Bytes));
    expect(error).toMatchObject({ name: 'InvalidRequestError', message: expect.stringContaining('`response`') });
  });

  it.each<[string, Response, object]>([
    [
      'an error page',
      new Response('<html><title>Bad gateway</title></html>', { status: 502 }),
      { name: 'BadGatewayError', status: 502 },
    ],
    [
      'an error of a framework',
      new Response('Internal Server Error', { status: 500 }),
      { name: 'InternalServerError', status: 500 },
    ],
    ['a success that is not a stream', Response.json({ ok: true }), { name: 'ResponseParseError', status: 200 }],
    [
      'an error in a 200',
      Response.json({ error: { code: 429, message: 'Slow' } }),
      { name: 'RateLimitError', status: 429 },
    ],
  ])('throws the error of %s', async (_, given, expected) => {
    expect(await rejection(Stream.fromResponse(given))).toMatchObject(expected);
  });
});
