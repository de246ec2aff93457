import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call } from '../../../src/transport/call.ts';
import { callSlug } from '../../../src/transport/call-slug.ts';
import { createClient } from '../../../src/client/create-client.ts';
import { requestPath } from '../../../src/client/raw-request.ts';
import { CHAT, CREATE_KEY, KEY, MODEL, testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch } from '../../helpers/replies.ts';

afterEach(() => vi.unstubAllEnvs());

const ANSWER = { id: 'gen-1', choices: [{ text: 'x' }] };
const ok = () => scriptedFetch(json(ANSWER, { headers: { 'x-generation-id': 'gen-1' } }));

describe('what is sent', () => {
  it('method, URL, key, body and headers', async () => {
    const fetch = ok();
    await call(testClient({ fetch, baseURL: 'http://127.0.0.1:9/api/v1/' }), CHAT, [], { model: 'm', messages: [] });
    expect(fetch.sent[0]).toMatchObject({
      method: 'POST',
      url: 'http://127.0.0.1:9/api/v1/chat/completions',
      body: '{"model":"m","messages":[]}',
    });
    expect(Object.fromEntries(fetch.sent[0]?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
    });
  });

  it('keeps `:free` and dots of a model, encodes the rest once', async () => {
    const fetch = ok();
    const client = testClient({ fetch });
    await call(client, MODEL, ['meta-llama', 'llama-3.1:free']);
    await callSlug(client, MODEL, ['a/b.c:free', { x: 1 }]);
    await callSlug(client, MODEL, ['a b', 'c/d%2f']);
    expect(fetch.sent.map(({ url }) => url.slice(18))).toEqual([
      '/models/meta-llama/llama-3.1:free',
      '/models/a/b.c:free?x=1',
      '/models/a%20b/c%2Fd%252f',
    ]);
  });

  it('merges the query of the base URL, defaults, parameters and options', async () => {
    const fetch = ok();
    const client = testClient({ fetch, baseURL: 'http://127.0.0.1:9/v1?tenant=a%20b', defaultQuery: { x: 1, y: 1 } });
    await call(
      client,
      MODEL,
      ['a', 'b'],
      { y: 2, none: undefined, nil: null, list: ['p', 'q'], flag: false },
      { query: { z: 'ü' } },
    );
    expect(decodeURIComponent(new URL(fetch.sent[0]?.url ?? '').search)).toBe(
      '?tenant=a b&x=1&y=2&list=p&list=q&flag=false&z=ü',
    );
  });

  it('null removes a header, per-call headers win, attribution is sent when set', async () => {
    const fetch = ok();
    const client = testClient({
      fetch,
      appURL: 'https://app.example',
      appTitle: 'App',
      appCategories: ['a', 'b'],
      defaultHeaders: { 'x-a': '1', 'x-b': '1' },
    });
    await call(client, CHAT, [], {}, { headers: { 'x-a': null, 'x-b': 2, 'HTTP-Referer': null } });
    expect(Object.fromEntries(fetch.sent[0]?.headers ?? [])).toMatchObject({
      'x-b': '2',
      'x-openrouter-title': 'App',
      'x-openrouter-categories': 'a,b',
    });
    expect(fetch.sent[0]?.headers.has('x-a')).toBe(false);
    expect(fetch.sent[0]?.headers.has('http-referer')).toBe(false);
  });

  it('reads the environment, and options win over it', async () => {
    vi.stubEnv('OPENROUTER_API_KEY', ' env-key\n');
    vi.stubEnv('OPENROUTER_BASE_URL', 'http://127.0.0.1:9/env');
    vi.stubEnv('OPENROUTER_MANAGEMENT_KEY', 'env-management');
    const fetch = ok();
    const client = createClient({ fetch });
    await call(client, CHAT, [], {});
    await call(client, CREATE_KEY, [], {});
    await call(client, CREATE_KEY, [], {}, { managementKey: 'mine' });
    expect(fetch.sent.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer env-key',
      'Bearer env-management',
      'Bearer mine',
    ]);
    expect(fetch.sent[0]?.url).toBe('http://127.0.0.1:9/env/chat/completions');
  });

  it('adds extraBody, and does not change what the caller passed', async () => {
    const fetch = ok();
    const body = Object.freeze({ model: 'm' });
    await call(testClient({ fetch }), CHAT, [], body, Object.freeze({ extraBody: { brand_new: 1, model: 'n' } }));
    expect(fetch.sent[0]?.body).toBe('{"model":"n","brand_new":1}');
  });
});

