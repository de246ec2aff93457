import { describe, expect, it } from 'vitest';
import { createGuardedFetch, type GuardOptions } from '../../../src/client/guarded-fetch.ts';
import { createLedger } from '../../../src/helpers/cost/ledger.ts';
import { json, rejection, scriptedFetch, sse, type Reply } from '../../helpers/replies.ts';

const URL = 'https://llm.example/v9/chat/completions';
const BODY = { method: 'POST', body: '{"model":"a/b","stream":true}', headers: { authorization: 'Bearer of-the-sdk' } };
const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const TEXT = data({ id: 'c', choices: [{ index: 0, delta: { content: 'Hi' } }] });
const END = `${data({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage: { total_tokens: 3, cost: 0.5 } })}data: [DONE]\n\n`;

function setUp(replies: Reply[], options: GuardOptions = {}) {
  const fetch = scriptedFetch(...replies);
  return { sent: fetch.sent, guarded: createGuardedFetch({ fetch, retry: { initialDelay: 1 }, ...options }) };
}

describe('createGuardedFetch', () => {
  it("sends the SDK's request, to any origin, only with the key of the SDK", async () => {
    const { guarded, sent } = setUp([() => json({ choices: [] })]);
    for (const url of [URL, 'http://127.0.0.1:9/models?x=1']) await guarded(url, BODY);
    expect(sent.map(({ url }) => url)).toEqual([URL, 'http://127.0.0.1:9/models?x=1']);
    for (const { headers, body } of sent)
      expect([headers.get('authorization'), headers.get('http-referer'), body]).toEqual([
        'Bearer of-the-sdk',
        null,
        BODY.body,
      ]);
  });

  it('passes a whole stream on as it was sent', async () => {
    const { guarded } = setUp([sse(TEXT + END, { size: 7, headers: { 'x-a': 'b' } })]);
    const response = await guarded(URL, BODY);
    expect([response.status, response.headers.get('x-a'), await response.text()]).toEqual([200, 'b', TEXT + END]);
  });

  it('retries failures before the first content', async () => {
    const { guarded, sent } = setUp(
      [
        json({ error: { code: 429, message: 'Slow' } }, { status: 429 }),
        sse(data({ error: { code: 503, message: 'busy' } })),
        new TypeError('fetch failed'),
        sse(TEXT + END),
      ],
      { maxRetries: 3 },
    );
    expect(await (await guarded(URL, BODY)).text()).toBe(TEXT + END);
    expect(sent).toHaveLength(4);
  });

  it.each<[string, () => Response, object]>([
    [
      'a truncation',
      () => sse(TEXT, { size: TEXT.length }),
      { code: 502, message: expect.stringContaining('before the completion was complete') },
    ],
    [
      'an error in the middle',
      () =>
        sse(
          TEXT + data({ error: { code: 502, message: 'Provider returned error', metadata: { raw: 'GPU on fire' } } }),
          { size: TEXT.length },
        ),
      { code: 502, message: '502: GPU on fire' },
    ],
  ])('turns %s into an error event', async (_, reply, error) => {
    const { guarded } = setUp([reply]);
    const [first, last] = (await (await guarded(URL, BODY)).text()).split('\n\n');
    expect(first).toBe(TEXT.trim());
    expect(JSON.parse((last as string).slice('data: '.length))).toMatchObject({
      error,
      choices: [{ finish_reason: 'error' }],
    });
  });

  it("turns an error in a 200 into a response with its status, in the provider's words", async () => {
    const raw = JSON.stringify({ error: { message: 'GPU on fire' } });
    const body = { error: { code: 400, message: 'Provider returned error', metadata: { raw, provider_name: 'Acme' } } };
    for (const reply of [json(body), sse(data(body))]) {
      const response = await setUp([reply]).guarded(URL, BODY);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 400, message: 'GPU on fire' } });
    }
  });

  it('does not change other paths and their events', async () => {
    const { guarded } = setUp([() => sse('data: {"error":1}\n\n')]);
    expect(await (await guarded('https://llm.example/other', BODY)).text()).toBe('data: {"error":1}\n\n');
  });

  it('keeps an abort an abort: of the call with its reason, of the body by name', async () => {
    const hanging = (): Response =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(TEXT)) }), {
        headers: { 'content-type': 'text/event-stream' },
      });
    const { guarded } = setUp([hanging]);
    const stop = new AbortController();
    const response = await guarded(URL, { ...BODY, signal: stop.signal });
    const reading = rejection(response.text());
    stop.abort();
    expect(await reading).toMatchObject({ name: 'AbortError' });
    const reason = new Error('enough');
    expect(await rejection(guarded(URL, { ...BODY, signal: AbortSignal.abort(reason) }))).toBe(reason);
  });

  it('is observed by middleware and hooks, results included', async () => {
    const ledger = createLedger();
    const { guarded } = setUp([sse(TEXT + END)], { middleware: [ledger] });
    await (await guarded(URL, BODY)).text();
    expect(ledger.total).toMatchObject({ requests: 1, unpriced: 0, cost: 0.5, totalTokens: 3 });
  });

  it('works where there is a page, because it has no key to show', () => {
    Object.assign(globalThis, { window: {}, document: {} });
    try {
      expect(() => createGuardedFetch()).not.toThrow();
    } finally {
      delete (globalThis as any).window;
      delete (globalThis as any).document;
    }
  });
});
