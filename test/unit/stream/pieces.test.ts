import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/stream/kinds/chat.ts';
import { response } from '../../../src/stream/kinds/response.ts';
import type { StreamKind } from '../../../src/stream/kind.ts';
import { createReasoningFilter } from '../../../src/helpers/reasoning.ts';

function fold(kind: StreamKind, chunks: readonly unknown[]): any {
  const sum = kind.fold(1e6);
  for (const chunk of chunks) sum.add(chunk);
  return sum.value();
}
function textsOf(kind: StreamKind, chunks: readonly unknown[]): string {
  const reader = kind.textReader?.() ?? kind;
  return chunks.map((chunk) => reader.text(chunk)).join('');
}
const choice = (value: object): object => ({ choices: [{ index: 0, ...value }] });
const delta = (value: object): object => choice({ delta: value });
const part = (text: string): object => ({ type: 'text', text });
const thinking = (text: string): object => ({ type: 'thinking', thinking: [part(text)] });

describe('content of chat that is not plain text', () => {
  it.each<[string, object[], string, unknown]>([
    [
      'lists of text parts',
      [delta({ content: [part('Hel')] }), delta({ content: [part('l'), part('o')] })],
      'Hello',
      'Hello',
    ],
    ['a part without a list', [delta({ content: part('Hello') })], 'Hello', 'Hello'],
    ['text and parts mixed', [delta({ content: 'Hel' }), delta({ content: [part('lo')] })], 'Hello', 'Hello'],
    ['a number', [delta({ content: 4 }), delta({ content: 2 })], '42', '42'],
    [
      'parts of another type',
      [
        delta({ content: 'a' }),
        delta({ content: [{ type: 'image_url', image_url: { url: 'u' } }] }),
        delta({ content: 'b' }),
        delta({ content: [part('c')] }),
      ],
      'abc',
      [part('a'), { type: 'image_url', image_url: { url: 'u' } }, part('bc')],
    ],
    [
      'thinking parts',
      [delta({ content: [thinking('Hm')] }), delta({ content: [part('Hel')] }), delta({ content: 'lo' })],
      'Hello',
      [thinking('Hm'), part('Hello')],
    ],
    ['empty lists', [delta({ content: [] })], '', null],
  ])('%s', (_, chunks, text, content) => {
    expect(textsOf(chat, chunks)).toBe(text);
    expect(fold(chat, chunks).choices[0].message.content).toEqual(content);
  });

  it('is content, and its thinking is reasoning', () => {
    expect(chat.isContent(delta({ content: [part('x')] }))).toBe(true);
    expect(createReasoningFilter()(delta({ content: [thinking('Hm'), part('x')] }))).toBe('Hm');
  });

  it('does not change the chunks', () => {
    const chunks = [
      delta({ content: [thinking('a')], reasoning: [{ x: 1 }] }),
      delta({ content: 'b', reasoning: 'c' }),
    ];
    const before = JSON.stringify(chunks);
    fold(chat, chunks);
    expect(JSON.stringify(chunks)).toBe(before);
  });
});

describe('a whole message in place of a delta', () => {
  it.each<[string, object[], string]>([
    ['alone', [choice({ message: { content: 'Hello' } })], 'Hello'],
    ['behind all of its text', [delta({ content: 'Hello' }), choice({ message: { content: 'Hello' } })], 'Hello'],
    ['behind a part of its text', [delta({ content: 'Hel' }), choice({ message: { content: 'Hello' } })], 'Hello'],
    ['with the rest of the text', [delta({ content: 'Hel' }), choice({ message: { content: 'lo' } })], 'Hello'],
    ['beside a delta', [choice({ message: { content: 'Hello' }, delta: { content: 'Hello' } })], 'Hello'],
    ['without text', [delta({ content: 'Hello' }), choice({ message: { role: 'assistant', content: '' } })], 'Hello'],
  ])('%s', (_, chunks, text) => {
    expect(textsOf(chat, chunks)).toBe(text);
    expect(fold(chat, chunks).choices[0].message).toEqual({ role: 'assistant', content: text });
  });

  it('brings its calls, whole or behind their fragments', () => {
    const call = { index: 0, id: 'i', type: 'function', function: { name: 'f', arguments: '{"x":1}' } };
    const { index: _, ...made } = call;
    const whole = choice({ message: { tool_calls: [made] } });
    const head = delta({ tool_calls: [{ ...call, function: { name: 'f', arguments: '{"x"' } }] });
    for (const chunks of [[whole], [head, whole], [delta({ tool_calls: [call] }), whole]])
      expect(fold(chat, chunks).choices[0].message.tool_calls).toEqual([made]);
    expect(chat.isContent(whole)).toBe(true);
  });
});

