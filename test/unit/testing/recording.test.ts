import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isConnectionError, isUserAbortError, OpenRouter, type OpenRouterOptions } from '../../../src/index.ts';
import {
  ContractError,
  fakeOpenRouter,
  recordingFetch,
  startMockServer,
  type MockServer,
  type RecordingOptions,
} from '../../../src/testing/index.ts';
import type { Resources } from '../../../generated/resources.ts';
import { rejection } from '../../helpers/replies.ts';

const KEY = 'sk-or-v1-0123456789abcdef';
/** A key in a format that no pattern matches. */
const ODD_KEY = 'corp_4f9a8b7c6d';
const CHAT = 'chat.completions.create';
const ask = (content: string) => ({ model: 'acme/widget-1', messages: [{ role: 'user' as const, content }] });
const answer = (content: string) => ({ choices: [{ index: 0, message: { content }, finish_reason: 'stop' as const }] });

let upstream: MockServer<Resources>;
let folder: string;
let file: string;

beforeAll(async () => void (upstream = await startMockServer({ validate: false })));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recording-'));
  file = join(folder, 'test', 'recording.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  upstream.reset();
});
afterAll(() => upstream.close());

function recorder(options?: RecordingOptions, client?: OpenRouterOptions): OpenRouter {
  return new OpenRouter({
    apiKey: KEY,
    baseURL: upstream.url,
    retry: { initialDelay: 1 },
    fetch: recordingFetch(file, options),
    ...client,
  });
}

const recorded = (): string => readFileSync(file, 'utf8');
const exchanges = (): any[] => (JSON.parse(recorded()) as { exchanges: any[] }).exchanges;

async function read(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const chunk of stream) all.push(chunk);
  return all;
}

