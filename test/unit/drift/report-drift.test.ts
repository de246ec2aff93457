import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  chatCompletionsCreate,
  creditsGet,
  keysDelete,
  modelsList,
  responsesCreate,
} from '../../../generated/operations.ts';
import { reportDrift, type Drift, type DriftOptions, type DriftReporter } from '../../../src/drift/index.ts';
import type { OpenRouterOptions } from '../../../src/options.ts';
import type { Client } from '../../../src/transport/client.ts';
import { requestPath } from '../../../src/client/raw-request.ts';
import { callCases } from '../../contract/document-cases.ts';
import { loadDocument } from '../../contract/document-walk.ts';
import { testClient } from '../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, wire, type Reply } from '../../helpers/replies.ts';

interface SetUp {
  client: Client;
  drift: DriftReporter;
  drifts: Drift[];
  errors: Error[];
  /** The reports so far, in short. */
  told(): Promise<string[]>;
}

function setUp(replies: Reply[], options: DriftOptions = {}, more: OpenRouterOptions = {}): SetUp {
  const drifts: Drift[] = [];
  const errors: Error[] = [];
  const drift = reportDrift({
    onDrift: (each) => void drifts.push(each),
    onError: (error) => void errors.push(error),
    ...options,
  });
  const client = testClient({ middleware: [drift], fetch: scriptedFetch(...replies), ...more });
  const reported = async (): Promise<string[]> => {
    await drift.settled();
    expect(errors).toEqual([]);
    return drifts
      .splice(0)
      .map(({ kind, pointer, value, keyword }) => [kind, pointer, value ?? keyword ?? ''].join(' ').trim());
  };
  return { client, drift, drifts, errors, told: reported };
}

const ask = (client: Client) => chatCompletionsCreate(client, { model: 'a/b', messages: [] });
const stream = (client: Client) => chatCompletionsCreate(client, { model: 'a/b', messages: [], stream: true });

/** The recorded completion, changed. */
function completion(change: (answer: any) => void = () => {}): Response {
  const answer: unknown = JSON.parse(wire('chat-nonstream-2026.json'));
  change(answer);
  return json(answer);
}

