import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/stream/kinds/chat.ts';
import { completion } from '../../../src/stream/kinds/completion.ts';
import { events } from '../../../src/stream/kinds/events.ts';
import { response } from '../../../src/stream/kinds/response.ts';

const KINDS = [chat, completion, response, events];

/** Folds deltas of choice 0 (or whole chunks) and returns the completion. */
function fold(chunks: unknown[], limit = 1e9): any {
  const sum = chat.fold(limit);
  for (const chunk of chunks) sum.add(chunk);
  return sum.value();
}
const delta = (value: unknown, rest: object = {}): object => ({
  choices: [{ index: 0, delta: value, finish_reason: null, ...rest }],
});
const message = (...deltas: unknown[]): any => fold(deltas.map((value) => delta(value))).choices[0].message;
const tool = (value: object): object => ({ tool_calls: [value] });

describe('texts', () => {
  it('append, and null and empty pieces change nothing', () => {
    expect(
      message(
        { role: '', content: 'a' },
        { content: null },
        { content: '' },
        { content: 'b', reasoning: 'r' },
        { reasoning: 's', refusal: 'no' },
      ),
    ).toEqual({
      role: 'assistant',
      content: 'ab',
      reasoning: 'rs',
      refusal: 'no',
    });
  });

  it('content is null where none came', () => {
    expect(message({ role: 'assistant' })).toEqual({ role: 'assistant', content: null });
  });
});

describe('reasoning_details', () => {
  const details = (...lists: unknown[][]): unknown =>
    message(...lists.map((reasoning_details) => ({ reasoning_details }))).reasoning_details;
  const text = (value: object): object => ({ type: 'reasoning.text', ...value });

  it.each<[string, unknown[][], unknown]>([
    [
      'text continues, a late signature is filled in',
      [
        [text({ text: 'aa', index: 0 })],
        [text({ text: 'bb', index: 0 })],
        [text({ signature: 'SIG', index: 0, format: 'f' })],
      ],
      [text({ text: 'aabb', index: 0, signature: 'SIG', format: 'f' })],
    ],
    [
      'another index begins another entry',
      [[text({ text: 'a', index: 0 })], [text({ text: 'b', index: 1 })]],
      [text({ text: 'a', index: 0 }), text({ text: 'b', index: 1 })],
    ],
    [
      'another id too',
      [[text({ text: 'a', id: 'x' })], [text({ text: 'b', id: 'y' })]],
      [text({ text: 'a', id: 'x' }), text({ text: 'b', id: 'y' })],
    ],
    [
      'a missing index does not contradict',
      [[text({ text: 'a', index: 3 })], [text({ text: 'b' })]],
      [text({ text: 'ab', index: 3 })],
    ],
    [
      'summaries continue',
      [[{ type: 'reasoning.summary', summary: 'x' }], [{ type: 'reasoning.summary', summary: 'y' }]],
      [{ type: 'reasoning.summary', summary: 'xy' }],
    ],
    [
      'encrypted, tool and unknown entries stay whole',
      [
        [
          { type: 'reasoning.encrypted', data: '1' },
          { type: 'reasoning.encrypted', data: '2' },
        ],
        [{ type: 'reasoning.server_tool_call', tool_name: 't' }, { type: 'reasoning.new', x: 1 }, null],
      ],
      [
        { type: 'reasoning.encrypted', data: '1' },
        { type: 'reasoning.encrypted', data: '2' },
        { type: 'reasoning.server_tool_call', tool_name: 't' },
        { type: 'reasoning.new', x: 1 },
        null,
      ],
    ],
    ['an empty list is kept, because it must be sent back', [[], []], []],
    [
      'an empty signature, id or format is none: what comes later is filled in',
      [
        [text({ text: 'a', signature: '', id: '', format: '' })],
        [text({ text: 'b', signature: '', id: 'x' })],
        [text({ signature: 'SIG', format: 'f' })],
      ],
      [text({ text: 'ab', signature: 'SIG', id: 'x', format: 'f' })],
    ],
    [
      'another signature begins another entry, since it signs another text',
      [[text({ text: 'a', signature: 'S1' })], [text({ text: 'b', signature: 'S2' })]],
      [text({ text: 'a', signature: 'S1' }), text({ text: 'b', signature: 'S2' })],
    ],
    [
      'members with the names of inherited ones are filled in like others',
      [[text({ text: 'a' })], [text({ constructor: 'c' })]],
      [text({ text: 'a', constructor: 'c' })],
    ],
    [
      'a type with the name of an inherited member is an unknown type',
      [[{ type: 'toString', text: 'a' }], [{ type: 'toString', text: 'b' }]],
      [
        { type: 'toString', text: 'a' },
        { type: 'toString', text: 'b' },
      ],
    ],
  ])('%s', (_, lists, expected) => expect(details(...lists)).toEqual(expected));

  it('are found beside the message too', () => {
    const { choices } = fold([delta({ content: 'x' }, { reasoning_details: [text({ text: 'a' })] })]);
    expect(choices[0].message.reasoning_details).toEqual([text({ text: 'a' })]);
  });

  it('do not change the chunks that were handed out', () => {
    const first = text({ text: 'a', index: 0 });
    details([first], [text({ text: 'b', index: 0 })]);
    expect(first).toEqual(text({ text: 'a', index: 0 }));
  });
});

