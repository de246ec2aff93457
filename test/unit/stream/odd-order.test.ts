import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/stream/kinds/chat.ts';
import { image } from '../../../src/stream/kinds/image.ts';
import { message } from '../../../src/stream/kinds/message.ts';
import { response } from '../../../src/stream/kinds/response.ts';
import type { StreamKind } from '../../../src/stream/kind.ts';

function fold(kind: StreamKind, chunks: readonly unknown[]): any {
  const sum = kind.fold(1e6);
  for (const chunk of chunks) sum.add(chunk);
  return sum.value();
}
const delta = (value: object): object => ({ choices: [{ index: 0, delta: value }] });

describe('reasoning details', () => {
  const text = (value: unknown, rest: object = {}): object => ({ type: 'reasoning.text', text: value, ...rest });
  const signature = (value: string, rest: object = {}): object => ({
    type: 'reasoning.text',
    signature: value,
    ...rest,
  });
  it.each<[string, object[], object[]]>([
    [
      'after a signature',
      [text('a'), signature('s'), text('b'), signature('t')],
      [text('a', { signature: 's' }), text('b', { signature: 't' })],
    ],
    [
      'after a signature, with one index for all',
      [text('a', { index: 0 }), signature('s', { index: 0 }), text('b', { index: 0 })],
      [text('a', { index: 0, signature: 's' }), text('b', { index: 0 })],
    ],
    [
      'in turns',
      [0, 1, 0, 1]
        .map((index) => text(String(index), { index }))
        .concat([1, 0].map((index) => signature(`s${index}`, { index }))),
      [text('00', { index: 0, signature: 's0' }), text('11', { index: 1, signature: 's1' })],
    ],
    ['with indexes as text', [text('a', { index: '0' }), text('b', { index: 0 })], [text('ab', { index: '0' })]],
    ['that are not strings', [text(['a']), text([{ type: 'text', text: 'b' }]), text(5)], [text('ab5')]],
    [
      'of two summaries around encrypted reasoning',
      [text('a', { index: 0 }), { type: 'reasoning.encrypted', data: 'e', index: 0 }, text('b', { index: 0 })],
      [text('a', { index: 0 }), { type: 'reasoning.encrypted', data: 'e', index: 0 }, text('b', { index: 0 })],
    ],
  ])('are put together where texts come %s', (_, pieces, expected) => {
    const chunks = pieces.map((piece) => delta({ reasoning_details: [piece] }));
    expect(fold(chat, chunks).choices[0].message.reasoning_details).toEqual(expected);
  });
});

describe('values at the end that are empty', () => {
  it('overwrite no usage, and nothing of audio, whose data stays base64', () => {
    const usage = { prompt_tokens: 4, total_tokens: 6, prompt_tokens_details: { cached_tokens: 1 } };
    const value = fold(chat, [
      { ...delta({ audio: { id: 'a', expires_at: 5, data: btoa('\0\0') } }), usage },
      {
        ...delta({ audio: { id: '', expires_at: 0, data: btoa('\x01\x02') } }),
        usage: { prompt_tokens: 0, total_tokens: 0 },
      },
      { choices: [], usage: { prompt_tokens: 0, prompt_tokens_details: { cached_tokens: 0 } } },
    ]);
    expect(value.usage).toEqual(usage);
    expect(value.choices[0].message.audio).toEqual({ id: 'a', expires_at: 5, data: btoa('\0\0\x01\x02') });
  });
});

describe('a signature', () => {
  const start = (index: number, content_block: object): object => ({
    type: 'content_block_start',
    index,
    content_block,
  });
  const signed = (index: number): object => ({
    type: 'content_block_delta',
    index,
    delta: { type: 'signature_delta', signature: 's' },
  });
  it.each<[string, object[], object[]]>([
    [
      'sent for the text after its thinking',
      [start(0, { type: 'thinking', thinking: 'a' }), start(1, { type: 'text', text: 'b' }), signed(1)],
      [
        { type: 'thinking', thinking: 'a', signature: 's' },
        { type: 'text', text: 'b' },
      ],
    ],
    [
      'without thinking',
      [signed(0), start(0, { type: 'text', text: 'b' })],
      [
        { type: 'thinking', thinking: '', signature: 's' },
        { type: 'text', text: 'b' },
      ],
    ],
  ])('%s is one of thinking', (_, events, content) => {
    expect(fold(message, events).content).toEqual(content);
  });
});