/** A recorded stream with every event changed. */
function changed(name: string, change: (chunk: any) => void): string {
  return wire(name).replaceAll(/^data: (\{.*)$/gm, (_, text: string) => {
    const chunk: unknown = JSON.parse(text);
    change(chunk);
    return `data: ${JSON.stringify(chunk)}`;
  });
}

afterEach(() => vi.restoreAllMocks());

describe('reportDrift', () => {
  it('reports nothing for documented responses', async () => {
    const streams = [
      'chat-stream-2026-double-terminal',
      'chat-stream-claude-reasoning-signature',
      'chat-stream-parallel-tools',
      'crlf-and-comments',
    ];
    const { client, told: reported } = setUp([
      completion(),
      json(wire('chat-nonstream-padded.body')),
      ...streams.map((name) => () => sse(wire(`${name}.sse`), { size: 50 })),
      json(wire('error-429-upstream.json'), { status: 429 }),
    ]);
    await ask(client);
    await ask(client);
    for (const _ of streams) await (await stream(client)).final();
    await rejection(ask(client));
    expect(await reported()).toEqual([]);
  });

  it('reports a property the document does not name, with its full location', async () => {
    const { client, drift, drifts } = setUp([completion((answer) => (answer.choices[0].message.mood = 'secret text'))]);
    await ask(client);
    await drift.settled();
    expect(drifts).toEqual([
      {
        operation: 'chat.completions.create',
        status: 200,
        streamed: false,
        event: undefined,
        kind: 'property',
        pointer: '/choices/*/message/mood',
        keyword: undefined,
        value: undefined,
        message: 'chat.completions.create, 200: /choices/*/message/mood is not in the document',
      },
    ]);
    expect(JSON.stringify(drifts)).not.toContain('secret');
  });

  it('reports a property that is missing, one of another type, and a value that is not listed', async () => {
    const { client, told: reported } = setUp([
      completion((answer) => {
        delete answer.id;
        answer.usage.prompt_tokens = '21';
        answer.choices[0].finish_reason = 'bored';
      }),
    ]);
    await ask(client);
    expect((await reported()).toSorted()).toEqual([
      'value /choices/*/finish_reason bored',
      'violation /id required',
      'violation /usage/prompt_tokens type',
    ]);
  });

  it('reports each place once, for as long as it lives', async () => {
    const two = completion((answer) => {
      answer.choices = [answer.choices[0], { ...answer.choices[0], index: 1 }];
      for (const choice of answer.choices) choice.extra = 1;
    });
    const { client, told: reported } = setUp([two, two, completion((answer) => (answer.other = 1))]);
    await ask(client);
    await ask(client);
    expect(await reported()).toEqual(['property /choices/*/extra']);
    await ask(client);
    expect(await reported()).toEqual(['property /other']);
  });

  it('reports findings in events of a stream, and leaves the stream unchanged', async () => {
    const text = changed('chat-stream-claude-reasoning-signature.sse', (chunk) => {
      chunk.vibe = 1;
      for (const choice of chunk.choices)
        if (choice.delta.reasoning_details) choice.delta.reasoning_details[0].depth = 2;
    });
    const { client, drift, drifts, told: reported } = setUp([() => sse(text, { size: 33 })]);
    const plain = testClient({ fetch: scriptedFetch(sse(text)) });
    expect(await (await stream(client)).final()).toEqual(await (await stream(plain)).final());
    await drift.settled();
    expect(drifts[0]).toMatchObject({ streamed: true, event: undefined });
    expect(drifts[0]?.message).toBe(
      'chat.completions.create, 200, a streamed event: /choices/*/delta/reasoning_details/*/depth is not in the document',
    );
    expect(await reported()).toEqual(['property /choices/*/delta/reasoning_details/*/depth', 'property /vibe']);
  });

  it('distinguishes events by their type, and reports new types', async () => {
    const events = [
      {
        type: 'response.output_text.delta',
        sequence_number: 0,
        item_id: 'a',
        output_index: 0,
        content_index: 0,
        delta: 'x',
        logprobs: [],
        mood: 1,
      },
      { type: 'response.keep_alive', sequence_number: 1, anything: 1 },
    ];
    const {
      client,
      drift,
      drifts,
      told: reported,
    } = setUp([sse(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''))]);
    await (await responsesCreate(client, { model: 'a/b', input: 'x', stream: true })).final().catch(() => {});
    await drift.settled();
    expect(drifts.map(({ event, message }) => [event, message])).toEqual([
      [
        'response.output_text.delta',
        'responses.create, 200, event response.output_text.delta: /mood is not in the document',
      ],
      [
        'response.keep_alive',
        'responses.create, 200, event response.keep_alive: /type is "response.keep_alive", which is not listed',
      ],
    ]);
    expect(await reported()).toHaveLength(2);
  });

  it('reports bodies, content types, statuses and operations that are not documented', async () => {
    const { client, told: reported } = setUp([
      json('not json'),
      new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      json({ error: { code: 418, message: 'teapot' } }, { status: 418 }),
      json({}),
      sse('data: {"a":\n\n'),
      sse('event: ping\ndata: not json\n\ndata: [DONE]\n\n'),
    ]);
    await rejection(ask(client));
    expect(await reported()).toEqual(['body']);
    await rejection(ask(client));
    expect(await reported()).toEqual(['media-type']);
    await rejection(ask(client));
    expect(await reported()).toEqual(['status']);
    await requestPath(client, 'GET', '/not/in/the/document');
    expect(await reported()).toEqual(['operation']);
    await stream(client).catch(() => {});
    expect(await reported()).toEqual(['body']);
    await stream(client).catch(() => {});
    expect(await reported()).toEqual([]);
  });

  it('does not parse what would become millions of objects', async () => {
    const { client, told: reported } = setUp([sse(`data: [${'{},'.repeat(900_000)}{}]\n\n`)]);
    await stream(client).catch(() => {});
    expect(await reported()).toEqual(['body']);
  });

  it('finds the operation by name, by template and by URL', async () => {
    const { client, told: reported } = setUp([json({ data: [], total_count: 0, links: { next: null }, extra: 1 })]);
    await modelsList(client);
    expect(await reported()).toEqual(['property /extra']);
    await requestPath(client, 'get', '/models?category=x', {});
    expect(await reported()).toEqual(['property /extra']);
    await requestPath(client, 'GET', '/models/openai/gpt-4o/endpoints');
    expect(await reported()).toEqual(expect.arrayContaining(['violation /data type']));
  });

  it('compares the responses of every attempt, also where nothing is to be read', async () => {
    const busy = json({ error: { code: 500, message: 'x', extra: 1 } }, { status: 500 });
    const { client, told: reported } = setUp(
      [busy, json({ data: { total_credits: 1, total_usage: 'x' } })],
      {},
      { maxRetries: 1, retry: { initialDelay: 0 } },
    );
    await creditsGet(client);
    expect(await reported()).toEqual(['property /error/extra', 'violation /data/total_usage type']);
    const empty = setUp([new Response(null, { status: 204 })]);
    await keysDelete(empty.client, 'hash').catch(() => {});
    expect(await empty.told()).toEqual(['status']);
  });

  it('does not compare abandoned or truncated responses', async () => {
    const { client, told: reported } = setUp([
      () =>
        sse(
          changed('chat-stream-2026-double-terminal.sse', (chunk) => (chunk.vibe = 1)),
          { size: 30 },
        ),
      () =>
        new Response(
          new ReadableStream({
            start: (c) => (c.enqueue(new TextEncoder().encode('{"x":1')), c.error(new Error('cut'))),
          }),
          { headers: { 'content-type': 'application/json' } },
        ),
    ]);
    for await (const _ of await stream(client)) break;
    await rejection(ask(client));
    expect((await reported()).filter((each) => each !== 'property /vibe')).toEqual([]);
  });
});