describe('tool_calls', () => {
  const calls = (...deltas: object[]): any[] => message(...deltas).tool_calls;
  const fn = (name: string, args: string): object => ({ function: { name, arguments: args } });

  it('are joined by index, interleaved', () => {
    expect(
      calls(
        tool({ index: 0, id: 'a', type: 'function', ...fn('f', '{"x"') }),
        tool({ index: 1, id: 'b', ...fn('g', '') }),
        tool({ index: 0, ...fn('', ':1}') }),
        tool({ index: 1, function: { arguments: '{}' } }),
      ),
    ).toEqual([
      { id: 'a', type: 'function', function: { name: 'f', arguments: '{"x":1}' } },
      { id: 'b', type: 'function', function: { name: 'g', arguments: '{}' } },
    ]);
  });

  it('a new id on a used index opens another call', () => {
    expect(
      calls(
        tool({ index: 0, id: 'a', ...fn('f', '1') }),
        tool({ index: 0, id: 'b', ...fn('g', '2') }),
        tool({ index: 0, function: { arguments: '3' } }),
      ).map((c) => [c.id, c.function.arguments]),
    ).toEqual([
      ['a', '1'],
      ['b', '23'],
    ]);
  });

  it('without index a fragment continues the last call', () => {
    expect(
      calls(
        tool({ id: 'a', ...fn('f', '1') }),
        tool({ function: { arguments: '2' } }),
        tool({ id: 'b', ...fn('g', '3') }),
        tool({ id: 'a', function: { arguments: '4' } }),
      ).map((c) => c.function.arguments),
    ).toEqual(['124', '3']);
  });

  it('an index shared by several calls is distinguished by the ids of the fragments', () => {
    const [a, b] = ['a', 'b'].map((id) => (args: string) => tool({ index: 0, id, function: { arguments: args } }));
    expect(calls(a!('1'), b!('2'), a!('3'), b!('4')).map((c) => [c.id, c.function.arguments])).toEqual([
      ['a', '13'],
      ['b', '24'],
    ]);
  });

  it('only what a fragment holds is paid for', () => {
    const sum = chat.fold(6_000);
    for (let n = 0; n < 100; n++) sum.add(delta(tool({ index: 0, id: 'a', function: { arguments: 'xy' } })));
    expect([sum.truncated, sum.value().choices[0].message.tool_calls[0].function.arguments.length]).toEqual([
      false,
      200,
    ]);
  });

  it('name and id are set once, missing and doubled ids are made unique', () => {
    expect(
      calls(
        tool({ index: 0, id: '', ...fn('f', '') }),
        tool({ index: 0, function: { name: null, arguments: 'x' } }),
      ).map((c) => [c.id, c.function.name]),
    ).toEqual([['call_0', 'f']]);
    expect(new Set(calls(tool({ index: 0, id: 'a' }), tool({ index: 1, id: 'a' })).map((c) => c.id)).size).toBe(2);
  });

  it('unknown members stay', () => {
    expect(
      calls(tool({ index: 0, id: 'a', extra: 1, function: { name: 'f', arguments: '', hint: 2 } }))[0],
    ).toMatchObject({ extra: 1, function: { hint: 2 } });
  });
});

