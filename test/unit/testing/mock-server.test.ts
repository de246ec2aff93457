import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { OpenRouter, type ChatCompletion, type ChatCompletionChunk, type Stream } from '../../../src/index.ts';
import { ContractError, startMockServer, type MockServer, type RecordedRequest } from '../../../src/testing/index.ts';
import type { Resources } from '../../../generated/resources.ts';
import { rejection } from '../../helpers/replies.ts';

const KEY = 'sk-or-v1-0123456789abcdef';
const PARAMS = { model: 'acme/widget-1', messages: [{ role: 'user' as const, content: 'Hi' }] };
const CHAT = 'chat.completions.create';
const HELLO = {
  model: 'acme/widget-1',
  choices: [{ message: { role: 'assistant' as const, content: 'Hello dear world' }, finish_reason: 'stop' }],
  usage: { total_tokens: 7 },
};

let mock: MockServer<Resources>;
let openrouter: OpenRouter;

beforeAll(async () => {
  mock = await startMockServer();
  openrouter = new OpenRouter({ apiKey: KEY, baseURL: mock.url, retry: { initialDelay: 1 }, logLevel: 'off' });
});
afterEach(() => mock.reset());
afterAll(() => mock.close());

type Chunks = Stream<ChatCompletionChunk, ChatCompletion>;

const ask = (): Promise<unknown> =>
  openrouter.chat.completions.create(PARAMS).then(({ choices }) => choices[0]?.message.content);
const stream = (): Promise<Chunks> =>
  openrouter.chat.completions.create({ ...PARAMS, stream: true }, { maxRetries: 0 });
async function textOf(stream: { textDeltas(): AsyncIterable<string> }): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of stream.textDeltas()) texts.push(text);
  return texts;
}
const last = (): RecordedRequest => mock.requests.at(-1) as RecordedRequest;

describe('lists of a mock server', () => {
  it.each(['files.list', 'batches.list', 'interns.list'])('%s ends after the documented page', async (name) => {
    const [resource] = name.split('.') as ['files' | 'batches' | 'interns'];
    const ids: string[] = [];
    for await (const { id } of openrouter[resource].list().items()) ids.push(id);
    expect(ids).toHaveLength(2);
    expect(mock.requests).toHaveLength(2);
  });

  it('has the documented page at every other position', async () => {
    expect((await openrouter.files.list({ cursor: 'elsewhere' })).data).toHaveLength(2);
  });
});

describe('a mock server', () => {
  it('responds with the examples of the document', async () => {
    expect(await ask()).toContain('Hello');
    expect((await textOf(await stream())).length).toBeGreaterThan(1);
    expect((await openrouter.models.list()).data.length).toBeGreaterThan(0);
    await expect(openrouter.credits.get({}, { headers: { Prefer: 'code=403' }, maxRetries: 0 })).rejects.toMatchObject({
      status: 403,
    });
  });

  it('records requests, without keys', async () => {
    await openrouter.models.listEndpoints('acme/widget-1');
    await openrouter.models.list({ category: 'programming' }, { headers: { 'X-Trace': `call ${KEY}` } });
    await ask();
    expect(mock.requests.map(({ operation, method, path, status }) => [operation, method, path, status])).toEqual([
      ['models.listEndpoints', 'GET', '/models/acme/widget-1/endpoints', 200],
      ['models.list', 'GET', '/models', 200],
      [CHAT, 'POST', '/chat/completions', 200],
    ]);
    expect(mock.requests[1]?.query).toEqual({ category: 'programming' });
    expect(last()).toMatchObject({ body: PARAMS, violations: [], aborted: false, headers: { authorization: '***' } });
    expect(JSON.stringify(mock.requests)).not.toContain(KEY);
  });

  it('reports requests as they are answered', async () => {
    const onRequest = vi.fn<(request: RecordedRequest) => void>();
    await using other = await startMockServer({ onRequest });
    await new OpenRouter({ apiKey: KEY, baseURL: other.url }).models.count();
    expect(onRequest.mock.calls.map(([{ operation, status }]) => [operation, status])).toEqual([['models.count', 200]]);
  });
});