describe('what keeps reports from being made', () => {
  it('is reported once, and changes no response', async () => {
    const { client, drift, errors } = setUp([completion((answer) => (answer.a = answer.b = 1))], {
      onDrift: () => {
        throw new Error('broken callback');
      },
    });
    expect((await ask(client)).choices).toHaveLength(1);
    expect((await ask(client)).choices).toHaveLength(1);
    await drift.settled();
    expect(errors.map(({ message }) => message)).toEqual(['broken callback']);
  });

  it('may be the callback for errors itself', async () => {
    const throwing = (): never => {
      throw new Error('broken');
    };
    const { client, drift } = setUp([completion((answer) => (answer.a = 1))], { onDrift: throwing, onError: throwing });
    await ask(client);
    await drift.settled();
  });

  it('is a missing ajv, with the command that installs it', async () => {
    vi.doMock('ajv/dist/2020.js', () => {
      throw new Error('Cannot find package');
    });
    try {
      const { client, drift, errors } = setUp([completion((answer) => (answer.a = 1))], { document: loadDocument() });
      await ask(client);
      await ask(client);
      await drift.settled();
      expect(errors.map(({ message }) => message)).toEqual([
        'Drift reports need the package ajv, which could not be loaded. Install it: npm install ajv',
      ]);
    } finally {
      vi.doUnmock('ajv/dist/2020.js');
    }
  });

  it('is not a pattern of another dialect, which is ignored', async () => {
    const { client, drift, errors } = setUp([json({ choices: 'x' })], {
      document: odd({ type: 'string', pattern: '(?i)[' }),
    });
    await ask(client).catch(() => {});
    await drift.settled();
    expect(errors).toEqual([]);
  });

  it.each([
    ['a document that cannot be had', () => Promise.reject(new Error('404')), '404'],
    ['no document', (): object => [], 'is not an OpenAPI document: it is not an object'],
    ['a document of another kind', { swagger: '2.0' }, 'is Swagger 2.0'],
    ['a reference to nowhere', odd({ type: 'string', not: { $ref: '#/nowhere' } }), "can't resolve reference"],
  ])('is %s', async (_, document, message) => {
    const { client, drift, errors } = setUp([json({ choices: 'x' })], { document });
    await ask(client).catch(() => {});
    await drift.settled();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
  });

  it.each([
    ['operations that are none', { openapi: '3.1.0', paths: { '/chat/completions': { post: 7, get: null } } }],
    [
      'answers that are none',
      {
        openapi: '3.1.0',
        paths: { '/chat/completions': { post: { operationId: 'chat.completions.create', responses: [1] } } },
      },
    ],
    ['references to nowhere', odd({ $ref: '#/nowhere' })],
    ['schemas that are none', odd('x')],
  ])('is not %s', async (_, document) => {
    const { client, drift, errors } = setUp([completion()], { document });
    await ask(client);
    await drift.settled();
    expect(errors).toEqual([]);
  });

  it('goes to the console by default', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const drift = reportDrift();
    await ask(testClient({ middleware: [drift], fetch: scriptedFetch(completion((answer) => (answer.a = 1))) }));
    await drift.settled();
    expect(warn.mock.calls).toEqual([['chat.completions.create, 200: /a is not in the document']]);
    const broken = reportDrift({ document: {} });
    await ask(testClient({ middleware: [broken], fetch: scriptedFetch(completion()) }));
    await broken.settled();
    expect(error.mock.calls).toEqual([
      ['The document for drift reports is not an OpenAPI document: its `openapi` field is missing.'],
    ]);
  });

  /** A document in which chat completions have this schema for `choices`. */
  function odd(choices: unknown): object {
    const schema = { type: 'object', properties: { choices }, additionalProperties: true };
    const responses = { 200: { description: '', content: { 'application/json': { schema } } } };
    return {
      openapi: '3.1.0',
      paths: { '/chat/completions': { post: { operationId: 'chat.completions.create', responses } } },
    };
  }
});

