import { describe, expect, it, vi } from 'vitest';
import { isAPIError } from '../../src/errors/failures.ts';
import { reasoningDeltas } from '../../src/helpers/reasoning.ts';
import { textOf } from '../../src/helpers/text-of.ts';
import { chat } from '../../src/stream/kinds/chat.ts';
import { completion } from '../../src/stream/kinds/completion.ts';
import { events } from '../../src/stream/kinds/events.ts';
import { image } from '../../src/stream/kinds/image.ts';
import { message } from '../../src/stream/kinds/message.ts';
import { response } from '../../src/stream/kinds/response.ts';
import { Stream } from '../../src/stream/stream.ts';
import { rejection, sse, wire } from '../helpers/replies.ts';

type Any = Stream<any, any>;
const DONE = 'data: [DONE]\n\n';
const encode = (...list: unknown[]): string => list.map((data) => `data: ${JSON.stringify(data)}\n\n`).join('');

/** What a program would do with a text: anything else is a TypeError there. */
function write(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`not a text: ${JSON.stringify(value)}`);
  return value;
}

const choice = (rest: object): object => ({ choices: [{ index: 0, ...rest }] });
const text = (delta: string): object => ({
  type: 'response.output_text.delta',
  output_index: 0,
  content_index: 0,
  item_id: 'm',
  delta,
});