describe('the rest of a completion', () => {
  it('annotations and images are appended, audio grows', () => {
    expect(
      message(
        { annotations: [1], images: [{ a: 1 }] },
        { annotations: [2], audio: { id: 'i', data: 'AA', transcript: 'x' } },
        { audio: { data: 'BB', transcript: 'y', expires_at: 5 } },
      ),
    ).toMatchObject({
      annotations: [1, 2],
      images: [{ a: 1 }],
      audio: { id: 'i', data: 'AABB', transcript: 'xy', expires_at: 5 },
    });
  });

  it('log probabilities are appended', () => {
    expect(
      fold([
        delta({}, { logprobs: { content: [1], refusal: null } }),
        delta({}, { logprobs: { content: [2], refusal: [3] } }),
      ]).choices[0].logprobs,
    ).toEqual({ content: [1, 2], refusal: [3] });
  });

  it.each([
    [
      '2026: the finish again, with usage',
      [delta({}, { finish_reason: 'stop' }), { ...delta({}, { finish_reason: 'stop' }), usage: { total_tokens: 3 } }],
    ],
    [
      '2025: a choice whose finish is null',
      [delta({}, { finish_reason: 'stop' }), { ...delta({}), usage: { total_tokens: 3 } }],
    ],
    ['documented: no choices', [delta({}, { finish_reason: 'stop' }), { choices: [], usage: { total_tokens: 3 } }]],
  ])('usage at the end, %s', (_, chunks) => {
    const sum = chat.fold(1e9);
    for (const chunk of [delta({ content: 'x' }), ...chunks]) sum.add(chunk);
    expect(sum.finished).toBe(true);
    expect(sum.value()).toMatchObject({
      usage: { total_tokens: 3 },
      choices: [{ finish_reason: 'stop', message: { content: 'x' } }],
    });
  });

  it('top members keep their last non-null value, and unknown ones stay', () => {
    expect(
      fold([
        { id: 'a', model: 'm', provider: null, choices: [], brand_new: 1 },
        { id: 'b', model: null, provider: 'P', service_tier: null, choices: null },
      ]),
    ).toEqual({
      id: 'b',
      model: 'm',
      provider: 'P',
      service_tier: null,
      brand_new: 1,
      object: 'chat.completion',
      choices: [],
    });
  });

  it('choices are distinguished by index and sorted', () => {
    const answer = fold([
      {
        choices: [
          { index: 1, delta: { content: 'b' } },
          { index: 0, delta: { content: 'a' }, finish_reason: 'stop' },
        ],
      },
    ]);
    expect(answer.choices.map((choice: any) => [choice.index, choice.message.content, choice.finish_reason])).toEqual([
      [0, 'a', 'stop'],
      [1, 'b', null],
    ]);
  });

  it('is not finished while one choice is open', () => {
    const sum = chat.fold(1e9);
    sum.add({ choices: [{ index: 0, finish_reason: 'stop' }, { index: 1 }] });
    expect(sum.finished).toBe(false);
    sum.add({ choices: [{ index: 1, finish_reason: 'length' }] });
    expect(sum.finished).toBe(true);
  });
});

