import { afterEach, describe, expect, it } from 'vitest';
import type { Operation } from '../../src/operation.ts';
import { response } from '../../src/stream/kinds/response.ts';
import type { Stream } from '../../src/stream/stream.ts';
import { call } from '../../src/transport/call.ts';
import { CHAT, COMPLETION, IMAGE, MESSAGE, testClient } from '../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse } from '../helpers/replies.ts';
import { chunk, DONE, FINISH, HELLO, serveFaults, type FaultServer } from './fault-server.ts';

type Any = Stream<any, any>;

const RESPONSE: Operation = { ...CHAT, id: 'responses.create', path: '/responses', stream: response };
const WHOLE = HELLO + FINISH + DONE;

let server: FaultServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** An event stream in reads of one byte, with the given content type. */
const under = (type: string, text: string): Response => {
  const reply = sse(text, { size: 1, headers: { 'content-type': type || 'x' } });
  if (type === '') reply.headers.delete('content-type');
  return reply;
};

async function textOf(stream: Any): Promise<string> {
  let text = '';
  for await (const piece of stream.textDeltas()) text += piece;
  return text;
}

const TYPES = [
  '',
  'text/plain',
  'application/json',
  'application/octet-stream',
  'text/html; charset=utf-8',
  'nonsense',
];
const BEGINNINGS: [string, string][] = [
  ['', 'data'],
  [': OPENROUTER PROCESSING\n\n: again\n\n', 'comments'],
  ['\ufeff\r\n\r\n', 'a BOM and blank lines'],
  ['event: message\n', 'a name'],
  ['id: 1\nretry: 5\n', 'other fields'],
];

describe('a plain response to a stream call', () => {
  it('may be as large as the response to a plain call', async () => {
    const content = 'x'.repeat(40_000);
    const completion = {
      id: 'a',
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    };
    const client = testClient({ fetch: scriptedFetch(json(completion)), maxEventBytes: 1_000, maxAnswerBytes: 2_000 });
    const plain = await call<any>(client, CHAT, [], {});
    expect(plain.choices[0].message.content).toBe(content);
    const stream = await call<Any>(client, CHAT, [], { stream: true });
    expect((await stream.final()).choices[0].message.content).toBe(content);
    const bounded = testClient({ fetch: scriptedFetch(json(completion)), maxBodyBytes: 1_000 });
    const error = await rejection(call<Any>(bounded, CHAT, [], { stream: true }));
    expect(error.message).toContain('maxBodyBytes');
  });
});

describe.each(TYPES)('an event stream under content type %j', (type) => {
  it.each(BEGINNINGS)('is read as a stream (%#: it begins with %j)', async (beginning) => {
    const client = testClient({ fetch: scriptedFetch(under(type, beginning + WHOLE)) });
    expect(await textOf(await call<Any>(client, CHAT, [], { stream: true }))).toBe('Hello');
  });

  it('in response to a plain call is assembled', async () => {
    const client = testClient({ fetch: scriptedFetch(under(type, WHOLE)) });
    const completion = await call<any>(client, CHAT, [], {});
    expect([completion.object, completion.choices[0].message.content]).toEqual(['chat.completion', 'Hello']);
  });
});

describe('a stream under another content type', () => {
  it('is yielded as it arrives', async () => {
    server = await serveFaults({ headers: { 'content-type': 'application/json' }, steps: [{ write: HELLO }, 'hang'] });
    const stream = await call<Any>(testClient({ baseURL: server.url }), CHAT, [], { stream: true });
    for await (const { choices } of stream) {
      expect(choices[0].delta.content).toBe('Hel');
      break;
    }
  });

  it('does not cause other responses to be read', async () => {
    for (const body of ['<html>', 'internal error', 'datum: x', '']) {
      const client = testClient({
        fetch: scriptedFetch(new Response(body, { headers: { 'content-type': 'text/plain' } })),
      });
      expect((await rejection(call(client, CHAT, [], { stream: true }))).name).toBe('ResponseParseError');
    }
  });

  it('may be JSON behind comments', async () => {
    const completion = { choices: [{ index: 0, message: { content: 'Hi' }, finish_reason: 'stop' }] };
    const client = testClient({ fetch: scriptedFetch(json(`: wait\n\n: wait\n\n${JSON.stringify(completion)}`)) });
    expect(await textOf(await call<Any>(client, CHAT, [], { stream: true }))).toBe('Hi');
  });
});

