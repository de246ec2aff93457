// A document that the project does not own: event streams described by objects, a base path, its own names.
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { OpenRouter } from '../../../src/index.ts';
import { startMockServer, type MockServer, type MockServerOptions } from '../../../src/testing/index.ts';
import { loadPrism } from '../../../src/testing/document/prism.ts';
import { rejection } from '../../helpers/replies.ts';

const text = readFileSync(new URL('fixtures/kitchen.json', import.meta.url), 'utf8');
const document = JSON.parse(text) as object;

/** The types that the generator would make of the document. */
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
const JSON_BODY = { 'application/json': { schema: { type: 'object' } } };
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

  it('with long schemas that refer to each other in few ways, are served without checks too', async () => {
    const names = Array.from({ length: 5 }, (_, n) => `S${n}`);
    const long = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`p${n}`, { type: 'string' }]));
    const refs = Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]));
    const schemas = Object.fromEntries(
      names.map((name) => [name, { type: 'object', properties: { ...refs, ...long } }]),
    );
    const warned = new Promise<Error>((resolve) => process.once('warning', resolve));
    const schema = { $ref: '#/components/schemas/S0' };
    const { url } = await start({ document: get(ok({ 'application/json': { schema } }), schemas) });
    expect((await fetch(`${url}/a`)).status).toBe(200);
    expect((await warned).message).toContain('a is answered without checks: ');
  });

  it.each([true, false])('with few words about responses, are served (checked: %s)', async (validate) => {
    const document = {
      ...get({}),
      paths: {
        '/none': { get: { operationId: 'none' } },
        '/empty': { get: { operationId: 'empty', responses: {} } },
        '/range': { get: { operationId: 'range', responses: { '2XX': { description: '', content: JSON_BODY } } } },
        '/default': {
          get: { operationId: 'default', responses: { default: { description: '', content: JSON_BODY } } },
        },
      },
    };
    const { url } = await start({ document, validate });
    const statuses = [];
    for (const path of Object.keys(document.paths)) statuses.push((await fetch(url + path)).status);
    expect(statuses).toEqual([200, 200, 200, 200]);
  });

  it.each([true, false])(
    'with headers of the transfer and statuses before the end, end (checked: %s)',
    async (validate) => {
      const examples = { 'Content-Length': 3, 'Content-Encoding': 'br', 'Transfer-Encoding': 'chunked', 'X-A': 'a' };
      const headers = Object.fromEntries(
        Object.entries(examples).map(([name, example]) => [
          name,
          { schema: { type: 'string', example: String(example) } },
        ]),
      );
      const document = get({ responses: { 200: { description: '', headers, content: JSON_BODY } } });
      const early = { operationId: 'early', responses: { 102: { description: '' } } };
      const mock = await startMockServer({
        document: { ...document, paths: { ...(document as { paths: object }).paths, '/early': { get: early } } },
        validate,
      });
      const response = await fetch(`${mock.url}/a`);
      expect([await response.json(), response.headers.get('x-a')]).toEqual([{}, 'a']);
      expect((await fetch(`${mock.url}/early`)).status).toBeGreaterThanOrEqual(400);
      await mock.close().catch(() => {});
    },
  );

  it.each([
    [{ style: 'offset', items: 'rows', param: 'skip', total: 'all' }, '2', { all: 2 }],
    [
      { style: 'cursor', items: 'rows', param: 'from', next: 'beyond', more: 'more' },
      'b',
      { beyond: null, more: false },
    ],
    [{ style: 'cursor', items: 'rows', param: 'from', next: 'elsewhere' }, 'b', undefined],
    ['neither', 'b', undefined],
  ])('with a list that pages by %o, have its end after the documented page', async (paginate, position, rest) => {
    const page = { rows: [{ id: 1 }, { id: 2 }], all: 5, more: true, beyond: 'b' };
    const content = { 'application/json': { schema: { type: 'object' }, example: page } };
    const document = get({ ...ok(content), 'x-paginate': paginate });
    const { param = 'from' } = paginate as { param?: string };
    for (const validate of [true, false]) {
      const mock = await startMockServer({ document, validate });
      const read = async (value: string): Promise<unknown> => (await fetch(`${mock.url}/a?${param}=${value}`)).json();
      expect(await read('1')).toEqual(page);
      expect(await read(position)).toEqual(rest ? { ...page, rows: [], ...rest } : page);
      await mock.close();
    }
  });

  it('with servers of operations, and parts that are elsewhere, are served there', async () => {
    const document = {
      ...get({}),
      servers: [{ url: 'https://a.invalid/v1' }],
      paths: {
        '/a': {
          get: {
            operationId: 'a',
            parameters: [{ name: 'n', in: 'query', required: true, schema: { $ref: '#/x-shared/count' } }],
            responses: { 200: { description: '', content: JSON_BODY } },
          },
        },
        '/b': {
          get: {
            operationId: 'b',
            servers: [{ url: '/v3' }],
            parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }],
            responses: { 200: { $ref: '#/paths/~1a/get/responses/200' } },
          },
        },
        '/c': {
          get: {
            operationId: 'c',
            parameters: [{ name: 'q', in: 'query', style: 'pipeDelimited', schema: { type: 'object' } }],
            responses: { 204: { description: '' } },
          },
        },
      },
      'x-shared': { count: { $ref: '#/x-shared/number' }, number: { type: 'integer' } },
    };
    const { url } = await start({ document });
    const { origin } = new URL(url);
    const statuses = [];
    for (const path of ['/v1/a?n=1', '/v3/b?n=1', '/v1/c?q=a%7C1']) statuses.push((await fetch(origin + path)).status);
    expect(statuses).toEqual([200, 200, 204]);
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