describe('a recording', () => {
  it('replays plain and streamed exchanges as they were', async () => {
    const client = recorder();
    upstream.reply(CHAT, answer('Hello dear world'), { times: 2 });
    const plain = await client.chat.completions.create(ask('Hi'));
    const chunks = await read(await client.chat.completions.create({ ...ask('Hi'), stream: true }));
    const models = await client.models.list({ category: 'programming' });
    upstream.fail('credits.get', { status: 403, body: { error: { code: 403, message: 'No' } } });
    const refusal = await rejection(client.credits.get());

    const fake = fakeOpenRouter({ requirePlayed: true });
    fake.play(file);
    // In another order, and with another client than the recorded one.
    expect(await read(await fake.client.chat.completions.create({ ...ask('Hi'), stream: true }))).toEqual(chunks);
    expect(await fake.client.models.list({ category: 'programming' })).toEqual(models);
    expect(fake.pending).toEqual([CHAT, 'credits.get']);
    expect(await fake.client.chat.completions.create(ask('Hi'))).toEqual(plain);
    expect((await rejection(fake.client.credits.get())).message).toBe(refusal.message);
    fake.reset();
  });

  it('is a file to review, the same each time except for its timing', async () => {
    const record = async (): Promise<string> => {
      const client = recorder();
      upstream.reply(CHAT, [
        ': OPENROUTER PROCESSING',
        ...['Once', ' upon'].map((content) => ({ choices: [{ index: 0, delta: { content } }] })),
      ]);
      upstream.reply(
        'responses.create',
        'event: response.created\ndata: {"type":"response.created"}\n\ndata: [DONE]\n\n',
      );
      await read(await client.chat.completions.create({ ...ask('Tell me'), stream: true }));
      await read(await client.responses.create({ input: 'Hi', stream: true })).catch(() => {});
      return recorded().replace(/"timing": .*/g, '"timing": …');
    };
    const text = await record();
    expect(text).toMatchInlineSnapshot(`
      "{
        "exchanges": [
          {
            "operation": "chat.completions.create",
            "request": {
              "method": "POST",
              "path": "/chat/completions",
              "headers": {
                "accept": "text/event-stream, application/json",
                "content-type": "application/json"
              },
              "body": {
                "model": "acme/widget-1",
                "messages": [
                  {
                    "role": "user",
                    "content": "Tell me"
                  }
                ],
                "stream": true
              }
            },
            "response": {
              "status": 200,
              "headers": {
                "content-type": "text/event-stream"
              },
              "events": [
                ": OPENROUTER PROCESSING",
                {"choices":[{"index":0,"delta":{"content":"Once"}}]},
                {"choices":[{"index":0,"delta":{"content":" upon"}}]},
                "[DONE]"
              ]
            },
            "timing": …
          },
          {
            "operation": "responses.create",
            "request": {
              "method": "POST",
              "path": "/responses",
              "headers": {
                "accept": "text/event-stream, application/json",
                "content-type": "application/json"
              },
              "body": {
                "input": "Hi",
                "stream": true
              }
            },
            "response": {
              "status": 200,
              "headers": {
                "content-type": "text/event-stream"
              },
              "events": [
                {"event":"response.created","data":{"type":"response.created"}},
                "[DONE]"
              ]
            },
            "timing": …
          }
        ]
      }
      "
    `);
    expect(await record()).toBe(text);
  });

  it('replays the pauses of a stream on request, and none otherwise', async () => {
    const client = recorder();
    upstream.reply(CHAT, answer('One two three'), { delay: 40 });
    await read(await client.chat.completions.create({ ...ask('Hi'), stream: true }));
    const [{ timing }] = exchanges();
    expect(timing.body.length).toBe(exchanges()[0].response.events.length);
    expect(Math.max(...timing.body)).toBeGreaterThan(25);

    const time = async (speed: 'instant' | 'recorded'): Promise<number> => {
      const fake = fakeOpenRouter();
      fake.play(file, { speed });
      const start = performance.now();
      await read(await fake.client.chat.completions.create({ ...ask('Hi'), stream: true }));
      return performance.now() - start;
    };
    const total = timing.body.reduce((sum: number, ms: number) => sum + ms, timing.headers);
    const recordedTime = await time('recorded');
    expect(recordedTime).toBeGreaterThan(total * 0.8);
    expect(await time('instant')).toBeLessThan(recordedTime);
  });

  it('replays retries in order, and a broken connection', async () => {
    const client = recorder();
    upstream.fail(CHAT, { status: 503 });
    upstream.fail(CHAT, { connection: 'reset' });
    upstream.reply(CHAT, answer('Third'));
    await client.chat.completions.create(ask('Hi'));
    upstream.fail(CHAT, { cutAfter: 3, answer: answer('Hello dear world') });
    await rejection(
      (await client.chat.completions.create({ ...ask('Again'), stream: true }, { maxRetries: 0 })).final(),
    );

    await using mock = await startMockServer({ validate: false });
    mock.play(file);
    const player = new OpenRouter({ apiKey: 'k', baseURL: mock.url, retry: { initialDelay: 1 } });
    const { data, attempts } = await player.chat.completions.create(ask('Hi')).withResponse();
    expect([data.choices[0]?.message.content, attempts]).toEqual(['Third', 3]);
    const stream = await player.chat.completions.create({ ...ask('Again'), stream: true }, { maxRetries: 0 });
    await expect(stream.final()).rejects.toSatisfy(isConnectionError);
  });

  it('replays an abandoned stream as far as it was read', async () => {
    upstream.hang(CHAT, { after: 2, answer: answer('Hello dear world') });
    const first = await recorder().chat.completions.create({ ...ask('Hi'), stream: true });
    for await (const _ of first) break;
    await vi.waitFor(() => expect(exchanges()).toMatchObject([{ end: 'left' }]));

    const fake = fakeOpenRouter();
    fake.play(file);
    const stream = await fake.client.chat.completions.create({ ...ask('Hi'), stream: true });
    for await (const _ of stream) break;
  }, 5_000);

  it('has bytes, forms and text', async () => {
    const client = recorder({ redact: ['purpose'] });
    const bytes = Uint8Array.of(0xff, 0, 1, 2);
    upstream.reply('audio.speech.create', { status: 200, headers: { 'content-type': 'audio/mpeg' }, body: bytes });
    const speak = (openrouter: OpenRouter) => openrouter.audio.speech.create({ model: 'm', input: 'Hi', voice: 'v' });
    expect(new Uint8Array(await (await speak(client)).arrayBuffer())).toEqual(bytes);
    const upload = (openrouter: OpenRouter, content: BlobPart) =>
      openrouter.files.create({ file: new File([content], 'a.txt', { type: 'text/plain' }) } as never);
    await upload(client, 'Some text');
    await upload(client, bytes);
    expect(exchanges().map(({ request }) => request.form)).toMatchObject([
      undefined,
      { file: { file: 'a.txt', text: 'Some text' } },
      { file: { file: 'a.txt', type: 'text/plain' } },
    ]);

    await using mock = await startMockServer({ validate: false });
    mock.play(file);
    const player = new OpenRouter({ apiKey: 'k', baseURL: mock.url });
    expect(new Uint8Array(await (await speak(player)).arrayBuffer())).toEqual(bytes);
    await upload(player, bytes);
    await upload(player, 'Some text');
    expect(mock.pending).toEqual([]);
  });

  it('works with any client that accepts a fetch, for any kind of request', async () => {
    const fetch = recordingFetch(file);
    const url = `${upstream.url}/models/count`;
    const headers = { authorization: `Bearer ${ODD_KEY}` };
    await (await fetch(new Request(url, { headers }))).text();
    await (await fetch(new URL(url), { headers })).text();
    const body = new Blob(['{"model":"m","input":"Hi"}']).stream();
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } };
    await (await fetch(`${upstream.url}/embeddings`, init as RequestInit)).text();
    const names = exchanges().map(({ operation }) => operation as string);
    expect(names).toEqual(['models.count', 'models.count', 'embeddings.create']);
    expect(exchanges()[2].request.body).toEqual({ model: 'm', input: 'Hi' });
    expect(recorded()).not.toContain(ODD_KEY);
  });
});