describe('an event stream in response to a plain call', () => {
  const reply = (text: string) => testClient({ fetch: scriptedFetch(sse(text)) });

  it('is assembled', async () => {
    const completion = await call<any>(reply(WHOLE), CHAT, [], {});
    expect(completion.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'Hello' } });
  });

  it('does not wait for a connection that stays open after [DONE]', async () => {
    server = await serveFaults({ steps: [{ write: WHOLE }, 'hang'] });
    const completion = await call<any>(testClient({ baseURL: server.url }), CHAT, [], {});
    expect(completion.choices[0].message.content).toBe('Hello');
  });

  it.each<[string, string, string]>([
    ['an error', `${HELLO}data: {"error":{"code":502,"message":"gone"}}\n\n`, 'BadGatewayError'],
    ['no end', HELLO, 'StreamIncompleteError'],
    ['no choice', DONE, 'EmptyCompletionError'],
  ])('that has %s throws', async (_, text, name) => {
    expect((await rejection(call(reply(text), CHAT, [], {}))).name).toBe(name);
  });

  it('is retried when it breaks, and the signal still ends the call', async () => {
    const controller = new AbortController();
    const fetch = scriptedFetch(sse(`data: {"error":{"code":502,"message":"gone"}}\n\n`), (_, init) => {
      setTimeout(() => controller.abort());
      return new Promise((_resolve, reject) =>
        init.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    });
    const client = testClient({ fetch, maxRetries: 1, retry: { initialDelay: 1 } });
    const error = await rejection(call(client, CHAT, [], {}, { signal: controller.signal }));
    expect([error.name, fetch.sent.length]).toEqual(['UserAbortError', 2]);
  });
});

describe('JSON in response to a stream call', () => {
  it.each<[string, Operation, unknown]>([
    ['chat', CHAT, { choices: [{ index: 0, message: { content: 'Hi' }, finish_reason: 'stop' }] }],
    ['completions', COMPLETION, { choices: [{ index: 0, text: 'Hi', finish_reason: 'stop' }] }],
    [
      'messages',
      MESSAGE,
      { type: 'message', role: 'assistant', content: [{ type: 'text', text: 'Hi' }], stop_reason: 'x' },
    ],
    [
      'responses',
      RESPONSE,
      {
        object: 'response',
        status: 'completed',
        output: [{ type: 'message', content: [{ type: 'output_text', text: 'Hi' }] }],
      },
    ],
  ])('has textDeltas() in %s', async (_, operation, body) => {
    const client = testClient({ fetch: scriptedFetch(json(body as object)) });
    expect(await textOf(await call<Any>(client, operation, [], { stream: true }))).toBe('Hi');
  });
});

describe('JSON under the content type of an event stream', () => {
  const choice = { index: 0, finish_reason: 'stop' };
  const item = { type: 'message', id: 'm', content: [{ type: 'output_text', text: 'Hello' }] };
  const block = { type: 'text', text: 'Hello' };
  const answers: [string, Operation, object][] = [
    ['chat', CHAT, { id: 'g', choices: [{ ...choice, message: { role: 'assistant', content: 'Hello' } }] }],
    ['text completions', COMPLETION, { id: 'g', choices: [{ ...choice, text: 'Hello' }] }],
    ['responses', RESPONSE, { id: 'r', object: 'response', status: 'completed', output: [item] }],
    ['messages', MESSAGE, { id: 'm', type: 'message', stop_reason: 'end_turn', content: [block] }],
    ['images', IMAGE, { created: 1, data: [{ b64_json: 'AA' }] }],
  ];
  it.each(answers)('is the completion, however it begins and is split, in %s', async (_, operation, answer) => {
    for (const [before, size] of [
      ['', 1_000],
      ['\ufeff', 7],
      ['\n  ', 1],
    ] as const) {
      const text = before + JSON.stringify(answer, null, 1);
      const client = testClient({ fetch: scriptedFetch(sse(text, { size }), sse(text, { size })), maxRetries: 0 });
      const stream = await call<Any>(client, operation, [], { stream: true });
      expect(await stream.final()).toMatchObject(answer);
      expect(await call<any>(client, operation, [], {})).toMatchObject(answer);
    }
  });

  it.each<[string, string, object]>([
    ['an error', JSON.stringify({ error: { code: 402, message: 'no credits' } }, null, 1), { status: 402 }],
    ['a part of a completion', '{"id":"g","choices":[{"index":0,', { name: 'StreamIncompleteError' }],
    ['too large', `{"id":"${'x'.repeat(2_000)}"}`, { message: expect.stringContaining('maxEventBytes') }],
  ])('throws where it is %s', async (_, text, expected) => {
    const client = testClient({ fetch: scriptedFetch(sse(` ${text}`)), maxRetries: 0, maxEventBytes: 1_000 });
    expect(await rejection(call<Any>(client, CHAT, [], { stream: true }))).toMatchObject(expected);
  });
});

it('text that arrives in pieces is read once its type is decided', async () => {
  const client = testClient({ fetch: scriptedFetch(under('', chunk({ content: 'é' }) + FINISH + DONE)) });
  expect(await textOf(await call<Any>(client, CHAT, [], { stream: true }))).toBe('é');
});