describe('reply', () => {
  it('responds with an object, whole or as a stream of its words', async () => {
    mock.reply(CHAT, HELLO, { times: 2 });
    expect(await ask()).toBe('Hello dear world');
    const running = await stream();
    expect(await textOf(running)).toEqual(['Hello ', 'dear ', 'world']);
    expect(await running.final()).toMatchObject({
      model: 'acme/widget-1',
      choices: [{ message: { role: 'assistant', content: 'Hello dear world' }, finish_reason: 'stop' }],
      usage: { total_tokens: 7 },
    });
  });

  it('streams text completions and responses, too', async () => {
    mock.reply('completions.create', { choices: [{ text: ', there was', finish_reason: 'length' }] });
    const text = await openrouter.completions.create({ model: 'a/b', prompt: 'Once', stream: true });
    expect(await textOf(text)).toEqual([', ', 'there ', 'was']);
    expect((await text.final()).choices[0]).toMatchObject({ text: ', there was', finish_reason: 'length' });

    const output = [
      {
        type: 'message' as const,
        id: 'm',
        role: 'assistant' as const,
        content: [{ type: 'output_text' as const, text: 'Two words' }],
      },
    ];
    mock.reply('responses.create', { id: 'r', object: 'response', status: 'completed', output });
    const response = await openrouter.responses.create({ model: 'a/b', input: 'Hi', stream: true });
    expect(await textOf(response)).toEqual(['Two ', 'words']);
    expect(await response.final()).toMatchObject({ id: 'r', status: 'completed', output });
  });

  it('streams every choice', async () => {
    const choice = (index: number, content: string): object => ({ index, message: { content }, finish_reason: 'stop' });
    mock.reply(CHAT, { choices: [choice(0, 'A b'), choice(1, 'C d')] });
    const { choices } = await (await stream()).final();
    expect(choices.map(({ message }) => message.content)).toEqual(['A b', 'C d']);
  });

  it('keeps tool calls of a streamed completion', async () => {
    const tool_calls = [{ id: 'c', type: 'function' as const, function: { name: 'add', arguments: '{}' } }];
    mock.reply(CHAT, { choices: [{ message: { content: null, tool_calls }, finish_reason: 'tool_calls' }] });
    expect((await (await stream()).final()).choices[0]).toMatchObject({
      message: { tool_calls },
      finish_reason: 'tool_calls',
    });
  });

  it('streams a list of events, and a transcript unchanged', async () => {
    mock.reply(CHAT, [
      ': OPENROUTER PROCESSING',
      { choices: [{ index: 0, delta: { content: 'One' } }] },
      { choices: [{ index: 0, delta: { content: ' two' }, finish_reason: 'stop' }] },
    ]);
    expect(await textOf(await stream())).toEqual(['One', ' two']);
    mock.reply(CHAT, 'data: {"choices":[{"index":0,"delta":{"content":"Raw"}}]}\r\n\r\n');
    // The text has neither a finish reason nor [DONE], and none is added.
    const running = await stream();
    await expect(textOf(running)).rejects.toMatchObject({ name: 'StreamIncompleteError' });
  });

  it('pauses between events', async () => {
    const write = vi.fn<(time: number) => void>();
    mock.reply(CHAT, HELLO, { delay: 30 });
    for await (const _ of await stream()) write(performance.now());
    const times = write.mock.calls.map(([time]) => time);
    expect((times.at(-1) as number) - (times[0] as number)).toBeGreaterThan(50);
  });

  it('responds with status and headers, a Response, bytes or text', async () => {
    mock.reply('models.count', { status: 203, headers: { 'X-Generation-Id': 'gen-1' }, body: { data: { count: 3 } } });
    const { data, response } = await openrouter.models.count().withResponse();
    expect([data, response.status, response.headers.get('x-generation-id')]).toEqual([
      { data: { count: 3 } },
      203,
      'gen-1',
    ]);

    const twice = Response.json({ data: { count: 4 } }, { headers: { 'X-Served-By': 'test' } });
    mock.reply('models.count', twice, { times: 2 });
    for (const _ of [1, 2]) expect((await openrouter.models.count()).data.count).toBe(4);

    mock.reply('GET /models/count', '{"data":{"count":5}}');
    expect((await openrouter.models.count()).data.count).toBe(5);
    mock.reply('models.count', new TextEncoder().encode('bytes'));
    const plain = await fetch(`${mock.url}/models/count`);
    expect([plain.headers.get('content-type'), await plain.text()]).toEqual(['application/octet-stream', 'bytes']);
  });

  it('uses the documented status of a success', async () => {
    mock.reply('keys.create', { key: 'sk-or-v1-new' });
    const { response } = await openrouter.keys.create({ name: 'Workshop' }).withResponse();
    expect(response.status).toBe(201);
  });

  it('responds with a function of the request', async () => {
    mock.reply(CHAT, async ({ body, operation }) => ({
      choices: [{ message: { content: `${operation}: ${(body as { model: string }).model}` } }],
    }));
    expect(await ask()).toBe(`${CHAT}: acme/widget-1`);
  });

  it('takes turns in the order in which replies and failures were given, each operation for itself', async () => {
    mock.reply(CHAT, { choices: [{ message: { content: '1' } }] });
    mock.reply('models.count', { data: { count: 9 } });
    mock.fail(CHAT, { status: 400 });
    mock.reply(CHAT, { choices: [{ message: { content: '3' } }] }, { times: Infinity });
    expect(mock.pending).toEqual([CHAT, 'models.count', CHAT]);
    expect([await ask(), (await rejection(ask())).name, await ask(), await ask()]).toEqual([
      '1',
      'BadRequestError',
      '3',
      '3',
    ]);
    expect(mock.pending).toEqual(['models.count']);
  });

  it('reports that an operation does not exist', () => {
    // @ts-expect-error: it is also a type error.
    expect(() => mock.reply('chat.completion.create', {})).toThrow(
      'The document has no operation "chat.completion.create". Similar names: chat.completions.create, ',
    );
    // @ts-expect-error: content is text.
    mock.reply(CHAT, { choices: [{ message: { content: 5 } }] });
    expect(() => mock.reply(CHAT, HELLO, { times: 0 })).toThrow('`times` of chat.completions.create must be 1 or more');
  });

  it('responds to a path that the document does not have, if it is named', async () => {
    mock.reply('POST /brand/new', { fresh: true });
    expect(await openrouter.request('POST', '/brand/new', { body: {} })).toEqual({ fresh: true });
  });

  it('fails the test when a function of it throws', async () => {
    mock.reply(CHAT, () => {
      throw new Error('expected a model');
    });
    expect((await rejection(ask())).message).toContain('The scripted reply failed: expected a model');
    expect(mock.requests.length).toBe(1);
    expect(() => mock.assertValid()).toThrow('expected a model');
  });
});

