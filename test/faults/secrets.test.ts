import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { OpenRouter } from '../../src/index.ts';
import type { Logger, OpenRouterOptions } from '../../src/options.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, CREATE_KEY, KEY, MODEL, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO } from './fault-server.ts';

/** A key in a format that no pattern matches. */
const ODD_KEY = 'corp_4f9a8b7c6d';

/** Every representation of the values that a person or a log collector could see. */
function everySink(...values: unknown[]): string {
  const texts = values.flatMap((value) => [
    inspect(value, { depth: 12, showHidden: true, getters: true }),
    safeJSON(value),
    String(value),
  ]);
  for (const value of values)
    if (value instanceof Error) texts.push(value.message, String(value.stack), inspect(value.cause, { depth: 12 }));
  return texts.join('\n');
}

function safeJSON(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

function recorder(): { logger: Logger; lines: unknown[][] } {
  const lines: unknown[][] = [];
  const write = (...line: unknown[]) => void lines.push(line);
  return { logger: { error: write, warn: write, info: write, debug: write }, lines };
}

describe.each([
  ['an OpenRouter key', KEY],
  ['a key of another form', ODD_KEY],
])('%s is in no error, client, stream or log line', (_, key) => {
  const echo = { error: { code: 401, message: `No such key: ${key}`, metadata: { raw: `{"detail":"${key}"}` } } };
  const inTwoHundred = { id: 'x', ...echo };

  it.each<[string, Reply, object]>([
    ['a status whose body echoes it', json(echo, { status: 401 }), {}],
    ['a text body that echoes it', new Response(`bad key ${key}`, { status: 401 }), {}],
    ['a header that echoes it', json(echo, { status: 403, headers: { 'x-seen': `Bearer ${key}`, 'x-key': key } }), {}],
    ['an error under 200', json(inTwoHundred), {}],
    ['an error as first event', () => sse(`data: ${JSON.stringify(echo)}\n\n`), { stream: true }],
    ['an answer that is no JSON', json(`<p>${key}`), {}],
    [
      'a content type and a generation id that echo it',
      () => new Response('x', { headers: { 'content-type': `text/plain; k=${key}`, 'x-generation-id': `gen-${key}` } }),
      {},
    ],
    ['a lost connection', Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } }), {}],
    [
      'a redirect to another origin',
      new Response(null, { status: 307, headers: { location: 'http://127.0.0.1:10/x' } }),
      {},
    ],
    ['a redirect in a circle', new Response(null, { status: 307, headers: { location: '/x' } }), {}],
  ])('after %s', async (_, reply, params) => {
    const { logger, lines } = recorder();
    const client = testClient({
      fetch: scriptedFetch(reply),
      apiKey: key,
      logger,
      logLevel: 'debug',
      maxRetries: 1,
      retry: { initialDelay: 0 },
    });
    const error = await rejection(call(client, CHAT, [], params));
    expect(lines.length).toBeGreaterThan(1);
    expect(everySink(error, client, lines)).not.toContain(key);
  });

  it('after an error in mid-stream', async () => {
    const text = `${HELLO}${chunk({ content: `Your key is ${key.slice(0, 6)}` })}${chunk({ content: key.slice(6), echo: key })}data: ${JSON.stringify(echo)}\n\n`;
    const stream = await call<Stream<any, any>>(
      testClient({ fetch: scriptedFetch(() => sse(text)), apiKey: key }),
      CHAT,
      [],
      { stream: true },
    );
    const error = await rejection(stream.final());
    expect(everySink(error, stream)).not.toContain(key);
  });

  it.each<[string, (stream: Stream<any, any>) => Promise<unknown>]>([
    [
      'an abort of the stream',
      async (stream) => {
        const final = stream.final();
        await new Promise((resolve) => setTimeout(resolve, 5));
        stream.abort();
        return final;
      },
    ],
    [
      'a loop that was left',
      async (stream) => {
        for await (const _ of stream) break;
        return stream.final();
      },
    ],
    [
      'a loop of a branch that was left',
      async (stream) => {
        const [branch] = stream.tee();
        for await (const _ of branch) break;
        return branch.final();
      },
    ],
  ])('after %s', async (_, leave) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode(chunk({ content: `Your key is ${key}` }))),
    });
    const fetch = scriptedFetch(() => new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
    const stream = await call<Stream<any, any>>(testClient({ fetch, apiKey: key }), CHAT, [], { stream: true });
    const error = await rejection<any>(leave(stream));
    expect(error.partial.choices[0].message.content).toContain('Your key is ');
    expect(everySink(error)).not.toContain(key);
  });

  it.each(['https://{key}.example/x', 'http://127.0.0.1:9/{key}', '{key}:x', 'https://x.example/?a={key}'])(
    'after a redirect to %s',
    async (target) => {
      const location = target.replace('{key}', key);
      const replies = [new Response(null, { status: 302, headers: { location } }), json({})];
      for (const [operation, values] of [
        [MODEL, ['a', 'b']],
        [CHAT, []],
      ] as const) {
        const fetch = scriptedFetch(...replies.map((reply) => reply.clone()));
        const error = await rejection(call(testClient({ fetch, apiKey: key }), operation, [...values], {}));
        expect(error.name).toBe('ConnectionError');
        expect(everySink(error).toLowerCase()).not.toContain(key.toLowerCase());
        expect(fetch.sent).toHaveLength(1);
      }
    },
  );

  it('and masking leaves the rest of the error unchanged', async () => {
    const message = `See "https://x.example/?a=1&token=${key}"\nor \\${key}\\ "?", key=1`;
    const error = await rejection<any>(
      call(
        testClient({ fetch: scriptedFetch(json({ error: { code: 400, message } }, { status: 400 })), apiKey: key }),
        CHAT,
        [],
        {},
      ),
    );
    expect(error.body.error.message).toMatch(
      /^See "https:\/\/x\.example\/\?a=1&token=\*\*\*"\nor \\(sk-or-)?\*\*\*\\ "\?", key=1$/,
    );
  });

  it('when a client is printed', () => {
    const client = new OpenRouter({ apiKey: key, managementKey: key, logLevel: 'off' });
    expect(everySink(client, { ...client }, client.withOptions({ maxRetries: 1 }))).not.toContain(key);
  });
});