describe('other documents', () => {
  it('are used instead, their streams described in either way', async () => {
    const delta = { type: 'object', properties: { choices: true } };
    const schemas = [
      { type: 'string', contentMediaType: 'application/json', contentSchema: delta },
      { type: 'object', properties: { event: { type: 'string' }, data: delta } },
      delta,
    ];
    for (const schema of schemas) {
      const responses = { '2XX': { $ref: '#/components/responses/Ok' } };
      const document = {
        openapi: '3.1.0',
        paths: { '/v9/chat/completions': { get: {} }, '/chat/{kind}': { post: { operationId: 'create', responses } } },
        components: { responses: { Ok: { description: '', content: { 'text/*': { schema } } } } },
      };
      const { client, told: reported } = setUp([() => sse(wire('chat-stream-citations.sse'))], {
        document: () => document,
      });
      await (await stream(client)).final();
      expect((await reported()).slice(0, 2)).toEqual(['property /id', 'property /object']);
    }
  });
});

describe('the response under a reporter', () => {
  it('is not delayed by comparing', async () => {
    let compared = 0;
    const document = (): Promise<object> =>
      new Promise((resolve) => setTimeout(() => resolve((compared++, loadDocument())), 50));
    const { client, drift, drifts } = setUp(
      [() => sse(changed('chat-stream-citations.sse', (chunk) => (chunk.vibe = 1)))],
      { document },
    );
    await (await stream(client)).final();
    expect(compared).toBe(0);
    await drift.settled();
    expect([compared, drifts.length]).toEqual([1, 1]);
  });

  it('is read along within bounds, however much comes before it can be compared', async () => {
    const event = `data: {"id":"a","model":"m","choices":[{"index":0,"delta":{"content":"x"},"finish_reason":null}],"vibe":1}\n\n`;
    const { client, drift, drifts } = setUp([sse(`${event.repeat(20_000)}data: [DONE]\n\n`, { size: 1 << 16 })]);
    let chunks = 0;
    for await (const _ of await stream(client)) chunks++;
    expect(chunks).toBe(20_000);
    await drift.settled();
    expect(drifts).toHaveLength(1);
  });
});