describe('fail', () => {
  it('responds with a status, an error envelope and headers', async () => {
    mock.fail(CHAT, { status: 429, headers: { 'Retry-After': '0' }, times: 2 });
    expect((await openrouter.chat.completions.create(PARAMS).withResponse()).attempts).toBe(3);
    mock.fail(CHAT, { status: 402, body: { error: { code: 402, message: 'No credits' } } });
    expect(await rejection(ask())).toMatchObject({ name: 'PaymentRequiredError', message: '402: No credits' });
    mock.fail('models.count');
    await openrouter.models.count();
    expect(mock.requests.map(({ status }) => status)).toEqual([429, 429, 200, 402, 500, 200]);
  });

  it('responds to a request for a stream with JSON, as the API does', async () => {
    mock.fail(CHAT, { status: 503 });
    const headers = { accept: 'text/event-stream', authorization: 'Bearer k', 'content-type': 'application/json' };
    const body = JSON.stringify({ ...PARAMS, stream: true });
    const answer = await fetch(`${mock.url}/chat/completions`, { method: 'POST', headers, body });
    expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([
      503,
      'application/json',
      { error: { code: 503, message: 'Service Unavailable' } },
    ]);
  });

  it('responds with a documented example of the status', async () => {
    mock.fail(CHAT, { status: 429, example: 'platform' });
    expect(await rejection(openrouter.chat.completions.create(PARAMS, { maxRetries: 0 }))).toMatchObject({
      name: 'RateLimitError',
      message: expect.stringContaining('requests per minute'),
    });
    expect(() => mock.fail(CHAT, { status: 429, example: 'none' })).toThrow('has no example "none"');
    expect(() => mock.fail(CHAT, { status: 42 })).toThrow('`status` must be a whole number from 200 to 599');
  });

  it.each(['reset', 'close'] as const)('ends the connection before the response: %s', async (connection) => {
    mock.fail(CHAT, { connection, times: 1 });
    const call = openrouter.chat.completions.create(PARAMS, { maxRetries: 0 });
    expect(await rejection(call)).toMatchObject({ name: 'ConnectionError' });
    expect(last()).toMatchObject({ status: undefined, aborted: false });
    expect(await ask()).toContain('Hello');
  });

  it('truncates a stream after a number of events, with what had arrived', async () => {
    mock.fail(CHAT, { cutAfter: 2, answer: HELLO });
    const running = await stream();
    const error = await rejection(textOf(running));
    expect(error).toMatchObject({
      name: 'ConnectionError',
      partial: { choices: [{ message: { content: 'Hello dear ' } }] },
    });
    await vi.waitFor(() => expect(last().aborted).toBe(false));
  });

  it('truncates a documented response after a number of bytes', async () => {
    mock.fail('models.list', { cutAfter: 20 });
    expect(await rejection(openrouter.models.list({}, { maxRetries: 0 }))).toMatchObject({ name: 'ConnectionError' });
    expect(() => mock.fail('models.list', { cutAfter: -1 })).toThrow('`cutAfter` must be a whole number');
  });

  it('fails every operation by *, after what is meant for one', async () => {
    mock.reply('models.count', { data: { count: 1 } });
    mock.fail('*', { status: 404, times: 2 });
    expect((await openrouter.models.count()).data.count).toBe(1);
    expect((await rejection(openrouter.models.count())).name).toBe('NotFoundError');
    expect((await rejection(ask())).name).toBe('NotFoundError');
  });
});

