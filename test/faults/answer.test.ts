import { createServer as createTCPServer, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FetchFunction, OpenRouterOptions } from '../../src/options.ts';
import { response } from '../../src/stream/kinds/response.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { toFetch } from '../../src/client/client-fetch.ts';
import { requestPath } from '../../src/client/raw-request.ts';
import { CHAT, MODEL, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, wire, type Reply } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO, serveFaults, type Fault, type FaultServer } from './fault-server.ts';

let server: FaultServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** Retries without waiting, so that a wrong retry is seen as a second request. */
const EAGER: OpenRouterOptions = { maxRetries: 2, retry: { initialDelay: 0 } };
const JSON_TYPE = { 'content-type': 'application/json' };
const html = (status: number): Response =>
  new Response(wire('error-html-gateway.html'), { status, headers: { 'content-type': 'text/html' } });

async function failure(
  reply: Reply,
  params: object = {},
  options: OpenRouterOptions = EAGER,
): Promise<{ error: any; requests: number }> {
  const fetch = scriptedFetch(reply);
  const error = await rejection<any>(call(testClient({ fetch, ...options }), CHAT, [], params));
  return { error, requests: fetch.sent.length };
}

async function fromServer(fault: Fault, params: object = {}): Promise<{ error: any; requests: number }> {
  server = await serveFaults(fault);
  const error = await rejection<any>(call(testClient({ baseURL: server.url, ...EAGER }), CHAT, [], params));
  return { error, requests: server.requests.length };
}

describe('responses that are not usable', () => {
  it.each([
    ['plain', {}],
    ['stream', { stream: true }],
  ])('an HTML page under 200 on a %s call names status and content type, and is not retried', async (_, params) => {
    const { error, requests } = await failure(html(200), params);
    expect([error.name, error.status, error.contentType, requests]).toEqual([
      'ResponseParseError',
      200,
      'text/html',
      1,
    ]);
  });

  it.each([
    ['an empty body', '', 'is empty'],
    ['white space only', ' \n'.repeat(500), 'holds only white space'],
    ['JSON cut short', '{"choices":[{"mess', 'is not JSON'],
    ['null', 'null', 'is neither a completion nor an error'],
  ])('%s under 200', async (_, body, message) => {
    const { error, requests } = await failure(json(body));
    expect([error.name, error.message.includes(message), requests]).toEqual(['ResponseParseError', true, 1]);
  });

  it('an unknown content-encoding', async () => {
    const bytes = new Uint8Array([0x28, 0xb5, 0x2f, 0xfd, 0x24, 0x03, 0x19]);
    const { error, requests } = await fromServer({
      headers: { ...JSON_TYPE, 'content-encoding': 'x-unknown' },
      steps: [{ write: bytes }],
    });
    expect([error.name, requests]).toEqual(['ResponseParseError', 1]);
  });

  it('a response whose header block is 64 KiB', async () => {
    const { error } = await fromServer({ headers: { ...JSON_TYPE, 'x-long': 'x'.repeat(64 * 1024) } });
    expect([error.name, error.cause instanceof Error]).toEqual(['ConnectionError', true]);
  });

  it('a peer whose response is not HTTP', async () => {
    const tcp = createTCPServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', () => socket.end('220 mail.example ESMTP\r\n'));
    });
    await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
    const baseURL = `http://127.0.0.1:${(tcp.address() as AddressInfo).port}`;
    expect(await rejection(call(testClient({ baseURL }), CHAT, [], {}))).toMatchObject({
      name: 'ConnectionError',
      sent: true,
    });
    await new Promise((resolve) => tcp.close(resolve));
  });
});

describe('deep JSON', () => {
  const DEPTH = 200_000;
  const deep = '['.repeat(DEPTH) + ']'.repeat(DEPTH);

  it('in a response is returned or refused, never an error of the language', async () => {
    const fetch = scriptedFetch(json(`{"choices":[{"text":"x"}],"deep":${deep}}`));
    const outcome = await call<any>(testClient({ fetch }), CHAT, [], {}).catch((error: Error) => error);
    expect(outcome instanceof Error ? outcome.name : Object.keys(outcome)).toEqual(['choices', 'deep']);
  });

  it('in a streamed event reaches the reader, but is not accumulated', async () => {
    const event = `data: {"choices":[{"index":0,"delta":{"content":"Hi","deep":${deep}}}]}\n\n`;
    const stream = await call<Stream<any, any>>(
      testClient({ fetch: scriptedFetch(() => sse(event + FINISH + DONE)) }),
      CHAT,
      [],
      { stream: true },
    );
    let text = '';
    for await (const piece of stream.textDeltas()) text += piece;
    expect(text).toBe('Hi');
    expect(await rejection(stream.final())).toMatchObject({
      name: 'StreamIncompleteError',
      partial: { truncated: true },
    });
  });

  it('in an error body keeps the status, also for `fetch`', async () => {
    const body = '['.repeat(30_000) + ']'.repeat(30_000);
    const { error } = await failure(json(body, { status: 400 }));
    expect([error.name, error.status]).toEqual(['BadRequestError', 400]);
    const response = await toFetch(testClient({ fetch: scriptedFetch(json(body, { status: 400 })) }))('/x');
    expect([response.status, await response.text()]).toEqual([400, body]);
  });

  it('in a request body is refused before anything is sent', async () => {
    let body: unknown = 1;
    for (let n = 0; n < DEPTH; n++) body = [body];
    const fetch = scriptedFetch(json({ choices: [{ text: 'x' }] }));
    const error = await rejection(call(testClient({ fetch }), CHAT, [], { messages: body }));
    expect([error.name, fetch.sent.length]).toEqual(['InvalidRequestError', 0]);
  });
});

