import { describe, expect, it, vi } from 'vitest';
import { toFetch } from '../../../src/client/client-fetch.ts';
import type { OpenRouterOptions } from '../../../src/options.ts';
import { KEY, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply } from '../../helpers/replies.ts';

const BASE = 'http://127.0.0.1:9/v1';
const FAST = { maxRetries: 2, retry: { initialDelay: 0, maxDelay: 0 } } as const;
function door(replies: Reply[], options: OpenRouterOptions = {}) {
  const sent = scriptedFetch(...replies);
  return { sent: sent.sent, fetch: toFetch(testClient({ baseURL: BASE, fetch: sent, ...options })) };
}
const text = async (body: unknown): Promise<string> => new Response(body as BodyInit).text();
const problem = (status: number): Response => json({ error: { code: status, message: 'no' } }, { status });

describe('what fetch takes', () => {
  it('a string, a URL or a Request', async () => {
    const { fetch, sent } = door([json({ a: 1 })]);
    const init = { method: 'POST', body: '{"b":1}', headers: { 'content-type': 'application/json' } };
    expect(await (await fetch('/x', init)).json()).toEqual({ a: 1 });
    await fetch(new URL(`${BASE}/x`), init);
    await fetch(new Request(`${BASE}/x`, init));
    await fetch(new Request(`${BASE}/x`, { method: 'PUT' }), init);
    for (const { url, method, body, headers } of sent) {
      expect([url, method, await text(body)]).toEqual([`${BASE}/x`, 'POST', '{"b":1}']);
      expect([headers.get('content-type'), headers.get('authorization')]).toEqual([
        'application/json',
        `Bearer ${KEY}`,
      ]);
    }
  });

  it('headers in all three forms, which win over the defaults of the client', async () => {
    const { fetch, sent } = door([json({})], { defaultHeaders: { 'x-a': 'default', 'x-b': 'default' } });
    await fetch('/x', { headers: { 'X-A': '1' } });
    await fetch('/x', { headers: new Headers({ 'X-A': '1' }) });
    await fetch('/x', { headers: [['X-A', '1']] });
    await fetch('/x', {
      headers: [
        ['X-A', '1'],
        ['x-a', '2'],
      ],
    });
    expect(sent.map(({ headers }) => [headers.get('x-a'), headers.get('x-b')])).toEqual([
      ['1', 'default'],
      ['1', 'default'],
      ['1', 'default'],
      ['1, 2', 'default'],
    ]);
    const error = await rejection(fetch('/x', { headers: { 'x-a': 'secret\n' } }));
    expect([error.name, error.message.includes('secret')]).toEqual(['InvalidRequestError', false]);
  });

  it('the query of the URL, beside that of the base URL and the defaults', async () => {
    const { fetch, sent } = door([json({})], { baseURL: `${BASE}?tenant=t`, defaultQuery: { x: 1 } });
    await fetch('/x?list=a|b&q={r}');
    expect(sent[0]?.url).toBe(`${BASE}/x?list=a|b&q={r}&tenant=t&x=1`);
  });

  it('bodies of every kind', async () => {
    const { fetch, sent } = door([json({})]);
    const form = new FormData();
    form.set('a', '1');
    await fetch('/x', { method: 'POST', body: new Uint8Array([104, 105]) });
    await fetch(new Request(`${BASE}/x`, { method: 'POST', body: form }));
    await fetch('/x', { method: 'POST', body: new Blob(['hi']).stream(), duplex: 'half' } as RequestInit);
    expect(await text(sent[0]?.body)).toBe('hi');
    const type = sent[1]?.headers.get('content-type') ?? '';
    expect(
      (await new Response(sent[1]?.body as BodyInit, { headers: { 'content-type': type } }).formData()).get('a'),
    ).toBe('1');
    expect(await text(sent[2]?.body)).toBe('hi');
  });

  it('what else it says, such as `cache`', async () => {
    const init = vi.fn();
    const { fetch } = door([(_, given) => (init(given), json({}))]);
    await fetch('/x', { cache: 'no-store', redirect: 'follow' });
    expect(init.mock.calls[0]?.[0]).toMatchObject({ cache: 'no-store', redirect: 'manual' });
  });

  it('options of a call of this package', async () => {
    const { fetch, sent } = door([problem(500)], { retry: FAST.retry });
    await fetch('/x', { maxRetries: 1 } as RequestInit);
    await fetch(Object.assign(new Request(`${BASE}/x`), { maxRetries: 2 }));
    expect(sent).toHaveLength(5);
  });

  it('no Request that was sent already, and nothing outside the base URL', async () => {
    const { fetch, sent } = door([json({})]);
    const request = new Request(`${BASE}/x`, { method: 'POST', body: 'x' });
    await fetch(request);
    expect(await rejection(fetch(request))).toMatchObject({ name: 'InvalidRequestError' });
    for (const input of [
      'https://example.com/',
      '//example.com',
      new URL('http://127.0.0.1:9/v2'),
      new Request('http://127.0.0.1:8/v1/x'),
    ])
      expect(await rejection(fetch(input))).toMatchObject({ name: 'InvalidRequestError' });
    expect(sent).toHaveLength(1);
  });
});