describe('a request that was not recorded', () => {
  beforeEach(async () => {
    const client = recorder();
    upstream.reply(CHAT, answer('Plain'), { times: 2 });
    await client.chat.completions.create(ask('Hi'));
    await client.models.count();
  });

  it('fails with the most similar recorded one, and fails the test', async () => {
    await using mock = await startMockServer();
    mock.play(file);
    const client = new OpenRouter({ apiKey: 'k', baseURL: mock.url });
    const error = await rejection(client.chat.completions.create({ ...ask('Hello'), temperature: 0.5 }));
    const problem =
      'No recorded exchange is left for POST /chat/completions. The nearest, exchange 1 of recording.json ' +
      '(chat.completions.create), differs: body.messages[0].content is "Hello"; "Hi" was recorded; ' +
      'body.temperature is 0.5, which was not recorded';
    expect(error.message).toContain(problem);
    expect(() => mock.assertValid()).toThrow(
      `1 request breaks the recording:\n  POST /chat/completions (${CHAT})\n    ${problem}`,
    );
    expect(mock.pending).toEqual([CHAT, 'models.count']);
    mock.play(file, { strict: false });
    mock.reset();
  });

  it('is reported as well where the recorded response has been played', async () => {
    const fake = fakeOpenRouter();
    fake.play(file);
    await fake.client.models.count();
    expect((await rejection(fake.client.models.count())).message).toContain(
      'exchange 2 of recording.json has been played already',
    );
    expect(() => fake.reset()).toThrow(ContractError);
  });

  it('gets the documented response where `strict` is false, and scripted replies first', async () => {
    const fake = fakeOpenRouter();
    fake.play(file, { strict: false });
    fake.reply(CHAT, answer('Scripted'));
    const texts: unknown[] = [];
    for (const content of ['Hi', 'Hi', 'Other'])
      texts.push((await fake.client.chat.completions.create(ask(content))).choices[0]?.message.content);
    expect(texts.slice(0, 2)).toEqual(['Scripted', 'Plain']);
    expect(texts[2]).toContain('Hello');
    expect(() => fake.assertPlayed()).toThrow('1 reply was never requested:\n  models.count');
  });

  it('is distinguished from a file that is not a recording', () => {
    const fake = fakeOpenRouter();
    expect(() => fake.play(join(folder, 'none.json'))).toThrow(
      /There is no recording .*none\.json\. Make one with recordingFetch/,
    );
    writeFileSync(join(folder, 'other.json'), '{"exchanges":[{}]}');
    expect(() => fake.play(join(folder, 'other.json'))).toThrow('is not a recording made by recordingFetch()');
    expect(() => fake.play(file, { speed: 'fast' as never })).toThrow(
      '`speed` must be "instant" or "recorded", not "fast"',
    );
  });
});

