import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/stream/kinds/chat.ts';
import { completion } from '../../../src/stream/kinds/completion.ts';
import { events } from '../../../src/stream/kinds/events.ts';
import { image } from '../../../src/stream/kinds/image.ts';
import { message } from '../../../src/stream/kinds/message.ts';
import { response } from '../../../src/stream/kinds/response.ts';

/** Properties of every stream kind, whatever the server sends. */
const KINDS = [chat, completion, response, message, image, events].map((kind) => [kind.name, kind] as const);

const KEYS = [
  'choices',
  'index',
  'delta',
  'message',
  'finish_reason',
  'logprobs',
  'content',
  'text',
  'reasoning',
  'reasoning_details',
  'signature',
  'tool_calls',
  'id',
  'function',
  'name',
  'arguments',
  'images',
  'annotations',
  'audio',
  'data',
  'usage',
  'error',
  'type',
  'item',
  'part',
  'annotation',
  'response',
  'output',
  'output_index',
  'content_index',
  'summary_index',
  'content_block',
  'partial_json',
  'thinking',
  'citations',
  'citation',
  'stop_reason',
  'b64_json',
  'created',
  'phase',
  'status',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
];
const SCALARS = [
  null,
  true,
  0,
  1,
  2,
  -1,
  5e8,
  '',
  'a',
  '__proto__',
  'toString',
  'stop',
  'error',
  'message',
  'reasoning.text',
  'reasoning.summary',
  'reasoning.encrypted',
  'response.completed',
  'response.failed',
  'response.output_text.delta',
  'response.output_text.annotation.added',
  'response.function_call_arguments.delta',
  'response.output_item.added',
  'response.output_item.done',
  'response.content_part.added',
  'response.content_part.done',
  'message_start',
  'content_block_start',
  'content_block_delta',
  'message_delta',
  'message_stop',
  'text_delta',
  'input_json_delta',
  'citations_delta',
  'signature_delta',
  'compaction_delta',
  'image_generation.partial_image',
  'image_generation.text_chunk',
  'image_generation.completed',
];
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...SCALARS),
    fc.array(tie('value'), { maxLength: 3 }),
    // Through text, as on the wire: there, `__proto__` is an ordinary property.
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 6 })
      .map(
        (members) =>
          JSON.parse(`{${members.map(([key, value]) => `"${key}":${JSON.stringify(value)}`).join(',')}}`) as unknown,
      ),
  ),
})).value;

/** Chunks with the right structure and arbitrary contents. */
const chunk = fc.oneof(
  anything,
  fc
    .record({ index: anything, delta: anything, text: anything, finish_reason: anything, logprobs: anything })
    .map((choice) => ({ choices: [choice] })),
  fc
    .record({ reasoning_details: anything, tool_calls: anything, audio: anything, content: anything })
    .map((delta) => ({ choices: [{ index: 0, delta }] })),
  fc.array(anything, { maxLength: 3 }).map((tool_calls) => ({ choices: [{ index: 0, delta: { tool_calls } }] })),
  fc
    .array(anything, { maxLength: 3 })
    .map((content) => ({ choices: [{ index: 0, delta: {}, logprobs: { content } }] })),
  fc.record({
    type: fc.constantFrom(...SCALARS.filter((value) => typeof value === 'string')),
    output_index: anything,
    content_index: anything,
    delta: anything,
    item: anything,
    part: anything,
    annotation: anything,
    response: anything,
  }),
  fc.record({
    type: fc.constantFrom(
      'message_start',
      'content_block_start',
      'content_block_delta',
      'message_delta',
      'message_stop',
    ),
    index: fc.constantFrom<unknown>(0, 1, 5e8, 'x'),
    message: anything,
    content_block: fc.oneof(
      anything,
      fc.record({ type: anything, text: anything, citations: anything, input: anything }),
    ),
    delta: fc.oneof(
      anything,
      fc.record({
        type: fc.constantFrom(
          'text_delta',
          'input_json_delta',
          'citations_delta',
          'signature_delta',
          'compaction_delta',
        ),
        text: anything,
        partial_json: anything,
        citation: anything,
        signature: anything,
        content: anything,
      }),
    ),
    usage: anything,
  }),
  fc.record({
    type: fc.constantFrom('partial_image', 'text_chunk', 'completed').map((name) => `image_generation.${name}`),
    b64_json: anything,
    created: anything,
    text: anything,
    phase: fc.constantFrom('content', 'draft'),
    usage: anything,
  }),
);

