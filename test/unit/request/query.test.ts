import { describe, expect, it } from 'vitest';
import { requestPath } from '../../../src/client/raw-request.ts';
import { call } from '../../../src/transport/call.ts';
import { serializeQuery } from '../../../src/request/query.ts';
import { MODEL, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';
import type { OpenRouterOptions } from '../../../src/options.ts';

describe('serializeQuery', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['a list', { a: [1, 2, null] }, 'a=1&a=2'],
    ['an object', { a: { b: { c: 1 }, 'd]': 2 } }, 'a[b][c]=1&a[d%5D]=2'],
    ['nothing', { a: undefined, b: null, c: [], d: {} }, ''],
    ['names that need encoding', { 'a&b=': 1, 'c d': 2, 'ü#': 3 }, 'a%26b%3D=1&c%20d=2&%C3%BC%23=3'],
    ['a date', { a: new Date(0), b: [new Date(1)] }, 'a=1970-01-01T00%3A00%3A00.000Z&b=1970-01-01T00%3A00%3A00.001Z'],
    ['a URL', { a: new URL('https://x.example/?y') }, 'a=https%3A%2F%2Fx.example%2F%3Fy'],
    ['what has a JSON form', { a: { toJSON: () => ({ b: 1 }) } }, 'a[b]=1'],
    ['other scalars', { a: true, b: 10n, c: '', d: 0 }, 'a=true&b=10&c=&d=0'],
    ['a list that is used twice', { a: [[1]].flatMap((one) => [one, one]) }, 'a=1&a=1'],
  ])('writes %s', (_, query, text) => expect(serializeQuery(query)).toBe(text));

  const circular: Record<string, unknown> = {};
  circular['self'] = [circular];
  it.each<[string, unknown, string]>([
    ['a lone surrogate', '\ud800', 'is not valid Unicode text'],
    ['a lone surrogate inside', { a: ['\udc00'] }, 'is not valid Unicode text'],
    ['a lone surrogate in a name inside', { '\ud800': 1 }, 'is not valid Unicode text'],
    ['a circular object', circular, 'refers to itself'],
    ['a symbol', Symbol('secret'), 'must not be a symbol'],
    ['a function', () => 1, 'must not be a function'],
    ['NaN', NaN, 'must not be NaN'],
    ['Infinity', Infinity, 'must not be Infinity'],
    ['an invalid date', new Date(NaN), 'is not a valid Date'],
    ['a Map', new Map([['a', 1]]), 'must not be a Map'],
    ['a promise', Promise.resolve(1), 'must not be a Promise'],
    ['bytes', new Uint8Array(2), 'must not be a Uint8Array'],
    [
      'a getter that throws',
      Object.defineProperty({}, 'x', { enumerable: true, get: () => [].at(0)!['x'] }),
      'has no text',
    ],
  ])('refuses %s', async (_, value, why) => {
    const fetch = scriptedFetch(json({}));
    const error = await rejection(call(testClient({ fetch }), MODEL, ['a', 'b'], { 'q"': value }));
    expect([error.name, error.message]).toEqual(['InvalidRequestError', `Query parameter "q\\"" ${why}.`]);
    expect(fetch.sent).toHaveLength(0);
  });

  it('refuses a name that is not valid Unicode text', () => {
    expect(() => serializeQuery({ '\ud800': 1 })).toThrow(/^Query parameter "\\ud800" is not valid Unicode text\.$/);
  });
});

describe('the URL of a request', () => {
  const urlOf = async (path: string, query?: Record<string, unknown>, options: OpenRouterOptions = {}) => {
    const fetch = scriptedFetch(json({}));
    await requestPath(testClient({ fetch, ...options }), 'GET', path, { query });
    return fetch.sent[0]?.url.slice('http://127.0.0.1:9'.length);
  };
  const base = 'http://127.0.0.1:9';

  it.each<[string, string, Record<string, unknown> | undefined, OpenRouterOptions]>([
    ['/models?category=a&b=1', '/models?category=a', { b: 1 }, {}],
    ['/models?b=1', '/models?', { b: 1 }, {}],
    ['/models', '/models?', undefined, {}],
    ['/models?a=1&b=1', '/models?a=1&', { b: 1 }, {}],
    ['/models?a=x+y%2F&b=1', '/models?a=x+y%2F', { b: 1 }, {}],
    ['/models?a=1&d=2', '/models?a=1', undefined, { defaultQuery: { d: 2 } }],
    ['/models?a=1', '/models?a=1', undefined, { defaultQuery: { a: 2 } }],
    ['/v1/models?a=1&t=x', '/models?a=1', undefined, { baseURL: `${base}/v1/?t=x` }],
    ['/models?a%26b=1', '/models', undefined, { baseURL: `${base}?a%26b=1` }],
    ['/models?a=1&a=2', '/models', undefined, { baseURL: `${base}?a=1&a=2#part` }],
    ['/models?a=3', '/models', { a: 3 }, { baseURL: `${base}?a=1`, defaultQuery: { a: 2 } }],
    ['/models/a?b=%7Bc%7D', '/models/a', { b: '{c}' }, {}],
  ])('is %s', async (url, path, query, options) => expect(await urlOf(path, query, options)).toBe(url));

  it('names the method in capitals', async () => {
    const operations: string[] = [];
    const client = testClient({
      fetch: scriptedFetch(json({})),
      onRequest: (ctx) => void operations.push(ctx.operation),
    });
    await requestPath(client, 'get', '/models');
    expect(operations).toEqual(['GET /models']);
  });

  it('keeps its method, whatever a middleware does', async () => {
    const fetch = scriptedFetch(json({}));
    const middleware = [(ctx: { method: string }, next: () => Promise<Response>) => ((ctx.method = 'PUT'), next())];
    await requestPath(testClient({ fetch, middleware }), 'POST', '/x', { body: {} });
    expect(fetch.sent[0]?.method).toBe('POST');
  });
});