describe('hang', () => {
  it('sends nothing until the client gives up', async () => {
    mock.hang(CHAT);
    const call = openrouter.chat.completions.create(PARAMS, { timeout: 40, maxRetries: 0 });
    expect(await rejection(call)).toMatchObject({ name: 'TimeoutError', kind: 'attempt' });
    await vi.waitFor(() => expect(last()).toMatchObject({ aborted: true, status: undefined }));
  });

  it('falls silent after some events', async () => {
    mock.hang(CHAT, { after: 2, answer: HELLO });
    const running = await openrouter.chat.completions.create({ ...PARAMS, stream: true }, { streamIdleTimeout: 40 });
    const texts: string[] = [];
    const reading = (async () => {
      for await (const text of running.textDeltas()) texts.push(text);
    })();
    expect(await rejection(reading)).toMatchObject({ name: 'TimeoutError', kind: 'idle' });
    expect(texts).toEqual(['Hello ', 'dear ']);
  });

  it('is ended by reset', async () => {
    mock.hang(CHAT);
    const failed = rejection(openrouter.chat.completions.create(PARAMS, { maxRetries: 0 }));
    await vi.waitFor(() => expect(mock.requests.length).toBe(1));
    const request = last();
    mock.reset();
    expect(await failed).toMatchObject({ name: 'ConnectionError' });
    expect([request.aborted, mock.requests.length]).toEqual([false, 0]);
  });
});