describe('values that cannot be converted', () => {
  /** JSON of which `String` and `Number` throw, and values that overflow the stack of what walks through them. */
  const odd = [
    '{"toString":1}',
    '[{"toString":1}]',
    '{"valueOf":1,"toString":null}',
    `${'['.repeat(9_000)}${']'.repeat(9_000)}`,
  ];
  const usage = (value: string) =>
    `{"choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}],"usage":{"completion_tokens":${value}}}`;
  const events = (data: string) => sse(`data: ${data}\n\n`);
  const rows: [string, (value: string) => Response, object][] = [
    ['tokens of a response', (value) => json(usage(value)), {}],
    ['tokens of a response to a stream call', (value) => json(usage(value)), { stream: true }],
    [
      'a response to a stream call',
      (value) => json(`{"choices":[{"message":{"content":"Hi"}}],"x":${value}}`),
      { stream: true },
    ],
    ['the code of an error', (value) => json(`{"error":{"code":${value},"message":"m"}}`, { status: 400 }), {}],
    ['the code of an error in a success', (value) => json(`{"error":{"code":${value},"message":"m"}}`), {}],
    ['the code of an error event', (value) => events(`{"error":{"code":${value},"message":"m"}}`), { stream: true }],
  ];

  it.each(rows)('in %s do not count as a broken connection, and are not paid for twice', async (_, reply, params) => {
    for (const value of odd) {
      const fetch = scriptedFetch(() => reply(value));
      const outcome = await call<any>(testClient({ fetch, ...EAGER }), CHAT, [], params)
        .then(async (result) => (await result.final?.(), result))
        .catch((error: Error) => error);
      const { name } = outcome instanceof Error ? outcome : { name: 'a value' };
      expect([name, fetch.sent.length]).toEqual([
        expect.not.stringMatching(/^(?:ConnectionError|TypeError|RangeError)$/),
        1,
      ]);
    }
  });

  it.each(['response.created', 'response.output_item.done'])(
    'in an event of a response (%s) are not an error',
    (type) => {
      for (const value of odd) {
        const event = JSON.parse(
          `{"type":${value},"response":${value},"item":{"arguments":${value},"type":"function_call"}}`,
        );
        const fold = response.fold(1e6);
        for (const each of [event, { ...event, type }]) {
          expect(() => (response.shape?.(each), response.failure(each), fold.add(each))).not.toThrow();
          expect(() => response.complete?.({ output: [each.item] })).not.toThrow();
        }
        expect(() => fold.value()).not.toThrow();
      }
    },
  );
});

describe('properties named like prototypes', () => {
  it.each(['__proto__', 'constructor', 'prototype'])(
    '%s in responses and errors changes no prototype',
    async (name) => {
      const evil = `{"${name}":{"polluted":1},"choices":[{"index":0,"${name}":{"polluted":1},"message":{"${name}":{"polluted":1}}}]}`;
      const client = testClient({ fetch: scriptedFetch(json(evil)) });
      const answer = await call<any>(client, CHAT, [], {});
      const bad = `{"error":{"code":400,"message":"m","${name}":{"polluted":1},"metadata":{"${name}":{"polluted":1},"headers":{"${name}":{"polluted":1}}}}}`;
      const { error } = await failure(json(bad, { status: 400 }));
      const stream = await call<Stream<any, any>>(client, CHAT, [], { stream: true });
      await stream.final();
      expect(Object.getPrototypeOf(answer)).toBe(Object.prototype);
      expect(error.name).toBe('BadRequestError');
      expect(Object.hasOwn(Object.prototype, 'polluted') || Object.hasOwn(Object, 'polluted')).toBe(false);
    },
  );

  it('__proto__ in the query of a base URL is a name like any other', async () => {
    const fetch = scriptedFetch(json({ ok: 1 }));
    await call(testClient({ fetch, baseURL: 'http://127.0.0.1:9/?constructor=1&__proto__=2' }), MODEL, ['a', 'b']);
    expect(fetch.sent[0]?.url).toContain('constructor=1');
  });
});