describe('what is reported', () => {
  it.each(['sk-or-v1-0123456789abcdef', 'corp/4f9a8~b7c6d'])('has no key that the server echoes: %s', async (key) => {
    const hidden = `${key.slice(0, 6)}\x1b[1m${key.slice(6)}`;
    const event = { type: `response.${key}`, id: 'a', [key]: 1, [hidden]: 1 };
    const { client, drift, drifts } = setUp(
      [
        completion((answer) => {
          answer[key] = 1;
          answer[hidden] = 1;
          answer.choices[0].finish_reason = `${'x'.repeat(50)} ${key}`;
        }),
        () => sse(`data: ${JSON.stringify(event)}\n\n${wire('chat-stream-2026.sse')}`),
        () => new Response('x', { headers: { 'content-type': `text/plain; key=${key}` } }),
      ],
      {},
      { apiKey: key },
    );
    await ask(client).catch(() => undefined);
    await stream(client)
      .then((one) => one.final())
      .catch(() => undefined);
    await ask(client).catch(() => undefined);
    await drift.settled();
    expect(drifts.length).toBeGreaterThan(2);
    for (const part of [key, key.slice(0, 12), key.replaceAll('/', '~1')])
      expect(JSON.stringify(drifts)).not.toContain(part);
  });
});

describe('a document with a pattern that takes exponential time', () => {
  it('blocks nothing', async () => {
    const text = { type: 'string', pattern: '^(a+)+$' };
    const schema = { type: 'object', properties: { name: text }, patternProperties: { '^(a|a)*$': text } };
    const document = {
      openapi: '3.1.0',
      info: { title: 'x', version: '1' },
      paths: {
        '/chat/completions': {
          post: { responses: { 200: { description: 'x', content: { 'application/json': { schema } } } } },
        },
      },
    };
    const hostile = `${'a'.repeat(60)}!`;
    const { client, drift } = setUp([json({ choices: [{ text: 'x' }], name: hostile, [hostile]: hostile })], {
      document,
    });
    const started = performance.now();
    await ask(client);
    await drift.settled();
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('every documented response', () => {
  it('matches the document', async () => {
    const drifts: string[] = [];
    const drift = reportDrift({
      // Some examples show that an open list is open.
      onDrift: ({ kind, message }) => void (kind === 'value' || drifts.push(message)),
      onError: (error) => void drifts.push(String(error)),
    });
    let responses = 0;
    for (const { id, method, path, answers } of callCases(loadDocument())) {
      const ctx = {
        operation: id,
        attempt: 1,
        method,
        billed: false,
        url: path,
        headers: new Headers(),
        signal: AbortSignal.any([]),
        body: undefined,
        params: undefined,
        lastError: undefined,
        shared: new Map(),
        onFinish() {},
      };
      for (const { status, media, value } of answers) {
        const body = value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
        const response = new Response(body, { status, headers: media === '' ? {} : { 'content-type': media } });
        await (await drift(ctx, async () => response)).text();
        responses += 1;
        if (responses % 100 === 0) await drift.settled();
      }
    }
    await drift.settled();
    expect(drifts).toEqual([]);
    expect(responses).toBeGreaterThan(1_000);
  }, 60_000);
});
