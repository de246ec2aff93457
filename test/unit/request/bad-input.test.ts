import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../../src/transport/call.ts';
import { callSlug } from '../../../src/transport/call-slug.ts';
import { createClient } from '../../../src/client/create-client.ts';
import { transportOf, type Client } from '../../../src/transport/client.ts';
import { pageCall } from '../../../src/transport/page-call.ts';
import type { RequestOptions } from '../../../src/options.ts';
import { toFetch } from '../../../src/client/client-fetch.ts';
import { createFetch, createPaths } from '../../../src/client/create-paths.ts';
import { requestPath } from '../../../src/client/raw-request.ts';
import { CHAT, CREATE_KEY, KEY, MODEL, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';

afterEach(() => vi.unstubAllEnvs());

const ok = () => scriptedFetch(json({ choices: [{ text: 'x' }] }));
const thrown = (run: () => unknown): Error => {
  try {
    run();
  } catch (error) {
    return error as Error;
  }
  throw new Error('It did not throw.');
};

describe('client options', () => {
  it.each([
    [{ baseURL: { toString: 1 } as never }, 'Option `baseURL` is not a valid absolute URL: an Object.'],
    [{ baseURL: 'openrouter.ai/api' }, 'Option `baseURL` is not a valid absolute URL: "openrouter.ai/api".'],
    [{ baseURL: 'ftp://x/y' }, 'Option `baseURL` must start with https:// or http://, not ftp://.'],
    [
      { baseURL: `https://user:${KEY}@x/` },
      'Option `baseURL` must not hold credentials; use `apiKey` or `defaultHeaders`.',
    ],
    [{ timeout: NaN }, 'Option `timeout` must be a number of 0 or more, or Infinity for none; it is NaN.'],
    [{ maxRetries: -1 }, 'Option `maxRetries` must be a number of 0 or more, or Infinity for none; it is -1.'],
    [
      { streamIdleTimeout: '5' as never },
      'Option `streamIdleTimeout` must be a number of 0 or more, or Infinity for none; it is string.',
    ],
    [
      { retry: { maxDelay: -2 } },
      'Option `retry.maxDelay` must be a number of 0 or more, or Infinity for none; it is -2.',
    ],
    [{ baseURL: 'htp//user:p@ss@host' }, 'Option `baseURL` is not a valid absolute URL: "***@host".'],
    [{ fetch: 'node' as never }, 'Option `fetch` must be a function, not a string.'],
    [{ onError: {} as never }, 'Option `onError` must be a function, not an Object.'],
    [{ middleware: (() => {}) as never }, 'Option `middleware` must be a list of functions.'],
    [{ middleware: [null] as never }, 'Option `middleware` must be a function, not null.'],
    [
      { retry: { attemptHeader: 'a b' } },
      'Option `retry.attemptHeader` must be the name of a header, or false for none.',
    ],
    [
      { retry: { attemptHeader: true as never } },
      'Option `retry.attemptHeader` must be the name of a header, or false for none.',
    ],
    [{ retry: { shouldRetry: true as never } }, 'Option `retry.shouldRetry` must be a function, not a boolean.'],
    [{ logLevel: 'loud' as never }, 'Option `logLevel` must be off, error, warn, info or debug, not "loud".'],
    [
      { appTitle: 'a\r\nb' },
      'Header `X-OpenRouter-Title` in `appURL, appTitle or appCategories` has a character that cannot be sent in a header: U+000D at position 1.',
    ],
    [{ defaultHeaders: { 'x y': '1' } }, 'Header name "x y" in `defaultHeaders` is not valid.'],
  ])('%o', (options, message) => {
    expect(thrown(() => createClient({ logLevel: 'off', ...options }))).toMatchObject({
      name: 'InvalidRequestError',
      message,
    });
  });

  it('refuses a web page unless it is allowed', () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    try {
      expect(thrown(() => createClient({}))).toMatchObject({ name: 'InvalidRequestError' });
      expect(() => createClient({ dangerouslyAllowBrowser: true })).not.toThrow();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('warns once of a base URL that is not encrypted, except on this machine', () => {
    const warn = vi.fn();
    const logger = { ...console, warn };
    createClient({ logger, logLevel: 'warn', baseURL: 'http://127.0.0.1:80/x' });
    createClient({ logger, logLevel: 'warn', baseURL: 'http://localhost' });
    expect(warn).not.toHaveBeenCalled();
    createClient({ logger, logLevel: 'warn', baseURL: 'http://example.com/x' });
    expect(warn).toHaveBeenCalledTimes(1);
  });
});

describe('calls that fail before anything is sent', () => {
  const circular: Record<string, unknown> = { messages: [{}] };
  (circular['messages'] as unknown[])[0] = { content: circular };

  it.each([
    [
      'a circular body',
      circular,
      'The request body cannot be sent as JSON (it stopped at `content`): Converting circular structure to JSON',
    ],
    [
      'a BigInt',
      { seed: 1, provider: { n: 10n } },
      'The request body cannot be sent as JSON (it stopped at `n`): Do not know how to serialize a BigInt',
    ],
    [
      'a string for a body',
      'hello',
      'The first argument of chat.completions.create after its path parameters, its request body, must be an object, not a string.',
    ],
  ])('%s', async (_, body, message) => {
    const fetch = ok();
    const error = await rejection(call(testClient({ fetch }), CHAT, [], body as object));
    expect(error).toMatchObject({ name: 'InvalidRequestError', attempts: 0 });
    expect(error.message).toContain(message);
    expect(fetch.sent).toHaveLength(0);
  });

  it('no key where one is needed, by kind of key', async () => {
    vi.stubEnv('OPENROUTER_API_KEY', '');
    vi.stubEnv('OPENROUTER_MANAGEMENT_KEY', '');
    const fetch = ok();
    const client = createClient({ fetch });
    expect(await rejection(call(client, CHAT, [], {}))).toMatchObject({
      name: 'InvalidRequestError',
      message:
        'chat.completions.create needs an API key: set option `apiKey` or the environment variable OPENROUTER_API_KEY.',
    });
    expect((await rejection(call(client, CREATE_KEY, [], {}))).message).toMatch(/needs a management key/);
    expect(fetch.sent).toHaveLength(0);
    await call(client, MODEL, ['a', 'b']);
    expect(fetch.sent[0]?.headers.has('authorization')).toBe(false);
  });

  it('a key that cannot be sent, without showing it', async () => {
    const error = await rejection(call(testClient({ fetch: ok(), apiKey: 'sk-or-v1-abc”def' }), CHAT, [], {}));
    expect(error.message).toBe(
      'Option `apiKey` has a character that cannot be sent in a header: U+201D at position 12.',
    );
    expect(inspect(error)).not.toContain('abc”');
  });

  it('a key function that throws', async () => {
    const client = testClient({ fetch: ok(), apiKey: () => Promise.reject(new Error('vault closed')) });
    expect(await rejection(call(client, CHAT, [], {}))).toMatchObject({
      name: 'InvalidRequestError',
      message: 'Option `apiKey` is a function, and it threw.',
      cause: { message: 'vault closed' },
    });
  });

  it.each([
    ['', 'must be a non-empty string'],
    ['..', 'must not be ".."'],
    ['.', 'must not be "."'],
    [undefined, 'must be a non-empty string'],
    ['\ud800', 'is not valid Unicode'],
  ])('path parameter %j', async (slug, message) => {
    const fetch = ok();
    const error = await rejection(call(testClient({ fetch }), MODEL, ['a', slug as string]));
    expect(error.name).toBe('InvalidRequestError');
    expect(error.message).toContain('Path parameter `slug` of /models/{author}/{slug} ' + message);
    expect(fetch.sent).toHaveLength(0);
  });

  it('header values of a call', async () => {
    const error = await rejection(call(testClient({ fetch: ok() }), CHAT, [], {}, { headers: { 'x-a': 'b\nc' } }));
    expect(error.message).toBe(
      'Header `x-a` in `headers` has a character that cannot be sent in a header: U+000A at position 1.',
    );
  });

  it.each(['https://evil.example/x', '//evil.example', 'models', '/a/../b', '/a/%2e%2e/b', '/a b', '/a#b', 5])(
    'path %s of a request of your own, as a rejection',
    async (path) => {
      const fetch = ok();
      expect(await rejection(requestPath(testClient({ fetch }), 'GET', path as string))).toMatchObject({
        name: 'InvalidRequestError',
        attempts: 0,
      });
      expect(fetch.sent).toHaveLength(0);
    },
  );

  it.each<[unknown, unknown, string]>([
    ['GE T', undefined, 'The request method cannot be sent: "GE T".'],
    ['trace', undefined, 'The request method cannot be sent: "TRACE".'],
    [undefined, undefined, 'The request method cannot be sent: "undefined".'],
    ['get', { a: 1 }, 'A GET request cannot have a body; use `query`.'],
    [5, undefined, 'The request method cannot be sent: "a number".'],
    ['connect', undefined, 'The request method cannot be sent: "CONNECT".'],
    ['HEAD', 'a', 'A HEAD request cannot have a body; use `query`.'],
  ])('method %s with body %o of a request of your own', async (method, body, message) => {
    const fetch = ok();
    const client = testClient({ fetch });
    const sent: Promise<unknown>[] = [Promise.resolve(requestPath(client, method as string, '/x', { body }))];
    // There, no method is GET.
    if (method !== undefined) {
      const init = { method, body: body && JSON.stringify(body) } as RequestInit;
      sent.push(toFetch(client)('/x', init), createFetch(client)('/x', init));
      sent.push((createPaths(client) as any).request(method, '/models', { body }));
    }
    for (const call of sent)
      expect(await rejection(call)).toMatchObject({ name: 'InvalidRequestError', message, attempts: 0 });
    expect(fetch.sent).toHaveLength(0);
  });

  const DOORS: [string, (client: Client, path: string) => PromiseLike<unknown>][] = [
    ['an operation', (client, path) => call(client, { id: 'x', method: 'GET', path }, [])],
    [
      'an operation with a server of its own',
      (client, path) => call(client, { id: 'x', method: 'GET', path, server: '/api/alpha' }, []),
    ],
    ['request()', (client, path) => requestPath(client, 'GET', path)],
    ['fetch', (client, path) => toFetch(client)(client[transportOf].baseURL.href + path)],
    ['a Request', async (client, path) => toFetch(client)(new Request(client[transportOf].baseURL.href + path))],
    ['createPaths', (client, path) => (createPaths(client) as any).GET(path)],
    ['request of createPaths', (client, path) => (createPaths(client) as any).request('get', path)],
  ];
  const OUTSIDE: [string, string][] = [
    ['https://api.example', '.evil.example/x'],
    ['https://api.example', '@evil.example/x'],
    ['https://api.example', ':80/x'],
    ['https://api.example', ':p@evil.example/x'],
    ['https://api.example', ':x'],
    ['https://api.example/v1', '/../..'],
    ['https://api.example/v1', '/../keys'],
    ['https://api.example/v1', '/x/..%2f/../../../keys'],
    ['https://api.example/v1', '/%2E%2e/keys'],
    ['https://api.example/v1', '\\..\\..\\x'],
    ['https://api.example/v1', '/.\t./keys'],
    ['https://api.example/v1', '/..%2fkeys'],
    ['https://api.example/v1', '/x/%2E%2e%2F..%5ckeys'],
    ['https://api.example/v1', '/x%2F..%2F..%2Fkeys'],
    ['https://api.example/v1', 'x/models'],
    ['https://api.example/v1', '.evil/models'],
  ];
  it.each(DOORS.flatMap(([door, send]) => OUTSIDE.map(([base, path]) => [door, base, path, send] as const)))(
    'through %s, a URL glued of %j and %j that leaves the base URL',
    async (door, baseURL, path, send) => {
      const fetch = ok();
      const error = await rejection(Promise.resolve().then(() => send(testClient({ fetch, baseURL }), path)));
      expect(fetch.sent.map(({ url }) => url)).toEqual([]);
      // The platform's own `Request` rejects some inputs before we see them.
      expect(error.name).toBe(door === 'a Request' && error instanceof TypeError ? 'TypeError' : 'InvalidRequestError');
    },
  );

  it.each<[string, unknown]>([
    ['null', null],
    ['a string', 'fast'],
    ['a number', 5],
    ['an Array', []],
  ])('%s for options', async (kind, options) => {
    const fetch = ok();
    const client = testClient({ fetch });
    const given = options as RequestOptions;
    const query = { query: options } as RequestOptions;
    const calls = [
      () => call(client, CHAT, [], {}, given),
      () => call(client, MODEL, ['a', 'b'], undefined, given),
      () => callSlug(client, MODEL, ['a/b', undefined, given]),
      () =>
        pageCall(
          client,
          { ...MODEL, paginate: { style: 'offset', items: 'data', param: 'offset' } },
          ['a', 'b'],
          undefined,
          given,
        ),
      () => requestPath(client, 'GET', '/x', given),
      // There it stands for none.
      ...(options === null
        ? []
        : [() => call(client, CHAT, [], {}, query), () => call(client, CHAT, [], {}, { extraBody: options as never })]),
    ];
    for (const run of calls) {
      const error = await rejection(run());
      expect(error.name).toBe('InvalidRequestError');
      expect(error.message).toMatch(new RegExp(` must be an object, not ${kind}\\.$`));
    }
    expect(thrown(() => createClient(options as object))).toMatchObject({
      name: 'InvalidRequestError',
      message: `The options of a client must be an object, not ${kind}.`,
    });
    expect(fetch.sent).toHaveLength(0);
  });

  it.each<[unknown, string]>([
    [new AbortController(), 'an AbortController'],
    [{}, 'an Object'],
    [5, 'a number'],
  ])('signal %o', async (signal, kind) => {
    const fetch = ok();
    const error = await rejection(call(testClient({ fetch }), CHAT, [], {}, { signal: signal as AbortSignal }));
    expect([error.name, error.message]).toEqual([
      'InvalidRequestError',
      `Option \`signal\` must be an AbortSignal, not ${kind}.`,
    ]);
    expect(fetch.sent).toHaveLength(0);
  });

  it('a model name with no slash', async () => {
    const error = await rejection(callSlug(testClient({ fetch: ok() }), MODEL, ['gpt-4o']));
    expect(error.message).toBe('models.get takes a model as \'author/slug\' or as two strings, not "gpt-4o".');
  });
});
