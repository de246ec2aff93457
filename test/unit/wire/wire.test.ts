import { describe, expect, it } from 'vitest';
import * as wireEntry from '../../../src/wire/index.ts';
import { wire } from '../../helpers/replies.ts';

const { accumulate, isContextOverflow, textOf, upstreamReason, usageOf } = wireEntry;

/** The chunks of a recorded stream. */
const chunksOf = (name: string): unknown[] =>
  Array.from(wire(name).matchAll(/^data: (\{.*)$/gm), ([, text]) => JSON.parse(text as string) as unknown);

describe('accumulate', () => {
  it('adds up the chunks of a chat stream, tool calls and usage included', () => {
    const whole = accumulate<any>(chunksOf('chat-stream-parallel-tools.sse'));
    expect(whole).toMatchObject({ object: 'chat.completion', choices: [{ finish_reason: 'tool_calls' }] });
    expect(whole.choices[0].message.tool_calls.length).toBeGreaterThan(1);
    expect(usageOf(whole)?.totalTokens).toBeGreaterThan(0);
  });

  it.each<[string, unknown[], string]>([
    ['chat', [{ choices: [{ delta: { content: 'Hel' } }] }, { choices: [{ delta: { content: 'lo' } }] }], 'Hello'],
    ['text completions', [{ choices: [{ text: 'Hel' }] }, { choices: [{ text: 'lo' }] }], 'Hello'],
    [
      'responses',
      [
        { type: 'response.created', response: {} },
        { type: 'response.output_text.delta', delta: 'Hello' },
      ],
      'Hello',
    ],
    [
      'messages',
      [
        { type: 'message_start', message: {} },
        { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hello' } },
      ],
      'Hello',
    ],
    [
      'responses behind a comment',
      [{ type: 'keepalive' }, { type: 'response.output_text.delta', delta: 'Hello' }],
      'Hello',
    ],
    [
      'text completions behind a chunk without choices',
      [{ choices: [], debug: {} }, { choices: [{ text: 'Hello' }] }],
      'Hello',
    ],
    ['a whole message', [{ type: 'message', content: [{ type: 'text', text: 'Hello' }] }], 'Hello'],
    [
      'a whole response',
      [{ object: 'response', output: [{ type: 'message', content: [{ type: 'output_text', text: 'Hello' }] }] }],
      'Hello',
    ],
  ])('knows chunks of %s', (_, chunks, text) => expect(textOf(accumulate(chunks))).toBe(text));

  it('of nothing is an empty completion, and odd JSON does no harm', () => {
    expect(accumulate([])).toMatchObject({ choices: [] });
    expect(textOf(accumulate([null, 3, 'x', [], { choices: 'x' }]))).toBe('');
  });
});

describe('upstreamReason', () => {
  const raw = JSON.stringify({ error: { message: 'maximum context length is 8192 tokens' } });
  const error = { code: 400, message: 'Provider returned error', metadata: { raw, provider_name: 'Acme' } };

  it.each<[string, unknown]>([
    ['a body', { error }],
    ['the text of a body', JSON.stringify({ error })],
    ['an error itself', error],
    ['a choice', { choices: [{ error }] }],
    ['an event of the Responses format', { type: 'response.failed', response: { error } }],
  ])('has the words of the provider in %s', (_, body) => {
    expect(upstreamReason(body)).toBe('maximum context length is 8192 tokens');
    expect(isContextOverflow(body)).toBe(true);
  });

  it('has the title of a page, and nothing of a completion', () => {
    expect(upstreamReason('<html><head><title>502 Bad Gateway from edge</title></head></html>')).toBe(
      '502 Bad Gateway from edge',
    );
    expect(upstreamReason({ choices: [{ message: { content: 'error: x' } }] })).toBeUndefined();
    expect(isContextOverflow({ choices: [{ message: { content: 'maximum context length' } }] })).toBe(false);
    expect(upstreamReason(undefined)).toBeUndefined();
  });
});
