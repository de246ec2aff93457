import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLedger } from '../../src/helpers/cost/ledger.ts';
import { OpenRouter } from '../../src/index.ts';

/** A response of a platform whose own classes are not the standard's. */
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
