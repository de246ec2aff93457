import { describe, expect, it } from 'vitest';
import { chat } from '../../../src/stream/kinds/chat.ts';

type Fragment = [
  index?: number | string | undefined,
  id?: string | undefined,
  name?: string | null | undefined,
  args?: unknown,
];

/** The calls that fragments add up to, one delta for each list, as `name(arguments)`. */
function callsOf(...deltas: Fragment[][]): string {
  const fold = chat.fold(1e6);
  for (const fragments of deltas) {
    const tool_calls = fragments.map(([index, id, name, args]) => ({
      ...(index !== undefined && { index }),
      ...(id !== undefined && { id }),
      function: { ...(name !== undefined && { name }), ...(args !== undefined && { arguments: args }) },
    }));
    fold.add({ choices: [{ index: 0, delta: { tool_calls } }] });
  }
  const { choices } = fold.value() as any;
  return choices[0].message.tool_calls
    .map((call: any) => `${call.function.name}(${call.function.arguments})`)
    .join(' ');
}

const no = undefined;

describe('the call that a fragment belongs to', () => {
  it.each<[string, Fragment[][], string]>([
    [
      'the head of a second call under the index of the first, its tail under its own',
      [
        [[0, 'i1', 'a', '{"x":']],
        [[0, no, no, '1}']],
        [[0, 'i2', 'b', '']],
        [[1, no, no, '{"y":']],
        [[1, no, no, '2}']],
      ],
      'a({"x":1}) b({"y":2})',
    ],
    [
      'the same with three calls',
      [
        [[0, 'i1', 'a', '{"x":1}']],
        [[0, 'i2', 'b', '']],
        [[1, no, no, '{"y":2}']],
        [[1, 'i3', 'c', '']],
        [[2, no, no, '{"z":']],
        [[2, no, no, '3}']],
      ],
      'a({"x":1}) b({"y":2}) c({"z":3})',
    ],
    [
      'another id behind the head',
      [[[0, 'i1', 'a', '']], [[0, 'i2', no, '{"x":']], [[0, 'i2', no, '1}']]],
      'a({"x":1})',
    ],
    [
      'an id made anew for each fragment',
      [[[0, 'i1', 'a', '']], [[0, 'i2', no, '{"x"']], [[0, 'i3', no, ':1}']]],
      'a({"x":1})',
    ],
    [
      'one index and one id, other names',
      [[[0, 's', 'a', '{"x":1}']], [[0, 's', 'b', '{"y":']], [[0, 's', no, '2}']]],
      'a({"x":1}) b({"y":2})',
    ],
    ['other names and no ids', [[[0, no, 'a', '{"x":1}']], [[0, no, 'b', '{"y":2}']]], 'a({"x":1}) b({"y":2})'],
    ['a name behind arguments', [[[0, 'i', no, '{"c":']], [[0, no, 'bash', '"ls"}']]], 'bash({"c":"ls"})'],
    ['a name of null later', [[[0, 'i', 'read', '']], [[0, no, null, '{"p":1}']]], 'read({"p":1})'],
    [
      'an empty name at first and later',
      [[[0, 'i', '', '']], [[0, no, 'read', '{"p":']], [[0, no, '', '1}']]],
      'read({"p":1})',
    ],
    [
      'a name that each fragment repeats',
      [[[0, 'i', 'a', '{"x"']], [[0, 'i', 'a', ':1}']], [[0, no, 'a', '']]],
      'a({"x":1})',
    ],
    [
      'no index: two calls in a delta, then fragments by id',
      [
        [
          [no, 'i1', 'a', '{"x":'],
          [no, 'i2', 'b', '{"y":'],
        ],
        [
          [no, 'i1', no, '1}'],
          [no, 'i2', no, '2}'],
        ],
      ],
      'a({"x":1}) b({"y":2})',
    ],
    [
      'neither index nor id: two calls of one tool in a delta, then fragments by position',
      [
        [
          [no, no, 'a', '{"x":'],
          [no, no, 'a', '{"y":'],
        ],
        [
          [no, no, no, '1}'],
          [no, no, no, '2}'],
        ],
      ],
      'a({"x":1}) a({"y":2})',
    ],
    [
      'a known id without a name under the index of another call',
      [[[0, 'i1', 'a', '{"x":']], [[1, 'i2', 'b', '']], [[0, 'i2', no, '{"y":2}']], [[0, 'i1', no, '1}']]],
      'a({"x":1}) b({"y":2})',
    ],
    [
      'ids and names in each fragment, one index',
      [[[0, 'i1', 'a', '{"x"']], [[0, 'i2', 'a', '{"y"']], [[0, 'i1', 'a', ':1}']], [[0, 'i2', 'a', ':2}']]],
      'a({"x":1}) a({"y":2})',
    ],
    [
      'one id for two calls of one tool',
      [
        [
          [0, 's', 'a', '{"x":1}'],
          [1, 's', 'a', '{"y":2}'],
        ],
      ],
      'a({"x":1}) a({"y":2})',
    ],
    [
      'calls that begin out of order',
      [[[1, 'i2', 'b', '{"y":']], [[0, 'i1', 'a', '{"x":1}']], [[1, no, no, '2}']]],
      'a({"x":1}) b({"y":2})',
    ],
    [
      'indexes in digits',
      [[['0', 'i1', 'a', '{"x":']], [['1', 'i2', 'b', '{"y":']], [['0', no, no, '1}']], [['1', no, no, '2}']]],
      'a({"x":1}) b({"y":2})',
    ],
    [
      'indexes below 0',
      [[[-1, 'i1', 'a', '{"x":']], [[-2, 'i2', 'b', '{"y":']], [[-1, no, no, '1}']], [[-2, no, no, '2}']]],
      'a({"x":1}) b({"y":2})',
    ],
    [
      'neither index nor id: calls of one tool one after the other',
      [[[no, no, 'a', '{"x":1}']], [[no, no, 'a', '{"x":2}']]],
      'a({"x":1}) a({"x":2})',
    ],
    [
      'one index and no ids: calls of one tool in a delta',
      [
        [
          [0, no, 'a', '{"x":1}'],
          [0, no, 'a', '{"x":2}'],
        ],
      ],
      'a({"x":1}) a({"x":2})',
    ],
    [
      'neither index nor id, and braces within a text',
      [[[no, no, 'a', '{"x":"}']], [[no, no, 'a', '{\\"{"}']]],
      'a({"x":"}{\\"{"})',
    ],
    [
      'an id made anew and the name in each fragment',
      [[[0, 'i1', 'a', '{"x":']], [[0, 'i2', 'a', '1}']]],
      'a({"x":1})',
    ],
  ])('%s', (_, deltas, expected) => expect(callsOf(...deltas)).toBe(expected));

  it('of a whole message is the one in its place, whatever its id', () => {
    const made = (id: string, args: unknown): object => ({ id, function: { name: 'a', arguments: args } });
    const fold = chat.fold(1e6);
    fold.add({
      choices: [
        {
          delta: {
            tool_calls: [
              { index: 0, ...made('i1', '{"x":') },
              { index: 1, ...made('i2', '{"y":2}') },
            ],
          },
        },
      ],
    });
    fold.add({ choices: [{ message: { tool_calls: [made('j1', { x: 1 }), made('j2', '{ "y": 2 }')] } }] });
    const calls = (fold.value() as any).choices[0].message.tool_calls;
    expect(calls.map(({ id, function: fn }: any) => [id, fn.arguments])).toEqual([
      ['i1', '{"x":1}'],
      ['i2', '{ "y": 2 }'],
    ]);
  });

  it.each<[string, unknown]>([
    ['without the object around its parts', [{ id: 'i', name: 'a', arguments: '{"x":1}' }]],
    ['with its arguments as input', [{ id: 'i', function: { name: 'a', input: { x: 1 } } }]],
    ['with its arguments as parameters', [{ id: 'i', function: { name: 'a', parameters: { x: 1 } } }]],
    ['alone, not in a list', { id: 'i', function: { name: 'a', arguments: '{"x":1}' } }],
    ['in an object by index', { 0: { id: 'i', function: { name: 'a', arguments: '{"x":1}' } } }],
  ])('%s is read', (_, tool_calls) => {
    const fold = chat.fold(1e6);
    fold.add({ choices: [{ delta: { tool_calls } }] });
    expect((fold.value() as any).choices[0].message.tool_calls).toEqual([
      { id: 'i', type: 'function', function: { name: 'a', arguments: '{"x":1}' } },
    ]);
  });
});