describe('a response', () => {
  const of = (type: string, rest: object): object => ({
    type: `response.${type}`,
    output_index: 0,
    content_index: 0,
    ...rest,
  });
  const added = of('output_item.added', { item: { type: 'message', content: [] } });
  const piece = (text: string, rest: object = {}): object => of('output_text.delta', { delta: text, ...rest });
  const textPart = (text: string, rest: object = {}): object => ({ type: 'output_text', text, ...rest });
  const note = (annotation_index: number): object =>
    of('output_text.annotation.added', { annotation_index, annotation: { url: annotation_index } });
  it.each<[string, object[], object[]]>([
    [
      'whose parts are numbered from 1',
      [
        added,
        piece('He', { content_index: 1 }),
        piece('l', { content_index: 1 }),
        of('output_text.done', { content_index: 1, text: 'Hel' }),
      ],
      [textPart('Hel')],
    ],
    [
      'whose parts have gaps',
      [added, piece('a'), piece('b', { content_index: 5 }), piece('c', { content_index: 5 }), piece('d')],
      [textPart('ad'), textPart('bc')],
    ],
    [
      'whose last events are empty',
      [
        added,
        piece('a'),
        note(0),
        of('output_text.done', { text: '' }),
        of('content_part.done', { part: textPart('', { annotations: [] }) }),
        of('output_item.done', { item: { type: 'message', content: [textPart('a', { annotations: [] })] } }),
        of('output_item.done', { item: { type: 'message', content: [] } }),
        of('completed', { response: { status: 'completed', output: [{ type: 'message', content: [] }] } }),
      ],
      [textPart('a', { annotations: [{ url: 0 }] })],
    ],
    [
      'whose annotations come in another order',
      [added, piece('a'), note(1), note(2), note(0)],
      [textPart('a', { annotations: [{ url: 0 }, { url: 1 }, { url: 2 }] })],
    ],
    [
      'whose text becomes a refusal',
      [added, of('content_part.added', { part: textPart('') }), of('refusal.delta', { delta: 'no' })],
      [{ type: 'refusal', refusal: 'no' }],
    ],
  ])('%s is whole', (_, events, content) => {
    expect(fold(response, events).output[0].content).toEqual(content);
  });

  it('has the arguments of a call that ends without them, and of a server that is called', () => {
    const call = { type: 'function_call', call_id: 'c', arguments: '' };
    const { output } = fold(response, [
      of('output_item.added', { item: call }),
      of('function_call_arguments.delta', { delta: '{}' }),
      of('function_call_arguments.done', { arguments: '' }),
      of('output_item.done', { item: call }),
      of('mcp_call_arguments.delta', { output_index: 1, delta: '{"a":1}' }),
    ]);
    expect(output).toEqual([
      { ...call, arguments: '{}' },
      { type: 'mcp_call', arguments: '{"a":1}' },
    ]);
  });

  it.each(['completed', 'incomplete', 'failed'])('has the status of an end that has none: %s', (status) => {
    const events = [of('created', { response: { id: 'r', status: 'in_progress' } }), added, piece('a'), of(status, {})];
    expect(fold(response, events)).toMatchObject({ id: 'r', status, output: [{ content: [textPart('a')] }] });
  });
});

describe('images', () => {
  const completed = { type: 'image_generation.completed' };
  const partial = { type: 'image_generation.partial_image', b64_json: 'AA' };
  it.each<[string, object[], object[]]>([
    ['previews', [partial], []],
    ['an end without an image', [partial, { ...completed, usage: { cost: 1 } }], []],
    ['an image that is null', [{ ...completed, b64_json: null }], []],
    ['a list in the last event', [{ ...completed, data: [{ b64_json: 'AA' }] }], [{ b64_json: 'AA' }]],
    ['a whole completion', [{ created: 1, data: [{ url: 'u' }] }], [{ url: 'u' }]],
  ])('are finished ones only, and a stream without any is a fault: %s', (_, events, data) => {
    const sum = image.fold(1e6);
    for (const event of events) sum.add(event);
    expect(sum.value().data).toEqual(data);
    expect([sum.finished, sum.fault]).toEqual([data.length > 0, data.length > 0 ? undefined : expect.any(String)]);
  });
});
