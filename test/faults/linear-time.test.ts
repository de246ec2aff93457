import { describe, expect, it } from 'vitest';
import { diffDocuments } from '../../src/cli/diff/index.ts';
import { unique } from '../../src/codegen/names.ts';
import { indexDocument } from '../../src/drift/document-index.ts';
import { createReasoningFilter } from '../../src/helpers/reasoning.ts';
import { EventQueue } from '../../src/helpers/run-tools/event-queue.ts';
import { createJsonFinder, findJson } from '../../src/helpers/structured/find-json.ts';
import { redact } from '../../src/log.ts';
import type { OpenApi } from '../../src/openapi/types.ts';
import { withoutEndSlashes } from '../../src/request/base-url.ts';
import { chat } from '../../src/stream/kinds/chat.ts';
import type { ChunkQueue } from '../../src/stream/queue.ts';
import { split } from '../../src/stream/tee.ts';
import { Routes } from '../../src/testing/document/routes.ts';

/** Units or items of an input: quadratic work takes half a minute and more, linear work a few ms. */
const SIZE = 300_000;
/** In ms: hundreds of times the duration of linear work. */
const GENEROUS = 4_000;

const delta = (value: object): object => ({ choices: [{ index: 0, delta: value }] });

/** Folds chunks and returns the value. */
function fold(chunks: Iterable<object>): unknown {
  const folded = chat.fold(Infinity);
  for (const chunk of chunks) folded.add(chunk);
  return folded.value();
}

function* repeat(count: number, make: (n: number) => object): Iterable<object> {
  for (let n = 0; n < count; n++) yield make(n);
}

function queueOf(count: number): ChunkQueue<number, number> {
  let next = 0;
  return {
    pull: async () => {},
    take: () => (next < count ? next++ : undefined),
    get ended() {
      return next === count;
    },
    error: undefined,
    fold: { truncated: false },
    scope: { aborted: undefined },
    partial: () => next,
    close() {},
  };
}

const documentOf = (...paths: string[]): OpenApi => ({
  openapi: '3.1.0',
  paths: Object.fromEntries(paths.map((path) => [path, { get: { responses: {} } }])),
});

const WILD = `/${'{a}{b}{c}'.repeat(10)}x`;