describe('arguments that are not text', () => {
  it.each<[string, Fragment[][], string]>([
    ['an object', [[[0, 'i', 'a', { city: 'Oslo' }]]], 'a({"city":"Oslo"})'],
    ['an object behind an empty text', [[[0, 'i', 'a', '']], [[0, no, no, { x: 1 }]]], 'a({"x":1})'],
    ['a list', [[[0, 'i', 'a', [1]]]], 'a([1])'],
    ['a number', [[[0, 'i', 'a', 5]]], 'a(5)'],
    ['false', [[[0, 'i', 'a', false]]], 'a(false)'],
    ['null, which is nothing', [[[0, 'i', 'a', null]], [[0, no, no, '{}']]], 'a({})'],
    ['an object sent twice', [[[0, 'i', 'a', { x: 1 }]], [[0, 'i', no, { x: 1 }]]], 'a({"x":1})'],
    [
      'the whole once more at the end',
      [[[0, 'i', 'a', '{"x":']], [[0, no, no, '1}']], [[0, no, no, '{"x":1}']]],
      'a({"x":1})',
    ],
    [
      'all that has come so far in each piece',
      [[[0, 'i', 'a', '{"x']], [[0, no, no, '{"x":']], [[0, no, no, '{"x":{']], [[0, no, no, '{"x":{"x":1}}']]],
      'a({"x":{"x":1}})',
    ],
    [
      'a piece that begins like the arguments',
      [[[0, 'i', 'a', '{"x":']], [[0, no, no, '{"x":1}']], [[0, no, no, '}']]],
      'a({"x":{"x":1}})',
    ],
    [
      'objects that grow',
      [[[0, 'i', 'a', {}]], [[0, no, no, { x: 'O' }]], [[0, no, no, { x: 'Oslo', y: 1 }]]],
      'a({"x":"Oslo","y":1})',
    ],
    ['{} before the pieces', [[[0, 'i', 'a', '{}']], [[0, no, no, '{"x":']], [[0, no, no, '1}']]], 'a({"x":1})'],
    ['two objects, which are no JSON', [[[0, 'i', 'a', { x: 1 }]], [[0, no, no, { y: 2 }]]], 'a({"x":1}{"y":2})'],
  ])('%s', (_, deltas, expected) => expect(callsOf(...deltas)).toBe(expected));

  it('of any depth are not an error', () => {
    const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;
    expect(callsOf([[0, 'i', 'a', deep]])).toBe('a((nested too deeply))');
  });
});
