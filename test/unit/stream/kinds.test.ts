import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/stream/kinds/chat.ts';
import { completion } from '../../../src/stream/kinds/completion.ts';
import { events } from '../../../src/stream/kinds/events.ts';
import { response } from '../../../src/stream/kinds/response.ts';

/** What holds for every stream kind, whatever the server sends. */
const KINDS = [chat, completion, response, events].map((kind) => [kind.name, kind] as const);

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
];
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...SCALARS),
    fc.array(tie('value'), { maxLength: 3 }),
    // Through text, as on the wire: there `__proto__` is a member like any other.
    fc
      .array(fc.tuple(fc.constantFrom(...KEYS), tie('value')), { maxLength: 6 })
      .map(
        (members) =>
          JSON.parse(`{${members.map(([key, value]) => `"${key}":${JSON.stringify(value)}`).join(',')}}`) as unknown,
      ),
  ),
})).value;

/** Chunks of the right outline, of which the insides are anything. */
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
    ['deltas', (n) => [ofResponse('output_text.delta', { output_index: n, delta: BIG })]],
  ])('%s cannot make the answer larger than its limit', (_name, chunksOf) => {
    const fold = kind.fold(2_000);
    for (let n = 0; n < 300; n++) for (const value of chunksOf(n)) fold.add(value);
    // An empty member or entry is paid for by its own length and a little, so the written answer can be some times the limit.
    expect(JSON.stringify(fold.value()).length).toBeLessThan(20_000);
  });
});