describe('requests that break the document', () => {
  const wrong = (): Promise<unknown> =>
    // @ts-expect-error: a number is wanted.
    openrouter.chat.completions.create({ ...PARAMS, temperature: 'hot' });

  it('get an error that reports it, keep scripts for others, and fail the check', async () => {
    mock.reply(CHAT, HELLO);
    const error = await rejection(wrong());
    expect(error).toMatchObject({ name: 'UnprocessableEntityError' });
    expect(error.message).toMatch(/^422: The request breaks the API document: body\.temperature .*number/);
    expect(last().violations).toEqual([expect.stringContaining('temperature')]);
    expect(mock.pending).toEqual([CHAT]);
    const failure = await rejection<ContractError>((async () => mock.assertValid())());
    expect(failure).toBeInstanceOf(ContractError);
    expect(failure.requests).toEqual([last()]);
    expect(failure.message).toMatch(
      /^1 request breaks the API document:\n {2}POST \/chat\/completions \(chat\.completions\.create\)\n {4}body\.temperature /,
    );
    // Reported once.
    mock.assertValid();
  });

  it('are reported by reset, with everything still cleared', async () => {
    await rejection(wrong());
    await rejection(wrong());
    mock.reply(CHAT, HELLO);
    expect(() => mock.reset()).toThrow('2 requests break the API document');
    expect([mock.requests, mock.pending]).toEqual([[], []]);
    mock.reset();
  });

  it('are reported by close and by the end of a block, once the server is down', async () => {
    const other = await startMockServer();
    const client = new OpenRouter({ apiKey: KEY, baseURL: other.url, logLevel: 'off' });
    await rejection(client.request('GET', '/no/such/path'));
    await expect(other.close()).rejects.toThrow(/GET \/no\/such\/path\n {4}\S/);
    await expect(fetch(other.url)).rejects.toThrow('fetch failed');

    const block = async (): Promise<void> => {
      await using inner = await startMockServer();
      await fetch(`${inner.url}/models/count`, { method: 'DELETE' });
    };
    await expect(block()).rejects.toThrow('DELETE /models/count');
  });

  it.each([
    ['without a key', { headers: {} }, 401],
    ['in a body that is not JSON', { body: '{"model":' }, 400],
    ['of another content type', { headers: { authorization: 'Bearer k', 'content-type': 'text/plain' } }, 422],
  ])('%s', async (_, init, status) => {
    const headers = { authorization: 'Bearer k', 'content-type': 'application/json' };
    const body = JSON.stringify(PARAMS);
    const answer = await fetch(`${mock.url}/chat/completions`, { method: 'POST', headers, body, ...init });
    const hint = 'Send any bearer token: `Authorization: Bearer test`.';
    expect((await answer.text()).includes(hint)).toBe(status === 401);
    expect([answer.status, last().violations.length > 0]).toEqual([status, true]);
    expect(() => mock.assertValid()).toThrow('breaks the API document');
  });
});

describe('options', () => {
  it.each([
    [{ document: 'openapi.yaml' }, 'not its path'],
    [{ document: { openapi: '3.1.0' } }, 'has no `paths`'],
    [{ delay: Number.NaN }, '`delay` must be'],
  ])('%o cannot be right', async (options, message) => {
    await expect(startMockServer(options as object)).rejects.toThrow(message);
  });

  it('accepts a port, and reports that it is in use', async () => {
    const port = Number(new URL(mock.url).port);
    await expect(startMockServer({ port })).rejects.toThrow(`Port ${port} is in use`);
  });
});
