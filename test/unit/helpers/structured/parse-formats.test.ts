import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Message, ResponsesResult } from '../../../../generated/types.ts';
import { parseMessage, parseMessageStream } from '../../../../src/helpers/structured/parse-message.ts';
import { parseResponse, parseResponseStream } from '../../../../src/helpers/structured/parse-response.ts';
import { isStructuredOutputError } from '../../../../src/helpers/structured/structured-output-error.ts';
import type { Client } from '../../../../src/transport/client.ts';
import { testClient } from '../../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse, type Reply, type SentRequest } from '../../../helpers/replies.ts';

const City = z.object({ city: z.string(), population: z.number() });
const OSLO = { city: 'Oslo', population: 717_710 };
const SCHEMA = {
  type: 'object',
  properties: { city: { type: 'string' }, population: { type: 'number' } },
  required: ['city', 'population'],
  additionalProperties: false,
};

function clientFor(reply: Reply): { client: Client; sent: SentRequest[]; body: () => Record<string, unknown> } {
  const fetch = scriptedFetch(reply);
  const body = (): Record<string, unknown> => JSON.parse(String(fetch.sent[0]?.body)) as Record<string, unknown>;
  return { client: testClient({ fetch }), sent: fetch.sent, body };
}
const events =
  (list: readonly object[]): Reply =>
  () =>
    sse(list.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''), { size: 40 });

const text = (value: unknown): object => ({
  type: 'text',
  text: typeof value === 'string' ? value : JSON.stringify(value),
});
const message = (content: object[], rest: object = {}): object => ({
  id: 'gen-1',
  type: 'message',
  role: 'assistant',
  model: 'anthropic/claude-opus-4.5',
  content,
  stop_reason: 'end_turn',
  usage: { input_tokens: 1, output_tokens: 1 },
  ...rest,
});
const MESSAGE = {
  model: 'anthropic/claude-opus-4.5',
  max_tokens: 100,
  messages: [{ role: 'user' as const, content: 'Where?' }],
};

describe('parseMessage', () => {
  it('sends the schema as the format of the output, and returns the message with its value', async () => {
    const reply = message([{ type: 'thinking', thinking: 'Norway …', signature: 's' }, text(OSLO)]);
    const { client, body } = clientFor(json(reply));
    const result = await parseMessage(client, { ...MESSAGE, output_config: { effort: 'low' } }, City);
    expect(result).toEqual({ ...reply, parsed: OSLO });
    expect(body()).toEqual({
      ...MESSAGE,
      stream: false,
      output_config: { effort: 'low', format: { type: 'json_schema', schema: expect.objectContaining(SCHEMA) } },
    });
  });

  it('reads the text behind the last server tool', async () => {
    const tools = [text('I look it up.'), { type: 'server_tool_use' }, { type: 'web_search_tool_result' }];
    const { client } = clientFor(json(message([...tools, text('{"city":"Oslo",'), text('"population":717710}')])));
    expect((await parseMessage(client, MESSAGE, City)).parsed).toEqual(OSLO);
  });

  it.each([
    [
      message([text('I cannot.')], { stop_reason: 'refusal', stop_details: { explanation: 'Unsafe.' } }),
      'refusal',
      /refused: Unsafe\./,
    ],
    [message([text('I cannot.')], { stop_reason: 'refusal' }), 'refusal', /refused: I cannot\./],
    [message([text('{"city"')], { stop_reason: 'max_tokens' }), 'length', /after 7 characters\. Raise `max_tokens`/],
    [message([text('{')], { stop_reason: 'model_context_window_exceeded' }), 'length', /length limit/],
    [message([{ type: 'tool_use' }], { stop_reason: 'tool_use' }), 'no_content', /called tools instead/],
    [message([]), 'no_content', /stop_reason: end_turn/],
    [message([text('Oslo.')]), 'invalid_json', /not JSON/],
    [message([text({ city: 'Oslo' })]), 'schema_violation', /population/],
    [{ ...message([]), content: null }, 'no_content', /no text/],
  ])('reports why there is no value (%#)', async (reply, reason, words) => {
    const error = await rejection(parseMessage(clientFor(json(reply)).client, MESSAGE, City));
    if (!isStructuredOutputError<Message>(error)) throw error;
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(words);
    expect(error.completion.model).toBe('anthropic/claude-opus-4.5');
  });

  it('streams the value as it grows', async () => {
    const delta = (piece: string): object => ({
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text: piece },
    });
    const { client, body } = clientFor(
      events([
        { type: 'message_start', message: message([], { stop_reason: null }) },
        { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
        delta('{"city":"Os'),
        delta('lo","population":717710}'),
        { type: 'content_block_stop', index: 0 },
        { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 9 } },
        { type: 'message_stop' },
      ]),
    );
    const stream = await parseMessageStream(client, MESSAGE, City);
    const seen: unknown[] = [];
    for await (const value of stream) seen.push(structuredClone(value));
    expect(seen).toEqual([{ city: 'Os' }, OSLO]);
    const { parsed, usage } = await stream.final();
    expect([parsed, usage.output_tokens]).toEqual([OSLO, 9]);
    expect(body()['stream']).toBe(true);
  });
});

