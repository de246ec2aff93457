import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { chatCompletionsCreate, modelsListEndpoints } from '../../../generated/operations.ts';
import { chat, createClient, OpenRouter, type ChatCompletion, type Stream } from '../../../src/index.ts';
import { createFetch, createPaths } from '../../../src/paths.ts';
import { KEY } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, wire } from '../../helpers/replies.ts';

const ANSWER = { id: 'gen-1', choices: [{ text: 'x' }] };
const MANAGEMENT = 'sk-or-v1-management0000';
const build = (fetch: ReturnType<typeof scriptedFetch>) =>
  new OpenRouter({
    apiKey: KEY,
    managementKey: MANAGEMENT,
    baseURL: 'http://127.0.0.1:9',
    fetch,
    maxRetries: 0,
    logLevel: 'off',
  });
const bearer = (fetch: ReturnType<typeof scriptedFetch>) =>
  fetch.sent.map(({ headers }) => headers.get('authorization')?.slice(7));

describe('OpenRouter', () => {
  it('has every resource, and methods that may be detached from it', async () => {
    const fetch = scriptedFetch(json(ANSWER));
    const { create } = build(fetch).chat.completions;
    expect(await create({ messages: [{ role: 'user', content: 'Hi' }] })).toEqual(ANSWER);
  });

  it('streams', async () => {
    const openrouter = build(scriptedFetch(sse(wire('chat-stream-2026-double-terminal.sse'))));
    const stream = await openrouter.chat.completions.create({
      messages: [{ role: 'user', content: 'Hi' }],
      stream: true,
    });
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    expect([text, (await stream.final()).usage?.completion_tokens]).toEqual(['Hello', 7]);
  });

  it('sends the key that the operation needs, by method and by path', async () => {
    const fetch = scriptedFetch(json({ data: [] }));
    const openrouter = build(fetch);
    await openrouter.keys.list();
    await openrouter.models.list();
    await openrouter.oauth.exchangeAuthCode({ code: 'c' });
    const paths = createPaths(openrouter);
    await paths.GET('/keys');
    await paths.GET('/models');
    await paths.POST('/auth/keys', { body: { code: 'c' } });
    await createFetch(openrouter)('/keys/abc');
    expect(bearer(fetch)).toEqual([MANAGEMENT, KEY, undefined, MANAGEMENT, KEY, undefined, MANAGEMENT]);
  });

  it('shows no key when printed', () => {
    const openrouter = build(scriptedFetch(json(ANSWER)));
    const seen =
      inspect([openrouter, openrouter.withOptions({}), createClient({ apiKey: KEY })], {
        depth: 9,
        showHidden: true,
        getters: true,
      }) + JSON.stringify(openrouter);
    expect(seen).not.toMatch(/0123456789abcdef|management0000/);
  });

  it('withOptions changes what it states and keeps the rest', async () => {
    const fetch = scriptedFetch(json({ error: { code: 500 } }, { status: 500 }));
    const openrouter = build(fetch);
    const patient = openrouter.withOptions({
      maxRetries: 1,
      retry: { initialDelay: 0 },
      defaultHeaders: { 'x-a': '1' },
    });
    expect(await rejection(patient.credits.get())).toMatchObject({ attempts: 2 });
    expect(await rejection(openrouter.credits.get())).toMatchObject({ attempts: 1 });
    expect(fetch.sent.map(({ headers }) => headers.get('x-a'))).toEqual(['1', '1', null]);
    expect(new Set(bearer(fetch))).toEqual(new Set([MANAGEMENT]));
  });

  it('request detects a truncated stream only where the caller passes its kind', async () => {
    const text = 'data: {"choices":[{"index":0,"delta":{"content":"Hel"}}]}\n\n';
    const openrouter = build(scriptedFetch(() => sse(text)));
    const ask = { body: { stream: true } };
    const free = await openrouter.request('POST', '/new/chat', { ...ask, stream: true });
    expect(await free.final()).toHaveLength(1);
    const known: Stream<unknown, ChatCompletion> = await openrouter.request('POST', '/new/chat', {
      ...ask,
      stream: chat,
    });
    expect(await rejection(known.final())).toMatchObject({
      name: 'StreamIncompleteError',
      partial: { choices: [{ message: { content: 'Hel' } }] },
    });
  });

  it('request reaches undocumented paths, streams included', async () => {
    const fetch = scriptedFetch(json({ any: 1 }), sse('data: {"n":1}\n\ndata: {"n":2}\n\ndata: [DONE]\n\n'));
    const openrouter = build(fetch);
    expect(await openrouter.request('GET', '/new/thing', { query: { a: 1 } })).toEqual({ any: 1 });
    const stream = await openrouter.request<{ n: number }>('POST', '/new/stream', {
      body: { stream: true },
      stream: true,
    });
    expect(await stream.final()).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('returns the feed as text when a query requests it', async () => {
    const fetch = scriptedFetch(new Response('<rss/>', { headers: { 'content-type': 'application/rss+xml' } }));
    expect(await build(fetch).models.list({ use_rss: true })).toBe('<rss/>');
    expect(fetch.sent[0]?.headers.get('accept')).toBe('application/json, application/rss+xml');
  });

  it('reports a missing argument before anything is sent', async () => {
    const fetch = scriptedFetch(json({}));
    const keys = build(fetch).keys as unknown as { get(...args: unknown[]): Promise<unknown> };
    expect((await rejection(keys.get())).message).toBe(
      'Path parameter `hash` of /keys/{hash} must be a non-empty string.',
    );
    await keys.get('../credits');
    expect(fetch.sent[0]?.url).toBe('http://127.0.0.1:9/keys/..%2Fcredits');
  });
});

describe('standalone operations', () => {
  it('work with a client, and with an OpenRouter', async () => {
    const fetch = scriptedFetch(json(ANSWER));
    const client = createClient({ apiKey: KEY, baseURL: 'http://127.0.0.1:9', fetch });
    expect(await chatCompletionsCreate(client, { messages: [{ role: 'user', content: 'Hi' }] })).toEqual(ANSWER);
    await modelsListEndpoints(build(fetch), 'a/b:free');
    await modelsListEndpoints(build(fetch), 'a', 'b');
    expect(fetch.sent.map(({ url }) => url.slice(18))).toEqual([
      '/chat/completions',
      '/models/a/b:free/endpoints',
      '/models/a/b/endpoints',
    ]);
  });
});
