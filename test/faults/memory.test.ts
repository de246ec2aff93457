import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { decodeEmbedding } from '../../src/helpers/embedding.ts';
import { sendable } from '../../src/helpers/run-tools/call-parts.ts';
import { readCall } from '../../src/helpers/run-tools/read-call.ts';
import { tool, type Tool } from '../../src/helpers/run-tools/tool.ts';
import { EventQueue } from '../../src/helpers/run-tools/event-queue.ts';
import { GrowingJson } from '../../src/helpers/structured/growing-json.ts';
import { exceedsCost } from '../../src/json-cost.ts';
import { OpenRouter } from '../../src/index.ts';
import { DEFAULTS } from '../../src/options.ts';
import { decoded } from '../../src/node/http/decoded.ts';
import { chat } from '../../src/stream/kinds/chat.ts';
import { completion } from '../../src/stream/kinds/completion.ts';
import { foldMessage } from '../../src/stream/kinds/message-fold.ts';
import { events } from '../../src/stream/kinds/events.ts';
import { response } from '../../src/stream/kinds/response.ts';
import type { StreamKind } from '../../src/stream/kind.ts';

const COUNT = 200_000;
const LIMIT = 1024 * 1024;
const many = (make: (n: number) => unknown): unknown[] => Array.from({ length: COUNT }, (_, n) => make(n));
const delta = (value: object): object => ({ choices: [{ index: 0, delta: value }] });
const item = (n: number, more: object): object => ({ type: 'response.output_item.added', output_index: n, ...more });

/** Chunks with many tiny values, by what they consist of. */
const TABLE: [name: string, kind: StreamKind, chunks: () => unknown[]][] = [
  ['choices', chat, () => [{ choices: many((index) => ({ index })) }]],
  ['choices of text completions', completion, () => [{ choices: many((index) => ({ index })) }]],
  ['tool calls', chat, () => [delta({ tool_calls: many((index) => ({ index })) })]],
  ['annotations', chat, () => [delta({ annotations: many(() => ({})) })]],
  ['images', chat, () => [delta({ images: many(() => ({})) })]],
  ['details of reasoning', chat, () => [delta({ reasoning_details: many(() => ({ type: 'x' })) })]],
  ['token probabilities', chat, () => many(() => ({ choices: [{ index: 0, logprobs: { content: [{}] } }] }))],
  [
    'kinds of token probabilities',
    chat,
    () => many((n) => ({ choices: [{ index: 0, logprobs: { ['k'.repeat(100) + n]: [1] } }] })),
  ],
  ['pieces of text', chat, () => many(() => delta({ content: 'x' }))],
  ['properties', chat, () => [Object.fromEntries(many((n) => [`k${n}`, 0]) as [string, number][])]],
  ['items', response, () => many((n) => item(n, { item: {} }))],
  ['parts', response, () => many((n) => item(0, { type: 'response.output_text.delta', content_index: n, delta: '' }))],
  ['a whole response', response, () => [{ type: 'response.completed', response: { output: many(() => ({})) } }]],
  ['a response that begins', response, () => [{ type: 'response.created', response: { output: many(() => ({})) } }]],
  ['events', events, () => many(() => ({}))],
];

describe('what a stream accumulates is charged its memory', () => {
  it.each(TABLE)('%s', (_, kind, chunks) => {
    const fold = kind.fold(LIMIT);
    for (const chunk of chunks()) fold.add(chunk);
    expect(fold.truncated).toBe(true);
    // Every value costs at least sixteen bytes.
    expect(JSON.stringify(fold.value()).length).toBeLessThan(LIMIT);
  });
});

const answering = (body: string, headers: Record<string, string>): OpenRouter =>
  new OpenRouter({
    apiKey: 'test',
    maxRetries: 0,
    maxEventBytes: 100_000,
    maxBodyBytes: 100_000,
    fetch: async () => new Response(body, { headers }),
  });
const ASK = { model: 'a/b', messages: [{ role: 'user' as const, content: 'Hi' }] };
const OBJECTS = `{"choices":[${'{},'.repeat(20_000)}{}]}`;