describe.each([
  ['an OpenRouter key', KEY],
  ['a key of another form', ODD_KEY],
])('%s is never in a recording', (_, key) => {
  const record = (options?: RecordingOptions, client?: OpenRouterOptions) =>
    recorder(options, { apiKey: key, ...client });

  it('that was sent in a header, a query or a body', async () => {
    const client = record({ headers: ['x-team'] }, { defaultHeaders: { 'x-team': `team ${key}`, 'x-api-key': key } });
    await client.chat.completions.create({ ...ask(`My key is ${key}.`), user: key });
    await client.request('GET', '/models', { query: { key, note: `about ${key}`, [key]: '1' } as never });
    expect(exchanges().length).toBe(2);
    expect(recorded()).not.toContain(key);
    const fake = fakeOpenRouter();
    fake.play(file);
    await fake.client.chat.completions.create({ ...ask('My key is another.'), user: 'someone' });
  });

  it('that is echoed, in pieces, in text or in bytes', async () => {
    const client = record({ headers: ['x-seen'] });
    const pieces = Array.from(`a ${key} b`, (content) => ({ choices: [{ index: 0, delta: { content } }] }));
    upstream.reply(CHAT, pieces);
    await read(await client.chat.completions.create({ ...ask('Hi'), stream: true }));
    const texts = exchanges()[0].response.events.map(({ choices }: any) => choices?.[0]?.delta?.content ?? '');
    expect(texts.join('')).toBe('a *** b');

    upstream.reply(CHAT, `data: {"choices": [{"index":0,"delta":{"content":"${key}`);
    await rejection(
      (async () => read(await client.chat.completions.create({ ...ask('Hi'), stream: true }, { maxRetries: 0 })))(),
    );
    upstream.fail('models.count', { status: 401, headers: { 'x-seen': `Bearer ${key}` }, body: `bad key ${key}` });
    await rejection(client.models.count());
    const bytes = new TextEncoder().encode(`\0${key}\0`);
    upstream.reply('audio.speech.create', { status: 200, headers: { 'content-type': 'audio/mpeg' }, body: bytes });
    await (await client.audio.speech.create({ model: 'm', input: 'Hi', voice: 'v' })).arrayBuffer();
    expect(exchanges().length).toBe(4);
    expect(recorded()).not.toContain(key);
    expect(recorded()).not.toContain(btoa(`\0${key}\0`));
  });
});