describe('HTTP errors of fetch', () => {
  it('are responses, with their bodies as they came', async () => {
    const onError = vi.fn();
    const { fetch } = door([new Response(' {"error":{"code":404}} ', { status: 404, headers: { 'x-a': '1' } })], {
      onError,
    });
    const response = await fetch('/x');
    expect([response.status, response.ok, response.headers.get('x-a')]).toEqual([404, false, '1']);
    expect(await response.text()).toBe(' {"error":{"code":404}} ');
    expect(onError).not.toHaveBeenCalled();
  });

  it('do not hold the key, should the server echo it', async () => {
    const { fetch } = door([json({ error: { code: 401, message: 'bad key other-form-of-key' } }, { status: 401 })], {
      apiKey: 'other-form-of-key',
    });
    expect(await (await fetch('/x')).text()).not.toContain('other-form-of-key');
  });

  it('are retried before, by method', async () => {
    const { fetch, sent } = door([problem(503), problem(429), json({ a: 1 })], FAST);
    expect(await (await fetch('/x')).json()).toEqual({ a: 1 });
    expect(sent.map(({ headers }) => headers.get('x-retry-count'))).toEqual([null, '1', '2']);
    const post = door([problem(500)], FAST);
    expect((await post.fetch('/x', { method: 'POST', body: '{}' })).status).toBe(500);
    expect(post.sent).toHaveLength(1);
    const busy = door([problem(429)], FAST);
    expect((await busy.fetch('/x', { method: 'POST', body: '{}' })).status).toBe(429);
    expect(busy.sent).toHaveLength(3);
  });

  it('send the body of a Request again, and that of a stream never', async () => {
    const { fetch, sent } = door([problem(429), json({})], FAST);
    await fetch(new Request(`${BASE}/x`, { method: 'POST', body: 'again' }));
    expect([await text(sent[0]?.body), await text(sent[1]?.body)]).toEqual(['again', 'again']);
    const once = door([problem(429)], FAST);
    const init = { method: 'POST', body: new Blob(['x']).stream(), duplex: 'half' } as RequestInit;
    expect((await once.fetch('/x', init)).status).toBe(429);
    async function* pieces() {
      yield new Uint8Array(1);
    }
    expect((await once.fetch('/x', { method: 'POST', body: pieces() as unknown as ReadableStream })).status).toBe(429);
    expect(once.sent).toHaveLength(2);
  });

  it('give way to what ends the call: an abort during the wait, an error of the next attempt', async () => {
    const controller = new AbortController();
    const { fetch } = door([problem(503)], {
      maxRetries: 2,
      retry: { initialDelay: 60_000 },
      onRetry: () => controller.abort('why'),
    });
    expect(await rejection(fetch('/x', { signal: controller.signal }))).toMatchObject({
      name: 'UserAbortError',
      cause: 'why',
    });
    const broken = door([problem(503), new TypeError('fetch failed')], { ...FAST, maxRetries: 1 });
    expect(await rejection(broken.fetch('/x'))).toMatchObject({ name: 'ConnectionError', attempts: 2 });
  });
});

