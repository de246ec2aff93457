import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { parse, parseStream } from '../../../../src/helpers/structured/parse.ts';
import { runTools } from '../../../../src/helpers/run-tools/run-tools.ts';
import { tool } from '../../../../src/helpers/run-tools/tool.ts';
import { testClient } from '../../../helpers/operations.ts';
import { json, rejection, scriptedFetch, sse } from '../../../helpers/replies.ts';

const params = { messages: [{ role: 'user' as const, content: 'x' }] };
const Value = z.object({ a: z.number() });

async function parsed(content: string, schema: z.ZodType = Value): Promise<unknown> {
  const answer = { id: 'gen-1', choices: [{ index: 0, finish_reason: 'stop', message: { content } }] };
  return (await parse(testClient({ fetch: scriptedFetch(json(answer)) }), params, schema as never)).parsed;
}
/** The values that a stream yields in pieces of `size`, and its end. */
async function streamed(content: string, size: number): Promise<{ seen: unknown[]; end: unknown }> {
  const pieces = content.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
  const event = (delta: object, finish_reason: string | null): string =>
    `data: ${JSON.stringify({ id: 'gen-1', choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const text = pieces.map((piece) => event({ content: piece }, null)).join('') + event({}, 'stop');
  const fetch = scriptedFetch(sse(`${text}data: [DONE]\n\n`));
  const stream = await parseStream(testClient({ fetch }), params, Value);
  const seen: unknown[] = [];
  try {
    for await (const value of stream) seen.push(structuredClone(value));
    return { seen, end: (await stream.final()).parsed };
  } catch (error) {
    return { seen, end: (error as { reason?: string }).reason };
  }
}

const JSON_TEXT = '{"a": 1}';
const FENCED = `\`\`\`json\n${JSON_TEXT}\n\`\`\``;

describe('the one value', () => {
  it.each<[string, string]>([
    ['alone', JSON_TEXT],
    ['behind a byte order mark', `\ufeff${JSON_TEXT}`],
    ['in a fence', FENCED],
    ['in a fence that never closes', `\`\`\`json\n${JSON_TEXT}`],
    ['in a fence on its line', `\`\`\`json\n${JSON_TEXT}\`\`\``],
    ['in a fence on one line', `\`\`\`json ${JSON_TEXT}\`\`\``],
    ['in a fence without a line', `\`\`\`${JSON_TEXT}\`\`\``],
    ['in quotes of code', `\`${JSON_TEXT}\``],
    ['in a fence behind words', `Here you are:\n\n${FENCED}\n`],
    ['in a fence before words', `${FENCED}\n\nHope this helps!`],
    ['in a fence between words', `Sure.\n${FENCED}\nDone [1].`],
    ['behind a fence of something else', `Run \`x\`:\n\`\`\`sh\nls\n\`\`\`\nand get\n${FENCED}`],
    ['before words', `${JSON_TEXT}\n\nHope this helps!`],
    ['behind thinking', `<think>\nLet me see.\n</think>\n\n${JSON_TEXT}`],
    ['behind thinking with another value', `<think>{"a": 2}</think>${JSON_TEXT}`],
    ['behind thinking with a fence', `<thinking>\n\`\`\`json\n{"a": 2}\n\`\`\`\n</thinking>${FENCED}`],
    ['behind thinking without its opening tag', `Maybe {"a": 2}.</think>\n${JSON_TEXT}`],
    ['behind thinking, in a fence behind words', `<think>x</think>Here:\n${FENCED}`],
    ['before words with braces', `${JSON_TEXT}\nUse {x} there.`],
    ['in a fence before words with braces', `${FENCED}\nNote: {ok}, {1, 2}`],
    ['behind thinking of other names', `<Thought>{"a": 2}</Thought>\n<reasoning>x</reasoning>${JSON_TEXT}`],
    ['behind thinking in thinking', `<think>a<think>b</think>c</think>${JSON_TEXT}`],
    ['behind empty thinking', `<think></think>${JSON_TEXT}`],
  ])('%s', async (_, text) => {
    expect(await parsed(text)).toEqual({ a: 1 });
    for (const size of [1, 3, 1_000]) {
      const { seen, end } = await streamed(text, size);
      expect(end).toEqual({ a: 1 });
      expect(seen.at(-1)).toEqual({ a: 1 });
      for (const value of seen) expect([{}, { a: 1 }]).toContainEqual(value);
    }
  });

  it.each<[string, string]>([
    ['two values', `${JSON_TEXT}\n{"a": 2}`],
    ['a value and another in words', `${JSON_TEXT}\nnot {x}, but {"a": 2}`],
    ['two lists', '[1]\n[2]'],
    ['a value before the end of thinking', `${JSON_TEXT}</think>[1]`],
    ['two fences', `Either\n${FENCED}\nor\n${FENCED}`],
    ['thinking without an end', `<think>{"a": 1}`],
    ['words', 'Certainly! {"a": 1}'],
    ['a fence without JSON', '```\na: 1\n```'],
  ])('is not %s', async (_, text) => {
    expect(await rejection(parsed(text))).toMatchObject({ reason: 'invalid_json' });
    for (const size of [1, 1_000]) {
      const { seen, end } = await streamed(text, size);
      expect(end).toBe('invalid_json');
      if (!/^[[{]/.test(text)) expect(seen).toEqual([]);
    }
  });

  it('may contain fences and tags in its strings', async () => {
    const value = { a: '```js\n{}\n```', b: '<think>{</think>' };
    for (const text of [
      JSON.stringify(value),
      `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``,
      `Here:\n\`\`\`\n${JSON.stringify(value)}\n\`\`\``,
    ])
      expect(await parsed(text, z.object({ a: z.string(), b: z.string() }))).toEqual(value);
  });
});

it('final() beside the loop, not awaited, causes no unhandled rejection', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  const fetch = scriptedFetch(
    sse(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: '{"a":1' } }] })}\n\n`),
  );
  const stream = await parseStream(testClient({ fetch, maxRetries: 0 }), params, Value);
  const read = async (): Promise<void> => {
    for await (const _ of stream) void stream.final();
  };
  expect(await rejection(read())).toMatchObject({ name: 'StreamIncompleteError' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

describe('null in place of an optional property', () => {
  const Item = z.object({ id: z.string(), note: z.string().optional() });
  it.each<[string, z.ZodType, unknown, unknown]>([
    ['is absence', Item, { id: 'x', note: null }, { id: 'x' }],
    [
      'is absence in lists',
      z.object({ all: z.array(Item) }),
      { all: [{ id: 'x', note: null }] },
      { all: [{ id: 'x' }] },
    ],
    ['is absence in objects', z.object({ one: Item }), { one: { id: 'x', note: null } }, { one: { id: 'x' } }],
    [
      'is absence in variants',
      z.object({
        v: z.discriminatedUnion('t', [
          z.object({ t: z.literal('a'), x: z.number().optional() }),
          z.object({ t: z.literal('b') }),
        ]),
      }),
      { v: { t: 'a', x: null } },
      { v: { t: 'a' } },
    ],
    [
      'is absence in records',
      z.object({ r: z.record(z.string(), Item) }),
      { r: { k: { id: 'x', note: null } } },
      { r: { k: { id: 'x' } } },
    ],
    [
      'is absence in tuples',
      z.object({ t: z.tuple([z.string(), Item]) }),
      { t: ['a', { id: 'x', note: null }] },
      { t: ['a', { id: 'x' }] },
    ],
    [
      'is absence where there may be null',
      z.object({ one: Item.nullable() }),
      { one: { id: 'x', note: null } },
      { one: { id: 'x' } },
    ],
    ['is absence with a default', z.object({ n: z.number().default(3) }), { n: null }, { n: 3 }],
    ['is null where it may be', z.object({ a: z.string().nullable().optional() }), { a: null }, { a: null }],
    ['is null where it must be', z.object({ a: z.null() }), { a: null }, { a: null }],
    ['is null where anything may be', z.object({ a: z.unknown() }), { a: null }, { a: null }],
  ])('%s', async (_, schema, value, expected) => {
    expect(await parsed(JSON.stringify(value), schema)).toEqual(expected);
  });

  it('still breaks the schema where the property is required', async () => {
    expect(await rejection(parsed('{"a":null}'))).toMatchObject({ reason: 'schema_violation' });
  });

  it('counts as absent in the arguments of a tool', async () => {
    const ran: unknown[] = [];
    const note = tool({ name: 'note', parameters: Item, execute: (args) => ran.push(args) });
    const calls = [{ id: 'c', type: 'function', function: { name: 'note', arguments: '{"id":"x","note":null}' } }];
    const answer = (message: object): Response =>
      json({ id: 'gen-1', choices: [{ index: 0, finish_reason: 'stop', message }] });
    const fetch = scriptedFetch(answer({ tool_calls: calls }), answer({ content: 'ok' }));
    await runTools(testClient({ fetch }), { ...params, tools: [note] });
    expect(ran).toEqual([{ id: 'x' }]);
  });
});

describe('maxAnswerBytes', () => {
  it('of the call or the client bounds the value', async () => {
    const content = JSON.stringify(Array.from({ length: 20_000 }, () => ({})));
    const answer = { id: 'gen-1', choices: [{ index: 0, finish_reason: 'stop', message: { content } }] };
    const ask = (client: object, options: object) =>
      parse(testClient({ fetch: scriptedFetch(json(answer)), ...client }), params, { type: 'array' }, options);
    expect((await ask({}, {})).parsed).toHaveLength(20_000);
    for (const [client, options] of [
      [{ maxAnswerBytes: 100_000 }, {}],
      [{}, { maxAnswerBytes: 100_000 }],
    ] as const)
      expect(await rejection(ask(client, options))).toMatchObject({
        reason: 'invalid_json',
        message: expect.stringContaining('maxAnswerBytes'),
      });
  });

  it('bounds what a streamed value keeps, and ends it with an error that says so', async () => {
    const content = JSON.stringify(Array.from({ length: 20_000 }, () => ({})));
    const events = [{ content: content.slice(0, 30_000) }, { content: content.slice(30_000) }].map(
      (delta) => `data: ${JSON.stringify({ id: 'gen-1', choices: [{ index: 0, delta }] })}\n\n`,
    );
    const fetch = scriptedFetch(() => sse(`${events.join('')}data: [DONE]\n\n`));
    const stream = await parseStream(testClient({ fetch, maxAnswerBytes: 40_000 }), params, { type: 'array' });
    expect(await rejection(stream.final())).toMatchObject({ message: expect.stringContaining('maxAnswerBytes') });
  });

  it('bounds a turn of a run that nobody reads', async () => {
    const content = 'x'.repeat(10_000);
    const event = { id: 'gen-1', choices: [{ index: 0, finish_reason: 'stop', delta: { content } }] };
    const fetch = scriptedFetch(sse(`data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`));
    expect(
      await rejection(runTools(testClient({ fetch, maxAnswerBytes: 5_000 }), { ...params, tools: [] })),
    ).toMatchObject({ message: expect.stringContaining('maxAnswerBytes') });
  });
});
