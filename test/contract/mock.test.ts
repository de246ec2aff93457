import { afterEach, describe, expect, it } from 'vitest';
import { OpenRouter } from '../../src/index.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { startMockServer, type MockServer, type MockServerOptions } from '../../src/testing/index.ts';

const TRANSCRIPT = [': waiting', ...['{"n":1}', '{"n":2}', '{"n":3}', '[DONE]'].map((data) => `data: ${data}`)]
  .map((line) => `${line}\n\n`)
  .join('');

const json = (schema: object, examples: Record<string, unknown>): object => ({
  'application/json': {
    schema,
    examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
  },
});

const document: OpenApi = {
  openapi: '3.1.1',
  info: { title: 'Widgets', version: '1' },
  servers: [{ url: 'https://widgets.example/api/v2/' }],
  paths: {
    '/widgets': {
      post: {
        operationId: 'widgets.create',
        requestBody: {
          required: true,
          content: json(
            {
              type: 'object',
              required: ['size'],
              properties: { size: { type: 'integer' }, stream: { type: 'boolean' } },
            },
            {},
          ),
        },
        responses: {
          200: {
            description: 'Made.',
            content: {
              ...json({ type: 'object' }, { small: { size: 1 }, large: { size: 9 } }),
              'text/event-stream': { schema: { type: 'string' }, examples: { count: { value: TRANSCRIPT } } },
            },
          },
          429: {
            description: 'Too many.',
            headers: { 'Retry-After': { schema: { type: 'string' }, example: '7' } },
            content: json({ type: 'object' }, { platform: { error: { code: 429, message: 'Slow down' } } }),
          },
        },
      },
    },
  },
};

const running: MockServer[] = [];
const start = async (options: MockServerOptions = {}): Promise<MockServer> => {
  const server = await startMockServer({ document, ...options });
  running.push(server);
  return server;
};
// Mocks that received an invalid request reject.
afterEach(() => Promise.allSettled(running.splice(0).map((server) => server.close())));

const post = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/widgets`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

describe('the mock server', () => {
  it('serves the base path of the document and the bare origin', async () => {
    const { url } = await start();
    expect(new URL(url).pathname).toBe('/api/v2');
    for (const base of [url, new URL(url).origin]) {
      const answer = await post(base, '{"size":1}');
      expect([answer.status, await answer.json()]).toEqual([200, { size: 1 }]);
    }
  });

  it('responds with the requested status and example', async () => {
    const { url } = await start();
    expect(await (await post(url, '{"size":1}', { Prefer: 'example=large' })).json()).toEqual({ size: 9 });
    const limited = await post(url, '{"size":1}', { Prefer: 'code=429, example=platform' });
    expect([limited.status, limited.headers.get('retry-after'), await limited.json()]).toEqual([
      429,
      '7',
      { error: { code: 429, message: 'Slow down' } },
    ]);
    expect((await post(url, '{"size":1}', { Prefer: 'example=none' })).status).toBe(404);
    expect((await post(url, '{"size":1}', { Prefer: 'code=418' })).status).toBe(404);
  });

  it.each(['text/event-stream', 'text/event-stream, application/json', 'application/json', '*/*'])(
    'responds with an error as JSON to Accept: %s',
    async (accept) => {
      const { url } = await start();
      const answer = await post(url, '{"size":1,"stream":true}', { Accept: accept, Prefer: 'code=429' });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([429, 'application/json']);
    },
  );

  it.each([
    ['text/event-stream, application/json', '{"size":1,"stream":true}', TRANSCRIPT],
    ['*/*', '{"size":1,"stream":true}', TRANSCRIPT],
    ['*/*', '{"size":1}', '{"size":1}'],
    ['application/json', '{"size":1}', '{"size":1}'],
  ])('responds to Accept: %s and %s with stream or JSON', async (accept, body, wanted) => {
    const { url } = await start();
    expect(await (await post(url, body, { Accept: accept })).text()).toBe(wanted);
  });

  it('sends a stream event by event', async () => {
    const { url } = await start({ delay: 15 });
    const answer = await post(url, '{"size":1,"stream":true}');
    const pieces: string[] = [];
    const reader = answer.body?.getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read())
      pieces.push(new TextDecoder().decode(read.value));
    expect(pieces.join('')).toBe(TRANSCRIPT);
    expect(pieces.length).toBe(5);
  });

  it('closes at once, also while it streams', async () => {
    const server = await start({ delay: 60_000 });
    const answer = await post(server.url, '{"size":1,"stream":true}');
    const body = answer.text();
    body.catch(() => {});
    await server.close();
    await expect(body).rejects.toThrow();
  });

  it('responds to a body that is not JSON with 400, and to an invalid one with its violations', async () => {
    const seen: string[][] = [];
    const { url } = await start({ onRequest: ({ violations }) => seen.push([...violations]) });
    const broken = await post(url, '{"size":');
    expect([broken.status, await broken.json()]).toMatchObject([
      400,
      { error: { code: 400, metadata: { violations: ['The request body is not valid JSON.'] } } },
    ]);
    const wrong = await post(url, '{"size":"big"}');
    expect(wrong.status).toBe(422);
    expect(JSON.stringify(await wrong.json())).toContain('size');
    expect(seen.map((violations) => violations.length)).toEqual([1, 1]);
  });

  it('responds to undocumented requests with the error envelope', async () => {
    const { url } = await start();
    const missing = await fetch(`${url}/gadgets`);
    expect([missing.status, await missing.json()]).toMatchObject([404, { error: { code: 404 } }]);
    expect((await fetch(`${url}/widgets`)).status).toBe(405);
    expect((await fetch(`${new URL(url).origin}//`)).status).toBeGreaterThanOrEqual(400);
  });

  it('allows browsers', async () => {
    const { url } = await start();
    const preflight = await fetch(`${url}/widgets`, { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      '*, Authorization',
    ]);
    expect((await post(url, '{"size":1}')).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('reports that a port is taken', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(start({ port })).rejects.toThrow(`Port ${port} is in use. Choose another one.`);
  });
});

describe('the client and the mock of the API, over a socket', () => {
  it('streams, returns and throws', async () => {
    const server = await start({ document: undefined, delay: 1 });
    const params = { model: 'acme/widget-1', messages: [{ role: 'user' as const, content: 'Hi' }] };
    for (const baseURL of [server.url, new URL(server.url).origin]) {
      const openrouter = new OpenRouter({ apiKey: 'k', baseURL, maxRetries: 0, logLevel: 'off' });
      const stream = await openrouter.chat.completions.create(
        { ...params, stream: true },
        { headers: { Prefer: 'example=hello' } },
      );
      const texts: string[] = [];
      for await (const text of stream.textDeltas()) texts.push(text);
      expect(texts.length).toBeGreaterThan(1);
      expect((await stream.final()).choices[0]?.message.content).toBe(texts.join(''));
      expect((await openrouter.chat.completions.create(params)).choices.length).toBeGreaterThan(0);
      const limited = openrouter.chat.completions.create(
        { ...params, stream: true },
        { headers: { Prefer: 'code=429' } },
      );
      await expect(limited).rejects.toMatchObject({ name: 'RateLimitError', status: 429 });
    }
  });
});
