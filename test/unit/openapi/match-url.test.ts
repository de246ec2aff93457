import { describe, expect, it } from 'vitest';
import { createRouter } from '../../../src/openapi/match-url.ts';

const router = createRouter(
  [
    '/',
    '/models',
    '/models/{author}/{slug}/endpoints',
    '/models/{id}',
    '/models/count',
    '/files/{name}.json',
    '/files/{name}',
    '/{any}/count',
    '/range/{from}-{to}',
    '/v1/messages?beta=true',
    '/a b/{x}',
    '/slashed/{a/b}/c',
  ].map((path) => ({ method: 'get', path })),
);

describe('createRouter', () => {
  it.each([
    ['/models', '/models'],
    ['/models/', '/models'],
    ['/models?x=/a/b#c', '/models'],
    ['/models/count', '/models/count'],
    ['/other/count', '/{any}/count'],
    ['/models/x', '/models/{id}'],
    ['/models/a%2Fb', '/models/{id}'],
    ['/models/openai/gpt-4o%3Afree/endpoints', '/models/{author}/{slug}/endpoints'],
    ['/files/a.json', '/files/{name}.json'],
    ['/files/a.json.txt', '/files/{name}'],
    ['/files/.json', '/files/{name}'],
    ['/range/1-2', '/range/{from}-{to}'],
    ['/range/--', undefined],
    ['/range/1-', undefined],
    ['/v1/messages', '/v1/messages?beta=true'],
    ['/a%20b/1', '/a b/{x}'],
    ['/slashed/1/c', '/slashed/{a/b}/c'],
    ['/', '/'],
    ['/models//', undefined],
    ['/none', undefined],
  ])('matches %j with %j', (url, path) => {
    expect(router.match('GET', url)?.path).toBe(path);
  });

  it('matches the method, in any case', () => {
    expect(router.match('get', '/models')?.path).toBe('/models');
    expect(router.match('POST', '/models')).toBeUndefined();
  });

  it.each([
    ['https://openrouter.ai/api/v1/models/count', '/models/count'],
    ['https://openrouter.ai/api/v1/models/a/b/endpoints?x=1', '/models/{author}/{slug}/endpoints'],
    ['/api/v1/models', '/models'],
    ['https://proxy.example', '/'],
  ])('matches the end of %j with %j', (url, path) => {
    expect(router.matchEnd('GET', url)?.path).toBe(path);
  });

  it('takes time in proportion to the URL', () => {
    const hostile = createRouter([{ method: 'GET', path: `/${'{a}-{b}-'.repeat(20)}end` }]);
    const start = performance.now();
    expect(hostile.match('GET', `/${'x-'.repeat(500_000)}`)).toBeUndefined();
    expect(hostile.matchEnd('GET', `/${'x/'.repeat(500_000)}`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
