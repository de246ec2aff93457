import { describe, expect, it } from 'vitest';
import { createPaths } from '../../../src/paths.ts';
import type { OpenRouterOptions } from '../../../src/options.ts';
import { KEY, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, type Reply } from '../../helpers/replies.ts';

const ANSWER = { id: 'gen-1', choices: [] };
const BUSY = json({ error: { code: 500, message: 'no' } }, { status: 500 });
const FAST = { maxRetries: 1, retry: { initialDelay: 0 } } as const;

/** Any path, because the tests are not about types. */
function pathsWith(replies: Reply[], options: OpenRouterOptions = {}) {
  const fetch = scriptedFetch(...replies);
  return { fetch, paths: createPaths(testClient({ fetch, ...options })) as any };
}

describe('createPaths', () => {
  it('keeps the contract of openapi-fetch: data, or error with its status', async () => {
    const { fetch, paths } = pathsWith([
      json(ANSWER),
      json({ error: { code: 404, message: 'none' } }, { status: 404 }),
    ]);
    const first = await paths.GET('/models/{author}/{slug}', {
      params: { path: { author: 'a', slug: 'b:free' }, query: { q: 1 } },
    });
    expect(first.data).toEqual(ANSWER);
    expect(fetch.sent[0]?.url).toBe('http://127.0.0.1:9/models/a/b:free?q=1');
    expect(fetch.sent[0]?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
    const second = await paths.POST('/x', { body: { a: 1 } });
    expect([second.error, second.response.status, second.data]).toEqual([
      { error: { code: 404, message: 'none' } },
      404,
      undefined,
    ]);
  });

  it("accepts serializers, as functions or as openapi-fetch's options, and reads bodies as requested", async () => {
    const { fetch, paths } = pathsWith([() => json({ a: 1 })]);
    const query = { tags: ['a', 'b'], filter: { from: 1 } };
    const text = await paths.GET('/x', { params: { query }, parseAs: 'text' });
    const piped = { array: { style: 'pipeDelimited', explode: false } } as const;
    await paths.GET('/x', { params: { query: { tags: query.tags } }, querySerializer: piped });
    const form = (body: any): string => `form:${body.a}`;
    await paths.POST('/x', { params: { query }, querySerializer: () => 'own=1', body: { a: 1 }, bodySerializer: form });
    const urlencoded = { 'Content-Type': 'application/x-www-form-urlencoded' };
    await paths.POST('/x', { body: { a: 'b c' }, headers: urlencoded });
    await paths.POST('/x', { body: new Blob(['hi']), headers: { 'Content-Type': 'text/plain' } });
    expect(text.data).toBe('{"a":1}');
    expect(fetch.sent.slice(0, 3).map(({ url }) => url.slice(url.indexOf('?')))).toEqual([
      '?tags=a&tags=b&filter[from]=1',
      '?tags=a|b',
      '?own=1',
    ]);
    const bodies = fetch.sent.slice(2).map(({ body }) => new Response(body as BodyInit).text());
    expect(await Promise.all(bodies)).toEqual(['form:1', 'a=b+c', 'hi']);
  });

  it("has openapi-fetch's middleware, request and the rest", async () => {
    const { fetch, paths } = pathsWith([json(ANSWER)]);
    const own = { onRequest: ({ request }: { request: Request }) => request.headers.set('x-own', '1') };
    paths.use(own);
    await paths.request('get', '/models');
    paths.eject(own);
    await paths.request('get', '/models');
    expect(fetch.sent.map(({ method, headers }) => [method, headers.get('x-own')])).toEqual([
      ['GET', '1'],
      ['GET', null],
    ]);
  });

  it('returns no data for an empty body', async () => {
    const { paths } = pathsWith([new Response(null, { status: 204 })]);
    expect(await paths.DELETE('/x')).toMatchObject({ data: undefined, response: { status: 204 } });
  });

  it('throws when there is no response', async () => {
    const { paths } = pathsWith([new TypeError('fetch failed')]);
    expect(await rejection(paths.GET('/x'))).toMatchObject({ name: 'ConnectionError' });
  });

  it.each(['', '.', '..', undefined])('refuses the path parameter %j, which would change the path', async (hash) => {
    const { fetch, paths } = pathsWith([json({})]);
    expect(await rejection(paths.DELETE('/keys/{hash}', { params: { path: { hash } } }))).toMatchObject({
      name: 'InvalidRequestError',
    });
    expect(fetch.sent).toEqual([]);
  });

  it('sends the key nowhere else', async () => {
    const { fetch, paths } = pathsWith([json({})]);
    expect(await rejection(paths.GET('/models', { baseUrl: 'https://example.com/api/v1' }))).toMatchObject({
      name: 'InvalidRequestError',
    });
    expect(fetch.sent).toEqual([]);
  });

  it("retries as the document's operation is retried, and any other path as its method", async () => {
    const attempts = async (path: string, init = {}): Promise<number> => {
      const { fetch, paths } = pathsWith([BUSY], FAST);
      await paths.POST(path, init);
      return fetch.sent.length;
    };
    expect(await attempts('/chat/completions', { body: {} })).toBe(2);
    expect(await attempts('/keys', { body: {} })).toBe(1);
    expect(await attempts('/not/in/the/document', { body: {} })).toBe(1);
    expect(await attempts('/chat/completions', { body: {}, maxRetries: 0 })).toBe(1);
  });

  it('names the operation of the document for hooks', async () => {
    const seen: string[] = [];
    const { paths } = pathsWith([json(ANSWER)], { onRequest: ({ operation }) => void seen.push(operation) });
    await paths.GET('/keys/{hash}', { params: { path: { hash: 'a b' } } });
    await paths.GET('/brand/new');
    expect(seen).toEqual(['keys.get', 'GET /brand/new']);
  });

  it('joins the lists of a query as the operation requires, unless a call has a serializer', async () => {
    const { fetch, paths } = pathsWith([json({ data: [] })]);
    const params = { query: { status: ['active', 'archived'], tags: ['a', 'b'] } };
    await paths.GET('/interns', { params });
    await paths.request('get', '/interns', { params });
    await paths.GET('/interns', { params, querySerializer: () => 'own=1' });
    await paths.GET('/models', { params });
    expect(fetch.sent.map(({ url }) => url.slice(url.indexOf('?')))).toEqual([
      '?status=active,archived&tags=a&tags=b',
      '?status=active,archived&tags=a&tags=b',
      '?own=1',
      '?status=active&status=archived&tags=a&tags=b',
    ]);
  });

  it('lets middleware replace the request by one of the platform', async () => {
    const { fetch, paths } = pathsWith([json(ANSWER)]);
    paths.use({ onRequest: ({ request }: { request: Request }) => new Request(`${request.url}?more=1`, request) });
    await paths.GET('/models');
    expect(fetch.sent[0]?.url).toBe('http://127.0.0.1:9/models?more=1');
  });
});
