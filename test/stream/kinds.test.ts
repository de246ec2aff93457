import { expect, it } from 'vitest';
import { chat } from '../../src/stream/kinds/chat.ts';
import { createSSEParser } from '../../src/stream/sse.ts';
import { wire } from '../helpers/replies.ts';

/** The exact completions that recorded transcripts fold to: a caller sends them back in the next turn. */
const MESSAGES: Record<string, object> = {
  'chat-stream-parallel-tools.sse': {
    role: 'assistant',
    content: null,
    tool_calls: [
      { id: 'toolu_a', type: 'function', function: { name: 'read_file', arguments: '{"path":"a"}' } },
      { id: 'toolu_b', type: 'function', function: { name: 'read_file', arguments: '{"path":"b"}' } },
    ],
  },
  'chat-stream-openai-encrypted-reasoning.sse': {
    role: 'assistant',
    content: 'OK',
    reasoning: '**Plan** first',
    reasoning_details: [
      { type: 'reasoning.summary', summary: '**Plan** first', format: 'openai-responses-v1', index: 0 },
      {
        type: 'reasoning.encrypted',
        data: 'gAAAAAencrypted',
        id: 'rs_0123',
        format: 'openai-responses-v1',
        index: 1,
      },
    ],
  },
  'chat-stream-claude-reasoning-signature.sse': {
    role: 'assistant',
    content: 'Four.',
    reasoning: 'Let me see.',
    reasoning_details: [
      {
        type: 'reasoning.text',
        text: 'Let me see.',
        signature: 'EqSIGNATURE==',
        format: 'anthropic-claude-v1',
        index: 0,
      },
    ],
  },
};

it.each(Object.entries(MESSAGES))('%s folds to a message that can be sent back', (file, expected) => {
  const fold = chat.fold(1e6);
  const onEvent = (data: string): void => void (data === '[DONE]' || fold.add(JSON.parse(data)));
  const parser = createSSEParser({ onEvent }, { maxEventBytes: 1e6 });
  parser.push(new TextEncoder().encode(wire(file)));
  parser.end();
  expect(fold.finished).toBe(true);
  const { message } = fold.value().choices[0];
  expect(message).toStrictEqual(expected);

  const again = chat.fold(1e6);
  again.add(chat.chunksOf(fold.value())[0]);
  expect(again.value()).toStrictEqual(fold.value());
});
