import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  chatCompletionsCreate,
  messagesCreate,
  completionsCreate,
  responsesCreate,
} from '../../../generated/operations.ts';
import type { ChatCompletion, ChatCompletionChunk } from '../../../generated/types.ts';
import { reasoningDeltas } from '../../../src/helpers/reasoning.ts';
import type { Stream } from '../../../src/stream/stream.ts';
import { testClient } from '../../helpers/operations.ts';
import { json, scriptedFetch, sse, wire } from '../../helpers/replies.ts';

/** An event stream of chunks whose choice 0 has these deltas, properly ended. */
const transcript = (...deltas: object[]): string =>
  [...deltas.map((delta) => ({ delta })), { delta: {}, finish_reason: 'stop' }]
    .map((choice) => `data: ${JSON.stringify({ id: 'gen', choices: [{ index: 0, ...choice }] })}\n\n`)
    .join('')
    .concat('data: [DONE]\n\n');

const open = (text: string): Promise<Stream<ChatCompletionChunk, ChatCompletion>> =>
  chatCompletionsCreate(testClient({ fetch: scriptedFetch(sse(text)) }), { model: 'a/b', messages: [], stream: true });

async function collect(deltas: AsyncIterable<string>): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of deltas) texts.push(text);
  return texts;
}

const deltasOf = async (...deltas: object[]): Promise<string[]> =>
  collect(reasoningDeltas(await open(transcript(...deltas))));
const text = (value: string): object => ({ type: 'reasoning.text', text: value });
const summary = (value: string): object => ({ type: 'reasoning.summary', summary: value });

