import { describe, expect, it, vi } from 'vitest';
import { isConnectionError, RateLimitError, response, UserAbortError } from '../../../src/index.ts';
import { parse, parseMessage, parseResponse } from '../../../src/helpers/index.ts';
import { ContractError, fakeOpenRouter, streamOf } from '../../../src/testing/index.ts';

const CHAT = 'chat.completions.create';
const PARAMS = { model: 'acme/widget-1', messages: [{ role: 'user' as const, content: 'Hi' }] };

const HELLO = { choices: [{ message: { content: 'Hello dear world' } }] };

/** Everything a stream yields. */
async function listOf<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of stream) all.push(one);
  return all;
}

async function written(stream: Promise<{ textDeltas(): AsyncIterable<string> }>): Promise<string> {
  return (await listOf((await stream).textDeltas())).join('');
}

describe('fakeOpenRouter', () => {
  it('replies with what was scripted, plain and streamed, then with the examples of the document', async () => {
    const fake = fakeOpenRouter();
    fake.reply(CHAT, { choices: [{ message: { content: 'Plain' } }] });
    const { choices } = await fake.client.chat.completions.create(PARAMS);
    expect(choices[0]?.message.content).toBe('Plain');

    fake.reply(CHAT, { choices: [{ message: { content: 'One two three' } }] });
    const stream = await fake.client.chat.completions.create({ ...PARAMS, stream: true });
    expect(await listOf(stream.textDeltas())).toEqual(['One ', 'two ', 'three']);

    expect((await fake.client.models.list()).data.length).toBeGreaterThan(0);
    expect(fake.requests.map(({ operation }) => operation)).toEqual([CHAT, CHAT, 'models.list']);
    expect(fake.requests[0]).toMatchObject({ body: PARAMS, headers: { authorization: '***' }, status: 200 });
  });

  it('fails as the real client does: retries, typed errors, broken connections', async () => {
    const fake = fakeOpenRouter();
    fake.fail(CHAT, { status: 503 });
    fake.reply(CHAT, { choices: [{ message: { content: 'Second' } }] });
    expect((await fake.client.chat.completions.create(PARAMS)).choices[0]?.message.content).toBe('Second');

    fake.fail(CHAT, { status: 429, headers: { 'retry-after': '900' } });
    await expect(fake.client.chat.completions.create(PARAMS)).rejects.toBeInstanceOf(RateLimitError);
    fake.fail(CHAT, { connection: 'reset' });
    const broken = fake.client.chat.completions.create(PARAMS, { maxRetries: 0 });
    await expect(broken).rejects.toSatisfy(isConnectionError);
    fake.fail(CHAT, { cutAfter: 1, answer: HELLO });
    const stream = await fake.client.chat.completions.create({ ...PARAMS, stream: true }, { maxRetries: 0 });
    await expect(stream.final()).rejects.toSatisfy(isConnectionError);
  });

  describe('of a request for JSON', () => {
    const schema = {
      type: 'object',
      properties: {
        mood: { enum: ['good', 'bad'] },
        score: { type: 'integer', minimum: 3 },
        tags: { type: 'array', items: { $ref: '#/$defs/tag' } },
      },
      required: ['mood', 'score', 'tags'],
      additionalProperties: false,
      $defs: { tag: { type: 'string', minLength: 2 } },
    };
    const format = { type: 'json_schema' as const, name: 'label', schema };
    const asChat = {
      ...PARAMS,
      response_format: { type: 'json_schema' as const, json_schema: { name: 'label', schema } },
    };
    const asMessage = {
      ...PARAMS,
      max_tokens: 50,
      output_config: { format: { type: 'json_schema' as const, schema } },
    };
    const asResponse = { model: 'acme/widget-1', input: 'Hi', text: { format } };
    const value = { mood: 'good', score: 3, tags: ['string'] };

    it('replies with a value of its schema, plain and streamed', async () => {
      const { client } = fakeOpenRouter();
      const asText = { model: 'acme/widget-1', prompt: 'Hi', response_format: asChat.response_format };
      const texts = [
        (await client.chat.completions.create(asChat)).choices[0]?.message.content ?? '',
        (await client.completions.create(asText)).choices[0]?.text ?? '',
        await written(client.chat.completions.create({ ...asChat, stream: true })),
        await written(client.completions.create({ ...asText, stream: true })),
        await written(client.responses.create({ ...asResponse, stream: true })),
        await written(client.messages.create({ ...asMessage, stream: true })),
      ];
      expect(texts.map((text) => JSON.parse(text) as unknown)).toEqual(texts.map(() => value));
      expect((await parse(client, PARAMS, schema)).parsed).toEqual(value);
      expect((await parseResponse(client, { model: 'acme/widget-1', input: 'Hi' }, schema)).parsed).toEqual(value);
      expect((await parseMessage(client, { ...PARAMS, max_tokens: 50 }, schema)).parsed).toEqual(value);
    });

    it('replies with an object where there is no schema', async () => {
      const { chat } = fakeOpenRouter().client;
      const { choices } = await chat.completions.create({ ...PARAMS, response_format: { type: 'json_object' } });
      expect(choices[0]?.message.content).toBe('{}');
    });

    it('replies with what is scripted, and with the example that the request chooses', async () => {
      const fake = fakeOpenRouter();
      fake.reply(CHAT, HELLO);
      const text = async (headers = {}): Promise<unknown> =>
        (await fake.client.chat.completions.create(asChat, { headers })).choices[0]?.message.content;
      expect(await text()).toBe('Hello dear world');
      expect(await text({ Prefer: 'code=200' })).not.toContain('mood');
      expect(await text()).toContain('mood');
    });
  });

  it('prints nothing', async () => {
    const warn = vi.spyOn(console, 'warn');
    await fakeOpenRouter({ client: { logLevel: 'warn' } }).client.models.count();
    expect(warn).not.toHaveBeenCalled();
  });

  it('records when the client disconnects', async () => {
    const fake = fakeOpenRouter();
    fake.hang(CHAT, { after: 1, answer: HELLO });
    const stream = await fake.client.chat.completions.create({ ...PARAMS, stream: true });
    for await (const _ of stream) break;
    await vi.waitFor(() => expect(fake.requests[0]?.aborted).toBe(true));

    fake.hang(CHAT);
    const controller = new AbortController();
    const call = fake.client.chat.completions.create(PARAMS, { signal: controller.signal });
    setTimeout(() => controller.abort(), 1);
    await expect(call).rejects.toBeInstanceOf(UserAbortError);
  });

  it('fails a test whose scripted replies were not requested, if asked', () => {
    const lenient = fakeOpenRouter();
    lenient.reply(CHAT, {});
    lenient.reset();

    const strict = fakeOpenRouter({ requirePlayed: true });
    strict.reply(CHAT, {});
    strict.reply('models.list', { data: [] }, { times: Infinity });
    expect(() => strict.assertPlayed()).toThrow(ContractError);
    expect(() => strict.reset()).toThrow(`1 reply was never requested:\n  ${CHAT}`);
    strict.reset();
  });
});

describe('streamOf', () => {
  it('streams a text word by word, as chunks', async () => {
    expect(await listOf(streamOf('Hello dear world').textDeltas())).toEqual(['Hello ', 'dear ', 'world']);
    const { choices } = await streamOf('Hello').final();
    expect(choices[0]).toMatchObject({ message: { content: 'Hello' }, finish_reason: 'stop' });
  });

  it('streams given chunks, of any kind', async () => {
    const chunks = [{ choices: [{ index: 0, delta: { content: 'a' } }] }];
    expect(await listOf(streamOf(chunks).textDeltas())).toEqual(['a']);
    const events = [{ type: 'response.output_text.delta' as const, delta: 'b', output_index: 0, content_index: 0 }];
    expect(await listOf(streamOf(events, { kind: response }).textDeltas())).toEqual(['b']);
  });

  it('breaks with an error, with what had arrived', async () => {
    const stream = streamOf('Hello world', { error: new TypeError('terminated') });
    const error = await stream.final().catch((thrown: unknown) => thrown);
    expect(error).toSatisfy(isConnectionError);
    expect(error).toMatchObject({ partial: { choices: [{ message: { content: 'Hello world' } }] } });
  });
});