describe("a fetch of the caller's", () => {
  const bare =
    (body: object): FetchFunction =>
    async () =>
      body as Response;

  it('may return a bare object, as long as it has headers and text()', async () => {
    const answer = {
      ok: true,
      status: 200,
      headers: new Headers(JSON_TYPE),
      text: async () => '{"choices":[{"text":"x"}],"id":"bare"}',
    };
    expect(await call(testClient({ fetch: bare(answer) }), CHAT, [], {})).toEqual({
      choices: [{ text: 'x' }],
      id: 'bare',
    });
    const error = {
      ...answer,
      ok: false,
      status: 429,
      text: async () => '{"error":{"code":429,"message":"slow down"}}',
    };
    expect(await rejection(call(testClient({ fetch: bare(error) }), CHAT, [], {}))).toMatchObject({
      name: 'RateLimitError',
      message: '429: slow down',
    });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an object without headers', { ok: true, status: 200, text: async () => '{}' }],
    ['headers of another kind', { ok: true, status: 200, headers: { 'content-type': 'x' }, text: async () => '{}' }],
  ])('that returns %s gets a clear error, once', async (_, answer) => {
    const fetch = vi.fn(bare(answer as object));
    const error = await rejection(call(testClient({ fetch, ...EAGER }), CHAT, [], {}));
    expect([error.name, error.message]).toEqual([
      'ResponseParseError',
      'Option `fetch`, or a middleware, must return a Response with status and headers.',
    ]);
    expect(fetch).toHaveBeenCalledTimes(1);
    const middleware = [async () => answer as Response];
    expect((await rejection(call(testClient({ fetch, middleware }), CHAT, [], {}))).name).toBe('ResponseParseError');
  });

  it('without a body stream cannot stream, and causes a clear error', async () => {
    const answer = {
      ok: true,
      status: 200,
      headers: new Headers({ 'content-type': 'text/event-stream' }),
      body: null,
      text: async () => HELLO,
    };
    const error = await rejection(call(testClient({ fetch: bare(answer) }), CHAT, [], { stream: true }));
    expect([error.name, error.message]).toEqual([
      'ResponseParseError',
      'The response has no body that can be read as a stream.',
    ]);
  });
});

describe('a request body that can be read only once', () => {
  const once = (): ReadableStream<Uint8Array> => new Response('{"a":1}').body as ReadableStream<Uint8Array>;

  it('is not sent again: the first error is the one that is thrown', async () => {
    server = await serveFaults({
      status: 429,
      headers: JSON_TYPE,
      steps: [{ write: '{"error":{"code":429,"message":"busy"}}' }],
    });
    const client = testClient({ baseURL: server.url, ...EAGER });
    const error = await rejection(requestPath(client, 'POST', '/upload', { body: once() }));
    expect(error).toMatchObject({ name: 'RateLimitError', attempts: 1 });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}']);
  });

  it('is not replayed by a redirect', async () => {
    server = await serveFaults({ status: 307, headers: { location: '/again' } });
    const error = await rejection(
      requestPath(testClient({ baseURL: server.url, ...EAGER }), 'POST', '/upload', { body: once() }),
    );
    expect([error.name, error.message]).toEqual([
      'ConnectionError',
      'A redirect was not followed: the request body can be sent only once. Check option `baseURL`.',
    ]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('what the caller passes', () => {
  function freeze<T>(value: T): T {
    if (typeof value === 'object' && value !== null && !(value instanceof AbortSignal))
      Object.values(Object.freeze(value)).forEach(freeze);
    return value;
  }

  it('may be frozen, and is not changed', async () => {
    const fetch = scriptedFetch(json({ error: { code: 500, message: 'x' } }, { status: 500 }), () =>
      sse(chunk({ content: 'Hi' }) + FINISH + DONE),
    );
    const options = freeze({
      defaultHeaders: { 'x-a': '1' },
      defaultQuery: { q: ['1'] },
      retry: { initialDelay: 0 },
      middleware: [],
      maxRetries: 1,
    });
    const params = freeze({ model: 'm', messages: [{ role: 'user', content: 'Hi' }], stream: true });
    const perCall = freeze({
      headers: { 'x-b': '2' },
      query: { r: 1 },
      extraBody: { top_p: 1 },
      retry: { maxDelay: 1 },
    });
    const stream = await call<Stream<any, any>>(testClient({ fetch, ...options }), CHAT, [], params, perCall);
    expect((await stream.final()).choices[0].message.content).toBe('Hi');
    expect(JSON.parse(String(fetch.sent[1]?.body))).toEqual({ ...params, top_p: 1 });
  });
});