describe('calls of other kinds', () => {
  it('function_call becomes a tool call', () => {
    const chunks = [
      delta({ function_call: { name: 'f', arguments: '' } }),
      delta({ function_call: { arguments: '{"x"' } }),
      delta({ function_call: { arguments: ':1}' } }),
    ];
    expect(fold(chat, chunks).choices[0].message).toEqual({
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'call_0', type: 'function', function: { name: 'f', arguments: '{"x":1}' } }],
    });
    expect(chat.isContent(chunks[0])).toBe(true);
  });

  it('custom calls keep their input', () => {
    const chunks = [
      delta({ tool_calls: [{ index: 0, id: 'i', type: 'custom', custom: { name: 'sql', input: '' } }] }),
      delta({ tool_calls: [{ index: 0, custom: { input: 'SELECT ' } }] }),
      delta({ tool_calls: [{ index: 0, custom: { input: '1' } }] }),
    ];
    expect(fold(chat, chunks).choices[0].message.tool_calls).toEqual([
      { id: 'i', type: 'custom', custom: { name: 'sql', input: 'SELECT 1' } },
    ]);
  });

  it.each([[{}], [5], ['x'], [[5, null, {}]]])('tool_calls of %j are none', (tool_calls) => {
    expect(fold(chat, [delta({ content: 'x', tool_calls })]).choices[0].message).toEqual({
      role: 'assistant',
      content: 'x',
    });
  });
});

describe('events of Responses that end a part', () => {
  const event = (type: string, rest: object): object => ({
    type: `response.${type}`,
    output_index: 0,
    content_index: 0,
    ...rest,
  });
  it.each<[string, object[], object]>([
    ['text', [event('output_text.done', { text: 'Hello' })], { content: [{ type: 'output_text', text: 'Hello' }] }],
    [
      'text behind its deltas',
      [event('output_text.delta', { delta: 'Hel' }), event('output_text.done', { text: 'Hello' })],
      { content: [{ type: 'output_text', text: 'Hello' }] },
    ],
    ['a refusal', [event('refusal.done', { refusal: 'No' })], { content: [{ type: 'refusal', refusal: 'No' }] }],
    [
      'reasoning',
      [event('reasoning_text.done', { text: 'Hm' })],
      { content: [{ type: 'reasoning_text', text: 'Hm' }] },
    ],
    [
      'a summary',
      [event('reasoning_summary_text.done', { summary_index: 0, text: 'Hm' })],
      { summary: [{ type: 'summary_text', text: 'Hm' }] },
    ],
    ['arguments', [event('function_call_arguments.done', { arguments: '{}' })], { arguments: '{}' }],
    [
      'arguments as an object',
      [event('function_call_arguments.done', { arguments: { x: 1 } })],
      { arguments: '{"x":1}' },
    ],
    [
      'arguments as an object in a delta',
      [event('function_call_arguments.delta', { delta: { x: 1 } })],
      { arguments: '{"x":1}' },
    ],
    ['the input of a custom call', [event('custom_tool_call_input.done', { input: 'x' })], { input: 'x' }],
    ['code', [event('code_interpreter_call_code.done', { code: 'x' })], { code: 'x' }],
  ])('%s', (_, events, item) => expect(fold(response, events).output).toEqual([item]));

  const message = { type: 'message', content: [{ type: 'output_text', text: 'Hello' }] };
  it.each<[string, object[]]>([
    ['deltas', [event('output_text.delta', { delta: 'Hel' }), event('output_text.delta', { delta: 'lo' })]],
    ['the end of the text', [event('output_text.done', { text: 'Hello' })]],
    ['the end of the part', [event('content_part.done', { part: message.content[0] })]],
    ['the end of the item', [event('output_item.done', { item: message })]],
    ['the end of the response', [event('completed', { response: { output: [message] } })]],
  ])('bring the text of %s once', (_, events) => {
    const all = [
      ...events,
      event('output_text.done', { text: 'Hello' }),
      event('content_part.done', { part: message.content[0] }),
      event('output_item.done', { item: message }),
      event('completed', { response: { output: [{ type: 'reasoning' }, message] } }),
    ];
    expect(textsOf(response, events)).toBe('Hello');
    if (!JSON.stringify(events).includes('completed')) expect(textsOf(response, all)).toBe('Hello');
  });
});
