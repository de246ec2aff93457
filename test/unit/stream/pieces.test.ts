import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/stream/kinds/chat.ts';
import { completion } from '../../../src/stream/kinds/completion.ts';
import { message } from '../../../src/stream/kinds/message.ts';
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
    ['lists of strings', [delta({ content: ['Hel'] }), delta({ content: ['l', 'o'] })], 'Hello', 'Hello'],
    [
      'text as a value',
      [delta({ content: [{ type: 'text', text: { value: 'Hello', annotations: [] } }] })],
      'Hello',
      'Hello',
    ],
    ['text beside an empty delta', [choice({ text: 'Hel' }), choice({ delta: {}, text: 'lo' })], 'Hello', 'Hello'],
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

  it('in each chunk is a piece or repeats what has come', () => {
    const chunks = (...texts: string[]): object[] => texts.map((content) => choice({ message: { content } }));
    for (const made of [chunks('a', 'b', 'b'), chunks('a', 'ab', 'abb')]) {
      expect(textsOf(chat, made)).toBe('abb');
      expect(fold(chat, made).choices[0].message.content).toBe('abb');
    }
  });

  it('brings what came too late for a delta', () => {
    const detail = { type: 'reasoning.text', text: 'Hm', index: 0 };
    const chunks = [
      delta({ reasoning_details: [detail] }),
      choice({ message: { content: 'x', reasoning_details: [{ ...detail, signature: 's' }] } }),
    ];
    expect(fold(chat, chunks).choices[0].message.reasoning_details).toEqual([{ ...detail, signature: 's' }]);
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

describe('reasoning of chat that is not plain text', () => {
  it.each<[string, object[], string, object]>([
    ['an object', [delta({ reasoning: { text: 'Hm' } })], 'Hm', { reasoning: 'Hm' }],
    [
      'an object with content',
      [delta({ reasoning: { content: 'H' } }), delta({ reasoning: 'm' })],
      'Hm',
      { reasoning: 'Hm' },
    ],
    ['a list of parts', [delta({ reasoning_content: [part('H'), part('m')] })], 'Hm', { reasoning_content: 'Hm' }],
    ['`thinking`', [delta({ thinking: 'H' }), delta({ thinking: 'm' })], 'Hm', { thinking: 'Hm' }],
    [
      'details without a list',
      [
        delta({ reasoning_details: { type: 'reasoning.text', text: 'H' } }),
        delta({ reasoning_details: { type: 'reasoning.text', text: 'm' } }),
      ],
      'Hm',
      { reasoning_details: [{ type: 'reasoning.text', text: 'Hm' }] },
    ],
    [
      'a whole message',
      [delta({ content: 'x' }), choice({ message: { reasoning: 'Hm' } })],
      'Hm',
      { reasoning: 'Hm', content: 'x' },
    ],
    [
      'a whole message behind deltas',
      [delta({ reasoning: 'Hm' }), choice({ message: { reasoning: 'Hm' } })],
      'Hm',
      { reasoning: 'Hm' },
    ],
  ])('is read: %s', (_, chunks, text, members) => {
    const read = createReasoningFilter();
    expect(chunks.map((each) => read(each)).join('')).toBe(text);
    expect(fold(chat, chunks).choices[0].message).toEqual({ role: 'assistant', content: null, ...members });
    expect(chunks.every((each) => chat.isContent(each))).toBe(true);
  });
});

describe('a text completion in chunks of chat', () => {
  it('is read', () => {
    const chunks = [
      delta({ role: 'assistant', content: 'Hel' }),
      delta({ content: 'lo' }),
      choice({ message: { content: 'Hello' } }),
    ];
    expect(fold(completion, chunks).choices[0].text).toBe('Hello');
    expect(textsOf(completion, chunks)).toBe('Hello');
    expect(completion.isContent(chunks[0])).toBe(true);
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
    [
      'text',
      [event('output_text.done', { text: 'Hello' })],
      { type: 'message', content: [{ type: 'output_text', text: 'Hello' }] },
    ],
    [
      'text behind its deltas',
      [event('output_text.delta', { delta: 'Hel' }), event('output_text.done', { text: 'Hello' })],
      { type: 'message', content: [{ type: 'output_text', text: 'Hello' }] },
    ],
    [
      'a refusal',
      [event('refusal.done', { refusal: 'No' })],
      { type: 'message', content: [{ type: 'refusal', refusal: 'No' }] },
    ],
    [
      'reasoning',
      [event('reasoning_text.done', { text: 'Hm' })],
      { type: 'reasoning', content: [{ type: 'reasoning_text', text: 'Hm' }] },
    ],
    [
      'a summary',
      [event('reasoning_summary_text.done', { summary_index: 0, text: 'Hm' })],
      { type: 'reasoning', summary: [{ type: 'summary_text', text: 'Hm' }] },
    ],
    [
      'arguments',
      [event('function_call_arguments.done', { arguments: '{}' })],
      { type: 'function_call', arguments: '{}' },
    ],
    [
      'arguments as an object',
      [event('function_call_arguments.done', { arguments: { x: 1 } })],
      { type: 'function_call', arguments: '{"x":1}' },
    ],
    [
      'arguments as an object in a delta',
      [event('function_call_arguments.delta', { delta: { x: 1 } })],
      { type: 'function_call', arguments: '{"x":1}' },
    ],
    [
      'the input of a custom call',
      [event('custom_tool_call_input.done', { input: 'x' })],
      { type: 'custom_tool_call', input: 'x' },
    ],
    ['code', [event('code_interpreter_call_code.done', { code: 'x' })], { type: 'code_interpreter_call', code: 'x' }],
  ])('%s', (_, events, item) => expect(fold(response, events).output).toEqual([item]));

  const call = (id: string, args: unknown): object => ({
    type: 'function_call',
    id,
    call_id: `c-${id}`,
    arguments: args,
  });
  const of = (index: unknown, type: string, rest: object): object => ({
    type: `response.${type}`,
    output_index: index,
    ...rest,
  });
  const added = (index: unknown, id: string): object => of(index, 'output_item.added', { item: call(id, '') });
  const piece = (index: unknown, item_id: string | undefined, delta: string): object =>
    of(index, 'function_call_arguments.delta', { item_id, delta });
  const done = (index: unknown, id: string, args: unknown): object =>
    of(index, 'output_item.done', { item: call(id, args) });
  it.each<[string, object[]]>([
    ['no index', [added(null, 'f'), added(null, 'g'), piece(null, 'f', '{"x":1}'), piece(null, 'g', '{"y":2}')]],
    ['index 0 for all', [added(0, 'f'), piece(0, 'f', '{"x":1}'), added(0, 'g'), piece(0, 'g', '{"y":2}')]],
    ['indexes in digits', [added('0', 'f'), added('1', 'g'), piece('0', 'f', '{"x":1}'), piece('1', 'g', '{"y":2}')]],
    ['no index, and only their ends', [done(null, 'f', '{"x":1}'), done(null, 'g', { y: 2 })]],
    ['the index of another item', [added(0, 'f'), added(1, 'g'), piece(0, 'g', '{"y":2}'), piece(0, 'f', '{"x":1}')]],
    [
      'ids of the calls',
      [added(null, 'f'), added(null, 'g'), piece(null, 'c-f', '{"x":1}'), piece(null, 'c-g', '{"y":2}')],
    ],
    [
      'an id made anew for each event',
      [
        added(0, 'f'),
        piece(0, 'p1', '{"x"'),
        piece(0, 'p2', ':1}'),
        added(1, 'g'),
        done(0, 'p3', '{"x":1}'),
        done(1, 'p4', '{"y":2}'),
      ],
    ],
    ['one id for all', [added(0, 's'), added(1, 's'), piece(0, 's', '{"x":1}'), piece(1, 's', '{"y":2}')]],
    [
      '{} before the arguments',
      [of(0, 'output_item.added', { item: call('f', {}) }), piece(0, 'f', '{"x":1}'), done(1, 'g', '{"y":2}')],
    ],
  ])('are of the right item with %s', (_, events) => {
    const { output } = fold(response, events);
    expect(output.map((item: any) => item.arguments)).toEqual(['{"x":1}', '{"y":2}']);
  });

  it('bring the texts of items without an index once each', () => {
    const text = (item_id: string, type: string, value: object): object => ({
      type: `response.output_text.${type}`,
      item_id,
      ...value,
    });
    const events = [
      text('a', 'delta', { delta: 'Hello' }),
      text('a', 'done', { text: 'Hello' }),
      text('b', 'done', { text: ' you' }),
    ];
    expect(textsOf(response, events)).toBe('Hello you');
  });

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

describe('blocks of a message', () => {
  const start = (index: unknown, content_block: object): object => ({
    type: 'content_block_start',
    index,
    content_block,
  });
  const tool = (id: string, input: unknown = {}): object => ({ type: 'tool_use', id, name: 'f', input });
  const json = (index: unknown, partial_json: unknown): object => ({
    type: 'content_block_delta',
    index,
    delta: { type: 'input_json_delta', partial_json },
  });
  const text = (index: unknown, value: string): object => ({
    type: 'content_block_delta',
    index,
    delta: { type: 'text_delta', text: value },
  });
  const stop = (index: unknown): object => ({ type: 'content_block_stop', index });

  it.each<[string, object[]]>([
    ['an object in a delta', [start(0, tool('a')), json(0, { x: 1 })]],
    ['an object at the start', [start(0, tool('a', { x: 1 })), json(0, '')]],
    ['text at the start', [start(0, tool('a', '{"x":1}'))]],
    ['text at the start, and the rest of it', [start(0, tool('a', '{"x":')), json(0, '1}')]],
    ['JSON of its JSON', [start(0, tool('a')), json(0, JSON.stringify('{"x":1}'))]],
    ['{} before the pieces', [start(0, tool('a')), json(0, {}), json(0, '{"x"'), json(0, ':1}')]],
    ['the whole once more', [start(0, tool('a')), json(0, '{"x":1}'), json(0, '{"x":1}')]],
    ['a start that comes again', [start(0, tool('a')), json(0, '{"x":1}'), start(0, tool('a'))]],
    ['a delta under another index', [start(0, tool('a')), json(1, '{"x":1}')]],
    ['a message that is there at its start', [{ type: 'message_start', message: { content: [tool('a', '{"x":1}')] } }]],
  ])('have the input of a tool: %s', (_, events) => {
    expect(fold(message, events).content).toEqual([tool('a', { x: 1 })]);
  });

  it.each<[string, unknown, unknown]>([
    ['no index', undefined, undefined],
    ['null', null, null],
    ['index 0 for all', 0, 0],
    ['indexes in digits', '0', '1'],
  ])('are all kept with %s', (_, first, second) => {
    const events = [
      start(first, { type: 'text', text: '' }),
      text(first, 'Hi'),
      stop(first),
      start(second, tool('a')),
      json(second, '{"x":1}'),
      stop(second),
      start(second === '1' ? '2' : second, tool('b')),
      json(second === '1' ? '2' : second, '{"y":2}'),
    ];
    expect(fold(message, events).content).toEqual([
      { type: 'text', text: 'Hi' },
      tool('a', { x: 1 }),
      tool('b', { y: 2 }),
    ]);
  });

  it('begin where a delta of another type comes', () => {
    expect(fold(message, [text(0, 'Hi'), json(0, '{"x":1}')]).content).toEqual([
      { type: 'text', text: 'Hi' },
      { type: 'tool_use', input: { x: 1 } },
    ]);
  });

  it('are those that were streamed, not the same at the start of the message', () => {
    const events = [
      { type: 'message_start', message: { content: [{ type: 'text', text: 'Hi' }] } },
      start(0, { type: 'text', text: '' }),
      text(0, 'Hi'),
    ];
    expect(fold(message, events).content).toEqual([{ type: 'text', text: 'Hi' }]);
  });
});

describe('a plain completion', () => {
  const made = { id: 'i', type: 'function', function: { name: 'f', arguments: '{"x":1}' } };
  it.each<[string, object]>([
    ['arguments as an object', { tool_calls: [{ ...made, function: { name: 'f', arguments: { x: 1 } } }] }],
    [
      'calls without the object around their parts',
      { tool_calls: [{ id: 'i', type: 'function', name: 'f', arguments: { x: 1 } }] },
    ],
  ])('with %s is completed', (_, given) => {
    const whole: any = chat.complete?.(choice({ message: { role: 'assistant', content: 'x', ...given } }));
    expect(whole.choices[0].message).toEqual({ role: 'assistant', content: 'x', tool_calls: [made] });
  });

  it('that is as it should be is left as it is', () => {
    const whole = choice({ message: { role: 'assistant', content: 'x', tool_calls: [made] } });
    expect(chat.complete?.(whole)).toBe(whole);
  });

  it('of Responses and Messages has arguments as text, and inputs as objects', () => {
    const output = [
      { type: 'function_call', arguments: { x: 1 } },
      { type: 'function_call', arguments: null },
    ];
    const result: any = response.complete?.({ output });
    expect(result.output.map((item: any) => item.arguments)).toEqual(['{"x":1}', '']);
    const content = ['{"x":1}', null, { x: 1 }, '{"x'].map((input) => ({ type: 'tool_use', input }));
    const whole: any = message.complete?.({ content });
    expect(whole.content.map((block: any) => block.input)).toEqual([{ x: 1 }, {}, { x: 1 }, '{"x']);
  });

  it('leaves an input as text whose values would take too much memory', () => {
    const input = `{"x":[${'{},'.repeat(300_000)}{}]}`;
    const whole: any = message.complete?.({ content: [{ type: 'tool_use', input }] });
    expect(whole.content[0].input === input).toBe(true);
  });
});