describe('a key that the server encodes', () => {
  const percent = (text: string) => text.replace(/./g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  const escaped = (text: string) => text.replace(/./g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const split = (key: string, by: string) => key.slice(0, 5) + by + key.slice(5);
  const encodings: [string, (key: string) => string][] = [
    ['in a URL', percent],
    ['in a URL, twice', (key) => percent(percent(key))],
    ['in a URL, in part', (key) => `%${key.charCodeAt(0).toString(16)}${key.slice(1)}`],
    ['in JSON', escaped],
    ['in JSON in JSON', (key) => JSON.stringify(JSON.stringify({ key: escaped(key) }))],
    ['in JavaScript', (key) => key.replace(/./g, (c) => `\\x${c.charCodeAt(0).toString(16)}`)],
    ['in HTML', (key) => key.replace(/./g, (c) => `&#${c.charCodeAt(0)};`)],
    ['in hexadecimal HTML', (key) => key.replace(/./g, (c) => `&#x${c.charCodeAt(0).toString(16)};`)],
    ['in base64', base64],
    ['in base64 behind Bearer', (key) => base64(`Bearer ${key}`)],
    ['in base64 behind a user', (key) => base64(`ab:${key}`)],
    ['in base64 for URLs', (key) => Buffer.from(`??>${key}`).toString('base64url')],
    ['in JSON in base64', (key) => base64(JSON.stringify({ error: { message: `bad ${key}` } }))],
    ['among colours', (key) => split(key, '\x1b[31m')],
    ['among colours of 8 bits', (key) => split(key, '\x9b31m')],
    ['around a link', (key) => split(key, '\x1b]8;;http://x\x07')],
    ['among invisible characters', (key) => [...key].join('\ufe0f')],
  ];
  const replies: [string, (text: string) => Reply, object][] = [
    ['a message', (text) => json({ error: { code: 401, message: `No key ${text}, sorry` } }, { status: 401 }), {}],
    [
      'a name, a code and a type',
      (text) => json({ error: { code: text, type: text, [text]: text } }, { status: 400 }),
      {},
    ],
    ['an upstream error', (text) => json({ error: { code: 400, metadata: { raw: text } } }, { status: 400 }), {}],
    ['a page', (text) => new Response(`<html><title>No key ${text}</title></html>`, { status: 502 }), {}],
    ['headers', (text) => json({}, { status: 403, headers: { 'x-a': text, 'x-generation-id': text } }), {}],
    ['a content type', (text) => new Response('x', { headers: { 'content-type': `x/y; z=${text}` } }), {}],
    [
      'an event',
      (text) => sse(`data: ${JSON.stringify({ error: { code: 500, message: `No key ${text}` } })}\n\n`),
      { stream: true },
    ],
  ];

  /** What a reader gets who undoes the encodings. */
  function decoded(text: string): string {
    const codes = /\\+u00([\da-f]{2})|\\+x([\da-f]{2})|%([\da-f]{2})|&#x([\da-f]{2});|&#(\d+);/gi;
    const once = (given: string) =>
      given.replace(codes, (_, ...found: (string | undefined)[]) =>
        String.fromCharCode(found[4] ? Number(found[4]) : Number.parseInt(found.slice(0, 4).find(Boolean) ?? '', 16)),
      );
    // oxlint-disable-next-line no-control-regex
    const seen = once(once(text)).replace(/\x1b\[\d+m|\x9b\d+m|\x1b\][^\x07]*\x07|\ufe0f|\\/g, '');
    return [
      seen,
      ...Array.from(text.matchAll(/[\w+/-]{8,}/g), ([part]) => Buffer.from(part, 'base64').toString()),
    ].join();
  }

  it.each(encodings)('%s is in no error and no log line', async (_, encode) => {
    for (const key of [KEY, ODD_KEY]) {
      const encodedKey = encode(key);
      expect(decoded(encodedKey)).toContain(key);
      for (const [where, reply, params] of replies) {
        // Headers cannot contain all of them.
        // oxlint-disable-next-line no-control-regex
        if (/header|type/.test(where) && /[\0-\x1f\u0100-\uffff]/.test(encodedKey)) continue;
        const { logger, lines } = recorder();
        const client = testClient({ fetch: scriptedFetch(reply(encodedKey)), apiKey: key, logger, logLevel: 'debug' });
        const error = await rejection(call(client, CHAT, [], params));
        expect(decoded(everySink(error, lines)), where).not.toContain(key);
        // oxlint-disable-next-line no-control-regex
        expect(error.message, where).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
      }
    }
  });
});

describe('log lines', () => {
  async function lines(options: OpenRouterOptions, replies: Reply[], params: object = {}): Promise<unknown[][]> {
    const { logger, lines } = recorder();
    const client = testClient({
      fetch: scriptedFetch(...replies),
      logger,
      maxRetries: 1,
      retry: { initialDelay: 0 },
      ...options,
    });
    await Promise.resolve(call(client, CHAT, [], params)).catch(() => {});
    return lines;
  }
  const ok = json({ choices: [{ text: 'x' }] }, { headers: { 'x-generation-id': 'gen-7' } });
  const busy = json({ error: { code: 503, message: 'busy' } }, { status: 503 });

  it('carry operation, attempt, status, duration and generation id', async () => {
    const [first, retry, second] = (await lines({ logLevel: 'info' }, [busy, ok])).map(([line]) => String(line));
    expect(first).toMatch(/^\[openrouter-fetch\] chat\.completions\.create: attempt 1 answered 503 after \d+ ms$/);
    expect(retry).toBe('[openrouter-fetch] chat.completions.create: attempt 1 failed, next in 0 ms. 503: busy');
    expect(second).toMatch(
      /^\[openrouter-fetch\] chat\.completions\.create: attempt 2 answered 200 after \d+ ms, generation gen-7$/,
    );
  });

  it('report at level error why a call failed for good', async () => {
    expect(await lines({ logLevel: 'error' }, [busy])).toEqual([
      ['[openrouter-fetch] chat.completions.create failed after 2 attempts: ServiceUnavailableError: 503: busy'],
    ]);
    expect(await lines({ logLevel: 'off' }, [busy])).toEqual([]);
  });

  it('lose nothing where the logger throws or rejects', async () => {
    const fail = () => {
      throw new Error('the log is full');
    };
    for (const write of [fail, async () => fail()]) {
      const logger = { error: write, warn: write, info: write, debug: write };
      const client = (reply: Reply) =>
        testClient({ fetch: scriptedFetch(reply), logger, logLevel: 'debug', maxRetries: 0 });
      expect(await call(client(ok), CHAT, [], {})).toMatchObject({ choices: [{ text: 'x' }] });
      expect((await rejection(call(client(busy), CHAT, [], {}))).name).toBe('ServiceUnavailableError');
    }
  });

  it('do not report a failed call unless a log was requested', async () => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.stubEnv('OPENROUTER_LOG', undefined);
    try {
      const client = testClient({ fetch: scriptedFetch(busy), logger: undefined, logLevel: undefined, maxRetries: 0 });
      await rejection(call(client, CHAT, [], {}));
      expect(spy).not.toHaveBeenCalled();
    } finally {
      vi.unstubAllEnvs();
      spy.mockRestore();
    }
  });

  it('do not call it an error when the caller aborts', async () => {
    const { logger, lines } = recorder();
    const client = testClient({ fetch: scriptedFetch(ok), logger, logLevel: 'warn' });
    await rejection(call(client, CHAT, [], {}, { signal: AbortSignal.abort() }));
    expect(lines).toEqual([]);
  });

  it('hide headers and query parameters whose name sounds like a secret', async () => {
    const options: OpenRouterOptions = {
      logLevel: 'debug',
      defaultHeaders: {
        'x-api-key': 'hidden-1',
        cookie: 'hidden-2',
        'x-session-token': 'hidden-3',
        'x-plain': 'shown',
      },
      defaultQuery: { api_key: 'hidden-4', access_token: 'hidden-5', page: 'shown-too' },
    };
    const text = inspect(await lines(options, [ok]), { depth: 9 });
    expect(text).not.toContain('hidden');
    expect(text).toContain('shown-too');
    expect(text).toMatch(/'x-plain': 'shown'/);
  });

  it('stay below their level; prompts are in none of them', async () => {
    expect(await lines({ logLevel: 'warn' }, [busy, ok])).toEqual([]);
    const debug = inspect(
      await lines({ logLevel: 'debug' }, [ok], { messages: [{ role: 'user', content: 'my private prompt' }] }),
      { depth: 9 },
    );
    expect(debug).not.toContain('my private prompt');
  });

  it('contain no credential of a response', async () => {
    const { logger, lines: logged } = recorder();
    const created = json({ data: { hash: 'h' }, key: 'sk-or-v1-brand-new' }, { status: 201 });
    const client = testClient({ fetch: scriptedFetch(created), logger, logLevel: 'debug', managementKey: KEY });
    expect(await call(client, CREATE_KEY, [], { name: 'n' })).toMatchObject({ key: 'sk-or-v1-brand-new' });
    expect(logged.length).toBeGreaterThan(0);
    expect(inspect(logged, { depth: 9 })).not.toContain('brand-new');
  });

  it('cost nothing at level off: neither logger nor headers are touched', async () => {
    const logger = new Proxy({} as Logger, { get: () => expect.unreachable('The logger was used.') });
    const forEach = vi.spyOn(Headers.prototype, 'forEach');
    await call(testClient({ fetch: scriptedFetch(ok), logger }), CHAT, [], {});
    expect(forEach).not.toHaveBeenCalled();
    forEach.mockRestore();
    const error = await rejection(
      call(testClient({ fetch: scriptedFetch(busy), logger, maxRetries: 1, retry: { initialDelay: 0 } }), CHAT, [], {}),
    );
    expect(error.name).toBe('ServiceUnavailableError');
  });
});

describe('redirects to another origin', () => {
  it('drop every header whose name sounds like a secret', async () => {
    const fetch = scriptedFetch(
      new Response(null, { status: 302, headers: { location: 'http://127.0.0.1:10/x' } }),
      json({ ok: 1 }),
    );
    const defaultHeaders = {
      'x-goog-api-key': 'a',
      'x-session-token': 'b',
      'proxy-authorization': 'c',
      'x-plain': 'd',
    };
    await call(testClient({ fetch, defaultHeaders }), MODEL, ['a', 'b']);
    expect([...(fetch.sent[1]?.headers.keys() ?? [])].toSorted()).toEqual(['accept', 'x-plain']);
  });

  it('of a stream call do not send the prompt', async () => {
    const fetch = scriptedFetch(
      new Response(null, { status: 308, headers: { location: 'https://elsewhere.example/v1' } }),
      () => sse(chunk({ content: 'x' }) + FINISH + DONE),
    );
    const error = await rejection(call(testClient({ fetch }), CHAT, [], { stream: true, messages: [] }));
    expect([error.name, fetch.sent.map(({ url }) => url)]).toEqual([
      'ConnectionError',
      ['http://127.0.0.1:9/chat/completions'],
    ]);
  });
});