it('an event that would become too many objects is refused before it is parsed', async () => {
  const client = answering(`data: ${OBJECTS}\n\n`, { 'content-type': 'text/event-stream' });
  await expect(client.chat.completions.create({ ...ASK, stream: true })).rejects.toThrow('`maxEventBytes`');
});

it('a body that would become too many objects is refused before it is parsed', async () => {
  const client = answering(OBJECTS, { 'content-type': 'application/json' });
  await expect(client.chat.completions.create(ASK)).rejects.toThrow('`maxBodyBytes`');
});

it('a wrong content-length does not lift the limit of a body', async () => {
  const client = answering(`"${'x'.repeat(200_000)}"`, { 'content-type': 'application/json', 'content-length': '10' });
  await expect(client.chat.completions.create(ASK)).rejects.toThrow('`maxBodyBytes`');
});

it('counts values, not the content of strings', () => {
  const text = JSON.stringify({ text: '{[,'.repeat(20_000), quoted: '\\"{,'.repeat(20_000) });
  expect(exceedsCost(text, 1_000)).toBe(false);
  expect(exceedsCost(OBJECTS, 1_000)).toBe(true);
});

it('a growing value stops growing at its limit', () => {
  const json = new GrowingJson(LIMIT);
  json.push('[');
  for (let n = 0; n < COUNT; n++) json.push('{},');
  expect((json.value as unknown[]).length).toBeLessThan(LIMIT / 64);
});

it('unread text is bounded; other events are not dropped', async () => {
  const queue = new EventQueue<{ type: string; text?: string }>(() => DEFAULTS.maxAnswerBytes);
  for (let n = 0; n < 600_000; n++) queue.push({ type: n % 2 ? 'text' : 'reasoning', text: 'x' });
  queue.push({ type: 'step' });
  queue.end();
  const reader = queue.read(() => {});
  let read = 0;
  let last: unknown;
  for (let next = await reader.next(); !next.done; next = await reader.next()) {
    read++;
    last = next.value;
  }
  expect(read).toBeLessThan(550_000);
  expect(last).toEqual({ type: 'step' });
});

it('an embedding that only claims a length is refused', () => {
  expect(() => decodeEmbedding({ length: 300_000_000 } as never)).toThrow('neither a list of numbers nor');
});

it('more than five content encodings are refused', () => {
  const chain = (count: number): string => Array.from({ length: count }, () => 'gzip').join(', ');
  expect(() => decoded(Readable.from([]), chain(6))).toThrow('6 content encodings');
  expect(() => decoded(Readable.from([]), chain(5)).destroy()).not.toThrow();
});

describe('JSON inside of JSON is bounded before it is parsed', () => {
  const text = `{"a":[${'{},'.repeat(400_000)}{}]}`;

  it('in the arguments of a tool call, which the model is informed of', async () => {
    const execute = vi.fn();
    const note = tool({ name: 'note', parameters: { type: 'object' }, execute });
    const made = { id: 'c', type: 'function' as const, function: { name: 'note', arguments: text } };
    expect(await readCall(made, new Map([['note', note as Tool<string, unknown>]]))).toMatchObject({
      failure: 'invalid_arguments',
      content: expect.stringContaining('too many values: they take more than 16777216 bytes'),
    });
    expect(sendable(made, new Set()).function.arguments).toBe('{}');
  });

  it('in the input of a tool of a messages stream, which stays as text', () => {
    const fold = foldMessage(4 * LIMIT);
    fold.add({ type: 'content_block_start', index: 0, content_block: { type: 'tool_use', id: 't', name: 'f' } });
    fold.add({ type: 'content_block_delta', index: 0, delta: { type: 'input_json_delta', partial_json: text } });
    expect(fold.value()).toMatchObject({ content: [{ input: text }] });
    expect(fold.fault).toContain('content block 0');
  });

  it('in a body that passes through the `fetch` of a client, which is unchanged', async () => {
    const client = answering(OBJECTS, { 'content-type': 'application/json' });
    const parsed = vi.spyOn(JSON, 'parse');
    const response = await client.fetch('https://openrouter.ai/api/v1/chat/completions', {
      method: 'POST',
      body: '{}',
    });
    const read = parsed.mock.calls.some(([given]) => given === OBJECTS);
    parsed.mockRestore();
    expect(read).toBe(false);
    expect(await response.text()).toBe(OBJECTS);
  });
});
