import { describe, expect, it } from 'vitest';
import { parseBaseURL } from '../../../src/request/base-url.ts';
import { resolveURL } from '../../../src/request/resolve-url.ts';

const BASE = 'https://openrouter.ai/api/v1';
const resolve = (given: string, base = BASE) => resolveURL(given, parseBaseURL(base)).url;

describe('a URL below the base URL', () => {
  it.each([
    ['/models', '/models'],
    ['models', '/models'],
    ['./models', '/models'],
    ['/models?category=a&x={y}#top', '/models?category=a&x={y}'],
    ['?a=1', '/?a=1'],
    ['', '/'],
    ['/', '/'],
    ['/keys/../models', '/models'],
    ['/@example.com/x', '/@example.com/x'],
    ['@example.com', '/@example.com'],
    [`${BASE}/models`, '/models'],
    [BASE, ''],
    ['HTTPS://OpenRouter.ai:443/api/v1/models', '/models'],
    ['/models/a%2Fb', '/models/a%2Fb'],
    [' /models\n', '/models'],
    ['/\t/example.com/x', '//example.com/x'],
  ])('%j is sent', (given, path) => expect(resolve(given)).toBe(BASE + path));

  it('has its path below the base URL beside it', () => {
    expect(resolveURL('/models?a=1', parseBaseURL(BASE)).path).toBe('/models');
    expect(resolveURL(BASE, parseBaseURL(BASE)).path).toBe('/');
    expect(resolveURL('/models', parseBaseURL('http://127.0.0.1:9')).path).toBe('/models');
  });
});

describe('any other URL', () => {
  it.each([
    'https://example.com/api/v1/models',
    '//example.com/api/v1/models',
    '/\\example.com/api/v1',
    '\\\\example.com',
    'https://openrouter.ai@example.com/api/v1/models',
    'https://user:secret@openrouter.ai/api/v1/models',
    'https://openrouter.ai.example.com/api/v1/models',
    'https://openrouter.ai:8443/api/v1/models',
    'http://openrouter.ai/api/v1/models',
    'https://openrouter.ai/api/v2/models',
    'https://openrouter.ai/api/v1beta/models',
    'https://openrouter.ai/api/v1/../keys',
    '/../keys',
    '/..',
    '../../..',
    '/%2e%2e/keys',
    'file:///etc/passwd',
    'data:text/plain,x',
    'blob:https://openrouter.ai/api/v1/models',
    'model:free',
  ])('%j is refused', (given) => {
    expect(() => resolve(given)).toThrow(/must go to a URL below https:\/\/openrouter.ai\/api\/v1, because the key/);
    expect(() => resolve(given)).not.toThrow(/secret/);
  });

  it('is refused where the base URL is a bare origin, too', () => {
    expect(resolve('/x', 'http://127.0.0.1:9')).toBe('http://127.0.0.1:9/x');
    for (const given of ['@example.com', '.example.com', ':80@example.com'])
      expect(resolve(given, 'http://127.0.0.1:9')).toBe(`http://127.0.0.1:9/${given}`);
    expect(() => resolve('blob:http://127.0.0.1:9/x', 'http://127.0.0.1:9')).toThrow('must go to a URL below');
  });

  it('is reported as not valid where it is none', () => {
    expect(() => resolve('https://')).toThrow('The URL of a request is not valid: "https://".');
  });
});