describe('reasoningDeltas', () => {
  it('yields text in both properties once', async () => {
    const stream = await open(wire('chat-stream-claude-reasoning-signature.sse'));
    expect(await collect(reasoningDeltas(stream))).toEqual(['Let me', ' see.']);
    expect((await stream.final()).choices[0]?.message.content).toBe('Four.');
  });

  it('yields summaries, and skips encrypted details', async () => {
    const stream = await open(wire('chat-stream-openai-encrypted-reasoning.sse'));
    expect(await collect(reasoningDeltas(stream))).toEqual(['**Plan**', ' first']);
  });

  it('yields nothing for empty properties, unknown kinds and server tool calls', async () => {
    expect(await collect(reasoningDeltas(await open(wire('chat-stream-empty-reasoning-details.sse'))))).toEqual([]);
    expect(
      await deltasOf(
        { reasoning: null, reasoning_details: null },
        {
          reasoning: '',
          reasoning_details: [null, 1, text(''), { type: 'reasoning.text', text: null }, { text: 'x' }],
        },
        {
          reasoning_details: [
            { type: 'reasoning.server_tool_call', text: 'x', tool_name: 'x' },
            { type: 'toString', text: 'x' },
          ],
        },
        { reasoning_details: [{ type: 'reasoning.encrypted', data: 'x' }], content: 'text' },
      ),
    ).toEqual([]);
  });

  it('reads either property where only one is present', async () => {
    expect(await deltasOf({ reasoning: 'a' }, { reasoning_content: 'b' }, { reasoning: 'a' })).toEqual(['a', 'b', 'a']);
    expect(
      await deltasOf({ reasoning_details: [text('a'), summary('b')] }, { reasoning_details: [text('a')] }),
    ).toEqual(['ab', 'a']);
  });

  it('prefers the details where the two differ', async () => {
    expect(await deltasOf({ reasoning: 'short', reasoning_details: [text('long text')] })).toEqual(['long text']);
  });

  it('does not repeat what one property has after the other', async () => {
    const ab = [{ reasoning: 'one ' }, { reasoning: 'two ' }];
    expect(await deltasOf(...ab, { reasoning_details: [text('one two ')] })).toEqual(['one ', 'two ']);
    expect(await deltasOf(...ab, { reasoning_details: [text('one')] }, { reasoning_details: [text(' two ')] })).toEqual(
      ['one ', 'two '],
    );
    expect(await deltasOf(...ab, { reasoning_details: [text('one two three')] }, { reasoning: 'three' })).toEqual([
      'one ',
      'two ',
      'three',
    ]);
    expect(await deltasOf({ reasoning_details: [summary('x')] }, { reasoning: 'x' }, { reasoning: 'y' })).toEqual([
      'x',
      'y',
    ]);
    // Other text is not a repetition.
    expect(await deltasOf(...ab, { reasoning_details: [text('other')] }, { reasoning: 'one ' })).toEqual([
      'one ',
      'two ',
      'other',
      'one ',
    ]);
    // Neither is text after a chunk that has both.
    expect(
      await deltasOf(
        { reasoning: 'a' },
        { reasoning: 'b', reasoning_details: [text('b')] },
        { reasoning_details: [text('a')] },
      ),
    ).toEqual(['a', 'b', 'a']);
  });

  it('takes time in proportion to the text, whatever repeats', async () => {
    async function* chunks(): AsyncGenerator<ChatCompletionChunk> {
      for (let n = 0; n < 40_000; n++)
        yield { choices: [{ index: 0, delta: { reasoning: `piece ${n} ` } }] } as unknown as ChatCompletionChunk;
      for (let n = 0; n < 40_000; n++)
        yield {
          choices: [{ index: 0, delta: { reasoning_details: [text(`piece ${n} `)] } }],
        } as unknown as ChatCompletionChunk;
    }
    const started = performance.now();
    expect(await collect(reasoningDeltas(chunks()))).toHaveLength(40_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('reads choice 0, and details beside the message', async () => {
    const chunk = (choices: unknown[]): string => `data: ${JSON.stringify({ choices })}\n\n`;
    const stream = await open(
      chunk([
        { index: 1, delta: { reasoning: 'other' } },
        { index: 0, delta: { content: 'x' }, reasoning_details: [text('mine')] },
      ]) +
        chunk([{ delta: { reasoning: 'no index' }, finish_reason: 'stop' }]) +
        'data: [DONE]\n\n',
    );
    expect(await collect(reasoningDeltas(stream))).toEqual(['mine', 'no index']);
  });

  it('reads the other streams too', async () => {
    const events = [
      { type: 'response.reasoning_text.delta', delta: 'a' },
      { type: 'response.reasoning_summary_text.delta', delta: 'b' },
      { type: 'response.reasoning_summary_text.done', text: 'b' },
      { type: 'response.output_text.delta', delta: 'c' },
      { type: 'response.completed', response: { status: 'completed', output: [] } },
    ];
    const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
    const client = testClient({ fetch: scriptedFetch(sse(body)) });
    const stream = await responsesCreate(client, { model: 'a/b', input: 'x', stream: true });
    expect(await collect(reasoningDeltas(stream))).toEqual(['a', 'b']);
    const flat =
      'data: {"choices":[{"index":0,"text":"x","reasoning":"r","finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
    const completions = testClient({ fetch: scriptedFetch(sse(flat)) });
    expect(
      await collect(reasoningDeltas(await completionsCreate(completions, { model: 'a/b', prompt: 'x', stream: true }))),
    ).toEqual(['r']);
  });

  it('works beside the text with tee', async () => {
    const [left, right] = (await open(wire('chat-stream-claude-reasoning-signature.sse'))).tee();
    const [thinking, speaking] = await Promise.all([collect(reasoningDeltas(left)), collect(right.textDeltas())]);
    expect([thinking.join(''), speaking.join('')]).toEqual(['Let me see.', 'Four.']);
  });

  it('throws the error that breaks the stream, and cancels it when it is left', async () => {
    const broken = await open(wire('chat-stream-claude-reasoning-signature.sse').slice(0, 900));
    await expect(collect(reasoningDeltas(broken))).rejects.toMatchObject({ name: 'StreamIncompleteError' });
    const left = await open(wire('chat-stream-claude-reasoning-signature.sse'));
    for await (const _ of reasoningDeltas(left)) break;
    await expect(left.final()).rejects.toMatchObject({ name: 'UserAbortError' });
  });
});

describe('the message of a stream', () => {
  const document = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as object;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'openapi');
  const isRequest = ajv.compile({ $ref: 'openapi#/components/schemas/ChatCompletionCreateParams' });

  const detail = { format: 'anthropic-claude-v1', index: 0 };
  const KINDS: Record<string, { deltas: object[]; details: object[] }> = {
    'text whose signature comes late': {
      deltas: [
        { reasoning: 'Let me', reasoning_details: [{ ...text('Let me'), ...detail }] },
        { reasoning: ' see', reasoning_details: [{ ...text(' see'), ...detail }] },
        { content: 'Four' },
        { reasoning_details: [{ type: 'reasoning.text', signature: 'SIG==', ...detail }] },
      ],
      details: [{ ...text('Let me see'), signature: 'SIG==', ...detail }],
    },
    'two texts, each with its signature': {
      deltas: [
        { reasoning_details: [{ ...text('one'), signature: 'A' }] },
        { reasoning_details: [{ ...text('two'), signature: 'B' }] },
      ],
      details: [
        { ...text('one'), signature: 'A' },
        { ...text('two'), signature: 'B' },
      ],
    },
    'a summary in pieces': {
      deltas: [
        { reasoning_details: [{ ...summary('Pl'), ...detail }] },
        { reasoning_details: [{ ...summary('an'), ...detail }] },
      ],
      details: [{ ...summary('Plan'), ...detail }],
    },
    'encrypted reasoning, of which each entry is whole': {
      deltas: [
        { reasoning_details: [{ ...summary('Plan'), index: 0 }] },
        {
          reasoning_details: [
            { type: 'reasoning.encrypted', data: 'gAA', id: 'rs_1', format: 'openai-responses-v1', index: 1 },
          ],
        },
        {
          reasoning_details: [
            { type: 'reasoning.encrypted', data: 'gBB', id: 'rs_2', format: 'openai-responses-v1', index: 1 },
          ],
        },
      ],
      details: [
        { ...summary('Plan'), index: 0 },
        { type: 'reasoning.encrypted', data: 'gAA', id: 'rs_1', format: 'openai-responses-v1', index: 1 },
        { type: 'reasoning.encrypted', data: 'gBB', id: 'rs_2', format: 'openai-responses-v1', index: 1 },
      ],
    },
    'a call of a server tool': {
      deltas: [
        {
          reasoning_details: [
            {
              type: 'reasoning.server_tool_call',
              tool_name: 'search',
              arguments: '{}',
              result: 'r',
              tool_call_id: 'c',
              index: 0,
            },
          ],
        },
      ],
      details: [
        {
          type: 'reasoning.server_tool_call',
          tool_name: 'search',
          arguments: '{}',
          result: 'r',
          tool_call_id: 'c',
          index: 0,
        },
      ],
    },
    'an empty list, which some models want back': { deltas: [{ reasoning_details: [] }], details: [] },
  };

  it.each(Object.entries(KINDS))('can be sent back unchanged: %s', async (_, { deltas, details }) => {
    const fetch = scriptedFetch(sse(transcript(...deltas, { content: ' it is' })), json({ choices: [{ text: 'x' }] }));
    const client = testClient({ fetch });
    const question = { role: 'user' as const, content: 'What is 2 + 2?' };
    const stream = await chatCompletionsCreate(client, { model: 'a/b', messages: [question], stream: true });
    await collect(reasoningDeltas(stream));
    const answer = (await stream.final()).choices[0]!.message;
    expect(answer.reasoning_details).toEqual(details);

    await chatCompletionsCreate(client, { model: 'a/b', messages: [question, answer, question] });
    const sent = JSON.parse(String(fetch.sent[1]?.body)) as { messages: object[] };
    expect(sent.messages[1]).toStrictEqual(answer);
    expect(isRequest(sent), JSON.stringify(isRequest.errors)).toBe(true);
  });

  it('is the same as in the plain completion', async () => {
    const message = {
      role: 'assistant',
      content: 'Four',
      reasoning: 'Let me see',
      reasoning_details: [
        { ...text('Let me see'), signature: 'SIG==', ...detail },
        { type: 'reasoning.encrypted', data: 'g' },
      ],
    };
    const plain = json({
      id: 'gen',
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason: 'stop', message }],
    });
    const client = testClient({ fetch: scriptedFetch(plain) });
    const stream = await chatCompletionsCreate(client, { model: 'a/b', messages: [], stream: true });
    expect(await collect(reasoningDeltas(stream))).toEqual(['Let me see']);
    expect((await stream.final()).choices[0]?.message).toEqual(message);
  });

  it('is that of a messages stream, too, also where the response is JSON', async () => {
    for (const [file, expected] of [
      ['messages-stream-thinking-signature.sse', 'Two and two.'],
      [
        'messages-stream-call-json-answer.json',
        JSON.parse(wire('messages-stream-call-json-answer.json')).content[0].thinking,
      ],
    ] as const) {
      const reply = file.endsWith('.sse') ? sse(wire(file)) : json(wire(file));
      const client = testClient({ fetch: scriptedFetch(reply) });
      const stream = await messagesCreate(client, { model: 'a/b', max_tokens: 9, messages: [], stream: true });
      expect((await collect(reasoningDeltas(stream))).join('')).toBe(expected);
    }
  });
});
