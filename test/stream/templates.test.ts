import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CallScope } from '../../src/call-scope.ts';
import type { OpenRouterError } from '../../src/errors/open-router-error.ts';
import { chat } from '../../src/stream/kinds/chat.ts';
import { completion } from '../../src/stream/kinds/completion.ts';
import type { StreamKind } from '../../src/stream/kind.ts';
import { createSource } from '../../src/stream/source.ts';
import { Stream } from '../../src/stream/stream.ts';
import { templates } from '../../src/stream/template-slot.ts';
import { readWithTemplates } from '../../src/stream/templates/template-reader.ts';
import { wire } from '../helpers/replies.ts';
import { eventStream } from './event-streams.ts';

interface Reading {
  kind?: StreamKind;
  maxAnswerBytes?: number;
  maxEventBytes?: number;
  /** Number of chunks after which the stream is aborted. */
  abortAfter?: number;
}

/** Everything that a program can observe about a stream. */
interface Outcome {
  chunks: unknown[];
  error: unknown;
  final: unknown;
}

let hits = 0;

/** A stream of these reads, with or without templates. `hits` counts the events that were not parsed. */
function open(
  reads: readonly Uint8Array[],
  withTemplates: boolean,
  { kind = chat, maxAnswerBytes = 1e6, maxEventBytes = 1e6 }: Reading,
): Stream<unknown, unknown> {
  const response = new Response(null);
  if (withTemplates) {
    templates.wrap = (stream) => readWithTemplates({ ...stream, push: (chunk) => (hits++, stream.push(chunk)) });
  }
  try {
    const source = createSource(bodyOf(reads), {
      kind,
      scope: new CallScope(undefined, Infinity),
      response,
      origin: 'the test',
      attempts: 1,
      streamIdleTimeout: Infinity,
      maxEventBytes,
      maxAnswerBytes,
    });
    return new Stream(source, kind, { response, generationId: undefined, attempts: 1 });
  } finally {
    delete templates.wrap;
  }
}

/** A body that returns these reads. */
function bodyOf(reads: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const read = reads[next++];
      if (read) controller.enqueue(read);
      else controller.close();
    },
  });
}

function shown(error: unknown): unknown {
  const { name, message, partial, body } = error as OpenRouterError & { body?: unknown };
  return JSON.stringify({ name, message, partial, body });
}

async function chunksOf(stream: Stream<unknown, unknown>, abortAfter?: number): Promise<Outcome> {
  const chunks: unknown[] = [];
  const outcome: Outcome = { chunks, error: undefined, final: undefined };
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      if (chunks.length === abortAfter) stream.abort('enough');
    }
  } catch (error) {
    outcome.error = shown(error);
  }
  outcome.final = await stream.final().then((value) => JSON.stringify(value), shown);
  return outcome;
}

async function textsOf(stream: Stream<unknown, unknown>): Promise<Outcome> {
  const chunks: string[] = [];
  const outcome: Outcome = { chunks, error: undefined, final: undefined };
  try {
    for await (const text of stream.textDeltas()) chunks.push(text);
  } catch (error) {
    outcome.error = shown(error);
  }
  outcome.final = await stream.final().then((value) => JSON.stringify(value), shown);
  return outcome;
}

function cut(text: string, sizes: readonly number[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const reads = [];
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] as number;
    reads.push(bytes.subarray(at, at + size));
    at += size;
  }
  return reads;
}

/** Reads the stream with and without templates, in every way it can be read. */
async function compare(text: string, sizes: readonly number[], reading: Reading = {}): Promise<unknown[]> {
  const reads = cut(text, sizes);
  const plain = await chunksOf(open(reads, false, reading), reading.abortAfter);
  const quick = await chunksOf(open(reads, true, reading), reading.abortAfter);
  // Also as text: the order of properties is part of a chunk.
  expect(quick.chunks.map((chunk) => JSON.stringify(chunk))).toEqual(
    plain.chunks.map((chunk) => JSON.stringify(chunk)),
  );
  expect(quick).toStrictEqual(plain);
  if (reading.abortAfter === undefined) {
    expect(await textsOf(open(reads, true, reading))).toStrictEqual(await textsOf(open(reads, false, reading)));
    expect(
      await open(reads, true, reading)
        .final()
        .then((value) => JSON.stringify(value), shown),
    ).toBe(plain.final);
  }
  expect(sharedIn(quick.chunks)).toEqual([]);
  return quick.chunks;
}