describe.each(KINDS)('%s', (_, kind) => {
  it('takes any JSON without an error, leaves it as it was, and gives answers that later chunks do not change', () => {
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 6 }), (chunks) => {
        const sent = JSON.stringify(chunks);
        const fold = kind.fold(10_000);
        const answers: [unknown, string][] = [];
        for (const value of chunks) {
          kind.isContent(value);
          kind.text(value);
          kind.failure(value);
          kind.isAnswer(value);
          fold.add(value);
          const answer: unknown = fold.value();
          answers.push([answer, JSON.stringify(answer)]);
        }
        for (const [answer, before] of answers) expect(JSON.stringify(answer)).toBe(before);
        expect(JSON.stringify(chunks)).toBe(sent);
        expect(({} as Record<string, unknown>)['a']).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('what calls itself by an inherited name is nothing special', () => {
    const odd = { toString: null, valueOf: null };
    for (const value of [
      { type: odd, item: { type: odd }, choices: [{ index: odd, delta: { role: odd } }] },
      { type: 'response.output_item.added', item: { type: odd } },
      { type: 'toString', delta: 'x', output_index: 0 },
      { type: '__proto__', delta: 'x', output_index: 0 },
    ]) {
      const fold = kind.fold(1_000);
      kind.isContent(value);
      fold.add(value);
      expect(JSON.stringify(fold.value())).not.toContain('undefined');
    }
  });

  const BIG = 'x'.repeat(1_000);
  const inDelta = (delta: object): object => ({ choices: [{ index: 0, delta, ...delta }] });
  const ofResponse = (type: string, rest: object): object => ({ type: `response.${type}`, ...rest });
  it.each<[string, (n: number) => object[]]>([
    ['text', () => [inDelta({ content: BIG, text: BIG })]],
    ['new members', (n) => [{ [`k${n}`]: '' }, inDelta({ [`k${n}`]: BIG })]],
    ['members with long names', (n) => [{ [`${n}${BIG}`]: null }, inDelta({ [`${n}${BIG}`]: 0 })]],
    ['members that grow later', (n) => [{ [`k${n % 9}`]: n }, { [`k${n % 9}`]: BIG.repeat(n) }]],
    ['choices', (n) => [{ choices: [{ index: n, id: n, delta: { id: n } }] }]],
    ['reasoning details', () => [inDelta({ reasoning_details: [{ type: 'reasoning.encrypted', data: BIG }] })]],
    [
      'members of one reasoning detail',
      (n) => [inDelta({ reasoning_details: [{ type: 'reasoning.text', index: 0, [`k${n}`]: n && BIG }] })],
    ],
    ['ids of tool calls', (n) => [inDelta({ tool_calls: [{ index: n, id: `${n}${BIG}` }] })]],
    ['names of tool calls', (n) => [inDelta({ tool_calls: [{ index: n, function: { name: BIG } }] })]],
    ['log probabilities', () => [{ choices: [{ index: 0, delta: {}, logprobs: { content: [BIG] } }] }]],
    ['empty images', () => [inDelta({ images: Array.from({ length: 500 }, () => '') })]],
    ['items', (n) => [ofResponse('output_item.added', { output_index: n, item: { type: 'message', id: BIG } })]],
    [
      'parts',
      (n) => [ofResponse('content_part.added', { content_index: n, part: { type: 'output_text', text: BIG } })],
    ],
    ['annotations', () => [ofResponse('output_text.annotation.added', { annotation: { url: BIG } })]],
    [
      'items that keep what the next leaves out',
      (n) => [
        ofResponse('output_item.done', { output_index: 0, item: { [`k${n}`]: BIG } }),
        ofResponse('output_item.done', { output_index: 0, item: { id: '' } }),
      ],
    ],
    ['blocks', (n) => [{ type: 'content_block_start', index: n, content_block: { type: 'x', id: BIG } }]],
    ['empty blocks', (n) => [{ type: 'content_block_start', index: n, content_block: {} }]],
    [
      'pieces of blocks',
      (n) => [
        { type: 'content_block_delta', index: n % 3, delta: { type: 'text_delta', text: BIG } },
        { type: 'content_block_delta', index: n % 3, delta: { type: 'input_json_delta', partial_json: BIG } },
        { type: 'content_block_delta', index: n % 3, delta: { type: 'citations_delta', citation: { url: BIG } } },
      ],
    ],
    ['usage', (n) => [{ type: 'message_delta', delta: { [`k${n}`]: BIG }, usage: { [`k${n}`]: BIG } }]],
    ['images', () => [{ type: 'image_generation.completed', b64_json: BIG }]],
    ['sources of images', () => [{ type: 'image_generation.text_chunk', phase: 'content', text: BIG }]],
    ['previews', (n) => [{ type: 'image_generation.partial_image', b64_json: BIG.repeat(n) }]],
    ['deltas', (n) => [ofResponse('output_text.delta', { output_index: n, delta: BIG })]],
  ])('%s cannot make the answer larger than its limit', (_name, chunksOf) => {
    const fold = kind.fold(kind === image ? 250 : 2_000);
    for (let n = 0; n < 300; n++) for (const value of chunksOf(n)) fold.add(value);
    // An empty property or entry counts with its own length and a little more, so the written completion can be a
    // multiple of the limit.
    expect(JSON.stringify(fold.value()).length).toBeLessThan(20_000);
  });
});