/** By kind of stream: its kind, a stream of two pieces, and the loop that the documentation has. */
const KINDS = {
  chat: {
    kind: chat,
    pieces: [choice({ delta: { content: 'Hel' } }), choice({ delta: { content: 'lo' } })],
    end: [choice({ delta: {}, finish_reason: 'stop' })],
    read: ({ choices }: any) => write(choices[0]?.delta.reasoning ?? choices[0]?.delta.content ?? ''),
  },
  completion: {
    kind: completion,
    pieces: [choice({ text: 'Hel' }), choice({ text: 'lo' })],
    end: [choice({ text: '', finish_reason: 'stop' })],
    read: ({ choices }: any) => write(choices[0]?.text ?? ''),
  },
  response: {
    kind: response,
    pieces: [text('Hel'), text('lo')],
    end: [{ type: 'response.completed', response: { status: 'completed', output: [] } }],
    read: (event: any) => (event.type === 'response.output_text.delta' ? write(event.delta) : ''),
  },
  message: {
    kind: message,
    pieces: [
      { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
      ...['Hel', 'lo'].map((piece) => ({
        type: 'content_block_delta',
        index: 0,
        delta: { type: 'text_delta', text: piece },
      })),
    ],
    end: [{ type: 'message_stop' }],
    read: ({ type, delta }: any) =>
      type !== 'content_block_delta'
        ? ''
        : delta.type === 'input_json_delta'
          ? write(delta.partial_json).slice(0, 0)
          : delta.type === 'text_delta'
            ? write(delta.text)
            : '',
  },
  image: {
    kind: image,
    pieces: [{ type: 'image_generation.partial_image', b64_json: 'AAAA' }],
    end: [{ type: 'image_generation.completed', b64_json: 'BBBB' }],
    read: ({ type, b64_json }: any) => (type === 'image_generation.partial_image' ? write(b64_json).slice(0, 0) : ''),
  },
  events: {
    kind: events,
    pieces: [{ a: 1 }],
    end: [{ b: 1 }],
    read: () => '',
  },
} as const;
type Name = keyof typeof KINDS;
const NAMES = Object.keys(KINDS) as Name[];
const hasText = (name: Name): boolean => name !== 'image' && name !== 'events';

async function open(name: Name, body: string, size?: number): Promise<Any> {
  const response = sse(body, size === undefined ? {} : { size });
  return Stream.fromReadableStream<any, any>(response.body as ReadableStream<Uint8Array>, KINDS[name].kind);
}

async function loop(name: Name, stream: Any): Promise<string> {
  let said = '';
  for await (const chunk of stream) said += KINDS[name].read(chunk);
  return said;
}

async function chunksOf(stream: Any): Promise<any[]> {
  const chunks: unknown[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return chunks;
}

/** Ways to read a stream; each returns its text. */
const READERS: Record<string, (name: Name, stream: Any) => Promise<string>> = {
  loop,
  async textDeltas(_, stream) {
    let said = '';
    for await (const piece of stream.textDeltas()) said += piece;
    return said;
  },
  async final(name, stream) {
    const whole = await stream.final();
    return hasText(name) ? textOf(whole) : '';
  },
  async tee(name, stream) {
    const [left, right] = stream.tee();
    return (await Promise.all([loop(name, left), right.final()]))[0];
  },
  async relay(name, stream) {
    return loop(name, Stream.fromReadableStream(stream.toReadableStream(), stream.kind));
  },
  async reasoning(name, stream) {
    for await (const piece of reasoningDeltas(stream)) write(piece);
    return hasText(name) ? 'Hello' : '';
  },
};

/** Chunks that add nothing. */
const ODD: readonly unknown[] = [
  null,
  1,
  0,
  [],
  'x',
  '',
  true,
  false,
  {},
  [1],
  [null],
  { usage: null },
  { id: 'g' },
  ...[null, {}, [], 'x', [null], ['x'], [[]], [{}]].map((choices) => ({ choices })),
  ...[null, 'x', [], 5, {}].map((delta) => choice({ delta })),
  ...[null, {}, []].flatMap((value) => [
    choice({ delta: { content: value } }),
    choice({ delta: { reasoning: value } }),
    choice({ delta: { tool_calls: value } }),
    choice({ text: value }),
  ]),
  ...[undefined, null, {}, []].flatMap((value) => [
    { type: 'response.output_text.delta', delta: value },
    { type: 'response.output_item.done', item: value },
    { type: 'response.created', response: value },
    { type: 'content_block_delta', index: 0, delta: value },
    { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: value } },
    { type: 'content_block_delta', index: 0, delta: { type: 'input_json_delta', partial_json: value } },
    { type: 'image_generation.partial_image', b64_json: value },
    { type: value },
  ]),
];

describe('chunks of other shapes', () => {
  it.each(NAMES.flatMap((name) => Object.keys(READERS).map((reader) => [name, reader] as const)))(
    'change no stream of %s, read by %s',
    async (name, reader) => {
      const { pieces, end } = KINDS[name];
      const expected = hasText(name) ? 'Hello' : '';
      // An input that arrives outside a tool makes a tool.
      const odd = ODD.filter((each) => name !== 'message' || !JSON.stringify(each).includes('input_json_delta'));
      const body = encode(...odd, ...pieces.slice(0, -1), ...odd, ...pieces.slice(-1), ...end, ...odd) + DONE;
      expect(await READERS[reader]?.(name, await open(name, body))).toBe(expected);
    },
  );

  it.each<[Name, unknown, string]>([
    ['chat', choice({ delta: { content: [{ type: 'text', text: 'Hel' }, 'lo'] } }), 'Hello'],
    ['chat', choice({ delta: { content: 5 } }), '5'],
    ['chat', choice({ delta: { content: { type: 'text', text: 'Hello' } } }), 'Hello'],
    ['chat', choice({ delta: { content: [{ type: 'thinking', thinking: 'Hm' }] } }), 'Hm'],
    ['chat', choice({ delta: { content: 'Hello', reasoning: {} } }), 'Hello'],
    ['completion', choice({ text: ['Hel', 'lo'] }), 'Hello'],
    ['completion', choice({ delta: { content: 'Hello' } }), 'Hello'],
    ['response', { ...text(''), delta: [{ type: 'output_text', text: 'Hello' }] }, 'Hello'],
    ['response', { ...text(''), delta: 5 }, '5'],
    [
      'message',
      { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: [{ type: 'text', text: 'Hello' }] } },
      'Hello',
    ],
  ])('have their text where a loop over a stream of %s looks for it: %j', async (name, odd, expected) => {
    const body = encode(odd, ...KINDS[name].end) + DONE;
    expect(await loop(name, await open(name, body))).toBe(expected);
    expect(await READERS['relay']?.(name, await open(name, body))).toBe(expected);
  });

  it('of chat keep images that came as content, also behind a relay', async () => {
    const picture = { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } };
    const body = encode(choice({ delta: { content: [{ type: 'text', text: 'Hi' }, picture] } }), ...KINDS.chat.end);
    const [chunk] = await chunksOf(await open('chat', body + DONE));
    expect(chunk.choices[0].delta).toMatchObject({ content: 'Hi', images: [picture] });
    const back = Stream.fromReadableStream((await open('chat', body + DONE)).toReadableStream());
    expect((await back.final()).choices[0]?.message.images).toEqual([picture]);
  });

  it('of a text completion keep reasoning that came as a delta', async () => {
    const body = encode(
      choice({ delta: { role: 'assistant', reasoning: 'Hm', content: 'Hi' } }),
      ...KINDS.completion.end,
    );
    const [chunk] = await chunksOf(await open('completion', body + DONE));
    expect(chunk.choices[0]).toMatchObject({ index: 0, reasoning: 'Hm', text: 'Hi' });
  });

  it('of a message have JSON as text, whatever its type', async () => {
    const delta = { type: 'input_json_delta', partial_json: { a: 1 } };
    const body = encode({ type: 'content_block_delta', index: 0, delta }, ...KINDS.message.end);
    const [chunk] = await chunksOf(await open('message', body));
    expect(chunk.delta.partial_json).toBe('{"a":1}');
  });
});

