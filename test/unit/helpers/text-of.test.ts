import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/helpers/text-of.ts';
import type { Operation } from '../../../src/operation.ts';
import { Stream } from '../../../src/stream/stream.ts';
import { response } from '../../../src/stream/kinds/response.ts';
import { call } from '../../../src/transport/call.ts';
import { CHAT, testClient } from '../../helpers/operations.ts';
import { json, scriptedFetch, sse } from '../../helpers/replies.ts';

const RESPONSE: Operation = {
  id: 'responses.create',
  method: 'POST',
  path: '/responses',
  body: 'json',
  stream: response,
};
const OUTPUT = [
  { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm.' }] },
  {
    type: 'message',
    content: [
      { type: 'output_text', text: 'Hel' },
      { type: 'refusal', refusal: 'no' },
    ],
  },
  { type: 'message', content: [{ type: 'output_text', text: 'lo' }] },
];

const send = (operation: Operation, body: unknown): Promise<any> =>
  call<any>(testClient({ fetch: scriptedFetch(json(body)) }), operation, [], {});

describe('textOf', () => {
  it.each<[string, unknown, string]>([
    ['a chat completion', { choices: [{ index: 0, message: { content: 'Hello' } }] }, 'Hello'],
    [
      'choice 0, wherever it stands',
      {
        choices: [
          { index: 1, message: { content: 'b' } },
          { index: 0, message: { content: 'a' } },
        ],
      },
      'a',
    ],
    [
      'parts of other servers',
      {
        choices: [
          {
            message: {
              content: [
                { type: 'thinking', thinking: 'Hm' },
                { type: 'text', text: 'Hel' },
                { type: 'text', text: 'lo' },
              ],
            },
          },
        ],
      },
      'Hello',
    ],
    ['a message that only calls tools', { choices: [{ message: { content: null, tool_calls: [{}] } }] }, ''],
    ['a text completion', { choices: [{ text: 'Hello' }] }, 'Hello'],
    ['a chunk', { choices: [{ delta: { content: 'Hel' } }] }, 'Hel'],
    ['a response', { output: OUTPUT }, 'Hello'],
    ['a response with output_text', { output: [], output_text: 'Hello' }, 'Hello'],
    [
      'a message of the Messages format',
      {
        type: 'message',
        content: [
          { type: 'thinking', thinking: 'Hm' },
          { type: 'text', text: 'Hello' },
        ],
      },
      'Hello',
    ],
    ['a message of a conversation', { role: 'assistant', content: 'Hello' }, 'Hello'],
    ['nothing', undefined, ''],
    ['no choice', { choices: [] }, ''],
    ['odd JSON', { choices: [null, 3], output: 'x' }, ''],
  ])('reads %s', (_, value, text) => expect(textOf(value)).toBe(text));
});

describe('what other servers send', () => {
  it('content in parts of text is a string; other parts are kept', async () => {
    const message = {
      role: 'assistant',
      content: [
        { type: 'text', text: 'Hel' },
        { type: 'text', text: 'lo' },
      ],
      refusal: null,
    };
    const completion = { id: 'c', choices: [{ index: 0, message, finish_reason: 'stop' }], usage: { total_tokens: 3 } };
    expect(await send(CHAT, completion)).toMatchObject({
      id: 'c',
      choices: [{ message: { content: 'Hello' }, finish_reason: 'stop' }],
      usage: { total_tokens: 3 },
    });
    const image = { type: 'image_url', image_url: { url: 'https://a.example/b.png' } };
    message.content.push(image as never);
    const mixed = await send(CHAT, completion);
    expect(mixed.choices[0].message.content).toEqual([{ type: 'text', text: 'Hello' }, image]);
    expect(textOf(mixed)).toBe('Hello');
  });

  it('a completion with text is returned as it was sent', async () => {
    const completion = {
      choices: [{ index: 0, message: { content: 'Hi', odd: 1 }, finish_reason: 'stop' }],
      odd: null,
    };
    expect(await send(CHAT, completion)).toEqual(completion);
  });
});

describe('output_text of a response', () => {
  it('is filled in, plain and in final()', async () => {
    expect(await send(RESPONSE, { object: 'response', output: OUTPUT })).toMatchObject({ output_text: 'Hello' });
    const event = { type: 'response.completed', response: { object: 'response', status: 'completed', output: OUTPUT } };
    const body = sse(`data: ${JSON.stringify(event)}\n\n`).body as ReadableStream<Uint8Array>;
    expect(await Stream.fromReadableStream(body, response).final()).toMatchObject({ output_text: 'Hello' });
  });

  it('is that of the items where a stream breaks', async () => {
    const events = [
      { type: 'response.created', response: { object: 'response', output: [], output_text: '' } },
      { type: 'response.output_text.delta', output_index: 0, content_index: 0, delta: 'Hel' },
    ];
    const body = sse(events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''))
      .body as ReadableStream<Uint8Array>;
    await expect(Stream.fromReadableStream(body, response).final()).rejects.toMatchObject({
      partial: { output_text: 'Hel' },
    });
  });

  it('stays what the server sent', async () => {
    expect(await send(RESPONSE, { object: 'response', output: OUTPUT, output_text: 'x' })).toMatchObject({
      output_text: 'x',
    });
  });
});