/** Objects that occur more than once in the chunks. */
function sharedIn(chunks: readonly unknown[]): unknown[] {
  const seen = new Set<unknown>();
  const shared: unknown[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (seen.has(value)) shared.push(value);
    seen.add(value);
    Object.values(value).forEach(visit);
  };
  chunks.forEach(visit);
  return shared;
}

const RUNS = Number(process.env['TEMPLATE_RUNS'] ?? 150);
const sizes = fc.oneof(
  fc.constant([65_536]),
  fc.constant([1_448]),
  fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }),
);

describe('with templates every stream is the same as without', () => {
  it.each([
    ['chat', chat],
    ['completion', completion],
  ] as const)('%s: any events, any split', async (name, kind) => {
    hits = 0;
    await fc.assert(
      fc.asyncProperty(eventStream(name), sizes, async (text, each) => void (await compare(text, each, { kind }))),
      { numRuns: RUNS },
    );
    expect(hits).toBeGreaterThan(RUNS);
  });

  it('any limit of the accumulation, and of an event', async () => {
    hits = 0;
    const limits = fc.record({
      maxAnswerBytes: fc.oneof(fc.integer({ min: 0, max: 4_000 }), fc.constant(1e6)),
      maxEventBytes: fc.oneof(fc.integer({ min: 150, max: 400 }), fc.constant(1e6)),
    });
    await fc.assert(
      fc.asyncProperty(eventStream('chat'), sizes, limits, async (text, each, limit) => {
        await compare(text, each, limit);
      }),
      { numRuns: RUNS },
    );
    expect(hits).toBeGreaterThan(RUNS / 4);
  });

  it('aborted anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(eventStream('chat'), sizes, fc.integer({ min: 1, max: 40 }), async (text, each, abortAfter) => {
        await compare(text, each, { abortAfter });
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it.each([
    'chat-stream-claude-reasoning-signature',
    'chat-stream-2026-double-terminal',
    'crlf-and-comments',
    'midstream-error-with-choice',
    'truncated-no-finish',
  ])('the recorded %s, split anywhere', async (file) => {
    const text = wire(`${file}.sse`);
    for (let at = 1; at < text.length; at += 97) await compare(text, [at, 1e6]);
  });
});

const event = (delta: object, more: object = {}, choice: object = {}): string =>
  `data: ${JSON.stringify({
    id: 'gen-1',
    created: 1_780_000_000,
    choices: [{ index: 0, delta, finish_reason: null, ...choice }],
    ...more,
  })}\n\n`;
const words = Array.from({ length: 30 }, (_, n) => ` word${n}`);
const DONE = 'data: [DONE]\n\n';

/** Number of events that were not parsed, of a stream read with templates. */
async function hitsOf(text: string, size = 65_536): Promise<number> {
  hits = 0;
  await chunksOf(open(cut(text, [size]), true, {}));
  return hits;
}

/** Streams that templates would get wrong if one of their checks were missing. */
const NEAR: [name: string, text: string, reading?: Reading][] = [
  [
    'a text that a second property of its name overrides',
    ['b', 'x', 'y']
      .map((text) => event({ content: 'b' }).replace('"content"', `"content":"${text}","content"`))
      .join(''),
  ],
  [
    'the same text in front',
    ['b', 'x', 'y'].map((text) => event({ content: 'b' }).replace('{', `{"content":"${text}",`)).join(''),
  ],
  ['two texts', words.map((content) => event({ content, reasoning: 'also' })).join('')],
  ['a number in a place for text', words.map((content) => event({ content, reasoning: 5 })).join('')],
  [
    'text behind parts',
    [[{ type: 'image_url', image_url: {} }], ...words].map((content) => event({ content })).join(''),
  ],
  [
    'details beside the delta and in it',
    words
      .map((text) =>
        event(
          { reasoning: text, reasoning_details: [{ type: 'reasoning.text', text }] },
          {},
          { reasoning_details: 'x' },
        ),
      )
      .join(''),
  ],
  ['data of several lines', words.map((content) => event({ content }).replace(',', ',\ndata: ')).join('')],
  [
    'lines that are not fields',
    words.map((content, n) => event({ content }).replace(',', n === 0 ? ',\ndata: ' : ',\n')).join(''),
  ],
  [
    'an event beyond its limit',
    event({ content: 'a' }).repeat(4) + event({ content: 'a'.repeat(9) }),
    { maxEventBytes: event({ content: 'a' }).length - 4 },
  ],
  [
    'an event of just its limit',
    event({ content: 'a' }).repeat(4) + event({ content: 'aaa' }),
    { maxEventBytes: event({ content: 'aaa' }).length - 8 },
  ],
  [
    'a stream that goes on behind its end',
    words.map((content) => event({ content })).join('') + DONE + event({ content: 'late' }),
  ],
  [
    'a stream that goes on behind an error',
    event({ content: 'a' }).repeat(3) + 'data: {"error":{"message":"no"}}\n\n' + event({ content: 'late' }),
  ],
  [
    'an error between events that are alike',
    event({ content: 'a' }).repeat(3) + `event: error\n${event({ content: 'b' })}`,
  ],
  [
    'a named event that goes on in a second read',
    `${event({ content: 'a' }).repeat(3)}event: error\n${event({ content: 'b' })}`,
  ],
  [
    'details in front of the delta and in it',
    words
      .map((text) => event({ reasoning: text, reasoning_details: [{ type: 'reasoning.text', text }] }))
      .join('')
      .replaceAll('"index":0', '"reasoning_details":"x","index":0'),
  ],
  ['an event as the second line of another', `${event({ content: 'a' }).repeat(3)}data: 1\n${event({ content: 'b' })}`],
  ['fields that change in turns', words.map((content, n) => event({ content }, { created: n % 2 })).join('')],
];

it.each(NEAR)('%s is the same as by parsing', async (_, text, reading) => {
  for (const size of [65_536, 100, 7]) await compare(text + DONE, [size], reading);
});

it('a comment that a read begins within is not an event', async () => {
  const start = `${event({ content: 'a' }).repeat(3)}: comment `;
  await compare(start + event({ content: 'b' }) + DONE, [start.length, 65_536]);
});

it('stops at a limit where parsing does, whichever text comes first', async () => {
  const text = words
    .map((piece) =>
      event({ reasoning_details: [{ type: 'reasoning.text', text: piece }], reasoning: piece, note: 'n' }),
    )
    .join('');
  const reads = cut(text + DONE, [65_536]);
  for (let maxAnswerBytes = 1_000; maxAnswerBytes < 6_000; maxAnswerBytes += 13) {
    const outcomes = [true, false].map((each) =>
      open(reads, each, { maxAnswerBytes }).final().then(JSON.stringify, shown),
    );
    const [quick, plain] = await Promise.all(outcomes);
    expect(quick, `${maxAnswerBytes}`).toBe(plain);
  }
});

describe('templates read', () => {
  const streams: [name: string, text: string, least: number][] = [
    ['text', words.map((content) => event({ content })).join(''), 29],
    ['escaped text', words.map((content) => event({ content: `${content}\n"` })).join(''), 29],
    ['empty lists beside it', words.map((content) => event({ content, reasoning_details: [] })).join(''), 29],
    [
      'reasoning with its details',
      words
        .map((text) => event({ content: '', reasoning: text, reasoning_details: [{ type: 'reasoning.text', text }] }))
        .join(''),
      29,
    ],
    ['padded events', words.map((content, n) => event({ content }, { obfuscation: 'x'.repeat(n % 9) })).join(''), 29],
    ['two choices in turns', words.map((content, n) => event({ content }, {}, { index: n % 2 })).join(''), 28],
    ['times that step', words.map((content, n) => event({ content }, { created: n >> 3 })).join(''), 26],
    [
      'words between tool calls',
      words
        .map((content, n) => event(n % 10 ? { content } : { tool_calls: [{ index: 0, function: { arguments: '1' } }] }))
        .join(''),
      26,
    ],
  ];
  it.each(streams)('%s', async (_, text, least) => {
    expect(await hitsOf(text + DONE)).toBeGreaterThanOrEqual(least);
    // Each event split between two reads is parsed.
    expect(await hitsOf(text + DONE, 100)).toBeGreaterThanOrEqual(least);
    await compare(text + DONE, [300]);
  });

  it('nothing that differs in more', async () => {
    expect(await hitsOf(words.map((content, n) => event({ content }, { id: `gen-${n}` })).join(''))).toBe(0);
    expect(await hitsOf(words.map((content, n) => event({ content }, { usage: { total: n } })).join(''))).toBe(0);
  });

  it('streams that become regular late', async () => {
    const irregular = Array.from({ length: 400 }, (_, n) => event({ content: 'x' }, { id: `gen-${n}` })).join('');
    const regular = Array.from({ length: 200 }, () => event({ content: 'x' })).join('');
    expect(await hitsOf(irregular + regular)).toBeGreaterThan(100);
  });

  it('no kind that was changed', () => {
    const stream = { fold: chat.fold(100), maxEventBytes: 100, push: () => {}, onEvent: () => undefined };
    expect(readWithTemplates({ ...stream, kind: chat })).toBeDefined();
    expect(readWithTemplates({ ...stream, kind: { ...chat, failure: () => undefined } })).toBeUndefined();
    expect(readWithTemplates({ ...stream, kind: { ...chat, shape: (chunk: unknown) => chunk } })).toBeUndefined();
    expect(readWithTemplates({ ...stream, kind: { ...chat, isEnd: () => false } })).toBeUndefined();
    expect(readWithTemplates({ ...stream, kind: { ...chat, fold: (limit) => chat.fold(limit) } })).toBeUndefined();
  });
});

it('a kind with its own text gets whole chunks', async () => {
  const text = words.map((reasoning) => event({ content: 'x', reasoning })).join('') + DONE;
  const kind: StreamKind = {
    ...chat,
    textReader: () => ({
      text: (chunk) => (chunk as { choices: { delta: { content: string } }[] }).choices[0]?.delta.content ?? '',
    }),
    text: () => '',
  };
  await compare(text, [65_536], { kind });
});

it('texts alone come without the rest of their chunks', async () => {
  let whole = 0;
  templates.wrap = (stream) =>
    readWithTemplates({
      ...stream,
      push: (chunk) => (chunk && 'id' in (chunk as object) && whole++, stream.push(chunk)),
    });
  const reads = cut(words.map((content) => event({ content })).join('') + DONE, [300]);
  const stream = Stream.fromReadableStream(bodyOf(reads), chat);
  delete templates.wrap;
  const texts = [];
  for await (const text of stream.textDeltas()) texts.push(text);
  expect(texts).toEqual(words);
  // The first event read by a template is folded as a chunk.
  expect(whole).toBe(1);
});

it('a chunk is not retained by the template, nor changed by its owner', async () => {
  const reads = [words.slice(0, 2), words.slice(2)].map((part) =>
    new TextEncoder().encode(part.map((content) => event({ content, refusal: null })).join('')),
  );
  const chunks: any[] = [];
  for await (const chunk of open(reads, true, {}) as AsyncIterable<any>) {
    chunks.push(structuredClone(chunk));
    chunk.choices[0].delta.refusal = 'changed';
    chunk.id = 'changed';
    chunk.choices[0].finish_reason = 'stop';
    if (chunks.length === words.length) break;
  }
  expect(chunks.map(({ id, choices: [choice] }) => [id, choice.delta.refusal, choice.finish_reason])).toEqual(
    words.map(() => ['gen-1', null, null]),
  );
});