describe('hostile chunks', () => {
  it('pollute no prototype', () => {
    const evil = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"polluted":1},"choices":[{"index":"__proto__","__proto__":{"polluted":1},"delta":{"__proto__":{"polluted":1},"tool_calls":[{"index":"__proto__","__proto__":{"polluted":1},"function":{"__proto__":{"polluted":1},"arguments":"x"}}],"audio":{"__proto__":{"polluted":1}},"reasoning_details":[{"type":"reasoning.text","text":"a","__proto__":{"polluted":1}},{"type":"reasoning.text","text":"b","__proto__":{"polluted":1}}]},"logprobs":{"__proto__":[1]}}],"type":"response.output_item.added","item":{"__proto__":{"polluted":1}},"response":{"__proto__":{"polluted":1}}}',
    );
    for (const kind of KINDS) {
      const sum = kind.fold(1e6);
      sum.add(evil);
      sum.add(evil);
      sum.value();
    }
    expect(({} as any).polluted).toBeUndefined();
    expect(([] as any).polluted).toBeUndefined();
  });

  it('allocate nothing for huge indexes', () => {
    const answer = fold([
      {
        choices: [
          { index: 5e8, delta: tool({ index: 5e8, id: 'a', function: { name: 'f', arguments: '' } }) },
          { index: -1, delta: {} },
        ],
      },
    ]);
    expect(answer.choices).toHaveLength(2);
  });

  it('cannot make the completion larger than its limit', () => {
    for (const kind of KINDS) {
      const sum = kind.fold(1_000);
      for (let n = 0; n < 2_000; n++) {
        sum.add({
          [`k${n}`]: n,
          type: 'response.output_text.delta',
          output_index: n,
          delta: 'text',
          choices: [{ index: n, text: 'x', delta: { content: 'abc', [`m${n}`]: 1, tool_calls: [{ id: `t${n}` }] } }],
        });
      }
      expect([kind.name, sum.truncated]).toEqual([kind.name, true]);
      expect(JSON.stringify(sum.value()).length).toBeLessThan(40_000);
    }
  });

  it('any JSON is accepted without an error, and a repeated last chunk changes nothing', () => {
    const key = fc.constantFrom(
      'choices',
      'delta',
      'message',
      'content',
      'text',
      'tool_calls',
      'function',
      'arguments',
      'index',
      'id',
      'type',
      'reasoning_details',
      'audio',
      'logprobs',
      'error',
      'item',
      'response',
      'output',
      '__proto__',
      'finish_reason',
      'summary_index',
      'output_index',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(
          null,
          true,
          0,
          1,
          -1,
          1e9,
          '',
          'a',
          'stop',
          'reasoning.text',
          'response.completed',
          'response.output_text.delta',
          'response.output_item.added',
        ),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 5 }),
      ),
    }));
    const terminal = delta({ content: '' }, { finish_reason: 'stop' });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 5 }), (chunks) => {
        for (const kind of KINDS) {
          const sum = kind.fold(10_000);
          for (const chunk of chunks) {
            kind.isContent(chunk);
            kind.text(chunk);
            kind.failure(chunk);
            kind.isAnswer(chunk);
            sum.add(chunk);
          }
          sum.value();
        }
        const sum = chat.fold(10_000);
        for (const chunk of [...chunks, terminal]) sum.add(chunk);
        const before = JSON.stringify(sum.value());
        sum.add(terminal);
        expect(JSON.stringify(sum.value())).toBe(before);
      }),
      { numRuns: 500 },
    );
  });
});

describe('content', () => {
  it.each<[boolean, unknown]>([
    [false, delta({ role: 'assistant' })],
    [false, delta({ role: 'assistant', content: '' })],
    [false, delta({ content: null, reasoning_details: [] })],
    [false, delta(null)],
    [false, { choices: [] }],
    [false, { choices: [], debug: {} }],
    [false, { choices: [], usage: {} }],
    [false, null],
    [false, { choices: 'x' }],
    [true, delta({ content: 'x' })],
    [true, delta({ reasoning: 'x' })],
    [true, delta({ reasoning_details: [{}] })],
    [true, delta({ refusal: 'x' })],
    [true, delta(tool({}))],
    [true, delta({ images: [{}] })],
    [true, delta({ audio: {} })],
    [true, delta({ annotations: [{}] })],
    [true, delta({}, { reasoning_details: [{}] })],
    [false, delta({}, { reasoning_details: [] })],
  ])('%s: %j', (is, chunk) => expect(chat.isContent(chunk)).toBe(is));
});

describe('failures', () => {
  it.each<[unknown, unknown]>([
    [{ error: { code: 1 } }, { code: 1 }],
    [{ error: 'text' }, 'text'],
    [{ error: null, choices: [] }, undefined],
    [{ error: '', choices: [{ error: '' }] }, undefined],
    [{ choices: [{ error: { code: 2 } }] }, { code: 2 }],
    [{ choices: [{ finish_reason: 'error' }] }, { message: 'The provider ended the completion with an error.' }],
    [{ choices: [{ finish_reason: 'stop', native_finish_reason: 'error' }] }, undefined],
  ])('%j', (chunk, error) => expect(chat.failure(chunk)).toEqual(error));
});