const TABLE: [name: string, run: () => unknown][] = [
  ['masking `?key?key…`', () => redact(`https://a/${'?key'.repeat(SIZE / 4)}`)],
  ['masking `?keykey…`', () => redact(`https://a/?${'key'.repeat(SIZE / 3)}`)],
  [
    'arguments in pieces that end like an object',
    () => fold(repeat(SIZE / 4, () => delta({ tool_calls: [{ function: { name: 'f', arguments: '{}}' } }] }))),
  ],
  [
    'arguments that grow in objects',
    () =>
      fold(repeat(1_000, (n) => delta({ tool_calls: [{ index: 0, function: { arguments: { x: '}'.repeat(n) } } }] }))),
  ],
  ['masking `?key=?key=…`', () => redact(`https://a/${'?key='.repeat(SIZE / 5)}`)],
  ['masking `\\?\\?…`', () => redact(`${'\\?'.repeat(SIZE / 2)}${'key'.repeat(SIZE / 3)}`)],
  ['masking `bearer bearer …`', () => redact('bearer '.repeat(SIZE / 7))],
  ['masking `sk-or-sk-or-…`', () => redact('sk-or-'.repeat(SIZE / 6))],
  ['a fence that never closes', () => findJson(`\`\`\`\n${'\n'.repeat(SIZE)}x`)],
  ['white space without a fence', () => findJson(`${' '.repeat(SIZE)}x`)],
  ['fences that never close', () => findJson(`x ${'```\n{ '.repeat(SIZE / 8)}`)],
  ['fences of empty objects', () => findJson(`x ${'```\n{}\n``` '.repeat(SIZE / 16)}`)],
  ['thinking upon thinking', () => findJson('<think></think>'.repeat(SIZE / 16))],
  ['ends of thinking', () => findJson(`x ${'</think>'.repeat(SIZE / 8)}`)],
  ['a fence full of ticks', () => findJson(`\`\`\`\n${'` '.repeat(SIZE / 2)}x`)],
  [
    'a streamed answer of white space',
    () => {
      const finder = createJsonFinder();
      for (let n = 0; n < SIZE; n++) finder(' ');
    },
  ],
  ['audio with many properties', () => fold(repeat(20_000, (n) => delta({ audio: { [`key${n}`]: 1 } })))],
  ['audio in many pieces', () => fold(repeat(SIZE, () => delta({ audio: { data: 'AA' } })))],
  ['audio in padded pieces', () => fold(repeat(SIZE, () => delta({ audio: { data: 'AA==' } })))],
  [
    'tool calls with one id',
    () => fold(repeat(40_000, (n) => delta({ tool_calls: [{ index: n, id: 'a', type: 'x' }] }))),
  ],
  [
    'tool calls whose ids are the suffixed ones',
    () => fold(repeat(80_000, (n) => delta({ tool_calls: [{ index: n, id: n < 40_000 ? `a_${n + 40_000}` : 'a' }] }))),
  ],
  [
    'a tee of which one branch is read late',
    () => {
      const [left, right] = split(queueOf(SIZE));
      while (left.take() !== undefined);
      while (right.take() !== undefined);
    },
  ],
  [
    'events that wait for their reader',
    async () => {
      const queue = new EventQueue<{ type: string }>(() => Infinity);
      for (let n = 0; n < SIZE; n++) queue.push({ type: 'step' });
      queue.end();
      const reader = queue.read(() => {});
      while (!(await reader.next()).done);
    },
  ],
  [
    'reasoning sent twice, one piece at a time',
    () => {
      const untold = createReasoningFilter();
      untold(delta({ reasoning: 'a'.repeat(1_000_000) }));
      for (let n = 0; n < 20_000; n++) {
        untold(delta({ reasoning: 'a' }));
        untold(delta({ reasoning_details: [{ type: 'reasoning.text', text: 'a' }] }));
      }
    },
  ],
  ['a request to the mock', () => new Routes(documentOf(WILD)).match('GET', `/${'a'.repeat(SIZE)}`)],
  ['a path of the mock', () => new Routes(documentOf(`/${'{'.repeat(SIZE)}`))],
  ['a URL that drift looks up', () => indexDocument(documentOf(WILD)).find('', 'GET', `/${'a'.repeat(SIZE)}`)],
  ['a URL full of #', () => indexDocument(documentOf('/a')).find('', 'GET', `/${'#'.repeat(SIZE)}\n`)],
  ['paths for diff', () => diffDocuments(documentOf(`/${'{'.repeat(SIZE)}`), documentOf(`/a${'{'.repeat(SIZE)}`))],
  [
    'operations for diff that have moved',
    () =>
      diffDocuments(
        documentOf(...Array.from({ length: 20_000 }, (_, n) => `/a/${n}`)),
        documentOf(...Array.from({ length: 20_000 }, (_, n) => `/b/${n}`)),
      ),
  ],
  [
    'equal names',
    () => {
      const taken = new Set<string>();
      for (let n = 0; n < 60_000; n++) unique('name', taken);
    },
  ],
  [
    'parts of schemas for diff that each have two',
    () => compareChain((next) => ({ allOf: [next, { allOf: [next] }] })),
  ],
  ['variants of schemas for diff that each have two', () => compareChain((next) => ({ anyOf: [next, next] }))],
  [
    'unions for diff that contain each other',
    () => compareChain((next, all) => ({ anyOf: [next, ...all, { type: 'array', items: next }] })),
  ],
  ['slashes at the end of a URL', () => withoutEndSlashes(`${'/'.repeat(SIZE)}x`)],
];

/** Compares chains of forty schemas that each refer to the next, and whose last ones differ. */
function compareChain(make: (next: object, all: readonly object[]) => object): void {
  const refs = Array.from({ length: 41 }, (_, n) => ({ $ref: `#/components/schemas/S${n}` }));
  const chain = (type: string): object => {
    const schemas = refs.map((_, n) => [
      `S${n}`,
      n < 40 ? make(refs[n + 1] as object, refs.slice(0, 5)) : { type: 'object', properties: { x: { type } } },
    ]);
    const post = { requestBody: { content: { 'application/json': { schema: refs[0] } } } };
    return {
      openapi: '3.1.0',
      paths: { '/a': { post } },
      components: { schemas: Object.fromEntries(schemas) as object },
    };
  };
  expect(diffDocuments(chain('string'), chain('number'))).not.toEqual([]);
}

describe('takes time in proportion to its input', () => {
  it.each(TABLE)(
    '%s',
    async (_, run) => {
      const started = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(started);
      expect((user + system) / 1000).toBeLessThan(GENEROUS);
    },
    120_000,
  );
});

it('returns the same results as before on ordinary texts', () => {
  const masked = redact('GET https://a/b?x=1&api_key=abc&y=2 and ?next=https://b/?token=t0?z "…?key=v\\"');
  expect(masked).toBe('GET https://a/b?x=1&api_key=***&y=2 and ?next=https://b/?token=*** "…?key=***\\"');
  expect(findJson('  ```json\n{"a": 1}\n\n```\n')).toBe('{"a": 1}');
  expect(findJson('```json\r\n{}\r\n```')).toBe('{}');
  expect(findJson('```\n```')).toBe('');
  expect(findJson('```\n{}')).toBe('{}');
  expect(findJson('```{}```')).toBe('{}');
  for (const text of ['{}', '', '```']) {
    expect(findJson(text)).toBe(text);
  }
});