describe('Call', () => {
  it('returns the value, and the response beside it, from one request', async () => {
    const fetch = ok();
    const calling = call(testClient({ fetch }), CHAT, [], {});
    expect(await calling).toEqual(ANSWER);
    const { data, response, generationId, attempts } = await calling.withResponse();
    expect([data, response.status, generationId, attempts]).toEqual([ANSWER, 200, 'gen-1', 1]);
    expect(fetch.sent).toHaveLength(1);
  });

  it('reports a failure once, by the view that is awaited', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const client = testClient({ fetch: scriptedFetch(json({ error: { code: 402, message: 'no' } }, { status: 402 })) });
    expect(await rejection(call(client, CHAT, [], {}).withResponse())).toMatchObject({ name: 'PaymentRequiredError' });
    expect(await rejection(call(client, CHAT, [], {}))).toMatchObject({ name: 'PaymentRequiredError', attempts: 1 });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('responses', () => {
  it.each([
    ['no JSON', new Response('hello', { headers: { 'content-type': 'application/json' } }), 'is not JSON'],
    [
      'an HTML page',
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'is not JSON (status 200, text/html)',
    ],
    ['an empty body', new Response('', { headers: { 'content-type': 'application/json' } }), 'is empty'],
    [
      'padding only',
      new Response(' \n\n  ', { headers: { 'content-type': 'application/json' } }),
      'holds only white space',
    ],
    ['neither choices nor error', json({ hello: 1 }), 'is neither a completion nor an error'],
  ])('%s is a ResponseParseError', async (_, reply, message) => {
    const error = await rejection(call(testClient({ fetch: scriptedFetch(reply as Response) }), CHAT, [], {}));
    expect(error).toMatchObject({ name: 'ResponseParseError', status: 200 });
    expect(error.message).toContain(message);
  });

  it('passes comment padding, as some gateways send it', async () => {
    const reply = json(`: OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n${JSON.stringify(ANSWER)}`);
    expect(await call(testClient({ fetch: scriptedFetch(reply) }), CHAT, [], {})).toEqual(ANSWER);
  });

  it('unwraps a completion nested under `provider`', async () => {
    const reply = json({ id: null, choices: null, provider: ANSWER });
    expect(await call(testClient({ fetch: scriptedFetch(reply) }), CHAT, [], {})).toEqual(ANSWER);
  });

  it('returns text for other text, the response for bytes, nothing for 204', async () => {
    const rss = new Response('<rss/>', { headers: { 'content-type': 'application/rss+xml' } });
    const bytes = new Response(new Uint8Array([1, 2]), { headers: { 'content-type': 'audio/mpeg' } });
    const client = testClient({ fetch: scriptedFetch(rss, bytes, new Response(null, { status: 204 })) });
    const operation = { ...MODEL, accept: 'application/json, application/rss+xml, audio/*' };
    expect(await call(client, operation, ['a', 'b'])).toBe('<rss/>');
    const answer = await call<Response>(client, operation, ['a', 'b']);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    expect(await call(client, operation, ['a', 'b'])).toBeUndefined();
  });

  it('refuses a body larger than maxBodyBytes', async () => {
    const client = testClient({ fetch: scriptedFetch(json({ choices: ['x'.repeat(2000)] })), maxBodyBytes: 1000 });
    expect((await rejection(call(client, CHAT, [], {}))).message).toBe(
      'The response is larger than 1000 bytes (option `maxBodyBytes`).',
    );
  });
});

describe('secrets', () => {
  it('are in no error, client or log line', async () => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => void lines.push(line);
    const logger = { debug: log, info: log, warn: log, error: log };
    const reply = json({ error: { code: 401, message: `no such key: ${KEY}` } }, { status: 401 });
    const client = testClient({
      fetch: scriptedFetch(reply),
      logger,
      logLevel: 'debug',
      defaultHeaders: { 'x-api-key': 'other-secret' },
    });
    const error = await rejection(call(client, CHAT, [], {}));
    const seen =
      inspect([error, client, lines], { depth: 12, showHidden: true, getters: true }) +
      JSON.stringify([error, client, lines]);
    expect(lines.length).toBeGreaterThan(2);
    expect(seen).not.toContain('0123456789abcdef');
    expect(inspect(lines, { depth: 9 })).not.toContain('other-secret');
  });
});

describe('request', () => {
  it('calls any path with body, query and the same errors', async () => {
    const fetch = scriptedFetch(json({ any: 1 }), json({ error: { code: 403, message: 'no' } }, { status: 403 }));
    const client = testClient({ fetch });
    expect(await requestPath(client, 'POST', '/not/documented', { body: { a: 1 }, query: { b: 2 } })).toEqual({
      any: 1,
    });
    expect(fetch.sent[0]).toMatchObject({ url: 'http://127.0.0.1:9/not/documented?b=2', body: '{"a":1}' });
    expect(await rejection(requestPath(client, 'GET', '/x'))).toMatchObject({ name: 'PermissionDeniedError' });
  });
});