describe('secrets that are not the caller’s', () => {
  const SECRET = 'zzz-very-secret';

  it('are masked by the document, and by the names of fields', async () => {
    const client = recorder();
    upstream.reply('keys.create', { key: SECRET, data: { hash: 'abc', label: 'shop' } } as never);
    upstream.reply('POST /elsewhere', {});
    await client.keys.create({ name: 'Shop' });
    await client.request('PUT', '/vault/secrets/deploy', { body: { value: SECRET } }).catch(() => {});
    await client.request('POST', '/byok', { body: { provider: 'acme', key: SECRET } }).catch(() => {});
    await client
      .request('POST', '/elsewhere', { body: { nested: { client_secret: SECRET, accessToken: SECRET } } })
      .catch(() => {});
    const bodies = exchanges().map(({ request }) => request.body as unknown);
    expect(bodies).toEqual([
      { name: 'Shop' },
      { value: '***' },
      { provider: 'acme', key: '***' },
      { nested: { client_secret: '***', accessToken: '***' } },
    ]);
    expect(exchanges()[0].response.body).toMatchObject({ key: '***', data: { hash: 'abc', label: 'shop' } });
    expect(recorded()).not.toContain(SECRET);
  });

  it('are masked where any header may be one, and headers in an error are kept', async () => {
    const client = recorder();
    const params = {
      model: 'acme/widget-1',
      input: 'Hi',
      tools: [{ type: 'mcp', server_label: 'a', headers: { 'x-team': SECRET }, authorization: SECRET }],
    } as never;
    const rateLimited = {
      error: { code: 429, message: 'Slow down', metadata: { headers: { 'X-RateLimit-Limit': '20' } } },
    };
    upstream.fail('responses.create', { status: 429, body: rateLimited });
    await client.responses.create(params, { maxRetries: 0 }).catch(() => {});
    expect(exchanges()[0].request.body).toMatchObject({ tools: [{ headers: '***', authorization: '***' }] });
    expect(exchanges()[0].response.body).toEqual(rateLimited);
    expect(recorded()).not.toContain(SECRET);
  });

  it('are not the tokens of log probabilities', async () => {
    upstream.reply(CHAT, {
      choices: [{ index: 0, message: { content: 'Hi' }, logprobs: { content: [{ token: 'Hi', logprob: -1 }] } }],
    } as never);
    await recorder().chat.completions.create(ask('Hi'));
    expect(recorded()).toContain('"token": "Hi"');
  });

  it('and selected fields and texts are masked, and match any value on replay', async () => {
    const client = recorder({ redact: ['user', 'messages.*.content', 'message.content', /\b\w+@\w+\.org\b/g] });
    upstream.reply(CHAT, { id: 'for ann@acme.org', ...answer('Dear Ann') });
    await client.chat.completions.create({ ...ask('I am Ann'), user: 'ann', metadata: { note: 'at ann@acme.org' } });
    expect(recorded()).not.toMatch(/ann/i);
    const fake = fakeOpenRouter();
    fake.play(file);
    const completion = await fake.client.chat.completions.create({
      ...ask('I am Bob'),
      user: 'bob',
      metadata: { note: 'at bob@acme.org' },
    });
    expect(completion).toMatchObject({ id: 'for ***', choices: [{ message: { content: '***' } }] });
  });

  it('cannot be asked for', () => {
    expect(() => recordingFetch(file, { headers: ['Authorization'] })).toThrow(
      'The header Authorization holds credentials',
    );
    expect(() => recordingFetch(file, { redact: [/x/] })).toThrow('/x/ in `redact` needs the flag g');
    writeFileSync(join(folder, 'taken'), '');
    expect(() => recordingFetch(join(folder, 'taken', 'x.json'))).toThrow();
  });

  it('do not keep an abort from being one', async () => {
    upstream.hang(CHAT);
    const controller = new AbortController();
    const call = recorder().chat.completions.create(ask('Hi'), { signal: controller.signal });
    await vi.waitFor(() => expect(upstream.requests.length).toBe(1));
    controller.abort();
    await expect(call).rejects.toSatisfy(isUserAbortError);
    expect(exchanges()).toMatchObject([{ operation: CHAT, end: 'left' }]);
    expect(exchanges()[0].response).toBeUndefined();
  });
});