it.each<[unknown, unknown]>([
  [{ error: { code: 1 } }, { code: 1 }],
  [{ error: 'text' }, 'text'],
  [{ error: null }, undefined],
  [{ error: '' }, undefined],
  [{ error: false }, undefined],
  [{ error: 0 }, undefined],
  [['error'], undefined],
  [null, undefined],
])('an event of unknown kind, %j, fails by an error it holds', (event, error) =>
  expect(events.failure(event)).toEqual(error),
);

describe('chunksOf', () => {
  it('returns a chunk that folds back to the completion', () => {
    const answer = {
      id: 'g',
      object: 'chat.completion',
      model: 'm',
      provider: 'P',
      usage: { total_tokens: 1 },
      choices: [
        {
          index: 0,
          finish_reason: 'tool_calls',
          native_finish_reason: 'x',
          logprobs: null,
          message: {
            role: 'assistant',
            content: 'a',
            reasoning_details: [{ type: 'reasoning.text', text: 't' }],
            tool_calls: [
              { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } },
              { id: 'b', type: 'function', function: { name: 'g', arguments: '' } },
            ],
          },
        },
      ],
    };
    expect(fold([chat.chunksOf(answer)[0]])).toEqual(answer);
    const text = {
      id: 'g',
      object: 'text_completion',
      choices: [{ index: 0, text: 'a', finish_reason: 'stop', logprobs: null }],
    };
    const sum = completion.fold(1e9);
    sum.add(completion.chunksOf(text)[0]);
    expect(sum.value()).toEqual(text);
    const result = { object: 'response', status: 'completed', output: [{ type: 'message' }] };
    const folded = response.fold(1e9);
    folded.add(response.chunksOf(result)[0]);
    expect([folded.finished, folded.value()]).toEqual([true, result]);
  });
});

it('a plain answer whose tool calls have no ids of their own stays apart as a chunk, and numbered as chunks are', () => {
  const call = (name: string): object => ({ id: '', type: 'function', function: { name, arguments: `"${name}"` } });
  const [chunk]: any = chat.chunksOf({
    choices: [{ index: 0, finish_reason: 'tool_calls', message: { tool_calls: [call('f'), call('g')] } }],
  });
  expect(chunk.choices[0].delta.tool_calls.map(({ index }: any) => index)).toEqual([0, 1]);
  expect(fold([chunk]).choices[0].message.tool_calls.map((c: any) => [c.id, c.function.arguments])).toEqual([
    ['call_0', '"f"'],
    ['call_1', '"g"'],
  ]);
});

describe('work grows with what arrives, not with what is there', () => {
  it.each<[string, (n: number) => object]>([
    ['log probabilities', (n) => delta({}, { logprobs: { content: [n] } })],
    ['annotations', (n) => delta({ annotations: [n] })],
  ])('%s are added to one list', (_, chunkOf) => {
    const sum = chat.fold(1e9);
    let copied = 0;
    const iterator = Array.prototype[Symbol.iterator];
    // Spreading and iterating a list use its iterator; only the new entries may be iterated.
    Array.prototype[Symbol.iterator] = function (this: unknown[]) {
      copied += this.length;
      return iterator.call(this) as ArrayIterator<unknown>;
    };
    try {
      for (let n = 0; n < 1_000; n++) sum.add(chunkOf(n));
    } finally {
      Array.prototype[Symbol.iterator] = iterator;
    }
    expect(copied).toBeLessThan(20_000);
  });
});

describe('text completions', () => {
  it('append text and log probabilities', () => {
    const sum = completion.fold(1e9);
    sum.add({
      id: 'g',
      object: 'chat.completion.chunk',
      choices: [{ index: 0, text: 'a', finish_reason: null, logprobs: { tokens: ['a'], text_offset: [0] } }],
    });
    sum.add({
      choices: [
        { index: 0, text: 'b', finish_reason: 'stop', reasoning: 'r', logprobs: { tokens: ['b'], text_offset: [1] } },
      ],
    });
    sum.add({ choices: [{ index: 0, text: '', finish_reason: null, logprobs: null }], usage: { total_tokens: 2 } });
    expect(sum.value()).toEqual({
      id: 'g',
      object: 'text_completion',
      usage: { total_tokens: 2 },
      choices: [
        {
          index: 0,
          text: 'ab',
          finish_reason: 'stop',
          reasoning: 'r',
          logprobs: { tokens: ['a', 'b'], text_offset: [0, 1] },
        },
      ],
    });
  });
});