describe('responses of fetch', () => {
  it('in JSON are retried when they break off', async () => {
    let reads = 0;
    const broken = () =>
      new Response(
        new ReadableStream({
          pull: (c) => (reads++ ? c.error(new TypeError('terminated')) : c.enqueue(new Uint8Array([123]))),
        }),
        {
          headers: { 'content-type': 'application/json' },
        },
      );
    const { fetch, sent } = door([broken, json({ a: 1 })], FAST);
    expect(await (await fetch('/x')).json()).toEqual({ a: 1 });
    expect(sent).toHaveLength(2);
  });

  it('that stream arrive as they come, and hold the signal', async () => {
    let push: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (push = controller) });
    const { fetch } = door([() => new Response(body, { headers: { 'content-type': 'text/event-stream' } })]);
    const controller = new AbortController();
    const response = await fetch('/x', { signal: controller.signal });
    push?.enqueue(new TextEncoder().encode('data: 1\n\n'));
    const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array>;
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: 1\n\n');
    const reading = rejection(reader.read());
    controller.abort('enough');
    expect(await reading).toMatchObject({ name: 'UserAbortError', cause: 'enough' });
  });

  it('that stream leave nothing behind at their end', async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const { fetch } = door([
      () => sse('data: 1\n\n'),
      () => sse('data: 1\n\n'),
      new Response(null, { status: 204 }),
      json({}),
      problem(404),
    ]);
    await (await fetch('/x', { signal: controller.signal })).text();
    await (await fetch('/x', { signal: controller.signal })).body?.cancel();
    for (let n = 0; n < 3; n++) await fetch('/x', { signal: controller.signal });
    expect([added.mock.calls.length, removed.mock.calls.length]).toEqual([5, 5]);
  });

  it('end when they are silent for `streamIdleTimeout`', async () => {
    vi.useFakeTimers();
    try {
      const silent = () => new Response(new ReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
      const { fetch } = door([silent], { streamIdleTimeout: 5_000 });
      const response = await fetch('/x');
      // A slow reader must not count as silence of the server.
      await vi.advanceTimersByTimeAsync(60_000);
      const reading = rejection(response.text());
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await reading).toMatchObject({ name: 'TimeoutError', kind: 'idle' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('name what broke them', async () => {
    const broken = () => new Response(new ReadableStream({ pull: (c) => c.error(new TypeError('terminated')) }));
    const { fetch } = door([broken]);
    expect(await rejection((await fetch('/x')).text())).toMatchObject({ name: 'ConnectionError' });
  });

  it('are redirects where `redirect` asks for them', async () => {
    const moved = new Response(null, { status: 307, headers: { location: `${BASE}/y` } });
    const { fetch } = door([moved, json({})]);
    expect((await fetch('/x', { redirect: 'manual' })).headers.get('location')).toBe(`${BASE}/y`);
    expect((await door([moved, json({})]).fetch('/x')).status).toBe(200);
    expect(await rejection(door([moved]).fetch('/x', { redirect: 'error' }))).toMatchObject({
      name: 'ConnectionError',
    });
    const request = new Request(`${BASE}/x`, { redirect: 'manual' });
    expect((await door([moved, json({})]).fetch(request)).status).toBe(307);
  });

  it('keep URL and headers', async () => {
    const { fetch } = door([
      () => Object.defineProperty(json({}, { headers: { 'x-a': '1' } }), 'url', { value: `${BASE}/x` }),
    ]);
    const response = await fetch('/x');
    expect([response.url, response.headers.get('x-a')]).toEqual([`${BASE}/x`, '1']);
  });
});
