import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLedger } from '../../src/helpers/cost/ledger.ts';
import { createId } from '../../src/create-id.ts';
import { verifyWebhook } from '../../src/helpers/webhooks/webhook.ts';
import { OpenRouter } from '../../src/index.ts';
import { rejection } from '../helpers/replies.ts';

/** A response from a platform whose classes are not the standard ones. */
const response = (): Response =>
  ({
    ok: true,
    status: 200,
    headers: new Headers({ 'content-type': 'application/json' }),
    body: null,
    text: async () =>
      '{"id":"gen-1","choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"Hi"}}]}',
  }) as unknown as Response;
const params = { messages: [{ role: 'user' as const, content: 'x' }] };

afterEach(() => void vi.unstubAllGlobals());

describe('a platform without a global ReadableStream', () => {
  it('makes plain calls, with a ledger too', async () => {
    vi.stubGlobal('ReadableStream', undefined);
    const openrouter = new OpenRouter({
      apiKey: 'sk-or-test',
      fetch: async () => response(),
      middleware: [createLedger()],
    });
    expect((await openrouter.chat.completions.create(params)).choices[0]?.message.content).toBe('Hi');
    await openrouter.request('POST', '/chat/completions', { body: params });
  });
});

describe('a platform without classes of bodies', () => {
  it.each(['FormData', 'Blob', 'URLSearchParams'])('makes calls: %s', async (name) => {
    const openrouter = new OpenRouter({ apiKey: 'sk-or-test', fetch: async () => response() });
    vi.stubGlobal(name, undefined);
    expect((await openrouter.chat.completions.create(params)).choices[0]?.message.content).toBe('Hi');
    await openrouter.request('POST', '/chat/completions', { body: params });
  });
});

describe('a page without https', () => {
  it('makes ids, although `crypto.randomUUID` is missing', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(171) });
    expect(createId()).toBe('ab'.repeat(16));
    vi.stubGlobal('crypto', { randomUUID: () => 'a-b' });
    expect(createId()).toBe('a-b');
  });

  it('gets an error because it cannot verify a webhook', async () => {
    vi.stubGlobal('crypto', {});
    const signature = `t=${Math.floor(Date.now() / 1000)},v1=${'ab'.repeat(32)}`;
    const error = await rejection(verifyWebhook('{}', { 'x-openrouter-signature': signature }, 'secret'));
    expect([error.name, error.message]).toEqual(['InvalidRequestError', expect.stringContaining('crypto.subtle')]);
  });
});

describe('appTitle', () => {
  it.each([
    ['Café', 'Café'],
    ['我的 App', '%E6%88%91%E7%9A%84 App'],
    ['🙂', '%F0%9F%99%82'],
    ['\ud83d!', '%EF%BF%BD!'],
  ])('%s is sent as %s', async (appTitle, sent) => {
    let title: unknown;
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      title = new Headers(init.headers).get('x-openrouter-title');
      return response();
    };
    await new OpenRouter({ apiKey: 'sk-or-test', fetch, appTitle }).chat.completions.create(params);
    expect(title).toBe(sent);
  });
});

it.each(['AbortController', 'Headers', 'performance'])(
  'a platform without %s is named when the client is created',
  (name) => {
    vi.stubGlobal(name, undefined);
    try {
      expect(() => new OpenRouter({ apiKey: 'k' })).toThrow(`This platform has no \`${name}\`.`);
    } finally {
      vi.unstubAllGlobals();
    }
  },
);
