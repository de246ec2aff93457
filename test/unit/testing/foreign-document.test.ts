// A document that the project does not own: event streams described by objects, a base path, names of its own.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { OpenRouter } from '../../../src/index.ts';
import { startMockServer, type MockServer, type MockServerOptions } from '../../../src/testing/index.ts';
import { loadPrism } from '../../../src/testing/document/prism.ts';
import { rejection } from '../../helpers/replies.ts';

const text = readFileSync(new URL('fixtures/kitchen.json', import.meta.url), 'utf8');
const document = JSON.parse(text) as object;

/** What the generator would make of the document. */
interface Kitchen {
  readonly orders: {
    sendOrder(params: { dish: string }): Promise<{ dish: 'soup' | 'cake'; price: number | null }>;
  };
}

const running: AsyncDisposable[] = [];
async function start(options: MockServerOptions = {}): Promise<MockServer> {
  const server = await startMockServer({ document, ...options });
  running.push(server);
  return server;
}
afterEach(() => Promise.all(running.splice(0).map((server) => server[Symbol.asyncDispose]())));

const order = (
  base: string,
  headers: Record<string, string> = {},
  body: object = { dish: 'soup' },
): Promise<Response> =>
  fetch(`${base}/orders`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
const STREAM = { accept: 'text/event-stream' };
const COURSE = 'data: {"course":2,"state":"cooking"}\n\ndata: [END]\n\n';

describe('Prism by itself', () => {
  it('has no events for such a stream', async () => {
    const ask = await loadPrism(document);
    const headers = { ...STREAM, 'content-type': 'application/json' };
    const answer = await ask({ method: 'POST', url: '/orders', headers, body: '{"dish":"soup"}' });
    expect([answer.headers['content-type'], answer.body]).toEqual(['text/event-stream', expect.stringMatching(/^\{/)]);
  });
});

describe('documents that are hard on a mock', () => {
  const ok = (content: object): object => ({ responses: { 200: { description: '', content } } });
  const get = (operation: object, schemas: object = {}): object => ({
    openapi: '3.1.0',
    info: { title: 'Hard', version: '1' },
    paths: { '/a': { get: { operationId: 'a', ...operation } } },
    components: { schemas },
  });

  it('with schemas that all refer to each other, are served without checks and at once', async () => {
    const names = Array.from({ length: 12 }, (_, n) => `S${n}`);
    const properties = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
    const schemas = Object.fromEntries(names.map((name) => [name, { type: 'object', properties, required: names }]));
    const warnings: string[] = [];
    const warn = (warning: Error): void => void warnings.push(warning.message);
    process.on('warning', warn);
    const schema = { $ref: '#/components/schemas/S0' };
    const { url } = await start({ document: get(ok({ 'application/json': { schema } }), schemas) });
    const response = await fetch(`${url}/a`);
    expect([response.status, (await response.text()).length < 200_000]).toEqual([200, true]);
    process.off('warning', warn);
    expect(warnings.join()).toContain('a is answered without checks: ');
  });

  it('with events described by their fields, are sent as their data', async () => {
    const schema = {
      type: 'object',
      required: ['data'],
      properties: { event: { type: 'string' }, data: { type: 'object' } },
    };
    const example = [{ event: 'word', data: { text: 'a' } }, { data: { text: 'b' } }];
    const document = get(ok({ 'text/event-stream': { schema, example } }));
    for (const validate of [true, false]) {
      const { url } = await start({ document, validate });
      const response = await fetch(`${url}/a`, { headers: STREAM });
      expect(await response.text()).toBe('event: word\ndata: {"text":"a"}\n\ndata: {"text":"b"}\n\ndata: [DONE]\n\n');
    }
  });

  it('does not take a refusal for the response that is asked for', async () => {
    const ask = await loadPrism(
      get(ok({ 'text/event-stream': { schema: { type: 'string' }, example: 'data: 1\n\n' } })),
    );
    const response = await ask({ method: 'GET', url: '/a', headers: { ...STREAM, prefer: 'code=500' } });
    expect(response.violations.answer.join()).not.toBe('');
  });
});

describe.each([true, false])('a foreign document, validate: %s', (validate) => {
  it('is served below the base path of its server, and at the bare origin', async () => {
    const { url } = await start({ validate });
    expect(new URL(url).pathname).toBe('/api/v3');
    for (const base of [url, new URL(url).origin]) {
      const answer = await order(base);
      expect([answer.status, Object.keys((await answer.json()) as object)]).toEqual([
        200,
        expect.arrayContaining(['dish']),
      ]);
    }
  });

  it('streams what the schema of an event says, ended as the document says', async () => {
    const { url } = await start({ validate });
    const answer = await order(url, STREAM);
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      200,
      'text/event-stream',
      COURSE,
    ]);
    expect(await (await order(url, { accept: '*/*' }, { dish: 'soup', stream: true })).text()).toBe(COURSE);
  });

  it('streams its examples', async () => {
    const mock = await start({ validate });
    const steps = async (prefer: string): Promise<string> =>
      (await fetch(`${mock.url}/orders/7/steps`, { headers: { ...STREAM, prefer } })).text();
    expect(await steps('example=two')).toBe('data: {"step":1}\n\ndata: {"step":2}\n\ndata: [DONE]\n\n');
    expect(await steps('example=text')).toBe('event: step\ndata: {"step":9}\n\n');
    expect(mock.requests[0]).toMatchObject({ operation: 'followOrder', path: '/orders/7/steps' });
  });

  it('prefers paths without placeholders, and names operations without operationId by their place', async () => {
    const mock = await start({ validate });
    const answer = await fetch(`${mock.url}/orders/latest/steps`, { headers: STREAM });
    expect(await answer.text()).toMatch(/^data: .*\n\ndata: \[DONE\]\n\n$/);
    expect(mock.requests[0]?.operation).toBe('GET /orders/latest/steps');
    mock.reply('GET /orders/{id}/steps', [{ step: 5 }]);
    const followed = await fetch(`${mock.url}/orders/5/steps`, { headers: STREAM });
    expect(await followed.text()).toBe('data: {"step":5}\n\ndata: [DONE]\n\n');
  });

  it('takes scripts, typed by the client of the document', async () => {
    const mock = await startMockServer<Kitchen>({ document, validate });
    running.push(mock);
    // @ts-expect-error: there is no such method.
    expect(() => mock.reply('orders.sendOrders', {})).toThrow('Similar names: sendOrder, ');
    mock.reply('orders.sendOrder', { dish: 'cake' });
    mock.fail('POST /orders', { status: 400 });
    const openrouter = new OpenRouter({ apiKey: 'k', baseURL: mock.url, logLevel: 'off' });
    expect(await openrouter.request('POST', '/orders', { body: { dish: 'cake' } })).toEqual({ dish: 'cake' });
    const failed = openrouter.request('POST', '/orders', { body: { dish: 'cake' } });
    expect(await rejection(failed)).toMatchObject({ name: 'BadRequestError' });
  });

  it('knows the paths', async () => {
    const mock = await start({ validate });
    expect((await fetch(`${mock.url}/plates`)).status).toBe(404);
    expect(() => mock.assertValid()).toThrow('GET /plates');
  });

  it('is left as it is', async () => {
    await start({ validate });
    expect(document).toEqual(JSON.parse(text));
  });
});

describe('validation', () => {
  it('holds requests to the document, scripted or not', async () => {
    const mock = await start();
    mock.reply('sendOrder', { dish: 'soup' });
    const answer = await order(mock.url, {}, { dish: 7 });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      {
        error: {
          code: 400,
          message: expect.stringContaining('body.dish'),
          metadata: { violations: [expect.any(String)] },
        },
      },
    ]);
    expect((await fetch(`${mock.url}/orders/seven/steps`, { headers: STREAM })).status).toBeGreaterThanOrEqual(400);
    expect(() => mock.assertValid()).toThrow(/2 requests break[^]*sendOrder[^]*body\.dish[^]*followOrder[^]*path\.id/);
  });

  it('can be left out', async () => {
    const mock = await start({ validate: false });
    expect((await order(mock.url, {}, { dish: 7 })).status).toBe(200);
    mock.assertValid();
  });
});