describe('events without JSON', () => {
  const body = (name: Name, odd: string): string => {
    const { pieces, end } = KINDS[name];
    return encode(...pieces.slice(0, -1)) + odd + encode(...pieces.slice(-1), ...end) + DONE;
  };

  it.each([
    'retry: 5',
    'id: 7',
    'event: ping',
    ': hi',
    'data',
    'data:',
    'data: ',
    'data:   ',
    'data:\ndata:',
    'event: ping\ndata: pong',
    'event: ping\ndata:',
    'event: __proto__\ndata: x',
    'event: a b\tc\ndata: x',
  ])('are skipped: %j', async (odd) => {
    for (const name of NAMES) {
      const stream = await open(name, body(name, `${odd}\n\n`), 7);
      expect([name, await loop(name, stream)]).toEqual([name, hasText(name) ? 'Hello' : '']);
    }
  });

  it.each([
    '',
    'data:',
    'data: no',
    'data: null',
    'data: {}',
    'data: []',
    'data: 5',
    'data: "no"',
    'data: false',
    'data: [DONE]',
    'data: {"error":null}',
    'data: {"error":{}}',
    'data: {"choices":[]}',
  ])('are an error under the name `error`: %j', async (data) => {
    for (const name of NAMES) {
      const read = async (): Promise<unknown> => loop(name, await open(name, body(name, `event: error\n${data}\n\n`)));
      expect([name, isAPIError(await rejection(read()))]).toEqual([name, true]);
    }
  });

  it.each([{ type: 'error' }, { error: true }, { error: { code: 5 } }, { error: 'no' }])(
    'is an error without a message: %j',
    async (reported) => {
      for (const name of NAMES) {
        const read = async (): Promise<unknown> => loop(name, await open(name, body(name, encode(reported))));
        expect([name, isAPIError(await rejection(read()))]).toEqual([name, true]);
      }
    },
  );

  it.each([{ error: false }, { error: null }, { error: '' }, { error: 0 }, { error: [] }])(
    'is no error: %j',
    async (given) => {
      for (const name of NAMES) {
        const stream = await open(name, body(name, encode(given)));
        expect([name, await loop(name, stream)]).toEqual([name, hasText(name) ? 'Hello' : '']);
      }
    },
  );
});

describe('a message', () => {
  const start = { type: 'message_start', message: { id: 'm', content: [] } };
  const [block, ...deltas] = KINDS.message.pieces;
  it.each<[string, unknown[]]>([
    ['with its blocks is the second one', [start, block, deltas[0], start, block, ...deltas]],
    ['alone changes nothing', [start, block, deltas[0], start, deltas[1]]],
    ['before its first block changes nothing', [start, start, block, ...deltas]],
  ])('that begins again %s', async (_, list) => {
    const stream = await open('message', encode(...list, ...KINDS.message.end));
    expect(textOf(await stream.final())).toBe('Hello');
  });

  it('that begins again between two blocks loses neither', async () => {
    const next = [
      { type: 'content_block_start', index: 1, content_block: { type: 'text', text: '' } },
      { type: 'content_block_delta', index: 1, delta: { type: 'text_delta', text: '!' } },
    ];
    const stream = await open('message', encode(start, block, ...deltas, start, ...next, ...KINDS.message.end));
    expect(textOf(await stream.final())).toBe('Hello!');
  });
});

it('changes no chunk that was yielded, whatever order the events have', async () => {
  const list = wire('messages-stream-citations.sse')
    .split('\n\n')
    .filter((event) => event.includes('{'));
  for (let n = 1; n < list.length; n++) {
    const swapped = [...list.slice(0, n - 1), list[n], list[n - 1], ...list.slice(n + 1)].join('\n\n');
    const stream = await open('message', `${swapped}\n\n`);
    const chunks: unknown[] = [];
    const sent: unknown[] = [];
    try {
      for await (const value of stream) chunks.push(value);
    } catch {
      // Some orders are no whole message.
    }
    for (const event of swapped.split('\n\n')) sent.push(JSON.parse(event.slice(event.indexOf('data: ') + 6)));
    expect(chunks).toEqual(sent.slice(0, chunks.length));
  }
});

describe('a branch of a tee', () => {
  it.each<[string, (left: Any, right: Any) => Promise<unknown>, number]>([
    [
      'whose final() is not awaited leaves the error to the loop over the other',
      async (left, right) => {
        void right.final();
        return rejection(loop('chat', left));
      },
      0,
    ],
    [
      'whose final() is called during the loop does, too',
      async (left, right) => {
        const iterator = left[Symbol.asyncIterator]();
        await iterator.next();
        void right.final();
        return rejection(
          (async () => {
            while (!(await iterator.next()).done);
          })(),
        );
      },
      0,
    ],
    [
      'does not hide an error that nobody takes',
      async (left, right) => {
        void left.final();
        void right.final();
      },
      1,
    ],
  ])('%s', async (_, read, count) => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const stream = await open('chat', encode(...KINDS.chat.pieces));
    await read(...stream.tee());
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).toHaveBeenCalledTimes(count);
  });
});