const output = (...content: object[]): object => ({ type: 'message', id: 'm', role: 'assistant', content });
const part = (value: unknown): object => ({ ...text(value), type: 'output_text' });
const result = (items: object[], rest: object = {}): object => ({
  id: 'resp-1',
  object: 'response',
  model: 'openai/gpt-4o',
  status: 'completed',
  output: items,
  ...rest,
});
const RESPONSE = { model: 'openai/gpt-4o', input: 'Where?' };

describe('parseResponse', () => {
  it('sends the schema as the format of the text, and returns the result with its value', async () => {
    const reply = result([{ type: 'reasoning' }, output(part('First I think.')), output(part(OSLO))]);
    const { client, body } = clientFor(json(reply));
    const params = { ...RESPONSE, text: { verbosity: 'low' as const } };
    expect(await parseResponse(client, params, City, { name: 'city' })).toEqual({
      ...reply,
      output_text: `First I think.${JSON.stringify(OSLO)}`,
      parsed: OSLO,
    });
    const format = { type: 'json_schema', name: 'city', strict: true, schema: expect.objectContaining(SCHEMA) };
    expect(body()).toEqual({ ...RESPONSE, stream: false, text: { verbosity: 'low', format } });
  });

  it.each([
    [result([output({ type: 'refusal', refusal: 'No.' })]), 'refusal', /refused: No\./],
    [
      result([output(part('{'))], { status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } }),
      'length',
      /Raise `max_output_tokens`/,
    ],
    [
      result([], { status: 'incomplete', incomplete_details: { reason: 'content_filter' } }),
      'refusal',
      /filter withheld/,
    ],
    [result([{ type: 'function_call' }]), 'no_content', /called tools instead/],
    [result([{ type: 'reasoning' }]), 'no_content', /status: completed/],
    [result([output(part({ city: 1 }))]), 'schema_violation', /city/],
  ])('reports why there is no value (%#)', async (reply, reason, words) => {
    const error = await rejection(parseResponse(clientFor(json(reply)).client, RESPONSE, City));
    if (!isStructuredOutputError<ResponsesResult>(error)) throw error;
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(words);
    expect(error.completion.model).toBe('openai/gpt-4o');
  });

  it('streams the value as it grows', async () => {
    const delta = (piece: string): object => ({
      type: 'response.output_text.delta',
      output_index: 0,
      content_index: 0,
      delta: piece,
    });
    const { client } = clientFor(
      events([
        { type: 'response.created', response: result([], { status: 'in_progress' }) },
        delta('{"city":"Os'),
        delta('lo","population":717710}'),
        { type: 'response.completed', response: result([output(part(OSLO))]) },
      ]),
    );
    const stream = await parseResponseStream(client, RESPONSE, City);
    const seen: unknown[] = [];
    for await (const value of stream) seen.push(structuredClone(value));
    expect(seen).toEqual([{ city: 'Os' }, OSLO]);
    expect((await stream.final()).parsed).toEqual(OSLO);
  });
});
